// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fitbit_fake.h"

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

QString FitbitFake::personOf(const Request &request) const
{
    const QString bearer = request.bearer();
    if (!bearer.isEmpty())
        return m_oauth.ownerOf(bearer);
    const auto form = request.form();
    return m_oauth.ownerOf(form.value(u"refresh_token"_s, form.value(u"token"_s)));
}

Answer FitbitFake::handle(const Request &request)
{
    switch (m_gone) {
    case Gone::EmptyBody:
        return Answer::text({}, 410);
    case Gone::HtmlBody:
        return Answer::html("<html><body><h1>Gone</h1><p>This service has ended.</p></body></html>", 410);
    case Gone::JsonBody:
        return Answer::json(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, 410},
                                                                 {u"message"_s, u"This API has been turned down."_s},
                                                                 {u"status"_s, u"UNIMPLEMENTED"_s}}}},
                            410);
    case Gone::No:
        break;
    }
    if (request.method == "POST" && !request.hasHeader("content-length") && !request.hasHeader("transfer-encoding"))
        return Answer::html("<html><body><h1>411 Length Required</h1></body></html>", 411);
    return m_oauth.serves(request.path) ? m_oauth.handle(request) : m_data.handle(request);
}

} // namespace stepladder::fakes
