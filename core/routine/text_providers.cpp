// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/text_providers.h"

#include "core/delivery/ntfy.h"
#include "core/delivery/slack_text.h"
#include "core/routine/set_up.h"
#include "core/routine/text_limits.h"

#include <QJsonDocument>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

// In a channel's settings.
const QString providerKey = u"provider"_s;
const QString twilioWord = u"twilio"_s;
const QString snsWord = u"sns"_s;
const QString serverKey = u"server"_s;
const QString tokenKey = u"withToken"_s;

QJsonObject settingsOf(const ChannelSetting &setting)
{
    return QJsonDocument::fromJson(setting.settings.toUtf8()).object();
}

QString asText(const QJsonObject &settings)
{
    return QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
}

QString text(const QJsonObject &settings, const QString &key)
{
    return settings.value(key).toString();
}

QString nameOf(const QJsonObject &settings, ChannelKind channel)
{
    return channel == ChannelKind::Ntfy ? u"ntfy"_s : text(settings, providerKey) == snsWord ? u"Amazon SNS"_s : u"Twilio"_s;
}

} // namespace

TextProviders::TextProviders(Repository &store, Vault &vault, HttpClient &http, const Clock &clock, Endpoints endpoints,
                             QString profile)
    : m_store(store)
    , m_vault(vault)
    , m_http(http)
    , m_clock(clock)
    , m_endpoints(std::move(endpoints))
    , m_names(std::move(profile))
{
}

Result<ChannelSetting> TextProviders::setting(LeagueId league, ChannelKind channel)
{
    const Result<League> owner = m_store.league(league);
    const Result<std::optional<ChannelSetting>> found = channelSetting(m_store, league, channel);
    if (!owner || !found)
        return tl::unexpected(owner ? found.error() : owner.error());
    const std::optional<ChannelSetting> &setting = *found;
    return setting ? Result<ChannelSetting>(*setting) : failure(ErrorKind::NoTextChannel, owner->name);
}

Task<Result<std::unique_ptr<TextSender>>> TextProviders::textSender(LeagueId league, ChannelKind channel)
{
    const Result<ChannelSetting> found = setting(league, channel);
    if (!found)
        co_return tl::unexpected(found.error());
    const QJsonObject settings = settingsOf(*found);
    if (!found->enabled)
        co_return failure(ErrorKind::ChannelRefused, nameOf(settings, channel));
    Secret secret;
    if (channel == ChannelKind::Sms || settings.value(tokenKey).toBool()) {
        const QString entry = m_names.channel(league, word(channel));
        const Result<Secret> kept = co_await m_vault.read(entry);
        if (!kept) {
            Error error = kept.error();
            error.subject = nameOf(settings, channel);
            co_return tl::unexpected(std::move(error));
        }
        secret = *kept;
    }
    std::unique_ptr<TextSender> sender;
    if (channel == ChannelKind::Ntfy) {
        const Result<League> owner = m_store.league(league);
        const QString title = owner ? plainName(owner->name) : QString();
        sender = std::make_unique<Ntfy>(m_http, QUrl(text(settings, serverKey)), secret, title, m_clock.now());
    } else if (text(settings, providerKey) == snsWord) {
        SnsAccount account{text(settings, u"region"_s), {text(settings, u"accessKeyId"_s), secret, {}}, text(settings, u"senderId"_s)};
        sender = std::make_unique<SnsSms>(m_http, m_endpoints.snsApi, std::move(account), m_clock);
    } else {
        TwilioAccount account{text(settings, u"accountSid"_s), text(settings, u"apiKeySid"_s), text(settings, u"from"_s), secret};
        sender = std::make_unique<Twilio>(m_http, m_endpoints.twilioApi, std::move(account), m_clock.now());
    }
    co_return sender;
}

Task<Result<ChannelSetting>> TextProviders::setUpTwilio(LeagueId league, TwilioAccount account, TextPolicy policy)
{
    const Result<TwilioAccount> checked = TwilioAccount::checked(std::move(account));
    if (!checked)
        co_return tl::unexpected(checked.error());
    QJsonObject settings{{providerKey, twilioWord}, {u"accountSid"_s, checked->accountSid}, {u"from"_s, checked->from}};
    if (!checked->apiKeySid.isEmpty())
        settings.insert(u"apiKeySid"_s, checked->apiKeySid);
    policy.writeTo(settings);
    co_return co_await keep(league, ChannelKind::Sms, settings, checked->secret);
}

Task<Result<ChannelSetting>> TextProviders::setUpSns(LeagueId league, SnsAccount account, TextPolicy policy)
{
    const Result<SnsAccount> checked = SnsAccount::checked(std::move(account));
    if (!checked)
        co_return tl::unexpected(checked.error());
    QJsonObject settings{{providerKey, snsWord}, {u"region"_s, checked->region}, {u"accessKeyId"_s, checked->keys.accessKeyId}};
    if (!checked->senderId.isEmpty())
        settings.insert(u"senderId"_s, checked->senderId);
    policy.writeTo(settings);
    co_return co_await keep(league, ChannelKind::Sms, settings, checked->keys.secretAccessKey);
}

Task<Result<ChannelSetting>> TextProviders::setUpNtfy(LeagueId league, QUrl server, Secret token, TextPolicy policy)
{
    const Result<QUrl> checked = Ntfy::checkedServer(server.toString());
    if (!checked)
        co_return tl::unexpected(checked.error());
    QJsonObject settings{{serverKey, checked->toString()}, {tokenKey, !token.isEmpty()}};
    policy.writeTo(settings);
    co_return co_await keep(league, ChannelKind::Ntfy, settings, token);
}

Task<Result<ChannelSetting>> TextProviders::keep(LeagueId league, ChannelKind channel, QJsonObject settings, Secret secret)
{
    const Result<League> owner = m_store.league(league);
    if (!owner)
        co_return tl::unexpected(owner.error());
    const QString entry = m_names.channel(league, word(channel));
    if (!secret.isEmpty()) {
        const Result<void> kept = co_await m_vault.write(entry, secret);
        if (!kept)
            co_return tl::unexpected(kept.error());
        const QString shown = u"Stepladder: %1 (%2)"_s.arg(nameOf(settings, channel), owner->name);
        co_await m_vault.describe(entry, shown);
    }
    ChannelSetting setting;
    setting.league = league;
    setting.kind = channel;
    setting.recipient = u"players"_s; // each message names its own
    setting.settings = asText(setUpAt(m_clock.now(), settings));
    if (const Result<void> saved = m_store.saveChannel(setting); !saved)
        co_return tl::unexpected(saved.error());
    co_return setting;
}

Result<ChannelSetting> TextProviders::changePolicy(LeagueId league, ChannelKind channel, const TextPolicy &policy)
{
    Result<ChannelSetting> changed = setting(league, channel);
    if (!changed)
        return changed;
    QJsonObject settings = settingsOf(*changed);
    policy.writeTo(settings);
    changed->settings = asText(settings);
    return m_store.saveChannel(*changed).map([&] { return *changed; });
}

Result<Secret> TextProviders::ntfyAddress(LeagueId league, const NtfyTopic &topic)
{
    return setting(league, ChannelKind::Ntfy).map([&](const ChannelSetting &found) {
        return Ntfy::addressOf(QUrl(text(settingsOf(found), serverKey)), topic);
    });
}

} // namespace stepladder
