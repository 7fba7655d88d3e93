// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile_paths.h"

#include <QCoroProcess>
#include <QCoroTask>
#include <QDateTime>
#include <QLockFile>
#include <QPointer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <functional>

namespace stepladder::demo {

/// The product's own programs, run as a person would run them, on a profile of the demo's own.
class Product
{
public:
    struct Answer {
        int exitCode = -1;
        QByteArray out;
        QByteArray errors;
    };

    /// The profile's secrets go into an encrypted file in its folder.
    explicit Product(const QString &profile);

    /// Takes the folder for this demo alone, as long as it runs. Errors: InvalidInput (the folder holds something else
    /// than a demo), StoreBusy (another demo has it), FileFailed. Nothing in the folder was changed then.
    [[nodiscard]] Result<void> claim();
    /// Makes the profile anew. Only after claim(). Errors: FileFailed.
    [[nodiscard]] Result<void> prepare(const QByteArray &endpoints);
    /// Whether a window is open on the profile, or in the tray.
    [[nodiscard]] bool hasWindow() const;

    [[nodiscard]] QCoro::Task<Answer> control(QStringList arguments);
    /// As control(); every whole line of the output is handed on at once.
    [[nodiscard]] QCoro::Task<Answer> control(QStringList arguments, std::function<void(QByteArray)> line);
    /// Writes pictures of the real windows into `folder`.
    [[nodiscard]] QCoro::Task<Answer> pictures(QString folder, QDateTime now);
    /// The desktop program, at an instant of its own where one is given, until it is quit. Where there is one already it comes
    /// forward, and this ends at once.
    [[nodiscard]] QCoro::Task<Answer> desktop(QDateTime now = {});

    /// Ends the program that runs, and starts no other: what is asked fails from now on.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }

    /// A file in the profile that only its owner can read. Empty when it cannot be written.
    [[nodiscard]] QString secretFile(const QString &name, const QByteArray &secret) const;

private:
    [[nodiscard]] QCoro::Task<Answer> run(QString program, QStringList arguments, std::function<void(QByteArray)> line,
                                          bool passErrors);

    QString m_profile;
    ProfilePaths m_paths;
    QLockFile m_lock;
    QProcessEnvironment m_environment;
    QPointer<QProcess> m_running; ///< one after another
    bool m_isStopped = false;
};

} // namespace stepladder::demo
