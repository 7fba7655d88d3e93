// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "ui/onboarding/enrolment_port.h"

namespace stepladder {

/// The dialog's port over the engine: a new enrolment each time, so that one given up can end in its own time.
class EngineEnrolment final : public EnrolmentPort
{
public:
    explicit EngineEnrolment(Engine &engine) : m_engine(engine) {}

    void setLeague(LeagueId league);

    [[nodiscard]] Result<std::vector<Player>> players() override;
    [[nodiscard]] Result<Board> board() override;

    [[nodiscard]] Unfinished unfinished() override { return m_unfinished; }
    void keepUnfinished(const Unfinished &typed) override { m_unfinished = typed; }

    [[nodiscard]] Result<QString> leagueClient(TrackerKind tracker) override;
    [[nodiscard]] QStringList scopes(TrackerKind tracker) override;
    [[nodiscard]] QString doubt(TrackerKind tracker, const OAuthClient &client) override;
    [[nodiscard]] Task<Result<void>> checkClient(TrackerKind tracker, OAuthClient client) override;
    [[nodiscard]] Task<Result<void>> keepClient(TrackerKind tracker, OAuthClient client) override;

    [[nodiscard]] Result<void> checkApplicant(const Applicant &applicant) override;
    [[nodiscard]] Result<Player> addByHand(QString name) override;
    [[nodiscard]] Task<Result<Player>> takeOver(Applicant applicant, TokenSet tokens) override;
    [[nodiscard]] Task<Result<QUrl>> begin(Applicant applicant) override;
    [[nodiscard]] Task<Result<Player>> finish() override;
    [[nodiscard]] bool isAnswered() override;
    [[nodiscard]] Result<void> redirected(QUrl address) override;
    [[nodiscard]] Task<bool> isVaultShut() override;
    void cancel() override;

    [[nodiscard]] Task<Result<InvitationLink>> invite(Applicant applicant) override;
    [[nodiscard]] Result<std::vector<Invitation>> invitations() override;
    [[nodiscard]] Task<Result<InvitationLink>> link(Invitation invitation) override;
    [[nodiscard]] Task<Result<Player>> accept(QString text) override;
    [[nodiscard]] Task<Result<void>> withdraw(QString player) override;

    [[nodiscard]] Result<Player> save(Player player) override;

    [[nodiscard]] std::vector<ChannelKind> textChannels() override;
    [[nodiscard]] Result<std::optional<TextConsent>> textConsent(PlayerId player) override;
    [[nodiscard]] Result<std::vector<TextConsent>> textConsents() override;
    [[nodiscard]] Task<Result<Texting::Entered>> enterNumber(PlayerId player, PhoneNumber number) override;
    [[nodiscard]] Task<Result<EnteredTopic>> enterTopic(PlayerId player) override;
    [[nodiscard]] Result<std::optional<WaitingCode>> waitingCode(PlayerId player) override;
    [[nodiscard]] Task<Result<TextConsent>> confirm(PlayerId player, QString code) override;
    [[nodiscard]] Result<TextConsent> chooseTexts(PlayerId player, bool result, bool battery) override;
    [[nodiscard]] Result<TextConsent> endTexts(PlayerId player) override;

private:
    Engine &m_engine;
    LeagueId m_league;
    std::shared_ptr<Enrolment> m_enrolment;
    Unfinished m_unfinished; ///< of the league
};

} // namespace stepladder
