// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stepladderctl/session.h"

namespace stepladder {

/// Whom the arguments ask to take in. Without a client among them it is the one in `importedClient`, else the
/// league's. Errors: InvalidInput, NotFound, FileFailed, of Vault and Repository.
[[nodiscard]] Task<Result<EnrolmentRequest>> playerRequest(Session *session, OAuthClient importedClient = {});

/// Tells that a player is in.
[[nodiscard]] ExitCode welcome(Session *session, const Player &player);

} // namespace stepladder
