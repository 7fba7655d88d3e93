// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/text_address.h"

#include <QLocale>

namespace stepladder {

/// Where texts go, at the beginning of a sentence: the number as people write it, or the app.
[[nodiscard]] QString phoneWords(const TextConsent &consent, const QLocale &locale);
/// How texts that have ended are turned on again.
[[nodiscard]] QString resumeWords(const TextConsent &consent);

} // namespace stepladder
