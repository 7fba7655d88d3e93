// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace stepladder {

/// Has screen readers say something that happened at a widget without the focus going there.
void announce(QWidget *widget, const QString &words);

} // namespace stepladder
