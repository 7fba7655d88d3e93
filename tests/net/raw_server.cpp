// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/raw_server.h"

#include <QRegularExpression>
#include <memory>

using namespace Qt::StringLiterals;

namespace stepladder {

RawServer::RawServer(Script script) : m_script(std::move(script))
{
    m_server.setListenBacklogSize(1000);
    m_server.listen(QHostAddress::LocalHost, 0);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

QByteArray RawServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 "_ba + QByteArray::number(status) + " Said\r\nContent-Length: "_ba
        + QByteArray::number(body.size()) + "\r\n"_ba + headers + "\r\n"_ba + body;
}

void RawServer::reset(QTcpSocket *socket)
{
    socket->abort();
}

void RawServer::serve(QTcpSocket *socket)
{
    ++m_connections;
    ++m_open;
    connect(socket, &QTcpSocket::disconnected, this, [this] { --m_open; });
    const auto pending = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, pending] {
        *pending += socket->readAll();
        for (;;) {
            const qsizetype head = pending->indexOf("\r\n\r\n");
            if (head < 0)
                return;
            static const QRegularExpression lengthHeader(u"\r\ncontent-length: *([0-9]+)"_s,
                                                         QRegularExpression::CaseInsensitiveOption);
            const auto match = lengthHeader.match(QString::fromLatin1(pending->left(head + 2)));
            const qsizetype whole = head + 4 + match.captured(1).toLongLong();
            if (pending->size() < whole)
                return;
            m_requests.append(pending->left(whole));
            pending->remove(0, whole);
            m_script(socket, m_requests.last());
        }
    });
}

} // namespace stepladder
