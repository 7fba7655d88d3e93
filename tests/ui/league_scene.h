// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/english_plurals.h"
#include "tests/ui/sample_board.h"
#include "ui/league/league_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <memory>

namespace stepladder::tests {

/// The page of a league of eight on a Friday morning, as the test wants it to be.
struct LeagueScene {
    EnglishPlurals plurals;
    Appearance appearance{Theme::light()};
    LeagueProfile profile;
    std::unique_ptr<LeagueDialog> dialog;
    std::vector<PlayerId> asked;
    std::vector<QDate> months;
    QStringList wishes;

    LeagueScene()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::installTranslator(&plurals);
        profile.league.name = QStringLiteral("Lagoon League");
        profile.league.season = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
        profile.date = QDate(2026, 11, 19);
        profile.players = playersOf(sample::thursday());
        for (Player &player : profile.players) {
            player.tracker = TrackerKind::GoogleHealth;
            player.state = ConnectionState::Connected;
            player.stateReason.clear();
            player.lastSync = sample::fridayMorning();
        }
        const Device watch{QStringLiteral("w"), QStringLiteral("Charge 6"), 41, BatteryStatus::Medium, sample::fridayMorning(), sample::fridayMorning()};
        for (const Player &player : profile.players)
            profile.devices.push_back({player, watch, {}, {}, DeviceCare::None, true});
        walk(142);
    }
    ~LeagueScene()
    {
        dialog.reset();
        QCoreApplication::processEvents();
    }

    /// So many days up to the newest, of everybody; players differ in when they walk far.
    void walk(int count)
    {
        std::vector<PlayerDays> days;
        profile.standings.rows.clear();
        for (size_t i = 0; i < profile.players.size(); ++i) {
            const auto own = static_cast<int>(i);
            PlayerDays each{profile.players[i].id, {}};
            Standing standing;
            standing.player = each.player;
            standing.name = profile.players[i].name;
            for (int back = count - 1; back >= 0; --back) {
                const QDate day = profile.date.addDays(-back);
                const int steps = 6'400 + (back * (271 + 37 * own) + own * 1'931) % 7'900 + (day.day() % 8 == own ? 2'600 : 0);
                each.days.push_back({day, StepCount{steps}});
                standing.steps = StepCount{steps};
                if (profile.league.season.contains(day)) {
                    standing.total.points += pointsFor(StepCount{steps}, profile.league.rules);
                    standing.total.steps += steps;
                }
            }
            profile.standings.rows.push_back(standing);
            days.push_back(std::move(each));
        }
        std::ranges::stable_sort(profile.standings.rows, std::ranges::greater(), [](const Standing &each) { return each.total.points; });
        int rank = 0;
        for (size_t i = 0; i < profile.standings.rows.size(); ++i) {
            if (i == 0 || profile.standings.rows[i].total.points != profile.standings.rows[i - 1].total.points)
                rank = static_cast<int>(i) + 1;
            profile.standings.rows[i].rank = rank;
        }
        profile.records = leagueRecordsOf(std::move(days), profile.date, profile.league.rules, profile.league.season);
    }
    void trouble(size_t player, ConnectionState state, ErrorKind reason)
    {
        profile.players.at(player).state = state;
        profile.players.at(player).stateReason = word(reason);
    }
    void drain(size_t device, int percent)
    {
        profile.devices.at(device).device.batteryPercent = percent;
        profile.devices.at(device).care = DeviceCare::Low;
    }
    /// Nobody plays.
    void forget()
    {
        profile.players.clear();
        profile.devices.clear();
        walk(0);
    }
    LeagueScene &begin()
    {
        dialog = std::make_unique<LeagueDialog>(appearance, profile.league);
        QObject::connect(dialog.get(), &LeagueDialog::playerRequested, dialog.get(), [this](PlayerId player) { asked.push_back(player); });
        QObject::connect(dialog.get(), &LeagueDialog::monthRequested, dialog.get(), [this](QDate first) { months.push_back(first); });
        QObject::connect(dialog.get(), &LeagueDialog::rulesRequested, dialog.get(), [this] { wishes.append(QStringLiteral("rules")); });
        QObject::connect(dialog.get(), &LeagueDialog::playersRequested, dialog.get(), [this] { wishes.append(QStringLiteral("players")); });
        QObject::connect(dialog.get(), &LeagueDialog::devicesRequested, dialog.get(), [this] { wishes.append(QStringLiteral("devices")); });
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        settle();
        return *this;
    }
    LeagueScene &open()
    {
        begin();
        dialog->setProfile(profile, {QLocale(), QTimeZone::utc(), sample::fridayMorning()});
        settle();
        return *this;
    }

    template<typename Widget>
    Widget *part(const QString &name) const { return dialog->findChild<Widget *>(name); }
    QString words(const QString &name) const { return part<QLabel>(name)->text(); }
    /// What the figure of that name says.
    QStringList figure(const QString &name) const
    {
        const auto parts = dialog->findChildren<QWidget *>();
        for (const QWidget *each : parts) {
            if (each->accessibleName().startsWith(name + QStringLiteral(": ")))
                return {each->accessibleName().mid(name.size() + 2), each->accessibleDescription()};
        }
        return {};
    }
    QStringList rows(const QString &list) const
    {
        QStringList rows;
        const QAbstractItemModel *model = part<QAbstractItemView>(list)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString());
        return rows;
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }
};

} // namespace stepladder::tests
