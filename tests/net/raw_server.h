// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

namespace stepladder {

/// A loopback server that reads whole HTTP/1.1 requests and leaves every byte of the answer to the test, for what a
/// well-behaved server cannot do: break off, drip, say nothing.
class RawServer : public QObject
{
    Q_OBJECT
public:
    /// Answers one request by writing to (or closing) the socket, now or later.
    using Script = std::function<void(QTcpSocket *socket, const QByteArray &request)>;
    explicit RawServer(Script script);

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] int requests() const { return static_cast<int>(m_requests.size()); }
    [[nodiscard]] const QList<QByteArray> &received() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int open() const { return m_open; } ///< connections that the client has not closed

    /// A complete answer with its length.
    [[nodiscard]] static QByteArray answer(int status, const QByteArray &body = "ok", const QByteArray &headers = {});
    static void reset(QTcpSocket *socket); ///< RST instead of FIN

private:
    void serve(QTcpSocket *socket);

    QTcpServer m_server;
    Script m_script;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    int m_open = 0;
};

} // namespace stepladder
