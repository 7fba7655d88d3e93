// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/structure/source_tree.h"

namespace stepladder {

/// The rules of the house. Each looks at a tree and answers with one line for every place that breaks it.

/// Rooms include only what their arrows allow (CONTRIBUTING.md draws them), and every include is written from the root.
[[nodiscard]] QStringList brokenArrows(const SourceTree &tree);
/// No file reaches itself through its includes.
[[nodiscard]] QStringList includeCycles(const SourceTree &tree);
/// league knows values only; core knows no windows.
[[nodiscard]] QStringList forbiddenQtModules(const SourceTree &tree);
/// No product file is longer than 500 lines.
[[nodiscard]] QStringList longFiles(const SourceTree &tree);
/// Nested event loops, sender(), string connects, singletons, clock reads, plain-text secrets, notes to self.
[[nodiscard]] QStringList forbiddenConstructs(const SourceTree &tree);
/// Code files say under which licence they stand.
[[nodiscard]] QStringList missingLicenceLines(const SourceTree &tree);
/// Every path in backticks or links of README.md and CONTRIBUTING.md exists.
[[nodiscard]] QStringList deadPathsInDocs(const SourceTree &tree);
/// Nothing at the top but what belongs there.
[[nodiscard]] QStringList strangersAtTheTop(const SourceTree &tree);
/// No path of somebody's own machine, and no host but the ones the product speaks to.
[[nodiscard]] QStringList localPaths(const SourceTree &tree);

} // namespace stepladder
