// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_surface.h"

#include "ui/charts/chart_data.h"

#include <QAbstractSeries>
#include <QAccessibleWidget>
#include <QApplication>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace stepladder {

namespace {

constexpr double zoomStep = 0.8; ///< of the days, for a notch of the wheel or a key

/// Without this a chart would be one more pane.
QAccessibleInterface *accessibleChart(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartSurface *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

ChartSurface::ChartSurface(const Theme &theme, QWidget *parent) : QChartView(parent), m_theme(theme)
{
    QAccessible::installFactory(accessibleChart); // once, however often
    viewport()->setFocusPolicy(Qt::NoFocus);      // one stop, not two
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Time runs from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setViewportUpdateMode(FullViewportUpdate);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void ChartSurface::setTheme(const Theme &theme)
{
    m_theme = theme;
    refresh();
}

void ChartSurface::selectPlayer(PlayerId player)
{
    if (player != m_selected)
        refresh(player);
}

ReadOut ChartSurface::readOut() const
{
    return m_day < 0 ? ReadOut{} : readOutAt(m_day, m_pointed);
}

QSize ChartSurface::sizeHint() const
{
    return {m_theme.px(360), m_theme.px(480)};
}

QSize ChartSurface::minimumSizeHint() const
{
    return {m_theme.px(200), m_theme.px(160)};
}

QPointF ChartSurface::place(double day, double value) const
{
    const QList<QAbstractSeries *> series = chart()->series();
    if (series.isEmpty())
        return chart()->plotArea().center();
    return chart()->mapToPosition(QPointF(axisDay(day), value), series.last());
}

int ChartSurface::dayAt(QPointF position) const
{
    if (dayCount() == 0)
        return -1;
    const double first = place(m_window.first(), 0).x();
    const double slot = std::max(1e-6, place(m_window.first() + 1, 0).x() - first);
    return std::clamp(m_window.first() + static_cast<int>(std::lround((position.x() - first) / slot)), m_window.first(),
                      m_window.last());
}

void ChartSurface::refresh()
{
    prepare();
    layOut();
    draw();
    readDay(m_day, m_pointed);
}

void ChartSurface::refresh(PlayerId selected)
{
    m_selected = selected;
    refresh();
}

void ChartSurface::draw()
{
    if (isVisible())
        drawNow();
    else
        m_isStale = true;
}

void ChartSurface::drawIfStale()
{
    if (m_isStale)
        drawNow();
}

void ChartSurface::drawNow()
{
    m_isStale = false;
    rebuild();
    Q_EMIT windowChanged();
}

void ChartSurface::layOut()
{
    chart()->setPlotArea(plotArea(QSizeF(viewport()->size())));
    const QDate first = dayCount() > 0 ? firstDay() : QDate();
    const int before = first.isValid() && m_first.isValid() ? static_cast<int>(first.daysTo(m_first)) : 0;
    m_first = first;
    m_window.setDays(dayCount(), mostDays(), m_usualDays, before);
    if (m_day >= 0)
        m_day = std::clamp(m_day + before, -1, dayCount() - 1);
}

void ChartSurface::readDay(int day, PlayerId pointed)
{
    if (day >= 0 && (day < m_window.first() || day > m_window.last())) {
        m_window.reveal(day);
        draw();
    }
    m_day = day;
    m_pointed = pointed;
    const ReadOut now = readOut();
    setAccessibleDescription(now.isEmpty() ? tr("%1 Plus and minus zoom, 0 resets.", "what the chart shows, in sentences").arg(description()) : now.text());
    viewport()->update();
}

void ChartSurface::choose(PlayerId player)
{
    if (!player.isValid() || player == m_selected)
        return;
    selectPlayer(player);
    Q_EMIT playerSelected(player);
}

void ChartSurface::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    if (dayCount() > 0)
        refresh();
}

QDate ChartSurface::today() const
{
    return m_today.isValid() ? m_today : firstDay().addDays(dayCount() - 1);
}

bool ChartSurface::isOtherYear(QDate day) const
{
    return day.year() != today().year();
}

QString ChartSurface::dayWords(QDate day) const
{
    return dayText(day, today());
}

double ChartSurface::captionRoom() const
{
    const bool years = hasYears() && dayCount() > 0 && (isOtherYear(firstDay()) || isOtherYear(firstDay().addDays(dayCount() - 1)));
    return QFontMetricsF(m_theme.font(Type::Caption)).height() * (years ? 2 : 1) + m_theme.px(10);
}

QList<ChartSurface::Caption> ChartSurface::dayCaptions() const
{
    if (dayCount() == 0)
        return {};
    const QDate first = firstDay();
    TimeSpan span{first.addDays(m_window.first()), first.addDays(m_window.last()), first.addDays(dayCount() - 1), false};
    span.years = hasYears() && (isOtherYear(span.first) || isOtherYear(span.last));
    const double apart = m_theme.px(6);
    return placed(timeTicks(span, [&](const std::vector<TimeTick> &ticks) {
        const auto isFree = [apart](const QRectF &text, double &free) {
            const bool is = text.isEmpty() || text.left() >= free;
            free = text.isEmpty() ? free : text.right() + apart;
            return is;
        };
        double freeWords = 0;
        double freeYear = 0;
        return std::ranges::all_of(placed(ticks), [&](const Caption &each) { return isFree(each.words, freeWords) && isFree(each.year, freeYear); });
    }));
}

QList<ChartSurface::Caption> ChartSurface::placed(const std::vector<TimeTick> &ticks) const
{
    const QFontMetricsF metrics(m_theme.font(Type::Caption));
    const double top = chart()->plotArea().bottom() + m_theme.px(6);
    QList<Caption> captions;
    for (const TimeTick &tick : ticks) {
        const double x = place(static_cast<double>(firstDay().daysTo(tick.day)), 0).x();
        const auto put = [&](const QString &text, double y) {
            const double wide = metrics.horizontalAdvance(text);
            // Under its day, but inside the view.
            return QRectF(std::clamp(x - wide / 2, double(m_theme.px(edge)), std::max<double>(m_theme.px(edge), viewport()->width() - wide - m_theme.px(edge))), y, wide, metrics.height());
        };
        captions.append({tick, put(tick.words, top), put(tick.year, top + metrics.height())});
    }
    return captions;
}

void ChartSurface::paintDayCaptions(QPainter &painter) const
{
    const QFont font = m_theme.font(Type::Caption);
    const double ascent = QFontMetricsF(font).ascent();
    painter.setFont(font);
    painter.setPen(m_theme.text3);
    for (const Caption &caption : dayCaptions()) {
        painter.drawText(caption.words.topLeft() + QPointF(0, ascent), caption.tick.words);
        painter.drawText(caption.year.topLeft() + QPointF(0, ascent), caption.tick.year);
    }
}

void ChartSurface::paintGridLine(QPainter &painter, double value) const
{
    const QRectF plot = chart()->plotArea();
    const double y = std::floor(place(0, value).y()) + 0.5;
    painter.setPen(QPen(m_theme.grid, 1));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
}

void ChartSurface::drawBackground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    painter->fillRect(viewport()->rect(), m_theme.win);
    paintUnder(*painter);
    painter->restore();
}

void ChartSurface::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    paintOver(*painter);
    const QRectF view(viewport()->rect());
    if (hasFocus())
        paintFocus(*painter, m_theme, view);
    if (const ReadOut now = readOut(); !now.isEmpty())
        paintReadOut(*painter, m_theme, view.adjusted(2, 2, -2, -2), now);
    painter->restore();
}

void ChartSurface::paintEvent(QPaintEvent *event)
{
    drawIfStale(); // into a picture, without being shown
    QChartView::paintEvent(event);
}

void ChartSurface::showEvent(QShowEvent *event)
{
    QChartView::showEvent(event);
    // Whoever brings it to the front may be about to fill it.
    if (m_isStale)
        QMetaObject::invokeMethod(this, &ChartSurface::drawIfStale, Qt::QueuedConnection);
}

void ChartSurface::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
    draw();
}

void ChartSurface::keyPressEvent(QKeyEvent *event)
{
    const int last = dayCount() - 1;
    if (changesWindow(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        readDay(m_day < 0 ? last : std::max(0, beside(m_day, -1)));
        return;
    case Qt::Key_Right:
        readDay(m_day < 0 ? last : std::min(last, beside(m_day, 1)));
        return;
    case Qt::Key_Home:
        readDay(std::min(0, last));
        return;
    case Qt::Key_End:
        readDay(last);
        return;
    case Qt::Key_Up:
        choose(neighbour(-1));
        return;
    case Qt::Key_Down:
        choose(neighbour(1));
        return;
    case Qt::Key_Escape:
        if (m_day >= 0) {
            readDay(-1);
            return;
        }
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        event->ignore(); // nothing scrolls here: it is the page's around it
        return;
    default:
        break;
    }
    QChartView::keyPressEvent(event);
}

bool ChartSurface::changesWindow(int key)
{
    const int about = m_day < 0 ? m_window.last() : m_day;
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        m_window.zoom(zoomStep, about);
    else if (key == Qt::Key_Minus)
        m_window.zoom(1 / zoomStep, about);
    else if (key == Qt::Key_0)
        m_window.reset();
    else
        return false;
    showWindow();
    return true;
}

void ChartSurface::showWindow()
{
    if (m_day >= 0)
        m_day = std::clamp(m_day, m_window.first(), m_window.last());
    draw();
    readDay(m_day, m_pointed);
}

void ChartSurface::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    // Some systems turn the wheel sideways themselves while Shift is held.
    const bool isPan = event->modifiers().testFlag(Qt::ShiftModifier) || turn.y() == 0;
    m_turned += (turn.y() == 0 ? turn.x() : turn.y()) / double(QWheelEvent::DefaultDeltasPerStep);
    const int notches = static_cast<int>(m_turned);
    m_turned -= notches;
    event->accept();
    if (notches == 0 || dayCount() == 0)
        return;
    if (isPan)
        m_window.pan(-notches * std::max(1, m_window.count() / 10));
    else
        m_window.zoom(std::pow(zoomStep, notches), dayAt(event->position()));
    showWindow();
}

void ChartSurface::drag(double x)
{
    if (!m_grip)
        return;
    const double slot = place(m_window.first() + 1, 0).x() - place(m_window.first(), 0).x();
    const int days = static_cast<int>((*m_grip - x) / std::max(1e-6, slot));
    if (days == 0)
        return;
    *m_grip -= days * slot;
    m_window.pan(days);
    showWindow();
}

void ChartSurface::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip && event->buttons().testFlag(Qt::LeftButton)) {
        m_isDragging = m_isDragging || std::abs(event->position().x() - *m_grip) >= QApplication::startDragDistance();
        if (m_isDragging) {
            drag(event->position().x());
            return;
        }
    }
    const QPointF position = event->position();
    const QRectF reach = chart()->plotArea().adjusted(-12, -12, 12, 12);
    const int day = reach.contains(position) ? dayAt(position) : -1;
    readDay(day, day < 0 ? PlayerId() : playerAt(position, day));
}

void ChartSurface::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = event->position().x();
    m_isDragging = false;
}

void ChartSurface::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_grip)
        return;
    m_grip.reset();
    if (!m_isDragging) {
        choose(playerAt(event->position(), dayAt(event->position())));
        return;
    }
    m_isDragging = false;
    showWindow();
}

void ChartSurface::mouseDoubleClickEvent(QMouseEvent *)
{
    m_window.reset();
    showWindow();
}

void ChartSurface::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    readDay(-1);
}

void ChartSurface::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartSurface::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    readDay(-1);
}

} // namespace stepladder
