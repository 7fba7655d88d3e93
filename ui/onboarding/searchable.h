// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace stepladder {

/// Lets a list be searched by typing any part of an entry; only its entries can be chosen.
void makeSearchable(QComboBox &list);

/// The entry whose text was typed, or a part that no other one has, in whatever case; -1: there is none.
[[nodiscard]] int typedEntry(const QComboBox &list);

} // namespace stepladder
