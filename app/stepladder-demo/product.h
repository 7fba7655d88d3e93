// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroProcess>
#include <QCoroTask>
#include <QDateTime>
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

    /// `profile` is made anew; its secrets go into an encrypted file there.
    explicit Product(const QString &profile);
    /// False when the folder or the files in it cannot be made.
    [[nodiscard]] bool prepare(const QByteArray &endpoints);

    [[nodiscard]] QCoro::Task<Answer> control(QStringList arguments);
    /// As control(); every whole line of the output is handed on at once.
    [[nodiscard]] QCoro::Task<Answer> control(QStringList arguments, std::function<void(QByteArray)> line);
    /// Writes pictures of the real windows into `folder`.
    [[nodiscard]] QCoro::Task<Answer> pictures(QString folder, QDateTime now);
    /// The desktop program, until it is quit.
    [[nodiscard]] QCoro::Task<Answer> desktop();

    /// A file in the profile that only its owner can read. Empty when it cannot be written.
    [[nodiscard]] QString secretFile(const QString &name, const QByteArray &secret) const;

private:
    [[nodiscard]] QCoro::Task<Answer> run(QString program, QStringList arguments, std::function<void(QByteArray)> line,
                                          bool passErrors);

    QString m_profile;
    QProcessEnvironment m_environment;
};

} // namespace stepladder::demo
