// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/round.h"

#include "core/delivery/text_consent.h"
#include "core/league/schedule.h"
#include "core/routine/board.h"
#include "core/routine/publication.h"
#include "core/store/beside.h"

#include <QCoreApplication>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

const QString lastRoundNote = u"last-round"_s;

} // namespace

Result<bool> isRoundDue(Repository &store, const League &league, const QDateTime &now)
{
    return store.note(league.id, lastRoundNote).map([&](const QString &note) {
        return isRoundDue(league, QDateTime::fromString(note, Qt::ISODate), now);
    });
}

Result<void> noteRound(Repository &store, LeagueId league, const QDateTime &now)
{
    return store.setNote(league, lastRoundNote, now.toString(Qt::ISODate));
}

Round::Round(Repository &store, Sync &sync, Channels &channels, Outbox &outbox, const Clock &clock,
             const QLocale &locale)
    : m_store(store), m_sync(sync), m_channels(channels), m_outbox(outbox), m_clock(clock), m_locale(locale)
{
}

Task<Result<RoundReport>> Round::run(LeagueId id, QDate date, Telling telling, RoundProgress progress)
{
    RoundReport report;
    SyncRange range{{}, date};
    Result<SyncReport> synced = co_await m_sync.run(id, range, std::move(progress.read));
    if (!synced)
        co_return tl::unexpected(synced.error());
    report.sync = std::move(*synced);

    const Result<League> league = m_store.league(id);
    if (!league)
        co_return tl::unexpected(league.error());
    if (const Result<void> recovered = m_outbox.recover(id); !recovered)
        co_return tl::unexpected(recovered.error());
    const auto queueNews = [id, date, telling, &clock = m_clock, locale = m_locale](Repository &own) {
        return News(own, clock, locale).queue(id, date, telling);
    };
    const Result<std::vector<MessageId>> queued = co_await beside(&m_store, queueNews);
    if (!queued)
        co_return tl::unexpected(queued.error());
    if (telling == Telling::Now)
        std::ranges::for_each(*queued, [this](MessageId message) { m_outbox.release(message); });
    if (progress.telling)
        progress.telling();
    const Result<std::vector<OutboxEntry>> tried = co_await deliverDue(id);
    if (!tried)
        co_return tl::unexpected(tried.error());

    Result<std::vector<OutboxEntry>> messages = m_store.entries(id, date);
    if (!messages)
        co_return tl::unexpected(messages.error());
    const auto isOfTheDay = [&](const OutboxEntry &each) { return each.day == date && !isWarning(each.kind); };
    std::erase_if(*messages, [&](const OutboxEntry &each) { return !isOfTheDay(each); });
    std::ranges::copy_if(*tried, std::back_inserter(*messages), [&](const OutboxEntry &each) { return !isOfTheDay(each); });
    report.messages = std::move(*messages);

    if (date == yesterday(*league, m_clock.now()) && !report.sync.isWorthRepeating()) {
        // Without the note the round runs once more than needed, which changes nothing.
        (void)noteRound(m_store, id, m_clock.now());
    }
    co_return report;
}

Result<std::vector<OutboxEntry>> Round::preview(LeagueId id, QDate date, std::vector<ChannelKind> only)
{
    const Result<League> league = m_store.league(id);
    const Result<std::vector<ChannelSetting>> wanted = openChannels(m_store, id, only);
    if (!league || !wanted)
        return tl::unexpected(league ? wanted.error() : league.error());
    return Publication(m_store, m_clock, m_locale).results(*league, date, *wanted, Publication::Missed::Nobody);
}

Task<Result<std::vector<OutboxEntry>>> Round::post(LeagueId league, QDate date, std::vector<ChannelKind> only,
                                                   Outbox::Due due)
{
    if (const Result<void> recovered = m_outbox.recover(league); !recovered)
        co_return tl::unexpected(recovered.error());
    const Result<std::vector<OutboxEntry>> wanted = preview(league, date, only);
    if (!wanted)
        co_return tl::unexpected(wanted.error());
    for (const OutboxEntry &entry : *wanted) {
        const Result<OutboxEntry> queued = m_outbox.queue(entry);
        if (!queued)
            co_return tl::unexpected(queued.error());
        m_outbox.release(queued->id);
    }
    const Result<std::vector<ChannelSetting>> open = openChannels(m_store, league, only);
    if (!open)
        co_return tl::unexpected(open.error());
    const Result<std::vector<OutboxEntry>> tried = co_await deliver(*open, due);
    if (!tried)
        co_return tried;
    Result<std::vector<OutboxEntry>> messages = m_store.entries(league, date);
    if (messages && !only.empty()) {
        std::erase_if(*messages, [&](const OutboxEntry &each) {
            return std::find(only.begin(), only.end(), each.channel) == only.end();
        });
    }
    co_return messages;
}

Task<Result<std::vector<OutboxEntry>>> Round::deliverDue(LeagueId league)
{
    const Result<std::vector<ChannelSetting>> open = openChannels(m_store, league, {});
    if (!open)
        co_return tl::unexpected(open.error());
    co_return co_await deliver(*open, Outbox::Due::Only);
}

/// A text that went out must not become one that failed.
Result<void> Round::checkReader(MessageId message)
{
    const Result<OutboxEntry> entry = m_store.entry(message);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!entry->player.isValid() || (entry->channel != ChannelKind::Sms && entry->channel != ChannelKind::Ntfy))
        return {};
    const Result<Player> player = m_store.player(entry->player);
    const Result<std::optional<TextConsent>> consent = m_store.textConsent(entry->player);
    if (!player || !consent)
        return tl::unexpected(player ? consent.error() : player.error());
    if (player->removed)
        return failureInWords(ErrorKind::NotFound,
                              QCoreApplication::translate("Round", "%1 has left the league and gets no texts any more.").arg(player->name));
    const TextConsent given = consent->value_or(TextConsent());
    if (given.optOut && channelOf(given) == ChannelKind::Ntfy)
        return failureInWords(ErrorKind::OptedOut, QCoreApplication::translate("Round", "%1 wants no notifications. A new topic turns them on again.").arg(player->name));
    if (given.optOut)
        return failure(ErrorKind::OptedOut, player->name);
    return allows(given, entry->kind) ? Result<void>() : failure(ErrorKind::NoTextConsent, player->name);
}

Task<Result<OutboxEntry>> Round::resend(MessageId message)
{
    if (const Result<void> reader = checkReader(message); !reader)
        co_return tl::unexpected(reader.error());
    const Result<OutboxEntry> queued = m_outbox.resend(message);
    if (!queued)
        co_return queued;
    const Result<std::vector<ChannelSetting>> open = openChannels(m_store, queued->league, {queued->channel});
    if (!open)
        co_return tl::unexpected(open.error());
    if (open->empty()) {
        if (const Result<void> held = m_outbox.hold(queued->league, queued->channel, ErrorKind::ChannelRefused); !held)
            co_return tl::unexpected(held.error());
    }
    const Result<std::vector<OutboxEntry>> tried = co_await deliver(*open, Outbox::Due::Only);
    if (!tried)
        co_return tl::unexpected(tried.error());
    co_return m_store.entry(message);
}

Task<Result<std::vector<OutboxEntry>>> Round::deliver(std::vector<ChannelSetting> settings, Outbox::Due due)
{
    std::vector<OutboxEntry> tried;
    for (const ChannelSetting &setting : settings) {
        const Result<std::vector<OutboxEntry>> here = co_await deliver(setting, due);
        if (!here)
            co_return here;
        tried.insert(tried.end(), here->begin(), here->end());
    }
    co_return tried;
}

Task<Result<std::vector<OutboxEntry>>> Round::deliver(ChannelSetting setting, Outbox::Due due)
{
    Result<std::unique_ptr<Channel>> channel = co_await m_channels.open(setting);
    if (!channel) {
        // The messages wait in the outbox; a vault that opens later lets them go.
        const ErrorKind reason = channel.error().kind;
        if (const Result<void> held = m_outbox.hold(setting.league, setting.kind, reason); !held)
            co_return tl::unexpected(held.error());
        co_return m_store.noteChannel(setting, true, word(reason)).map([] { return std::vector<OutboxEntry>(); });
    }
    if (const Result<void> lookedUp = co_await m_outbox.lookUp(setting.league, channel->get()); !lookedUp)
        co_return tl::unexpected(lookedUp.error());
    if (const Result<void> followed = co_await m_outbox.follow(setting.league, channel->get()); !followed)
        co_return tl::unexpected(followed.error());
    Result<std::vector<OutboxEntry>> tried = co_await m_outbox.send(setting.league, channel->get(), due);
    if (!tried)
        co_return tried;
    const bool refused = std::any_of(tried->begin(), tried->end(), [](const OutboxEntry &each) {
        return each.reason == word(ErrorKind::ChannelRefused);
    });
    if (refused) { // for one message and so for all that wait
        if (const Result<void> held = m_outbox.hold(setting.league, setting.kind, ErrorKind::ChannelRefused); !held)
            co_return tl::unexpected(held.error());
    }
    if (const Result<void> noted = m_store.noteChannel(setting, !refused, refused ? word(ErrorKind::ChannelRefused) : QString()); !noted)
        co_return tl::unexpected(noted.error());
    co_return tried;
}

} // namespace stepladder
