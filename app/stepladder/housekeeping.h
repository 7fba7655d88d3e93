// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace stepladder {

/// What is due besides the rounds: what invitations that are over hold is forgotten, and the access of those who left ends
/// once that cannot be undone any more.
class Housekeeping final : public QObject
{
    Q_OBJECT

public:
    /// The engine outlives it.
    Housekeeping(Engine &engine, QString lockFile, QObject *parent = nullptr);

    /// Does what is due now, and by itself what becomes due later.
    void tidy();

Q_SIGNALS:
    /// Somebody has left, and this sentence says what has to be done about it by hand.
    void leftOver(const stepladder::Player &player, const QString &todo);

private:
    static Task<void> run(QPointer<Housekeeping> self, Engine *engine, QString lockFile);
    void ended(const std::vector<Farewell> &farewells);

    Engine &m_engine;
    QString m_lockFile;
    QTimer m_due;
    bool m_isRunning = false;
};

} // namespace stepladder
