// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/google_fake.h"

#include "tests/fakes/google_error.h"

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

QString GoogleFake::personOf(const Request &request) const
{
    const QString bearer = request.bearer();
    if (!bearer.isEmpty())
        return m_oauth.ownerOf(bearer);
    const auto form = request.form();
    return m_oauth.ownerOf(form.value(u"refresh_token"_s, form.value(u"token"_s)));
}

Answer GoogleFake::handle(const Request &request)
{
    if (m_oauth.serves(request.path))
        return m_oauth.handle(request);
    if (request.path.startsWith(u"/v4/"))
        return m_health.handle(request);
    return googleNotFoundPage(request.path);
}

} // namespace stepladder::fakes
