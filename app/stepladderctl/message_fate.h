// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stepladderctl/session.h"

namespace stepladder {

/// The messages' exact texts, each under its channel and state.
[[nodiscard]] QString textOf(const std::vector<OutboxEntry> &messages);

/// Says what to do about messages of the league that did not go out, and when those go out that only wait for their time.
/// Done when there is nothing to do.
[[nodiscard]] ExitCode tellFate(Session *session, const League &league, const std::vector<OutboxEntry> &messages);

} // namespace stepladder
