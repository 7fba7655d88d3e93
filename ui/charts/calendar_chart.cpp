// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/calendar_chart.h"

#include "ui/charts/day_read_out.h"

#include <QAccessibleWidget>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestPitch = 13; ///< of days by the dozen
constexpr double usualPitch = 18;    ///< at most, where not all weeks have room
constexpr double largestPitch = 56;
constexpr double edge = 8; ///< nothing comes closer to it: the focus ring is there
constexpr double gap = 3;
double cornerOf(const QRectF &cell)
{
    return std::min(4.0, cell.width() / 5); // small ones stay squares
}
constexpr std::array<float, 5> shares{0.14F, 0.35F, 0.55F, 0.77F, 1.0F}; ///< of the accent

QAccessibleInterface *accessibleCalendar(const QString &, QObject *object)
{
    auto *chart = qobject_cast<CalendarChart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

CalendarChart::CalendarChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QAccessible::installFactory(accessibleCalendar); // once, however often
    setObjectName(QStringLiteral("calendarChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // as time runs in every chart
    setData({});
}

void CalendarChart::setData(std::optional<DailyData> player)
{
    setAccessibleName(player ? tr("Calendar of %1").arg(player->name) : tr("Calendar"));
    const bool isSame = player && player->player == m_data.player && player->bars.size() == m_data.bars.size();
    m_data = std::move(player).value_or(DailyData());
    const auto days = static_cast<int>(m_data.bars.size());
    m_grid = days == 0 ? CalendarGrid() : CalendarGrid(m_data.bars.front().day, days, QLocale().firstDayOfWeek());
    if (!isSame)
        m_current = days - 1;
    readDay(isSame ? m_day : -1, false);
}

void CalendarChart::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void CalendarChart::setToday(QDate today)
{
    m_today = today;
    readDay(m_day, false);
}

QDate CalendarChart::today() const
{
    return m_today.isValid() ? m_today : m_data.bars.back().day;
}

ReadOut CalendarChart::readOut() const
{
    if (m_day < 0)
        return {};
    const DailyBar &bar = m_data.bars[static_cast<size_t>(m_day)];
    ReadOut out = readOutOf(bar, dayText(bar.day, today()));
    out.anchor = cellOf(layOut(), m_day).center();
    return out;
}

QString CalendarChart::description() const
{
    if (m_data.bars.empty())
        return tr("Choose a player to see the days.");
    return tr("%n day(s) up to %1, %2 of %3 season days at the goal of %4. Up and Down walk by a day, Left and Right by a week.",
              nullptr, static_cast<int>(m_data.bars.size()))
        .arg(dayText(m_data.bars.back().day, today()), QLocale().toString(m_data.summary.goalDays),
             QLocale().toString(m_data.summary.days), QLocale().toString(m_data.goal));
}

void CalendarChart::readDay(int day, bool follow)
{
    m_day = day;
    if (follow && day >= 0)
        m_current = day;
    const ReadOut now = readOut();
    setAccessibleDescription(now.isEmpty() ? description() : now.text());
    update();
}

QSize CalendarChart::sizeHint() const
{
    return {m_theme.px(360), m_theme.px(480)};
}

QSize CalendarChart::minimumSizeHint() const
{
    return {m_theme.px(200), m_theme.px(160)};
}

double CalendarChart::left() const
{
    const QFontMetricsF captions(m_theme.font(Type::Caption));
    double widest = 0;
    for (int day = 1; day <= 7; ++day)
        widest = std::max(widest, captions.horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    return m_theme.px(edge) + widest + m_theme.px(8);
}

double CalendarChart::headHeight() const
{
    return QFontMetricsF(m_theme.font(Type::CaptionStrong)).height() + m_theme.px(10);
}

CalendarChart::Layout CalendarChart::layOut() const
{
    const double head = headHeight();
    Layout layout;
    layout.origin = QPointF(std::ceil(left()), std::ceil(head)); // cells stand on whole pixels where their pitch is one
    const double wide = std::max(1.0, width() - layout.origin.x() - m_theme.px(edge));
    const double high = height() - legendHeight();
    const int all = std::max(1, m_grid.weeks());
    const double smallest = m_theme.px(smallestPitch);
    // As many bands as let the cells be largest.
    layout.pitch = 0;
    for (int bands = 1; bands <= all; ++bands) {
        const int columns = (all + bands - 1) / bands;
        const double pitch = std::min({wide / columns, (high / bands - head) / 7, double(m_theme.px(largestPitch))});
        if (pitch <= layout.pitch)
            continue;
        layout.pitch = pitch;
        layout.columns = columns;
    }
    layout.weeks = all;
    if (layout.pitch < smallest) {
        // As many bands as find room, which then share all of it.
        const int bands = std::max(1, static_cast<int>(high / (head + 7 * smallest)));
        layout.pitch = std::floor(std::clamp((high / bands - head) / 7, 8.0, double(m_theme.px(usualPitch))));
        layout.columns = std::clamp(static_cast<int>(wide / layout.pitch), 1, all);
        layout.weeks = std::min(all, bands * layout.columns);
    }
    layout.band = head + 7 * layout.pitch;
    layout.firstWeek = all - layout.weeks;
    if (m_current >= 0)
        layout.firstWeek = std::min(layout.firstWeek, m_grid.columnOf(m_current));
    return layout;
}

QRectF CalendarChart::cellOf(const Layout &layout, int day) const
{
    const double size = layout.pitch - gap;
    const int week = m_grid.columnOf(day) - layout.firstWeek;
    const int band = week / layout.columns;
    return {layout.origin.x() + week % layout.columns * layout.pitch,
            layout.origin.y() + band * layout.band + m_grid.rowOf(day) * layout.pitch, size, size};
}

QRectF CalendarChart::grid() const
{
    const Layout layout = layOut();
    return {layout.origin, QSizeF(std::min(layout.columns, layout.weeks) * layout.pitch - gap,
                                  (layout.bands() - 1) * layout.band + 7 * layout.pitch - gap)};
}

int CalendarChart::dayAt(QPointF position) const
{
    const Layout layout = layOut();
    const QPointF place = position - layout.origin;
    const int band = static_cast<int>(std::floor(place.y() / layout.band));
    const int column = static_cast<int>(std::floor(place.x() / layout.pitch));
    const int week = band * layout.columns + column;
    if (band < 0 || column < 0 || column >= layout.columns || week >= layout.weeks)
        return -1;
    return m_grid.dayIn(week + layout.firstWeek, static_cast<int>(std::floor((place.y() - band * layout.band) / layout.pitch)));
}

QColor CalendarChart::heat(int step) const
{
    return mixed(m_theme.accent, m_theme.win, shares[static_cast<size_t>(step)]);
}

/// In high contrast the faintest step is hard to tell from the ground.
QPen CalendarChart::rim() const
{
    return m_theme.kind == Theme::Kind::HighContrast ? QPen(m_theme.text3, 1) : QPen(Qt::NoPen);
}

void CalendarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.win);
    if (m_data.bars.empty()) {
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme.text2);
        painter.drawText(QRectF(rect()), Qt::AlignCenter | Qt::TextWordWrap, description());
        return;
    }
    const Layout layout = layOut();
    paintWeekdays(painter, layout);
    paintMonths(painter, layout);
    for (int day = 0; day < static_cast<int>(m_data.bars.size()); ++day) {
        const int week = m_grid.columnOf(day) - layout.firstWeek;
        if (week >= 0 && week < layout.weeks)
            paintCell(painter, cellOf(layout, day), m_data.bars[static_cast<size_t>(day)]);
    }
    paintLegend(&painter, {layout.origin.x(), layout.origin.y() + layout.bands() * layout.band - headHeight() + m_theme.px(8)});
    if (m_current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.text, 2));
        const QRectF cell = cellOf(layout, m_current);
        painter.drawRoundedRect(cell.adjusted(-1, -1, 1, 1), cornerOf(cell) + 1, cornerOf(cell) + 1);
    }
    if (hasFocus())
        paintFocus(painter, m_theme, rect());
    if (const ReadOut now = readOut(); !now.isEmpty())
        paintReadOut(painter, m_theme, QRectF(rect()).adjusted(2, 2, -2, -2), now);
}

void CalendarChart::paintWeekdays(QPainter &painter, const Layout &layout) const
{
    const QFont font = m_theme.font(Type::Caption);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(m_theme.text3);
    const int first = QLocale().firstDayOfWeek();
    const bool isTight = layout.pitch < metrics.height();
    for (int band = 0; band < layout.bands(); ++band) {
        for (int row = 0; row < 7; row += isTight ? 2 : 1) {
            const QString day = QLocale().dayName((first - 1 + row) % 7 + 1, QLocale::ShortFormat);
            const double middle = layout.origin.y() + band * layout.band + row * layout.pitch + (layout.pitch - gap) / 2;
            painter.drawText(QPointF(layout.origin.x() - m_theme.px(8) - metrics.horizontalAdvance(day), middle + metrics.capHeight() / 2), day);
        }
    }
}

/// Each month above the first week that holds one of its days; what a band begins with makes way where it has no room.
QList<CalendarChart::Month> CalendarChart::monthsIn(const Layout &layout) const
{
    const QFontMetricsF metrics(m_theme.font(Type::CaptionStrong));
    const double apart = m_theme.px(7);
    QList<Month> months;
    QString plain;            ///< the last one's, without the year
    bool opensBand = false;   ///< the last one does
    QDate told = today();     ///< before the last one: a month of its year
    QDate before;
    int band = -1; // the one before
    for (int day = 0; day < static_cast<int>(m_data.bars.size()); ++day) {
        const QDate date = m_data.bars[static_cast<size_t>(day)].day;
        const int week = m_grid.columnOf(day) - layout.firstWeek;
        if (week < 0 || week >= layout.weeks)
            continue;
        const bool isNewBand = week / layout.columns != band;
        if (!isNewBand && date.month() == before.month())
            continue;
        band = week / layout.columns;
        const QString month = QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
        const double left = cellOf(layout, day).left();
        const double top = layout.origin.y() + band * layout.band - m_theme.px(6) - metrics.ascent();
        const auto namedAfter = [&](QDate known) {
            const QString name = date.year() == known.year() ? month : isYearFirst() ? yearText(date) + month : u"%1 %2"_s.arg(month, yearText(date));
            const double wide = metrics.horizontalAdvance(name);
            return Month{name, QRectF(std::min(left, width() - m_theme.px(edge) - wide), top, wide, metrics.height())};
        };
        const QDate known = before.isValid() ? before : today();
        Month next = namedAfter(known);
        const auto isTooClose = [&] { return !isNewBand && !months.isEmpty() && months.last().place.right() + apart > next.place.left(); };
        if (isTooClose() && opensBand) {
            next = namedAfter(told); // its year has to do
            months.last().name = plain;
            months.last().place.setWidth(metrics.horizontalAdvance(plain));
            if (isTooClose())
                months.removeLast();
        } else if (isTooClose()) {
            months.last().place.moveRight(next.place.left() - apart);
        }
        months.append(next);
        plain = month;
        opensBand = isNewBand;
        told = known;
        before = date;
    }
    return months;
}

void CalendarChart::paintMonths(QPainter &painter, const Layout &layout) const
{
    const QFont font = m_theme.font(Type::CaptionStrong);
    painter.setFont(font);
    painter.setPen(m_theme.text3);
    for (const Month &month : monthsIn(layout))
        painter.drawText(month.place.topLeft() + QPointF(0, QFontMetricsF(font).ascent()), month.name);
}

void CalendarChart::paintCell(QPainter &painter, const QRectF &cell, const DailyBar &bar) const
{
    if (bar.kind == DailyBar::Kind::Before)
        return;
    if (!bar.steps) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.text3, 1, Qt::DashLine));
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), cornerOf(cell), cornerOf(cell));
        return;
    }
    const QColor colour = heat(heatOf(bar.steps->value, m_data.goal));
    painter.setPen(rim());
    painter.setBrush(colour);
    if (bar.kind == DailyBar::Kind::Provisional) {
        // As in every chart: what may still change is hatched.
        painter.setBrush(QBrush(m_theme.accent, Qt::BDiagPattern));
        painter.setPen(QPen(m_theme.accent, 1));
    }
    painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), cornerOf(cell), cornerOf(cell));
    if (bar.steps->value < m_data.goal)
        return;
    const double dot = std::min<double>(m_theme.px(2), cell.width() / 9); // small ones leave the heat to be seen
    const bool isHatched = bar.kind == DailyBar::Kind::Provisional;
    const QColor &ground = isHatched ? m_theme.win : colour;
    painter.setPen(Qt::NoPen);
    if (isHatched) {
        painter.setBrush(ground);
        painter.drawEllipse(cell.center(), 2.5 * dot, 2.5 * dot);
    }
    painter.setBrush(contrast(m_theme.text, ground) > contrast(m_theme.onAccent, ground) ? m_theme.text : m_theme.onAccent);
    painter.drawEllipse(cell.center(), dot, dot);
}

double CalendarChart::legendHeight() const
{
    return paintLegend(nullptr, {left(), 0}) + m_theme.px(10);
}

double CalendarChart::paintLegend(QPainter *painter, QPointF topLeft) const
{
    const QFont font = m_theme.font(Type::Caption);
    const QFontMetricsF metrics(font);
    const double box = m_theme.px(14);
    const double line = metrics.height() + m_theme.px(6);
    QPointF at = topLeft;
    const auto place = [&](const QString &words) {
        const double wide = box + m_theme.px(6) + metrics.horizontalAdvance(words);
        if (at.x() > topLeft.x() && at.x() + wide > width() - m_theme.px(edge))
            at = QPointF(topLeft.x(), at.y() + line);
        const QRectF mark(at.x(), at.y() + (metrics.height() - box) / 2, box, box);
        if (painter) {
            painter->setFont(font);
            painter->setPen(m_theme.text3);
            painter->drawText(QPointF(mark.right() + m_theme.px(6), at.y() + metrics.ascent()), words);
        }
        at.rx() += wide + m_theme.px(12);
        return mark;
    };
    const std::array<qint32, 4> limits = heatLimits(m_data.goal);
    for (int step = 0; step < 5; ++step) {
        const QString limit = QLocale().toString(limits[static_cast<size_t>(std::max(0, step - 1))]);
        const QRectF mark = place(step == 0 ? tr("below %1", "steps").arg(limit) : limit);
        if (painter) {
            painter->setPen(rim());
            painter->setBrush(heat(step));
            painter->drawRoundedRect(mark, 3, 3);
        }
    }
    const QRectF dot = place(tr("goal reached"));
    const QRectF dashed = place(tr("no data"));
    if (painter) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.text);
        painter->drawEllipse(dot.center(), m_theme.px(2), m_theme.px(2));
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.text3, 1, Qt::DashLine));
        painter->drawRoundedRect(dashed.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    return at.y() + line - topLeft.y();
}

void CalendarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_data.bars.size()) - 1;
    const auto walk = [this, last](int weeks, int days) {
        // The first key reads the day with the ring.
        readDay(m_day < 0 ? std::min(m_current, last) : m_grid.walked(m_day, weeks, days), true);
    };
    switch (event->key()) {
    case Qt::Key_Left: walk(-1, 0); return;
    case Qt::Key_Right: walk(1, 0); return;
    case Qt::Key_Up: walk(0, -1); return;
    case Qt::Key_Down: walk(0, 1); return;
    case Qt::Key_Home: readDay(std::min(0, last), true); return;
    case Qt::Key_End: readDay(last, true); return;
    case Qt::Key_Escape:
        if (m_day >= 0) {
            readDay(-1, false);
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void CalendarChart::mouseMoveEvent(QMouseEvent *event)
{
    readDay(dayAt(event->position()), false);
}

void CalendarChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        readDay(dayAt(event->position()), true);
}

void CalendarChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    readDay(-1, false);
}

void CalendarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    readDay(-1, false);
}

} // namespace stepladder
