// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"

namespace stepladder {

/// What the first bytes of a database file say, without its log and without a lock.
/// https://www.sqlite.org/fileformat2.html#the_database_header
struct FileHeader {
    bool empty = false; ///< no bytes at all
    bool sqlite = false;
    qint64 version = 0; ///< as of the last checkpoint of the write-ahead log
    qint64 applicationId = 0;
};
/// Changes nothing, whatever the file is. Errors: FileFailed, StoreFailed.
[[nodiscard]] Result<FileHeader> readHeader(const QString &fileName);

} // namespace stepladder
