// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/redirect.h"
#include "core/foundation/error.h"

#include <QPointer>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace stepladder {

/// The loopback end of a consent (RFC 8252, 7.3): an HTTP server on 127.0.0.1 for one redirect.
/// The first valid redirect wins and its browser is kept waiting until conclude() has the truth to tell. Everything
/// else is turned away (400, 404, 405, 431) and the wait goes on. Requests are bounded in size (8 KiB) and time (10 s).
/// Nothing of a request is ever logged.
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    explicit RedirectListener(Secret state, QObject *parent = nullptr);
    ~RedirectListener() override;

    /// Port 0 takes any free one. Errors: InvalidInput (a fixed port is taken), Internal.
    [[nodiscard]] Result<void> listen(quint16 port);
    /// Instead of listen(), where the browser is on another computer: opens no port.
    void awaitPasted(const QString &redirectUri) { m_redirectUri = redirectUri; }
    /// `http://127.0.0.1:PORT/`, also after conclude().
    [[nodiscard]] QString redirectUri() const;
    /// The same redirect, pasted by hand. Errors: InvalidInput, in words.
    [[nodiscard]] Result<void> take(const QUrl &address);
    /// Tells the waiting browser how it ended, and closes the port.
    void conclude(bool success, const QString &text);

Q_SIGNALS:
    /// Once at most.
    void arrived(const stepladder::Redirect &redirect);

private:
    struct Page {
        int status = 400;
        QString title;
        QString text;
    };

    void welcome();
    void makeRoom();
    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const QByteArray &requestLine);
    void answer(QTcpSocket *socket, const Page &page);

    QTcpServer m_server;
    Secret m_state;
    QString m_redirectUri;
    QPointer<QTcpSocket> m_held; ///< the browser with the valid redirect
    bool m_taken = false;
};

} // namespace stepladder
