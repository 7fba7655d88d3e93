// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/http_types.h"

#include <QJsonDocument>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

QString decodedFormText(QString encoded)
{
    encoded.replace(u'+', u"%20"_s);
    return QUrl::fromPercentEncoding(encoded.toLatin1());
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool Request::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.cbegin(), headers.cend(), [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QString Request::queryValue(const QString &key) const
{
    return decodedFormText(query.queryItemValue(key, QUrl::FullyEncoded));
}

bool Request::isForm() const
{
    return header("content-type").toLower().startsWith("application/x-www-form-urlencoded");
}

bool Request::isJson() const
{
    return header("content-type").toLower().startsWith("application/json");
}

QHash<QString, QString> Request::form() const
{
    QHash<QString, QString> result;
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QString key = decodedFormText(QString::fromLatin1(equals < 0 ? pair : pair.first(equals)));
        const QString value = decodedFormText(QString::fromLatin1(equals < 0 ? QByteArray() : pair.sliced(equals + 1)));
        if (!key.isEmpty() && !result.contains(key))
            result.insert(key, value);
    }
    return result;
}

QString Request::bearer() const
{
    const QByteArray value = header("authorization");
    return value.startsWith("Bearer ") ? QString::fromLatin1(value.sliced(7).trimmed()) : QString();
}

std::optional<std::pair<QString, QString>> Request::basic() const
{
    const QByteArray value = header("authorization");
    if (!value.startsWith("Basic "))
        return std::nullopt;
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(value.sliced(6).trimmed()));
    const qsizetype colon = pair.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    return std::pair(pair.first(colon), pair.sliced(colon + 1));
}

Answer Answer::json(const QJsonObject &object, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

Answer Answer::json(const QJsonArray &array, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return answer;
}

Answer Answer::text(const QByteArray &body, int status)
{
    return {status, "text/plain; charset=utf-8", body, {}};
}

Answer Answer::html(const QByteArray &body, int status)
{
    return {status, "text/html; charset=utf-8", body, {}};
}

Answer Answer::redirect(const QByteArray &encodedUrl)
{
    return {302, "text/html; charset=utf-8", {}, {{"Location", encodedUrl}, {"Cache-Control", "no-store"}}};
}

} // namespace stepladder::fakes
