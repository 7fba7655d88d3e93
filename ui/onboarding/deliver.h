// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/task.h"

#include <QPointer>

namespace stepladder {

/// Waits for a task and hands its outcome to a member of the receiver, with the number of the attempt it belongs to. A
/// receiver that has gone hears nothing.
template<typename Receiver, typename Outcome>
Task<void> deliver(Task<Outcome> task, QPointer<Receiver> receiver, void (Receiver::*member)(int, Outcome), int attempt)
{
    Outcome outcome = co_await task;
    if (receiver)
        (receiver.data()->*member)(attempt, std::move(outcome));
}

} // namespace stepladder
