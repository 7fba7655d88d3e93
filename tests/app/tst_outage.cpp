// SPDX-License-Identifier: GPL-3.0-or-later
// The token endpoints are out of order for hours: they are asked in measure, and afterwards everybody is connected.
#include "app/stepladder/round_ticker.h"
#include "core/league/connection.h"
#include "core/routine/board.h"
#include "core/store/open_store.h"
#include "core/trackers/tracker_factory.h"
#include "tests/accounts/consent_fixture.h"
#include "tests/accounts/memory_vault.h"

#include <QSignalSpy>
#include <QTest>
#include <map>

using namespace stepladder;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Service;

namespace {

constexpr int playersOfEach = 5;
constexpr int attempts = 4;

} // namespace

class OutageTest : public QObject, private Trackers
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everybodyIsConnectedAfterAnOutage_data();
    void everybodyIsConnectedAfterAnOutage();

private:
    Tracker *tracker(TrackerKind kind) override { return kind == TrackerKind::Fitbit ? m_fitbit.get() : m_google.get(); }
    void add(const QString &name, TrackerKind kind);
    static Task<Result<std::optional<RoundReport>>> round(Repository *store, const Clock *clock, Sync *sync, LeagueId league)
    {
        Result<SyncReport> synced = co_await sync->run(league, {{}, yesterday(store->league(league).value(), clock->now())});
        if (!synced)
            co_return tl::unexpected(synced.error());
        RoundReport report;
        report.sync = std::move(*synced);
        if (!report.sync.isWorthRepeating())
            (void)noteRound(*store, league, clock->now());
        co_return std::optional(std::move(report));
    }
    void check(RoundTicker &ticker)
    {
        QSignalSpy finished(&ticker, &RoundTicker::finished);
        ticker.check();
        QVERIFY(!ticker.isRunning() || finished.wait(30'000));
    }
    /// Every minute, as the desktop does it.
    void pass(RoundTicker &ticker, int minutes)
    {
        for (int minute = 0; minute < minutes; ++minute) {
            m_fixture->clock.set(m_fixture->clock.now().addSecs(60));
            check(ticker);
        }
    }
    std::vector<Connection> connections()
    {
        std::vector<Connection> all;
        const std::vector<Player> players = m_store->players(m_league.id).value();
        for (const Player &player : players)
            all.push_back(connectionOf(player));
        return all;
    }

    std::unique_ptr<ConsentFixture> m_fixture;
    std::unique_ptr<Repository> m_store;
    std::unique_ptr<Tracker> m_google;
    std::unique_ptr<Tracker> m_fitbit;
    MemoryVault m_vault;
    HttpClient m_http;
    RetryPolicy m_retry{attempts, std::chrono::milliseconds(1), std::chrono::milliseconds(8)};
    League m_league;
};

void OutageTest::init()
{
    m_fixture = std::make_unique<ConsentFixture>();
    QVERIFY(m_fixture->open());
    m_store = std::move(openSqlite(m_fixture->folder.filePath(u"outage.db"_s)).value());
    m_google = makeTracker(TrackerKind::GoogleHealth, m_http, m_fixture->endpoints, m_fixture->clock, m_retry);
    m_fitbit = makeTracker(TrackerKind::Fitbit, m_http, m_fixture->endpoints, m_fixture->clock, m_retry);
    m_vault.entries.clear();
    League league;
    league.name = u"Office"_s;
    league.season.first = QDate(2026, 11, 1);
    league.roundTime = QTime(8, 0);
    m_league = m_store->addLeague(league).value();
    for (int i = 0; i < playersOfEach; ++i) {
        add(u"Google %1"_s.arg(i), TrackerKind::GoogleHealth);
        add(u"Fitbit %1"_s.arg(i), TrackerKind::Fitbit);
    }
}

void OutageTest::cleanup()
{
    m_store.reset();
    m_fixture.reset();
}

void OutageTest::add(const QString &name, TrackerKind kind)
{
    const bool isFitbit = kind == TrackerKind::Fitbit;
    m_fixture->world.addPerson(name, "UTC", isFitbit ? u"F%1"_s.arg(name.right(1)) : QString());
    const OAuthProvider provider = isFitbit ? m_fixture->fitbit(true) : m_fixture->google();
    const OAuthClient client = isFitbit ? m_fixture->fitbitServerClient() : m_fixture->googleClient();
    fakes::ConsentScript script;
    script.player = name;
    const auto tokens = m_fixture->consent(provider, client, script);
    QVERIFY(tokens);
    Player player;
    player.league = m_league.id;
    player.name = name;
    player.joined = m_league.season.first;
    player.tracker = kind;
    player.state = ConnectionState::Connected;
    player.stateSince = m_fixture->clock.now();
    player = m_store->addPlayer(player).value();
    m_vault.entries.insert(u"home/player-%1"_s.arg(player.id.value), Credentials{kind, client, *tokens}.toVault());
}

void OutageTest::everybodyIsConnectedAfterAnOutage_data()
{
    QTest::addColumn<QList<Fault>>("faults");
    QTest::addColumn<bool>("closed");
    QTest::newRow("server errors") << QList<Fault>{Fault::serverError(Service::Google), Fault::serverError(Service::Fitbit, 503)} << false;
    QTest::newRow("pages of a gateway") << QList<Fault>{Fault::htmlPage(Service::Google), Fault::htmlPage(Service::Fitbit)} << false;
    QTest::newRow("too many requests") << QList<Fault>{Fault::tooManyRequests(Service::Google, "3600"_ba),
                                                        Fault::tooManyRequests(Service::Fitbit)} << false;
    QTest::newRow("nobody there") << QList<Fault>{} << true;
}

void OutageTest::everybodyIsConnectedAfterAnOutage()
{
    QFETCH(QList<Fault>, faults);
    QFETCH(bool, closed);
    TokenClient client(m_http, m_fixture->clock, m_retry);
    TokenKeeper tokens(m_vault, client, m_fixture->clock, m_fixture->endpoints, u"home"_s);
    Sync sync(*m_store, tokens, *this, m_http, m_fixture->clock);
    RoundTicker::Work work;
    work.run = [this, &sync](LeagueId league, bool, const RoundProgress &) { return round(m_store.get(), &m_fixture->clock, &sync, league); };
    work.isVaultShut = [this] { return m_vault.isShut(); };
    RoundTicker ticker(*m_store, m_fixture->clock, work);
    m_fixture->clock.set(QDateTime(QDate(2026, 11, 21), QTime(7, 59), Qt::UTC)); // every token has run out
    const QDateTime began = m_fixture->clock.now().addSecs(60);
    for (Fault fault : std::as_const(faults))
        m_fixture->world.faults().add(std::move(fault).on(u"/token"_s).always());
    if (closed) {
        m_fixture->world.close(Service::Google);
        m_fixture->world.close(Service::Fitbit);
    }
    m_fixture->world.traffic().clear();
    constexpr int hours = 6;
    pass(ticker, hours * 60);

    for (const Connection &connection : connections()) {
        QCOMPARE(word(connection.health), u"retrying"_s);
        QCOMPARE(connection.since, began);
    }
    // At most one round a quarter of an hour, and a few tries for each player in it.
    std::map<QDateTime, int> asked; // by the minute
    for (const fakes::Arrival &arrival : m_fixture->world.traffic().arrivals())
        ++asked[arrival.at];
    QVERIFY(closed || !asked.empty());
    QVERIFY(asked.size() <= hours * 4);
    QDateTime before;
    for (const auto &[minute, requests] : asked) {
        QVERIFY(!before.isValid() || before.secsTo(minute) >= 15 * 60);
        QVERIFY(requests <= 2 * playersOfEach * attempts);
        before = minute;
    }

    m_fixture->world.faults().clear();
    QVERIFY(m_fixture->world.reopen(Service::Google) && m_fixture->world.reopen(Service::Fitbit));
    pass(ticker, 15);
    for (const Connection &connection : connections()) {
        QCOMPARE(word(connection.health), u"connected"_s);
        QVERIFY(connection.since > began.addSecs(hours * 3600 - 120));
    }
    m_fixture->clock.set(m_fixture->clock.now().addDays(1));
    check(ticker);
    for (const Connection &connection : connections())
        QCOMPARE(word(connection.health), u"connected"_s);
}

QTEST_GUILESS_MAIN(OutageTest)
#include "tst_outage.moc"
