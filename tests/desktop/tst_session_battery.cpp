// SPDX-License-Identifier: GPL-3.0-or-later
// A low battery in a real session: the badge in the tray, its menu, the notification, the devices, and a tray that is restarted.
#include "core/routine/watched_devices.h"
#include "tests/desktop/desktop_fixture.h"

#include <QDir>
#include <QScreen>
#include <QGuiApplication>
#include <QFile>
#include <QImage>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

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

/// As somebody does in the daemon's context menu, once all that it has taken is on the screen.
bool chooseAction(const QByteArray &words)
{
    const auto isAllDisplayed = [] {
        QProcess process;
        process.start(u"dunstctl"_s, {u"count"_s, u"waiting"_s});
        return process.waitForFinished(patienceMs) && process.readAllStandardOutput().trimmed() == "0";
    };
    QFile chosen(QDir::home().filePath(u"chosen-action"_s));
    if (!QTest::qWaitFor(isAllDisplayed, patienceMs) || !chosen.open(QIODevice::WriteOnly) || chosen.write(words + '\n') < 0)
        return false;
    chosen.close();
    return run(u"dunstctl"_s, {u"context"_s});
}

/// As it is now.
QImage screen()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
}

/// The tray's part of it.
QImage corner()
{
    return screen().copy(1280 - 60, 0, 60, 30);
}

/// How much of it is amber, as only the battery is.
int amber(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            count += colour.red() > 150 && colour.green() > 80 && colour.green() < 210 && colour.blue() < 90 ? 1 : 0;
        }
    }
    return count;
}

/// The middle of what is drawn in the corner, where a mouse would go.
QPoint icon(const QImage &image)
{
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.red() > 150 && colour.blue() < 90)
                return {1280 - 60 + x, y};
        }
    }
    return {1270, 12};
}

} // namespace

class SessionBatteryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seenInTheSession_data()
    {
        QTest::addColumn<QString>("look");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }
    void seenInTheSession();
    void answeredThroughTheDaemon();
    void cleanupTestCase() { endTray(); }

private:
    /// The session's own, or the one that took its place.
    void endTray()
    {
        if (m_tray.state() == QProcess::Running) {
            m_tray.terminate();
            m_tray.waitForFinished(patienceMs);
        } else if (const int pid = qEnvironmentVariableIntValue("STEPLADDER_TEST_TRAY"); pid > 1) {
            kill(pid, SIGTERM);
            qunsetenv("STEPLADDER_TEST_TRAY");
        }
    }

    QProcess m_tray;
};

void SessionBatteryTest::seenInTheSession()
{
    QFETCH(QString, look);
    DesktopFixture desk;
    QVERIFY(desk.open());
    QVERIFY(desk.makeLeague());
    QVERIFY(desk.wantNotifications());
    QVERIFY(desk.takeIn(u"Nibs"_s, u"Ada"_s));
    QVERIFY(desk.takeIn(u"Slightly"_s, u"Bo"_s));
    desk.clock.set(desk.clock.now().addDays(1));
    const QDateTime now = desk.clock.now();
    desk.wears(u"Ada"_s, 14, now.addSecs(-58 * 60));
    desk.wears(u"Bo"_s, 31, now.addSecs(-35 * 3600));
    desk.set(u"toldAboutTray"_s, true);
    desk.set(u"appearance"_s, look);
    const qsizetype before = shown().size();
    QVERIFY(desk.start({u"--now"_s, u"2026-11-21T08:38:00Z"_s}));

    const auto told = [before] { return shown().mid(before); };
    QVERIFY2(QTest::qWaitFor([&] { return told().contains("Nibs: Inspire 3 was 14% at 08:40") && told().contains("Show Nibs"); }, patienceMs),
             told().constData());
    QVERIFY2(told().contains("urgency: NORMAL") && told().contains("category: device") && told().contains("Remind me tomorrow"), told().constData());
    QVERIFY(QTest::qWaitFor([] { return amber(corner()) > 5; }, patienceMs)); // the badge
    desk.picture(u"battery-notification-"_s + look);

    // The menu of the tray.
    const QPoint place = icon(corner());
    const QRect below(1000, 250, 250, 150);
    const QImage closed = screen().copy(below);
    QVERIFY(run(u"xdotool"_s, {u"mousemove"_s, QString::number(place.x()), QString::number(place.y()), u"click"_s, u"3"_s}));
    // A menu without a window of its own is not among what assistive tools are told of: it is seen.
    QVERIFY(QTest::qWaitFor([&] { return screen().copy(below) != closed; }, patienceMs));
    desk.picture(u"battery-tray-menu-"_s + look);
    desk.keys({u"Escape"_s});

    // What is under the mouse says it in words.
    const QRect beneath(900, 20, 380, 120);
    const QImage bare = screen().copy(beneath);
    QVERIFY(run(u"xdotool"_s, {u"mousemove"_s, u"600"_s, u"600"_s, u"mousemove"_s, QString::number(place.x()), QString::number(place.y()),
                              u"mousemove_relative"_s, u"1"_s, u"1"_s}));
    QVERIFY(QTest::qWaitFor([&] { return screen().copy(beneath) != bare; }, patienceMs));
    desk.picture(u"battery-tray-tooltip-"_s + look);

    // Gone with its panel, and back with it. The window leads to the devices, too.
    endTray();
    QVERIFY(QTest::qWaitFor([] { return amber(corner()) == 0; }, patienceMs));
    QVERIFY(desk.chooseFromMenu(u"d"_s));
    QVERIFY(desk.reads(u"Was 14% at 08:40. Not enough readings yet."_s));
    desk.keys({u"Escape"_s});
    QVERIFY(desk.reads(u"Next round tonight 00:10"_s));
    m_tray.start(u"trayer"_s, {u"--edge"_s, u"top"_s, u"--align"_s, u"right"_s, u"--SetDockType"_s, u"true"_s, u"--expand"_s, u"false"_s});
    QVERIFY(QTest::qWaitFor([] { return amber(corner()) > 5; }, patienceMs));

    // The menu leads to the devices.
    const QImage shut = screen().copy(below);
    QVERIFY(run(u"xdotool"_s, {u"mousemove"_s, QString::number(place.x()), QString::number(place.y()), u"click"_s, u"3"_s}));
    QVERIFY(QTest::qWaitFor([&] { return screen().copy(below) != shut; }, patienceMs));
    desk.keys({u"d"_s});
    QVERIFY(desk.waitUntil(u"the devices"_s, [&desk](const Objects &) {
        return std::ranges::any_of(desk.accessible().objects(), [](const Accessible &each) { return each.name.startsWith(u"Was 14% at 08:40"_s); });
    }));
    QVERIFY(run(u"xdotool"_s, {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"^Devices"_s, u"windowactivate"_s, u"--sync"_s}));
    QVERIFY(desk.reads(u"Was 14% at 08:40. Not enough readings yet."_s));
    desk.picture(u"battery-devices-"_s + look);
    desk.keys({u"Escape"_s});
    QVERIFY(desk.reads(u"Next round tonight 00:10"_s));
    QVERIFY(desk.quit());
    QCOMPARE(desk.leaks().join(u'\n'), QString());
}

/// What the daemon offers does what it says, with the notification on the screen alone.
void SessionBatteryTest::answeredThroughTheDaemon()
{
    (void)run(u"dunstctl"_s, {u"close-all"_s}); // of other tests
    DesktopFixture desk;
    QVERIFY(desk.open());
    QVERIFY(desk.makeLeague());
    QVERIFY(desk.wantNotifications());
    QVERIFY(desk.takeIn(u"Nibs"_s, u"Ada"_s));
    desk.clock.set(desk.clock.now().addDays(1));
    desk.wears(u"Ada"_s, 14, desk.clock.now().addSecs(-58 * 60));
    desk.set(u"toldAboutTray"_s, true);
    const qsizetype before = shown().size();
    const auto told = [before] { return shown().mid(before); };
    QVERIFY(desk.start({u"--now"_s, u"2026-11-21T08:38:00Z"_s}));
    QVERIFY2(QTest::qWaitFor([&] { return told().contains("Nibs: Inspire 3 was 14% at 08:40"); }, patienceMs), told().constData());
    QVERIFY(chooseAction("Show Nibs"));
    QVERIFY(desk.waitUntil(u"the devices"_s, [&desk](const Objects &) {
        return std::ranges::any_of(desk.accessible().objects(), [](const Accessible &each) { return each.name.startsWith(u"Was 14% at 08:40"_s); });
    }));
    QVERIFY(run(u"xdotool"_s, {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"^Devices"_s, u"windowactivate"_s, u"--sync"_s}));
    desk.keys({u"Escape"_s});
    QVERIFY(desk.reads(u"Next round tonight 00:10"_s));
    QVERIFY(desk.quit());

    (void)run(u"dunstctl"_s, {u"close-all"_s});
    // The next day it is critical, and can wait until tomorrow all the same.
    desk.clock.set(desk.clock.now().addDays(1));
    desk.wears(u"Ada"_s, 5, desk.clock.now().addSecs(-58 * 60));
    QVERIFY(desk.start({u"--now"_s, u"2026-11-22T08:38:00Z"_s}));
    QVERIFY2(QTest::qWaitFor([&] { return told().contains("Nibs: Inspire 3 was 5% at 08:40"); }, patienceMs), told().constData());
    QVERIFY(QTest::qWaitFor([] { return amber(corner()) > 5; }, patienceMs));
    QVERIFY(chooseAction("Remind me tomorrow"));
    QVERIFY(QTest::qWaitFor([] { return amber(corner()) == 0; }, patienceMs)); // the badge is off
    QVERIFY(desk.quit());
    const auto isSnoozed = [&desk](Engine &engine, LeagueId league) {
        const auto devices = watchedDevices(engine.store(), league, desk.clock.now());
        return devices && devices->front().state.snoozedUntil > desk.clock.now().addSecs(23 * 3600);
    };
    QVERIFY(desk.inProfile(isSnoozed));
    QCOMPARE(desk.leaks().join(u'\n'), QString());
}

QTEST_MAIN(SessionBatteryTest)
#include "tst_session_battery.moc"
