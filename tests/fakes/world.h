// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace stepladder::fakes {

/// A watch or a scale in somebody's account.
struct FakeDevice {
    QString id;                            ///< digits; made up when empty
    QString model = QStringLiteral("Charge 6");
    QString type = QStringLiteral("TRACKER"); ///< or "SCALE"
    QString battery = QStringLiteral("High"); ///< the vendor's word: High, Medium, Low, Empty
    std::optional<int> batteryPercent = 85;   ///< 0 to 100; empty: the service does not say
    QDateTime lastSync;                       ///< UTC; invalid: the service does not say
};

/// Somebody with a watch. What is written here is the truth that the services tell.
struct FakePerson {
    QString name;
    QTimeZone zone{"UTC"};
    QString email;
    QString healthId; ///< Google's stable id: digits
    QString legacyId; ///< Fitbit's id as Google tells it; empty for an account that never had one
    QString fitbitId; ///< what the Fitbit service calls the person; equals legacyId when there is one
    std::map<QDate, int> wristSteps;  ///< from a tracker, by the person's civil day; a day not in the map: nothing synced
    std::map<QDate, int> manualSteps; ///< typed in by the person, added to the day's total
    std::deque<FakeDevice> devices;
    bool hasHealthProfile = true; ///< false: consent works, data answers ACCOUNT_NOT_LINKED
    bool tellsTimeZone = true;    ///< false: Google's settings answer without timeZone

    /// Steps of the day over all sources, or nothing when neither synced nor typed.
    [[nodiscard]] std::optional<int> allSteps(QDate day) const;
    /// Steps of the day from trackers alone.
    [[nodiscard]] std::optional<int> trackerSteps(QDate day) const;
};

/// The people and the time, as all services see them.
class World {
public:
    using Now = std::function<QDateTime()>;

    /// Without a clock the system's is taken.
    explicit World(Now now = {});

    [[nodiscard]] QDateTime now() const; ///< UTC
    void setClock(Now now);

    /// The reference stays valid as long as the world. Names must differ.
    FakePerson &add(const QString &name, const QTimeZone &zone, const QString &legacyId = {});
    /// By name, e-mail or any id; case does not matter. nullptr when nobody is called so.
    [[nodiscard]] FakePerson *find(const QString &handle);
    [[nodiscard]] const std::deque<FakePerson> &people() const { return m_people; }

private:
    Now m_now;
    std::deque<FakePerson> m_people;
};

} // namespace stepladder::fakes
