// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/channel.h"
#include "core/foundation/clock.h"
#include "core/store/repository.h"

namespace stepladder {

/// Every message that must go out, written down before it is sent. A message whose fate is unknown is never sent
/// again by itself.
class Outbox
{
public:
    Outbox(Repository &store, const Clock &clock);

    /// Adds a message unless the same one (league, day, kind, channel, recipient) is there already.
    [[nodiscard]] Result<OutboxEntry> queue(OutboxEntry entry);
    /// Messages that a crash left in "sending": whether they arrived is unknown. Call when no other process sends.
    [[nodiscard]] Result<void> recover(LeagueId league);

    enum class Due { Only, All }; ///< All: also what waits for its next try
    /// Sends what is queued for the channel, oldest day first. Each entry is marked "sending" before the request and
    /// its outcome is stored right after. Stops at the first message the channel is refused for.
    [[nodiscard]] Task<Result<std::vector<OutboxEntry>>> send(LeagueId league, Channel *channel, Due due);

    /// Notes why what is queued for a channel has to wait: the channel could not even be opened.
    [[nodiscard]] Result<void> hold(LeagueId league, ChannelKind channel, ErrorKind reason);

private:
    Result<void> store(OutboxEntry &entry, const Delivery &delivery);

    Repository &m_store;
    const Clock &m_clock;
};

} // namespace stepladder
