// SPDX-License-Identifier: GPL-3.0-or-later
// Refresh tokens that are good for one use: whatever happens around a refresh, no player is locked out.
#include "app/engine/engine.h"
#include "tests/app/ctl_league.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <limits>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Service;

namespace {

constexpr qint64 tokenLife = 8 * 3600 + 60; // s, and a minute more

bool ended(QProcess &process)
{
    QSignalSpy spy(&process, &QProcess::finished);
    return process.state() == QProcess::NotRunning || spy.wait(60'000);
}

} // namespace

class LockoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMoment();
    void killedAtAnyMomentWithTheKeychain();
    void twoProgramsAtOnce();
    void twoProgramsWithoutTheLock();
    void aTornRoundLockKeepsNobodyOut();
    void anAnswerLostOnTheWire_data();
    void anAnswerLostOnTheWire();
    void aVaultThatTakesNothing();
    void aVaultThatFailsAfterTheRotation();

private:
    /// Two players of the two kinds of clients, whose tokens have just run out.
    void begin(Product::Vault vault = Product::Vault::EncryptedFile)
    {
        m_league = std::make_unique<CtlLeague>(vault);
        QVERIFY(m_league->open());
        for (const QString &name : names()) {
            m_league->world.addPerson(name, "UTC", name.left(1) + u"NJL9"_s);
            SUCCEEDS(m_league->enrolFitbit(name, name == u"Wendy"_s));
        }
        m_league->later(86'400); // there is a day to read
    }
    static QStringList names() { return {u"Wendy"_s, u"John"_s}; }
    int rotations() { return m_league->world.fitbit().oauth().rotations(u"Wendy"_s) + m_league->world.fitbit().oauth().rotations(u"John"_s); }
    void killAt(int moments);

    std::unique_ptr<CtlLeague> m_league;
};

void LockoutTest::killAt(int moments)
{
    // How long an undisturbed sync goes on after the first refresh has arrived; a busy machine shows by the longer ones.
    qint64 whole = std::numeric_limits<qint64>::max(); // us
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer sinceRefresh;
        m_league->world.traffic().watch([&](const fakes::Request &request) {
            if (request.path.contains(u"/token"_s) && !sinceRefresh.isValid())
                sinceRefresh.start();
        });
        SUCCEEDS(m_league->sync());
        QVERIFY(sinceRefresh.isValid());
        whole = std::min(whole, sinceRefresh.nsecsElapsed() / 1000);
        m_league->later(tokenLife);
    }

    int killed = 0;
    for (int moment = 0; moment < moments; ++moment) {
        m_league->later(tokenLife);
        const std::unique_ptr<QProcess> sync = m_league->product.start(m_league->at() + QStringList{u"sync"_s});
        bool aimed = false;
        m_league->world.traffic().watch([&](const fakes::Request &request) {
            if (aimed || !request.path.contains(u"/token"_s))
                return;
            aimed = true;
            const std::chrono::milliseconds delay((whole * moment / moments + 500) / 1000);
            QTimer::singleShot(delay, Qt::PreciseTimer, sync.get(), [&sync] { sync->kill(); });
        });
        QVERIFY(ended(*sync));
        m_league->world.traffic().watch({});
        killed += sync->exitStatus() == QProcess::CrashExit ? 1 : 0;
        SUCCEEDS(m_league->sync());
    }
    for (const QString &name : names())
        QCOMPARE(m_league->health(name), u"connected"_s);
    qInfo("%d of %d syncs were killed under way, %d rotations", killed, moments, rotations());
    QVERIFY(killed > moments / 4); // the aim is good, and the rest of the syncs were quick
}

void LockoutTest::killedAtAnyMoment()
{
    begin();
    killAt(100);
}

void LockoutTest::killedAtAnyMomentWithTheKeychain()
{
    if (qEnvironmentVariable("STEPLADDER_TEST_KEYRING") != "present"_L1)
        QSKIP("Needs a keyring of its own: with_keyring.sh runs it so.");
    begin(Product::Vault::Keychain);
    killAt(10);
}

void LockoutTest::twoProgramsAtOnce()
{
    begin();
    for (int round = 1; round <= 5; ++round) {
        const std::unique_ptr<QProcess> one = m_league->product.start(m_league->at() + QStringList{u"sync"_s});
        const std::unique_ptr<QProcess> two = m_league->product.start(m_league->at() + QStringList{u"daily"_s});
        QVERIFY(ended(*one));
        QVERIFY(ended(*two));
        QCOMPARE(one->exitCode(), 0);
        QCOMPARE(two->exitCode(), 0);
        QCOMPARE(rotations(), 2 * round);
        m_league->later(tokenLife);
    }
}

void LockoutTest::twoProgramsWithoutTheLock()
{
    begin();
    SetClock clock(m_league->now);
    const Engine::Options options{ProfilePaths::under(m_league->product.profile()), m_league->product.environment(), QLocale()};
    const auto engine = Engine::open(options, clock);
    QVERIFY(engine);
    const LeagueId league = engine->get()->store().leagues()->front().id;
    for (int round = 1; round <= 5; ++round) {
        clock.set(m_league->now);
        const std::unique_ptr<QProcess> other = m_league->product.start(m_league->at() + QStringList{u"sync"_s});
        // Whoever comes second finds its token spent, or the tokens renewed.
        const auto report = QCoro::waitFor(engine->get()->sync().run(league, {}));
        QVERIFY(ended(*other));
        QVERIFY(report && !report->anyFailed());
        QCOMPARE(other->exitCode(), 0);
        m_league->later(tokenLife);
    }
    for (const QString &name : names())
        QCOMPARE(m_league->health(name), u"connected"_s);
}

void LockoutTest::aTornRoundLockKeepsNobodyOut()
{
    begin();
    QFile lock(m_league->product.profile() + u"/round.lock"_s); // its owner was killed before it wrote its number
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600), QFile::FileModificationTime));
    lock.close();
    SUCCEEDS(m_league->sync());
}

void LockoutTest::anAnswerLostOnTheWire_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("reset") << Fault::reset(Service::Fitbit);
    QTest::newRow("cut in the middle") << Fault::cut(Service::Fitbit);
    QTest::newRow("swallowed by a gateway") << Fault::htmlPage(Service::Fitbit);
}

void LockoutTest::anAnswerLostOnTheWire()
{
    QFETCH(Fault, fault);
    begin();
    m_league->world.faults().add(std::move(fault).on(u"/token"_s).afterActing());
    SUCCEEDS(m_league->sync());
    QCOMPARE(rotations(), 2);
    m_league->later(tokenLife);
    SUCCEEDS(m_league->sync());
    QCOMPARE(rotations(), 4);
}

void LockoutTest::aVaultThatTakesNothing()
{
    begin();
    const QString file = m_league->vaultFile();
    QVERIFY(QFile::rename(file, file + u"-away"_s));
    QVERIFY(QDir().mkdir(file));
    m_league->world.traffic().clear();
    QCOMPARE(m_league->sync().code, 1);
    QCOMPARE(m_league->world.traffic().total(), 0); // nothing is spent for nothing
    QCOMPARE(m_league->health(u"Wendy"_s), u"retrying"_s);
    QVERIFY(QDir().rmdir(file) && QFile::rename(file + u"-away"_s, file));
    m_league->later(30 * 86'400);
    SUCCEEDS(m_league->sync());
}

void LockoutTest::aVaultThatFailsAfterTheRotation()
{
    begin();
    const QString file = m_league->vaultFile();
    bool failed = false;
    m_league->world.traffic().watch([&](const fakes::Request &request) {
        if (!failed && request.path.contains(u"/token"_s))
            failed = QFile::rename(file, file + u"-away"_s) && QDir().mkdir(file);
    });
    QVERIFY(m_league->sync().code != 0);
    QVERIFY(failed);
    QVERIFY(rotations() > 0);
    for (const QString &name : names())
        QCOMPARE(m_league->health(name), u"retrying"_s);
    QVERIFY(QDir().rmdir(file) && QFile::rename(file + u"-away"_s, file));
    SUCCEEDS(m_league->sync());
    m_league->later(tokenLife);
    SUCCEEDS(m_league->sync());
}

QTEST_GUILESS_MAIN(LockoutTest)
#include "tst_lockout.moc"
