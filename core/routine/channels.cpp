// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/channels.h"

#include "core/delivery/desktop_channel.h"
#include "core/delivery/sample_message.h"
#include "core/delivery/slack_bot.h"
#include "core/delivery/slack_webhook.h"
#include "core/foundation/tested.h"
#include "core/routine/set_up.h"
#include "core/routine/text_channel.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

const QString channelKey = u"channelId"_s; ///< in the settings of a bot

QString asText(const QJsonObject &settings)
{
    return QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
}

QJsonObject settingsOf(const ChannelSetting &setting)
{
    return QJsonDocument::fromJson(setting.settings.toUtf8()).object();
}

} // namespace

Channels::Channels(Repository &store, Vault &vault, HttpClient &http, Texting &texting, const Clock &clock, Endpoints endpoints,
                   QString profile)
    : m_store(store)
    , m_vault(vault)
    , m_http(http)
    , m_texting(texting)
    , m_clock(clock)
    , m_endpoints(std::move(endpoints))
    , m_names(std::move(profile))
{
}

Task<Result<std::unique_ptr<Channel>>> Channels::open(ChannelSetting setting)
{
    if (setting.kind == ChannelKind::Desktop)
        co_return co_await openDesktop();
    if (setting.kind == ChannelKind::Sms || setting.kind == ChannelKind::Ntfy) {
        if (const Result<void> ready = co_await m_texting.checkProvider(setting.league, setting.kind); !ready)
            co_return tl::unexpected(ready.error());
        std::unique_ptr<Channel> texts = std::make_unique<TextChannel>(m_store, m_texting, setting.kind);
        co_return texts;
    }
    if (setting.kind != ChannelKind::Slack)
        co_return failure(ErrorKind::NotFound, word(setting.kind));
    const QString name = m_names.channel(setting.league, word(setting.kind));
    Result<Secret> secret = co_await m_vault.read(name);
    if (!secret) {
        Error error = secret.error();
        if (error.kind == ErrorKind::VaultEmpty)
            error.subject = word(setting.kind);
        co_return tl::unexpected(std::move(error));
    }
    co_return slack(setting, *secret);
}

std::unique_ptr<Channel> Channels::slack(const ChannelSetting &setting, const Secret &secret)
{
    const QString channelId = settingsOf(setting)[channelKey].toString();
    if (channelId.isEmpty())
        return std::make_unique<SlackWebhook>(m_http, secret, m_clock.now());
    SlackBot::Picture picture;
    if (m_picture)
        picture = [draw = m_picture, league = setting.league](QDate day) { return draw(league, day); };
    return std::make_unique<SlackBot>(m_http, SlackBot::Account{m_endpoints.slackApi, secret, channelId}, m_clock.now(),
                                      RetryPolicy{}, std::move(picture));
}

Task<Result<std::unique_ptr<Channel>>> Channels::open(ChannelDraft draft)
{
    if (draft.setting.kind != ChannelKind::Slack || draft.secret.isEmpty())
        co_return co_await open(draft.setting);
    co_return slack(draft.setting, draft.secret);
}

Task<Result<std::unique_ptr<Channel>>> Channels::openDesktop()
{
    if (!m_desktop)
        co_return failure(ErrorKind::NoDesktop);
    Notifications &notifications = m_desktop();
    if (const Result<void> ready = co_await notifications.ready(); !ready)
        co_return tl::unexpected(ready.error());
    std::unique_ptr<Channel> channel = std::make_unique<DesktopChannel>(notifications, &m_store);
    co_return channel;
}

Task<void> Channels::withdrawWarnings(LeagueId league, std::vector<PlayerId> players)
{
    if (players.empty() || !m_desktop)
        co_return;
    DesktopChannel desktop(m_desktop(), &m_store);
    for (const PlayerId player : players)
        co_await desktop.withdraw(league, player);
}

Result<ChannelDraft> slackWebhookDraft(LeagueId league, const Secret &url)
{
    const Result<Secret> good = url.isEmpty() ? Result<Secret>(url) : SlackWebhook::checkedUrl(url.reveal());
    if (!good)
        return tl::unexpected(good.error());
    ChannelDraft draft;
    draft.setting.league = league;
    draft.setting.recipient = u"webhook"_s;
    draft.setting.settings = asText({{u"hint"_s, SlackWebhook::hint(*good)}});
    draft.secret = *good;
    return draft;
}

Result<ChannelDraft> slackBotDraft(LeagueId league, const Secret &token, const QString &channelId)
{
    const Result<Secret> good = token.isEmpty() ? Result<Secret>(token) : SlackBot::checkedToken(token.reveal());
    if (!good)
        return tl::unexpected(good.error());
    const Result<QString> channel = SlackBot::checkedChannel(channelId);
    if (!channel)
        return tl::unexpected(channel.error());
    ChannelDraft draft;
    draft.setting.league = league;
    draft.setting.recipient = *channel;
    draft.setting.settings = asText({{channelKey, *channel}});
    draft.secret = *good;
    return draft;
}

Task<Result<ChannelSetting>> Channels::setUpSlackWebhook(LeagueId league, Secret url)
{
    if (url.isEmpty())
        co_return tl::unexpected(SlackWebhook::checkedUrl({}).error());
    const Result<ChannelDraft> draft = slackWebhookDraft(league, url);
    if (!draft)
        co_return tl::unexpected(draft.error());
    co_return co_await keepSlack(*draft);
}

Task<Result<ChannelSetting>> Channels::setUpSlackBot(LeagueId league, Secret token, QString channelId)
{
    if (token.isEmpty())
        co_return tl::unexpected(SlackBot::checkedToken({}).error());
    const Result<ChannelDraft> draft = slackBotDraft(league, token, channelId);
    if (!draft)
        co_return tl::unexpected(draft.error());
    co_return co_await keepSlack(*draft);
}

Task<Result<ChannelSetting>> Channels::keepSlack(ChannelDraft draft)
{
    ChannelSetting setting = draft.setting;
    if (!draft.secret.isEmpty()) {
        setting.settings = asText(setUpAt(m_clock.now(), settingsOf(setting)));
        const QString name = m_names.channel(setting.league, word(setting.kind));
        const Result<void> kept = co_await m_vault.write(name, draft.secret);
        if (!kept)
            co_return tl::unexpected(kept.error());
        if (const Result<League> owner = m_store.league(setting.league)) {
            const QString text = u"Stepladder: Slack (%1)"_s.arg(owner->name);
            co_await m_vault.describe(name, text);
        }
    }
    if (const Result<void> saved = m_store.saveChannel(setting); !saved)
        co_return tl::unexpected(saved.error());
    if (const Result<void> moved = readdress(setting); !moved)
        co_return tl::unexpected(moved.error());
    co_return setting;
}

Result<ChannelSetting> Channels::setUpDesktop(LeagueId league)
{
    ChannelSetting setting;
    setting.league = league;
    setting.kind = ChannelKind::Desktop;
    setting.recipient = u"this desktop"_s;
    return m_store.saveChannel(setting).map([&] { return setting; });
}

/// What waited for the former way to the same service goes the new one, or the day would be told twice.
Result<void> Channels::readdress(const ChannelSetting &setting)
{
    const Result<std::vector<OutboxEntry>> waiting = m_store.entriesIn(setting.league, MessageState::Queued);
    if (!waiting)
        return tl::unexpected(waiting.error());
    for (OutboxEntry entry : *waiting) {
        if (entry.channel != setting.kind || entry.recipient == setting.recipient)
            continue;
        OutboxEntry moved = entry;
        moved.recipient = setting.recipient;
        if (const Result<OutboxEntry> queued = m_store.enqueue(moved); !queued)
            return tl::unexpected(queued.error());
        entry.state = MessageState::Cancelled;
        if (const Result<void> kept = m_store.updateEntry(entry); !kept)
            return kept;
    }
    return {};
}

Result<ChannelSetting> Channels::setting(LeagueId league, ChannelKind kind)
{
    const Result<std::vector<ChannelSetting>> all = m_store.channels(league);
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [kind](const ChannelSetting &each) { return each.kind == kind; });
    if (found == all->end())
        return failure(ErrorKind::NotFound, QCoreApplication::translate("Channels", "channel %1 that is set up").arg(word(kind)));
    return *found;
}

Task<Result<QString>> Channels::probe(LeagueId league, ChannelKind kind)
{
    const Result<ChannelSetting> tested = setting(league, kind);
    if (!tested)
        co_return tl::unexpected(tested.error());
    const ChannelDraft draft{*tested, {}};
    Result<QString> found = co_await probe(draft);
    if (found && !tested->enabled) {
        if (const Result<void> noted = m_store.noteChannel(*tested, true, {}); !noted)
            co_return tl::unexpected(noted.error());
        *found += u' ' + QCoreApplication::translate("Channels", "It is switched on again.");
    }
    co_return found;
}

Task<Result<void>> Channels::sendSample(LeagueId league, ChannelKind kind, QLocale locale)
{
    const Result<ChannelSetting> tested = setting(league, kind);
    if (!tested)
        co_return tl::unexpected(tested.error());
    const ChannelDraft draft{*tested, {}};
    co_return co_await sendSample(draft, locale);
}

Task<Result<QString>> Channels::probe(ChannelDraft draft)
{
    if (draft.setting.kind == ChannelKind::Sms || draft.setting.kind == ChannelKind::Ntfy)
        co_return co_await tested(m_texting.probe(draft.setting.league, draft.setting.kind));
    const Result<std::unique_ptr<Channel>> channel = co_await open(draft);
    if (!channel)
        co_return tl::unexpected(channel.error());
    co_return co_await tested((*channel)->probe());
}

Task<Result<void>> Channels::sendSample(ChannelDraft draft, QLocale locale)
{
    const Result<std::unique_ptr<Channel>> channel = co_await open(draft);
    if (!channel)
        co_return tl::unexpected(channel.error());
    OutboxEntry sample = sampleMessage(draft.setting.kind, m_clock.now().date().addDays(-1), locale);
    sample.league = draft.setting.league;
    sample.queuedAt = m_clock.now();
    const Delivery delivery = co_await (*channel)->send(sample);
    if (delivery.error)
        co_return tl::unexpected(ofTest(*delivery.error));
    co_return Result<void>{};
}

Task<Result<void>> Channels::turnOff(LeagueId league, ChannelKind kind)
{
    const Result<void> removed = m_store.removeChannel(league, kind);
    if (!removed || kind == ChannelKind::Desktop) // which has no secret
        co_return removed;
    co_return co_await forgetSecret(league, kind);
}

Task<Result<void>> Channels::forgetSecret(LeagueId league, ChannelKind kind)
{
    const QString name = m_names.channel(league, word(kind));
    Result<void> forgotten = co_await m_vault.remove(name);
    if (!forgotten && forgotten.error().kind == ErrorKind::VaultEmpty)
        co_return Result<void>{};
    co_return forgotten;
}

} // namespace stepladder
