// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QTest>

namespace stepladder {

/// Sends bytes as they are to 127.0.0.1 and returns everything that comes back until the other side closes.
inline QByteArray rawExchange(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 60'000))
        return "no connection";
    socket.write(bytes);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 60'000))
        return "no end: " + answer;
    return answer + socket.readAll();
}

/// The status of a GET, 0 without an answer.
inline int rawGet(quint16 port, const QByteArray &target)
{
    const QByteArray answer = rawExchange(port, "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace stepladder
