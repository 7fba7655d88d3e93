// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/housekeeping.h"

#include "core/foundation/file_lock.h"

#include <algorithm>
#include <chrono>

namespace stepladder {

using namespace std::chrono_literals;

namespace {

constexpr auto pauseAfterFailure = 15min; ///< a shut vault, another program at work

bool isDue(Engine &engine)
{
    const QDateTime next = engine.departure().nextDue();
    return next.isValid() && next <= engine.clock().now();
}

} // namespace

Housekeeping::Housekeeping(Engine &engine, QString lockFile, QObject *parent)
    : QObject(parent), m_engine(engine), m_lockFile(std::move(lockFile))
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Housekeeping::tidy);
}

void Housekeeping::tidy()
{
    if (m_isRunning)
        return; // and looks again when that is done
    m_isRunning = true;
    run(this, &m_engine, m_lockFile);
}

Task<void> Housekeeping::run(QPointer<Housekeeping> self, Engine *engine, QString lockFile)
{
    std::vector<Farewell> farewells;
    const bool isShut = co_await engine->vault().isShut(); // nobody is asked for a password for this
    if (!isShut) {
        const std::vector<League> leagues = engine->store().leagues().value_or(std::vector<League>());
        for (const League &league : leagues)
            co_await engine->invitations().sweep(league.id);
        if (isDue(*engine)) {
            const Result<FileLock> lock = co_await FileLock::wait(lockFile, 2min);
            if (lock)
                farewells = co_await engine->departure().endDue();
        }
    }
    if (self)
        self->ended(farewells);
}

void Housekeeping::ended(const std::vector<Farewell> &farewells)
{
    m_isRunning = false;
    for (const Farewell &farewell : farewells) {
        if (const QStringList todo = leftToDo(farewell); !todo.isEmpty())
            Q_EMIT leftOver(farewell.player, todo.join(u' '));
    }
    const QDateTime next = m_engine.departure().nextDue();
    if (!next.isValid())
        return;
    const auto wait = std::chrono::milliseconds(m_engine.clock().now().msecsTo(next));
    m_due.start(wait > 0ms ? wait + 1ms : std::chrono::milliseconds(pauseAfterFailure));
}

} // namespace stepladder
