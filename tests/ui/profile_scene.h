// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/english_plurals.h"
#include "ui/profile/profile_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <memory>

namespace stepladder::tests {

/// Molly's page on a Friday morning, as the test wants her to be.
struct ProfileScene {
    EnglishPlurals plurals;
    Appearance appearance{Theme::light()};
    QDateTime now{QDate(2026, 11, 20), QTime(8, 41), Qt::UTC};
    PlayerProfile profile;
    std::unique_ptr<ProfileDialog> dialog;
    std::vector<Player> reconnected;
    std::vector<Player> texted; ///< whose texts were asked for
    std::vector<PlayerId> stepsFor, managed, compared;

    ProfileScene()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::installTranslator(&plurals);
        profile.league.name = QStringLiteral("Lagoon League");
        profile.league.season = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
        profile.date = QDate(2026, 11, 19);
        Player &molly = profile.player;
        molly.id = {3};
        molly.name = QStringLiteral("Molly");
        molly.colour = 3;
        molly.joined = QDate(2026, 7, 1);
        molly.tracker = TrackerKind::GoogleHealth;
        molly.state = ConnectionState::Connected;
        molly.stateSince = QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC);
        molly.lastSync = now.addSecs(-300);
        profile.place = SeasonPlace{3, 8, {34, 212'230}, SeasonPlace::Other{QStringLiteral("Tootles"), 6}};
        const Device watch{QStringLiteral("w"), QStringLiteral("Charge 6"), 41, BatteryStatus::Medium, now.addSecs(-300), now};
        profile.devices = {{molly, watch, {}, {}, DeviceCare::None, true}};
        walk(142);
    }
    ~ProfileScene()
    {
        dialog.reset();
        QCoreApplication::processEvents();
    }

    /// So many days up to the newest, a gap here and there; the last one may still change, the one before was restated.
    void walk(int count)
    {
        profile.days.clear();
        profile.player.joined = profile.date.addDays(1 - count);
        for (int back = count - 1; back >= 0; --back) {
            const int i = count - back;
            ProfileDay day{profile.date.addDays(-back), StepCount{7'600 + (i * 2'477) % 6'100 + (i % 19 == 0 ? 5'400 : 0)}, DayState::Final, {}};
            if (back % 61 == 30)
                day = {day.day, std::nullopt, DayState::Missing, {}};
            if (back == 1)
                day = {day.day, StepCount{11'302}, DayState::Restated, StepCount{8'412}};
            if (back == 0)
                day = {day.day, StepCount{12'040}, DayState::Provisional, {}};
            profile.days.push_back(day);
        }
        reckon();
    }
    void forgetDays()
    {
        profile.days.clear();
        reckon();
    }
    void reckon()
    {
        std::vector<ScoredDay> all, ofSeason;
        for (const ProfileDay &day : profile.days) {
            all.push_back({day.day, day.steps});
            if (profile.league.season.contains(day.day))
                ofSeason.push_back(all.back());
        }
        profile.ever = recordsOf(all, profile.date, profile.league.rules);
        profile.season = recordsOf(ofSeason, profile.date, profile.league.rules);
    }
    void byHand()
    {
        profile.player.tracker = TrackerKind::Manual;
        profile.player.state = ConnectionState::Manual;
        profile.devices.clear();
    }
    void trouble(ConnectionState state, const QString &reason)
    {
        profile.player.state = state;
        profile.player.stateReason = reason;
        profile.player.stateSince = now.addDays(-2).addSecs(45'540);
    }
    ProfileScene &open()
    {
        dialog = std::make_unique<ProfileDialog>(appearance);
        QObject::connect(dialog.get(), &ProfileDialog::textsRequested, dialog.get(), [this](const Player &player) { texted.push_back(player); });
        QObject::connect(dialog.get(), &ProfileDialog::reconnectRequested, dialog.get(), [this](const Player &player) { reconnected.push_back(player); });
        QObject::connect(dialog.get(), &ProfileDialog::stepsRequested, dialog.get(), [this](PlayerId player) { stepsFor.push_back(player); });
        QObject::connect(dialog.get(), &ProfileDialog::manageRequested, dialog.get(), [this](PlayerId player) { managed.push_back(player); });
        QObject::connect(dialog.get(), &ProfileDialog::compareRequested, dialog.get(), [this](PlayerId player) { compared.push_back(player); });
        dialog->setProfile(profile, {QLocale(), QTimeZone::utc(), now});
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        settle();
        return *this;
    }

    template<typename Widget>
    Widget *part(const QString &name) const { return dialog->findChild<Widget *>(name); }
    QString words(const QString &name) const { return part<QLabel>(name)->text(); }
    bool shows(const QString &name) const { return part<QWidget>(name) && part<QWidget>(name)->isVisible(); }
    /// What the figures of that name say, those seen first before those of all days.
    QStringList figure(const QString &name) const
    {
        const auto parts = dialog->findChildren<QWidget *>();
        for (const QWidget *each : parts) {
            if (each->accessibleName().startsWith(name + QStringLiteral(": ")))
                return {each->accessibleName().mid(name.size() + 2), each->accessibleDescription()};
        }
        return {};
    }
    void press(const QString &name) const
    {
        QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }
};

} // namespace stepladder::tests
