// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace stepladder {

/// A size for a window, as far as there is room for it and its title bar on the screen it comes up on: that of the window it belongs to.
[[nodiscard]] QSize fitted(QSize size, const QWidget &window);

} // namespace stepladder
