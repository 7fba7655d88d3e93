// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/routine/onboarding_set.h"

using namespace Qt::StringLiterals;
using namespace stepladder::fakes;
using stepladder::OAuthClient; // not the fakes' one

namespace stepladder {

/// What every way into a league shares, met through a consent in the browser of this computer.
class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_set = std::make_unique<OnboardingSet>();
        QVERIFY(m_set->open());
    }
    void cleanup() { m_set.reset(); }

    void playerAndTokensAreKeptTogether()
    {
        const auto player = m_set->enrol(m_set->google(u" Wendy  D. "_s));
        QVERIFY2(player, player ? "" : qPrintable(sentence(player.error())));
        QCOMPARE(player->name, u"Wendy D."_s);
        QCOMPARE(player->state, ConnectionState::Connected);
        QCOMPARE(player->tracker, TrackerKind::GoogleHealth);
        QVERIFY(QCoro::waitFor(m_set->process->tokens.accessToken(player->id)));
        QCOMPARE(m_set->players().size(), 1U);
    }

    void vaultThatRefusesLeavesNobodyBehind()
    {
        m_set->vault.refused = u"home/player"_s;
        const auto player = m_set->enrol(m_set->google(u"Wendy"_s));
        QCOMPARE(player.error().kind, ErrorKind::VaultFailed);
        QVERIFY(m_set->players().empty());
        m_set->vault.refused.clear();
        QVERIFY(m_set->enrol(m_set->google(u"Wendy"_s)));
    }

    void oneAccountPlaysOnce()
    {
        QVERIFY(m_set->enrol(m_set->google(u"Wendy"_s)));
        const auto twice = m_set->enrol(m_set->google(u"Michael"_s));
        QCOMPARE(twice.error().kind, ErrorKind::WrongAccount);
        QCOMPARE(twice.error().subject, u"Wendy"_s);
        QCOMPARE(m_set->enrol(m_set->google(u"wendy"_s), u"Bo"_s).error().kind, ErrorKind::AlreadyExists);
        QVERIFY(m_set->enrol(m_set->google(u"Michael"_s), u"Bo"_s));
    }

    void onlyTheSamePersonReconnects()
    {
        Player player = m_set->enrol(m_set->fitbit(u"Wendy"_s)).value();
        player.state = ConnectionState::Retired;
        QVERIFY(m_set->process->store->updatePlayer(player));
        const Error stranger = m_set->enrol(m_set->google(u"Wendy"_s), u"Bo"_s).error();
        QCOMPARE(stranger.kind, ErrorKind::WrongAccount);
        QVERIFY2(sentence(stranger).contains(u"Wendy played with so far"_s), qPrintable(sentence(stranger)));
        // Google knows her by the key she had at Fitbit.
        const auto again = m_set->enrol(m_set->google(u"Wendy"_s));
        QVERIFY2(again, again ? "" : qPrintable(sentence(again.error())));
        QCOMPARE(again->id, player.id);
        QCOMPARE(again->tracker, TrackerKind::GoogleHealth);
        QCOMPARE(again->state, ConnectionState::Connected);
    }

    void whoIsConnectedAllowsAccessAgainWhenAsked()
    {
        const Player wendy = m_set->enrol(m_set->google(u"Wendy"_s)).value();
        EnrolmentRequest request = m_set->google(u"Wendy"_s);
        QCOMPARE(m_set->enrol(request).error().kind, ErrorKind::AlreadyExists);
        request.returning = wendy.id;
        QCOMPARE(m_set->enrol(request, u"Bo"_s).error().kind, ErrorKind::WrongAccount);
        m_set->later(std::chrono::hours(1));
        const auto again = m_set->enrol(request);
        QVERIFY2(again, again ? "" : qPrintable(sentence(again.error())));
        QCOMPARE(again->id, wendy.id);
        QCOMPARE(again->consentedAt, wendy.consentedAt.addSecs(3600));
        request.returning = {99}; // who has gone is nobody
        QCOMPARE(m_set->enrol(request).error().kind, ErrorKind::NotFound);
    }

    void whoLeavesDuringTheConsentStaysAway_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("leaving");
        for (const QString &moment : {u"token"_s, u"identity"_s, u"vault"_s}) {
            for (const QString &leaving : {u"removed"_s, u"undoable"_s, u"erased"_s})
                QTest::newRow(qPrintable(moment + u", "_s + leaving)) << moment << leaving;
        }
    }

    void whoLeavesDuringTheConsentStaysAway()
    {
        QFETCH(QString, moment);
        QFETCH(QString, leaving);
        const Player wendy = connected(u"Wendy"_s);
        const Secret before = m_set->vault.entries.value(m_set->process->tokens.entryName(wendy.id));
        std::optional<Task<Result<Farewell>>> farewell;
        at(moment, [&] {
            Departure &departure = m_set->process->departure;
            if (leaving == u"undoable")
                QVERIFY(departure.takeOff(wendy.id, m_set->fixture.clock.now().addSecs(10)));
            else
                farewell = leaving == u"erased" ? departure.erase({wendy.id}) : departure.remove(wendy.id);
        });
        const auto back = m_set->enrol(m_set->google(u"Wendy"_s));
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::NotFound);
        QVERIFY2(sentence(back.error()).contains(u"Wendy has left the league meanwhile"_s), qPrintable(sentence(back.error())));
        if (farewell)
            QVERIFY(QCoro::waitFor(*farewell));
        QVERIFY(m_set->players().empty());
        if (leaving == u"undoable" && moment != u"vault") { // what they had is still theirs
            QCOMPARE(revocations(), 0);
            QVERIFY(m_set->vault.entries.value(m_set->process->tokens.entryName(wendy.id)).matches(before));
        } else {
            QVERIFY(revocations() > 0);
            QVERIFY(m_set->vault.entries.keys().filter(u"/player-"_s).isEmpty());
        }
    }

    void whatElseChangedDuringTheConsentStays()
    {
        const Player wendy = connected(u"Wendy"_s);
        at(u"identity"_s, [&] {
            Player renamed = m_set->process->store->player(wendy.id).value();
            renamed.name = u"Moira"_s;
            renamed.colour = 7;
            QVERIFY(m_set->process->store->updatePlayer(renamed));
        });
        QVERIFY(m_set->enrol(m_set->google(u"Wendy"_s)));
        const Player now = m_set->process->store->player(wendy.id).value();
        QCOMPARE(now.name, u"Moira"_s);
        QCOMPARE(now.colour, 7);
        QCOMPARE(now.state, ConnectionState::Connected);
    }

    void accessThatOthersPlayWithIsNotGivenBack()
    {
        League other;
        other.name = u"Home"_s;
        other.zone = QTimeZone("Europe/Berlin");
        other.season.first = QDate(2026, 11, 1);
        EnrolmentRequest there = m_set->google(u"Wendy"_s);
        there.league = m_set->process->store->addLeague(other)->id;
        const Player elsewhere = m_set->enrol(there).value();
        const Player wendy = connected(u"Wendy"_s);
        at(u"identity"_s, [&] { QVERIFY(m_set->process->departure.takeOff(wendy.id, m_set->fixture.clock.now())); });
        QVERIFY(!m_set->enrol(m_set->google(u"Wendy"_s)));
        QCOMPARE(QCoro::waitFor(m_set->process->departure.endDue()).size(), 1U);
        QCOMPARE(revocations(), 0);
        QVERIFY(QCoro::waitFor(m_set->process->tokens.accessToken(elsewhere.id)));
    }

    void whoReconnectsWithAPlayersAccountIsToldWhose()
    {
        QVERIFY(m_set->enrol(m_set->google(u"Peter"_s), u"Bo"_s));
        Player wendy = m_set->enrol(m_set->google(u"Wendy"_s)).value();
        wendy.state = ConnectionState::NeedsConsent;
        QVERIFY(m_set->process->store->updatePlayer(wendy));
        const Error error = m_set->enrol(m_set->google(u"Wendy"_s), u"Bo"_s).error();
        QCOMPARE(error.kind, ErrorKind::WrongAccount);
        QCOMPARE(error.subject, u"Peter"_s);
    }

    void whatWasAllowedIsKeptOnceTheVaultOpens()
    {
        Enrolment enrolment(m_set->process->admission, m_set->fixture.endpoints, m_set->fixture.clock, std::chrono::minutes(5));
        const Result<QUrl> page = enrolment.begin(m_set->google(u"Wendy"_s));
        QVERIFY(page);
        fakes::ConsentScript script;
        script.player = u"Ada"_s;
        const QFuture<fakes::Visit> visit = m_set->fixture.browser.open(*page, script);
        m_set->vault.refused = u"home/"_s;
        QVERIFY(!enrolment.isAnswered());
        QCOMPARE(QCoro::waitFor(enrolment.finish()).error().kind, ErrorKind::VaultFailed);
        QVERIFY(m_set->players().empty());
        QVERIFY(enrolment.isAnswered());
        m_set->vault.refused.clear();
        const Result<Player> player = QCoro::waitFor(enrolment.finish());
        QVERIFY(player);
        QCOMPARE(player->state, ConnectionState::Connected);
        QVERIFY(!enrolment.isAnswered());
        QCOMPARE(m_set->players().size(), size_t(1));
        (void)QCoro::waitFor(ConsentFixture::awaited(visit));
    }

    void anotherPersonsAnswerIsNotKept()
    {
        QVERIFY(m_set->enrol(m_set->google(u"Peter"_s), u"Bo"_s));
        Enrolment enrolment(m_set->process->admission, m_set->fixture.endpoints, m_set->fixture.clock, std::chrono::minutes(5));
        const Result<QUrl> page = enrolment.begin(m_set->google(u"Wendy"_s));
        QVERIFY(page);
        fakes::ConsentScript script;
        script.player = u"Bo"_s;
        const QFuture<fakes::Visit> visit = m_set->fixture.browser.open(*page, script);
        QCOMPARE(QCoro::waitFor(enrolment.finish()).error().kind, ErrorKind::WrongAccount);
        QVERIFY(!enrolment.isAnswered());
        (void)QCoro::waitFor(ConsentFixture::awaited(visit));
    }

    void firstClientBecomesTheLeagues()
    {
        LeagueClients &clients = m_set->process->clients;
        QCOMPARE(clients.id(m_set->league, TrackerKind::GoogleHealth).value(), QString());
        QCOMPARE(QCoro::waitFor(clients.client(m_set->league, TrackerKind::GoogleHealth)).error().kind, ErrorKind::NotFound);
        QVERIFY(m_set->enrol(m_set->google(u"Wendy"_s)));

        // One that somebody brings later does not push it out; each tracker has its own.
        fakes::OAuthClient other = m_set->fixture.world.google().oauth().client();
        other.id = u"other.apps.googleusercontent.com"_s;
        m_set->fixture.world.google().oauth().addClient(other);
        EnrolmentRequest own = m_set->google(u"Michael"_s);
        own.client.id = other.id;
        QVERIFY(m_set->enrol(own, u"Bo"_s));
        m_set->restart();
        LeagueClients &after = m_set->process->clients;
        QCOMPARE(after.id(m_set->league, TrackerKind::GoogleHealth).value(), m_set->fixture.googleClient().id);
        const auto client = QCoro::waitFor(after.client(m_set->league, TrackerKind::GoogleHealth));
        QVERIFY(client);
        QCOMPARE(client->id, m_set->fixture.googleClient().id);
        QVERIFY(client->secret.matches(m_set->fixture.googleClient().secret));
        QCOMPARE(QCoro::waitFor(after.client(m_set->league, TrackerKind::Fitbit)).error().kind, ErrorKind::NotFound);

        // The organiser may change it.
        QVERIFY(QCoro::waitFor(after.keep(m_set->league, TrackerKind::GoogleHealth, own.client)));
        QCOMPARE(QCoro::waitFor(after.client(m_set->league, TrackerKind::GoogleHealth))->id, other.id);
        QCOMPARE(after.id(m_set->league, TrackerKind::GoogleHealth).value(), other.id);
    }

    void clientIsNotKeptWhenNobodyCameIn()
    {
        QVERIFY(m_set->enrol(m_set->google(u"Wendy"_s)));
        m_set->vault.entries.clear(); // a database brought back without its vault
        LeagueClients &clients = m_set->process->clients;
        QCOMPARE(QCoro::waitFor(clients.client(m_set->league, TrackerKind::GoogleHealth)).error().kind, ErrorKind::NotFound);
        QVERIFY(!m_set->enrol(m_set->google(u"Michael"_s)));
        QCOMPARE(QCoro::waitFor(clients.client(m_set->league, TrackerKind::GoogleHealth)).error().kind, ErrorKind::NotFound);
        QVERIFY(m_set->enrol(m_set->google(u"Michael"_s), u"Bo"_s));
        QVERIFY(QCoro::waitFor(clients.client(m_set->league, TrackerKind::GoogleHealth)));
    }

    void vaultThatDoesNotTakeTheClientKeepsNobodyOut()
    {
        m_set->vault.refused = u"home/league"_s;
        QVERIFY(m_set->enrol(m_set->google(u"Wendy"_s)));
        QCOMPARE(m_set->process->clients.id(m_set->league, TrackerKind::GoogleHealth).value(), QString());
    }

    void clientIsAskedAboutThroughTheLeague()
    {
        LeagueClients &clients = m_set->process->clients;
        QVERIFY(QCoro::waitFor(clients.check(TrackerKind::GoogleHealth, m_set->fixture.googleClient())));
        QVERIFY(QCoro::waitFor(clients.check(TrackerKind::Fitbit, m_set->fixture.fitbitPublicClient())));
        QCOMPARE(QCoro::waitFor(clients.check(TrackerKind::Fitbit, {u"other"_s, {}})).error().kind, ErrorKind::ClientRejected);
        QCOMPARE(clients.doubt(TrackerKind::GoogleHealth, {u"odd"_s, {}}), QString()); // not Google's own endpoints
        m_set->fixture.world.faults().add(fakes::Fault::serverError(fakes::Service::Google, 503).on(u"/token"_s));
        const Result<void> down = QCoro::waitFor(clients.check(TrackerKind::GoogleHealth, m_set->fixture.googleClient()));
        QVERIFY(!down);
        QVERIFY2(sentence(down.error()).endsWith(u"Try again in a few minutes."_s), qPrintable(sentence(down.error())));
    }

private:
    /// A player who has to reconnect, with tokens still in the vault.
    Player connected(const QString &name)
    {
        Player player = m_set->enrol(m_set->google(name)).value();
        player.state = ConnectionState::NeedsConsent;
        player.stateReason = word(ErrorKind::NeedsConsent);
        (void)m_set->process->store->updatePlayer(player);
        m_set->fixture.world.traffic().clear();
        return player;
    }
    /// Something happens once in the middle of the next consent: with the code's exchange, with the question whose
    /// account it is, or with the tokens' way into the vault.
    void at(const QString &moment, const std::function<void()> &happens)
    {
        if (moment == u"vault") {
            m_set->vault.written = [this, happens](const QString &name) {
                if (name.contains("/player-"_L1)) {
                    const auto once = happens;
                    m_set->vault.written = {};
                    once();
                }
            };
            return;
        }
        const QString path = moment == u"token" ? u"/token"_s : u"/identity"_s;
        m_set->fixture.world.traffic().watch([this, path, happens](const Request &request) {
            if (!request.path.contains(path))
                return;
            const auto once = happens;
            m_set->fixture.world.traffic().watch({});
            once();
        });
    }
    int revocations() { return m_set->fixture.world.traffic().count(Service::Google, u"/revoke"_s); }

    std::unique_ptr<OnboardingSet> m_set;
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::AdmissionTest)
#include "tst_admission.moc"
