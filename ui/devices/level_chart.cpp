// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/level_chart.h"

#include "core/delivery/warning_text.h"

#include <QPainter>

#include <algorithm>
#include <chrono>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::days daysShown{12};
constexpr std::chrono::days daysAhead{4};
constexpr auto gap = 20h; ///< nothing for so long is a gap
constexpr double leftRoom = 44;
constexpr double rightRoom = 12;
constexpr double topRoom = 14;
constexpr double bottomRoom = 24;
constexpr int chargedBy = 8;

QPen dashed(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setDashPattern({4, 3});
    return pen;
}

} // namespace

LevelChart::LevelChart(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(u"levels"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(appearance.theme().px(170));
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

QSize LevelChart::sizeHint() const
{
    return {m_appearance.theme().px(430), m_appearance.theme().px(250)};
}

void LevelChart::show(const std::vector<BatteryPoint> &points, const BatteryLimits &limits,
                      const std::optional<BatteryForecast> &forecast, const Reader &reader)
{
    m_reader = reader;
    m_limits = limits;
    m_forecast = forecast;
    const QDate today = reader.today();
    m_first = today.addDays(-daysShown.count()).startOfDay(reader.zone);
    m_last = today.addDays(daysAhead.count()).startOfDay(reader.zone);
    m_points.clear();
    std::ranges::copy_if(points, std::back_inserter(m_points), [&](const BatteryPoint &each) { return each.at >= m_first; });
    setAccessibleName(tr("Battery level"));
    QStringList said;
    for (const BatteryPoint &point : m_points)
        said += reader.shortWhen(point.at) + u": "_s + reader.percent(point.percent);
    constexpr qsizetype mostSaid = 8;
    if (said.size() > mostSaid)
        said = said.last(mostSaid);
    if (forecast)
        said += forecastWords(*forecast, reader.zone, reader.locale, reader.now);
    setAccessibleDescription(said.join(u"; "_s));
    update();
}

double LevelChart::x(const QDateTime &at) const
{
    const Theme &theme = m_appearance.theme();
    const double share = static_cast<double>(m_first.msecsTo(at)) / static_cast<double>(std::max<qint64>(1, m_first.msecsTo(m_last)));
    return theme.px(leftRoom) + share * (width() - theme.px(leftRoom) - theme.px(rightRoom));
}

double LevelChart::y(double percent) const
{
    const Theme &theme = m_appearance.theme();
    return theme.px(topRoom) + (1 - percent / 100) * (height() - theme.px(topRoom) - theme.px(bottomRoom));
}

void LevelChart::paintEvent(QPaintEvent *)
{
    if (!m_first.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_appearance.theme().font(Type::Caption));
    painter.setLayoutDirection(Qt::LeftToRight);
    paintGrid(painter);
    paintLimits(painter);
    paintForecast(painter);
    paintLevels(painter);
}

void LevelChart::paintGrid(QPainter &painter) const
{
    const Theme &theme = m_appearance.theme();
    for (const int percent : {0, 50, 100}) {
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(x(m_first), y(percent)), QPointF(x(m_last), y(percent)));
        painter.setPen(theme.text3);
        painter.drawText(QRectF(0, y(percent) - theme.px(8), theme.px(leftRoom - 8), theme.px(16)), Qt::AlignRight | Qt::AlignVCenter,
                         m_reader.percent(percent));
    }
    const QDate first = m_reader.local(m_first).date();
    for (int day = 0; day < daysShown.count() + daysAhead.count(); day += 2) {
        const QDate date = first.addDays(day);
        const double at = x(date.startOfDay(m_reader.zone));
        const bool withMonth = day == 0 || date.day() <= 2;
        const double room = theme.px(30);
        const double left = std::clamp(at - room, 0.0, width() - 2 * room);
        painter.drawText(QRectF(left, height() - theme.px(bottomRoom - 6), 2 * room, theme.px(16)), Qt::AlignHCenter | Qt::AlignVCenter,
                         withMonth ? m_reader.shortDate(date) : m_reader.locale.toString(date.day()));
    }
    const double now = x(m_reader.now);
    painter.setPen(QPen(theme.text2, 1));
    painter.drawLine(QPointF(now, y(100)), QPointF(now, y(0)));
    painter.drawText(QRectF(now + theme.px(5), y(100), theme.px(60), theme.px(16)), Qt::AlignLeft | Qt::AlignVCenter, tr("now"));
}

void LevelChart::paintLimits(QPainter &painter) const
{
    const Theme &theme = m_appearance.theme();
    const std::pair<int, QString> limits[] = {{m_limits.low, tr("Low %1").arg(m_reader.percent(m_limits.low))},
                                              {m_limits.critical, tr("Critical %1").arg(m_reader.percent(m_limits.critical))}};
    const bool isRoomy = y(m_limits.critical) - y(m_limits.low) >= theme.px(15);
    for (const auto &[percent, words] : limits) {
        painter.setPen(dashed(theme.attnMark, 1.2));
        painter.drawLine(QPointF(x(m_first), y(percent)), QPointF(x(m_last), y(percent)));
        if (percent == m_limits.critical && !isRoomy)
            continue;
        painter.setPen(theme.attn);
        painter.drawText(QRectF(x(m_first) + theme.px(4), y(percent) - theme.px(17), theme.px(140), theme.px(16)),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
    }
}

void LevelChart::paintLevels(QPainter &painter) const
{
    const Theme &theme = m_appearance.theme();
    for (size_t i = 1; i < m_points.size(); ++i) {
        const BatteryPoint &from = m_points[i - 1];
        const BatteryPoint &to = m_points[i];
        const bool isCharge = to.percent - from.percent >= chargedBy;
        const bool isGap = from.at.addDuration(gap) < to.at;
        painter.setPen(isCharge || isGap ? dashed(theme.text3, 1.4) : QPen(theme.accent, 2.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x(from.at), y(from.percent)), QPointF(x(to.at), y(to.percent)));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    // A dot where it is seen as one.
    double last = -theme.px(20);
    for (size_t i = 0; i < m_points.size(); ++i) {
        const QPointF at(x(m_points[i].at), y(m_points[i].percent));
        if (i + 1 < m_points.size() && at.x() - last < theme.px(9))
            continue;
        painter.drawEllipse(at, 2.8, 2.8);
        last = at.x();
    }
}

void LevelChart::paintForecast(QPainter &painter) const
{
    if (!m_forecast || m_points.empty())
        return;
    const Theme &theme = m_appearance.theme();
    const BatteryPoint &from = m_points.back();
    const QPointF start(x(from.at), y(from.percent));
    painter.save();
    painter.setClipRect(QRectF(0, 0, x(m_last), height()));
    QColor fan = theme.accent;
    fan.setAlphaF(0.18F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fan);
    painter.drawPolygon(QPolygonF({start, QPointF(x(m_forecast->earliest), y(0)), QPointF(x(m_forecast->latest), y(0))}));
    painter.setPen(dashed(theme.accent, 2));
    painter.drawLine(start, QPointF(x(m_forecast->emptyAt), y(0)));
    painter.restore();
}

} // namespace stepladder
