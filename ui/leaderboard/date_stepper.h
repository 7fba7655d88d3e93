// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QWidget>

class QCalendarWidget;
class QMenu;
class QToolButton;

namespace stepladder {

class ThemedLabel;

/// Arrows round the day on show; the day opens a calendar. Left and Right step, Home goes to yesterday.
class DateStepper final : public QWidget
{
    Q_OBJECT

public:
    explicit DateStepper(const Appearance &appearance, QWidget *parent = nullptr);

    /// Shows `date`; days outside `first` to `last`, both inclusive, cannot be chosen.
    void setDate(QDate date, QDate first, QDate last, const Reader &reader);
    [[nodiscard]] QDate date() const { return m_date; }

Q_SIGNALS:
    void dateRequested(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void request(QDate date);
    void openCalendar();
    bool takeKey(int key);

    const Appearance &m_appearance;
    QToolButton *m_back;
    QToolButton *m_day; ///< holds the two labels
    QToolButton *m_on;
    ThemedLabel *m_dateLabel;
    ThemedLabel *m_relative;
    QMenu *m_popup;
    QCalendarWidget *m_calendar;
    QDate m_date, m_first, m_last, m_yesterday;
};

} // namespace stepladder
