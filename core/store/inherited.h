// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stepladder {

/// What a restored database has of the former one's, which knew more.
struct Inherited {
    bool knowsErasures = true; ///< false: nothing could tell who was erased since the backup was made
    bool isWhole = true; ///< false: nor, maybe, who ended texts, and what was sent
};

} // namespace stepladder
