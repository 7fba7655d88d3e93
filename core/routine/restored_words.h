// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open_store.h"

#include <QStringList>

namespace stepladder {

/// What came of putting `backup` in the database's place, in full sentences.
struct RestoredWords {
    QStringList done;
    QStringList warnings; ///< what the backup and the former database could not tell together
};

[[nodiscard]] RestoredWords restoredWords(const QString &backup, const Restored &restored);

} // namespace stepladder
