// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/repository.h"

namespace stepladder {

/// Who is ranked by what they earned up to the day, which takes no day of anybody's. The day itself is in the sums alone.
/// Errors: of Repository.
[[nodiscard]] Result<std::vector<Standing>> seasonRanking(Repository &store, const League &league, QDate date);

} // namespace stepladder
