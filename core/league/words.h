// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <initializer_list>
#include <optional>

namespace stepladder {

/// The one of `values` whose `word()` the text is; nothing for any other text. Case matters.
template<typename Value>
[[nodiscard]] std::optional<Value> valueFrom(const QString &text, std::initializer_list<Value> values)
{
    for (const Value value : values) {
        if (word(value) == text)
            return value;
    }
    return std::nullopt;
}

} // namespace stepladder
