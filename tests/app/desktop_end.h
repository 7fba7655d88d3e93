// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stepladder/desktop.h"

#include <QTest>

namespace stepladder::tests {

/// Calls off what runs behind the desktop, and waits for its end: whoever waits for an engine that goes never goes on.
[[nodiscard]] inline bool comesToRest(Engine &engine, const Desktop &desktop)
{
    const auto isAtRest = [&] {
        engine.cancel(); // what began meanwhile, too
        return !desktop.isRoundRunning();
    };
    return QTest::qWaitFor(isAtRest, 60'000);
}

} // namespace stepladder::tests
