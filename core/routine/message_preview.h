// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/message_setup.h"

namespace stepladder {

/// What each audience would be told.
struct MessagePreview {
    std::vector<OutboxEntry> messages; ///< for nobody in particular where the day has no result yet
    bool isSample = false;             ///< of invented players
    TextEstimate cost;                 ///< of those by SMS
};

/// The exact texts that the newest result has on the channel, on or not, with everything as it is entered. Other rules add up
/// every day anew. Stores nothing; a store that may only be read will do. Errors: of Repository.
[[nodiscard]] Result<MessagePreview> previewMessages(Repository &store, const MessageSettings &entered, ChannelKind channel, const Clock &clock,
                                                     const QLocale &locale);

} // namespace stepladder
