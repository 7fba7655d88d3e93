// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications as a real daemon sees them: dunst on a display of its own, which with_session_bus.sh starts.
#include "core/delivery/desktop_channel.h"

#include <QDBusConnectionInterface>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms
const QDate thursday(2026, 11, 19);

OutboxEntry entry(MessageKind kind, QDate day, const QString &text)
{
    OutboxEntry made;
    made.league = LeagueId{3};
    made.kind = kind;
    made.day = day;
    made.channel = ChannelKind::Desktop;
    made.text = text;
    return made;
}

/// What `dunstctl` answers.
QString dunstctl(const QStringList &arguments)
{
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(u"dunstctl"_s, arguments);
    if (!ended.wait(patience) || process.exitCode() != 0)
        qWarning("dunstctl: %s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

class DunstTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryFile m_settings;
    std::unique_ptr<QProcess> m_dunst;
    QByteArray m_printed;

    /// What `dunst -print` wrote about the newest notification.
    QByteArray newest() { return m_printed.mid(m_printed.lastIndexOf("\n{") + 1); }
    bool prints(const QByteArray &words)
    {
        return QTest::qWaitFor([&] { return newest().contains(words); }, patience);
    }
    void startDunst()
    {
        m_printed.clear();
        m_dunst = std::make_unique<QProcess>();
        connect(m_dunst.get(), &QProcess::readyReadStandardOutput, this, [this] { m_printed += m_dunst->readAllStandardOutput(); });
        m_dunst->start(u"dunst"_s, {u"-print"_s, u"-config"_s, m_settings.fileName()});
        const auto *bus = QDBusConnection::sessionBus().interface();
        QVERIFY(QTest::qWaitFor([&] { return bus->isServiceRegistered(u"org.freedesktop.Notifications"_s).value(); }, patience));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString bus = qEnvironmentVariable("STEPLADDER_TEST_BUS");
        if (bus == "absent"_L1 || QStandardPaths::findExecutable(u"dunst"_s).isEmpty())
            QSKIP("dunst, Xvfb or dbus-run-session is not installed: no real daemon is asked");
        if (bus.isEmpty())
            QSKIP("run through with_session_bus.sh: the desktop of whoever runs the tests is left alone");
        QVERIFY(m_settings.open());
        m_settings.write("[global]\nidle_threshold = 0\n[urgency_low]\ntimeout = 0\n[urgency_normal]\ntimeout = 0\n");
        m_settings.close();
        startDunst();
    }
    void cleanupTestCase()
    {
        if (!m_dunst)
            return;
        QSignalSpy ended(m_dunst.get(), &QProcess::finished);
        m_dunst->terminate();
        QVERIFY(m_dunst->state() == QProcess::NotRunning || ended.wait(patience));
    }

    void resultReplacementAndClick()
    {
        Notifications notifications(QDBusConnection::sessionBus());
        QSignalSpy acted(&notifications, &Notifications::actionInvoked);
        QVERIFY(QCoro::waitFor(notifications.ready())); // dunst has no property "Inhibited"
        DesktopChannel channel(notifications);
        const Delivery told =
            QCoro::waitFor(channel.send(entry(MessageKind::Result, thursday, u"Tom & Jerry lead\nLagoon: <1>"_s)));
        QCOMPARE(told.outcome, Outcome::Sent);
        QVERIFY2(prints("Tom & Jerry"), m_printed.constData());
        QVERIFY2(newest().contains("urgency: NORMAL"), m_printed.constData());
        QVERIFY2(newest().contains("category: x-stepladder.league.result"), m_printed.constData());
        QVERIFY2(newest().contains("desktop_entry: 'org.stepladder.Stepladder'"), m_printed.constData());
        QVERIFY2(newest().contains("Open Stepladder"), m_printed.constData());
        QCOMPARE(dunstctl({u"count"_s, u"displayed"_s}), u"1"_s);

        QVERIFY(QCoro::waitFor(channel.replace(told.reference, entry(MessageKind::Correction, thursday, u"Thu corrected\nMolly"_s))).outcome
                == Outcome::Sent);
        QVERIFY2(prints("Thu corrected"), m_printed.constData());
        QVERIFY2(newest().contains("category: x-stepladder.league.correction"), m_printed.constData());
        QCOMPARE(dunstctl({u"count"_s, u"displayed"_s}), u"1"_s);

        QVERIFY(QCoro::waitFor(channel.send(entry(MessageKind::NotSynced, thursday, u"Not synced"_s))).outcome == Outcome::Sent);
        QVERIFY2(prints("urgency: LOW"), m_printed.constData());
        QCOMPARE(dunstctl({u"count"_s, u"displayed"_s}), u"2"_s);
        QCoro::waitFor(notifications.close(DesktopChannel::deviceKey(LeagueId{3}, {})));
        QTRY_COMPARE_WITH_TIMEOUT(dunstctl({u"count"_s, u"displayed"_s}), u"1"_s, patience);

        dunstctl({u"action"_s, u"0"_s});
        QTRY_COMPARE_WITH_TIMEOUT(acted.size(), 1, patience);
        QCOMPARE(acted.first().at(0), QVariant(u"correction/3/2026-11-19"_s));
        QCOMPARE(acted.first().at(1), QVariant(u"default"_s));
    }

    void aRestartForgetsTheIds()
    {
        Notifications notifications(QDBusConnection::sessionBus());
        DesktopChannel channel(notifications);
        QVERIFY(QCoro::waitFor(channel.send(entry(MessageKind::Result, thursday, u"Before"_s))).outcome == Outcome::Sent);
        cleanupTestCase();
        QTRY_VERIFY_WITH_TIMEOUT(!notifications.isShown(u"result/3"_s), patience);
        startDunst();
        QVERIFY(QCoro::waitFor(channel.send(entry(MessageKind::Result, thursday.addDays(1), u"After"_s))).outcome == Outcome::Sent);
        QVERIFY2(prints("After"), m_printed.constData());
        QCOMPARE(dunstctl({u"count"_s, u"displayed"_s}), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(DunstTest)
#include "tst_dunst.moc"
