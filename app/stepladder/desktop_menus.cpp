// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include "app/stepladder/autostart.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace stepladder {

void Desktop::buildMenus()
{
    m_needStore = new QActionGroup(this);
    m_needStore->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    connect(m_menu.addAction(tr("&Add player…")), &QAction::triggered, this, &Desktop::addPlayer);
    connect(m_menu.addAction(tr("P&layers…")), &QAction::triggered, this, &Desktop::showPlayers);
    connect(m_menu.addAction(tr("&Messages…")), &QAction::triggered, this, &Desktop::showMessages);
    connect(m_menu.addAction(tr("&Settings…")), &QAction::triggered, this, &Desktop::showSettings);
    connect(m_menu.addAction(tr("&Devices…")), &QAction::triggered, this, [this] { showDevices(); });
    QAction *find = m_menu.addAction(tr("&Find player…"));
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, &m_window, &LeaderboardWindow::openFind);
    QAction *charts = m_menu.addAction(tr("C&harts"));
    charts->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(charts, &QAction::triggered, &m_window, &LeaderboardWindow::goToSidePanel);
    connect(m_menu.addAction(tr("&Copy the board")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_window.boardAsText()); });
    QAction *wall = m_menu.addAction(tr("&Wall view"));
    wall->setShortcut(Qt::Key_F11);
    connect(wall, &QAction::triggered, this, &Desktop::showWall);
    buildSpanMenu();
    const QList<QAction *> soFar = m_menu.actions();
    for (QAction *each : soFar)
        m_needStore->addAction(each);
    buildAppearanceMenu();
    m_notify = m_needStore->addAction(m_menu.addAction(tr("&Notify me of results")));
    m_notify->setCheckable(true);
    connect(m_notify, &QAction::triggered, this, &Desktop::notify);
    connect(&m_menu, &QMenu::aboutToShow, this, &Desktop::showWhetherNotified);
    m_autostart = m_menu.addAction(tr("Start when &I sign in"));
    m_autostart->setCheckable(true);
    m_autostart->setVisible(false); // until it is offered
    m_menu.addSeparator();
    m_leave = m_menu.addAction(tr("&Quit"));
    m_leave->setShortcut(Qt::CTRL | Qt::Key_Q); // everywhere: not every platform has a key of its own
    m_leave->setShortcutContext(Qt::ApplicationShortcut);
    connect(m_leave, &QAction::triggered, this, &Desktop::quit);
    m_window.addActions({find, charts, wall, m_leave}); // the shortcuts work while the menu is shut
    m_window.setMenu(&m_menu);
    connect(&m_leagueMenu, &QMenu::aboutToShow, this, &Desktop::fillLeagueMenu);
    m_window.setLeagueMenu(&m_leagueMenu);
}

void Desktop::buildSpanMenu()
{
    QMenu *choices = m_menu.addMenu(tr("Days &on show"));
    auto *group = new QActionGroup(choices);
    const std::pair<QString, Span> spans[] = {{tr("&Day"), Span::Day}, {tr("&Week"), Span::Week}, {tr("&Season"), Span::Season}};
    for (const auto &[text, span] : spans) {
        QAction *action = group->addAction(choices->addAction(text));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, span = span] { showSpan(span); });
        connect(choices, &QMenu::aboutToShow, action, [this, action, span = span] { action->setChecked(m_span == span); });
    }
    connect(choices->addAction(tr("&Custom…", "range of days")), &QAction::triggered, &m_window, &LeaderboardWindow::askForRange);
}

void Desktop::buildAppearanceMenu()
{
    QMenu *choices = m_menu.addMenu(tr("A&ppearance"));
    auto *group = new QActionGroup(choices);
    const std::pair<QString, std::optional<Theme::Kind>> kinds[] = {{tr("Like the &system"), std::nullopt},
                                                                   {tr("&Light"), Theme::Kind::Light},
                                                                   {tr("&Dark"), Theme::Kind::Dark},
                                                                   {tr("&High contrast"), Theme::Kind::HighContrast}};
    for (const auto &[text, kind] : kinds) {
        QAction *action = group->addAction(choices->addAction(text));
        action->setCheckable(true);
        action->setChecked(m_look.chosen() == kind);
        connect(action, &QAction::triggered, this, [this, kind = kind] { m_look.choose(kind); });
    }
}

void Desktop::showWhetherNotified()
{
    const Result<std::vector<ChannelSetting>> channels = m_engine.store().channels(m_league.id);
    m_notify->setEnabled(channels && m_league.id.isValid());
    m_notify->setChecked(channels && std::ranges::any_of(*channels, [](const ChannelSetting &setting) {
        return setting.kind == ChannelKind::Desktop && setting.enabled;
    }));
}

void Desktop::offerAutostart(const Autostart &autostart)
{
    const auto show = [this, &autostart] { m_autostart->setChecked(autostart.isOn()); };
    m_autostart->setVisible(true);
    show();
    connect(&m_menu, &QMenu::aboutToShow, m_autostart, show); // the session's own settings change it, too
    connect(m_autostart, &QAction::triggered, this, [this, &autostart, show](bool on) {
        if (const Result<void> done = autostart.turn(on); !done)
            m_window.showSyncResult(sentence(done.error()), true);
        show();
    });
}

void Desktop::notify(bool on)
{
    Result<void> done;
    if (on)
        done = m_engine.channels().setUpDesktop(m_league.id).map([](const ChannelSetting &) {});
    else
        done = m_engine.store().removeChannel(m_league.id, ChannelKind::Desktop);
    if (!done)
        m_window.showSyncResult(sentence(done.error()), true);
}

void Desktop::fillLeagueMenu()
{
    m_leagueMenu.clear();
    const Result<std::vector<League>> leagues = m_engine.store().leagues();
    if (!leagues)
        return;
    for (const League &league : *leagues) {
        QAction *action = m_leagueMenu.addAction(QString(league.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(league.id == m_league.id);
        connect(action, &QAction::triggered, this, [this, id = league.id] { showLeague(id); });
    }
    m_leagueMenu.addSeparator();
    connect(m_needStore->addAction(m_leagueMenu.addAction(tr("&About the league…"))), &QAction::triggered, this, &Desktop::showLeaguePage);
    connect(m_needStore->addAction(m_leagueMenu.addAction(tr("&Rules…"))), &QAction::triggered, this, &Desktop::showSettings); // which begin with them
}

} // namespace stepladder
