// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications and the desktop channel, against a daemon that speaks the real protocol: with_session_bus.sh starts the bus.
#include "core/delivery/desktop_channel.h"
#include "core/store/open_store.h"
#include "tests/fakes/notification_daemon.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::NotificationCall;
using fakes::NotificationDaemon;

namespace {

constexpr int patience = 60'000; // ms, of the test
constexpr LeagueId lagoon{3};

Notification notification(const QString &key = u"result/3"_s)
{
    Notification made;
    made.key = key;
    made.summary = u"Tiger Lily leads"_s;
    made.body = u"Lagoon: 1. Tiger Lily"_s;
    made.category = u"x-stepladder.league.result"_s;
    made.actions = {{Notifications::defaultAction, u"Open Stepladder"_s}};
    return made;
}

OutboxEntry entry(MessageKind kind, QDate day, const QString &text)
{
    OutboxEntry made;
    made.league = lagoon;
    made.kind = kind;
    made.day = day;
    made.channel = ChannelKind::Desktop;
    made.text = text;
    return made;
}

const QDate thursday(2026, 11, 19);

} // namespace

class NotificationsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<NotificationDaemon> m_daemon;
    std::unique_ptr<Notifications> m_notifications;

    Delivery show(const Notification &what, const QString &inPlaceOf = {})
    {
        return QCoro::waitFor(m_notifications->show(what, inPlaceOf));
    }
    Result<void> ready() { return QCoro::waitFor(m_notifications->ready()); }
    const NotificationCall &last() const { return m_daemon->calls().back(); }
    static QString reasonOf(const Delivery &delivery) { return delivery.error ? word(delivery.error->kind) : QString(); }
    static QString reasonOf(const Result<void> &result) { return result ? QString() : word(result.error().kind); }

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
        m_notifications = std::make_unique<Notifications>(QDBusConnection::sessionBus());
    }
    void cleanup()
    {
        m_notifications.reset();
        m_daemon.reset();
    }

    void asTheSpecificationSays()
    {
        const QSignalSpy acted(m_notifications.get(), &Notifications::actionInvoked);
        const Delivery delivery = show(notification());
        QCOMPARE(delivery.outcome, Outcome::Sent);
        QVERIFY(!delivery.reference.isEmpty());
        QCOMPARE(last().app, u"Stepladder"_s);
        QCOMPARE(last().replaces, 0u);
        QCOMPARE(last().summary, u"Tiger Lily leads"_s);
        QCOMPARE(last().body, u"Lagoon: 1. Tiger Lily"_s);
        QCOMPARE(last().actions, QStringList({u"default"_s, u"Open Stepladder"_s}));
        QCOMPARE(last().hints.value(u"urgency"_s), QVariant::fromValue<uchar>(1)); // the daemon refuses other types
        QCOMPARE(last().hints.value(u"category"_s), QVariant(u"x-stepladder.league.result"_s));
        QCOMPARE(last().hints.value(u"desktop-entry"_s), QVariant(u"org.stepladder.Stepladder"_s));
        QVERIFY(!last().hints.contains(u"transient"_s));
        QCOMPARE(last().timeout, -1);
        Notification passing = notification();
        passing.urgency = Urgency::Low;
        passing.isTransient = true;
        show(passing);
        QCOMPARE(last().hints.value(u"urgency"_s), QVariant::fromValue<uchar>(0));
        QCOMPARE(last().hints.value(u"transient"_s), QVariant(true));
    }

    void namesAreNoMarkup()
    {
        Notification rude = notification();
        rude.body = u"<b>Tom & Jerry</b>"_s;
        show(rude);
        QCOMPARE(last().body, u"&lt;b&gt;Tom &amp; Jerry&lt;/b&gt;"_s);
        m_daemon->stop();
        m_daemon->setCapabilities({u"body"_s});
        QVERIFY(m_daemon->start());
        QTRY_VERIFY_WITH_TIMEOUT(!m_notifications->isShown(u"result/3"_s), patience);
        show(rude);
        QCOMPARE(last().body, u"<b>Tom & Jerry</b>"_s);
    }

    void aDaemonOfFewTalents()
    {
        const QSignalSpy acted(m_notifications.get(), &Notifications::actionInvoked);
        m_daemon->setCapabilities({});
        show(notification());
        QCOMPARE(last().summary, u"Tiger Lily leads: Lagoon: 1. Tiger Lily"_s);
        QVERIFY(last().body.isEmpty());
        QVERIFY(last().actions.isEmpty());
    }

    void nothingToClickWhereNobodyListens()
    {
        show(notification());
        QVERIFY(last().actions.isEmpty());
    }

    void oneSlotForEachKey()
    {
        const QSignalSpy acted(m_notifications.get(), &Notifications::actionInvoked);
        show(notification());
        show(notification(u"battery/3/7"_s));
        const uint first = m_daemon->calls().front().id;
        show(notification());
        QCOMPARE(last().replaces, first);
        QCOMPARE(last().actions.size(), 2); // what the daemon can do is still known
        QCOMPARE(m_daemon->shown().size(), size_t(2));
        m_daemon->expire(first);
        QTRY_VERIFY_WITH_TIMEOUT(!m_notifications->isShown(u"result/3"_s), patience);
        show(notification());
        QCOMPARE(last().replaces, 0u);
    }

    void closedOnRequest()
    {
        show(notification());
        QCoro::waitFor(m_notifications->close(u"result/3"_s));
        QVERIFY(m_daemon->shown().empty());
        QVERIFY(!m_notifications->isShown(u"result/3"_s));
        QCoro::waitFor(m_notifications->close(u"result/3"_s)); // nothing happens
    }

    void clicksLeadBack()
    {
        QSignalSpy acted(m_notifications.get(), &Notifications::actionInvoked);
        show(notification());
        m_daemon->act(77, u"default"_s, u"another program's"_s);
        m_daemon->act(last().id, u"default"_s, u"let it pass"_s);
        QTRY_COMPARE_WITH_TIMEOUT(acted.size(), 1, patience);
        QCOMPARE(acted.first(), (QVariantList{u"result/3"_s, u"default"_s, "let it pass"_ba}));
        QTRY_VERIFY_WITH_TIMEOUT(!m_notifications->isShown(u"result/3"_s), patience);
        show(notification());
        m_daemon->act(last().id, u"default"_s);
        QTRY_COMPARE_WITH_TIMEOUT(acted.size(), 2, patience);
        QCOMPARE(acted.last().at(2), QVariant(QByteArray())); // the token was good for once
    }

    void putAwayIsSeen()
    {
        QSignalSpy dismissed(m_notifications.get(), &Notifications::dismissed);
        show(notification());
        show(notification(u"battery/3/7"_s));
        m_daemon->expire(m_daemon->calls().front().id);
        m_daemon->dismiss(last().id);
        QTRY_COMPARE_WITH_TIMEOUT(dismissed.size(), 1, patience);
        QCOMPARE(dismissed.first().first(), QVariant(u"battery/3/7"_s));
    }

    void aRestartedDaemonCountsAnew()
    {
        show(notification());
        QSignalSpy came(m_notifications.get(), &Notifications::becameReady);
        m_daemon->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!m_notifications->isShown(u"result/3"_s), patience);
        QVERIFY(m_daemon->start());
        QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, patience);
        show(notification());
        QCOMPARE(last().replaces, 0u);
        QSignalSpy acted(m_notifications.get(), &Notifications::actionInvoked);
        m_daemon->act(last().id, u"default"_s); // its signals are heard, too
        QTRY_COMPARE_WITH_TIMEOUT(acted.size(), 1, patience);
    }

    void withoutADaemon()
    {
        m_daemon->stop();
        QCOMPARE(reasonOf(ready()), u"no-desktop"_s);
        Delivery delivery = show(notification());
        QCOMPARE(delivery.outcome, Outcome::NotSent);
        QCOMPARE(reasonOf(delivery), u"no-desktop"_s);
        QStringList balloons;
        bool works = true;
        m_notifications->setFallback([&](const Notification &each) {
            balloons += each.summary;
            return works;
        });
        QVERIFY(ready());
        QCOMPARE(show(notification()).outcome, Outcome::Sent);
        QCOMPARE(balloons, QStringList(u"Tiger Lily leads"_s));
        works = false;
        QCOMPARE(show(notification()).outcome, Outcome::NotSent);
        QVERIFY(m_daemon->start());
        QCOMPARE(show(notification()).outcome, Outcome::Sent);
        QCOMPARE(balloons.size(), 2);
    }

    void withoutABus()
    {
        Notifications nowhere(QDBusConnection(u"no such bus"_s));
        QCOMPARE(reasonOf(QCoro::waitFor(nowhere.ready())), u"no-desktop"_s);
        QCOMPARE(QCoro::waitFor(nowhere.show(notification())).outcome, Outcome::NotSent);
    }

    void doNotDisturbHolds()
    {
        m_daemon->setInhibited(true);
        QCOMPARE(reasonOf(ready()), u"do-not-disturb"_s);
        QSignalSpy ended(m_notifications.get(), &Notifications::becameReady);
        m_daemon->setInhibited(false);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QVERIFY(ready());
    }

    void aSlowDaemonIsNotWaitedFor()
    {
        Notifications hasty(QDBusConnection::sessionBus(), 50ms);
        m_daemon->setSilentOn(u"GetCapabilities"_s);
        QCOMPARE(reasonOf(QCoro::waitFor(hasty.ready())), u"service-down"_s);
        QCOMPARE(QCoro::waitFor(hasty.show(notification())).outcome, Outcome::NotSent); // it was not even asked
        QVERIFY(m_daemon->calls().empty());
    }

    void anUnansweredOneMayHaveBeenShown()
    {
        m_notifications = std::make_unique<Notifications>(QDBusConnection::sessionBus(), 5s);
        QVERIFY(ready());
        m_daemon->setSilentOn(u"Notify"_s);
        const Delivery delivery = show(notification());
        QCOMPARE(delivery.outcome, Outcome::Unknown);
        QCOMPARE(m_daemon->shown().size(), size_t(1));
    }

    void aRefusalIsTriedAgain()
    {
        m_daemon->refuseNext();
        QCOMPARE(show(notification()).outcome, Outcome::NotSent);
        QCOMPARE(show(notification()).outcome, Outcome::Sent);
    }

    void aCorrectionTakesTheResultsPlace()
    {
        DesktopChannel channel(*m_notifications);
        QCOMPARE(channel.kind(), ChannelKind::Desktop);
        QVERIFY(channel.canReplace());
        const Delivery told = QCoro::waitFor(channel.send(entry(MessageKind::Result, thursday, u"Bo leads\nOf Thursday"_s)));
        QCOMPARE(last().summary, u"Bo leads"_s);
        QCOMPARE(last().body, u"Of Thursday"_s);
        const uint shown = last().id;
        const Delivery corrected =
            QCoro::waitFor(channel.replace(told.reference, entry(MessageKind::Correction, thursday, u"Thursday corrected\nAna"_s)));
        QCOMPARE(corrected.outcome, Outcome::Sent);
        QCOMPARE(last().replaces, shown);
        QCOMPARE(last().hints.value(u"category"_s), QVariant(u"x-stepladder.league.correction"_s));
        QCOMPARE(m_daemon->shown().size(), size_t(1));
        // The next day's result leaves it to be read; the one after takes the place of that.
        QVERIFY(QCoro::waitFor(channel.send(entry(MessageKind::Result, thursday.addDays(1), u"Ana leads"_s))).outcome == Outcome::Sent);
        QCOMPARE(last().replaces, 0u);
        const uint friday = last().id;
        QCoro::waitFor(channel.replace(told.reference, entry(MessageKind::Correction, thursday, u"Corrected again"_s)));
        QCOMPARE(last().replaces, shown);
        QCoro::waitFor(channel.send(entry(MessageKind::Result, thursday.addDays(2), u"Bo leads again"_s)));
        QCOMPARE(last().replaces, friday);
        QCOMPARE(m_daemon->shown().size(), size_t(2));
    }

    void aCorrectionOfWhatIsGoneStandsAlone()
    {
        DesktopChannel channel(*m_notifications);
        const Delivery told = QCoro::waitFor(channel.send(entry(MessageKind::Result, thursday, u"Bo leads"_s)));
        QCoro::waitFor(channel.send(entry(MessageKind::Result, thursday.addDays(1), u"Ana leads"_s)));
        QCoro::waitFor(channel.replace(told.reference, entry(MessageKind::Correction, thursday, u"Thursday corrected"_s)));
        QCOMPARE(last().replaces, 0u);
        QCOMPARE(m_daemon->shown().size(), size_t(2));
    }

    void anotherProcessReplacesWhatThisOneShowed()
    {
        const QTemporaryDir folder;
        const std::unique_ptr<Repository> store = std::move(openSqlite(folder.filePath(u"league.db"_s)).value());
        League league;
        league.name = u"Lagoon"_s;
        league.season.first = thursday;
        league.id = store->addLeague(league).value().id;
        const auto process = [&](MessageKind kind, QDate day, const QString &inPlaceOf) {
            Notifications own(QDBusConnection::sessionBus());
            DesktopChannel channel(own, store.get());
            OutboxEntry told = entry(kind, day, u"News"_s);
            told.league = league.id;
            return QCoro::waitFor(inPlaceOf.isEmpty() ? channel.send(told) : channel.replace(inPlaceOf, told));
        };
        const QString result = process(MessageKind::Result, thursday, {}).reference;
        const uint first = last().id;
        QVERIFY(process(MessageKind::Correction, thursday, result).outcome == Outcome::Sent);
        QCOMPARE(last().replaces, first);
        process(MessageKind::Result, thursday.addDays(1), {}); // leaves the correction to be read
        QCOMPARE(last().replaces, 0u);
        const uint friday = last().id;
        const QString saturday = process(MessageKind::Result, thursday.addDays(2), {}).reference;
        QCOMPARE(last().replaces, friday);
        QCOMPARE(m_daemon->shown().size(), size_t(2));
        QCOMPARE(process(MessageKind::Battery, thursday, {}).outcome, Outcome::Sent);
        QCOMPARE(m_daemon->shown().size(), size_t(3));
        {
            Notifications own(QDBusConnection::sessionBus());
            QCoro::waitFor(DesktopChannel(own, store.get()).withdraw(league.id, PlayerId()));
            QCOMPARE(m_daemon->shown().size(), size_t(2));
            QCoro::waitFor(DesktopChannel(own, store.get()).withdraw(league.id, PlayerId())); // it is gone already
        }
        // Another daemon's ids are other programs' notifications.
        m_daemon->stop();
        QVERIFY(m_daemon->start());
        process(MessageKind::Correction, thursday.addDays(2), saturday);
        QCOMPARE(last().replaces, 0u);
    }

    void urgencies_data()
    {
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<int>("urgency");
        QTest::addColumn<QString>("category");
        QTest::newRow("result") << MessageKind::Result << 1 << u"x-stepladder.league.result"_s;
        QTest::newRow("battery") << MessageKind::Battery << 1 << u"device"_s;
        QTest::newRow("not synced") << MessageKind::NotSynced << 0 << u"device"_s;
    }
    void urgencies()
    {
        QFETCH(const MessageKind, kind);
        QFETCH(const int, urgency);
        QFETCH(const QString, category);
        DesktopChannel channel(*m_notifications);
        QCoro::waitFor(channel.send(entry(kind, thursday, u"News"_s)));
        QCOMPARE(last().hints.value(u"urgency"_s).toInt(), urgency);
        QCOMPARE(last().hints.value(u"category"_s).toString(), category);
    }

    void keysNameTheirLeague()
    {
        QCOMPARE(DesktopChannel::leagueOf(u"result/3"_s), lagoon);
        QCOMPARE(DesktopChannel::leagueOf(u"correction/3/2026-11-19"_s), lagoon);
        QVERIFY(!DesktopChannel::leagueOf(u"else"_s).isValid());
    }
};

QTEST_GUILESS_MAIN(NotificationsTest)
#include "tst_notifications.moc"
