// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_menu.h"
#include "ui/profile/profile_days.h"
#include "ui/theme/ground.h"
#include "ui/theme/reader.h"

class QStackedLayout;

namespace stepladder {

class CalendarChart;
class ChartPage;
class DailyStepsChart;
class EmptyState;
class Segments;
class ThemedLabel;

/// A player's days: those of a period as bars, or as a table, and below them all of them as a calendar.
class HistoryPanel final : public Ground
{
    Q_OBJECT

public:
    explicit HistoryPanel(const Appearance &appearance, QWidget *parent = nullptr);

    void setProfile(const PlayerProfile &profile, const Reader &reader);

    /// Where it has no height to fill: the bars alone.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildCharts();
    [[nodiscard]] Period period() const;
    void showPeriod();
    void tellDaysInView();
    void fit();
    void restyle();
    [[nodiscard]] Result<void> takeAlong(const ChartMenu::Take &take);
    void tell(const QString &words, bool isTrouble);

    PlayerProfile m_profile;
    DailyData m_days; ///< of the period
    Reader m_reader;
    ThemedLabel *m_about; ///< which days are in view
    Segments *m_periods;
    ChartMenu *m_menu;
    DailyStepsChart *m_bars;
    ChartPage *m_page; ///< the bars, or their numbers
    CalendarChart *m_calendar;
    ThemedLabel *m_told;  ///< about the last export
    EmptyState *m_empty;  ///< why there is nothing to show
    QStackedLayout *m_stack;
    bool m_isTable = false;
};

} // namespace stepladder
