// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/slack_text.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar unseen(0x200B); // zero-width space

bool isInvisibleControl(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Control || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069)
        || u == 0x200E || u == 0x200F;
}

} // namespace

QString plainName(const QString &name, int maxLength)
{
    QString clean;
    for (const QChar c : name) {
        if (isInvisibleControl(c))
            clean += c.isSpace() ? u" "_s : QString();
        else
            clean += c;
    }
    clean = clean.simplified();
    if (clean.isEmpty())
        return u"?"_s;
    if (clean.size() > maxLength) {
        QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, clean);
        graphemes.setPosition(maxLength - 1);
        const qsizetype cut = graphemes.isAtBoundary() ? maxLength - 1 : graphemes.toPreviousBoundary();
        clean = clean.left(std::max<qsizetype>(cut, 0)) + u'…';
    }
    return clean;
}

QString nameInLine(const QString &name, const QLocale &locale, int maxLength)
{
    const QString plain = plainName(name, maxLength);
    const bool isFromRight = locale.textDirection() == Qt::RightToLeft;
    const bool turns = std::any_of(plain.begin(), plain.end(), [isFromRight](QChar c) {
        return isFromRight ? c.direction() == QChar::DirL : c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return turns ? QChar(0x2068) + plain + QChar(0x2069) : plain;
}

QString slackText(const QString &plain, qsizetype limit)
{
    QString safe;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar c = plain[at];
        const QChar next = at + 1 < plain.size() ? plain[at + 1] : QChar(u' ');
        switch (c.unicode()) {
        case u'&': safe += u"&amp;"_s; break;
        case u'<': safe += u"&lt;"_s; break;
        case u'>': safe += (at == 0 || plain[at - 1] == u'\n' ? QString(unseen) : QString()) + u"&gt;"_s; break;
        // Formatting marks have no escape: a zero-width space keeps them from pairing up.
        case u'*': case u'_': case u'~': case u'`': case u':': case u'@': case u'#':
            safe += c;
            if (!next.isSpace())
                safe += unseen;
            break;
        default: safe += c;
        }
    }
    if (safe.size() <= limit)
        return safe;
    const qsizetype lines = safe.lastIndexOf(u'\n', limit - 2);
    return safe.left(lines > 0 ? lines : limit - 2) + u"\n…"_s;
}

} // namespace stepladder
