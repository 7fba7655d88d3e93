// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stepladder/desktop.h"
#include "tests/app/desktop_end.h"
#include "tests/app/desktop_profile.h"
#include "tests/ui/english_plurals.h"

#include <QApplication>
#include <QCoroTask>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace stepladder::tests {

/// The desktop over a new store with one league, on Friday morning, 20 November 2026.
class DesktopScene
{
public:
    DesktopScene()
    {
        QApplication::installTranslator(&m_plurals);
        if (!m_world.start())
            qFatal("the simulated services do not start");
        auto engine = m_profile.open(m_world, m_clock);
        if (!engine)
            qFatal("the store cannot be opened");
        m_engine = std::move(*engine);
        m_settings = std::make_unique<QSettings>(m_paths.settingsFile(), QSettings::IniFormat);
        m_look = std::make_unique<Look>(*m_settings);
        m_look->appearance().setReducedMotion(true);
        League league;
        league.name = QStringLiteral("Lagoon");
        league.season.first = QDate(2026, 11, 1);
        m_league = store().addLeague(league)->id;
    }
    ~DesktopScene()
    {
        close();
        QApplication::removeTranslator(&m_plurals);
    }

    [[nodiscard]] Repository &store() { return m_engine->store(); }
    [[nodiscard]] const ProfilePaths &paths() const { return m_paths; }
    [[nodiscard]] QSettings &settings() { return *m_settings; }
    Player add(const QString &name)
    {
        Player player;
        player.league = m_league;
        player.name = name;
        player.joined = QDate(2026, 11, 1);
        player.tracker = TrackerKind::Manual;
        player.state = ConnectionState::Manual;
        return *store().addPlayer(player);
    }
    /// Somebody who is asked for steps, with a token that still is good.
    Player addConnected(const QString &name)
    {
        Player player = add(name);
        player.tracker = TrackerKind::GoogleHealth;
        player.state = ConnectionState::Connected;
        if (!store().updatePlayer(player))
            qFatal("the player cannot be changed");
        Credentials credentials;
        credentials.client = {QStringLiteral("client"), Secret("secret")};
        credentials.tokens.access = Secret("access");
        credentials.tokens.refresh = Secret("refresh");
        credentials.tokens.expiresAt = m_clock.now().addSecs(3600);
        if (!QCoro::waitFor(m_engine->tokens().keep(player.id, credentials)))
            qFatal("the vault cannot be written");
        return player;
    }
    [[nodiscard]] fakes::OutsideWorld &world() { return m_world; }
    void enter(const Player &player, QDate day, int steps)
    {
        DayRecord record;
        record.day = day;
        record.steps = StepCount{steps};
        if (!store().saveDays(player.id, {record}, ReadingSource::Hand))
            qFatal("the day cannot be written");
    }
    /// A new desktop, as after a start.
    Desktop &open()
    {
        close();
        m_desktop = std::make_unique<Desktop>(*m_engine, m_paths, *m_look, *m_settings);
        m_desktop->window().setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        if (!m_desktop->open())
            qFatal("the store cannot be read");
        return *m_desktop;
    }
    [[nodiscard]] Desktop &desktop() { return *m_desktop; }
    /// Of the window, by its keys.
    [[nodiscard]] QAction *action(const QKeySequence &key)
    {
        const auto actions = m_desktop->window().actions();
        const auto found = std::ranges::find(actions, key, &QAction::shortcut);
        return found == actions.end() ? nullptr : *found;
    }

    /// Of the window's menu, by its words.
    [[nodiscard]] QAction *entry(const QString &words)
    {
        const auto actions = menu()->actions();
        const auto found = std::ranges::find(actions, words, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }
    [[nodiscard]] QMenu *menu()
    {
        for (const auto *button : m_desktop->window().findChildren<QToolButton *>()) {
            if (button->menu() && button->menu()->actions().contains(action(Qt::CTRL | Qt::Key_Q)))
                return button->menu();
        }
        qFatal("the window has no menu");
    }

private:
    void close()
    {
        if (m_desktop && !comesToRest(*m_engine, *m_desktop))
            qFatal("what is running does not end");
        m_desktop.reset();
    }

    EnglishPlurals m_plurals;
    SetClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(8, 38), Qt::UTC)};
    DesktopProfile m_profile;
    fakes::OutsideWorld m_world{[this] { return m_clock.now(); }};
    ProfilePaths m_paths{m_profile.paths()};
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Look> m_look;
    LeagueId m_league;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace stepladder::tests
