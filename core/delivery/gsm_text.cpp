// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/gsm_text.h"

#include <QList>
#include <algorithm>
#include <vector>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// 0 for a character that is not in the alphabet.
int septetsOf(QChar c)
{
    static const QString basic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                 "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    static const QString extended = u"\f^{}\\[~]|€"_s;
    return basic.contains(c) ? 1 : extended.contains(c) ? 2 : 0;
}

QString likenessOf(QChar c)
{
    if (c.category() == QChar::Punctuation_Dash)
        return u"-"_s;
    if (c.isSpace())
        return u" "_s;
    switch (c.unicode()) {
    case u'‘': case u'’': case u'‚': case u'`': case u'´': return u"'"_s;
    case u'“': case u'”': case u'„': case u'«': case u'»': return u"\""_s;
    case u'…': return u"..."_s;
    default: break;
    }
    QString likeness; // é of an alphabet without é: the letter alone
    const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(likeness), septetsOf);
    return likeness;
}

/// Segments of a message that does not fit into one, filled with characters of these sizes.
int segmentsOf(const std::vector<int> &sizes, int room)
{
    int count = 1;
    int used = 0;
    for (const int size : sizes) {
        if (used + size > room) {
            ++count;
            used = 0;
        }
        used += size;
    }
    return count;
}

} // namespace

std::optional<int> septets(const QString &text)
{
    int count = 0;
    for (const QChar c : text) {
        const int own = septetsOf(c);
        if (own == 0)
            return std::nullopt;
        count += own;
    }
    return count;
}

QString gsmText(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString result;
    for (const QChar c : composed)
        result += septetsOf(c) > 0 ? QString(c) : likenessOf(c);
    return result;
}

bool isGsmEnough(const QString &text)
{
    const QList<uint> characters = text.normalized(QString::NormalizationForm_C).toUcs4();
    const bool isComplete = std::all_of(characters.begin(), characters.end(), [](char32_t character) {
        return !QChar::isLetterOrNumber(character) || !gsmText(QString::fromUcs4(&character, 1)).isEmpty();
    });
    return isComplete && !gsmText(text).trimmed().isEmpty();
}

int segments(const QString &text)
{
    // What a segment of a longer message holds beside the header that joins them.
    constexpr int joinedSeptets = 153;
    constexpr int joinedUnits = 67;
    if (const std::optional<int> count = septets(text)) {
        if (*count <= septetsPerSegment)
            return 1;
        std::vector<int> sizes;
        std::transform(text.begin(), text.end(), std::back_inserter(sizes), septetsOf);
        return segmentsOf(sizes, joinedSeptets);
    }
    if (text.size() <= unitsPerSegment)
        return 1;
    std::vector<int> sizes;
    const QList<uint> characters = text.toUcs4();
    std::transform(characters.begin(), characters.end(), std::back_inserter(sizes),
                   [](uint character) { return QChar::requiresSurrogates(character) ? 2 : 1; });
    return segmentsOf(sizes, joinedUnits);
}

QString shortened(const QString &gsmText, int maxSeptets)
{
    if (septets(gsmText).value_or(0) <= maxSeptets)
        return gsmText;
    const auto dots = "..."_L1;
    int left = maxSeptets - static_cast<int>(dots.size());
    QString result;
    for (const QChar c : gsmText) {
        left -= septetsOf(c);
        if (left < 0)
            break;
        result += c;
    }
    return result.trimmed() + dots;
}

} // namespace stepladder
