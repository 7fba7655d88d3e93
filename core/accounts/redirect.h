// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/secret.h"

#include <QByteArray>
#include <QString>
#include <variant>

namespace stepladder {

/// What a valid redirect brought: a code, or an error (RFC 6749, 4.1.2).
struct Redirect {
    Secret code;   ///< decoded once
    QString error; ///< restricted to a-z and _; empty when there is a code
};

/// Why a redirect was turned away.
enum class RedirectFault { Malformed, WrongState };

/// The state that a redirect's query says it has; empty when there is none, or more than one.
[[nodiscard]] Secret stateIn(const QByteArray &query);

/// Reads a redirect's query (still percent-encoded). The state is compared in constant time and before anything else;
/// a parameter given twice, bytes beyond visible ASCII and both or neither of code and error are Malformed.
[[nodiscard]] std::variant<Redirect, RedirectFault> readRedirect(const QByteArray &query, const Secret &state);

} // namespace stepladder
