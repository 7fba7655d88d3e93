// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/channels.h"
#include "core/routine/text_providers.h"

namespace stepladder {

struct SlackEntry {
    enum class Way { Webhook, Bot };
    bool isOn = false;
    Way way = Way::Webhook;
    Secret secret; ///< a webhook's address or a bot's token
    QString channelId; ///< a bot's
};

struct SmsEntry {
    enum class Provider { Twilio, Sns };
    bool isOn = false;
    Provider provider = Provider::Twilio;
    TwilioAccount twilio;
    SnsAccount sns;
    TextPolicy policy;
};

struct NtfyEntry {
    bool isOn = false;
    QString server = QStringLiteral("https://ntfy.sh");
    bool withToken = false;
    Secret token;
    TextPolicy policy;
};

/// How a league's results go out, as somebody enters it. Where a secret is empty, the one in the vault stays.
struct MessageSettings {
    League league;
    League asRead; ///< the league before anything was entered
    SlackEntry slack;
    SmsEntry sms;
    NtfyEntry ntfy;
    bool desktop = false;
};

/// Reads, tries out and keeps how a league's results go out. Outlives its tasks.
class MessageSetup
{
public:
    MessageSetup(Repository &store, Channels &channels, TextProviders &providers)
        : m_store(store), m_channels(channels), m_providers(providers)
    {
    }

    /// Without secrets, which are in the vault. Errors: NotFound, of Repository.
    [[nodiscard]] Result<MessageSettings> read(LeagueId league);
    /// Whether the vault has the secret that the entry asks for, so that it need not be entered. Errors: of Repository.
    [[nodiscard]] Result<bool> hasSecret(const MessageSettings &entered, ChannelKind channel);
    /// Why a channel that is set up does not work at present, a sentence; empty: it does, or is not set up. Errors: of Repository.
    [[nodiscard]] Result<QString> trouble(LeagueId league, ChannelKind channel);
    /// Whether what was entered can be kept. Errors: InvalidInput, of Repository.
    [[nodiscard]] Result<void> check(const MessageSettings &entered, ChannelKind channel);

    /// Whether the league's name, rules and season can be kept. Errors: InvalidInput, AlreadyExists, of Repository.
    [[nodiscard]] Result<void> checkLeague(const League &entered);

    /// Asks the service with what was entered, and sends and keeps nothing. Says what it found. Errors: of check(), Channels::probe().
    [[nodiscard]] Task<Result<QString>> probe(MessageSettings entered, ChannelKind channel);
    /// Sends a sample with what was entered, and keeps nothing. Errors: of check(), Channels::sendSample().
    [[nodiscard]] Task<Result<void>> sendSample(MessageSettings entered, ChannelKind channel, QLocale locale);

    /// Keeps all of it; what is as it was is left alone. Nothing is kept where anything cannot be. Errors: of check() and
    /// checkLeague(), Vault and Repository.
    [[nodiscard]] Task<Result<void>> save(MessageSettings entered);

private:
    [[nodiscard]] Result<ChannelDraft> draft(const MessageSettings &entered, ChannelKind channel);
    [[nodiscard]] Task<Result<void>> keep(ChannelDraft draft);
    [[nodiscard]] Result<void> keepLeague(const MessageSettings &entered);

    Repository &m_store;
    Channels &m_channels;
    TextProviders &m_providers;
};

[[nodiscard]] bool isOn(const MessageSettings &settings, ChannelKind channel);

} // namespace stepladder
