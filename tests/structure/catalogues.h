// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/structure/source_tree.h"

namespace stepladder {

/// Every catalogue in translations is whole: each message translated, in all plural forms of the language, with the
/// place-holders, markup, mnemonics, options and settings of the source.
[[nodiscard]] QStringList gapsInCatalogues(const SourceTree &tree);

} // namespace stepladder
