// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wall_header.h"

#include "ui/leaderboard/headline.h"
#include "ui/theme/icons.h"
#include "ui/wall/wall_text.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace stepladder {

namespace {

constexpr int icon = 79;

} // namespace

WallHeader::WallHeader(const WallLook &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_headline(new WallText(look, WallType::Headline, &Theme::text, this)),
      m_page(new WallText(look, WallType::Words, &Theme::text2, this)), m_league(new WallText(look, WallType::Title, &Theme::text, this)),
      m_day(new WallText(look, WallType::Words, &Theme::text2, this))
{
    m_headline->setMostLines(2);
    m_headline->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    m_page->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_league->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_day->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}

void WallHeader::setBoard(const Board &board, const Reader &reader)
{
    const QString sentence = headline(board, reader);
    m_headline->setText(sentence.isEmpty() ? tr("Every ladder starts with one rung") : sentence);
    m_league->setText(board.league.name);
    const std::optional<int> length = board.league.season.length();
    const bool isPlayed = board.seasonDay >= 1 && !(board.rows.empty() && board.waiting.empty());
    if (!isPlayed)
        m_day->setText(board.league.season.first.isValid() ? leagueLine(board, reader) : QString());
    else if (length)
        m_day->setText(tr("Day %1 of %2", "of the season").arg(reader.number(std::min(board.seasonDay, *length)), reader.number(*length)));
    else
        m_day->setText(tr("Day %1", "of the season").arg(reader.number(board.seasonDay)));
    layOut();
}

void WallHeader::setPage(const QString &words)
{
    m_page->setText(words);
}

QRect WallHeader::place(int x, int y, int width, int height) const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, std::max(0, width), height));
}

void WallHeader::layOut()
{
    const int margin = m_look.px(WallLook::margin);
    const int end = width() - margin - m_look.px(icon + 26);
    const int league = std::min(std::max(m_league->wish(), m_day->wish()), (width() - 2 * margin) * 3 / 10);
    m_league->setGeometry(place(end - league, m_look.px(58), league, m_look.px(46)));
    m_day->setGeometry(place(end - league, m_look.px(101), league, m_look.px(36)));
    const int words = end - league - m_look.px(48) - margin;
    m_headline->setGeometry(place(margin, m_look.px(24), words, m_look.px(92)));
    m_page->setGeometry(place(margin, m_look.px(116), words, m_look.px(38)));
}

void WallHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void WallHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = m_look.px(icon);
    applicationIcon().paint(&painter, place(width() - m_look.px(WallLook::margin) - size, m_look.px(58), size, size));
}

} // namespace stepladder
