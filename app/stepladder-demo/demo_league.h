// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/outside_world.h"

#include <QStringList>
#include <map>

namespace stepladder::demo {

/// Eight people with 120 believable days: weekday habits, a hike now and then, a watch left in a drawer. A ninth has an
/// account at Google and waits to be added.
class DemoLeague
{
public:
    static constexpr int days = 120;

    /// Moves the people into `world`. The last of the days is yesterday of `now` (UTC) in the league's zone.
    DemoLeague(fakes::OutsideWorld &world, const QDateTime &now);

    [[nodiscard]] static QString name();
    [[nodiscard]] static QTimeZone zone();
    [[nodiscard]] QDate firstDay() const { return m_last.addDays(1 - days); }
    [[nodiscard]] QDate lastDay() const { return m_last; }
    /// In the order in which they join.
    [[nodiscard]] static QStringList players();
    /// Who gets texts, and on which number (of those that are nobody's).
    [[nodiscard]] static std::map<QString, QString> phones();
    /// Who is read through a Fitbit-compatible server; the others through Google Health.
    [[nodiscard]] static bool usesFitbit(const QString &player);

    /// The world at the first round: the last day is told, one watch has not synced, one synced in the evening only,
    /// one battery is low, and one phone had not all of its watch's steps.
    void rightAfterMidnight(const QDateTime &instant);
    /// The watches as they were at an earlier instant.
    void wornAt(const QDateTime &instant);
    /// What happened since: that phone got the rest, which restates a day that was final.
    void sinceThen();
    /// The watch that had not synced meets its phone.
    void lateSync();

private:
    void devices(const QDateTime &synced);

    fakes::OutsideWorld &m_world;
    QDateTime m_now;
    QDate m_last;
    std::map<QString, std::map<QDate, int>> m_steps;
};

} // namespace stepladder::demo
