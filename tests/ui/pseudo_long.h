// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace stepladder::tests {

/// A language like German at its longest: every text is half as long again, in words that do not break. What is cut off
/// in it would be cut off in some language.
class PseudoLong final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QStringList words = QString::fromUtf8(source).split(u' ');
        QStringList longer;
        for (const QString &word : words) {
            const bool isPlain = word.size() > 3 && !word.contains(u'%') && !word.contains(u'&') && !word.contains(u'(');
            // Repeating a word's middle makes one long word of it, with letters of every width.
            longer += isPlain ? word.left(word.size() - 1) + word.mid(1, word.size() / 2) + word.right(1) : word;
        }
        return longer.join(u' ');
    }
};

} // namespace stepladder::tests
