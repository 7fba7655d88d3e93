// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/form.h"

namespace stepladder {

QByteArray formBody(const FormFields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return body;
}

} // namespace stepladder
