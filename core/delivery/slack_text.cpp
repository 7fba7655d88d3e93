// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/slack_text.h"

#include <QTextBoundaryFinder>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

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

QString slackSafe(const QString &name)
{
    const QString plain = plainName(name);
    QString safe;
    for (const QChar c : plain) {
        switch (c.unicode()) {
        case u'&': safe += u"&amp;"_s; break;
        case u'<': safe += u"&lt;"_s; break;
        case u'>': safe += u"&gt;"_s; break;
        // Formatting marks have no escape: a zero-width space keeps them from pairing up.
        case u'*': case u'_': case u'~': case u'`': case u':': case u'@': case u'#':
            safe += c;
            safe += QChar(0x200B);
            break;
        default: safe += c;
        }
    }
    return safe;
}

} // namespace stepladder
