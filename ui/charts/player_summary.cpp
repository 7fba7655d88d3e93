// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/player_summary.h"

#include "ui/charts/chart_paint.h"
#include "ui/theme/marks.h"
#include "ui/theme/reading_order.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int avatarSize = 30;
constexpr int nameGap = 10;
constexpr int figureGap = 16;
constexpr int leastName = 64; ///< of a longer name
constexpr int lineHeight = 64;
constexpr int figuresHeight = 44; ///< below the name

} // namespace

PlayerSummary::PlayerSummary(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"playerSummary"_s);
    setAccessibleName(tr("Selected player"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlayerSummary::setData(std::optional<DailyData> player)
{
    m_data = std::move(player);
    QStringList words;
    if (m_data) {
        words.append(m_data->name);
        for (const Figure &figure : figures(m_data->summary))
            words.append(u"%1: %2"_s.arg(figure.caption, figure.value));
    }
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(m_data && m_data->summary.bestDay.isValid()
                   ? tr("Over %n day(s) of the season. Best day: %1.", nullptr, m_data->summary.days)
                         .arg(dayText(m_data->summary.bestDay, m_data->bars.back().day))
                   : QString());
    updateGeometry();
    update();
}

void PlayerSummary::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize PlayerSummary::sizeHint() const
{
    return {m_theme.px(300), m_theme.px(lineHeight)};
}

int PlayerSummary::heightForWidth(int width) const
{
    return m_theme.px(isStacked(width) ? lineHeight + figuresHeight : lineHeight);
}

std::vector<PlayerSummary::Figure> PlayerSummary::figures(const DailyData::Summary &summary)
{
    const QLocale locale;
    const auto number = [&locale](std::optional<qint32> value) { return value ? locale.toString(*value) : u"–"_s; };
    return {{tr("Average"), number(summary.average)},
            {tr("Best day"), number(summary.best)},
            {tr("Goal days"), tr("%1 of %2", "days").arg(locale.toString(summary.goalDays), locale.toString(summary.days))}};
}

double PlayerSummary::widthOf(const Figure &figure) const
{
    const QFontMetricsF captions(m_theme.font(Type::Caption));
    const QFontMetricsF values(m_theme.font(Type::Name));
    return std::max(captions.horizontalAdvance(figure.caption), values.horizontalAdvance(figure.value)) + 1;
}

double PlayerSummary::roomBeside(const std::vector<Figure> &shown, double width) const
{
    double room = width - m_theme.px(avatarSize) - m_theme.px(nameGap);
    for (const Figure &figure : shown)
        room -= widthOf(figure) + m_theme.px(figureGap);
    return room;
}

bool PlayerSummary::isStacked(double width) const
{
    if (!m_data)
        return false;
    const double least = std::min<double>(m_theme.px(leastName), QFontMetricsF(m_theme.font(Type::Name)).horizontalAdvance(m_data->name));
    return roomBeside(figures(m_data->summary), width) < least;
}

std::vector<PlayerSummary::Figure> PlayerSummary::shownFigures() const
{
    if (!m_data)
        return {};
    std::vector<Figure> shown = figures(m_data->summary);
    if (!isStacked(width()))
        return shown;
    const auto needed = [&] {
        double all = -m_theme.px(figureGap);
        for (const Figure &figure : shown)
            all += widthOf(figure) + m_theme.px(figureGap);
        return all;
    };
    while (shown.size() > 1 && needed() > width())
        shown.erase(shown.begin());
    return shown;
}

void PlayerSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.line);
    if (!m_data)
        return;
    const bool mirrored = isRightToLeft();
    const auto placed = [&](const QRectF &box) {
        return mirrored ? QRectF(width() - box.right(), box.top(), box.width(), box.height()) : box;
    };
    const QFont captionFont = m_theme.font(Type::Caption);
    const QFont valueFont = m_theme.font(Type::Name);
    const QFontMetricsF captions(captionFont);
    const QFontMetricsF values(valueFont);
    const bool stacked = isStacked(width());
    const double middle = stacked ? m_theme.px(lineHeight) / 2.0 : (height() + 1) / 2.0;
    const double top = stacked ? m_theme.px(lineHeight - 2) : middle - (captions.height() + values.height()) / 2;

    // The figures from the end, never elided; the name gets what is left. Below it they are as far apart as there is room.
    double right = width();
    std::vector<Figure> shown = shownFigures();
    double gap = m_theme.px(figureGap);
    if (stacked && shown.size() > 1) {
        double words = 0;
        for (const Figure &figure : shown)
            words += widthOf(figure);
        gap = std::max(gap, (width() - words) / static_cast<double>(shown.size() - 1));
    }
    std::ranges::reverse(shown);
    for (const Figure &figure : shown) {
        const double wide = widthOf(figure);
        painter.setFont(captionFont);
        painter.setPen(m_theme.text3);
        painter.drawText(placed({right - wide, top, wide, captions.height()}), readingFlags(figure.caption, Qt::AlignLeading, layoutDirection()), figure.caption);
        painter.setFont(valueFont);
        painter.setPen(m_theme.text);
        painter.drawText(placed({right - wide, top + captions.height(), wide, values.height()}), readingFlags(figure.value, Qt::AlignLeading, layoutDirection()), figure.value);
        right -= wide + gap;
    }
    if (stacked)
        right = width();
    const double avatar = m_theme.px(avatarSize);
    paintAvatar(painter, placed({0, middle - avatar / 2, avatar, avatar}), m_data->name, m_data->colour, m_theme);
    const double left = avatar + m_theme.px(nameGap);
    painter.setFont(valueFont);
    painter.setPen(m_theme.text);
    painter.drawText(placed({left, middle - values.height() / 2, std::max(0.0, right - left), values.height()}),
                     Qt::AlignLeading | Qt::AlignVCenter, values.elidedText(m_data->name, Qt::ElideRight, std::max(0.0, right - left)));
}

} // namespace stepladder
