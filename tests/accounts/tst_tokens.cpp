// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accounts/keeper_set.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stepladder::fakes;

namespace stepladder {

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_set = openKeeperSet();
        QVERIFY(m_set);
    }
    void cleanup() { m_set.reset(); }

    void freshTokenIsReadOnceAndNotRefreshed()
    {
        QVERIFY(m_set->connectGoogle());
        TokenKeeper other(m_set->vault, m_set->client, m_set->fixture.clock, m_set->fixture.endpoints, u"home"_s);
        const int reads = m_set->vault.reads;
        const auto first = QCoro::waitFor(other.accessToken(m_set->ada));
        const auto second = QCoro::waitFor(other.accessToken(m_set->ada));
        QVERIFY(first && second);
        QVERIFY(first->matches(*second));
        QCOMPARE(m_set->vault.reads, reads + 1);
        QCOMPARE(m_set->fixture.world.traffic().count(Service::Google, u"/token"_s), 0);
    }

    void unknownPlayerHasNoToken() { QCOMPARE(m_set->failed(), ErrorKind::VaultEmpty); }

    void twentyCallersShareOneRefresh()
    {
        QVERIFY(m_set->connectGoogle());
        const Secret before = m_set->storedTokens().access;
        m_set->later(59 * 60); // less than two minutes left
        std::vector<QCoro::Task<Result<Secret>>> calls;
        for (int i = 0; i < 20; ++i)
            calls.push_back(m_set->keeper.accessToken(m_set->ada));
        for (auto &call : calls) {
            const auto token = QCoro::waitFor(call);
            QVERIFY(token);
            QVERIFY(!token->matches(before));
            QVERIFY(token->matches(m_set->storedTokens().access));
        }
        QCOMPARE(m_set->fixture.world.traffic().count(Service::Google, u"/token"_s), 1);
        // Google does not rotate: the refresh token stays.
        QVERIFY(!m_set->storedTokens().refresh.isEmpty());
        QCOMPARE(m_set->storedTokens().expiresAt, m_set->fixture.clock.now().addSecs(3599));
    }

    void twentyCallersShareOneFailure()
    {
        QVERIFY(m_set->connectGoogle());
        m_set->later(4000);
        m_set->fixture.world.faults().add(Fault::serverError(Service::Google).on(u"/token"_s).always());
        std::vector<QCoro::Task<Result<Secret>>> calls;
        for (int i = 0; i < 20; ++i)
            calls.push_back(m_set->keeper.accessToken(m_set->ada));
        for (auto &call : calls)
            QCOMPARE(QCoro::waitFor(call).error().kind, ErrorKind::ServiceDown);
        QCOMPARE(m_set->fixture.world.traffic().count(Service::Google, u"/token"_s), 1);
    }

    void rotationIsKept_data()
    {
        QTest::addColumn<bool>("withSecret");
        QTest::newRow("server client") << true;
        QTest::newRow("public client") << false;
    }

    void rotationIsKept()
    {
        QFETCH(bool, withSecret);
        QVERIFY(m_set->connectFitbit(withSecret));
        for (int round = 1; round <= 3; ++round) {
            const Secret before = m_set->storedTokens().refresh;
            m_set->later(8 * 3600);
            const auto token = QCoro::waitFor(m_set->keeper.accessToken(m_set->ada));
            QVERIFY(token);
            QVERIFY(token->matches(m_set->storedTokens().access));
            QVERIFY(!m_set->storedTokens().refresh.matches(before));
            QCOMPARE(m_set->fixture.world.fitbit().oauth().rotations(u"Ada"_s), round);
            const Request request = m_set->fixture.world.traffic().arrivals(Service::Fitbit, u"/token"_s).back().request;
            QCOMPARE(request.basic().has_value(), withSecret);
            QCOMPARE(request.form().contains(u"client_id"_s), !withSecret);
            QVERIFY(!request.form().contains(u"client_secret"_s));
        }
        QCOMPARE(m_set->storedTokens().accountId, u"GGNJL9"_s);
    }

    void lostAnswerOfARotationIsAskedForOnceMore()
    {
        QVERIFY(m_set->connectFitbit(true));
        m_set->later(8 * 3600);
        m_set->fixture.world.faults().add(Fault::reset(Service::Fitbit).on(u"/token"_s).afterActing());
        const auto token = QCoro::waitFor(m_set->keeper.accessToken(m_set->ada));
        QVERIFY2(token, token ? "" : qPrintable(word(token.error().kind) + u' ' + token.error().detail));
        QVERIFY(token->matches(m_set->storedTokens().access));
        const auto arrivals = m_set->fixture.world.traffic().arrivals(Service::Fitbit, u"/token"_s);
        QCOMPARE(arrivals.size(), size_t(2));
        QCOMPARE(arrivals[0].request.body, arrivals[1].request.body);
        QCOMPARE(m_set->fixture.world.fitbit().oauth().rotations(u"Ada"_s), 1);
    }

    /// Somebody stops a round: a rotation that is under way has to be seen to its end, or its token is lost.
    void aRotationUnderWayIsNotCalledOff()
    {
        QVERIFY(m_set->connectFitbit(true));
        m_set->later(8 * 3600);
        m_set->fixture.world.faults().add(Fault::reset(Service::Fitbit).on(u"/token"_s).afterActing());
        QTimer impatience; // at every turn: while the request is out, and while the next try waits
        connect(&impatience, &QTimer::timeout, this, [this] { m_set->http.callOff(); });
        m_set->fixture.world.traffic().watch([&](const Request &request) {
            if (request.path.contains(u"/token"_s))
                impatience.start(0);
        });
        const auto token = QCoro::waitFor(m_set->keeper.accessToken(m_set->ada));
        m_set->fixture.world.traffic().watch({});
        QVERIFY2(token, token ? "" : qPrintable(word(token.error().kind)));
        QVERIFY(token->matches(m_set->storedTokens().access));
        QCOMPARE(m_set->fixture.world.fitbit().oauth().rotations(u"Ada"_s), 1);
    }

    void answerLostAgainAndAgainIsAskedForWhileTheGraceLasts()
    {
        QVERIFY(m_set->connectFitbit(true));
        m_set->later(8 * 3600);
        m_set->fixture.world.faults().add(Fault::reset(Service::Fitbit).on(u"/token"_s).afterActing().times(6));
        QVERIFY(QCoro::waitFor(m_set->keeper.accessToken(m_set->ada)));
        QCOMPARE(m_set->fixture.world.traffic().count(Service::Fitbit, u"/token"_s), 7);
        QCOMPARE(m_set->fixture.world.fitbit().oauth().rotations(u"Ada"_s), 1);
        m_set->later(8 * 3600);
        m_set->fixture.world.faults().add(Fault::reset(Service::Fitbit).on(u"/token"_s).always());
        QCOMPARE(m_set->failed(), ErrorKind::ConnectionLost);
        QVERIFY(m_set->fixture.world.traffic().count(Service::Fitbit, u"/token"_s) < 7 + 110);
    }

    void revokedConsentIsToldAndTheEntryStays()
    {
        QVERIFY(m_set->connectFitbit(true));
        m_set->later(8 * 3600);
        const Secret before = m_set->storedTokens().refresh;
        m_set->fixture.world.fitbit().oauth().revoke(u"Ada"_s);
        const auto token = QCoro::waitFor(m_set->keeper.accessToken(m_set->ada));
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::NeedsConsent);
        // Fitbit's message echoes the whole token.
        QCOMPARE(token.error().detail, u"invalid_grant"_s);
        QVERIFY(m_set->storedTokens().refresh.matches(before));
    }

    void aVaultThatShutMeanwhileEndsNoConsent()
    {
        QVERIFY(m_set->connectFitbit(true));
        m_set->later(8 * 3600);
        m_set->fixture.world.fitbit().oauth().revoke(u"Ada"_s);
        m_set->fixture.world.traffic().watch([this](const Request &) { m_set->vault.unreadable = ErrorKind::VaultLocked; });
        QCOMPARE(m_set->failed(), ErrorKind::VaultLocked); // it may hold newer tokens
        m_set->fixture.world.traffic().watch({});
        m_set->vault.unreadable.reset();
        QCOMPARE(m_set->failed(), ErrorKind::NeedsConsent);
    }

    void forgettingAsksNobodyAndSparesAnotherTracker()
    {
        QVERIFY(m_set->connectFitbit(true));
        QVERIFY(QCoro::waitFor(m_set->keeper.accessToken(m_set->ada)));
        QVERIFY(QCoro::waitFor(m_set->keeper.forget(m_set->ada, TrackerKind::GoogleHealth)));
        QCOMPARE(m_set->vault.entries.size(), 1);
        m_set->vault.unreadable = ErrorKind::VaultLocked; // what cannot be read may be another tracker's
        QVERIFY(!QCoro::waitFor(m_set->keeper.forget(m_set->ada, TrackerKind::Fitbit)));
        QCOMPARE(m_set->vault.entries.size(), 1);
        m_set->vault.unreadable.reset();
        QVERIFY(QCoro::waitFor(m_set->keeper.forget(m_set->ada, TrackerKind::Fitbit)));
        QVERIFY(m_set->vault.entries.isEmpty());
        QVERIFY(QCoro::waitFor(m_set->keeper.forget(m_set->ada, TrackerKind::Fitbit)));
        QCOMPARE(m_set->failed(), ErrorKind::VaultEmpty); // nothing is remembered either
        QCOMPARE(m_set->fixture.world.traffic().total(), 0);
    }

    void everyWriteIsDescribedOnce()
    {
        QVERIFY(m_set->connectGoogle());
        QVERIFY(QCoro::waitFor(m_set->keeper.accessToken(m_set->ada)));
        QCoro::waitFor(m_set->keeper.describe(m_set->ada, u"Stepladder: Ada (Lagoon)"_s));
        QVERIFY(m_set->vault.labels.isEmpty()); // only read
        m_set->later(4000);
        QVERIFY(QCoro::waitFor(m_set->keeper.accessToken(m_set->ada)));
        for (int i = 0; i < 2; ++i)
            QCoro::waitFor(m_set->keeper.describe(m_set->ada, u"Stepladder: Ada L. (Lagoon)"_s));
        QCOMPARE(m_set->vault.labels, QStringList{m_set->name() + u"=Stepladder: Ada L. (Lagoon)"_s});
    }

    void theTermOfAPermissionIsKnownOnceItWasRead()
    {
        m_set->fixture.world.google().oauth().setTestingMode(true);
        QVERIFY(m_set->connectGoogle());
        QVERIFY(!m_set->keeper.term(m_set->ada));
        const Credentials consented{TrackerKind::GoogleHealth, m_set->fixture.googleClient(), m_set->storedTokens()};
        const QDateTime then = m_set->fixture.clock.now();
        QVERIFY(QCoro::waitFor(m_set->keeper.keep(m_set->ada, consented)));
        m_set->later(86'400);
        QVERIFY(QCoro::waitFor(m_set->keeper.accessToken(m_set->ada))); // refreshed
        TokenKeeper other(m_set->vault, m_set->client, m_set->fixture.clock, m_set->fixture.endpoints, u"home"_s);
        QVERIFY(QCoro::waitFor(other.accessToken(m_set->ada)));
        for (const TokenKeeper *keeper : {&m_set->keeper, &other}) {
            const std::optional<GrantTerm> term = keeper->term(m_set->ada);
            QVERIFY(term);
            QCOMPARE(term->consentedAt, then);
            QCOMPARE(term->endsAt, then.addSecs(604'799));
        }
    }

    void googleRevoked()
    {
        QVERIFY(m_set->connectGoogle());
        m_set->later(4000);
        m_set->fixture.world.google().oauth().revoke(u"Ada"_s);
        QCOMPARE(m_set->failed(), ErrorKind::NeedsConsent);
    }

    void nothingIsSpentWhenTheVaultTakesNothing()
    {
        QVERIFY(m_set->connectFitbit(true));
        m_set->later(8 * 3600);
        m_set->vault.refused = u"probe"_s;
        QCOMPARE(m_set->failed(), ErrorKind::VaultFailed);
        QCOMPARE(m_set->fixture.world.traffic().count(Service::Fitbit, u"/token"_s), 0);
    }

    void newTokensAreNotLostWhenTheVaultFailsAfterARotation()
    {
        QVERIFY(m_set->connectFitbit(true));
        m_set->later(8 * 3600);
        const Secret before = m_set->storedTokens().refresh;
        m_set->vault.refused = u"home/"_s;
        QCOMPARE(m_set->failed(), ErrorKind::VaultFailed);
        QCOMPARE(m_set->failed(), ErrorKind::VaultFailed);
        QVERIFY(m_set->storedTokens().refresh.matches(before));
        m_set->vault.refused.clear();
        const auto token = QCoro::waitFor(m_set->keeper.accessToken(m_set->ada));
        QVERIFY(token);
        QVERIFY(token->matches(m_set->storedTokens().access));
        QVERIFY(!m_set->storedTokens().refresh.matches(before));
        QCOMPARE(m_set->fixture.world.traffic().count(Service::Fitbit, u"/token"_s), 1);
    }

    void aNewConsentBeatsTokensThatWereKeptBack()
    {
        QVERIFY(m_set->connectFitbit(true));
        m_set->later(8 * 3600);
        m_set->vault.refused = u"home/"_s;
        QCOMPARE(m_set->failed(), ErrorKind::VaultFailed);
        m_set->vault.refused.clear();
        QVERIFY(m_set->connectFitbit(true)); // as another program would: straight into the vault
        const Secret renewed = m_set->storedTokens().access;
        const auto token = QCoro::waitFor(m_set->keeper.accessToken(m_set->ada));
        QVERIFY(token);
        QVERIFY(token->matches(renewed));
    }

    void aNewConsentInTheVaultBeatsARefreshUnderWay_data()
    {
        QTest::addColumn<bool>("rotates");
        QTest::newRow("Google Health") << false;
        QTest::newRow("Fitbit") << true;
    }

    void aNewConsentInTheVaultBeatsARefreshUnderWay()
    {
        QFETCH(bool, rotates);
        QVERIFY(rotates ? m_set->connectFitbit(true) : m_set->connectGoogle());
        m_set->later(8 * 3600);
        const Credentials consent = renewed();
        m_set->fixture.world.traffic().watch([&](const Request &) { m_set->vault.entries.insert(m_set->name(), consent.toVault()); });
        const auto token = QCoro::waitFor(m_set->keeper.accessToken(m_set->ada));
        m_set->fixture.world.traffic().watch({});
        QVERIFY(token && token->matches(consent.tokens.access));
        QVERIFY(m_set->storedTokens().refresh.matches(consent.tokens.refresh));
        QCOMPARE(m_set->keeper.term(m_set->ada)->consentedAt, consent.tokens.consentedAt);
    }

    void whoLeftMeanwhileIsNotBroughtBack()
    {
        QVERIFY(m_set->connectFitbit(true));
        m_set->later(8 * 3600);
        m_set->fixture.world.traffic().watch([&](const Request &) { m_set->vault.entries.clear(); });
        QCOMPARE(m_set->failed(), ErrorKind::VaultEmpty);
        QVERIFY(m_set->vault.entries.isEmpty());
        m_set->fixture.world.traffic().watch({});
        QCOMPARE(m_set->failed(), ErrorKind::VaultEmpty);
    }

    void aConsentIsNotWrittenBetweenALookAndAWrite()
    {
        QVERIFY(m_set->connectGoogle());
        m_set->later(8 * 3600);
        const QString locks = m_set->fixture.folder.filePath(u"player-"_s);
        const auto keeper = [&] {
            return std::make_unique<TokenKeeper>(m_set->vault, m_set->client, m_set->fixture.clock, m_set->fixture.endpoints, u"home"_s, locks);
        };
        const auto one = keeper();
        const auto other = keeper(); // of another program
        const Credentials consent = renewed();
        std::optional<Task<Result<void>>> keeping;
        m_set->fixture.world.traffic().watch([&](const Request &) {
            m_set->vault.reading = [&] { keeping = other->keep(m_set->ada, consent); };
        });
        QVERIFY(QCoro::waitFor(one->accessToken(m_set->ada)));
        m_set->fixture.world.traffic().watch({});
        QVERIFY(keeping && QCoro::waitFor(*keeping));
        QVERIFY(m_set->storedTokens().refresh.matches(consent.tokens.refresh));
        QVERIFY(QDir(m_set->fixture.folder.path()).entryList({u"*.lock"_s}).isEmpty());
    }

    void anotherProgramRotatedMeanwhile()
    {
        QVERIFY(m_set->connectFitbit(true));
        m_set->later(8 * 3600);
        const Secret old = m_set->vault.entries.value(m_set->name());
        TokenKeeper other(m_set->vault, m_set->client, m_set->fixture.clock, m_set->fixture.endpoints, u"home"_s);
        const auto theirs = QCoro::waitFor(other.accessToken(m_set->ada));
        QVERIFY(theirs);
        // Using the new token ends the grace of the old one.
        QVERIFY(m_set->fixture.world.fitbit().oauth().use(QString::fromUtf8(theirs->reveal())).person);
        m_set->vault.stale.insert(m_set->name(), old); // ours read just before they wrote
        const auto token = QCoro::waitFor(m_set->keeper.accessToken(m_set->ada));
        QVERIFY2(token, token ? "" : qPrintable(word(token.error().kind)));
        QVERIFY(token->matches(*theirs));
    }

    void refusedTokenIsReplacedOnce()
    {
        QVERIFY(m_set->connectGoogle());
        const auto first = QCoro::waitFor(m_set->keeper.accessToken(m_set->ada));
        QVERIFY(first);
        m_set->fixture.world.google().oauth().expireAccessTokens();
        std::vector<QCoro::Task<Result<Secret>>> calls;
        for (int i = 0; i < 5; ++i)
            calls.push_back(m_set->keeper.accessTokenAfterRefusal(m_set->ada, *first));
        for (auto &call : calls) {
            const auto token = QCoro::waitFor(call);
            QVERIFY(token);
            QVERIFY(!token->matches(*first));
        }
        // A late complaint about the old token costs nothing.
        QVERIFY(QCoro::waitFor(m_set->keeper.accessTokenAfterRefusal(m_set->ada, *first)));
        QCOMPARE(m_set->fixture.world.traffic().count(Service::Google, u"/token"_s), 1);
    }

    void aNewConsentDuringARefreshWins()
    {
        QVERIFY(m_set->connectFitbit(true));
        const auto tokens = m_set->fixture.consent(m_set->fixture.fitbit(true), m_set->fixture.fitbitServerClient());
        QVERIFY(tokens);
        Credentials renewed;
        renewed.tracker = TrackerKind::Fitbit;
        renewed.client = m_set->fixture.fitbitServerClient();
        renewed.tokens = *tokens;
        renewed.tokens.expiresAt = m_set->fixture.clock.now().addDays(1);
        m_set->later(8 * 3600);
        auto refresh = m_set->keeper.accessToken(m_set->ada);
        auto keep = m_set->keeper.keep(m_set->ada, renewed);
        [[maybe_unused]] const auto token = QCoro::waitFor(refresh);
        QVERIFY(QCoro::waitFor(keep));
        QVERIFY(m_set->storedTokens().refresh.matches(renewed.tokens.refresh));
    }

    void disconnectRevokesAndForgets()
    {
        QVERIFY(m_set->connectGoogle());
        const QString access = QString::fromUtf8(m_set->storedTokens().access.reveal());
        QVERIFY(m_set->fixture.world.google().oauth().bearer(access));
        QVERIFY(QCoro::waitFor(m_set->keeper.disconnect(m_set->ada)));
        QVERIFY(!m_set->fixture.world.google().oauth().bearer(access));
        QVERIFY(m_set->vault.entries.isEmpty());
        QCOMPARE(m_set->failed(), ErrorKind::VaultEmpty);
        QVERIFY(QCoro::waitFor(m_set->keeper.disconnect(m_set->ada)));
    }

    void disconnectWorksWithoutTheService()
    {
        QVERIFY(m_set->connectFitbit(true));
        m_set->fixture.world.close(Service::Fitbit);
        const auto alone = QCoro::waitFor(m_set->keeper.disconnect(m_set->ada));
        QVERIFY(!alone); // told, since the grant lives on
        QCOMPARE(word(alone.error().kind), u"offline"_s);
        QVERIFY(m_set->vault.entries.isEmpty());
        QCOMPARE(m_set->failed(), ErrorKind::VaultEmpty);
    }

    void disconnectRemovesWhatCannotBeUnderstood()
    {
        m_set->vault.entries.insert(m_set->name(), Secret("{}"_ba));
        const auto alone = QCoro::waitFor(m_set->keeper.disconnect(m_set->ada));
        QVERIFY(!alone && !isOfVault(alone.error().kind));
        QVERIFY(m_set->vault.entries.isEmpty());
    }

private:
    /// What a new consent of the player would be kept as.
    Credentials renewed() const
    {
        Credentials credentials = Credentials::fromVault(m_set->vault.entries.value(m_set->name())).value();
        credentials.tokens.access = Secret("access of the new consent"_ba);
        credentials.tokens.refresh = Secret("refresh of the new consent"_ba);
        credentials.tokens.consentedAt = m_set->fixture.clock.now();
        credentials.tokens.expiresAt = m_set->fixture.clock.now().addSecs(3600);
        return credentials;
    }

    std::unique_ptr<KeeperSet> m_set;
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::TokensTest)
#include "tst_tokens.moc"
