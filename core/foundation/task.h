// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"

#include <QCoroTask>

namespace stepladder {

/// Work that may wait. Rules: arguments by value, no capturing coroutine lambdas, every wait has a deadline,
/// and the owner of `this` outlives the task.
template<typename T>
using Task = QCoro::Task<T>;

} // namespace stepladder
