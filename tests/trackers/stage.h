// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/net/http_client.h"
#include "core/trackers/tracker.h"
#include "tests/net/raw_server.h"

#include <QCoroTask>

namespace stepladder {

/// A service that says, word for word, what the test put in its mouth.
class Stage
{
public:
    Stage();

    /// The answers in turn; the last one is repeated.
    void says(int status, const QByteArray &body, const QByteArray &headers = {});
    void says(const QByteArray &body) { says(200, body); }

    [[nodiscard]] QUrl api() const { return m_server.url(QString()); }
    [[nodiscard]] int requests() const { return m_server.requests(); }
    /// The first line and the body of a request, from 0.
    [[nodiscard]] QByteArray line(int number) const;
    [[nodiscard]] QByteArray body(int number) const;
    [[nodiscard]] QByteArray whole(int number) const { return m_server.received().value(number); }

    [[nodiscard]] static RetryPolicy quick();
    [[nodiscard]] static Secret token() { return Secret(QByteArrayLiteral("ya29.the-access-token")); }

    HttpClient http;
    SetClock clock{QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};

private:
    QList<QByteArray> m_answers;
    qsizetype m_given = 0;
    RawServer m_server;
};

/// Steps of each day as text, "-" for a missing one: "9525 0 -".
[[nodiscard]] QString shown(const Result<std::vector<DayReading>> &readings);

} // namespace stepladder
