// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the league, over the store.
#include "core/league/connection.h"
#include "tests/app/desktop_scene.h"
#include "ui/league/league_dialog.h"
#include "ui/messages/messages_dialog.h"
#include "ui/players/players_dialog.h"
#include "ui/profile/profile_dialog.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

class DesktopLeagueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<tests::DesktopScene>();
        m_ada = m_scene->add(u"Ada"_s);
        m_ben = m_scene->add(u"Ben"_s);
        m_scene->enter(m_ada, QDate(2026, 11, 18), 12'000);
        m_scene->enter(m_ben, QDate(2026, 11, 18), 10'000);
        m_scene->enter(m_ada, QDate(2026, 11, 19), 9'000);
    }
    void cleanup() { m_scene.reset(); }

    void itIsReadAndToldFromTheLeaguesMenu()
    {
        Desktop &desktop = m_scene->open();
        desktop.window().show();
        QAction *entry = leagueEntry(u"&About the league…"_s);
        QVERIFY(entry);
        entry->trigger();
        QVERIFY(page());
        QCOMPARE(words(u"pageName"_s), u"Lagoon"_s);
        QVERIFY(isFilled());
        QCOMPARE(words(u"pagePlace"_s), u"Ada keeps the lead, 2 points ahead of Ben"_s);
        QCOMPARE(list(u"months"_s)->model()->rowCount(), 1);
    }

    void whatIsReadAnewIsShown()
    {
        Desktop &desktop = m_scene->open();
        desktop.window().show();
        desktop.showLeaguePage();
        QVERIFY(isFilled());
        m_scene->enter(m_ben, QDate(2026, 11, 19), 30'000);
        Q_EMIT desktop.window().dateRequested(QDate(2026, 11, 19)); // reads again
        QTRY_COMPARE(words(u"pagePlace"_s), u"Ben takes the lead, 19 points ahead of Ada"_s);
    }

    void closedWhileItIsRead()
    {
        Desktop &desktop = m_scene->open();
        desktop.window().show();
        desktop.showLeaguePage();
        page()->close();
        QTRY_VERIFY(!page());
        desktop.showLeaguePage();
        QVERIFY(isFilled());
    }

    void itLeadsOn()
    {
        Desktop &desktop = m_scene->open();
        desktop.window().show();
        desktop.showLeaguePage();
        QVERIFY(isFilled());
        list(u"lead"_s)->setFocus();
        QTest::keyClick(list(u"lead"_s), Qt::Key_Return);
        auto *profile = page()->findChild<ProfileDialog *>();
        QVERIFY(profile); // above the page
        QTRY_VERIFY(profile->isVisible());
        QCOMPARE(profile->windowTitle(), u"About Ada"_s);
        profile->close();
        press(u"players"_s);
        QVERIFY(desktop.window().findChild<PlayersDialog *>());
        desktop.window().findChild<PlayersDialog *>()->close();
        QTRY_VERIFY(!desktop.window().findChild<PlayersDialog *>());
        QVERIFY(page() && page()->isVisible()); // back where they came from
        press(u"rules"_s);
        QTRY_VERIFY(!page());
        QVERIFY(desktop.window().findChild<SettingsDialog *>());
    }

    void noMessagesLeadToTheSettings()
    {
        Desktop &desktop = m_scene->open();
        desktop.window().show();
        desktop.showMessages();
        auto *messages = desktop.window().findChild<MessagesDialog *>();
        QVERIFY(messages);
        messages->findChild<QAbstractButton *>(u"settings"_s)->click();
        QTRY_VERIFY(desktop.window().findChild<SettingsDialog *>());
        QVERIFY(!desktop.window().findChild<MessagesDialog *>());
    }

    void managingAPlayerLeadsBack()
    {
        Desktop &desktop = m_scene->open();
        desktop.window().show();
        desktop.showLeaguePage();
        QVERIFY(isFilled());
        QCoro::waitFor(desktop.showProfile(m_ada.id));
        page()->findChild<ProfileDialog *>()->findChild<QAbstractButton *>(u"manage"_s)->click();
        auto *players = desktop.window().findChild<PlayersDialog *>();
        QVERIFY(players && players->isVisible());
        players->close();
        QTRY_VERIFY(!desktop.window().findChild<PlayersDialog *>());
        QVERIFY(page() && page()->isVisible());
    }

    void aMonthIsShownOnTheBoard()
    {
        m_scene->enter(m_ada, QDate(2026, 11, 1), 9'000);
        Desktop &desktop = m_scene->open();
        desktop.window().show();
        desktop.showLeaguePage();
        QVERIFY(isFilled());
        list(u"months"_s)->setFocus();
        QTest::keyClick(list(u"months"_s), Qt::Key_Return);
        QTRY_VERIFY(!page());
        QTRY_COMPARE(desktop.board().first, QDate(2026, 11, 1));
        QCOMPARE(desktop.board().date, QDate(2026, 11, 19));
    }

    void aMonthBeforeTheSeasonStays()
    {
        m_ada.joined = QDate(2026, 9, 1);
        QVERIFY(m_scene->store().updatePlayer(m_ada));
        m_scene->enter(m_ada, QDate(2026, 9, 5), 9'000);
        Desktop &desktop = m_scene->open();
        desktop.window().show();
        desktop.showLeaguePage();
        QVERIFY(isFilled());
        QCOMPARE(list(u"months"_s)->model()->rowCount(), 2);
        list(u"months"_s)->setFocus();
        QTest::keyClick(list(u"months"_s), Qt::Key_Down);
        QTest::keyClick(list(u"months"_s), Qt::Key_Return);
        QVERIFY(page()->isVisible());
    }

    void quittingClosesIt()
    {
        Desktop &desktop = m_scene->open();
        desktop.window().show();
        desktop.showLeaguePage();
        m_scene->action(Qt::CTRL | Qt::Key_Q)->trigger();
        QVERIFY(!page() || !page()->isVisible());
    }

private:
    LeagueDialog *page() { return m_scene->desktop().window().findChild<LeagueDialog *>(); }
    QString words(const QString &name) { return page()->findChild<QLabel *>(name)->text(); }
    QAbstractItemView *list(const QString &name) { return page()->findChild<QAbstractItemView *>(name); }
    void press(const QString &name) { page()->findChild<QAbstractButton *>(name)->click(); }
    bool isFilled()
    {
        return QTest::qWaitFor([this] { return list(u"months"_s)->isVisible(); });
    }
    QAction *leagueEntry(const QString &text)
    {
        for (const auto *button : m_scene->desktop().window().findChildren<QToolButton *>()) {
            if (!button->menu())
                continue;
            Q_EMIT button->menu()->aboutToShow();
            const auto actions = button->menu()->actions();
            const auto found = std::ranges::find(actions, text, &QAction::text);
            if (found != actions.end())
                return *found;
        }
        return nullptr;
    }

    std::unique_ptr<tests::DesktopScene> m_scene;
    Player m_ada;
    Player m_ben;
};

QTEST_MAIN(DesktopLeagueTest)
#include "tst_desktop_league.moc"
