// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/loopback_server.h"

#include <QAbstractHttpServer>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return "OTHER";
    }
}

Headers headersOf(const QHttpServerRequest &request)
{
    Headers headers;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto pairs = request.headers().toListOfPairs();
#else
    const auto pairs = request.headers();
#endif
    for (const auto &[name, value] : pairs)
        headers.append({name, value});
    return headers;
}

Request plainRequest(Service service, const QHttpServerRequest &request)
{
    return {service,           methodName(request.method()), request.url().path(), request.query(),
            headersOf(request), request.body()};
}

/// Faulty deliveries need the bytes in our own hands, so the server library reads and we write.
QByteArray serialized(const Answer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' '
        + (answer.status < 300 ? "OK" : answer.status < 400 ? "Found" : "Refused") + "\r\nContent-Type: "
        + answer.contentType + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

/// A closed connection alone looks like the end of an answer; lingering for zero seconds makes it a reset.
void resetConnection(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger none{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    socket.abort();
}

void deliver(QTcpSocket &socket, const Answer &answer, Delivery delivery)
{
    switch (delivery) {
    case Delivery::Whole:
        socket.write(serialized(answer) + answer.body); // in one piece: two would wait for each other's acknowledgement
        break;
    case Delivery::Cut:
        socket.write(serialized(answer) + answer.body.first(answer.body.size() / 2));
        socket.disconnectFromHost(); // after what was written has left
        break;
    case Delivery::Reset:
        resetConnection(socket);
        break;
    case Delivery::Hang:
        break;
    }
}

} // namespace

/// Knows its connections by the peer's port: newer server libraries do not hand them out.
class LoopbackServer::Listener : public QTcpServer {
public:
    [[nodiscard]] QTcpSocket *connectionFrom(quint16 peerPort) const
    {
        for (const QPointer<QTcpSocket> &socket : m_sockets) {
            if (socket && socket->peerPort() == peerPort)
                return socket;
        }
        return nullptr;
    }
    void dropConnections()
    {
        for (const QPointer<QTcpSocket> &socket : std::exchange(m_sockets, {})) {
            if (socket)
                socket->abort();
        }
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        m_sockets.removeIf([](const QPointer<QTcpSocket> &socket) { return socket.isNull(); });
        auto *socket = new QTcpSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        m_sockets.append(socket);
        addPendingConnection(socket);
    }

private:
    QList<QPointer<QTcpSocket>> m_sockets;
};

class LoopbackServer::Door : public QAbstractHttpServer {
public:
    explicit Door(LoopbackServer &owner) : m_owner(owner), m_listener(new Listener) { m_listener->setParent(this); }

    [[nodiscard]] bool listenOn(quint16 port)
    {
        if (!m_listener->listen(QHostAddress::LocalHost, port))
            return false;
        bind(m_listener);
        return true;
    }
    [[nodiscard]] quint16 port() const { return m_listener->serverPort(); }
    void shut()
    {
        m_listener->close();
        m_listener->dropConnections();
    }

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &) override
    {
        serve(request, m_listener->connectionFrom(request.remotePort()));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        serve(request, socket);
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#endif

private:
    void serve(const QHttpServerRequest &incoming, QTcpSocket *socket)
    {
        if (!socket)
            return;
        const Request request = plainRequest(m_owner.m_service, incoming);
        const size_t number = m_owner.m_traffic.arrived(request, m_owner.m_world.now());
        const QString person = m_owner.m_desk.personOf(request);
        m_owner.m_traffic.identified(number, person);

        const std::optional<Fault> fault = m_owner.m_faults.take(request, person);
        Answer answer;
        if (!fault || fault->actFirst)
            answer = m_owner.m_desk.handle(request);
        if (fault && fault->instead)
            answer = *fault->instead;
        if (fault)
            answer.headers += fault->extraHeaders;
        send(socket, number, answer, fault);
    }

    /// The timer belongs to the connection: when the client goes away first, both end and nothing is sent.
    void send(QTcpSocket *socket, size_t number, const Answer &answer, const std::optional<Fault> &fault)
    {
        const Delivery delivery = fault ? fault->delivery : Delivery::Whole;
        auto *timer = new QTimer(socket);
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer); // a coarse one may be early
        connect(timer, &QObject::destroyed, this, [this] { m_owner.m_traffic.finished(); });
        connect(timer, &QTimer::timeout, socket, [this, socket, timer, number, answer, delivery, faulty = !!fault] {
            const bool speaks = delivery == Delivery::Whole || delivery == Delivery::Cut;
            m_owner.m_traffic.answered(number, speaks ? answer.status : 0, faulty);
            if (delivery == Delivery::Hang)
                return; // the timer, and with it the count, lives until the client gives up
            timer->deleteLater();
            deliver(*socket, answer, delivery);
        });
        timer->start(m_owner.m_latencyMs + (fault ? fault->delayMs : 0));
    }

    LoopbackServer &m_owner;
    Listener *m_listener;
};

LoopbackServer::LoopbackServer(Service service, ServiceDesk desk, World &world, Traffic &traffic, Faults &faults)
    : m_service(service), m_desk(std::move(desk)), m_world(world), m_traffic(traffic), m_faults(faults)
{
}

LoopbackServer::~LoopbackServer() = default;

bool LoopbackServer::open()
{
    if (m_door)
        return true;
    auto door = std::make_unique<Door>(*this);
    if (!door->listenOn(m_port))
        return false;
    m_port = door->port();
    m_door = std::move(door);
    return true;
}

void LoopbackServer::close()
{
    if (m_door)
        m_door->shut();
    m_door.reset();
}

QUrl LoopbackServer::origin() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

} // namespace stepladder::fakes
