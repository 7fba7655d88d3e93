// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/channel.h"
#include "core/foundation/clock.h"
#include "core/store/repository.h"

#include <functional>
#include <optional>
#include <set>

namespace stepladder {

/// Every message that must go out, written down before it is sent. A message whose fate is unknown is looked up where the
/// service tells, and otherwise sent again only by a person.
class Outbox
{
public:
    Outbox(Repository &store, const Clock &clock);

    /// A message with the words it has to say now, asked just before each one goes out; without an answer it is not worth
    /// sending any more, and is cancelled. Without this all go out as they were queued.
    using Wording = std::function<Task<Result<std::optional<OutboxEntry>>>(OutboxEntry)>;
    void setWording(Wording wording) { m_wording = std::move(wording); }

    /// Adds a message unless the same one (league, day, kind, channel, recipient, part) is there already. One that has a
    /// `notBefore` waits until then.
    [[nodiscard]] Result<OutboxEntry> queue(OutboxEntry entry);
    /// Messages that a crash left in "sending": whether they arrived is unknown. Call when no other process sends.
    [[nodiscard]] Result<void> recover(LeagueId league);
    /// Asks the channel what became of the messages whose fate is unknown. One that certainly did not arrive is queued anew.
    [[nodiscard]] Task<Result<void>> lookUp(LeagueId league, Channel *channel);

    /// Asks the channel, where it tells, whether the messages that it took have arrived: one that got lost has failed.
    [[nodiscard]] Task<Result<void>> follow(LeagueId league, Channel *channel);

    enum class Due { Only, All }; ///< All: also what waits for its next try
    /// Sends what is queued for the channel, oldest day first. Each entry is marked "sending" before the request and
    /// its outcome is stored right after. Stops at the first message the channel is refused for. What came too late
    /// (a warning, or a text with a result that waited for days), or is true no more, or is for somebody who has left, is
    /// cancelled. While the league pauses, nothing goes out but warnings of batteries and what was released.
    [[nodiscard]] Task<Result<std::vector<OutboxEntry>>> send(LeagueId league, Channel *channel, Due due);
    /// Whether anything that is queued may be tried at this time, or anything that was sent be followed.
    [[nodiscard]] Result<bool> hasDue(LeagueId league);

    /// Notes why what is queued for a channel has to wait: the channel could not even be opened.
    [[nodiscard]] Result<void> hold(LeagueId league, ChannelKind channel, ErrorKind reason);

    /// A person wants this message out now, pause or not. Until this process ends.
    void release(MessageId id) { m_released.insert(id); }
    /// A person wants it sent (again), as it is, whatever became of it. Errors: NotFound; InvalidInput when it is being sent now.
    [[nodiscard]] Result<OutboxEntry> resend(MessageId id);
    /// A person wants it no more, or knows that it arrived. Errors: NotFound; InvalidInput when it is being sent or was sent.
    [[nodiscard]] Result<OutboxEntry> cancel(MessageId id);

private:
    Task<Result<bool>> claim(OutboxEntry *entry);
    Task<Delivery> attempt(Channel *channel, OutboxEntry entry);
    Result<void> store(OutboxEntry &entry, const Delivery &delivery, bool isFollowed);
    [[nodiscard]] bool isDue(const OutboxEntry &entry) const;
    [[nodiscard]] bool isPaused(const League &league, const OutboxEntry &entry) const;
    [[nodiscard]] bool isTooLate(const OutboxEntry &entry) const;
    [[nodiscard]] Task<Result<std::optional<OutboxEntry>>> wordedNow(OutboxEntry entry);

    Repository &m_store;
    const Clock &m_clock;
    Wording m_wording;
    std::set<MessageId> m_released;
    std::set<MessageId> m_resent; ///< say what the person has seen who wants them out
};

} // namespace stepladder
