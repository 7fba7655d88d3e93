// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>

namespace stepladder {

class Appearance;
struct Theme;

/// Qt's calendar, which draws days that cannot be chosen as if they could. Here they are faint; those of other months are grey.
class Calendar final : public QCalendarWidget
{
    Q_OBJECT

public:
    /// `appearance` outlives the calendar.
    explicit Calendar(const Appearance &appearance, QWidget *parent = nullptr);

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;

private:
    const Appearance &m_appearance;
};

/// Qt's calendar without its red weekends, pictures of arrows and week numbers; with names for assistive tools, and the week
/// of its locale.
void dressCalendar(QCalendarWidget &calendar, const Theme &theme);

} // namespace stepladder
