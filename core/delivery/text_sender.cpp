// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/text_sender.h"

namespace stepladder {

Task<Delivery> TextSender::lookUp([[maybe_unused]] TextAddress to, [[maybe_unused]] QString body,
                                  [[maybe_unused]] QDateTime since)
{
    co_return Delivery{Outcome::Unknown, {}, Error{ErrorKind::ConnectionLost, {}, {}, std::nullopt}};
}

Task<Delivery> TextSender::arrival(QString reference)
{
    co_return Delivery{Outcome::Sent, reference, {}};
}

Task<Result<std::vector<TextReply>>> TextSender::replies([[maybe_unused]] QDateTime since)
{
    co_return std::vector<TextReply>();
}

Task<Result<QString>> TextSender::probe()
{
    co_return failure(ErrorKind::NotFound);
}

Delivery unanswered(const Error &error)
{
    const bool neverLeft = error.kind == ErrorKind::Offline || error.kind == ErrorKind::InvalidInput;
    return {neverLeft ? Outcome::NotSent : Outcome::Unknown, {}, error};
}

} // namespace stepladder
