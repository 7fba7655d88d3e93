// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/round.h"

#include "core/delivery/text_consent.h"
#include "core/league/schedule.h"
#include "core/routine/board.h"

#include <QCoreApplication>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

const QString lastRoundNote = u"last-round"_s;
/// What was due at another time, while the computer was off, is told at this hour of the league's clock at the earliest.
constexpr int firstHourOfDay = 6;

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
    : m_store(store), m_sync(sync), m_channels(channels), m_outbox(outbox), m_clock(clock), m_publication(store, clock, locale)
{
}

Task<Result<RoundReport>> Round::run(LeagueId id, QDate date, Telling telling, Sync::Progress progress)
{
    RoundReport report;
    SyncRange range{{}, date};
    Result<SyncReport> synced = co_await m_sync.run(id, range, std::move(progress));
    if (!synced)
        co_return tl::unexpected(synced.error());
    report.sync = std::move(*synced);

    const Result<League> league = m_store.league(id);
    if (!league)
        co_return tl::unexpected(league.error());
    if (const Result<void> recovered = m_outbox.recover(id); !recovered)
        co_return tl::unexpected(recovered.error());
    const Result<std::vector<OutboxEntry>> fresh = news(*league, date, telling);
    if (!fresh)
        co_return tl::unexpected(fresh.error());
    const Result<std::vector<OutboxEntry>> queued = queue(*league, *fresh);
    if (!queued)
        co_return tl::unexpected(queued.error());
    for (const OutboxEntry &entry : telling == Telling::Now ? *queued : std::vector<OutboxEntry>())
        m_outbox.release(entry.id);
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

Result<std::vector<ChannelSetting>> Round::settings(LeagueId league, const std::vector<ChannelKind> &only)
{
    Result<std::vector<ChannelSetting>> all = m_store.channels(league);
    if (!all)
        return all;
    std::erase_if(*all, [&](const ChannelSetting &each) {
        return !each.enabled || (!only.empty() && std::find(only.begin(), only.end(), each.kind) == only.end());
    });
    return all;
}

Result<std::vector<OutboxEntry>> Round::news(const League &league, QDate date, Telling telling)
{
    const Result<std::vector<ChannelSetting>> open = settings(league.id, {});
    if (!open)
        return tl::unexpected(open.error());
    const QDateTime now = m_clock.now();
    const bool isTelling = telling == Telling::Now || isTellingTime(league, now);
    Result<std::vector<OutboxEntry>> entries;
    if (telling == Telling::Now) {
        const bool isNewest = date == yesterday(league, now);
        entries = m_publication.results(league, date, *open, isNewest ? Publication::Missed::Everybody : Publication::Missed::Nobody);
    } else if (const QDate day = publishableDay(league, now); day.isValid()) {
        const bool isLate = !isTelling && now.toTimeZone(league.zone).time().hour() >= firstHourOfDay;
        if (isTelling || isLate)
            entries = m_publication.results(league, day, *open, isTelling ? Publication::Missed::Everybody : Publication::Missed::Followers);
    }
    if (!entries || !isTelling)
        return entries;
    const Result<std::vector<OutboxEntry>> corrections = m_publication.corrections(league, *open);
    if (!corrections)
        return corrections;
    entries->insert(entries->end(), corrections->begin(), corrections->end());
    if (const Result<void> dropped = dropOutdated(league, *entries); !dropped)
        return tl::unexpected(dropped.error());
    return entries;
}

// A correction that waits and is none any more: the day went back to what was told.
Result<void> Round::dropOutdated(const League &league, const std::vector<OutboxEntry> &fresh)
{
    const Result<std::vector<OutboxEntry>> waiting = m_store.entriesIn(league.id, MessageState::Queued);
    if (!waiting)
        return tl::unexpected(waiting.error());
    for (const OutboxEntry &entry : *waiting) {
        const bool isStill = std::any_of(fresh.begin(), fresh.end(), [&](const OutboxEntry &each) {
            return each.kind == entry.kind && each.day == entry.day && each.channel == entry.channel && each.recipient == entry.recipient;
        });
        if (entry.kind != MessageKind::Correction || isStill)
            continue;
        if (const Result<bool> ended = m_store.claimEntry(entry.id, MessageState::Queued, MessageState::Cancelled); !ended)
            return tl::unexpected(ended.error());
    }
    return {};
}

Result<std::vector<OutboxEntry>> Round::queue(const League &league, const std::vector<OutboxEntry> &entries)
{
    std::vector<OutboxEntry> queued;
    const Result<std::vector<OutboxEntry>> waiting = m_store.entriesIn(league.id, MessageState::Queued);
    if (!waiting)
        return waiting;
    for (const OutboxEntry &entry : entries) {
        const Result<OutboxEntry> kept = m_outbox.queue(entry);
        if (!kept)
            return tl::unexpected(kept.error());
        queued.push_back(*kept);
        for (const OutboxEntry &older : *waiting) {
            const bool isCovered = kept->coveredFrom.isValid() && kept->coveredFrom <= older.day;
            if (!isCovered || !isSupersededBy(older, kept->channel, kept->recipient, kept->day))
                continue;
            if (const Result<bool> ended = m_store.claimEntry(older.id, MessageState::Queued, MessageState::Cancelled); !ended)
                return tl::unexpected(ended.error());
        }
    }
    return queued;
}

Result<std::vector<OutboxEntry>> Round::preview(LeagueId id, QDate date, std::vector<ChannelKind> only)
{
    const Result<League> league = m_store.league(id);
    const Result<std::vector<ChannelSetting>> wanted = settings(id, only);
    if (!league || !wanted)
        return tl::unexpected(league ? wanted.error() : league.error());
    return preview(*league, date, *wanted);
}

Result<std::vector<OutboxEntry>> Round::preview(const League &league, QDate date, const std::vector<ChannelSetting> &channels)
{
    return m_publication.results(league, date, channels, Publication::Missed::Nobody);
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
    const Result<std::vector<ChannelSetting>> open = settings(league, only);
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
    const Result<std::vector<ChannelSetting>> open = settings(league, {});
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
    const Result<std::vector<ChannelSetting>> open = settings(queued->league, {queued->channel});
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
