// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "core/foundation/task.h"
#include "core/store/outbox_entry.h"

#include <vector>

namespace stepladder {

/// What the messages' window needs of its league. Outlives the window; so do its tasks, which end exactly once.
class MessagesPort
{
public:
    virtual ~MessagesPort() = default;

    /// The newest first, at most so many, those older than `before` (not valid: from the newest on); of these channels,
    /// or of all. Errors: of the store.
    [[nodiscard]] virtual Result<std::vector<OutboxEntry>> messages(MessageId before, int most,
                                                                    const std::vector<ChannelKind> &channels) = 0;
    /// How many a person should look at: unclear or not sent. Errors: of the store.
    [[nodiscard]] virtual Result<int> countOfTroubled() = 0;
    /// Tries once more, and returns how it stands after that. Errors: NotFound; InvalidInput when it is being sent; StoreBusy
    /// while a round runs elsewhere; of the store.
    [[nodiscard]] virtual Task<Result<OutboxEntry>> sendAgain(MessageId message) = 0;
    /// Nothing more is done about it. Errors: NotFound, InvalidInput when it went out, of the store.
    [[nodiscard]] virtual Result<OutboxEntry> cancel(MessageId message) = 0;
};

} // namespace stepladder
