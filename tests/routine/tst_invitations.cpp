// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/pasted_address.h"
#include "tests/routine/onboarding_set.h"

#include <QDir>
#include <QLoggingCategory>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stepladder::fakes;
using stepladder::OAuthClient; // not the fakes' one

namespace stepladder {

namespace {

QString logged; // NOLINT: a message handler takes no context

void takeLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    logged += QLatin1StringView(context.category) + u": "_s + message + u'\n';
}

} // namespace

/// Players whose browser is on another computer.
class InvitationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_set = std::make_unique<OnboardingSet>();
        QVERIFY(m_set->open());
    }
    void cleanup() { m_set.reset(); }

    void answerTakesThePlayerInAfterARestart_data()
    {
        QTest::addColumn<bool>("isGoogle");
        QTest::newRow("google") << true;
        QTest::newRow("fitbit") << false;
    }

    void answerTakesThePlayerInAfterARestart()
    {
        QFETCH(bool, isGoogle);
        EnrolmentRequest request = isGoogle ? m_set->google(u" Wendy "_s) : m_set->fitbit(u" Wendy "_s);
        request.zone = QTimeZone("Pacific/Auckland");
        const auto link = invite(request);
        QVERIFY2(link, link ? "" : qPrintable(sentence(link.error())));
        QCOMPARE(link->endsAt, m_set->fixture.clock.now().addDays(1));
        m_set->restart();
        const auto pending = invitations().pending(m_set->league);
        QVERIFY(pending);
        QCOMPARE(pending->size(), 1U);
        QCOMPARE(pending->front().player, u"Wendy"_s);
        QCOMPARE(pending->front().tracker, request.tracker);
        QCOMPARE(pending->front().endsAt, link->endsAt);
        const auto again = QCoro::waitFor(invitations().link(pending->front()));
        QVERIFY(again);
        QCOMPARE(again->page, link->page);

        const QUrl answer = m_set->answerTo(again->page);
        m_set->restart();
        const auto player = accept(u"Hi,\nit says it cannot be reached:\n<"_s + written(answer) + u">\nWendy"_s);
        QVERIFY2(player, player ? "" : qPrintable(sentence(player.error())));
        QCOMPARE(player->name, u"Wendy"_s);
        QCOMPARE(player->state, ConnectionState::Connected);
        QCOMPARE(player->zone, QTimeZone("Pacific/Auckland"));
        QVERIFY(QCoro::waitFor(m_set->process->tokens.accessToken(player->id)));
        QVERIFY(invitations().pending(m_set->league)->empty());
        QVERIFY(invitationEntries().isEmpty());
        QVERIFY(QCoro::waitFor(m_set->process->clients.client(m_set->league, request.tracker)));
    }

    void whatRanOutIsToldForADay()
    {
        const auto told = [this] {
            QStringList names;
            const auto unanswered = invitations().unanswered(m_set->league);
            for (const Invitation &each : unanswered.value())
                names += each.player;
            return names;
        };
        const auto link = invite(m_set->google(u"Wendy"_s));
        QVERIFY(link);
        for (const QString &name : {u"Bo"_s, u"Ana"_s, u"ANA"_s})
            QVERIFY(invite(m_set->google(name)));
        QCOMPARE(told(), (QStringList{u"ANA"_s, u"Bo"_s, u"Wendy"_s}));
        QVERIFY(accept(written(m_set->answerTo(link->page))));
        QCOMPARE(told(), (QStringList{u"ANA"_s, u"Bo"_s}));
        m_set->fixture.clock.set(m_set->fixture.clock.now().addDays(1));
        QVERIFY(invitations().pending(m_set->league)->empty());
        QCOMPARE(told(), (QStringList{u"ANA"_s, u"Bo"_s}));
        EnrolmentRequest byHand = m_set->google(u"Ana"_s);
        byHand.tracker = TrackerKind::Manual;
        QVERIFY(m_set->process->admission.addByHand(byHand));
        QCOMPARE(told(), QStringList{u"Bo"_s});
        m_set->fixture.clock.set(m_set->fixture.clock.now().addDays(1).addSecs(-1));
        QCOMPARE(told(), QStringList{u"Bo"_s});
        m_set->fixture.clock.set(m_set->fixture.clock.now().addSecs(1));
        QCOMPARE(told(), QStringList());
    }

    void usedAddressIsToldSo()
    {
        const QUrl answer = m_set->answerTo(invite(m_set->google(u"Wendy"_s))->page);
        QVERIFY(accept(written(answer)));
        const int asked = tokenRequests();
        for (int i = 0; i < 2; ++i) {
            const auto twice = accept(written(answer));
            QCOMPARE(twice.error().kind, ErrorKind::InvalidInput);
            QVERIFY2(told(twice).contains("used already"_L1) && told(twice).contains("Wendy"_L1), qPrintable(told(twice)));
            m_set->restart();
        }
        QCOMPARE(tokenRequests(), asked);
        QCOMPARE(m_set->players().size(), 1U);
    }

    void addressPastedTwiceAtOnceIsExchangedOnce()
    {
        const QUrl answer = m_set->answerTo(invite(m_set->google(u"Wendy"_s))->page);
        m_set->fixture.world.faults().add(Fault::slow(Service::Google, 300).on(u"/token"_s));
        auto first = invitations().accept(m_set->league, written(answer));
        const auto second = accept(written(answer));
        QCOMPARE(told(second), sentence(pasteError(PasteFault::UsedAlready)));
        QVERIFY(QCoro::waitFor(first));
        QCOMPARE(tokenRequests(), 1);
    }

    void newerInvitationReplacesTheFormer()
    {
        const QUrl former = m_set->answerTo(invite(m_set->google(u"Wendy"_s))->page);
        const auto link = invite(m_set->google(u"WENDY"_s));
        QVERIFY(link);
        QCOMPARE(invitations().pending(m_set->league)->size(), 1U);
        QCOMPARE(invitationEntries().size(), 1);
        const auto late = accept(written(former));
        QVERIFY2(told(late).contains("Ask for the newest."_L1) && told(late).contains("earlier"_L1), qPrintable(told(late)));
        QCOMPARE(tokenRequests(), 0);
        QVERIFY(accept(written(m_set->answerTo(link->page))));
    }

    void invitationsToSeveralPeopleStandBesideEachOther()
    {
        const auto wendy = invite(m_set->google(u"Wendy"_s));
        const auto michael = invite(m_set->google(u"Michael"_s));
        QCOMPARE(invitations().pending(m_set->league)->size(), 2U);
        const QUrl answer = m_set->answerTo(wendy->page);
        QCOMPARE(accept(written(answer))->name, u"Wendy"_s);
        ConsentScript bo;
        bo.player = u"Bo"_s;
        QCOMPARE(accept(written(m_set->answerTo(michael->page, bo)))->name, u"Michael"_s);
    }

    void invitationIsValidForADay()
    {
        const QUrl answer = m_set->answerTo(invite(m_set->google(u"Wendy"_s))->page);
        m_set->later(24h);
        QVERIFY(invitations().pending(m_set->league)->empty());
        for (int i = 0; i < 2; ++i) {
            const auto late = accept(written(answer));
            QCOMPARE(late.error().kind, ErrorKind::InvalidInput);
            QVERIFY2(told(late).contains("Wendy"_L1) && told(late).contains("ended at"_L1), qPrintable(told(late)));
            QCoro::waitFor(invitations().sweep(m_set->league));
        }
        QVERIFY(invitationEntries().isEmpty());
        QCOMPARE(tokenRequests(), 0);
        // A day later nothing is left.
        m_set->later(24h);
        QCoro::waitFor(invitations().sweep(m_set->league));
        QVERIFY(m_set->process->store->invitations(m_set->league)->empty());
        QCOMPARE(told(accept(written(answer))), sentence(pasteError(PasteFault::OtherInvitation)));
    }

    void lastMinuteStillCounts()
    {
        const auto link = invite(m_set->google(u"Wendy"_s));
        m_set->later(24h - 1s);
        QVERIFY(accept(written(m_set->answerTo(link->page))));
    }

    void sweepTriesAgainUntilTheSecretsAreGone()
    {
        QVERIFY(invite(m_set->google(u"Wendy"_s)));
        m_set->later(72h);
        m_set->vault.keeps = u"home/invitation"_s;
        QCoro::waitFor(invitations().sweep(m_set->league));
        QCOMPARE(m_set->process->store->invitations(m_set->league)->size(), 1U);
        m_set->vault.keeps.clear();
        QCoro::waitFor(invitations().sweep(m_set->league));
        QVERIFY(invitationEntries().isEmpty());
        QVERIFY(m_set->process->store->invitations(m_set->league)->empty());
    }

    void otherTextsDoNotBurnTheInvitation_data()
    {
        QTest::addColumn<QString>("text"); // ANSWER, PAGE, STATE, CODE and PORT stand for the real ones
        QTest::addColumn<QString>("expected"); // a part of the sentence
        const QString whole = u"http://127.0.0.1:PORT/?state=STATE&code=CODE"_s;
        const QString other = u"Ask for the newest."_s;
        const QString place = u"not the address that the browser ended on"_s;
        const QString torn = u"not complete"_s;
        QTest::newRow("nothing") << QString() << u"Nothing was pasted"_s;
        QTest::newRow("junk") << u"I clicked on it but there was no page."_s << u"no address in this text"_s;
        QTest::newRow("huge") << whole + QString(100'000, u'a') << u"too long"_s;
        QTest::newRow("huge code") << whole + QString(9'000, u'a') << torn;
        QTest::newRow("binary") << whole + QChar(u'\0') + QChar(u'\1') << u"not a text"_s;
        QTest::newRow("binary code") << u"http://127.0.0.1:PORT/?state=STATE&code=a%00%FF"_s << torn;
        QTest::newRow("the link itself") << u"PAGE"_s << u"the link itself"_s;
        QTest::newRow("wrong state") << u"http://127.0.0.1:PORT/?state=wrong&code=CODE"_s << other;
        QTest::newRow("longer state") << u"http://127.0.0.1:PORT/?state=STATEx&code=CODE"_s << other;
        QTest::newRow("no state") << u"http://127.0.0.1:PORT/?code=CODE"_s << torn;
        QTest::newRow("empty state") << u"http://127.0.0.1:PORT/?state=&code=CODE"_s << torn;
        QTest::newRow("state twice") << u"http://127.0.0.1:PORT/?state=STATE&code=CODE&state=STATE"_s << torn;
        QTest::newRow("code twice") << whole + u"&code=other"_s << torn;
        QTest::newRow("code and error") << whole + u"&error=access_denied"_s << torn;
        QTest::newRow("no code") << u"http://127.0.0.1:PORT/?state=STATE"_s << torn;
        QTest::newRow("address bar without the rest") << u"http://127.0.0.1:PORT/"_s << torn;
        QTest::newRow("other host") << u"http://example.org:PORT/?state=STATE&code=CODE"_s << place;
        QTest::newRow("other port") << u"http://127.0.0.1:1/?state=STATE&code=CODE"_s << place;
        QTest::newRow("other scheme") << u"https://127.0.0.1:PORT/?state=STATE&code=CODE"_s << place;
        QTest::newRow("user") << u"http://someone@127.0.0.1:PORT/?state=STATE&code=CODE"_s << place;
        QTest::newRow("host in the user") << u"http://127.0.0.1:PORT@example.org/?state=STATE&code=CODE"_s << place;
        QTest::newRow("path") << u"http://127.0.0.1:PORT/x?state=STATE&code=CODE"_s << place;
        QTest::newRow("the player said no") << u"http://127.0.0.1:PORT/?error=access_denied&state=STATE"_s << u"the same link can be opened again"_s;
    }

    void otherTextsDoNotBurnTheInvitation()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto link = invite(m_set->google(u"Wendy"_s));
        const QUrl answer = m_set->answerTo(link->page);
        const QUrlQuery query(answer);
        text.replace("PAGE"_L1, written(link->page))
            .replace("STATE"_L1, query.queryItemValue(u"state"_s))
            .replace("CODE"_L1, query.queryItemValue(u"code"_s, QUrl::FullyEncoded))
            .replace("PORT"_L1, QString::number(answer.port()));
        const auto refused = accept(text);
        QVERIFY(!refused);
        QVERIFY2(told(refused).contains(expected), qPrintable(told(refused)));
        QVERIFY(!told(refused).contains(query.queryItemValue(u"state"_s)) && !refused.error().detail.contains(query.queryItemValue(u"state"_s)));
        QCOMPARE(tokenRequests(), 0);
        QVERIFY(m_set->players().empty());
        QCOMPARE(invitations().pending(m_set->league)->size(), 1U);
        const auto player = accept(written(answer));
        QVERIFY2(player, player ? "" : qPrintable(told(player)));
    }

    void playerWhoSaidNoMayThinkAgain()
    {
        const auto link = invite(m_set->google(u"Wendy"_s));
        ConsentScript deny;
        deny.choice = ConsentScript::Choice::Deny;
        const auto refused = accept(written(m_set->answerTo(link->page, deny)));
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        ConsentScript untick;
        untick.untick = {u"activity"_s};
        QCOMPARE(accept(written(m_set->answerTo(link->page, untick))).error().kind, ErrorKind::ScopeMissing);
        QVERIFY(accept(written(m_set->answerTo(link->page))));
    }

    void somebodyElsesAccountDoesNotBurnTheInvitation()
    {
        QVERIFY(m_set->enrol(m_set->google(u"Peter"_s), u"Bo"_s));
        const auto link = invite(m_set->google(u"Wendy"_s));
        ConsentScript bo;
        bo.player = u"Bo"_s;
        const auto wrong = accept(written(m_set->answerTo(link->page, bo)));
        QCOMPARE(wrong.error().kind, ErrorKind::WrongAccount);
        QCOMPARE(wrong.error().subject, u"Peter"_s);
        // The organiser reads it, who has no account to sign in with.
        QCOMPARE(told(wrong), u"This account belongs to Peter, who plays already. Have Wendy open the link again with their own account."_s);
        QVERIFY(accept(written(m_set->answerTo(link->page))));
    }

    void networkFailureDoesNotBurnTheInvitation_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorKind>("expected");
        QTest::newRow("server error") << Fault::serverError(Service::Google) << ErrorKind::ServiceDown;
        QTest::newRow("gateway") << Fault::htmlPage(Service::Google) << ErrorKind::ServiceDown;
        QTest::newRow("reset") << Fault::reset(Service::Google) << ErrorKind::ConnectionLost;
        QTest::newRow("too many") << Fault::tooManyRequests(Service::Google) << ErrorKind::RateLimited;
        QTest::newRow("rubbish") << Fault::htmlPage(Service::Google, 200) << ErrorKind::BadResponse;
    }

    void networkFailureDoesNotBurnTheInvitation()
    {
        QFETCH(Fault, fault);
        QFETCH(ErrorKind, expected);
        const QUrl answer = m_set->answerTo(invite(m_set->google(u"Wendy"_s))->page);
        m_set->fixture.world.faults().add(std::move(fault).on(u"/token"_s));
        const auto refused = accept(written(answer));
        QCOMPARE(word(refused.error().kind), word(expected));
        QVERIFY(!told(refused).contains("by itself"_L1) && !told(refused).contains("next round"_L1));
        m_set->restart();
        QVERIFY(accept(written(answer)));
    }

    void offlineDoesNotBurnTheInvitation()
    {
        const QUrl answer = m_set->answerTo(invite(m_set->google(u"Wendy"_s))->page);
        m_set->fixture.world.close(Service::Google);
        const auto refused = accept(written(answer));
        QCOMPARE(refused.error().kind, ErrorKind::Offline);
        QVERIFY2(told(refused).contains("Paste the address once more"_L1), qPrintable(told(refused)));
        QVERIFY(m_set->fixture.world.reopen(Service::Google));
        QVERIFY(accept(written(answer)));
    }

    void codeTurnedDownDoesNotBurnTheInvitation_data()
    {
        QTest::addColumn<bool>("isCut");
        QTest::newRow("cut short by copying") << true;
        QTest::newRow("older than it may be") << false;
    }

    void codeTurnedDownDoesNotBurnTheInvitation()
    {
        QFETCH(bool, isCut);
        const auto link = invite(m_set->google(u"Wendy"_s));
        const QUrl answer = m_set->answerTo(link->page);
        QUrl wrong = answer;
        if (isCut) {
            QUrlQuery query(answer);
            const QString code = query.queryItemValue(u"code"_s);
            query.removeQueryItem(u"code"_s);
            query.addQueryItem(u"code"_s, code.chopped(3));
            wrong.setQuery(query);
        } else {
            m_set->later(11min); // a code lives for ten
        }
        for (int i = 0; i < 2; ++i) {
            const auto refused = accept(written(wrong));
            QCOMPARE(refused.error().kind, ErrorKind::Refused);
            QVERIFY2(told(refused).contains("open the same link again"_L1), qPrintable(told(refused)));
        }
        QCOMPARE(invitations().pending(m_set->league)->size(), 1U);
        m_set->restart();
        const auto player = accept(written(isCut ? answer : m_set->answerTo(link->page)));
        QVERIFY2(player, qPrintable(told(player)));
        QVERIFY(invitationEntries().isEmpty());
    }

    void wrongClientDoesNotBurnTheInvitation()
    {
        EnrolmentRequest request = m_set->google(u"Wendy"_s);
        request.client.secret = Secret("wrong"_ba);
        const QUrl answer = m_set->answerTo(invite(request)->page);
        QCOMPARE(accept(written(answer)).error().kind, ErrorKind::ClientRejected);
        QCOMPARE(invitations().pending(m_set->league)->size(), 1U);
    }

    void playerWhoCameInAnotherWayIsNotTakenInTwice()
    {
        const QUrl answer = m_set->answerTo(invite(m_set->google(u"Wendy"_s))->page);
        QVERIFY(m_set->enrol(m_set->google(u"Wendy"_s)));
        const int asked = tokenRequests();
        const auto late = accept(written(answer));
        QCOMPARE(late.error().kind, ErrorKind::AlreadyExists);
        QVERIFY2(told(late).contains("in the league already"_L1), qPrintable(told(late)));
        QCOMPARE(tokenRequests(), asked);
    }

    void invitationReconnectsThePlayerOfThatName()
    {
        Player player = m_set->enrol(m_set->google(u"Wendy"_s)).value();
        QCOMPARE(invite(m_set->google(u"Wendy"_s)).error().kind, ErrorKind::AlreadyExists);
        player.state = ConnectionState::NeedsConsent;
        QVERIFY(m_set->process->store->updatePlayer(player));
        const auto again = accept(written(m_set->answerTo(invite(m_set->google(u"Wendy"_s))->page)));
        QVERIFY(again);
        QCOMPARE(again->id, player.id);
        QCOMPARE(again->state, ConnectionState::Connected);
    }

    void answerOfAnotherLeagueIsFromAnotherInvitation()
    {
        const QUrl answer = m_set->answerTo(invite(m_set->google(u"Wendy"_s))->page);
        League other;
        other.name = u"Other"_s;
        other.season.first = QDate(2026, 11, 1);
        const LeagueId league = m_set->process->store->addLeague(other).value().id;
        const auto strange = QCoro::waitFor(invitations().accept(league, written(answer)));
        QCOMPARE(told(strange), u"This address is from another invitation. Ask for the newest."_s);
        QVERIFY(accept(written(answer)));
    }

    void uselessInputMakesNoInvitation()
    {
        const auto kind = [this](const EnrolmentRequest &request) { return invite(request).error().kind; };
        QCOMPARE(kind(m_set->google(u"  "_s)), ErrorKind::InvalidInput);
        EnrolmentRequest request = m_set->google(u"Wendy"_s);
        request.client = {};
        QCOMPARE(kind(request), ErrorKind::InvalidInput);
        request = m_set->google(u"Wendy"_s);
        request.client.secret = {};
        QCOMPARE(kind(request), ErrorKind::InvalidInput);
        request.tracker = TrackerKind::Manual;
        QCOMPARE(kind(request), ErrorKind::InvalidInput);
        request = m_set->google(u"Wendy"_s);
        request.league = LeagueId{999};
        QCOMPARE(kind(request), ErrorKind::NotFound);
        QVERIFY(m_set->process->store->invitations(m_set->league)->empty());
        QVERIFY(invitationEntries().isEmpty());
    }

    void vaultThatRefusesMakesNoInvitationAndKeepsTheFormer()
    {
        const auto former = invite(m_set->google(u"Wendy"_s));
        m_set->vault.refused = u"home/invitation"_s;
        QCOMPARE(invite(m_set->google(u"Wendy"_s)).error().kind, ErrorKind::VaultFailed);
        m_set->vault.refused.clear();
        QCOMPARE(invitations().pending(m_set->league)->size(), 1U);
        QVERIFY(accept(written(m_set->answerTo(former->page))));
    }

    void lostSecretsAreToldSo()
    {
        const QUrl answer = m_set->answerTo(invite(m_set->google(u"Wendy"_s))->page);
        m_set->vault.entries.clear();
        const auto refused = accept(written(answer));
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
        QVERIFY2(told(refused).contains("Send Wendy a new one"_L1), qPrintable(told(refused)));
    }

    void withdrawnInvitationIsForgotten()
    {
        const QUrl answer = m_set->answerTo(invite(m_set->google(u"Wendy"_s))->page);
        QVERIFY(invite(m_set->google(u"Michael"_s)));
        QVERIFY(QCoro::waitFor(invitations().withdraw(m_set->league, u"wendy"_s)));
        QCOMPARE(invitationEntries().size(), 1);
        QCOMPARE(told(accept(written(answer))), sentence(pasteError(PasteFault::OtherInvitation)));
        QVERIFY(QCoro::waitFor(invitations().withdraw(m_set->league, u"Nobody"_s)));
    }

    void cancelEndsTheWait()
    {
        const QUrl answer = m_set->answerTo(invite(m_set->google(u"Wendy"_s))->page);
        m_set->fixture.world.faults().add(Fault::hang(Service::Google).on(u"/token"_s));
        auto waiting = invitations().accept(m_set->league, written(answer));
        QVERIFY(QTest::qWaitFor([this] { return tokenRequests() == 1; }, 60'000));
        invitations().cancel();
        QCOMPARE(QCoro::waitFor(waiting).error().kind, ErrorKind::Cancelled);
    }

    void nothingSecretIsInTheStoreOrTheLog()
    {
        logged.clear();
        const auto before = qInstallMessageHandler(takeLog);
        QLoggingCategory::setFilterRules(u"*=true\nqt.httpserver*=false"_s);
        const auto link = invite(m_set->google(u"Wendy"_s));
        const PendingGrant pending = PendingGrant::fromVault(m_set->vault.entries.value(invitationEntries().front())).value();
        const QUrl answer = m_set->answerTo(link->page);
        [[maybe_unused]] const auto wrong = accept(written(answer).replace(u"127.0.0.1"_s, u"example.org"_s));
        const auto player = accept(written(answer));
        const auto waiting = invite(m_set->google(u"Michael"_s));
        const PendingGrant second = PendingGrant::fromVault(m_set->vault.entries.value(invitationEntries().front())).value();
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(before);
        QVERIFY(player && waiting);
        m_set->process.reset();

        const QUrlQuery query(answer);
        const QByteArray code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded).toLatin1();
        QByteArray everything = logged.toUtf8();
        int files = 0;
        for (const QFileInfo &info : QFileInfo(m_set->database()).dir().entryInfoList({u"league*"_s}, QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            everything += file.readAll();
            ++files;
        }
        QVERIFY(files > 0 && everything.contains("Michael"));
        for (const QByteArray &secret : {pending.state.reveal(), pending.verifier.reveal(), second.state.reveal(), second.verifier.reveal(),
                                         pending.client.secret.reveal(), code, QUrl::toPercentEncoding(QString::fromLatin1(code))}) {
            QVERIFY(secret.size() > 5);
            QVERIFY(!everything.contains(secret));
        }
    }

    void whoIsConnectedAllowsAccessAgainFromElsewhere()
    {
        const Player wendy = m_set->enrol(m_set->google(u"Wendy"_s)).value();
        EnrolmentRequest request = m_set->google(u"Wendy"_s);
        request.returning = wendy.id;
        const auto link = invite(request);
        QVERIFY2(link, link ? "" : qPrintable(sentence(link.error())));
        m_set->restart();
        m_set->later(std::chrono::hours(1));
        ConsentScript bo;
        bo.player = u"Bo"_s;
        QCOMPARE(told(accept(written(m_set->answerTo(link->page, bo)))),
                 u"This is not the account that Wendy played with so far. Have Wendy open the link again with their own account."_s);
        const auto again = accept(written(m_set->answerTo(link->page)));
        QVERIFY2(again, qPrintable(told(again)));
        QCOMPARE(again->id, wendy.id);
        QCOMPARE(again->consentedAt, wendy.consentedAt.addSecs(3600));
    }

private:
    Invitations &invitations() { return m_set->process->invitations; }
    Result<InvitationLink> invite(const EnrolmentRequest &request) { return QCoro::waitFor(invitations().invite(request)); }
    Result<Player> accept(const QString &text) { return QCoro::waitFor(invitations().accept(m_set->league, text)); }
    int tokenRequests() { return m_set->fixture.world.traffic().count(Service::Google, u"/token"_s); }
    static QString written(const QUrl &address) { return address.toString(QUrl::FullyEncoded); }
    static QString told(const Result<Player> &refused) { return refused ? u"taken in"_s : sentence(refused.error()); }
    QStringList invitationEntries() const
    {
        return m_set->vault.entries.keys().filter(u"/invitation-"_s);
    }

    std::unique_ptr<OnboardingSet> m_set;
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::InvitationsTest)
#include "tst_invitations.moc"
