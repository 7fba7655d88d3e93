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

} // namespace

bool isSns(const ChannelSetting &setting)
{
    return text(settingsOf(setting), providerKey) == snsWord;
}

TwilioAccount twilioIn(const ChannelSetting &setting)
{
    const QJsonObject settings = settingsOf(setting);
    return {text(settings, u"accountSid"_s), text(settings, u"apiKeySid"_s), text(settings, u"from"_s), {}};
}

SnsAccount snsIn(const ChannelSetting &setting)
{
    const QJsonObject settings = settingsOf(setting);
    return {text(settings, u"region"_s), {text(settings, u"accessKeyId"_s), {}, {}}, text(settings, u"senderId"_s)};
}

QUrl ntfyServerIn(const ChannelSetting &setting)
{
    return QUrl(text(settingsOf(setting), serverKey));
}

bool wantsToken(const ChannelSetting &setting)
{
    return settingsOf(setting).value(tokenKey).toBool();
}

QString serviceOf(const ChannelSetting &setting)
{
    return setting.kind == ChannelKind::Ntfy ? u"ntfy"_s : isSns(setting) ? u"Amazon SNS"_s : u"Twilio"_s;
}

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

Task<Result<std::unique_ptr<TextSender>>> TextProviders::textSender(LeagueId league, ChannelKind channel, For purpose)
{
    const Result<ChannelSetting> found = setting(league, channel);
    if (!found)
        co_return tl::unexpected(found.error());
    if (!found->enabled && purpose == For::Texts)
        co_return failure(ErrorKind::ChannelRefused, serviceOf(*found));
    const ChannelSetting &setting = *found;
    const Result<Secret> secret = co_await secretOf(setting);
    if (!secret)
        co_return tl::unexpected(secret.error());
    co_return sender(setting, *secret);
}

/// Empty where none is needed.
Task<Result<Secret>> TextProviders::secretOf(ChannelSetting setting)
{
    if (setting.kind != ChannelKind::Sms && !wantsToken(setting))
        co_return Secret();
    const QString entry = m_names.channel(setting.league, word(setting.kind));
    Result<Secret> kept = co_await m_vault.read(entry);
    if (!kept)
        kept.error().subject = serviceOf(setting);
    co_return kept;
}

std::unique_ptr<TextSender> TextProviders::sender(const ChannelSetting &setting, const Secret &secret)
{
    if (setting.kind == ChannelKind::Ntfy) {
        const Result<League> owner = m_store.league(setting.league);
        const QString title = owner ? plainName(owner->name) : QString();
        return std::make_unique<Ntfy>(m_http, ntfyServerIn(setting), secret, title, m_clock.now());
    }
    if (isSns(setting)) {
        SnsAccount account = snsIn(setting);
        account.keys.secretAccessKey = secret;
        return std::make_unique<SnsSms>(m_http, m_endpoints.snsApi, std::move(account), m_clock);
    }
    TwilioAccount account = twilioIn(setting);
    account.secret = secret;
    return std::make_unique<Twilio>(m_http, m_endpoints.twilioApi, std::move(account), m_clock.now());
}

Task<Result<QString>> TextProviders::probe(ChannelDraft draft)
{
    if (draft.secret.isEmpty()) {
        const Result<Secret> kept = co_await secretOf(draft.setting);
        if (!kept)
            co_return tl::unexpected(kept.error());
        draft.secret = *kept;
    }
    const std::unique_ptr<TextSender> asked = sender(draft.setting, draft.secret);
    co_return co_await asked->probe();
}

namespace {

Result<ChannelDraft> draftOf(LeagueId league, ChannelKind channel, QJsonObject settings, const TextPolicy &policy, const Secret &secret)
{
    if (const auto hours = checkedHours(policy.from, policy.until); !hours)
        return tl::unexpected(hours.error());
    policy.writeTo(settings);
    ChannelDraft draft;
    draft.setting.league = league;
    draft.setting.kind = channel;
    draft.setting.recipient = u"players"_s; // each message names its own
    draft.setting.settings = asText(settings);
    draft.secret = secret;
    return draft;
}

} // namespace

Result<ChannelDraft> twilioDraft(LeagueId league, const TwilioAccount &account, const TextPolicy &policy)
{
    return TwilioAccount::checked(account).and_then([&](const TwilioAccount &checked) {
        QJsonObject settings{{providerKey, twilioWord}, {u"accountSid"_s, checked.accountSid}, {u"from"_s, checked.from}};
        if (!checked.apiKeySid.isEmpty())
            settings.insert(u"apiKeySid"_s, checked.apiKeySid);
        return draftOf(league, ChannelKind::Sms, settings, policy, account.secret);
    });
}

Result<ChannelDraft> snsDraft(LeagueId league, const SnsAccount &account, const TextPolicy &policy)
{
    return SnsAccount::checked(account).and_then([&](const SnsAccount &checked) {
        QJsonObject settings{{providerKey, snsWord}, {u"region"_s, checked.region}, {u"accessKeyId"_s, checked.keys.accessKeyId}};
        if (!checked.senderId.isEmpty())
            settings.insert(u"senderId"_s, checked.senderId);
        return draftOf(league, ChannelKind::Sms, settings, policy, account.keys.secretAccessKey);
    });
}

Result<ChannelDraft> ntfyDraft(LeagueId league, const QString &server, bool withToken, const Secret &token, const TextPolicy &policy)
{
    return Ntfy::checkedServer(server).and_then([&](const QUrl &checked) {
        const QJsonObject settings{{serverKey, checked.toString()}, {tokenKey, withToken}};
        return draftOf(league, ChannelKind::Ntfy, settings, policy, token);
    });
}

Task<Result<ChannelSetting>> TextProviders::setUpTwilio(LeagueId league, TwilioAccount account, TextPolicy policy)
{
    const Result<ChannelDraft> draft = twilioDraft(league, account, policy);
    if (!draft)
        co_return tl::unexpected(draft.error());
    co_return co_await keep(*draft);
}

Task<Result<ChannelSetting>> TextProviders::setUpSns(LeagueId league, SnsAccount account, TextPolicy policy)
{
    const Result<ChannelDraft> draft = snsDraft(league, account, policy);
    if (!draft)
        co_return tl::unexpected(draft.error());
    co_return co_await keep(*draft);
}

Task<Result<ChannelSetting>> TextProviders::setUpNtfy(LeagueId league, QUrl server, Secret token, TextPolicy policy)
{
    const Result<ChannelDraft> draft = ntfyDraft(league, server.toString(), !token.isEmpty(), token, policy);
    if (!draft)
        co_return tl::unexpected(draft.error());
    co_return co_await keep(*draft);
}

Task<Result<ChannelSetting>> TextProviders::keep(ChannelDraft draft)
{
    ChannelSetting setting = draft.setting;
    const Result<League> owner = m_store.league(setting.league);
    if (!owner)
        co_return tl::unexpected(owner.error());
    if (!draft.secret.isEmpty()) {
        setting.settings = asText(setUpAt(m_clock.now(), settingsOf(setting)));
        const QString entry = m_names.channel(setting.league, word(setting.kind));
        const Result<void> kept = co_await m_vault.write(entry, draft.secret);
        if (!kept)
            co_return tl::unexpected(kept.error());
        const QString shown = u"Stepladder: %1 (%2)"_s.arg(serviceOf(setting), owner->name);
        co_await m_vault.describe(entry, shown);
    }
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
        return Ntfy::addressOf(ntfyServerIn(found), topic);
    });
}

} // namespace stepladder
