// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wall_footer.h"

#include "ui/leaderboard/headline.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/wall/wall_text.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int glyph = 22;
constexpr int glyphRoom = 34;
constexpr int mostDots = 8;
constexpr int dot = 11;
constexpr int longDot = 34;
constexpr int dotGap = 8;
constexpr int pauseWidth = 30;

} // namespace

WallFooter::WallFooter(const WallLook &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_settling(new WallText(look, WallType::Small, &Theme::text2, this)),
      m_what(new WallText(look, WallType::SmallStrong, &Theme::text, this)), m_more(new WallText(look, WallType::Small, &Theme::text2, this)),
      m_next(new WallText(look, WallType::Small, &Theme::text2, this)), m_number(new WallText(look, WallType::Small, &Theme::text2, this))
{
    m_settling->setMostLines(2); // on a narrow screen
    m_more->setMostLines(2);
}

void WallFooter::setBoard(const Board &board, const Reader &reader)
{
    m_reader = reader;
    m_final = board.final;
    m_settling->setText(settlingLine(board, reader));
    layOut();
}

void WallFooter::setData(const QString &what, bool troubled, const QString &more)
{
    m_troubled = troubled;
    m_what->setText(what);
    m_what->setColour(troubled ? &Theme::attn : &Theme::text2);
    m_more->setText(more);
    layOut();
}

void WallFooter::setNext(const QString &words)
{
    m_next->setText(words);
    layOut();
}

void WallFooter::setPage(int page, int count, bool paused)
{
    m_page = page;
    m_pages = count;
    m_paused = paused;
    m_number->setText(tr("Page %1 of %2").arg(m_reader.number(page + 1), m_reader.number(count)));
    layOut();
}

bool WallFooter::hasDots() const
{
    return m_pages <= mostDots;
}

int WallFooter::markWidth() const
{
    if (m_pages < 2)
        return 0;
    const int pages = hasDots() ? m_look.px(longDot + (m_pages - 1) * (dot + dotGap)) : m_number->wish();
    return pages + (m_paused ? m_look.px(pauseWidth) : 0);
}

QRect WallFooter::place(int x, int width) const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 1, std::max(0, width), height() - 1));
}

void WallFooter::layOut()
{
    const int gap = m_look.px(36);
    int end = width() - m_look.px(WallLook::margin);
    int start = m_look.px(WallLook::margin);
    const auto fromEnd = [&](WallText *text, int least) {
        const int wide = std::min(text->wish(), std::max(0, end - least));
        text->setGeometry(place(end - wide, wide));
        end -= wide > 0 ? wide + gap : 0;
    };
    const auto fromStart = [&](WallText *text, int before) {
        const int wide = text->text().isEmpty() ? 0 : std::clamp(end - start - before, 0, text->wish());
        text->setGeometry(place(start + before, wide));
        start += wide > 0 ? before + wide : 0;
    };
    m_mark = end - markWidth(); // at the edge, where no words move it
    m_number->setVisible(m_pages > 1 && !hasDots());
    m_number->setGeometry(place(m_mark, m_number->wish()));
    end = m_mark - (m_mark < end ? gap : 0);
    const int beforeWhat = m_look.px(glyphRoom);
    const int beforeMore = m_look.px(10);
    const int trouble = beforeWhat + m_what->wish() + beforeMore + m_more->wish();
    const bool hasNext = !m_troubled || start + trouble + gap + m_next->wish() <= end; // a trouble says when it is tried again
    m_next->setVisible(hasNext);
    const int least = end - (width() / 2 - m_look.px(WallLook::margin)); // half of the screen for these two
    if (hasNext)
        fromEnd(m_next, least);
    if (!m_troubled)
        fromEnd(m_what, least);

    // One thing at a time: that nothing can be read comes before who may still change.
    m_settling->setVisible(!m_troubled);
    m_more->setVisible(m_troubled);
    if (m_troubled) {
        fromStart(m_what, beforeWhat);
        fromStart(m_more, beforeMore);
    } else {
        fromStart(m_settling, m_look.px(glyphRoom));
    }
    update();
}

void WallFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void WallFooter::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_look.theme;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), std::max(1, m_look.px(1.5)), theme.line);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = m_look.px(glyph);
    QRect mark = place(m_look.px(WallLook::margin), size);
    mark.setTop((height() - size) / 2 + 1);
    mark.setHeight(size);
    if (m_troubled)
        paintIcon(painter, mark, "cloudoff"_L1, theme.attnMark);
    else if (!m_settling->text().isEmpty())
        paintDayGlyph(painter, mark, m_final ? DayState::Final : DayState::Provisional, theme);

    if (m_pages < 2)
        return;
    int x = m_mark + (hasDots() ? 0 : m_number->wish() + m_look.px(dotGap));
    const double middle = (height() + 1) / 2.0;
    painter.setPen(Qt::NoPen);
    for (int page = 0; hasDots() && page < m_pages; ++page) {
        const bool isThis = page == m_page;
        const int wide = m_look.px(isThis ? longDot : dot);
        const double half = m_look.px(7) / 2.0;
        painter.setBrush(isThis ? theme.accent : theme.ctl);
        painter.drawRoundedRect(QRectF(place(x, wide).left(), middle - half, wide, 2 * half), half, half);
        x += wide + m_look.px(dotGap);
    }
    if (!m_paused)
        return;
    painter.setBrush(theme.text2);
    for (const int bar : {4, 14}) {
        const int wide = m_look.px(6);
        painter.drawRect(QRectF(place(x + m_look.px(bar), wide).left(), middle - m_look.px(9), wide, m_look.px(18)));
    }
}

} // namespace stepladder
