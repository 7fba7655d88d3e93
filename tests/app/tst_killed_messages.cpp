// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the program at random moments while it sends, on every channel: no message is lost, none goes out twice where the
// service tells what became of it, and none without asking where it does not. with_session_bus.sh starts the desktop's bus.
// STEPLADDER_KILLS: how often on each channel.
#include "tests/app/ctl_league.h"
#include "tests/fakes/notification_daemon.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualKills = 34; // six times
const QDate first(2026, 11, 1);
const QString mobile = u"+14155552671"_s;

QString codeIn(const QString &body)
{
    static const QRegularExpression digits(u"\\d{6}"_s);
    return digits.match(body).captured();
}

} // namespace

class KilledMessagesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CtlLeague> m_ctl;
    std::unique_ptr<fakes::NotificationDaemon> m_daemon;

    void setUp(const QString &way)
    {
        if (way == u"webhook") {
            SUCCEEDS(m_ctl->run({u"channel"_s, u"slack"_s, u"--webhook-file"_s, m_ctl->product.secretFile(u"s"_s, m_ctl->world.slackWebhook().toEncoded())}));
        } else if (way == u"bot") {
            SUCCEEDS(m_ctl->run({u"channel"_s, u"slack"_s, u"--bot-token-file"_s, m_ctl->product.secretFile(u"s"_s, m_ctl->world.slack().botToken().toLatin1()),
                                 u"--channel-id"_s, m_ctl->world.slack().channel()}));
        } else if (way == u"twilio") {
            const fakes::TwilioFake &twilio = m_ctl->world.twilio();
            SUCCEEDS(m_ctl->run({u"channel"_s, u"sms"_s, u"--provider"_s, u"twilio"_s, u"--account-sid"_s, twilio.accountSid(), u"--from"_s,
                                 twilio.number(), u"--auth-token-file"_s, m_ctl->product.secretFile(u"s"_s, twilio.authToken().toLatin1())}));
            confirm({u"--mobile"_s, mobile}, [this] { return m_ctl->world.twilio().messages().back().body; });
        } else if (way == u"sns") {
            const fakes::SnsFake &sns = m_ctl->world.sns();
            SUCCEEDS(m_ctl->run({u"channel"_s, u"sms"_s, u"--provider"_s, u"sns"_s, u"--region"_s, sns.region(), u"--access-key-id"_s,
                                 sns.accessKeyId(), u"--secret-access-key-file"_s, m_ctl->product.secretFile(u"s"_s, sns.secretAccessKey())}));
            confirm({u"--mobile"_s, mobile}, [this] { return m_ctl->world.sns().messages().back().body; });
        } else if (way == u"ntfy") {
            SUCCEEDS(m_ctl->run({u"channel"_s, u"ntfy"_s, u"--server"_s, m_ctl->world.origin(fakes::Service::Ntfy).toString()}));
            confirm({u"--ntfy"_s}, [this] { return m_ctl->world.ntfy().messages().back().body; });
        } else {
            SUCCEEDS(m_ctl->run({u"channel"_s, u"desktop"_s}));
        }
    }
    void confirm(const QStringList &how, const std::function<QString()> &text)
    {
        SUCCEEDS(m_ctl->run(QStringList{u"optin"_s, u"Ada"_s} + how));
        SUCCEEDS(m_ctl->run({u"optin"_s, u"Ada"_s, u"--code"_s, codeIn(text())}));
    }
    size_t arrived()
    {
        fakes::OutsideWorld &world = m_ctl->world;
        return world.slack().messages().size() + world.twilio().messages().size() + world.sns().messages().size()
            + world.ntfy().messages().size() + m_daemon->calls().size();
    }
    QStringList post(QDate day) const { return m_ctl->at() + QStringList{u"post"_s, u"--date"_s, day.toString(Qt::ISODate)}; }
    QString postAgain(QDate day)
    {
        const QJsonArray messages = m_ctl->product.run(post(day)).object()[u"messages"].toArray();
        return messages.size() == 1 ? messages.first()[u"state"].toString() : u"%1 messages"_s.arg(messages.size());
    }

private Q_SLOTS:
    void init()
    {
        m_daemon = std::make_unique<fakes::NotificationDaemon>();
        m_ctl = std::make_unique<CtlLeague>();
        m_ctl->now = QDateTime(first.addDays(1), QTime(10, 0), Qt::UTC);
        QVERIFY(m_ctl->open());
        SUCCEEDS(m_ctl->run({u"player"_s, u"add"_s, u"Ada"_s, u"--tracker"_s, u"manual"_s, u"--joined"_s, first.toString(Qt::ISODate)}));
    }
    void cleanup()
    {
        m_ctl.reset();
        m_daemon.reset();
    }

    void nothingIsLostAndNothingGoesOutTwice_data()
    {
        QTest::addColumn<bool>("tells"); // what became of a message
        QTest::newRow("webhook") << false;
        QTest::newRow("bot") << true;
        QTest::newRow("twilio") << true;
        QTest::newRow("sns") << false;
        QTest::newRow("ntfy") << false;
        QTest::newRow("desktop") << false;
    }
    void nothingIsLostAndNothingGoesOutTwice()
    {
        QFETCH(bool, tells);
        const QString way = QString::fromLatin1(QTest::currentDataTag());
        if (way == u"desktop") {
            if (qEnvironmentVariable("STEPLADDER_TEST_BUS") != "present"_L1)
                QSKIP("there is no session bus of the test's own: killing while notifying is not tested");
            QVERIFY(m_daemon->start());
        }
        setUp(way);
        if (QTest::currentTestFailed())
            return;
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("STEPLADDER_KILLS", &isNumber);
        const int kills = isNumber ? asked : usualKills;
        m_ctl->world.setLatency(5);
        QElapsedTimer watch;
        watch.start();
        SUCCEEDS(m_ctl->product.run(post(first.addDays(-1)))); // the day before the season: nothing to tell
        const qint64 start = watch.restart();
        SUCCEEDS(m_ctl->run({u"steps"_s, u"set"_s, u"Ada"_s, first.toString(Qt::ISODate), u"12000"_s}));
        watch.restart();
        QCOMPARE(postAgain(first), u"sent"_s);
        qint64 whole = watch.elapsed(); // anew every time: the machine has other work, too, now more and now less

        QRandomGenerator random(20261101);
        int killed = 0, unknown = 0, waited = 0;
        size_t before = arrived();
        for (int i = 1; i <= kills; ++i) {
            const QDate day = first.addDays(i);
            m_ctl->now = QDateTime(day.addDays(1), QTime(10, 0), Qt::UTC);
            SUCCEEDS(m_ctl->run({u"steps"_s, u"set"_s, u"Ada"_s, day.toString(Qt::ISODate), QString::number(10'000 + i)}));
            const std::unique_ptr<QProcess> sending = m_ctl->product.start(post(day));
            QSignalSpy ended(sending.get(), &QProcess::finished);
            // Mostly after the program has started, where it queues and sends.
            const qint64 from = std::min(start, whole) / 2;
            QTimer::singleShot(static_cast<int>(from + random.bounded(static_cast<int>(whole - from + 5))), sending.get(), [&sending] { sending->kill(); });
            QVERIFY(sending->state() == QProcess::NotRunning || ended.wait(60'000));
            killed += sending->exitStatus() == QProcess::CrashExit ? 1 : 0;
            waited += arrived() == before ? 1 : 0;

            m_ctl->later(120); // what was on its way has arrived by then
            watch.restart();
            const QString state = postAgain(day);
            whole = watch.elapsed();
            const size_t now = arrived();
            QVERIFY2(now - before <= 1, "sent twice");
            if (state == u"unknown" && !tells) {
                ++unknown;
                m_ctl->later(3600);
                QCOMPARE(postAgain(day), u"unknown"_s); // a person decides
                QCOMPARE(arrived(), now);
            } else {
                QCOMPARE(state, u"sent"_s);
                QCOMPARE(now - before, size_t(1));
            }
            before = now;
        }
        qInfo("%d of %d were killed, %d of them before anything arrived; %d messages are left to a person", killed, kills, waited, unknown);
        QVERIFY(killed > kills / 4);
    }
};

QTEST_GUILESS_MAIN(KilledMessagesTest)
#include "tst_killed_messages.moc"
