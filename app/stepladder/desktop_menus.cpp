// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>

namespace stepladder {

void Desktop::buildMenus()
{
    connect(m_menu.addAction(tr("&Add player…")), &QAction::triggered, this, &Desktop::addPlayer);
    connect(m_menu.addAction(tr("P&layers…")), &QAction::triggered, this, &Desktop::showPlayers);
    connect(m_menu.addAction(tr("&Messages…")), &QAction::triggered, this, &Desktop::showMessages);
    connect(m_menu.addAction(tr("&Copy the board")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_window.boardAsText()); });
    buildAppearanceMenu();
    m_menu.addSeparator();
    m_leave = m_menu.addAction(tr("&Quit"));
    m_leave->setShortcut(Qt::CTRL | Qt::Key_Q); // everywhere: not every platform has a key of its own
    m_leave->setShortcutContext(Qt::ApplicationShortcut);
    connect(m_leave, &QAction::triggered, this, &Desktop::quit);
    m_window.addAction(m_leave); // the shortcut works while the menu is shut
    m_window.setMenu(&m_menu);
    connect(&m_leagueMenu, &QMenu::aboutToShow, this, &Desktop::fillLeagueMenu);
    m_window.setLeagueMenu(&m_leagueMenu);
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
}

} // namespace stepladder
