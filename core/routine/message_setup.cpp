// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/message_setup.h"

#include "core/delivery/slack_codes.h"
#include "core/foundation/tested.h"
#include "core/routine/input.h"
#include "core/routine/set_up.h"
#include "core/routine/text_limits.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageSetup)
};

constexpr std::array allChannels{ChannelKind::Slack, ChannelKind::Sms, ChannelKind::Ntfy, ChannelKind::Desktop};

QJsonObject settingsOf(const ChannelSetting &setting)
{
    return QJsonDocument::fromJson(setting.settings.toUtf8()).object();
}

Secret secretIn(const MessageSettings &entered, ChannelKind channel)
{
    switch (channel) {
    case ChannelKind::Slack: return entered.slack.secret;
    case ChannelKind::Sms:
        return entered.sms.provider == SmsEntry::Provider::Twilio ? entered.sms.twilio.secret : entered.sms.sns.keys.secretAccessKey;
    case ChannelKind::Ntfy: return entered.ntfy.token;
    case ChannelKind::Desktop: break;
    }
    return {};
}

bool needsSecret(const MessageSettings &entered, ChannelKind channel)
{
    return channel == ChannelKind::Slack || channel == ChannelKind::Sms || (channel == ChannelKind::Ntfy && entered.ntfy.withToken);
}

QString missingWords(const MessageSettings &entered, ChannelKind channel)
{
    if (channel == ChannelKind::Slack)
        return entered.slack.way == SlackEntry::Way::Webhook ? Words::tr("the webhook's address is missing") : Words::tr("the bot's token is missing");
    return channel == ChannelKind::Ntfy ? Words::tr("the access token is missing") : Words::tr("the secret is missing");
}

/// A secret that is in the vault, for checks that only want one to be there.
Secret orPlaceholder(const Secret &secret)
{
    return secret.isEmpty() ? Secret("kept"_ba) : secret;
}

SmsEntry smsFrom(const ChannelSetting &setting)
{
    return {true, isSns(setting) ? SmsEntry::Provider::Sns : SmsEntry::Provider::Twilio, twilioIn(setting), snsIn(setting),
            TextPolicy::fromJson(settingsOf(setting))};
}

NtfyEntry ntfyFrom(const ChannelSetting &setting)
{
    return {true, ntfyServerIn(setting).toString(), wantsToken(setting), {}, TextPolicy::fromJson(settingsOf(setting))};
}

} // namespace

bool isOn(const MessageSettings &settings, ChannelKind channel)
{
    switch (channel) {
    case ChannelKind::Slack: return settings.slack.isOn;
    case ChannelKind::Sms: return settings.sms.isOn;
    case ChannelKind::Ntfy: return settings.ntfy.isOn;
    case ChannelKind::Desktop: return settings.desktop;
    }
    Q_UNREACHABLE();
}

Result<MessageSettings> MessageSetup::read(LeagueId league)
{
    const Result<League> found = m_store.league(league);
    if (!found)
        return tl::unexpected(found.error());
    const Result<std::vector<ChannelSetting>> channels = m_store.channels(league);
    if (!channels)
        return tl::unexpected(channels.error());
    MessageSettings settings;
    settings.league = *found;
    settings.asRead = *found;
    for (const ChannelSetting &each : *channels) {
        switch (each.kind) {
        case ChannelKind::Slack: {
            const QString channelId = settingsOf(each).value(u"channelId"_s).toString();
            settings.slack = {true, channelId.isEmpty() ? SlackEntry::Way::Webhook : SlackEntry::Way::Bot, {}, channelId};
            break;
        }
        case ChannelKind::Sms: settings.sms = smsFrom(each); break;
        case ChannelKind::Ntfy: settings.ntfy = ntfyFrom(each); break;
        case ChannelKind::Desktop: settings.desktop = true; break;
        }
    }
    return settings;
}

Result<bool> MessageSetup::hasSecret(const MessageSettings &entered, ChannelKind channel)
{
    return read(entered.league.id).map([&](const MessageSettings &kept) {
        switch (channel) {
        case ChannelKind::Slack: return kept.slack.isOn && kept.slack.way == entered.slack.way;
        case ChannelKind::Sms: return kept.sms.isOn && kept.sms.provider == entered.sms.provider;
        case ChannelKind::Ntfy: return kept.ntfy.isOn && kept.ntfy.withToken;
        case ChannelKind::Desktop: break;
        }
        return false;
    });
}

Result<QString> MessageSetup::trouble(LeagueId league, ChannelKind channel)
{
    return channelSetting(m_store, league, channel).map([&](const std::optional<ChannelSetting> &setting) {
        const std::optional<ErrorKind> kind = setting ? errorKindFrom(setting->reason) : std::nullopt;
        if (!kind)
            return QString();
        const QString service = channel == ChannelKind::Slack ? slackName() : channel == ChannelKind::Desktop ? QString() : serviceOf(*setting);
        return sentence(Error{*kind, service, {}, std::nullopt});
    });
}

Result<ChannelDraft> MessageSetup::draft(const MessageSettings &entered, ChannelKind channel)
{
    const LeagueId league = entered.league.id;
    const Secret secret = secretIn(entered, channel);
    if (secret.isEmpty() && needsSecret(entered, channel)) {
        const Result<bool> isKept = hasSecret(entered, channel);
        if (!isKept)
            return tl::unexpected(isKept.error());
        if (!*isKept)
            return failure(ErrorKind::InvalidInput, {}, missingWords(entered, channel));
    }
    Result<ChannelDraft> draft;
    switch (channel) {
    case ChannelKind::Slack:
        return entered.slack.way == SlackEntry::Way::Webhook ? slackWebhookDraft(league, secret)
                                                             : slackBotDraft(league, secret, entered.slack.channelId.trimmed());
    case ChannelKind::Sms:
        if (entered.sms.provider == SmsEntry::Provider::Twilio) {
            TwilioAccount account = entered.sms.twilio;
            account.secret = orPlaceholder(secret);
            draft = twilioDraft(league, account, entered.sms.policy);
        } else {
            SnsAccount account = entered.sms.sns;
            account.keys.secretAccessKey = orPlaceholder(secret);
            draft = snsDraft(league, account, entered.sms.policy);
        }
        if (draft)
            draft->secret = secret;
        return draft;
    case ChannelKind::Ntfy: return ntfyDraft(league, entered.ntfy.server, entered.ntfy.withToken, secret, entered.ntfy.policy);
    case ChannelKind::Desktop: break;
    }
    draft->setting.league = league;
    draft->setting.kind = ChannelKind::Desktop;
    return draft;
}

Result<void> MessageSetup::check(const MessageSettings &entered, ChannelKind channel)
{
    return draft(entered, channel).map([](const ChannelDraft &) {});
}

Result<void> MessageSetup::checkLeague(const League &entered)
{
    const Result<QString> name = checkedName(entered.name);
    if (!name)
        return tl::unexpected(name.error());
    if (const Result<void> rules = checkedRules(entered.rules); !rules)
        return rules;
    if (const Result<void> season = checkedSeason(entered.season); !season)
        return season;
    const Result<League> namesake = m_store.leagueNamed(*name);
    if (namesake && namesake->id != entered.id)
        return failure(ErrorKind::AlreadyExists, *name);
    return namesake || namesake.error().kind == ErrorKind::NotFound ? Result<void>() : tl::unexpected(namesake.error());
}

Task<Result<QString>> MessageSetup::probe(MessageSettings entered, ChannelKind channel)
{
    const Result<ChannelDraft> tried = draft(entered, channel);
    if (!tried)
        co_return tl::unexpected(tried.error());
    if (channel == ChannelKind::Sms || channel == ChannelKind::Ntfy)
        co_return co_await tested(m_providers.probe(*tried));
    co_return co_await m_channels.probe(*tried);
}

Task<Result<void>> MessageSetup::sendSample(MessageSettings entered, ChannelKind channel, QLocale locale)
{
    const Result<ChannelDraft> tried = draft(entered, channel);
    if (!tried)
        co_return tl::unexpected(tried.error());
    co_return co_await m_channels.sendSample(*tried, locale);
}

Task<Result<void>> MessageSetup::save(MessageSettings entered)
{
    const LeagueId league = entered.league.id;
    const Result<MessageSettings> before = read(league);
    if (!before)
        co_return tl::unexpected(before.error());
    if (const Result<void> checked = checkLeague(entered.league); !checked)
        co_return checked;
    std::vector<ChannelDraft> drafts;
    for (const ChannelKind channel : allChannels) {
        if (!isOn(entered, channel))
            continue;
        const Result<ChannelDraft> checked = draft(entered, channel);
        if (!checked)
            co_return tl::unexpected(checked.error());
        drafts.push_back(*checked);
    }
    for (const ChannelDraft &each : drafts) {
        const Result<void> kept = co_await keep(each);
        if (!kept)
            co_return kept;
    }
    for (const ChannelKind channel : allChannels) {
        const bool isTokenDropped = channel == ChannelKind::Ntfy && before->ntfy.withToken && !entered.ntfy.withToken;
        if (!isOn(*before, channel) || (isOn(entered, channel) && !isTokenDropped))
            continue;
        Result<void> off;
        if (isTokenDropped && entered.ntfy.isOn) {
            Result<void> forgotten = co_await m_channels.forgetSecret(league, channel);
            off = std::move(forgotten);
        } else {
            Result<void> ended = co_await m_channels.turnOff(league, channel);
            off = std::move(ended);
        }
        if (!off)
            co_return off;
    }
    co_return keepLeague(entered);
}

Task<Result<void>> MessageSetup::keep(ChannelDraft draft)
{
    const ChannelKind kind = draft.setting.kind;
    const Result<std::optional<ChannelSetting>> before = channelSetting(m_store, draft.setting.league, kind);
    if (!before)
        co_return tl::unexpected(before.error());
    const std::optional<ChannelSetting> &kept = *before;
    if (kept && draft.secret.isEmpty() && draft.setting.recipient == "webhook"_L1)
        draft.setting.settings = kept->settings; // its hint is made of the secret
    else if (kept && draft.secret.isEmpty()) {
        const QJsonObject settings = setUpLike(settingsOf(*kept), settingsOf(draft.setting));
        draft.setting.settings = QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
    }
    const bool isSame = kept && kept->enabled && draft.secret.isEmpty() && kept->settings == draft.setting.settings;
    if (isSame)
        co_return Result<void>{};
    Result<ChannelSetting> done;
    switch (kind) {
    case ChannelKind::Slack: {
        Result<ChannelSetting> slack = co_await m_channels.keepSlack(draft);
        done = std::move(slack);
        break;
    }
    case ChannelKind::Desktop:
        done = m_channels.setUpDesktop(draft.setting.league);
        break;
    case ChannelKind::Sms:
    case ChannelKind::Ntfy: {
        Result<ChannelSetting> texts = co_await m_providers.keep(draft);
        done = std::move(texts);
        break;
    }
    }
    co_return done.map([](const ChannelSetting &) {});
}

/// What was changed alone: whatever else of the league has changed meanwhile stays.
Result<void> MessageSetup::keepLeague(const MessageSettings &entered)
{
    return m_store.transaction([&]() -> Result<void> {
        Result<League> kept = m_store.league(entered.league.id);
        if (!kept)
            return tl::unexpected(kept.error());
        const League &read = entered.asRead;
        const League &wanted = entered.league;
        const auto take = [](auto &field, const auto &before, const auto &after) {
            if (after != before)
                field = after;
        };
        take(kept->name, read.name, wanted.name);
        take(kept->zone, read.zone, wanted.zone);
        take(kept->rules.goal, read.rules.goal, wanted.rules.goal);
        take(kept->rules.bonusStep, read.rules.bonusStep, wanted.rules.bonusStep);
        take(kept->rules.ranking, read.rules.ranking, wanted.rules.ranking);
        take(kept->rules.settlingHours, read.rules.settlingHours, wanted.rules.settlingHours);
        take(kept->season.first, read.season.first, wanted.season.first);
        if (wanted.season.last != read.season.last)
            kept->endSeason(wanted.season.last, wanted.endSetAt);
        take(kept->roundTime, read.roundTime, wanted.roundTime);
        take(kept->publishTime, read.publishTime, wanted.publishTime);
        take(kept->publishDays, read.publishDays, wanted.publishDays);
        take(kept->pausedUntil, read.pausedUntil, wanted.pausedUntil);
        return checkLeague(*kept).and_then([&] { return m_store.updateLeague(*kept); });
    });
}

} // namespace stepladder
