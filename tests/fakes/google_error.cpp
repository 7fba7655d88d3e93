// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/google_error.h"

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

Answer googleError(int code, const QString &status, const QString &message, const QString &reason,
                   const QJsonObject &metadata, const QString &domain)
{
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}, {u"status"_s, status}};
    if (!reason.isEmpty()) {
        QJsonObject info{{u"@type"_s, u"type.googleapis.com/google.rpc.ErrorInfo"_s},
                         {u"reason"_s, reason},
                         {u"domain"_s, domain}};
        if (!metadata.isEmpty())
            info.insert(u"metadata"_s, metadata);
        error.insert(u"details"_s, QJsonArray{info});
    }
    return Answer::json(QJsonObject{{u"error"_s, error}}, code);
}

Answer googleScopeInsufficient()
{
    return googleError(403, u"PERMISSION_DENIED"_s, u"Request had insufficient authentication scopes."_s,
                       u"ACCESS_TOKEN_SCOPE_INSUFFICIENT"_s, {}, u"googleapis.com"_s);
}

Answer googleAccountNotLinked()
{
    return googleError(400, u"FAILED_PRECONDITION"_s, u"The account is not linked to Google Health."_s,
                       u"ACCOUNT_NOT_LINKED"_s,
                       {{u"redirect_uri"_s, u"https://fitbit.google.com/auth/signup"_s}});
}

Answer googleNotFoundPage(const QString &path)
{
    return Answer::html("<!DOCTYPE html>\n<html lang=en><title>Error 404 (Not Found)!!1</title>"
                        "<p><b>404.</b> <ins>That’s an error.</ins><p>The requested URL <code>"
                            + path.toHtmlEscaped().toUtf8() + "</code> was not found on this server.</html>\n",
                        404);
}

} // namespace stepladder::fakes
