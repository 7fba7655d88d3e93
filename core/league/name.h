// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stepladder {

/// Leaves something to see without the help of another character.
[[nodiscard]] bool isVisible(char32_t c);

/// A name without characters that only tell others how to be drawn: one that turns the direction of writing would turn what
/// stands around the name, too. Joiners that letters and emoji need stay.
[[nodiscard]] QString withoutFormatCharacters(const QString &text);

} // namespace stepladder
