// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/channels.h"

#include "core/delivery/slack_webhook.h"
#include "core/routine/text_channel.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stepladder {

using namespace Qt::StringLiterals;

Channels::Channels(Repository &store, Vault &vault, HttpClient &http, Texting &texting, const Clock &clock, QString profile)
    : m_store(store), m_vault(vault), m_http(http), m_texting(texting), m_clock(clock), m_names(std::move(profile))
{
}

Task<Result<std::unique_ptr<Channel>>> Channels::open(ChannelSetting setting)
{
    if (setting.kind == ChannelKind::Sms || setting.kind == ChannelKind::Ntfy) {
        if (const Result<void> ready = co_await m_texting.checkProvider(setting.league, setting.kind); !ready)
            co_return tl::unexpected(ready.error());
        std::unique_ptr<Channel> texts = std::make_unique<TextChannel>(m_store, m_texting, setting.kind);
        co_return texts;
    }
    if (setting.kind != ChannelKind::Slack)
        co_return failure(ErrorKind::NotFound, word(setting.kind));
    const QString name = m_names.channel(setting.league, word(setting.kind));
    Result<Secret> url = co_await m_vault.read(name);
    if (!url) {
        Error error = url.error();
        if (error.kind == ErrorKind::VaultEmpty)
            error.subject = word(setting.kind);
        co_return tl::unexpected(std::move(error));
    }
    std::unique_ptr<Channel> channel = std::make_unique<SlackWebhook>(m_http, *url, m_clock.now());
    co_return channel;
}

Task<Result<ChannelSetting>> Channels::setUpSlackWebhook(LeagueId league, Secret url)
{
    const QString name = m_names.channel(league, word(ChannelKind::Slack));
    const Result<void> kept = co_await m_vault.write(name, url);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (const Result<League> owner = m_store.league(league)) {
        const QString text = u"Stepladder: Slack (%1)"_s.arg(owner->name);
        co_await m_vault.describe(name, text);
    }
    ChannelSetting setting;
    setting.league = league;
    setting.kind = ChannelKind::Slack;
    setting.recipient = u"webhook"_s;
    const QJsonObject shown{{u"hint"_s, SlackWebhook::hint(url)}};
    setting.settings = QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Compact));
    if (const Result<void> saved = m_store.saveChannel(setting); !saved)
        co_return tl::unexpected(saved.error());
    co_return setting;
}

Task<Result<void>> Channels::turnOff(LeagueId league, ChannelKind kind)
{
    const Result<void> removed = m_store.removeChannel(league, kind);
    if (!removed)
        co_return removed;
    const QString name = m_names.channel(league, word(kind));
    Result<void> forgotten = co_await m_vault.remove(name);
    if (!forgotten && forgotten.error().kind == ErrorKind::VaultEmpty)
        co_return Result<void>{};
    co_return forgotten;
}

} // namespace stepladder
