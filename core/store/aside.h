// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/task.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <functional>

namespace stepladder {

class Repository;

/// A thread beside the one that waits, for work with a database that takes longer than anybody at a window does. One piece
/// after another, each on a connection of its own.
class Aside
{
public:
    using Work = std::function<Result<void>(Repository &own)>;

    explicit Aside(QString fileName);
    /// Work that has begun is seen to its end. Whoever waits for it never goes on.
    ~Aside();
    Aside(const Aside &) = delete;
    Aside &operator=(const Aside &) = delete;

    /// Errors: of openSqlite(), and of the work.
    [[nodiscard]] Task<Result<void>> run(Work work);

private:
    QString m_fileName;
    QThreadPool m_thread;
    QObject m_waiting; ///< owns who waits
};

} // namespace stepladder
