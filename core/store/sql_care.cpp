// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_repository.h"

namespace stepladder {

Result<void> SqlRepository::transaction(const std::function<Result<void>()> &work)
{
    return m_database->transaction(work);
}

Result<void> SqlRepository::checkIntegrity()
{
    return m_database->checkIntegrity();
}

} // namespace stepladder
