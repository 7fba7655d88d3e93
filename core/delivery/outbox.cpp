// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/outbox.h"

#include <algorithm>

namespace stepladder {

namespace {

/// 1, 2, 4 … minutes, at most an hour.
qint64 secondsToNextTry(int attempts)
{
    return std::min<qint64>(60LL << std::min(attempts - 1, 6), 3600);
}

} // namespace

Outbox::Outbox(Repository &store, const Clock &clock) : m_store(store), m_clock(clock) {}

Result<OutboxEntry> Outbox::queue(OutboxEntry entry)
{
    entry.state = MessageState::Queued;
    entry.queuedAt = m_clock.now();
    entry.notBefore = entry.queuedAt;
    return m_store.enqueue(entry);
}

Result<void> Outbox::recover(LeagueId league)
{
    const Result<std::vector<OutboxEntry>> cutOff = m_store.entriesIn(league, MessageState::Sending);
    if (!cutOff)
        return tl::unexpected(cutOff.error());
    for (OutboxEntry entry : *cutOff) {
        entry.state = MessageState::Unknown;
        entry.reason = word(ErrorKind::ConnectionLost);
        if (const Result<void> kept = m_store.updateEntry(entry); !kept)
            return kept;
    }
    return {};
}

Task<Result<std::vector<OutboxEntry>>> Outbox::send(LeagueId league, Channel *channel, Due due)
{
    Result<std::vector<OutboxEntry>> queued = m_store.entriesIn(league, MessageState::Queued);
    if (!queued)
        co_return tl::unexpected(queued.error());
    std::sort(queued->begin(), queued->end(), [](const OutboxEntry &a, const OutboxEntry &b) {
        return a.day != b.day ? a.day < b.day : a.id < b.id;
    });
    std::vector<OutboxEntry> handled;
    for (OutboxEntry &entry : *queued) {
        if (entry.channel != channel->kind() || (due == Due::Only && entry.notBefore > m_clock.now()))
            continue;
        const Result<bool> mine = m_store.claimEntry(entry.id, MessageState::Queued, MessageState::Sending);
        if (!mine)
            co_return tl::unexpected(mine.error());
        if (!*mine) // Another process was quicker.
            continue;
        const Delivery delivery = co_await channel->send(entry);
        if (const Result<void> kept = store(entry, delivery); !kept)
            co_return tl::unexpected(kept.error());
        handled.push_back(entry);
        if (delivery.outcome == Outcome::Refused || delivery.outcome == Outcome::NotSent)
            break; // The next one would fare no better.
    }
    co_return handled;
}

Result<void> Outbox::hold(LeagueId league, ChannelKind channel, ErrorKind reason)
{
    const Result<std::vector<OutboxEntry>> queued = m_store.entriesIn(league, MessageState::Queued);
    if (!queued)
        return tl::unexpected(queued.error());
    for (OutboxEntry entry : *queued) {
        if (entry.channel != channel || entry.reason == word(reason))
            continue;
        entry.reason = word(reason);
        if (const Result<void> kept = m_store.updateEntry(entry); !kept)
            return kept;
    }
    return {};
}

Result<void> Outbox::store(OutboxEntry &entry, const Delivery &delivery)
{
    ++entry.attempts;
    entry.reference = delivery.reference;
    entry.reason = delivery.error ? word(delivery.error->kind) : QString();
    switch (delivery.outcome) {
    case Outcome::Sent:
        entry.state = MessageState::Sent;
        entry.sentAt = m_clock.now();
        break;
    case Outcome::NotSent:
    case Outcome::Refused: {
        entry.state = MessageState::Queued;
        const qint64 wait = secondsToNextTry(entry.attempts);
        const auto asked = delivery.error && delivery.error->retryAfter
            ? std::chrono::duration_cast<std::chrono::seconds>(*delivery.error->retryAfter).count() : 0;
        entry.notBefore = m_clock.now().addSecs(std::max<qint64>(wait, asked));
        break;
    }
    case Outcome::Rejected:
        entry.state = MessageState::Failed;
        break;
    case Outcome::Unknown:
        entry.state = MessageState::Unknown;
        break;
    }
    return m_store.updateEntry(entry);
}

} // namespace stepladder
