// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trackers/stage.h"

#include <QStringList>

using namespace std::chrono_literals;

namespace stepladder {

Stage::Stage()
    : m_server([this](QTcpSocket *socket, const QByteArray &) {
        socket->write(m_answers.value(std::min(m_given++, m_answers.size() - 1)));
    })
{
}

void Stage::says(int status, const QByteArray &body, const QByteArray &headers)
{
    m_answers.append(RawServer::answer(status, body, headers));
}

QByteArray Stage::line(int number) const
{
    const QByteArray request = whole(number);
    return request.left(request.indexOf(" HTTP/1.1"));
}

QByteArray Stage::body(int number) const
{
    const QByteArray request = whole(number);
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

RetryPolicy Stage::quick()
{
    RetryPolicy policy;
    policy.firstDelay = 1ms;
    policy.maxDelay = 50ms;
    return policy;
}

QString shown(const Result<std::vector<DayReading>> &readings)
{
    if (!readings)
        return word(readings.error().kind);
    QStringList texts;
    for (const DayReading &reading : *readings)
        texts.append(reading.steps ? QString::number(reading.steps->value) : QStringLiteral("-"));
    return texts.join(u' ');
}

} // namespace stepladder
