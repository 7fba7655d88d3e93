// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCalendarWidget;

namespace stepladder {

struct Theme;

/// Qt's calendar without its red weekends, pictures of arrows and week numbers.
void dressCalendar(QCalendarWidget &calendar, const Theme &theme);

} // namespace stepladder
