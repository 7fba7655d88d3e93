// SPDX-License-Identifier: GPL-3.0-or-later
// What a failed reading does to a connection: what ends it, what passes, and how it heals.
#include "core/league/connection.h"
#include "core/routine/sync.h"
#include "core/routine/trouble.h"
#include "core/store/open_store.h"
#include "tests/accounts/memory_vault.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

/// Fails as it is told, and counts who asks.
class ToldTracker final : public Tracker, public Trackers
{
public:
    Tracker *tracker(TrackerKind kind) override { return kind == TrackerKind::Manual ? nullptr : this; }
    Task<Result<std::vector<DayReading>>> days(Secret access, QDate from, QDate) override
    {
        accesses += QString::fromUtf8(access.reveal());
        if (meanwhile)
            std::exchange(meanwhile, {})();
        if (trouble)
            co_return failure(*trouble, u"The service"_s);
        std::vector<DayReading> read(1, DayReading{from, StepCount{12'000}});
        co_return read;
    }
    Task<Result<std::vector<Device>>> devices(Secret, QTimeZone) override
    {
        ++asked;
        co_return std::vector<Device>();
    }
    Task<Result<TrackerIdentity>> identity(Secret) override { co_return TrackerIdentity(); }

    std::optional<ErrorKind> trouble;
    std::function<void()> meanwhile; ///< happens once, while days are asked for
    QStringList accesses;            ///< the tokens that asked for days
    int asked = 0;
};

} // namespace

class TroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindHasItsHealth_data();
    void everyKindHasItsHealth();
    void aDamagedVaultIsNotThePlayer();
    void sinceTellsWhenTroubleBeganAndEnded();
    void whatPassesDoesNotHideWhatThePlayerHasToMend();
    void whatComesBackByItselfHeals_data();
    void whatComesBackByItselfHeals();
    void aMissingEntryHealsWhenTheRightVaultIsNamed();
    void aVaultWithoutAnyEntryIsTheWrongOne();
    void whatAnEarlierConsentReadIsNotKeptOverANewOne_data();
    void whatAnEarlierConsentReadIsNotKeptOverANewOne();
    void aConsentOfAnotherProgramIsReadWithItsOwnTokens();
    void aClosedServiceIsNotAskedAgainAndItsTokensGo();
    void tokensOfTheNewServiceStay();
    void aPermissionThatRanItsTimeIsNamed();
    void aRoundIsRepeatedOnlyForWhatMayPass_data();
    void aRoundIsRepeatedOnlyForWhatMayPass();
    void kindsComeBackFromTheirWords();

private:
    Player add(const QString &name, TrackerKind tracker = TrackerKind::GoogleHealth);
    void keep(const Player &player, TrackerKind tracker);
    void reconnect(const Player &player);
    SyncReport sync()
    {
        TokenClient client(m_http, m_clock);
        TokenKeeper tokens(m_vault, client, m_clock, Endpoints::defaults(), u"test"_s);
        Sync sync(*m_store, tokens, m_tracker, m_http, m_clock);
        return QCoro::waitFor(sync.run(m_league.id, {})).value();
    }
    Player stored(const Player &player) { return m_store->player(player.id).value(); }
    QString health(const Player &player) { return word(connectionOf(stored(player)).health); }
    void later(int seconds) { m_clock.set(m_clock.now().addSecs(seconds)); }

    SetClock m_clock{start};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_store;
    HttpClient m_http;
    MemoryVault m_vault;
    ToldTracker m_tracker;
    League m_league;
};

void TroubleTest::init()
{
    m_clock.set(start);
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(openSqlite(m_folder->filePath(u"trouble.db"_s)).value());
    m_vault.entries.clear();
    m_tracker = {};
    League league;
    league.name = u"Office"_s;
    league.season.first = QDate(2026, 11, 1);
    m_league = m_store->addLeague(league).value();
}

Player TroubleTest::add(const QString &name, TrackerKind tracker)
{
    Player player;
    player.league = m_league.id;
    player.name = name;
    player.joined = m_league.season.first;
    player.tracker = tracker;
    player.state = tracker == TrackerKind::Manual ? ConnectionState::Manual : ConnectionState::Connected;
    player.stateSince = start.addDays(-3);
    player = m_store->addPlayer(player).value();
    if (tracker != TrackerKind::Manual)
        keep(player, tracker);
    return player;
}

void TroubleTest::keep(const Player &player, TrackerKind tracker)
{
    Credentials credentials;
    credentials.tracker = tracker;
    credentials.client = {u"id"_s, Secret("secret"_ba)};
    credentials.tokens.access = Secret("access"_ba);
    credentials.tokens.refresh = Secret("refresh"_ba);
    credentials.tokens.expiresAt = start.addDays(30);
    credentials.tokens.consentedAt = start.addDays(-3);
    m_vault.entries.insert(u"test/player-%1"_s.arg(player.id.value), credentials.toVault());
}

/// As another program does it.
void TroubleTest::reconnect(const Player &player)
{
    Player again = stored(player);
    again.state = ConnectionState::Connected;
    again.stateReason.clear();
    again.consentedAt = m_clock.now();
    again.grantEndsAt = m_clock.now().addDays(7);
    QVERIFY(m_store->updatePlayer(again));
    const QString name = u"test/player-%1"_s.arg(player.id.value);
    Credentials credentials = Credentials::fromVault(m_vault.entries.value(name)).value();
    credentials.tokens.access = Secret("access of the new consent"_ba);
    credentials.tokens.consentedAt = again.consentedAt;
    credentials.tokens.grantEndsAt = again.grantEndsAt;
    m_vault.entries.insert(name, credentials.toVault());
}

void TroubleTest::everyKindHasItsHealth_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("health");
    QTest::addColumn<QString>("subject");
    using enum ErrorKind;
    const auto row = [](ErrorKind kind, const QString &health, const QString &subject) {
        QTest::newRow(qPrintable(word(kind))) << kind << health << subject;
    };
    for (const ErrorKind kind : {Offline, ConnectionLost, RateLimited, ServiceDown, BadResponse, TooLarge, ClientRejected,
                                 ApiDisabled})
        row(kind, u"retrying"_s, u"Google Health"_s);
    for (const ErrorKind kind : {VaultMissing, VaultLocked, VaultDenied, VaultTooLarge, VaultPassphrase, VaultFailed})
        row(kind, u"retrying"_s, u"Ada"_s);
    for (const ErrorKind kind : {NeedsConsent, GrantStale, ScopeMissing, AccountNotLinked, VaultEmpty})
        row(kind, u"needs-consent"_s, u"Ada"_s);
    row(Retired, u"retired"_s, u"Google Health"_s);
}

void TroubleTest::everyKindHasItsHealth()
{
    QFETCH(ErrorKind, kind);
    const Player ada = add(u"Ada"_s);
    m_tracker.trouble = kind;
    const SyncReport report = sync();
    QVERIFY(report.players.front().error);
    QCOMPARE(report.players.front().error->kind, kind);
    QTEST(report.players.front().error->subject, "subject");
    QTEST(health(ada), "health");
    const Connection connection = connectionOf(stored(ada));
    QCOMPARE(connection.reason, word(kind));
    QCOMPARE(connection.since, start);
    const std::optional<Error> again = troubleOf(stored(ada));
    QVERIFY(again);
    QCOMPARE(sentence(*again), sentence(*report.players.front().error));
}

void TroubleTest::aDamagedVaultIsNotThePlayer()
{
    const Player ada = add(u"Ada"_s);
    m_vault.unreadable = ErrorKind::VaultDamaged; // and tells its name
    const SyncReport report = sync();
    m_vault.unreadable.reset();
    QVERIFY(!report.players.front().error->subject.isEmpty());
    QVERIFY(report.players.front().error->subject != u"Ada");
    QVERIFY(sentence(*troubleOf(stored(ada))).startsWith(u"The encrypted file is damaged"_s));
    QCOMPARE(health(ada), u"retrying"_s);
}

void TroubleTest::sinceTellsWhenTroubleBeganAndEnded()
{
    const Player ada = add(u"Ada"_s);
    sync();
    QCOMPARE(stored(ada).stateSince, start.addDays(-3));
    m_tracker.trouble = ErrorKind::Offline;
    sync();
    later(900);
    m_tracker.trouble = ErrorKind::ServiceDown;
    sync();
    QCOMPARE(stored(ada).stateSince, start);
    QCOMPARE(stored(ada).stateReason, u"service-down"_s);
    m_tracker.trouble.reset();
    later(900);
    sync();
    QCOMPARE(stored(ada).stateSince, start.addSecs(1800));
    QVERIFY(stored(ada).stateReason.isEmpty());
    QVERIFY(!troubleOf(stored(ada)));
}

void TroubleTest::whatPassesDoesNotHideWhatThePlayerHasToMend()
{
    const Player ada = add(u"Ada"_s);
    m_tracker.trouble = ErrorKind::ScopeMissing;
    sync();
    later(900);
    m_tracker.trouble = ErrorKind::ServiceDown;
    const SyncReport report = sync();
    QCOMPARE(report.players.front().error->kind, ErrorKind::ScopeMissing);
    QCOMPARE(stored(ada).stateReason, u"scope-missing"_s);
    QCOMPARE(stored(ada).stateSince, start);
}

void TroubleTest::whatComesBackByItselfHeals_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("heals");
    QTest::newRow("stale grant") << ErrorKind::GrantStale << true;
    QTest::newRow("no profile yet") << ErrorKind::AccountNotLinked << true;
    QTest::newRow("missing scope") << ErrorKind::ScopeMissing << true;
    QTest::newRow("refused for good") << ErrorKind::NeedsConsent << false;
}

void TroubleTest::whatComesBackByItselfHeals()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, heals);
    const Player ada = add(u"Ada"_s);
    m_tracker.trouble = kind;
    sync();
    QCOMPARE(health(ada), u"needs-consent"_s);
    m_tracker.trouble.reset();
    later(900);
    const int asked = m_tracker.asked;
    sync();
    QCOMPARE(health(ada), heals ? u"connected"_s : u"needs-consent"_s);
    QCOMPARE(m_tracker.asked > asked, heals);
}

void TroubleTest::aMissingEntryHealsWhenTheRightVaultIsNamed()
{
    const Player ada = add(u"Ada"_s);
    QHash<QString, Secret> right;
    std::swap(right, m_vault.entries);
    const SyncReport report = sync();
    QVERIFY(report.anyNeedsConsent());
    QCOMPARE(stored(ada).stateReason, u"vault-empty"_s);
    QCOMPARE(m_tracker.asked, 0);
    std::swap(right, m_vault.entries);
    sync();
    QCOMPARE(health(ada), u"connected"_s);
}

void TroubleTest::aVaultWithoutAnyEntryIsTheWrongOne()
{
    const Player ada = add(u"Ada"_s);
    const Player ben = add(u"Ben"_s);
    add(u"Curly"_s, TrackerKind::Manual);
    QHash<QString, Secret> right;
    std::swap(right, m_vault.entries);
    const SyncReport report = sync();
    QVERIFY(!report.anyNeedsConsent());
    QCOMPARE(report.readNobody().value().kind, ErrorKind::VaultEmpty);
    QVERIFY(sentence(*report.players.front().error).contains(u"STEPLADDER_VAULT_FILE"_s));
    for (const Player &each : {ada, ben}) {
        QCOMPARE(stored(each).state, ConnectionState::Connected);
        QCOMPARE(health(each), u"retrying"_s);
    }
    // Where one of them has its entry, the vault is the right one, and lost the other's.
    const QStringList names = right.keys();
    for (const QString &name : names) {
        if (!name.contains(QString::number(ada.id.value)))
            m_vault.entries.insert(name, right.value(name));
    }
    QVERIFY(sync().anyNeedsConsent());
    QCOMPARE(stored(ada).stateReason, u"vault-empty"_s);
    QCOMPARE(health(ben), u"connected"_s);
}

void TroubleTest::whatAnEarlierConsentReadIsNotKeptOverANewOne_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("refused for good") << ErrorKind::NeedsConsent;
    QTest::newRow("may pass") << ErrorKind::ServiceDown;
    QTest::newRow("read") << ErrorKind::Internal;
}

void TroubleTest::whatAnEarlierConsentReadIsNotKeptOverANewOne()
{
    QFETCH(ErrorKind, kind);
    const Player ada = add(u"Ada"_s);
    sync();
    if (kind != ErrorKind::Internal)
        m_tracker.trouble = kind;
    later(900);
    m_tracker.meanwhile = [&] { reconnect(ada); };
    const SyncReport report = sync();
    QVERIFY(!report.anyNeedsConsent());
    QVERIFY(!report.anyFailed());
    QCOMPARE(stored(ada).state, ConnectionState::Connected);
    QVERIFY(stored(ada).stateReason.isEmpty());
    QCOMPARE(stored(ada).consentedAt, m_clock.now());
    QCOMPARE(stored(ada).grantEndsAt, m_clock.now().addDays(7));
    m_tracker.trouble.reset();
    QVERIFY(!sync().anyFailed());
    QCOMPARE(stored(ada).consentedAt, m_clock.now());
}

void TroubleTest::aConsentOfAnotherProgramIsReadWithItsOwnTokens()
{
    const Player ada = add(u"Ada"_s);
    TokenClient client(m_http, m_clock);
    TokenKeeper tokens(m_vault, client, m_clock, Endpoints::defaults(), u"test"_s);
    Sync sync(*m_store, tokens, m_tracker, m_http, m_clock);
    QVERIFY(QCoro::waitFor(sync.run(m_league.id, {})));
    later(900);
    reconnect(ada);
    QVERIFY(QCoro::waitFor(sync.run(m_league.id, {})));
    QCOMPARE(m_tracker.accesses, (QStringList{u"access"_s, u"access of the new consent"_s}));
    QCOMPARE(stored(ada).consentedAt, m_clock.now());
}

void TroubleTest::aClosedServiceIsNotAskedAgainAndItsTokensGo()
{
    const Player ada = add(u"Ada"_s, TrackerKind::Fitbit);
    m_tracker.trouble = ErrorKind::Retired;
    const SyncReport report = sync();
    QCOMPARE(sentence(*report.players.front().error),
             u"The Fitbit service closed. Reconnect through Google Health, the history stays."_s);
    QVERIFY(m_vault.entries.isEmpty());
    const int asked = m_tracker.asked;
    for (int round = 0; round < 3; ++round) {
        later(86'400);
        QVERIFY(sync().anyNeedsConsent());
    }
    QCOMPARE(m_tracker.asked, asked);
    QCOMPARE(stored(ada).stateSince, start);
}

void TroubleTest::tokensOfTheNewServiceStay()
{
    const Player ada = add(u"Ada"_s, TrackerKind::Fitbit);
    m_tracker.trouble = ErrorKind::Retired;
    sync();
    keep(ada, TrackerKind::GoogleHealth); // the vault is written, the player not yet
    sync();
    QCOMPARE(m_vault.entries.size(), 1);
}

void TroubleTest::aPermissionThatRanItsTimeIsNamed()
{
    const Player ada = add(u"Ada"_s);
    sync();
    QCOMPARE(stored(ada).consentedAt, start.addDays(-3)); // learnt from the vault
    m_clock.set(start.addDays(4).addSecs(3600));
    m_tracker.trouble = ErrorKind::NeedsConsent;
    QCOMPARE(sync().players.front().error->kind, ErrorKind::TestGrantEnded);
    QCOMPARE(stored(ada).stateReason, u"test-grant-ended"_s);
    const int asked = m_tracker.asked;
    later(86'400);
    QCOMPARE(sync().players.front().error->kind, ErrorKind::TestGrantEnded);
    QCOMPARE(m_tracker.asked, asked);
    QVERIFY(sentence(*troubleOf(stored(ada))).contains(u"every 7 days because the Google project is in Testing. Set it to In production"_s));
}

void TroubleTest::aRoundIsRepeatedOnlyForWhatMayPass_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("repeats");
    QTest::newRow("outage") << ErrorKind::ServiceDown << true;
    QTest::newRow("locked vault") << ErrorKind::VaultLocked << true;
    QTest::newRow("ended consent") << ErrorKind::NeedsConsent << false;
    QTest::newRow("wrong secret") << ErrorKind::ClientRejected << false;
}

void TroubleTest::aRoundIsRepeatedOnlyForWhatMayPass()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, repeats);
    add(u"Ada"_s);
    add(u"Gran"_s, TrackerKind::Manual); // who is kept by hand is nobody to read
    m_tracker.trouble = kind;
    const SyncReport report = sync();
    QCOMPARE(report.readNobody().has_value(), kind != ErrorKind::NeedsConsent);
    QVERIFY(!report.allFailed());
    QCOMPARE(report.isWorthRepeating(), repeats);
    QCOMPARE(report.metShutVault(), kind == ErrorKind::VaultLocked);
    m_tracker.trouble.reset();
    if (kind != ErrorKind::NeedsConsent)
        QVERIFY(!sync().isWorthRepeating());
}

void TroubleTest::kindsComeBackFromTheirWords()
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        QCOMPARE(errorKindFrom(word(kind)), std::optional(kind));
    }
    QVERIFY(!errorKindFrom({}));
    QVERIFY(!errorKindFrom(u"no such word"_s));
}

QTEST_GUILESS_MAIN(TroubleTest)
#include "tst_trouble.moc"
