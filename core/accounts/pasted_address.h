// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"

#include <QUrl>

namespace stepladder {

/// Why a pasted text is not the answer that is waited for.
enum class PasteFault {
    Empty,
    TooLong,
    NotText,         ///< control characters
    NoAddress,
    ConsentPage,     ///< the link itself, before anybody allowed anything
    OtherPlace,      ///< not where the browser was sent
    Incomplete,      ///< torn, or something is in it twice
    OtherInvitation,
    EarlierTry,      ///< of this same computer, where nobody was invited
    UsedAlready,
};

/// InvalidInput, in words.
[[nodiscard]] Error pasteError(PasteFault fault);

/// The address in what people paste from a browser, a mail or a chat: words, brackets and quotes around it, line breaks in it, and no
/// scheme are all fine. Errors: InvalidInput in words.
[[nodiscard]] Result<QUrl> pastedAddress(const QString &text);

} // namespace stepladder
