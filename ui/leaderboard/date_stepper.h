// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaderboard/board_span.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace stepladder {

class Calendar;
class ThemedLabel;

/// Arrows round the days on show; they open a calendar. Left and Right step by a day or a week, with Alt from anywhere in the window;
/// Home goes to yesterday. What is neither is only told.
class DateStepper final : public QWidget
{
    Q_OBJECT

public:
    explicit DateStepper(const Appearance &appearance, QWidget *parent = nullptr);

    /// Days outside the bounds cannot be chosen.
    void setRange(Span span, const DateRange &range, const Bounds &bounds, const Reader &reader);
    [[nodiscard]] QDate date() const { return m_range.last; }

Q_SIGNALS:
    void dateRequested(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void showWords(const Reader &reader);
    void request(QDate date);
    void step(int by); ///< -1 or 1
    void openCalendar();
    bool takeKey(int key);

    const Appearance &m_appearance;
    QToolButton *m_back;
    QToolButton *m_day; ///< holds the two labels
    QToolButton *m_on;
    ThemedLabel *m_dateLabel;
    ThemedLabel *m_relative;
    QMenu *m_popup;
    Calendar *m_calendar;
    Span m_span = Span::Day;
    DateRange m_range;
    Bounds m_bounds;
    QDate m_yesterday;
};

} // namespace stepladder
