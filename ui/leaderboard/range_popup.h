// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaderboard/board_span.h"
#include "ui/theme/appearance.h"

#include <QFrame>

class QDateEdit;

namespace stepladder {

/// Asks for the first and last day of a range. Return shows it; any click beside it, and Escape, close it.
class RangePopup final : public QFrame
{
    Q_OBJECT

public:
    /// `appearance` outlives the popup.
    explicit RangePopup(const Appearance &appearance, QWidget *parent);

    /// What it opens with: while it is open, the days in it are the reader's.
    void setRange(const DateRange &range, const Bounds &bounds, const Reader &reader);
    void openBelow(const QWidget &widget);

Q_SIGNALS:
    void rangeChosen(const stepladder::DateRange &range);
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void choose();

    QDateEdit *m_first;
    QDateEdit *m_last;
    DateRange m_range;
    Bounds m_bounds;
    QLocale m_locale;
};

} // namespace stepladder
