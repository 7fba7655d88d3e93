// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/news.h"

#include "core/delivery/outbox.h"
#include "core/league/schedule.h"
#include "core/routine/board.h"
#include "core/routine/publication.h"

#include <algorithm>

namespace stepladder {

namespace {

/// What was due at another time, while the computer was off, is told at this hour of the league's clock at the earliest.
constexpr int firstHourOfDay = 6;

} // namespace

Result<std::vector<ChannelSetting>> openChannels(Repository &store, LeagueId league, const std::vector<ChannelKind> &only)
{
    Result<std::vector<ChannelSetting>> all = store.channels(league);
    if (!all)
        return all;
    std::erase_if(*all, [&](const ChannelSetting &each) {
        return !each.enabled || (!only.empty() && std::find(only.begin(), only.end(), each.kind) == only.end());
    });
    return all;
}

Result<std::vector<MessageId>> News::queue(LeagueId id, QDate date, Telling telling)
{
    const Result<League> league = m_store.league(id);
    if (!league)
        return tl::unexpected(league.error());
    const bool isTelling = telling == Telling::Now || isTellingTime(*league, m_clock.now());
    const Result<std::vector<OutboxEntry>> entries = fresh(*league, date, telling);
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<MessageId> queued;
    const Result<void> kept = m_store.transaction([&]() -> Result<void> {
        if (const Result<void> dropped = isTelling ? dropOutdated(*league, *entries) : Result<void>(); !dropped)
            return dropped;
        return queue(*league, *entries).map([&](std::vector<MessageId> &&messages) { queued = std::move(messages); });
    });
    return kept.map([&] { return std::move(queued); });
}

Result<std::vector<OutboxEntry>> News::fresh(const League &league, QDate date, Telling telling)
{
    const Result<std::vector<ChannelSetting>> open = openChannels(m_store, league.id, {});
    if (!open)
        return tl::unexpected(open.error());
    const QDateTime now = m_clock.now();
    const bool isTelling = telling == Telling::Now || isTellingTime(league, now);
    Publication publication(m_store, m_clock, m_locale);
    Result<std::vector<OutboxEntry>> entries;
    if (telling == Telling::Now) {
        const bool isNewest = date == yesterday(league, now);
        entries = publication.results(league, date, *open, isNewest ? Publication::Missed::Everybody : Publication::Missed::Nobody);
    } else if (const QDate day = publishableDay(league, now); day.isValid()) {
        const bool isLate = !isTelling && now.toTimeZone(league.zone).time().hour() >= firstHourOfDay;
        if (isTelling || isLate)
            entries = publication.results(league, day, *open, isTelling ? Publication::Missed::Everybody : Publication::Missed::Followers);
    }
    if (!entries || !isTelling)
        return entries;
    const Result<std::vector<OutboxEntry>> corrections = publication.corrections(league, *open);
    if (!corrections)
        return corrections;
    entries->insert(entries->end(), corrections->begin(), corrections->end());
    return entries;
}

/// A correction that waits and is none any more: the day went back to what was told.
Result<void> News::dropOutdated(const League &league, const std::vector<OutboxEntry> &fresh)
{
    const Result<std::vector<OutboxEntry>> waiting = m_store.entriesIn(league.id, MessageState::Queued);
    if (!waiting)
        return tl::unexpected(waiting.error());
    for (const OutboxEntry &entry : *waiting) {
        if (entry.kind != MessageKind::Correction)
            continue;
        const bool isStill = std::any_of(fresh.begin(), fresh.end(), [&](const OutboxEntry &each) {
            return each.kind == entry.kind && each.day == entry.day && each.channel == entry.channel && each.recipient == entry.recipient;
        });
        if (isStill)
            continue;
        if (const Result<bool> ended = m_store.claimEntry(entry.id, MessageState::Queued, MessageState::Cancelled); !ended)
            return tl::unexpected(ended.error());
    }
    return {};
}

Result<std::vector<MessageId>> News::queue(const League &league, const std::vector<OutboxEntry> &entries)
{
    Outbox outbox(m_store, m_clock);
    std::vector<MessageId> queued;
    const Result<std::vector<OutboxEntry>> waiting = m_store.entriesIn(league.id, MessageState::Queued);
    if (!waiting)
        return tl::unexpected(waiting.error());
    for (const OutboxEntry &entry : entries) {
        const Result<OutboxEntry> kept = outbox.queue(entry);
        if (!kept)
            return tl::unexpected(kept.error());
        queued.push_back(kept->id);
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

} // namespace stepladder
