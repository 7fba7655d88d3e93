// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/engine_enrolment.h"

#include "core/routine/person.h"

#include <algorithm>

namespace stepladder {

namespace {

// The port may be gone before these end; the engine is not.

Task<Result<EnrolmentRequest>> requestFor(Engine *engine, LeagueId league, Applicant applicant)
{
    EnrolmentRequest request{league, applicant.name, applicant.tracker, {}, std::nullopt, std::nullopt, applicant.returning};
    if (applicant.client) {
        request.client = *applicant.client;
        co_return request;
    }
    if (applicant.returning.isValid()) {
        const Result<Credentials> former = co_await engine->tokens().credentials(applicant.returning);
        if (!former && former.error().kind != ErrorKind::VaultEmpty)
            co_return tl::unexpected(former.error());
        if (former && former->tracker == applicant.tracker && !former->client.id.isEmpty()) {
            request.client = former->client;
            co_return request;
        }
    }
    const Result<OAuthClient> client = co_await engine->leagueClients().client(league, applicant.tracker);
    if (!client)
        co_return tl::unexpected(client.error());
    request.client = *client;
    co_return request;
}

Task<Result<QUrl>> begun(Engine *engine, std::shared_ptr<Enrolment> enrolment, LeagueId league, Applicant applicant)
{
    // Nobody is asked for what could not be kept.
    const Result<void> open = co_await engine->vault().probe();
    if (!open)
        co_return tl::unexpected(open.error());
    const Result<EnrolmentRequest> request = co_await requestFor(engine, league, applicant);
    if (!request)
        co_return tl::unexpected(request.error());
    co_return enrolment->begin(*request);
}

Task<Result<Player>> finished(std::shared_ptr<Enrolment> enrolment)
{
    if (!enrolment)
        co_return failure(ErrorKind::Cancelled);
    // The argument keeps the enrolment alive until it has ended.
    Result<Player> player = co_await enrolment->finish();
    co_return player;
}

Task<Result<Player>> takenOver(Engine *engine, LeagueId league, Applicant applicant, TokenSet tokens)
{
    const Result<EnrolmentRequest> request = co_await requestFor(engine, league, applicant);
    if (!request)
        co_return tl::unexpected(request.error());
    co_return co_await engine->transfer().take(*request, tokens);
}

Task<Result<InvitationLink>> invited(Engine *engine, LeagueId league, Applicant applicant)
{
    const Result<EnrolmentRequest> request = co_await requestFor(engine, league, applicant);
    if (!request)
        co_return tl::unexpected(request.error());
    co_return co_await engine->invitations().invite(*request);
}

Task<Result<EnteredTopic>> topicEntered(Engine *engine, LeagueId league, PlayerId player)
{
    const Result<Texting::Entered> entered = co_await engine->texting().enterTopic(player);
    if (!entered)
        co_return tl::unexpected(entered.error());
    const std::optional<NtfyTopic> &topic = entered->topic;
    if (!topic)
        co_return failure(ErrorKind::Internal, {}, QStringLiteral("no topic"));
    co_return engine->textProviders().ntfyAddress(league, *topic).map([&](const Secret &address) {
        return EnteredTopic{*entered, address};
    });
}

} // namespace

void EngineEnrolment::setLeague(LeagueId league)
{
    if (league != m_league)
        m_unfinished = {};
    m_league = league;
}

Result<std::vector<Player>> EngineEnrolment::players()
{
    return m_engine.store().players(m_league);
}

Result<Board> EngineEnrolment::board()
{
    const QDateTime now = m_engine.clock().now();
    return m_engine.store().league(m_league).and_then([&](const League &league) {
        return readBoard(m_engine.store(), league.id, yesterday(league, now), now);
    });
}

Result<QString> EngineEnrolment::leagueClient(TrackerKind tracker)
{
    return m_engine.leagueClients().id(m_league, tracker);
}

QStringList EngineEnrolment::scopes(TrackerKind tracker)
{
    return OAuthProvider::of(tracker, {}, Endpoints::defaults()).scopes;
}

QString EngineEnrolment::doubt(TrackerKind tracker, const OAuthClient &client)
{
    return m_engine.leagueClients().doubt(tracker, client);
}

Task<Result<void>> EngineEnrolment::checkClient(TrackerKind tracker, OAuthClient client)
{
    return m_engine.leagueClients().check(tracker, client);
}

Task<Result<void>> EngineEnrolment::keepClient(TrackerKind tracker, OAuthClient client)
{
    return m_engine.leagueClients().keep(m_league, tracker, client);
}

Result<void> EngineEnrolment::checkApplicant(const Applicant &applicant)
{
    return m_engine.enrolment()->check({m_league, applicant.name, applicant.tracker, {}, std::nullopt, std::nullopt, applicant.returning});
}

Result<Player> EngineEnrolment::addByHand(QString name)
{
    return m_engine.enrolment()->addByHand({m_league, name, TrackerKind::Manual, {}, std::nullopt, std::nullopt, {}});
}

Task<Result<Player>> EngineEnrolment::takeOver(Applicant applicant, TokenSet tokens)
{
    return takenOver(&m_engine, m_league, applicant, tokens);
}

Task<Result<QUrl>> EngineEnrolment::begin(Applicant applicant)
{
    cancel();
    m_enrolment = m_engine.enrolment();
    return begun(&m_engine, m_enrolment, m_league, applicant);
}

Task<Result<Player>> EngineEnrolment::finish()
{
    return finished(m_enrolment);
}

bool EngineEnrolment::isAnswered()
{
    return m_enrolment && m_enrolment->isAnswered();
}

Result<void> EngineEnrolment::redirected(QUrl address)
{
    return m_enrolment ? m_enrolment->redirected(address) : failure(ErrorKind::Cancelled);
}

Task<bool> EngineEnrolment::isVaultShut()
{
    return m_engine.vault().isShut();
}

void EngineEnrolment::cancel()
{
    if (m_enrolment)
        m_enrolment->cancel();
    m_enrolment.reset();
    m_engine.invitations().cancel();
}

Task<Result<InvitationLink>> EngineEnrolment::invite(Applicant applicant)
{
    return invited(&m_engine, m_league, applicant);
}

Result<std::vector<Invitation>> EngineEnrolment::invitations()
{
    return m_engine.invitations().pending(m_league);
}

Task<Result<InvitationLink>> EngineEnrolment::link(Invitation invitation)
{
    return m_engine.invitations().link(invitation);
}

Task<Result<Player>> EngineEnrolment::accept(QString text)
{
    return m_engine.invitations().accept(m_league, text);
}

Task<Result<void>> EngineEnrolment::withdraw(QString player)
{
    return m_engine.invitations().withdraw(m_league, player);
}

Result<Player> EngineEnrolment::save(Player player)
{
    return savePerson(m_engine.store(), player);
}

std::vector<ChannelKind> EngineEnrolment::textChannels()
{
    std::vector<ChannelKind> ways;
    const Result<std::vector<ChannelSetting>> channels = m_engine.store().channels(m_league);
    if (!channels)
        return ways;
    for (const ChannelSetting &each : *channels) {
        if (each.enabled && (each.kind == ChannelKind::Sms || each.kind == ChannelKind::Ntfy))
            ways.push_back(each.kind);
    }
    return ways;
}

Result<std::optional<TextConsent>> EngineEnrolment::textConsent(PlayerId player)
{
    return m_engine.store().textConsent(player);
}

Result<std::vector<TextConsent>> EngineEnrolment::textConsents()
{
    return m_engine.store().textConsents();
}

Task<Result<Texting::Entered>> EngineEnrolment::enterNumber(PlayerId player, PhoneNumber number)
{
    return m_engine.texting().enterNumber(player, number);
}

Task<Result<EnteredTopic>> EngineEnrolment::enterTopic(PlayerId player)
{
    return topicEntered(&m_engine, m_league, player);
}

Result<std::optional<WaitingCode>> EngineEnrolment::waitingCode(PlayerId player)
{
    const Result<std::optional<TextConsent>> consent = m_engine.store().textConsent(player);
    const Result<std::vector<TextCode>> codes = m_engine.store().textCodes();
    if (!consent || !codes)
        return tl::unexpected(consent ? codes.error() : consent.error());
    const std::optional<TextConsent> &given = *consent;
    if (!given)
        return std::nullopt;
    const QString key = given->numberKey;
    const QDateTime now = m_engine.clock().now();
    const auto newest = std::find_if(codes->rbegin(), codes->rend(), [&](const TextCode &code) {
        return code.player == player && code.numberKey == key;
    });
    if (newest == codes->rend() || !isLive(*newest, now))
        return std::nullopt;
    return WaitingCode{newest->issuedAt.addDuration(codeLifetime), maxWrongTries - newest->wrongTries,
                       now.addDuration(waitBeforeCode(*codes, m_league, key, now))};
}

Task<Result<TextConsent>> EngineEnrolment::confirm(PlayerId player, QString code)
{
    return m_engine.texting().confirm(player, code);
}

Result<TextConsent> EngineEnrolment::chooseTexts(PlayerId player, bool result, bool battery)
{
    return m_engine.texting().choose(player, result, battery);
}

Result<TextConsent> EngineEnrolment::endTexts(PlayerId player)
{
    return m_engine.texting().optOut(player, OptOutReason::AskedOrganiser);
}

} // namespace stepladder
