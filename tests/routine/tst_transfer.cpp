// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/vault_move.h"
#include "tests/routine/onboarding_set.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stepladder::fakes;
using stepladder::OAuthClient; // not the fakes' one

namespace stepladder {

/// Players who come from an older program with their tokens.
class TransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_set = std::make_unique<OnboardingSet>();
        QVERIFY(m_set->open());
        const auto tokens = m_set->fixture.consent(m_set->fixture.fitbit(true), m_set->fixture.fitbitServerClient());
        QVERIFY(tokens);
        m_file = *tokens;
        m_set->later(48h); // the access token has long run out
    }
    void cleanup() { m_set.reset(); }

    void playerComesInWithRenewedTokens_data()
    {
        QTest::addColumn<bool>("knowsId");
        QTest::newRow("with the account") << true;
        QTest::newRow("refresh token alone") << false;
    }

    void playerComesInWithRenewedTokens()
    {
        QFETCH(bool, knowsId);
        TokenSet tokens;
        tokens.refresh = m_file.refresh;
        tokens.accountId = knowsId ? m_file.accountId : QString();
        const auto player = take(u"Wendy"_s, tokens);
        QVERIFY2(player, player ? "" : qPrintable(sentence(player.error())));
        QCOMPARE(player->state, ConnectionState::Connected);
        QCOMPARE(player->accountId, u"GGNJL9"_s);
        QCOMPARE(player->zone, QTimeZone("Europe/Berlin"));
        QCOMPARE(m_set->fixture.world.fitbit().oauth().rotations(u"Ada"_s), 1);
        QVERIFY(transferEntries().isEmpty());
        // And goes on by itself.
        m_set->later(9h);
        m_set->restart();
        QVERIFY(QCoro::waitFor(m_set->process->tokens.accessToken(player->id)));
        QCOMPARE(QCoro::waitFor(m_set->process->clients.client(m_set->league, TrackerKind::Fitbit))->id,
                 m_set->fixture.fitbitServerClient().id);
    }

    void secondTryGoesOnWithTheRenewedTokens()
    {
        m_set->fixture.world.faults().add(Fault::serverError(Service::Fitbit).on(u"/profile"_s));
        QCOMPARE(take(u"Wendy"_s, m_file).error().kind, ErrorKind::ServiceDown);
        QVERIFY(m_set->players().empty());
        QCOMPARE(transferEntries().size(), 1);
        QVERIFY(!transferEntries().front().contains(QString::fromLatin1(m_file.refresh.reveal())));
        m_set->restart();
        QVERIFY(take(u"Wendy"_s, m_file));
        QCOMPARE(m_set->fixture.world.fitbit().oauth().rotations(u"Ada"_s), 1);
        QVERIFY(transferEntries().isEmpty());
        QVERIFY(pendingTransfers(*m_set->process->store, m_set->league)->empty());
    }

    void whatWaitsIsMovedAndErasedWithItsPlayer_data()
    {
        QTest::addColumn<bool>("erases");
        QTest::newRow("erased") << true;
        QTest::newRow("removed") << false;
    }

    void whatWaitsIsMovedAndErasedWithItsPlayer()
    {
        QFETCH(bool, erases);
        m_set->fixture.world.faults().add(Fault::serverError(Service::Fitbit).on(u"/profile"_s));
        QVERIFY(!take(u" Wendy"_s, m_file));
        m_set->restart();
        Repository &store = *m_set->process->store;
        const QString entry = transferEntries().front();
        QVERIFY(vaultEntries(store, VaultNames(u"home"_s))->contains(entry));

        const Player peter = m_set->enrol(m_set->google(u"Peter"_s), u"Bo"_s).value();
        Player wendy = m_set->enrol(m_set->google(u"Wendy"_s), u"Ada"_s).value(); // came in another way
        wendy.name = u"Moira"_s;
        QVERIFY(store.updatePlayer(wendy));
        const auto leaves = [&](const Player &player) {
            Departure &departure = m_set->process->departure;
            return QCoro::waitFor(erases ? departure.erase({player.id}) : departure.remove(player.id));
        };
        QVERIFY(leaves(peter));
        QCOMPARE(transferEntries(), QStringList{entry});
        QVERIFY(leaves(wendy));
        QVERIFY(transferEntries().isEmpty());
        QCOMPARE(m_set->fixture.world.traffic().count(Service::Fitbit, u"/revoke"_s), 1);
        QVERIFY(!vaultEntries(store, VaultNames(u"home"_s))->contains(entry));
        QVERIFY(pendingTransfers(store, m_set->league)->empty());
    }

    void secondTryADayLaterRenewsOnceMore()
    {
        m_set->fixture.world.faults().add(Fault::serverError(Service::Fitbit).on(u"/profile"_s));
        QVERIFY(!take(u"Wendy"_s, m_file));
        m_set->later(24h);
        QVERIFY(take(u"Wendy"_s, m_file));
        QCOMPARE(m_set->fixture.world.fitbit().oauth().rotations(u"Ada"_s), 2);
    }

    void renewedTokensAreDurableBeforeTheirFirstUse()
    {
        bool durable = false;
        m_set->vault.written = [&](const QString &name) {
            const auto asked = m_set->fixture.world.traffic().count(Service::Fitbit, u"/1/user"_s);
            durable = durable || (name.contains("/transfer-"_L1) && asked == 0);
        };
        QVERIFY(take(u"Wendy"_s, m_file));
        QVERIFY(durable);
    }

    void nothingIsSpentForNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<ErrorKind>("expected");
        QTest::newRow("no name") << u" "_s << QString() << ErrorKind::InvalidInput;
        QTest::newRow("no client") << u"Wendy"_s << u"client"_s << ErrorKind::InvalidInput;
        QTest::newRow("vault is shut") << u"Wendy"_s << u"vault"_s << ErrorKind::VaultFailed;
        QTest::newRow("scope is missing") << u"Wendy"_s << u"scope"_s << ErrorKind::ScopeMissing;
        QTest::newRow("name is taken") << u"Peter"_s << QString() << ErrorKind::AlreadyExists;
    }

    void nothingIsSpentForNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, trouble);
        QFETCH(ErrorKind, expected);
        QVERIFY(m_set->enrol(m_set->google(u"Peter"_s), u"Bo"_s));
        m_set->fixture.world.traffic().clear();
        EnrolmentRequest request = m_set->fitbit(name);
        TokenSet tokens = m_file;
        if (trouble == "client"_L1)
            request.client = {};
        if (trouble == "vault"_L1)
            m_set->vault.refused = u"probe"_s;
        if (trouble == "scope"_L1)
            tokens.scopes = {u"sleep"_s};
        QCOMPARE(word(take(request, tokens).error().kind), word(expected));
        QCOMPARE(m_set->fixture.world.traffic().count(Service::Fitbit), 0);
        m_set->vault.refused.clear();
        QVERIFY(take(u"Wendy"_s, m_file));
    }

    void somebodyWhoPlaysAlreadyIsKnownBeforeAnythingIsSpent()
    {
        QVERIFY(m_set->enrol(m_set->google(u"Peter"_s), u"Ada"_s));
        Player peter = m_set->players().front();
        peter.accountId = m_file.accountId; // as he was known at Fitbit
        QVERIFY(m_set->process->store->updatePlayer(peter));
        const auto refused = take(u"Wendy"_s, m_file);
        QCOMPARE(refused.error().kind, ErrorKind::WrongAccount);
        QCOMPARE(refused.error().subject, u"Peter"_s);
        QCOMPARE(m_set->fixture.world.traffic().count(Service::Fitbit, u"/oauth2/token"_s), 1); // the consent of long ago
    }

    void spentTokensAreToldSo()
    {
        m_set->fixture.world.fitbit().oauth().revoke(u"Ada"_s);
        const auto refused = take(u"Wendy"_s, m_file);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY2(sentence(refused.error()).contains("allow access anew"_L1), qPrintable(sentence(refused.error())));
        QVERIFY(!sentence(refused.error()).contains(QString::fromLatin1(m_file.refresh.reveal())));
        QVERIFY(m_set->players().empty());
        QVERIFY(transferEntries().isEmpty());
    }

    void wrongClientIsToldSo()
    {
        EnrolmentRequest request = m_set->fitbit(u"Wendy"_s);
        request.client.secret = Secret("wrong"_ba);
        QCOMPARE(take(request, m_file).error().kind, ErrorKind::ClientRejected);
        QVERIFY(take(u"Wendy"_s, m_file));
    }

    void closedServiceIsToldSo()
    {
        m_set->fixture.world.fitbit().setGone(FitbitFake::Gone::JsonBody);
        QCOMPARE(take(u"Wendy"_s, m_file).error().kind, ErrorKind::Retired);
        QVERIFY(m_set->players().empty());
    }

private:
    Result<Player> take(const EnrolmentRequest &request, const TokenSet &tokens)
    {
        return QCoro::waitFor(m_set->process->transfer.take(request, tokens));
    }
    Result<Player> take(const QString &name, const TokenSet &tokens) { return take(m_set->fitbit(name), tokens); }
    QStringList transferEntries() const { return m_set->vault.entries.keys().filter(u"/transfer-"_s); }

    std::unique_ptr<OnboardingSet> m_set;
    TokenSet m_file; ///< what the older program left
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::TransferTest)
#include "tst_transfer.moc"
