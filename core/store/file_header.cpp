// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_header.h"

#include "core/store/database.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace stepladder {

// SQLite does the reading: a file that is opened and closed past it loses every lock that the program's connections hold on it
// (https://www.sqlite.org/howtocorrupt.html, 2.2), and others then take the log away.
Result<FileHeader> readHeader(const QString &fileName)
{
    const QFileInfo file(fileName);
    if (!file.isFile() || !file.isReadable())
        return failure(ErrorKind::FileFailed, fileName, u"cannot be read"_s);
    FileHeader header;
    header.empty = file.size() == 0;
    if (header.empty)
        return header;
    const auto database = Database::open(fileName, Database::Access::Header, std::chrono::milliseconds(0));
    const auto version = database ? (*database)->number(u"PRAGMA user_version"_s) : Result<qint64>(tl::unexpected(database.error()));
    if (!version && version.error().kind == ErrorKind::StoreCorrupt)
        return header;
    if (!version)
        return tl::unexpected(version.error());
    const auto applicationId = (*database)->number(u"PRAGMA application_id"_s);
    if (!applicationId)
        return tl::unexpected(applicationId.error());
    header.sqlite = true;
    header.version = *version;
    header.applicationId = *applicationId;
    return header;
}

} // namespace stepladder
