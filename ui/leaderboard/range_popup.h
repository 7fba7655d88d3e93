// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaderboard/board_span.h"
#include "ui/theme/appearance.h"

#include <QMenu>

class QDateEdit;

namespace stepladder {

/// Asks for the first and last day of a range.
class RangePopup final : public QMenu
{
    Q_OBJECT

public:
    /// `appearance` outlives the popup.
    explicit RangePopup(const Appearance &appearance, QWidget *parent);

    void setRange(const DateRange &range, const Bounds &bounds, const Reader &reader);
    void openBelow(const QWidget &widget);

Q_SIGNALS:
    void rangeChosen(const stepladder::DateRange &range);

private:
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace stepladder
