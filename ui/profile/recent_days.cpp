// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/recent_days.h"

#include "ui/charts/day_read_out.h"
#include "ui/leaderboard/rung_bar.h"
#include "ui/profile/profile_days.h"
#include "ui/theme/figures.h"
#include "ui/theme/marks.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineHeight = 34;
constexpr double glyphSize = 14;
constexpr double space = 10;
constexpr double barShare = 0.62; ///< of the board's
const QString widestSteps = u"88,888"_s;
const QString widestPoints = u"+88"_s;

struct Line {
    DailyBar bar;
    DayState state = DayState::Missing;
    std::optional<StepCount> was;
    Rules rules;
    int dayWidth = 0; ///< of the widest day
};

QString dayOf(const DailyBar &bar, const Reader &reader)
{
    return dayText(bar.day, reader.today());
}

class DayLine final : public QWidget
{
public:
    DayLine(const Appearance &appearance, const Line &line, const Reader &reader, QWidget *parent)
        : QWidget(parent), m_appearance(appearance), m_line(line), m_reader(reader)
    {
        QString words = readOutOf(line.bar, dayOf(line.bar, reader)).text();
        if (line.was)
            words = RecentDays::tr("%1, was %2", "a day's numbers, steps").arg(words, reader.number(line.was->value));
        setAccessibleName(words);
        setToolTip(words);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = m_appearance.theme();
        const double room = figuresWidth(theme.font(Type::BodyStrong), widestSteps) + figuresWidth(theme.font(Type::Body), widestPoints)
            + theme.px(glyphSize) + 4 * theme.px(space) + theme.px(RungBar::width * barShare / 2);
        return {m_line.dayWidth + static_cast<int>(room), theme.px(lineHeight)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_appearance.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool mirrored = isRightToLeft();
        const auto place = [&](double x, double wide) { return QRectF(mirrored ? width() - x - wide : x, 0, wide, height() - 1); };
        const Qt::Alignment leading = Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
        const Qt::Alignment trailing = Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);

        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.text2);
        painter.drawText(place(0, m_line.dayWidth), static_cast<int>(leading | Qt::AlignAbsolute | Qt::TextSingleLine), dayOf(m_line.bar, m_reader));

        const std::optional<StepCount> &steps = m_line.bar.steps;
        painter.setFont(theme.font(Type::BodyStrong));
        painter.setPen(steps ? theme.text : theme.text2);
        const double stepsWidth = figuresWidth(painter.font(), widestSteps) + 1;
        double x = m_line.dayWidth + theme.px(space);
        drawFigures(painter, place(x, stepsWidth), trailing, steps ? m_reader.number(steps->value) : u"\u2013"_s);
        x += stepsWidth + theme.px(space);

        const double glyph = theme.px(glyphSize);
        const double points = figuresWidth(theme.font(Type::Body), widestPoints) + 1;
        const double end = width() - glyph - points - 2 * theme.px(space);
        const double share = std::min(barShare, (end - x) / theme.px(RungBar::width));
        const RungBar bar{steps, m_line.was, m_line.state, m_line.rules};
        painter.save();
        painter.translate(mirrored ? width() - x : x, (height() - 1) / 2.0);
        painter.scale(share, 0.8);
        bar.paint(painter, {}, mirrored, theme, theme.win);
        painter.restore();

        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.text2);
        drawFigures(painter, place(end + theme.px(space), points), trailing, steps ? m_reader.signedNumber(m_line.bar.points) : QString());
        QRectF disc = place(width() - glyph, glyph);
        disc.setTop((height() - 1 - glyph) / 2);
        disc.setHeight(glyph);
        paintDayGlyph(painter, disc, m_line.state, theme);
    }

private:
    const Appearance &m_appearance;
    Line m_line;
    Reader m_reader;
};

} // namespace

RecentDays::RecentDays(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_lines(new QVBoxLayout(this))
{
    setAccessibleName(tr("Recent days"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

void RecentDays::setProfile(const PlayerProfile &profile, const Reader &reader)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<DailyBar> bars = dailyData(profile, Period::FourWeeks).bars;
    std::erase_if(bars, [](const DailyBar &bar) { return bar.kind == DailyBar::Kind::Before; });
    std::ranges::reverse(bars);
    bars.resize(std::min(bars.size(), size_t(most)));
    const QFontMetrics metrics(m_appearance.theme().font(Type::Body));
    int dayWidth = 0;
    for (const DailyBar &bar : bars)
        dayWidth = std::max(dayWidth, metrics.horizontalAdvance(dayOf(bar, reader)) + 1);
    for (const DailyBar &bar : bars) {
        Line line{bar, DayState::Missing, {}, profile.league.rules, dayWidth};
        const auto known = std::ranges::find(profile.days, bar.day, &ProfileDay::day);
        if (known != profile.days.end()) {
            line.state = known->state;
            line.was = known->was;
        }
        m_lines->addWidget(new DayLine(m_appearance, line, reader, this));
    }
}

} // namespace stepladder
