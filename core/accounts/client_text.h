// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"

namespace stepladder {

/// The client in what an organiser pastes: Google's downloaded JSON of a desktop client (with the secret), or a bare id
/// (without). Errors: InvalidInput in words (nothing, no id, another type of client, a torn JSON); never repeats it.
[[nodiscard]] Result<OAuthClient> readClient(const Secret &text);
/// The client in a file beside an id that was given apart: Google's JSON, which names the id itself (`id` may be empty,
/// or the same), or the bare secret of `id`. Errors: as readClient.
[[nodiscard]] Result<OAuthClient> readClientFile(const QString &id, const Secret &contents);

/// What looks wrong about a client although it may be right, as a sentence; empty: nothing.
[[nodiscard]] QString doubtAbout(const OAuthProvider &provider, const OAuthClient &client);

} // namespace stepladder
