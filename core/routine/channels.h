// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/vault.h"
#include "core/accounts/vault_names.h"
#include "core/foundation/clock.h"
#include "core/net/http_client.h"
#include "core/routine/texting.h"
#include "core/store/repository.h"

#include <memory>

namespace stepladder {

/// The channels a league has set up, with their secrets from the vault.
class Channels
{
public:
    Channels(Repository &store, Vault &vault, HttpClient &http, Texting &texting, const Clock &clock, QString profile);

    /// The channel behind a setting. Errors: of Vault; VaultEmpty names the channel.
    [[nodiscard]] Task<Result<std::unique_ptr<Channel>>> open(ChannelSetting setting);
    /// Keeps a webhook; its secret is durable before the setting says so. Errors: of Vault and Repository.
    [[nodiscard]] Task<Result<ChannelSetting>> setUpSlackWebhook(LeagueId league, Secret url);
    [[nodiscard]] Task<Result<void>> turnOff(LeagueId league, ChannelKind kind);

private:
    Repository &m_store;
    Vault &m_vault;
    HttpClient &m_http;
    Texting &m_texting;
    const Clock &m_clock;
    VaultNames m_names;
};

} // namespace stepladder
