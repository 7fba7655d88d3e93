// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/csv.h"

namespace stepladder {

using namespace Qt::StringLiterals;

QString csvField(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace stepladder
