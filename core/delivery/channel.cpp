// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/channel.h"

namespace stepladder {

Task<Delivery> Channel::lookUp([[maybe_unused]] OutboxEntry entry)
{
    co_return Delivery{Outcome::Unknown, {}, Error{ErrorKind::ConnectionLost, {}, {}, std::nullopt}};
}

Task<Delivery> Channel::replace([[maybe_unused]] QString reference, [[maybe_unused]] OutboxEntry entry)
{
    co_return Delivery{Outcome::Rejected, {}, Error{ErrorKind::MessageRejected, {}, {}, std::nullopt}};
}

} // namespace stepladder
