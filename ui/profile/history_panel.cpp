// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/history_panel.h"

#include "ui/charts/calendar_chart.h"
#include "ui/charts/chart_page.h"
#include "ui/charts/daily_steps_chart.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/profile/figure_view.h"
#include "ui/profile/profile_words.h"
#include "ui/theme/announce.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/segments.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {
constexpr double heightOfBars = 380;
constexpr double roomForBoth = 440; ///< height from which the calendar is shown below the bars
}

HistoryPanel::HistoryPanel(const Appearance &appearance, QWidget *parent)
    : Ground(appearance, &Theme::win, {}, parent), m_about(wrappedLabel(appearance, Type::Caption, &Theme::text2, this)),
      m_periods(new Segments(appearance, this)),
      m_menu(new ChartMenu(appearance.theme(), [this](const ChartMenu::Take &take) { return takeAlong(take); }, this)),
      m_bars(new DailyStepsChart(appearance.theme())), m_page(new ChartPage(appearance.theme(), {m_bars}, this)),
      m_calendar(new CalendarChart(appearance.theme(), this)), m_told(wrappedLabel(appearance, Type::Caption, &Theme::text2, this)),
      m_empty(new EmptyState(appearance, "chart"_L1, u"noDays"_s, this)), m_stack(new QStackedLayout)
{
    setObjectName(u"historyPanel"_s);
    m_about->setObjectName(u"periodWords"_s);
    m_periods->setObjectName(u"periods"_s);
    m_periods->setAccessibleName(tr("Days on show"));
    m_told->setObjectName(u"exportOutcome"_s);
    m_told->hide();
    const std::pair<QString, Period> periods[] = {{tr("%n day(s)", "how many are drawn", 28), Period::FourWeeks}, {tr("Season"), Period::Season},
                                                  {tr("Year"), Period::Year}, {tr("All", "days"), Period::All}};
    for (const auto &[words, each] : periods)
        m_periods->add(words, static_cast<int>(each));

    const Theme &theme = appearance.theme();
    auto *title = lineLabel(appearance, Type::Title2, &Theme::text, this);
    title->setText(tr("Daily steps"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(10));
    head->addLayout(words, 1);
    head->addWidget(m_periods);
    head->addWidget(m_menu);
    m_stack->addWidget(buildCharts());
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(8));
    column->setSpacing(theme.px(8));
    column->addLayout(head);
    column->addWidget(m_told);
    column->addLayout(m_stack, 1);

    connect(m_periods, &Segments::chosenChanged, this, &HistoryPanel::showPeriod);
    connect(m_menu, &ChartMenu::tableToggled, this, [this](bool shown) {
        m_isTable = shown;
        m_page->showTable(shown);
        fit();
    });
    connect(m_menu, &ChartMenu::told, this, &HistoryPanel::tell);
    connect(m_bars, &ChartSurface::windowChanged, this, &HistoryPanel::tellDaysInView);
    connect(&appearance, &Appearance::changed, this, &HistoryPanel::restyle);
}

QWidget *HistoryPanel::buildCharts()
{
    auto *charts = new QWidget(this);
    auto *column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(12));
    column->addWidget(m_page, 4);
    column->addWidget(m_calendar, 4);
    return charts;
}

Period HistoryPanel::period() const
{
    return static_cast<Period>(m_periods->chosen());
}

void HistoryPanel::setProfile(const PlayerProfile &profile, const Reader &reader)
{
    m_profile = profile;
    m_reader = reader;
    const QString empty = emptyWords(profile, reader);
    m_empty->tell(empty);
    m_stack->setCurrentIndex(empty.isEmpty() ? 0 : 1);
    m_periods->setEnabled(empty.isEmpty());
    m_menu->setEnabled(empty.isEmpty());
    m_told->hide();
    m_calendar->setData(empty.isEmpty() ? std::optional(dailyData(profile, Period::All)) : std::nullopt);
    showPeriod();
}

void HistoryPanel::showPeriod()
{
    m_days = dailyData(m_profile, period());
    m_bars->setData(m_days, {m_days.player});
    m_bars->setToday(m_reader.today());
    m_calendar->setToday(m_reader.today());
    m_page->setToday(m_reader.today());
    m_bars->selectPlayer(m_days.player);
    m_page->setTable([this] { return daysTable(m_days); });
    m_menu->setFileName(exportName(m_profile.league.name, m_profile.player.name, m_profile.date));
}

void HistoryPanel::tellDaysInView()
{
    const TimeWindow &window = m_bars->window();
    if (m_profile.ever.daysRead == 0 || window.first() < 0 || window.last() >= static_cast<int>(m_days.bars.size())) {
        m_about->clear();
        return;
    }
    const auto day = [this](int index) { return m_days.bars[static_cast<size_t>(index)].day; };
    const QString days = daysWords(day(window.first()), day(window.last()), m_reader);
    const int weeks = m_bars->bins().days() / 7;
    m_about->setText(weeks == 0 ? days : tr("%1, each bar the mean of %n week(s)", "days", weeks).arg(days));
}

/// Two charts in the room of one could not be read.
void HistoryPanel::fit()
{
    m_calendar->setVisible(!m_isTable && height() >= theme().px(roomForBoth));
}

QSize HistoryPanel::sizeHint() const
{
    return {Ground::sizeHint().width(), theme().px(heightOfBars)};
}

void HistoryPanel::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    fit();
}

void HistoryPanel::restyle()
{
    m_page->restyle(theme());
    m_bars->setTheme(theme());
    m_calendar->setTheme(theme());
    m_menu->setTheme(theme());
}

Result<void> HistoryPanel::takeAlong(const ChartMenu::Take &take)
{
    // On paper and in other people's documents the ground is light, whatever the window looks like.
    const Theme light = Theme::light(theme().system);
    m_bars->setTheme(light);
    const QString title = tr("%1, %2, %3", "league, chart, day")
                              .arg(m_profile.league.name, m_page->chart()->accessibleName(),
                                   m_reader.locale.toString(m_profile.date, QLocale::LongFormat));
    const Result<void> taken = take({m_page->chart(), light, m_page->table(), title});
    m_bars->setTheme(theme());
    return taken;
}

void HistoryPanel::tell(const QString &words, bool isTrouble)
{
    m_told->setColour(isTrouble ? &Theme::bad : &Theme::text2);
    m_told->setText(words);
    m_told->show();
    announce(m_told, words);
}

} // namespace stepladder
