// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/secret.h"
#include "core/store/outbox_entry.h"

namespace stepladder {

/// A channel as somebody entered it: checked, and kept nowhere yet.
struct ChannelDraft {
    ChannelSetting setting;
    Secret secret; ///< empty: the one in the vault, or none is needed
};

} // namespace stepladder
