// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/repository.h"

#include <QJsonObject>

namespace stepladder {

/// Everything that is known of one player and no secret, for them to take along; README.md describes the form.
/// Errors: of Repository.
[[nodiscard]] Result<QJsonObject> playerDocument(Repository &store, PlayerId player, const QDateTime &now);

/// Writes it to a new file that only its owner can read. Errors: AlreadyExists, FileFailed, of Repository.
[[nodiscard]] Result<void> exportPlayer(Repository &store, PlayerId player, const QString &fileName, const QDateTime &now);

} // namespace stepladder
