// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/gsm_text.h"

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
