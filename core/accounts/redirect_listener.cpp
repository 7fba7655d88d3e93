// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/redirect_listener.h"

#include "core/accounts/pasted_address.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>
#include <chrono>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestHead = 8 * 1024; // bytes: request line and headers
constexpr int mostConnections = 16;
constexpr auto longestRequest = 10s;
constexpr auto longestFarewell = 5s;

QString say(const char *text)
{
    return QCoreApplication::translate("RedirectPage", text);
}

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK"_ba;
    case 404: return "Not Found"_ba;
    case 405: return "Method Not Allowed"_ba;
    case 431: return "Request Header Fields Too Large"_ba;
    default: return "Bad Request"_ba;
    }
}

QByteArray html(const QString &title, const QString &text)
{
    static const QString frame = u"<!doctype html><html><head><meta charset=\"utf-8\">"
                                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                                 "<title>%1 - Stepladder</title><style>:root{color-scheme:light dark}"
                                 "body{font:16px/1.5 system-ui,sans-serif;max-width:32em;margin:20vh auto;padding:0 20px}"
                                 "h1{font-size:24px}</style></head><body><h1>%1</h1><p>%2</p></body></html>\n"_s;
    return frame.arg(title.toHtmlEscaped(), text.toHtmlEscaped()).toUtf8();
}

} // namespace

RedirectListener::RedirectListener(Secret state, QObject *parent)
    : QObject(parent)
    , m_state(std::move(state))
{
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &RedirectListener::welcome);
}

RedirectListener::~RedirectListener() = default;

Result<void> RedirectListener::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port)) {
        if (port != 0)
            return failure(ErrorKind::InvalidInput, {}, say(QT_TRANSLATE_NOOP("RedirectPage",
                           "port %1 of this computer, because another program holds it")).arg(port));
        return failure(ErrorKind::Internal, {}, u"no loopback port"_s);
    }
    m_redirectUri = u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort());
    return {};
}

QString RedirectListener::redirectUri() const
{
    return m_redirectUri;
}

Result<void> RedirectListener::take(const QUrl &address)
{
    if (m_taken)
        return tl::unexpected(pasteError(PasteFault::UsedAlready));
    const QUrl place = address.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemovePath);
    const bool hasPath = address.path() != "/"_L1 && !address.path().isEmpty();
    const auto redirect = readRedirect(address.query(QUrl::FullyEncoded).toLatin1(), m_state);
    const auto *fault = std::get_if<RedirectFault>(&redirect);
    const bool isOtherState = fault && *fault == RedirectFault::WrongState;
    // Nobody is invited where the browser is on this computer; each try has a port of its own.
    const bool isEarlierTry = m_server.isListening() && isOtherState && !hasPath && place.scheme() == "http"_L1 && place.host() == "127.0.0.1"_L1;
    if (isEarlierTry)
        return tl::unexpected(pasteError(PasteFault::EarlierTry));
    if (place.toString() + u'/' != m_redirectUri || hasPath)
        return tl::unexpected(pasteError(PasteFault::OtherPlace));
    if (fault)
        return tl::unexpected(pasteError(isOtherState ? PasteFault::OtherInvitation : PasteFault::Incomplete));
    m_taken = true;
    Q_EMIT arrived(std::get<Redirect>(redirect));
    return {};
}

void RedirectListener::conclude(bool success, const QString &text)
{
    m_server.close();
    m_taken = true;
    if (!m_held)
        return;
    const QString title = success ? say(QT_TRANSLATE_NOOP("RedirectPage", "Access was given"))
                                  : say(QT_TRANSLATE_NOOP("RedirectPage", "This did not work"));
    QTcpSocket *socket = m_held;
    m_held = nullptr;
    answer(socket, {success ? 200 : 400, title, text});
}

void RedirectListener::welcome()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        makeRoom();
        socket->setReadBufferSize(longestHead + 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(longestRequest, this, [this, waiting = QPointer<QTcpSocket>(socket)] {
            if (waiting && waiting != m_held)
                waiting->abort();
        });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

/// Whoever says nothing for longest gives way: programs that look at open ports must not keep the browser out.
void RedirectListener::makeRoom()
{
    QList<QTcpSocket *> open = m_server.findChildren<QTcpSocket *>(); // oldest first
    open.removeIf([this](const QTcpSocket *each) { return each == m_held || each->state() == QAbstractSocket::UnconnectedState; });
    if (open.size() > mostConnections)
        open.first()->abort();
}

void RedirectListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(longestHead + 1);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() > longestHead)
            answer(socket, {431, say(QT_TRANSLATE_NOOP("RedirectPage", "This request is too long")), {}});
        return;
    }
    // One request for one connection: whatever else comes is not read.
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    serve(socket, head.first(head.indexOf("\r\n")));
}

void RedirectListener::serve(QTcpSocket *socket, const QByteArray &requestLine)
{
    const QString waits = say(QT_TRANSLATE_NOOP("RedirectPage",
                              "Stepladder still waits for the right answer. Go back to the page where you allow access."));
    const QList<QByteArray> words = requestLine.split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/')) {
        answer(socket, {400, say(QT_TRANSLATE_NOOP("RedirectPage", "This request makes no sense")), waits});
        return;
    }
    if (words[0] != "GET") {
        answer(socket, {405, say(QT_TRANSLATE_NOOP("RedirectPage", "This is not how an answer comes")), waits});
        return;
    }
    const qsizetype question = words[1].indexOf('?');
    const QByteArray query = question < 0 ? ""_ba : words[1].sliced(question + 1);
    if (words[1].first(question < 0 ? words[1].size() : question) != "/") {
        answer(socket, {404, say(QT_TRANSLATE_NOOP("RedirectPage", "There is nothing here")), {}});
        return;
    }
    if (m_taken) {
        answer(socket, {400, say(QT_TRANSLATE_NOOP("RedirectPage", "This address was used already")),
                        say(QT_TRANSLATE_NOOP("RedirectPage", "Stepladder has received an answer. Look at its window."))});
        return;
    }
    const auto redirect = readRedirect(query, m_state);
    if (const auto *fault = std::get_if<RedirectFault>(&redirect)) {
        const QString title = *fault == RedirectFault::WrongState
            ? say(QT_TRANSLATE_NOOP("RedirectPage", "This answer is from an earlier try"))
            : say(QT_TRANSLATE_NOOP("RedirectPage", "This answer is not complete"));
        answer(socket, {400, title, waits});
        return;
    }
    m_taken = true;
    m_held = socket;
    Q_EMIT arrived(std::get<Redirect>(redirect));
}

void RedirectListener::answer(QTcpSocket *socket, const Page &page)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    // The farewell outlives this object: the page must arrive although the consent is over.
    socket->setParent(nullptr);
    QTimer::singleShot(longestFarewell, socket, [socket] { socket->abort(); });

    const QByteArray body = html(page.title, page.text);
    QByteArray response = "HTTP/1.1 "_ba + QByteArray::number(page.status) + ' ' + reason(page.status) + "\r\n"_ba;
    if (page.status == 405)
        response += "Allow: GET\r\n"_ba;
    response += "Content-Type: text/html; charset=utf-8\r\nContent-Length: "_ba + QByteArray::number(body.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\r\n"_ba;
    socket->readAll(); // unread bytes would turn the close into a reset, and the page would be lost
    socket->write(response + body);
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace stepladder
