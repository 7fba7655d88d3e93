// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/round_ticker.h"
#include "core/foundation/await_future.h"
#include "core/league/schedule.h"
#include "core/routine/board.h"
#include "core/store/open_store.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

League leagueIn(const QByteArray &zone, QTime round, QTime publish = {})
{
    League league;
    league.name = u"Lagoon"_s;
    league.zone = QTimeZone(zone);
    league.season.first = QDate(2026, 11, 1);
    league.roundTime = round;
    league.publishTime = publish;
    return league;
}

/// Rounds that end at once, as told.
struct Rounds {
    Repository &store;
    const Clock &clock;
    std::vector<std::pair<LeagueId, QDate>> asked = {};
    std::optional<Error> failure = {};
    std::optional<ErrorKind> trouble = {}; ///< of the one player there is
    bool vaultIsShut = false;
    int vaultAsked = 0;
    int sent = 0;
    std::optional<QFuture<void>> answer = {}; ///< of the service that is sent to

    static Task<Result<std::optional<RoundReport>>> run(Rounds *rounds, LeagueId league, bool onlyIfDue)
    {
        const League found = rounds->store.league(league).value();
        const QDateTime now = rounds->clock.now();
        if (onlyIfDue && !isRoundDue(rounds->store, found, now).value())
            co_return std::optional<RoundReport>();
        rounds->asked.emplace_back(league, yesterday(found, now));
        if (rounds->failure)
            co_return tl::unexpected(*rounds->failure);
        RoundReport report;
        if (rounds->trouble) {
            report.sync.players.resize(1);
            report.sync.players.front().error = Error{*rounds->trouble, {}, {}, std::nullopt};
        }
        if (!report.sync.isWorthRepeating())
            (void)noteRound(rounds->store, league, now);
        co_return std::optional(report);
    }
    static Task<bool> askVault(Rounds *rounds)
    {
        ++rounds->vaultAsked;
        co_return rounds->vaultIsShut;
    }
    static Task<void> send(Rounds *rounds)
    {
        ++rounds->sent;
        if (rounds->answer) {
            const QFuture<void> answer = *rounds->answer;
            co_await finished(answer);
        }
    }
    RoundTicker::Work work()
    {
        RoundTicker::Work work;
        work.run = [this](LeagueId league, bool onlyIfDue, const RoundProgress &progress) {
            progress.read(1, 1);
            progress.telling();
            return run(this, league, onlyIfDue);
        };
        work.sendDue = [this](LeagueId) { return send(this); };
        work.isVaultShut = [this] { return askVault(this); };
        return work;
    }
};

} // namespace

class RoundTickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runsOnceADay();
    void missedRoundsAreMadeUpForOnce();
    void failuresWaitAQuarter();
    void aShutVaultIsWaitedForAndNotAskedAgain();
    void aVaultThatCannotTellWaitsAQuarter();
    void whoNeedsConsentMakesNoRoundFail();
    void leaguesRunOneAfterTheOther();
    void syncNowRunsAtAnyTime();
    void anotherProgramsRoundIsNotRepeated();
    void whatWaitsIsSentBetweenRounds();
    void sendingMayTakeItsTime();
    void aRoundThatIsAskedForComesAfterTheSending();
    void aStoppedRoundComesAgainOnlyForADayThatIsDue();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_store;
};

void RoundTickerTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = openSqlite(m_folder->filePath(u"stepladder.db"_s));
    QVERIFY(store);
    m_store = std::move(*store);
}

void RoundTickerTest::runsOnceADay()
{
    const League league = *m_store->addLeague(leagueIn("UTC", {0, 10}));
    SetClock clock(utc("2026-11-20T00:10:00Z"));
    Rounds rounds{*m_store, clock};
    RoundTicker ticker(*m_store, clock, rounds.work());
    QSignalSpy finished(&ticker, &RoundTicker::finished);
    QSignalSpy progressed(&ticker, &RoundTicker::progressed);
    QSignalSpy telling(&ticker, &RoundTicker::telling);
    ticker.check();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(progressed.count(), 1);
    QCOMPARE(telling.count(), 1);
    QCOMPARE(rounds.asked.size(), size_t(1));
    QCOMPARE(rounds.asked.front().first, league.id);
    QCOMPARE(rounds.asked.front().second, QDate(2026, 11, 19));
    for (const char *later : {"2026-11-20T00:11:00Z", "2026-11-20T23:00:00Z", "2026-11-21T00:09:00Z"}) {
        clock.set(utc(later));
        ticker.check();
    }
    QCOMPARE(rounds.asked.size(), size_t(1));
    clock.set(utc("2026-11-21T00:10:30Z"));
    ticker.check();
    QCOMPARE(rounds.asked.size(), size_t(2));
    // What was done is known after a restart.
    RoundTicker again(*m_store, clock, rounds.work());
    again.check();
    QCOMPARE(rounds.asked.size(), size_t(2));
}

void RoundTickerTest::missedRoundsAreMadeUpForOnce()
{
    QVERIFY(m_store->addLeague(leagueIn("UTC", {0, 10})));
    SetClock clock(utc("2026-11-20T00:10:00Z"));
    Rounds rounds{*m_store, clock};
    RoundTicker ticker(*m_store, clock, rounds.work());
    ticker.check();
    clock.set(utc("2026-11-25T15:00:00Z")); // the computer slept
    ticker.check();
    ticker.check();
    QCOMPARE(rounds.asked.size(), size_t(2));
    QCOMPARE(rounds.asked.back().second, QDate(2026, 11, 24));
}

void RoundTickerTest::failuresWaitAQuarter()
{
    QVERIFY(m_store->addLeague(leagueIn("UTC", {0, 10})));
    SetClock clock(utc("2026-11-20T00:10:00Z"));
    Rounds rounds{*m_store, clock};
    rounds.failure.emplace(Error{ErrorKind::Offline, {}, {}, std::nullopt});
    RoundTicker ticker(*m_store, clock, rounds.work());
    ticker.check();
    clock.set(clock.now().addSecs(14 * 60));
    ticker.check();
    QCOMPARE(rounds.asked.size(), size_t(1));
    rounds.failure.reset();
    clock.set(clock.now().addSecs(60));
    ticker.check();
    QCOMPARE(rounds.asked.size(), size_t(2));
    clock.set(clock.now().addSecs(3600));
    ticker.check();
    QCOMPARE(rounds.asked.size(), size_t(2));
}

void RoundTickerTest::aShutVaultIsWaitedForAndNotAskedAgain()
{
    const League league = *m_store->addLeague(leagueIn("UTC", {0, 10}));
    SetClock clock(utc("2026-11-20T00:10:00Z"));
    Rounds rounds{*m_store, clock};
    rounds.trouble = ErrorKind::VaultLocked;
    rounds.vaultIsShut = true;
    RoundTicker ticker(*m_store, clock, rounds.work());
    QSignalSpy started(&ticker, &RoundTicker::started);
    ticker.check();
    QVERIFY(!ticker.nextTry(league.id).isValid()); // nobody knows when
    for (int minute = 0; minute < 60; ++minute) { // a quarter of an hour passes, too
        clock.set(clock.now().addSecs(60));
        ticker.check();
    }
    QCOMPARE(rounds.asked.size(), size_t(1));
    QCOMPARE(started.count(), 1);
    QVERIFY(rounds.vaultAsked >= 60);

    rounds.vaultIsShut = false;
    rounds.trouble.reset();
    clock.set(clock.now().addSecs(60));
    ticker.check(); // within a minute of being unlocked
    QCOMPARE(rounds.asked.size(), size_t(2));
    for (int minute = 0; minute < 60; ++minute) {
        clock.set(clock.now().addSecs(60));
        ticker.check();
    }
    QCOMPARE(rounds.asked.size(), size_t(2));
}

void RoundTickerTest::aVaultThatCannotTellWaitsAQuarter()
{
    QVERIFY(m_store->addLeague(leagueIn("UTC", {0, 10})));
    SetClock clock(utc("2026-11-20T00:10:00Z"));
    Rounds rounds{*m_store, clock};
    rounds.trouble = ErrorKind::VaultLocked; // no answer in time, and the vault says that it is open
    RoundTicker ticker(*m_store, clock, rounds.work());
    ticker.check();
    clock.set(clock.now().addSecs(14 * 60));
    ticker.check();
    QCOMPARE(rounds.asked.size(), size_t(1));
    clock.set(clock.now().addSecs(60));
    ticker.check();
    QCOMPARE(rounds.asked.size(), size_t(2));
}

void RoundTickerTest::whoNeedsConsentMakesNoRoundFail()
{
    QVERIFY(m_store->addLeague(leagueIn("UTC", {0, 10})));
    SetClock clock(utc("2026-11-20T00:10:00Z"));
    Rounds rounds{*m_store, clock};
    rounds.trouble = ErrorKind::NeedsConsent; // trying again brings nothing
    RoundTicker ticker(*m_store, clock, rounds.work());
    ticker.check();
    clock.set(clock.now().addSecs(3600));
    ticker.check();
    QCOMPARE(rounds.asked.size(), size_t(1));
}

void RoundTickerTest::leaguesRunOneAfterTheOther()
{
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
        League league = leagueIn("UTC", {0, 10});
        league.name = name;
        QVERIFY(m_store->addLeague(league));
    }
    SetClock clock(utc("2026-11-20T08:00:00Z"));
    Rounds rounds{*m_store, clock};
    RoundTicker ticker(*m_store, clock, rounds.work());
    ticker.check();
    QVERIFY(QTest::qWaitFor([&] { return rounds.asked.size() == size_t(3); }, 60'000));
}

void RoundTickerTest::syncNowRunsAtAnyTime()
{
    const League league = *m_store->addLeague(leagueIn("UTC", {0, 10}));
    SetClock clock(utc("2026-11-20T08:00:00Z"));
    Rounds rounds{*m_store, clock};
    RoundTicker ticker(*m_store, clock, rounds.work());
    ticker.check();
    ticker.runNow(league.id);
    ticker.runNow(LeagueId{4711});
    QCOMPARE(rounds.asked.size(), size_t(2));
}

void RoundTickerTest::anotherProgramsRoundIsNotRepeated()
{
    const League league = *m_store->addLeague(leagueIn("UTC", {0, 10}));
    SetClock clock(utc("2026-11-20T00:10:00Z"));
    Rounds rounds{*m_store, clock};
    RoundTicker ticker(*m_store, clock, rounds.work());
    rounds.failure.emplace(Error{ErrorKind::StoreBusy, {}, {}, std::nullopt}); // it has the lock
    ticker.check();
    QVERIFY(noteRound(*m_store, league.id, clock.now()));
    rounds.failure.reset();
    QSignalSpy finished(&ticker, &RoundTicker::finished);
    clock.set(clock.now().addSecs(15 * 60));
    ticker.check();
    QCOMPARE(rounds.asked.size(), size_t(1));
    QCOMPARE(finished.count(), 1);
    QVERIFY(!ticker.nextTry(league.id).isValid());
}

void RoundTickerTest::whatWaitsIsSentBetweenRounds()
{
    const League league = *m_store->addLeague(leagueIn("UTC", {0, 10}));
    SetClock clock(utc("2026-11-20T00:10:00Z"));
    Rounds rounds{*m_store, clock};
    RoundTicker ticker(*m_store, clock, rounds.work());
    ticker.check();
    QCOMPARE(rounds.sent, 0);
    OutboxEntry entry;
    entry.league = league.id;
    entry.day = QDate(2026, 11, 19);
    entry.notBefore = clock.now().addSecs(600);
    QVERIFY(Outbox(*m_store, clock).queue(entry));
    ticker.check();
    QCOMPARE(rounds.sent, 0);
    clock.set(clock.now().addSecs(600));
    rounds.vaultIsShut = true; // sending would ask for its password
    ticker.check();
    QCOMPARE(rounds.sent, 0);
    rounds.vaultIsShut = false;
    clock.set(clock.now().addSecs(300));
    ticker.check();
    QCOMPARE(rounds.sent, 1);
    ticker.check(); // not every minute
    QCOMPARE(rounds.sent, 1);
    QCOMPARE(rounds.asked.size(), size_t(1));
}

void RoundTickerTest::sendingMayTakeItsTime()
{
    const League league = *m_store->addLeague(leagueIn("UTC", {0, 10}));
    SetClock clock(utc("2026-11-20T00:10:00Z"));
    Rounds rounds{*m_store, clock};
    RoundTicker ticker(*m_store, clock, rounds.work());
    const QSignalSpy delivered(&ticker, &RoundTicker::delivered);
    ticker.check();
    OutboxEntry entry;
    entry.league = league.id;
    entry.day = QDate(2026, 11, 19);
    QVERIFY(Outbox(*m_store, clock).queue(entry));
    QPromise<void> answer;
    answer.start();
    rounds.answer = answer.future();
    ticker.check();
    QCOMPARE(rounds.sent, 1);
    QVERIFY(ticker.isRunning());
    answer.finish();
    QTRY_COMPARE_WITH_TIMEOUT(delivered.count(), 1, 60'000);
    QVERIFY(!ticker.isRunning());
}

void RoundTickerTest::aRoundThatIsAskedForComesAfterTheSending()
{
    const League league = *m_store->addLeague(leagueIn("UTC", {0, 10}));
    SetClock clock(utc("2026-11-20T00:10:00Z"));
    Rounds rounds{*m_store, clock};
    RoundTicker ticker(*m_store, clock, rounds.work());
    ticker.check();
    OutboxEntry entry;
    entry.league = league.id;
    entry.day = QDate(2026, 11, 19);
    QVERIFY(Outbox(*m_store, clock).queue(entry));
    QPromise<void> answer;
    answer.start();
    rounds.answer = answer.future();
    ticker.check();
    ticker.runNow(league.id);
    ticker.runNow(league.id); // is asked for once
    QCOMPARE(rounds.asked.size(), size_t(1));
    answer.finish();
    QTRY_COMPARE_WITH_TIMEOUT(rounds.asked.size(), size_t(2), 60'000);
    ticker.check();
    QCOMPARE(rounds.asked.size(), size_t(2));
}

void RoundTickerTest::aStoppedRoundComesAgainOnlyForADayThatIsDue()
{
    const League league = *m_store->addLeague(leagueIn("UTC", {0, 10}));
    SetClock clock(utc("2026-11-20T00:10:00Z"));
    Rounds rounds{*m_store, clock};
    RoundTicker ticker(*m_store, clock, rounds.work());
    rounds.failure.emplace(Error{ErrorKind::Cancelled, {}, {}, std::nullopt});
    ticker.check();
    ticker.check();
    QCOMPARE(rounds.asked.size(), size_t(1)); // not at once
    rounds.failure.reset();
    clock.set(clock.now().addSecs(15 * 60));
    ticker.check();
    QCOMPARE(rounds.asked.size(), size_t(2));
    // The day is done: one more that is asked for, and stopped, is over with that.
    rounds.failure.emplace(Error{ErrorKind::Cancelled, {}, {}, std::nullopt});
    ticker.runNow(league.id);
    QCOMPARE(rounds.asked.size(), size_t(3));
    rounds.failure.reset();
    clock.set(clock.now().addSecs(15 * 60));
    ticker.check();
    QCOMPARE(rounds.asked.size(), size_t(3));
}

QTEST_MAIN(RoundTickerTest)
#include "tst_round_ticker.moc"
