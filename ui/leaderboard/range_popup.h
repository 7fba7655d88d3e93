// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaderboard/board_span.h"
#include "ui/theme/appearance.h"

#include <QFrame>

namespace stepladder {

class DateField;
class FormField;

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
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    /// As high as what is said in it.
    void fitHeight();
    /// Whoever goes on to a later first day would have to enter both.
    void takeLastAlong();
    /// Says which day is none. Returns the first such field; nullptr: both are days.
    [[nodiscard]] FormField *mark();
    void choose();

    DateField *m_first;
    FormField *m_firstField;
    DateField *m_last;
    FormField *m_lastField;
    DateRange m_range;
    Bounds m_bounds;
    QLocale m_locale;
};

} // namespace stepladder
