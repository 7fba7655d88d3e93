// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open_store.h"

#include <type_traits>

namespace stepladder {

/// Reads from a database, or works with it, on a connection of its own: for threads beside the windows'. Errors: of openSqlite()
/// and of what is done.
template<typename Read>
[[nodiscard]] auto readAside(const QString &database, Read read) -> std::invoke_result_t<Read, Repository &>
{
    const Result<std::unique_ptr<Repository>> store = openSqlite(database);
    return store ? read(**store) : tl::unexpected(store.error());
}

} // namespace stepladder
