// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace stepladder {

/// In a window from right to left the words of `field` are where they begin: Latin ones at the left, others, numbers and
/// what is still empty at the right, as is a choice in a list. Fields of codes are themselves from left to right.
void keepToSide(QLineEdit &field);

} // namespace stepladder
