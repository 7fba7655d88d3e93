// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/receipt.h"
#include "ui/theme/reader.h"

namespace stepladder {

/// What a receipt says. Pure.
struct ReceiptWords {
    struct Line {
        QString label;
        QString words;
        QString number; ///< stands in a column of its own; may be empty
        bool strong = false;
    };
    QString title;  ///< who and when
    std::vector<Line> readings; ///< the newest reading first
    std::vector<Line> points;   ///< how they add up
    QString remark; ///< where what was posted differs; may be empty
};

[[nodiscard]] ReceiptWords receiptWords(const Receipt &receipt, const Reader &reader);

/// As plain text, to be copied.
[[nodiscard]] QString asText(const ReceiptWords &words);

} // namespace stepladder
