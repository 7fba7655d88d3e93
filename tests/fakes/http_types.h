// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>
#include <optional>
#include <utility>

namespace stepladder::fakes {

/// The outside services that are imitated.
enum class Service { Google, Fitbit, Slack, Twilio, Sns, Ntfy };

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// One request as it came in, free of any HTTP library's types.
struct Request {
    Service service = Service::Google;
    QByteArray method; ///< "GET", "POST", …
    QString path;      ///< percent-decoded, without the query
    QUrlQuery query;
    Headers headers;
    QByteArray body;

    /// The first header of that name; case does not matter. Empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    /// A query value, decoded once ('+' is a space).
    [[nodiscard]] QString queryValue(const QString &key) const;
    [[nodiscard]] bool isForm() const; ///< Content-Type is application/x-www-form-urlencoded
    [[nodiscard]] bool isJson() const; ///< Content-Type is application/json
    /// The body as a form, decoded once ('+' is a space). The first value of a key counts.
    [[nodiscard]] QHash<QString, QString> form() const;
    /// The token of "Authorization: Bearer …", or empty.
    [[nodiscard]] QString bearer() const;
    /// User and password of "Authorization: Basic …", or nothing.
    [[nodiscard]] std::optional<std::pair<QString, QString>> basic() const;
};

/// One answer, complete; how it travels is the server's and the faults' business.
struct Answer {
    int status = 200;
    QByteArray contentType = "application/json; charset=UTF-8";
    QByteArray body;
    Headers headers;

    [[nodiscard]] static Answer json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static Answer json(const QJsonArray &array, int status = 200);
    [[nodiscard]] static Answer text(const QByteArray &body, int status = 200);
    [[nodiscard]] static Answer html(const QByteArray &body, int status = 200);
    [[nodiscard]] static Answer redirect(const QByteArray &encodedUrl);
};

} // namespace stepladder::fakes
