// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wall_board.h"

#include "core/league/counted.h"
#include "ui/charts/ranking_chart.h"
#include "ui/leaderboard/cell_delegate.h"
#include "ui/leaderboard/cell_words.h"
#include "ui/leaderboard/headline.h"
#include "ui/leaderboard/rung_bar.h"
#include "ui/leaderboard/start_ladder.h"
#include "ui/theme/figures.h"
#include "ui/theme/marks.h"
#include "ui/theme/sparkline.h"
#include "ui/wall/wall_chart.h"
#include "ui/wall/wall_text.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int headHeight = 32;
constexpr int foot = 44; ///< below the rows: the chart's days
constexpr int ladder = 82;
constexpr int movement = 166;
constexpr int avatar = 232;
constexpr int avatarSize = 66;
constexpr int name = 320;
constexpr int startHeight = 420;
constexpr int glyphSize = 20;
constexpr double barTimes = 2;   ///< the window's rung bar
constexpr double chartTimes = 1.8;
constexpr int chartDays = 10;
constexpr int chartStart = 1376;
constexpr int leastChart = 300;
constexpr int formWidth = 240;
constexpr int formFrom = 1600;

} // namespace

WallBoard::WallBoard(const Board &board, const Appearance &appearance, const WallLook &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_board(board), m_steps(new WallText(look, WallType::Small, &Theme::text3, this)),
      m_goal(new WallText(look, WallType::Small, &Theme::text3, this)), m_points(new WallText(look, WallType::Small, &Theme::text3, this)),
      m_season(new WallText(look, WallType::Small, &Theme::text3, this)), m_form(new WallText(look, WallType::Small, &Theme::text3, this)),
      m_start(new StartLadder(appearance, this)), m_nobody(new WallText(look, WallType::Title, &Theme::text, this)),
      m_next(new WallText(look, WallType::Words, &Theme::text2, this))
{
    auto chart = std::make_unique<RankingChart>(look.theme);
    m_ranking = chart.get();
    m_ranking->setNamed(false);
    m_chart = new WallChart(std::move(chart), look, chartTimes, this);
    for (WallText *head : {m_steps, m_goal, m_points, m_season})
        head->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (WallText *line : {m_nobody, m_next}) {
        line->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        line->setMostLines(2);
    }
    m_steps->setText(tr("Steps"));
    m_points->setText(tr("Points", "of the day"));
    m_season->setText(tr("Season", "points of the season"));
    m_form->setText(tr("%n day(s)", "how many are drawn", 14));
}

void WallBoard::refresh(const Reader &reader)
{
    const Board &board = m_board;
    m_reader = reader;
    m_goal->setText(tr("Goal %1").arg(reader.number(board.league.rules.goal)));
    const QString waiting = waitingLine(board, reader);
    m_nobody->setText(waiting.isEmpty() ? tr("Nobody plays yet") : waiting.section(u'\n', 0, 0));
    m_next->setText(waiting.isEmpty() ? tr("Escape leads back to the window. Add yourself there.") : waiting.section(u'\n', 1));
    m_start->setLocale(reader.locale);
    m_start->setPlayers(board.waiting);
    auto ranking = std::make_shared<const RankingData>(rankingData(board, chartDays));
    m_hasDays = ranking->days > 1;
    m_chart->setData(std::move(ranking));
}

void WallBoard::showRows(int first, int count, double pitch)
{
    m_first = first;
    m_count = count;
    m_pitch = pitch;
    layOut();
    describe();
    update();
}

void WallBoard::restyle()
{
    m_chart->restyle();
    layOut();
    update();
}

double WallBoard::roomIn(int height) const
{
    return height - m_look.px(headHeight) - m_look.px(foot);
}

int WallBoard::rowsIn(int height, double least) const
{
    return std::max(1, static_cast<int>(roomIn(height) / (least * m_look.scale)));
}

int WallBoard::heightFor(int rows, double pitch) const
{
    return m_look.px(headHeight) + static_cast<int>(std::lround(rows * pitch));
}

bool WallBoard::isWhole() const
{
    return m_count == static_cast<int>(m_board.rows.size());
}

void WallBoard::layOut()
{
    const double wide = width() / m_look.scale; // in the design's pixels
    const double room = isWhole() ? std::max(0.0, wide - WallLook::margin - chartStart) : (wide >= formFrom ? formWidth : 0);
    const int beside = room >= leastChart || (!isWhole() && room > 0) ? m_look.px(room) : 0;

    qint64 mostSteps = 88'888;
    qint64 mostPoints = 888;
    for (const BoardRow &row : m_board.rows) {
        mostSteps = std::max(mostSteps, row.standing.steps ? qint64(row.standing.steps->value) : 0);
        mostPoints = std::max(mostPoints, row.standing.total.points);
    }
    const auto figures = [this](WallType type, qint64 number) {
        return static_cast<int>(std::ceil(figuresWidth(m_look.font(type), m_reader.number(number)))) + 1;
    };
    Columns &c = m_columns;
    c.besideWidth = beside;
    c.beside = width() - m_look.px(WallLook::margin) - beside;
    c.totalWidth = std::max(m_look.px(116), figures(WallType::Total, mostPoints));
    c.total = (beside > 0 ? c.beside - m_look.px(46) : c.beside) - c.totalWidth;
    c.pointsWidth = m_look.px(92);
    c.points = c.total - m_look.px(12) - c.pointsWidth;
    c.bar = c.points - m_look.px(16 + RungBar::width * barTimes);
    c.stepsWidth = figures(WallType::Title, mostSteps);
    c.steps = c.bar - m_look.px(26) - c.stepsWidth;
    c.name = m_look.px(name);
    c.nameWidth = c.steps - m_look.px(20) - c.name;

    const auto put = [this](QWidget *widget, int x, int y, int w, int h) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, std::max(0, w), h)));
    };
    const int head = m_look.px(headHeight);
    const int gap = m_look.px(12);
    put(m_steps, c.steps - m_look.px(60), 0, c.stepsWidth + m_look.px(60), head);
    put(m_goal, c.bar, 0, m_look.px(RungBar::base * barTimes), head);
    put(m_points, c.bar + m_look.px(RungBar::base * barTimes) + gap, 0,
        c.points + c.pointsWidth - c.bar - m_look.px(RungBar::base * barTimes) - gap, head);
    put(m_season, c.total + gap - m_look.px(12), 0, c.totalWidth + m_look.px(12) - gap, head);
    put(m_form, c.beside, 0, beside, head);
    const bool ranked = !m_board.rows.empty();
    for (WallText *each : {m_steps, m_goal, m_points, m_season})
        each->setVisible(ranked);
    m_form->setVisible(ranked && !isWhole() && beside > 0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_start, m_nobody, m_next})
        each->setVisible(!ranked);
    const int start = std::min(m_look.px(startHeight), height() / 2);
    const int words = (height() - start) / 2 - m_look.px(60) + start + m_look.px(36);
    const int side = m_look.px(2 * WallLook::margin);
    put(m_start, side, words - m_look.px(36) - start, width() - 2 * side, start);
    put(m_nobody, side, words, width() - 2 * side, m_look.px(92));
    put(m_next, side, words + m_look.px(m_nobody->written().lines.size() > 1 ? 98 : 54), width() - 2 * side, m_look.px(72));

    // The lines end level with the rows they belong to.
    m_chart->setVisible(ranked && isWhole() && beside > 0 && m_board.rows.size() > 1 && m_hasDays);
    if (m_chart->isHidden())
        return;
    m_chart->prepare();
    const double place = m_pitch / m_chart->enlarged(1);
    const double top = head + m_pitch / 2 - m_chart->enlarged(m_ranking->firstPlace(place));
    put(m_chart, c.beside, static_cast<int>(std::lround(top)), beside,
        static_cast<int>(std::lround(m_chart->enlarged(m_ranking->heightFor(place)))));
}

void WallBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

QRect WallBoard::rowRect(int row) const
{
    const int top = m_look.px(headHeight) + static_cast<int>(std::lround(m_pitch * (row - m_first)));
    const int bottom = m_look.px(headHeight) + static_cast<int>(std::lround(m_pitch * (row - m_first + 1)));
    return {0, top, width(), bottom - top};
}

void WallBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = m_first; row < m_first + m_count; ++row) {
        const BoardRow &each = m_board.rows[static_cast<size_t>(row)];
        const QRect rect = rowRect(row);
        paintLadder(painter, row);
        paintMovement(painter, each, rect);
        paintPlayer(painter, each, rect);
        paintSteps(painter, each, rect);
        paintEarned(painter, each, rect);
    }
}

void WallBoard::paintLadder(QPainter &painter, int row) const
{
    const auto rankOf = [this](int index) {
        const bool isThere = index >= 0 && index < static_cast<int>(m_board.rows.size());
        return isThere ? m_board.rows[static_cast<size_t>(index)].standing.rank : 0;
    };
    const Theme &theme = m_look.theme;
    const int thick = std::max(2, m_look.px(3));
    const QRect area = rowRect(row);
    const QRect rungs = CellArea{area, layoutDirection()}.place(m_look.px(WallLook::margin), m_look.px(ladder));
    painter.fillRect(QRect(rungs.left(), rungs.top(), thick, rungs.height()), theme.rail);
    painter.fillRect(QRect(rungs.right() - thick + 1, rungs.top(), thick, rungs.height()), theme.rail);
    if (rankOf(row + 1) != rankOf(row))
        painter.fillRect(QRect(rungs.left(), rungs.bottom() - thick + 1, rungs.width(), thick), theme.rail);
    const bool repeated = row > m_first && rankOf(row - 1) == rankOf(row);
    const QString rank = m_reader.number(rankOf(row));
    painter.setFont(fitted(m_look.font(WallType::Title), rank, rungs.width() - 4 * thick));
    painter.setPen(repeated ? theme.text3 : theme.text);
    drawFigures(painter, rungs, Qt::AlignCenter, rank);
}

void WallBoard::paintMovement(QPainter &painter, const BoardRow &row, const QRect &rect) const
{
    const Theme &theme = m_look.theme;
    const CellArea area{rect, layoutDirection()};
    const std::optional<int> moved = row.standing.movement;
    const QRect words = area.place(m_look.px(movement), m_look.px(avatar - movement - 6));
    if (!moved || *moved == 0) {
        const QString text = moved ? u"\u2013"_s : cell::movementWords(row);
        painter.setFont(fitted(m_look.font(moved ? WallType::Words : WallType::Small), text, words.width()));
        painter.setPen(theme.text3);
        painter.drawText(words, static_cast<int>(area.leading()), text);
        return;
    }
    const bool up = *moved > 0;
    const double half = m_look.scale * 6;
    const QRectF mark = area.place(m_look.px(movement), m_look.px(17));
    const double y = QRectF(rect).center().y();
    painter.setPen(Qt::NoPen);
    painter.setBrush(up ? theme.accent : theme.text2);
    painter.drawPolygon(QPolygonF({{mark.left(), y + (up ? half : -half)},
                                   {mark.right(), y + (up ? half : -half)},
                                   {mark.center().x(), y + (up ? -half : half)}}));
    const QString places = m_reader.number(std::abs(*moved));
    const QRect figure = area.place(m_look.px(movement + 27), m_look.px(avatar - movement - 31));
    painter.setFont(fitted(m_look.font(WallType::Words), places, figure.width()));
    painter.setPen(up ? theme.accent : theme.text2);
    drawFigures(painter, figure, area.leading(), places);
}

void WallBoard::paintPlayer(QPainter &painter, const BoardRow &row, const QRect &rect) const
{
    const CellArea area{rect, layoutDirection()};
    const int size = m_look.px(avatarSize);
    const QRect disc = area.place(QRect(m_look.px(avatar), rect.top() + (rect.height() - size) / 2, size, size));
    paintAvatar(painter, disc, row.player.name, row.player.colour, m_look.theme);
    const QRect words = area.place(m_columns.name, m_columns.nameWidth);
    painter.setFont(fitted(m_look.font(WallType::Title), row.player.name, words.width()));
    painter.setPen(m_look.theme.text);
    const QString shown = painter.fontMetrics().elidedText(row.player.name, Qt::ElideRight, words.width());
    painter.drawText(words, static_cast<int>(area.leading()), shown);
}

void WallBoard::paintSteps(QPainter &painter, const BoardRow &row, const QRect &rect) const
{
    const Theme &theme = m_look.theme;
    const Standing &standing = row.standing;
    const CellArea area{rect, layoutDirection()};
    painter.setFont(m_look.font(WallType::Title));
    painter.setPen(standing.steps ? theme.text : theme.text2);
    drawFigures(painter, area.place(m_columns.steps, m_columns.stepsWidth), area.trailing(), cell::steps(row, m_reader));

    const QString words = cell::caption(row, m_board, m_reader);
    const int middle = rect.top() + rect.height() / 2;
    const int y = words.isEmpty() ? middle : middle - m_look.px(15);
    const QRect bar = area.place(m_columns.bar, m_look.px(RungBar::width * barTimes));
    const RungBar rung{standing.steps, standing.was, standing.state, m_board.league.rules};
    rung.paint(painter, QPointF(area.mirrored() ? bar.right() + 1 : bar.left(), y), area.mirrored(), m_look.enlarged(barTimes), theme.win);
    if (words.isEmpty())
        return;
    const int height = m_look.px(30);
    const int glyph = m_look.px(glyphSize);
    const int top = middle + m_look.px(4);
    paintDayGlyph(painter, area.place(QRect(m_columns.bar, top + (height - glyph) / 2, glyph, glyph)),
                  standing.steps ? standing.state : DayState::Missing, theme);
    const int start = captionStart();
    const QRect place = area.place(QRect(start, top, m_columns.points - start, height));
    painter.setFont(fitted(m_look.font(WallType::Small), words, place.width()));
    painter.setPen(theme.text2);
    painter.drawText(place, static_cast<int>(area.leading()), painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
}

int WallBoard::captionStart() const
{
    return m_columns.bar + m_look.px(glyphSize + 8);
}

bool WallBoard::isCaptionCut(int row) const
{
    const QString words = cell::caption(m_board.rows[static_cast<size_t>(row)], m_board, m_reader);
    const int room = m_columns.points - captionStart();
    return QFontMetricsF(fitted(m_look.font(WallType::Small), words, room)).horizontalAdvance(words) > room;
}

void WallBoard::paintEarned(QPainter &painter, const BoardRow &row, const QRect &rect) const
{
    const Theme &theme = m_look.theme;
    const CellArea area{rect, layoutDirection()};
    const QString points = cell::points(row, m_reader);
    painter.setFont(fitted(m_look.font(WallType::Words), points, m_columns.pointsWidth));
    painter.setPen(row.standing.points > 0 ? theme.text2 : theme.text3);
    drawFigures(painter, area.place(m_columns.points, m_columns.pointsWidth), area.trailing(), points);
    painter.setFont(m_look.font(WallType::Total));
    painter.setPen(theme.text);
    drawFigures(painter, area.place(m_columns.total, m_columns.totalWidth), area.trailing(), m_reader.number(row.standing.total.points));
    if (isWhole() || m_columns.besideWidth == 0)
        return;
    const double height = m_look.px(46);
    const QRect slot = area.place(m_columns.beside, m_columns.besideWidth);
    paintSparkline(painter, QRectF(slot.left(), rect.center().y() - height / 2, slot.width(), height), cell::form(row, m_board.date),
                   m_board.league.rules.goal, theme.player(row.player.colour), m_look.enlarged(barTimes));
}

void WallBoard::describe()
{
    if (m_count == 0) {
        setAccessibleName(tr("Standings"));
        setAccessibleDescription((m_nobody->text() + u'\n' + m_next->text()).trimmed());
        return;
    }
    const auto rankOf = [this](int row) { return m_reader.number(m_board.rows[static_cast<size_t>(row)].standing.rank); };
    setAccessibleName(tr("Standings, ranks %1 to %2").arg(rankOf(m_first), rankOf(m_first + m_count - 1)));
    QStringList rows;
    for (int row = m_first; row < m_first + m_count; ++row) {
        const BoardRow &each = m_board.rows[static_cast<size_t>(row)];
        const QString season = counted(each.standing.total.points, [](int n) { return tr("%n point(s) this season", nullptr, n); });
        rows << tr("Rank %1, %2. %3", "rank, season points, a sentence")
                    .arg(rankOf(row), season, cell::stepsSentence(each, m_board, m_reader));
    }
    setAccessibleDescription(rows.join(u'\n'));
}

} // namespace stepladder
