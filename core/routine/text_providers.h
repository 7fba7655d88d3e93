// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/vault.h"
#include "core/accounts/vault_names.h"
#include "core/delivery/sns_sms.h"
#include "core/delivery/text_policy.h"
#include "core/delivery/text_sender.h"
#include "core/delivery/twilio.h"
#include "core/foundation/clock.h"
#include "core/net/endpoints.h"
#include "core/net/http_client.h"
#include "core/routine/channel_draft.h"
#include "core/store/repository.h"

namespace stepladder {

// What a text channel's setting says. Accounts are without their secrets, which are in the vault.
[[nodiscard]] bool isSns(const ChannelSetting &setting);
[[nodiscard]] TwilioAccount twilioIn(const ChannelSetting &setting);
[[nodiscard]] SnsAccount snsIn(const ChannelSetting &setting);
[[nodiscard]] QUrl ntfyServerIn(const ChannelSetting &setting);
[[nodiscard]] bool wantsToken(const ChannelSetting &setting); ///< an ntfy server's
/// "Twilio", "Amazon SNS", "ntfy"
[[nodiscard]] QString serviceOf(const ChannelSetting &setting);

// What was entered, checked; a secret may be empty where the vault has it. Errors: InvalidInput.
[[nodiscard]] Result<ChannelDraft> twilioDraft(LeagueId league, const TwilioAccount &account, const TextPolicy &policy);
[[nodiscard]] Result<ChannelDraft> snsDraft(LeagueId league, const SnsAccount &account, const TextPolicy &policy);
/// `withToken`: the server wants one; it may be in the vault.
[[nodiscard]] Result<ChannelDraft> ntfyDraft(LeagueId league, const QString &server, bool withToken, const Secret &token, const TextPolicy &policy);

/// The SMS provider and the ntfy server that each league has set up. Secrets are durable in the vault before a setting says
/// so; settings hold none.
class TextProviders final : public TextSenders
{
public:
    TextProviders(Repository &store, Vault &vault, HttpClient &http, const Clock &clock, Endpoints endpoints,
                  QString profile);

    /// Errors: NoTextChannel, ChannelRefused (it was refused and not set up again), of Vault and Repository.
    [[nodiscard]] Task<Result<std::unique_ptr<TextSender>>> textSender(LeagueId league, ChannelKind channel, For purpose) override;

    // Errors: InvalidInput, of Vault and Repository.
    [[nodiscard]] Task<Result<ChannelSetting>> setUpTwilio(LeagueId league, TwilioAccount account, TextPolicy policy);
    [[nodiscard]] Task<Result<ChannelSetting>> setUpSns(LeagueId league, SnsAccount account, TextPolicy policy);
    /// `token`: may be empty.
    [[nodiscard]] Task<Result<ChannelSetting>> setUpNtfy(LeagueId league, QUrl server, Secret token, TextPolicy policy);
    /// Keeps what was entered. Errors: of Vault and Repository.
    [[nodiscard]] Task<Result<ChannelSetting>> keep(ChannelDraft draft);
    /// Asks the service whether what was entered works, and sends nothing. Errors: of Vault, of TextSender::probe().
    [[nodiscard]] Task<Result<QString>> probe(ChannelDraft draft);
    /// Other limits for a channel that is set up. Errors: NoTextChannel, of Repository.
    [[nodiscard]] Result<ChannelSetting> changePolicy(LeagueId league, ChannelKind channel, const TextPolicy &policy);

    /// What the owner of a phone subscribes to for a topic. Errors: NoTextChannel, of Repository.
    [[nodiscard]] Result<Secret> ntfyAddress(LeagueId league, const NtfyTopic &topic);

private:
    Result<ChannelSetting> setting(LeagueId league, ChannelKind channel);
    std::unique_ptr<TextSender> sender(const ChannelSetting &setting, const Secret &secret);
    Task<Result<Secret>> secretOf(ChannelSetting setting);

    Repository &m_store;
    Vault &m_vault;
    HttpClient &m_http;
    const Clock &m_clock;
    Endpoints m_endpoints;
    VaultNames m_names;
};

} // namespace stepladder
