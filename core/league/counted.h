// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <algorithm>
#include <limits>

namespace stepladder {

/// What `words` say of a count, which they get as the int that plural forms ask for. Of a larger one they are told the
/// largest, and the real one stands in its place.
template<typename Words>
[[nodiscard]] QString counted(qint64 count, Words words)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    QString text = words(static_cast<int>(std::clamp(count, -most, most)));
    if (count >= -most && count <= most)
        return text;
    for (const QString &told : {QLocale().toString(most), QString::number(most)})
        text.replace(told, QLocale().toString(std::abs(count)));
    return text;
}

} // namespace stepladder
