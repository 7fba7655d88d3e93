// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <utility>

namespace stepladder {

using FormFields = QList<std::pair<QByteArray, QByteArray>>;

/// The body of a request of the type application/x-www-form-urlencoded.
[[nodiscard]] QByteArray formBody(const FormFields &fields);

} // namespace stepladder
