// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/await_future.h"
#include "ui/onboarding/enrolment_port.h"

#include <QPromise>

#include <deque>
#include <memory>
#include <set>
#include <utility>

namespace stepladder::tests {

/// One kind of question to the port. Answered at once while `always` is set, else when the test says so: through the
/// event loop, as a network does.
template<typename Answer>
class Script
{
public:
    Script() = default;
    explicit Script(Answer answer) : always(std::move(answer)) {}

    std::optional<Answer> always;
    int asked = 0;

    Task<Answer> ask()
    {
        ++asked;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const QFuture<Answer> future = promise->future();
        m_open.push_back(promise);
        if (always)
            answer(*always);
        return waitFor(future);
    }
    void answer(const Answer &answer)
    {
        const auto promise = m_open.front();
        m_open.pop_front();
        promise->addResult(answer);
        promise->finish();
    }
    /// All that is open.
    void end(const Answer &answer)
    {
        while (!m_open.empty())
            this->answer(answer);
    }
    [[nodiscard]] bool isOpen() const { return !m_open.empty(); }

private:
    static Task<Answer> waitFor(QFuture<Answer> future) { co_return co_await finished(future); }

    std::deque<std::shared_ptr<QPromise<Answer>>> m_open;
};

/// A port that says what the test wrote down, and remembers what it was asked.
class ScriptedEnrolment final : public EnrolmentPort
{
public:
    // What is known
    std::vector<Player> known{named(QStringLiteral("Peter"), 1)};
    Board shown;
    QHash<TrackerKind, QString> clients{{TrackerKind::GoogleHealth, QStringLiteral("123456789012-abc.apps.googleusercontent.com")}};
    std::vector<Invitation> pending;
    QString doubts;
    std::vector<ChannelKind> ways{ChannelKind::Sms};
    std::optional<WaitingCode> code;
    std::optional<TextConsent> consentToTexts;
    std::vector<TextConsent> consentsOfOthers;
    std::set<QString> taken; ///< names
    std::optional<Error> textTrouble; ///< when it is read
    std::optional<Error> refusal; ///< of what is answered at once
    bool answered = false;
    Unfinished left; ///< by the dialog
    QUrl page{QStringLiteral("https://accounts.example.com/authorize?state=s%201&scope=a+b")};

    // What is asked
    Script<Result<void>> check, keep, withdrawal;
    Script<Result<QUrl>> start{page};
    Script<Result<Player>> consent, takeover, acceptance;
    Script<Result<InvitationLink>> invitation;
    Script<bool> shut{false};
    Script<Result<Texting::Entered>> number;
    Script<Result<EnteredTopic>> topic;
    Script<Result<TextConsent>> confirmation;

    // What was told
    std::vector<Applicant> applicants;
    std::vector<OAuthClient> tested, kept;
    QStringList pasted, codes, numbers, withdrawn;
    std::vector<std::pair<bool, bool>> choices;
    TokenSet tokens;
    std::vector<Player> saved;
    std::vector<PlayerId> ended; ///< whose texts
    int cancelled = 0;
    int topics = 0;

    ~ScriptedEnrolment() override { endAll(); }

    Result<std::vector<Player>> players() override { return known; }
    Result<Board> board() override { return shown; }
    Unfinished unfinished() override { return left; }
    void keepUnfinished(const Unfinished &typed) override { left = typed; }
    Result<QString> leagueClient(TrackerKind tracker) override { return clients.value(tracker); }
    QStringList scopes(TrackerKind) override { return {QStringLiteral("scope.activity"), QStringLiteral("scope.settings")}; }
    QString doubt(TrackerKind, const OAuthClient &) override { return doubts; }
    Task<Result<void>> checkClient(TrackerKind, OAuthClient client) override
    {
        tested.push_back(client);
        return check.ask();
    }
    Task<Result<void>> keepClient(TrackerKind tracker, OAuthClient client) override
    {
        kept.push_back(client);
        clients[tracker] = client.id;
        return keep.ask();
    }

    Result<void> checkApplicant(const Applicant &applicant) override
    {
        return taken.contains(applicant.name) ? failure(ErrorKind::AlreadyExists, applicant.name) : Result<void>();
    }
    Result<Player> addByHand(QString name) override
    {
        applicants.push_back({name, TrackerKind::Manual, std::nullopt, {}});
        return refusal ? Result<Player>(tl::unexpected(*refusal)) : playerOf(applicants.back());
    }
    Task<Result<Player>> takeOver(Applicant applicant, TokenSet old) override
    {
        applicants.push_back(applicant);
        tokens = old;
        return takeover.ask();
    }
    Task<Result<QUrl>> begin(Applicant applicant) override
    {
        applicants.push_back(applicant);
        return start.ask();
    }
    Task<Result<Player>> finish() override { return consent.ask(); }
    bool isAnswered() override { return answered; }
    Result<void> redirected(QUrl address) override
    {
        pasted.append(address.toString());
        if (address.port() != 4711)
            return failureInWords(ErrorKind::InvalidInput, QStringLiteral("This address is from an earlier try. Open the page again and copy the new one."));
        consent.answer(playerOf(applicants.back()));
        return {};
    }
    Task<bool> isVaultShut() override { return shut.ask(); }
    void cancel() override
    {
        ++cancelled;
        answered = false;
        for (Script<Result<Player>> *script : {&consent, &takeover, &acceptance})
            script->end(failure(ErrorKind::Cancelled));
    }

    Task<Result<InvitationLink>> invite(Applicant applicant) override
    {
        applicants.push_back(applicant);
        return invitation.ask();
    }
    Result<std::vector<Invitation>> invitations() override { return pending; }
    Task<Result<InvitationLink>> link(Invitation) override { return invitation.ask(); }
    Task<Result<Player>> accept(QString text) override
    {
        pasted.append(text);
        return acceptance.ask();
    }
    Task<Result<void>> withdraw(QString player) override
    {
        withdrawn.append(player);
        return withdrawal.ask();
    }

    Result<Player> save(Player player) override
    {
        saved.push_back(player);
        return refusal ? Result<Player>(tl::unexpected(*refusal)) : player;
    }

    std::vector<ChannelKind> textChannels() override { return ways; }
    Result<std::optional<TextConsent>> textConsent(PlayerId) override 
    {
        return textTrouble ? Result<std::optional<TextConsent>>(tl::unexpected(*textTrouble)) : consentToTexts;
    }
    Result<std::vector<TextConsent>> textConsents() override { return consentsOfOthers; }
    Result<TextConsent> endTexts(PlayerId player) override
    {
        if (refusal)
            return tl::unexpected(*refusal);
        ended.push_back(player);
        consentToTexts->optOut = OptOut{consentToTexts->confirmedAt, OptOutReason::AskedOrganiser};
        return *consentToTexts;
    }
    Task<Result<Texting::Entered>> enterNumber(PlayerId, PhoneNumber mobile) override
    {
        numbers.append(mobile.e164());
        if (consentToTexts && consentToTexts->number != mobile.e164())
            consentToTexts.reset();
        return number.ask();
    }
    Task<Result<EnteredTopic>> enterTopic(PlayerId) override
    {
        ++topics;
        return topic.ask();
    }
    Result<std::optional<WaitingCode>> waitingCode(PlayerId) override { return code; }
    Task<Result<TextConsent>> confirm(PlayerId, QString typed) override
    {
        codes.append(typed);
        return remembered(this, confirmation.ask());
    }
    Result<TextConsent> chooseTexts(PlayerId player, bool result, bool battery) override
    {
        choices.emplace_back(result, battery);
        TextConsent chosen = consentToTexts.value_or(TextConsent());
        chosen.player = player;
        if (!numbers.isEmpty())
            chosen.number = numbers.back();
        chosen.wantsResult = result;
        chosen.wantsBattery = battery;
        consentToTexts = chosen;
        return chosen;
    }

    static Player named(const QString &name, qint64 id)
    {
        Player player;
        player.id = {id};
        player.league = {3};
        player.name = name;
        player.zone = QTimeZone("Europe/London");
        player.joined = QDate(2026, 11, 20);
        return player;
    }
    static Player playerOf(const Applicant &applicant)
    {
        Player player = named(applicant.name, applicant.returning.isValid() ? applicant.returning.value : 7);
        player.tracker = applicant.tracker;
        player.colour = 2;
        return player;
    }

    /// As a store does.
    static Task<Result<TextConsent>> remembered(ScriptedEnrolment *port, Task<Result<TextConsent>> answer)
    {
        Result<TextConsent> consent = co_await answer;
        if (consent) // else the port may be gone
            port->consentToTexts = *consent;
        co_return consent;
    }

    void endAll()
    {
        const auto no = failure(ErrorKind::Cancelled);
        for (Script<Result<void>> *script : {&check, &keep, &withdrawal})
            script->end(no);
        for (Script<Result<Player>> *script : {&consent, &takeover, &acceptance})
            script->end(no);
        start.end(no);
        invitation.end(no);
        shut.end(true);
        number.end(no);
        topic.end(no);
        confirmation.end(no);
    }
};

} // namespace stepladder::tests
