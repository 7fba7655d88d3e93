// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace stepladder::secretservice {

/// Whether anybody on the session bus could keep a secret, running or startable. True where there is no such bus to ask
/// (Windows, macOS). QtKeychain calls a missing service "other error".
[[nodiscard]] bool isPresent();

/// Whether the default collection of the Secret Service is locked; false when nobody says so within 2 s. QtKeychain
/// calls every entry of a locked keyring "not found" when its password prompt cannot be shown or is dismissed.
[[nodiscard]] QFuture<bool> isLocked();

} // namespace stepladder::secretservice
