// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile_paths.h"

class QFileDialog;
class QWidget;

namespace stepladder {

/// Asks for a backup; deletes itself when it closes.
[[nodiscard]] QFileDialog *backupDialog(QWidget *parent);

/// The same before there is a window: tells what is the matter and offers it. Empty: nothing is to be restored.
[[nodiscard]] QString askForBackup(const Error &damage);

/// Puts the backup in the place of the profile's database, which nobody has open, and tells what happened as full sentences.
/// Errors: of restoreDatabase().
[[nodiscard]] Result<QString> restoreBackup(const QString &backup, const ProfilePaths &paths);

} // namespace stepladder
