// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/vault.h"
#include "core/accounts/vault_names.h"
#include "core/delivery/notifications.h"
#include "core/foundation/clock.h"
#include "core/net/endpoints.h"
#include "core/net/http_client.h"
#include "core/routine/channel_draft.h"
#include "core/routine/texting.h"
#include "core/store/repository.h"

#include <QLocale>
#include <functional>
#include <memory>

namespace stepladder {

// `url` and `token` may be empty where the vault has them. Errors: InvalidInput.
[[nodiscard]] Result<ChannelDraft> slackWebhookDraft(LeagueId league, const Secret &url);
[[nodiscard]] Result<ChannelDraft> slackBotDraft(LeagueId league, const Secret &token, const QString &channelId);

/// The channels a league has set up, with their secrets from the vault.
class Channels
{
public:
    Channels(Repository &store, Vault &vault, HttpClient &http, Texting &texting, const Clock &clock, Endpoints endpoints,
             QString profile);

    /// A league's ranking up to a day as PNG, for the channels that take one; empty when there is none.
    using Picture = std::function<Task<QByteArray>(LeagueId league, QDate day)>;
    /// Who draws it. Without one nobody does.
    void setPicture(Picture picture) { m_picture = std::move(picture); }

    /// Where notifications are shown; asked for when there is one, and outlives the channels. Without it: NoDesktop.
    using Desktop = std::function<Notifications &()>;
    void setDesktop(Desktop desktop) { m_desktop = std::move(desktop); }

    /// The channel behind a setting. Errors: of Vault; VaultEmpty names the channel; of Notifications::ready().
    [[nodiscard]] Task<Result<std::unique_ptr<Channel>>> open(ChannelSetting setting);
    /// Keeps it and its secret, which is durable before the setting says so. Errors: of Vault and Repository.
    [[nodiscard]] Task<Result<ChannelSetting>> keepSlack(ChannelDraft draft);
    /// Keeps a webhook; its secret is durable before the setting says so. Errors: InvalidInput, of Vault and Repository.
    [[nodiscard]] Task<Result<ChannelSetting>> setUpSlackWebhook(LeagueId league, Secret url);
    /// Keeps a bot's token and its channel. Errors: InvalidInput, of Vault and Repository.
    [[nodiscard]] Task<Result<ChannelSetting>> setUpSlackBot(LeagueId league, Secret token, QString channelId);
    /// Errors: of Repository.
    [[nodiscard]] Result<ChannelSetting> setUpDesktop(LeagueId league);
    [[nodiscard]] Task<Result<void>> turnOff(LeagueId league, ChannelKind kind);
    /// The vault has none afterwards. Errors: of Vault.
    [[nodiscard]] Task<Result<void>> forgetSecret(LeagueId league, ChannelKind kind);

    /// Takes back what this desktop shows of the players' trackers.
    [[nodiscard]] Task<void> withdrawWarnings(LeagueId league, std::vector<PlayerId> players);

    /// Asks the service whether the channel works, and sends nothing. A channel that was switched off for an error and
    /// works is switched on again. Says what it found. Errors: NotFound, of open() and Channel::probe().
    [[nodiscard]] Task<Result<QString>> probe(LeagueId league, ChannelKind kind);
    // Both with what was entered and is kept nowhere. Errors: as above.
    [[nodiscard]] Task<Result<QString>> probe(ChannelDraft draft);
    [[nodiscard]] Task<Result<void>> sendSample(ChannelDraft draft, QLocale locale);
    /// Sends a sample, which says that it is one. Errors: NotFound, of open(), and why it did not go out.
    [[nodiscard]] Task<Result<void>> sendSample(LeagueId league, ChannelKind kind, QLocale locale);

private:
    Task<Result<std::unique_ptr<Channel>>> openDesktop();
    Task<Result<std::unique_ptr<Channel>>> open(ChannelDraft draft);
    std::unique_ptr<Channel> slack(const ChannelSetting &setting, const Secret &secret);
    Result<ChannelSetting> setting(LeagueId league, ChannelKind kind);
    Result<void> readdress(const ChannelSetting &setting);

    Repository &m_store;
    Vault &m_vault;
    HttpClient &m_http;
    Texting &m_texting;
    const Clock &m_clock;
    Endpoints m_endpoints;
    Picture m_picture;
    VaultNames m_names;
    Desktop m_desktop;
};

} // namespace stepladder
