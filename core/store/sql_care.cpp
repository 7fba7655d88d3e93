// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/private_file.h"
#include "core/store/sql_repository.h"

#include <QFileInfo>

namespace stepladder {

Result<void> SqlRepository::transaction(const std::function<Result<void>()> &work)
{
    return m_database->transaction(work);
}

Result<void> SqlRepository::checkIntegrity()
{
    return m_database->checkIntegrity();
}

Result<void> SqlRepository::backup(const QString &fileName)
{
    if (QFileInfo::exists(fileName)) // known before the work; putInPlace decides
        return failure(ErrorKind::AlreadyExists, fileName);
    auto draft = PrivateDraft::beside(fileName);
    if (!draft)
        return tl::unexpected(draft.error());
    return m_database->copyInto(draft->name()).and_then([&] {
        return draft->putInPlace(fileName, PrivateDraft::Existing::Keep);
    });
}

} // namespace stepladder
