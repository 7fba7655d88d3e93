// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_header.h"

#include "ui/leaderboard/leaderboard_view.h"
#include "ui/leaderboard/rung_bar.h"
#include "ui/leaderboard/steps_cell.h"

#include <QPainter>

namespace stepladder {

namespace {

/// Heads stand over numbers at the trailing edge, over words at the leading one.
bool isNumber(int section)
{
    return section == StandingsModel::Points || section == StandingsModel::Season
        || section == StandingsModel::Streak;
}

} // namespace

BoardHeader::BoardHeader(const RowLook &look, LeaderboardView *view)
    : QHeaderView(Qt::Horizontal, view), m_look(look), m_view(*view)
{
    setSectionsClickable(true);
    setSectionsMovable(false);
    setHighlightSections(false);
    setMinimumSectionSize(20);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

QSize BoardHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_look.appearance.theme().px(32)};
}

void BoardHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = m_look.appearance.theme();
    const CellArea cell{rect, layoutDirection()};
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const auto sorted = m_view.sortColumn();
    // Season points are what the rank is made of, so their head is the strong one in the usual order.
    const bool strong = section == sorted || (section == StandingsModel::Season && m_view.sortedByRank());

    switch (section) {
    case StandingsModel::Steps: {
        paintText(*painter, cell.place(0, m_look.numberWidth), cell.trailing(), text, strong);
        const QString goal = tr("Goal %1").arg(m_look.reader.number(m_look.board ? m_look.board->league.rules.goal : 0));
        const QRect bar = cell.place(StepsDelegate::barStart(m_look), theme.px(RungBar::base));
        const bool fits = QFontMetrics(theme.font(Type::Caption)).horizontalAdvance(goal) <= bar.width();
        paintText(*painter, bar, fits ? cell.trailing() : cell.leading(), goal, false);
        return;
    }
    case StandingsModel::Tracker:
        paintText(*painter, cell.place(m_look.deviceLead, rect.width() - m_look.deviceLead), cell.leading(),
                  m_look.deviceWords ? text : QString(), strong);
        return;
    case StandingsModel::Form:
        paintText(*painter, cell.place(theme.px(21), rect.width() - theme.px(21)), cell.leading(), text, strong);
        return;
    default:
        paintText(*painter, rect, isNumber(section) ? cell.trailing() : cell.leading(), text, strong);
    }
}

void BoardHeader::paintText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
                            bool strong) const
{
    if (text.isEmpty())
        return;
    const Theme &theme = m_look.appearance.theme();
    painter.save();
    const QFont font = theme.font(strong ? Type::CaptionStrong : Type::Caption);
    painter.setFont(font);
    painter.setPen(strong ? theme.text : theme.text2);
    const bool arrow = strong && !m_view.sortedByRank();
    QRect words = rect;
    if (arrow) {
        // The arrow stands behind the word; both keep to the column's edge.
        const int room = theme.px(12);
        const int width = QFontMetrics(font).horizontalAdvance(text);
        const bool right = alignment.testFlag(Qt::AlignRight);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        if (right != mirrored)
            words.adjust(mirrored ? room : 0, 0, mirrored ? 0 : -room, 0);
        const double x = right ? (mirrored ? words.right() - width - room + 4 : words.right() + 4)
                               : (mirrored ? words.left() - room + 4 : words.left() + width + 4);
        const double y = words.center().y() + 1;
        const bool up = m_view.sortOrder() == Qt::AscendingOrder;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(theme.text);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF({{x, y + (up ? 2.5 : -2.5)}, {x + 7, y + (up ? 2.5 : -2.5)},
                                       {x + 3.5, y + (up ? -2.5 : 2.5)}}));
        painter.setPen(theme.text);
    }
    painter.drawText(words, static_cast<int>(alignment) | Qt::TextDontClip | Qt::TextSingleLine, text);
    painter.restore();
}

} // namespace stepladder
