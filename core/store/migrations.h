// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"

#include <QStringList>
#include <span>

namespace stepladder {

class Database;

/// One step forward of the schema.
struct Migration {
    int version = 0; ///< the schema's version after the step, from 1
    QStringList statements;
};

/// Every step from an empty database to the present schema, rising.
[[nodiscard]] std::span<const Migration> migrations();

/// Marks a file as ours (SQLite's application_id): "SLDR".
inline constexpr qint32 storeApplicationId = 0x534C4452;

/// The schema version that `steps` lead to.
[[nodiscard]] int newestVersion(std::span<const Migration> steps);

/// Brings the database to the newest version, all steps in one transaction or none.
/// Errors: StoreNewer; StoreFailed when the database is not ours or a step fails.
[[nodiscard]] Result<void> migrate(Database &database, std::span<const Migration> steps);

} // namespace stepladder
