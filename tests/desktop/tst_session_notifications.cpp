// SPDX-License-Identifier: GPL-3.0-or-later
// A result as the desktop's own daemon shows it, and the click that brings the window back.
#include "tests/desktop/desktop_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

/// What the daemon was asked to show so far; with_desktop.sh lets it print.
QByteArray shown()
{
    QFile file(QDir::home().filePath(u"notifications.txt"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(patienceMs) && process.exitCode() == 0;
}

} // namespace

class SessionNotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstCloseTellsWhereItWent();
    void aClickBringsTheWindowBack();
};

/// By the desktop's own notifications, not by a balloon of Qt's.
void SessionNotificationsTest::theFirstCloseTellsWhereItWent()
{
    DesktopFixture desk;
    QVERIFY(desk.open());
    QVERIFY(desk.makeLeague());
    QVERIFY(desk.start());
    desk.keys({u"alt+F4"_s});
    QVERIFY2(QTest::qWaitFor([] { return shown().contains("keeps counting in the tray"); }, patienceMs), shown().constData());
    QVERIFY2(shown().contains("urgency: LOW"), shown().constData());
    desk.picture(u"closed-to-tray"_s);
    QVERIFY(run(u"dunstctl"_s, {u"close-all"_s}));
}

void SessionNotificationsTest::aClickBringsTheWindowBack()
{
    DesktopFixture desk;
    QVERIFY(desk.open());
    QVERIFY(desk.makeLeague());
    QVERIFY(desk.wantNotifications());
    QVERIFY(desk.takeIn(u"Wendy"_s, u"Ada"_s));
    desk.world.setSteps(u"Ada"_s, QDate(2026, 11, 20), 13'482); // the first day that counts
    desk.clock.set(desk.clock.now().addDays(1));
    desk.set(u"toldAboutTray"_s, true);
    QVERIFY(desk.start({u"--now"_s, u"2026-11-21T08:38:00Z"_s}));
    QVERIFY2(QTest::qWaitFor([] { return shown().contains("Wendy leads") && shown().contains("actions:"); }, patienceMs),
             shown().constData());
    QVERIFY2(shown().contains("body: 'Lagoon, Fri 20 Nov: 1. Wendy"), shown().constData());
    QVERIFY2(shown().contains("urgency: NORMAL"), shown().constData());
    QVERIFY2(shown().contains("category: x-stepladder.league.result"), shown().constData());
    QVERIFY2(shown().contains("Open Stepladder"), shown().constData());
    desk.picture(u"notification"_s);

    desk.keys({u"alt+F4"_s});
    const auto isVisible = [&desk](const Objects &) {
        return std::ranges::any_of(desk.accessible().objects(), [](const Accessible &each) { return each.role == Role::Label; });
    };
    QVERIFY(desk.waitUntil(u"the window is in the tray"_s, std::not_fn(isVisible)));
    QVERIFY(run(u"dunstctl"_s, {u"action"_s, u"0"_s}));
    QVERIFY(desk.waitUntil(u"the window is back"_s, isVisible));
    // dunst passes no token on, so that the window manager need not give the keyboard away.
    QVERIFY(run(u"xdotool"_s, {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--class"_s, u"stepladder"_s, u"windowactivate"_s, u"--sync"_s}));
    QVERIFY(desk.quit());
    QCOMPARE(desk.leaks().join(u'\n'), QString());
}

QTEST_MAIN(SessionNotificationsTest)
#include "tst_session_notifications.moc"
