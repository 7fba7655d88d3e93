// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stepladder {

/// A quoted CSV field (RFC 4180); a leading =, +, - or @ would be a formula to a spreadsheet and gets an apostrophe.
[[nodiscard]] QString csvField(QString text);

} // namespace stepladder
