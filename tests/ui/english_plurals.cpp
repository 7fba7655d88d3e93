// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/english_plurals.h"

namespace stepladder {

using namespace Qt::StringLiterals;

QString EnglishPlurals::translate(const char *, const char *source, const char *, int n) const
{
    const QString text = QString::fromUtf8(source);
    if (n < 0 || !text.contains("(s)"_L1))
        return {}; // nothing of ours: the source text stays
    return QString(text).replace("(s)"_L1, n == 1 ? QString() : u"s"_s);
}

} // namespace stepladder
