// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace stepladder {

enum class Vision { Full, Protan, Deutan, Tritan };

/// CIE L*a*b* under D65.
struct Lab {
    double l = 0, a = 0, b = 0;
};

/// How a colour looks to a person with that vision, at full severity (Machado, Oliveira, Fernandes 2009).
[[nodiscard]] Lab asSeen(const QColor &colour, Vision vision);

/// Perceived difference (Sharma, Wu, Dalal 2005); about 10 is told apart at a glance.
[[nodiscard]] double ciede2000(const Lab &one, const Lab &other);

} // namespace stepladder
