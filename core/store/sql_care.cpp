// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_repository.h"

namespace stepladder {

SqlRepository::SqlRepository(std::unique_ptr<Database> database) : m_database(std::move(database)), m_aside(m_database->fileName()) {}

Result<void> SqlRepository::transaction(const std::function<Result<void>()> &work)
{
    return m_database->transaction(work);
}

Task<Result<void>> SqlRepository::beside(std::function<Result<void>(Repository &own)> work)
{
    return m_aside.run(std::move(work));
}

Result<void> SqlRepository::checkIntegrity()
{
    return m_database->checkIntegrity();
}

} // namespace stepladder
