// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/name.h"

#include <algorithm>
#include <iterator>

namespace stepladder {

namespace {

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

/// What a zero-width joiner or non-joiner may stand beside: letters, their marks, and symbols such as emoji.
bool isJoinable(char32_t c)
{
    return isMark(c) || (isVisible(c) && !QChar::isDigit(c) && !QChar::isPunct(c));
}

} // namespace

bool isVisible(char32_t c)
{
    // Letters and a symbol that are blank by definition: the fillers of Hangul and the empty cell of Braille.
    constexpr char32_t blanks[] = {0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0};
    const bool isBlank = std::find(std::begin(blanks), std::end(blanks), c) != std::end(blanks);
    return !isBlank && !isMark(c) && !QChar::isSpace(c) && QChar::category(c) != QChar::Other_Control
        && QChar::category(c) != QChar::Other_Format;
}

QString withoutFormatCharacters(const QString &text)
{
    const std::u32string all = text.toStdU32String();
    std::u32string kept;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isJoiner = all[i] == 0x200C || all[i] == 0x200D;
        const bool joins = isJoiner && !kept.empty() && isJoinable(kept.back()) && i + 1 < all.size()
            && isJoinable(all[i + 1]);
        if (joins || QChar::category(all[i]) != QChar::Other_Format)
            kept += all[i];
    }
    return QString::fromStdU32String(kept);
}

} // namespace stepladder
