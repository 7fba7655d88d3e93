// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/task.h"

namespace stepladder {

/// A test's outcome, in the words of ofTest().
template<typename T>
[[nodiscard]] Task<Result<T>> tested(Task<Result<T>> test)
{
    Result<T> outcome = co_await test;
    if (!outcome)
        outcome = tl::unexpected(ofTest(outcome.error()));
    co_return outcome;
}

} // namespace stepladder
