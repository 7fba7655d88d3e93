// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCalendarWidget;
class QDateEdit;

namespace stepladder {

class Appearance;
struct Theme;

/// Qt's calendar without its red weekends, pictures of arrows and week numbers; with names for assistive tools, and the week
/// of its locale.
void dressCalendar(QCalendarWidget &calendar, const Theme &theme);

/// A calendar in that look, which the field opens by its arrow, by Alt and Down and by F4. `appearance` outlives the field.
void giveCalendar(QDateEdit &field, const Appearance &appearance);

} // namespace stepladder
