// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/task.h"

#include <QString>

namespace stepladder::secretservice {

/// Whether anybody on the session bus could keep a secret, running or startable. True where there is no such bus to ask
/// (Windows, macOS). QtKeychain calls a missing service "other error".
[[nodiscard]] bool isPresent();

/// Whether the default collection of the Secret Service is locked; false when nobody says so within 2 s. QtKeychain
/// calls every entry of a locked keyring "not found" when its password prompt cannot be shown or is dismissed.
[[nodiscard]] Task<bool> isLocked();

/// Gives an entry the label under which keychain programs list it. QtKeychain labels every entry with the service alone,
/// anew at each write. Nothing happens where entries have no labels.
Task<void> label(QString service, QString key, QString text);

} // namespace stepladder::secretservice
