// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/single_instance.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

#include <chrono>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto greeting = "raise "; ///< then the activation token, then a line end
constexpr auto reply = "raised\n";
constexpr qint64 longestLine = 512;

} // namespace

SingleInstance::SingleInstance(const ProfilePaths &paths, QObject *parent)
    : QObject(parent), m_socket(paths.windowSocket()), m_lock(paths.windowLock())
{
    // By its age only a lock whose owner died before writing its number into it: the system holds a living owner's.
    m_lock.setStaleLockTime(std::chrono::seconds(10));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::~SingleInstance() = default;

Result<SingleInstance::Role> SingleInstance::claim()
{
    // Between a lock and its owner's listening, or between an owner's end and its lock's, a second look is needed.
    const QDeadlineTimer deadline(3s);
    do {
        if (m_lock.tryLock(0))
            return listen();
        if (m_lock.error() != QLockFile::LockFailedError)
            return failure(ErrorKind::FileFailed, m_lock.fileName());
        if (const Result<Role> other = askOther(); other)
            return other;
        QThread::msleep(50);
    } while (!deadline.hasExpired());
    return failure(ErrorKind::StoreBusy, {}, u"the first instance does not answer"_s);
}

Result<SingleInstance::Role> SingleInstance::listen()
{
    // We hold the lock, so a socket that is still there was left by a crash.
    QLocalServer::removeServer(m_socket);
    if (!m_server.listen(m_socket))
        return failure(ErrorKind::FileFailed, m_socket, m_server.errorString());
    return Role::First;
}

Result<SingleInstance::Role> SingleInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(500))
        return failure(ErrorKind::StoreBusy);
    socket.write(greeting + qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
    const QDeadlineTimer deadline(1s);
    while (!socket.canReadLine() && socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) { }
    return socket.readLine(longestLine) == reply ? Result<Role>(Role::Second) : failure(ErrorKind::StoreBusy);
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestLine)
                    socket->abort();
                return;
            }
            const QByteArray line = socket->readLine(longestLine + 1);
            if (!line.startsWith(greeting) || !line.endsWith('\n')) {
                socket->abort();
                return;
            }
            socket->write(reply);
            socket->disconnectFromServer();
            Q_EMIT raiseRequested(line.mid(static_cast<qsizetype>(qstrlen(greeting))).trimmed());
        });
    }
}

} // namespace stepladder
