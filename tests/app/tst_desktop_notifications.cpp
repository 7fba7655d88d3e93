// SPDX-License-Identifier: GPL-3.0-or-later
// Results as notifications, from the round to the click: the desktop program and stepladderctl on a session bus with a daemon.
#include "app/stepladder/desktop.h"
#include "core/delivery/desktop_channel.h"
#include "tests/app/ctl_league.h"
#include "tests/fakes/notification_daemon.h"
#include "ui/devices/devices_dialog.h"

#include <QApplication>
#include <QMenu>
#include <QToolButton>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;
using fakes::NotificationCall;
using fakes::NotificationDaemon;

namespace {

constexpr int patience = 60'000; // ms
const QDateTime morning(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC);

/// The entry of the window's menu, as a reader who opens the menu sees it.
QAction *notifyAction(Desktop &desktop)
{
    const auto buttons = desktop.window().findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        const auto actions = button->menu() ? button->menu()->actions() : QList<QAction *>();
        const auto found = std::ranges::find(actions, u"&Notify me of results"_s, &QAction::text);
        if (found == actions.end())
            continue;
        Q_EMIT button->menu()->aboutToShow();
        return *found;
    }
    return nullptr;
}

} // namespace

/// A profile that stepladderctl made: the league Lagoon with Ada, who walked yesterday.
class DesktopNotificationsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<NotificationDaemon> m_daemon;
    std::unique_ptr<CtlLeague> m_ctl;

    void walk(const QString &date, const QString &steps)
    {
        SUCCEEDS(m_ctl->run({u"steps"_s, u"set"_s, u"Ada"_s, date, steps}));
    }
    /// The first message of a command's answer.
    static QJsonObject message(const Product::Answer &answer) { return answer.object()[u"messages"].toArray().first().toObject(); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString bus = qEnvironmentVariable("STEPLADDER_TEST_BUS");
        if (bus == "absent"_L1)
            QSKIP("dbus-run-session is not installed: notifications are not tested");
        if (bus.isEmpty())
            QSKIP("run through with_session_bus.sh: the desktop of whoever runs the tests is left alone");
    }
    void init()
    {
        m_daemon = std::make_unique<NotificationDaemon>();
        QVERIFY(m_daemon->start());
        m_ctl = std::make_unique<CtlLeague>();
        QVERIFY(m_ctl->open());
        SUCCEEDS(m_ctl->run({u"player"_s, u"add"_s, u"Ada"_s, u"--tracker"_s, u"manual"_s, u"--joined"_s, u"2026-11-01"_s}));
        walk(u"2026-11-19"_s, u"13482"_s);
    }
    void cleanup()
    {
        m_ctl.reset();
        m_daemon.reset();
    }

    void aTerminalShowsThemWhenAsked()
    {
        SUCCEEDS(m_ctl->run({u"post"_s}));
        QVERIFY(m_daemon->calls().empty()); // nobody switched it on
        SUCCEEDS(m_ctl->run({u"channel"_s, u"desktop"_s}));
        const Product::Answer posted = m_ctl->run({u"post"_s, u"--channel"_s, u"desktop"_s});
        SUCCEEDS(posted);
        QCOMPARE(message(posted)[u"state"], QJsonValue(u"sent"_s));
        QCOMPARE(message(posted)[u"recipient"], QJsonValue(u"this desktop"_s));
        QCOMPARE(m_daemon->calls().size(), size_t(1));
        QCOMPARE(m_daemon->calls().front().summary, u"Ada keeps the lead"_s);
        QVERIFY(m_daemon->calls().front().actions.isEmpty()); // the program has ended when somebody clicks
        SUCCEEDS(m_ctl->run({u"daily"_s}));
        SUCCEEDS(m_ctl->run({u"channel"_s, u"test"_s, u"desktop"_s}));
        QCOMPARE(m_daemon->calls().size(), size_t(1));
        SUCCEEDS(m_ctl->run({u"channel"_s, u"test"_s, u"desktop"_s, u"--sample"_s}));
        QCOMPARE(m_daemon->calls().back().summary, u"Wendy takes the lead"_s);
        QVERIFY(m_daemon->calls().back().body.startsWith(u"A sample from Stepl"_s));
        SUCCEEDS(m_ctl->run({u"channel"_s, u"off"_s, u"desktop"_s}));
        m_ctl->later(86'400);
        walk(u"2026-11-20"_s, u"9000"_s);
        SUCCEEDS(m_ctl->run({u"daily"_s}));
        QCOMPARE(m_daemon->calls().size(), size_t(2));
    }

    void whatNobodyCanSeeWaitsAndIsNoFailure()
    {
        m_daemon->stop();
        SUCCEEDS(m_ctl->run({u"channel"_s, u"desktop"_s}));
        const Product::Answer posted = m_ctl->run({u"post"_s});
        SUCCEEDS(posted);
        QCOMPARE(message(posted)[u"state"], QJsonValue(u"queued"_s));
        QVERIFY2(posted.errors.contains("no-desktop"), posted.errors.constData());
        SUCCEEDS(m_ctl->run({u"doctor"_s}));
        QVERIFY(m_daemon->start());
        SUCCEEDS(m_ctl->run({u"post"_s}));
        QCOMPARE(m_daemon->calls().size(), size_t(1));
    }

    void fromTheRoundToTheClick();
    void heldWhileNotToBeDisturbed();
    void batteriesAreWarnedOfAndSnoozed();
    void theWallShowsResultsItself();
};

/// The desktop program over the profile.
struct Program {
    explicit Program(CtlLeague &ctl, const QDateTime &now)
        : clock(now), paths(ProfilePaths::from(ctl.product.profile())), settings(paths.settingsFile(), QSettings::IniFormat), look(settings),
          engine(std::move(Engine::open({paths, ctl.product.environment(), QLocale()}, clock).value())), desktop(*engine, paths, look, settings)
    {
        desktop.setNotifications(notifications);
    }
    /// What is being shown at this moment is noted before the program goes.
    ~Program() { (void)QTest::qWaitFor([this] { return !desktop.isRoundRunning(); }, patience); }
    Q_DISABLE_COPY_MOVE(Program)

    SetClock clock;
    ProfilePaths paths;
    QSettings settings;
    Look look;
    Notifications notifications{QDBusConnection::sessionBus()};
    std::unique_ptr<Engine> engine;
    Desktop desktop;
};

void DesktopNotificationsTest::fromTheRoundToTheClick()
{
    Program program(*m_ctl, morning);
    QVERIFY(program.desktop.open());
    QAction *notify = notifyAction(program.desktop);
    QVERIFY(notify && !notify->isChecked());
    notify->trigger();
    QVERIFY(notifyAction(program.desktop)->isChecked());
    program.desktop.startRounds();
    QTRY_COMPARE_WITH_TIMEOUT(m_daemon->calls().size(), size_t(1), patience);
    const NotificationCall &told = m_daemon->calls().front();
    QCOMPARE(told.summary, u"Ada keeps the lead"_s);
    QCOMPARE(told.actions, QStringList({u"default"_s, u"Open Stepladder"_s}));
    QVERIFY(!program.desktop.window().isVisible());
    m_daemon->act(told.id, u"default"_s, u"let it pass"_s);
    QTRY_VERIFY_WITH_TIMEOUT(program.desktop.window().isVisible(), patience);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "let it pass"_ba); // Qt's Wayland side takes it from there
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void DesktopNotificationsTest::heldWhileNotToBeDisturbed()
{
    SUCCEEDS(m_ctl->run({u"channel"_s, u"desktop"_s}));
    m_daemon->setInhibited(true);
    Program program(*m_ctl, morning);
    QVERIFY(program.desktop.open());
    program.desktop.startRounds();
    Repository &store = program.engine->store();
    const LeagueId league = store.leagues()->front().id;
    const auto waiting = [&] {
        const std::vector<OutboxEntry> entries = store.entries(league, morning.date().addDays(-1)).value();
        return !entries.empty() && entries.front().reason == word(ErrorKind::DoNotDisturb);
    };
    QTRY_VERIFY_WITH_TIMEOUT(waiting(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!program.desktop.isRoundRunning(), patience);
    QVERIFY(m_daemon->calls().empty());
    m_daemon->setInhibited(false); // no round and no minute later
    QTRY_COMPARE_WITH_TIMEOUT(m_daemon->calls().size(), size_t(1), patience);
}

void DesktopNotificationsTest::batteriesAreWarnedOfAndSnoozed()
{
    const auto wears = [this](int percent, const QDateTime &at) {
        fakes::FakeDevice device;
        device.id = u"1001"_s;
        device.model = u"Inspire 3"_s;
        device.batteryPercent = percent;
        device.lastSync = at;
        m_ctl->world.setDevices(u"Nibs"_s, {device});
    };
    m_ctl->world.addPerson(u"Nibs"_s, "UTC");
    SUCCEEDS(m_ctl->enrolGoogle(u"Nibs"_s));
    SUCCEEDS(m_ctl->run({u"channel"_s, u"desktop"_s}));
    wears(14, morning.addSecs(-600));
    Program program(*m_ctl, morning);
    QVERIFY(program.desktop.open());
    program.desktop.startRounds(); // the round reads the tracker, and the warning goes out with it or right after it
    const auto warning = [this]() -> std::optional<NotificationCall> {
        const auto found = std::ranges::find(m_daemon->calls(), u"Nibs: Inspire 3 was 14% at 06:50"_s, &NotificationCall::summary);
        return found == m_daemon->calls().end() ? std::nullopt : std::optional(*found);
    };
    QTRY_VERIFY_WITH_TIMEOUT(warning(), patience);
    QCOMPARE(warning()->hints[u"category"_s].toString(), u"device"_s);
    QCOMPARE(warning()->hints[u"urgency"_s].value<uchar>(), uchar{1});
    QCOMPARE(warning()->actions, (QStringList{u"default"_s, u"Open Stepladder"_s, u"snooze"_s, u"Remind me tomorrow"_s, u"show"_s, u"Show Nibs"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!program.desktop.isRoundRunning(), patience);
    const PlayerId nibs = program.engine->store().playerNamed(program.engine->store().leagues()->front().id, u"Nibs"_s)->id;
    const auto state = [&] { return program.engine->store().batteryStates(program.engine->store().leagues()->front().id)->at(nibs).at(u"1001"_s); };
    m_daemon->act(warning()->id, u"snooze"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state().snoozedUntil, morning.addDays(1), patience);
    QCOMPARE(std::ranges::count(m_daemon->calls(), warning()->summary, &NotificationCall::summary), 1);

    // A critical one takes the place of what is shown; a charge takes it back.
    program.clock.set(morning.addDays(1).addSecs(7200));
    m_ctl->now = program.clock.now();
    wears(5, program.clock.now());
    program.desktop.startRounds();
    const auto isShown = [this](const QString &summary) {
        return std::ranges::any_of(m_daemon->shown(), [&](const auto &each) { return each.second.summary.startsWith(summary); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"Nibs: Inspire 3 was 5%"_s), patience);
    QVERIFY(!isShown(u"Nibs: Inspire 3 was 14%"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!program.desktop.isRoundRunning(), patience);
    program.clock.set(program.clock.now().addSecs(7200));
    m_ctl->now = program.clock.now();
    wears(80, program.clock.now());
    program.desktop.startRounds(); // no round is due
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(u"Nibs"_s), patience);

    // The next discharge, and its devices.
    QTRY_VERIFY_WITH_TIMEOUT(!program.desktop.isRoundRunning(), patience);
    program.clock.set(program.clock.now().addDays(4));
    m_ctl->now = program.clock.now();
    wears(19, program.clock.now());
    program.desktop.startRounds();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"Nibs: Inspire 3 was 19%"_s), patience);
    m_daemon->act(m_daemon->calls().back().id, u"show"_s);
    const auto isOpen = [&] {
        const auto *dialog = program.desktop.window().findChild<DevicesDialog *>();
        return dialog && dialog->isVisible();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), patience);
}

void DesktopNotificationsTest::theWallShowsResultsItself()
{
    fakes::FakeDevice device;
    device.id = u"1001"_s;
    device.model = u"Inspire 3"_s;
    device.batteryPercent = 14;
    device.lastSync = morning.addSecs(-600);
    m_ctl->world.addPerson(u"Nibs"_s, "UTC");
    SUCCEEDS(m_ctl->enrolGoogle(u"Nibs"_s));
    m_ctl->world.setDevices(u"Nibs"_s, {device});
    SUCCEEDS(m_ctl->run({u"channel"_s, u"desktop"_s}));
    Program program(*m_ctl, morning);
    QVERIFY(program.desktop.open());
    program.desktop.showWall();
    program.desktop.startRounds();
    Repository &store = program.engine->store();
    const LeagueId league = store.leagues()->front().id;
    const auto isOut = [&] {
        const std::vector<OutboxEntry> entries = store.entries(league, morning.date().addDays(-1)).value();
        return std::ranges::any_of(entries, [](const OutboxEntry &each) { return each.kind == MessageKind::Result && each.state == MessageState::Sent; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOut(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_daemon->calls().empty(), patience); // a battery needs somebody
    QTRY_VERIFY_WITH_TIMEOUT(!program.desktop.isRoundRunning(), patience);
    QCOMPARE(m_daemon->calls().size(), size_t(1));
    QCOMPARE(m_daemon->calls().front().hints[u"category"_s].toString(), u"device"_s);

    // The wall is left: the next day is told again.
    const auto widgets = QApplication::topLevelWidgets();
    const auto wall = std::ranges::find_if(widgets, [](const QWidget *each) { return qobject_cast<const WallView *>(each); });
    QVERIFY(wall != widgets.end());
    (*wall)->close();
    QTRY_VERIFY(program.desktop.window().isVisible());
    program.clock.set(morning.addDays(1));
    m_ctl->now = program.clock.now();
    walk(u"2026-11-20"_s, u"9000"_s);
    program.desktop.startRounds();
    const auto isTold = [this] {
        return std::ranges::any_of(m_daemon->calls(), [](const NotificationCall &each) {
            return each.hints[u"category"_s].toString() == u"x-stepladder.league.result"_s;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), patience);
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    DesktopNotificationsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktop_notifications.moc"
