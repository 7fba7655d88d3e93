// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/channel.h"

#include <QCoreApplication>

namespace stepladder {

Task<Delivery> Channel::lookUp([[maybe_unused]] OutboxEntry entry)
{
    co_return Delivery{Outcome::Unknown, {}, Error{ErrorKind::ConnectionLost, {}, {}, std::nullopt}};
}

Task<Delivery> Channel::arrival(OutboxEntry entry)
{
    co_return Delivery{Outcome::Unknown, entry.reference, std::nullopt};
}

Task<Delivery> Channel::replace([[maybe_unused]] QString reference, [[maybe_unused]] OutboxEntry entry)
{
    co_return Delivery{Outcome::Rejected, {}, Error{ErrorKind::MessageRejected, {}, {}, std::nullopt}};
}

Task<Result<QString>> Channel::probe()
{
    co_return failureInWords(ErrorKind::NotFound,
                             QCoreApplication::translate("Channel", "This channel can only be tested by a message. Send a sample."));
}

} // namespace stepladder
