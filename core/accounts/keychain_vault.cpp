// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/keychain_vault.h"

#include "core/foundation/await_future.h"
#include "core/accounts/secret_service.h"

#include <QPromise>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// How a job ended; the text is what a read brought.
using Outcome = Result<Secret>;

Error keychainError(const QKeychain::Job &job)
{
    Error error{ErrorKind::VaultFailed, {}, job.errorString(), std::nullopt};
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        error.kind = ErrorKind::VaultEmpty;
        break;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        error.kind = ErrorKind::VaultDenied;
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        error.kind = ErrorKind::VaultMissing;
        break;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoError:
        break;
    case QKeychain::OtherError:
        if (!secretservice::isPresent())
            error.kind = ErrorKind::VaultMissing;
        // The Windows text for an entry over 2,560 bytes (CRED_MAX_CREDENTIAL_BLOB_SIZE).
        else if (error.detail.contains("exceeds"_L1, Qt::CaseInsensitive))
            error.kind = ErrorKind::VaultTooLarge;
        break;
    }
    return error;
}

/// Starts the job and follows it to its end or to the deadline, whichever comes first. The job deletes itself, also
/// when it ends late: QtKeychain knows no way to call one back.
template<typename Job>
QFuture<Outcome> started(Job *job, const QString &name, std::chrono::milliseconds deadline)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto settle = [promise](Outcome outcome) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(outcome));
        promise->finish();
    };
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [settle](QKeychain::Job *ended) {
        if (ended->error() != QKeychain::NoError) {
            settle(tl::unexpected(keychainError(*ended)));
            return;
        }
        auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
        settle(reading ? Secret(reading->textData().toUtf8()) : Secret());
    });
    QTimer::singleShot(deadline, job, [settle] { settle(failure(ErrorKind::VaultLocked, {}, u"no answer in time"_s)); });
    QFuture<Outcome> outcome = promise->future();
    job->start();
    return outcome;
}

/// The outcome, with a locked keyring told apart from one that works and has no such entry.
Task<Outcome> explained(QFuture<Outcome> job)
{
    Outcome outcome = co_await finished(job);
    if (outcome)
        co_return outcome;
    const ErrorKind kind = outcome.error().kind;
    if (kind == ErrorKind::VaultEmpty || kind == ErrorKind::VaultDenied || kind == ErrorKind::VaultFailed) {
        const bool isLocked = co_await secretservice::isLocked();
        if (isLocked)
            outcome = failure(ErrorKind::VaultLocked, {}, outcome.error().detail);
    }
    co_return outcome;
}

const QString &service()
{
    static const QString name = u"Stepladder"_s;
    return name;
}

} // namespace

KeychainVault::KeychainVault(std::chrono::milliseconds deadline)
    : m_deadline(deadline)
{
}

Task<Outcome> KeychainVault::asked(Start start)
{
    const bool isLocked = co_await secretservice::isLocked();
    if (!isLocked)
        co_return co_await explained(start());
    if (m_question) {
        const QFuture<bool> question = *m_question;
        const bool isOpen = co_await finished(question);
        if (!isOpen)
            co_return failure(ErrorKind::VaultLocked, {}, u"the password was asked for a moment ago"_s);
        co_return co_await explained(start());
    }
    QPromise<bool> promise;
    promise.start();
    m_question = promise.future();
    Outcome outcome = co_await explained(start());
    m_question.reset();
    promise.addResult(outcome || outcome.error().kind != ErrorKind::VaultLocked);
    promise.finish();
    co_return outcome;
}

Task<Result<Secret>> KeychainVault::read(QString name)
{
    Start start = [name, deadline = m_deadline] {
        return started(new QKeychain::ReadPasswordJob(service()), name, deadline);
    };
    co_return co_await asked(std::move(start));
}

Task<Result<void>> KeychainVault::write(QString name, Secret value)
{
    Start start = [name, value, deadline = m_deadline] {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setTextData(QString::fromUtf8(value.reveal()));
        return started(job, name, deadline);
    };
    const Outcome outcome = co_await asked(std::move(start));
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    co_return Result<void>();
}

Task<Result<void>> KeychainVault::remove(QString name)
{
    // Some back ends call the removal of nothing a success.
    const Result<Secret> present = co_await read(name);
    if (!present)
        co_return tl::unexpected(present.error());
    Start start = [name, deadline = m_deadline] {
        return started(new QKeychain::DeletePasswordJob(service()), name, deadline);
    };
    const Outcome outcome = co_await asked(std::move(start));
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    co_return Result<void>();
}

Task<bool> KeychainVault::isShut()
{
    if (!secretservice::isPresent())
        co_return true;
    co_return co_await secretservice::isLocked();
}

Task<void> KeychainVault::describe(QString name, QString text)
{
    co_await secretservice::label(service(), name, text);
}

QString KeychainVault::description() const
{
    return u"keychain"_s;
}

} // namespace stepladder
