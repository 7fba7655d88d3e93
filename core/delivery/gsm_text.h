// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Text in the characters of plain text messages, GSM 7-bit (3GPP TS 23.038). A single other one makes a whole message
// UCS-2, where less than half as much fits.

namespace stepladder {

inline constexpr int septetsPerSegment = 160; ///< of a message that is one segment
inline constexpr int unitsPerSegment = 70;    ///< the same of one in UCS-2, in UTF-16 units

/// How many septets the text takes; nothing when it has other characters.
[[nodiscard]] std::optional<int> septets(const QString &text);

/// The text in GSM's characters: accents it does not know are dropped, typographic signs become plain ones, and what has
/// no likeness is left out.
[[nodiscard]] QString gsmText(const QString &text);

/// Whether gsmText() leaves out no letter or digit, and shows something.
[[nodiscard]] bool isGsmEnough(const QString &text);

/// In how many segments a text goes out, each of which costs. Those of a longer message hold less, and neither an escaped
/// character nor a surrogate pair is split.
[[nodiscard]] int segments(const QString &text);

/// As much of a GSM text as so many septets hold, with "..." where it is cut.
[[nodiscard]] QString shortened(const QString &gsmText, int maxSeptets);

} // namespace stepladder
