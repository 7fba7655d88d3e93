// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace stepladder {

/// Tab leads through `part` as its layouts say, whatever was made first. For when all that is in it stands.
void tabAlongLayouts(QWidget &part);

} // namespace stepladder
