// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/task.h"
#include "core/store/outbox_entry.h"

namespace stepladder {

/// How one attempt to deliver a message ended.
enum class Outcome {
    Sent,
    NotSent,  ///< it never arrived for certain; try again later
    Rejected, ///< this message is refused for good
    Refused,  ///< the channel is refused for good: set it up again, the message waits
    Unknown,  ///< it may have arrived; only a person may send it again
};

struct Delivery {
    Outcome outcome = Outcome::Unknown;
    QString reference;          ///< the channel's id of the message, when it tells one
    std::optional<Error> error; ///< why it was not sent
};

/// A way out of the house: one set-up recipient of one service.
class Channel
{
public:
    virtual ~Channel() = default;
    [[nodiscard]] virtual ChannelKind kind() const = 0;
    /// One attempt, which ends with what is known for certain.
    [[nodiscard]] virtual Task<Delivery> send(OutboxEntry entry) = 0;
    /// What became of a message that may have gone out, as far as the service tells: Sent, NotSent for certain
    /// (and then without an error), or Unknown. Sends nothing.
    [[nodiscard]] virtual Task<Delivery> lookUp(OutboxEntry entry);
    /// Whether the service tells of a message that it took whether it arrived, see arrival().
    [[nodiscard]] virtual bool tellsArrival() const { return false; }
    /// Sent, or Rejected when the entry, which the service took, got lost on the way, or Unknown. Sends nothing.
    [[nodiscard]] virtual Task<Delivery> arrival(OutboxEntry entry);
    /// Whether replace() can work.
    [[nodiscard]] virtual bool canReplace() const { return false; }
    /// Puts the entry in the place of a message that went out under `reference`. Sent, Rejected or Unknown as of send().
    [[nodiscard]] virtual Task<Delivery> replace(QString reference, OutboxEntry entry);
    /// Asks the service whether the set-up works, and sends nothing. Says what it found, in sentences for people.
    /// Errors: what a send would meet; NotFound where the service cannot be asked.
    [[nodiscard]] virtual Task<Result<QString>> probe();
};

} // namespace stepladder
