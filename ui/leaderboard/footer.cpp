// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/footer.h"

#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/themed_label.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int glyphSize = 14;
constexpr int glyphRoom = 20; ///< glyph and the space behind it

} // namespace

Footer::Footer(const Appearance &appearance, QWidget *parent)
    : Ground(appearance, &Theme::win, Qt::TopEdge, parent),
      m_what(new ThemedLabel(appearance, Type::CaptionStrong, &Theme::text, this)),
      m_more(new ThemedLabel(appearance, Type::Caption, &Theme::text2, this)),
      m_posted(new ThemedLabel(appearance, Type::Caption, &Theme::text2, this)),
      m_next(new ThemedLabel(appearance, Type::Caption, &Theme::text2, this))
{
    for (ThemedLabel *label : {m_what, m_more, m_posted, m_next})
        label->setElided(true);
    m_next->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    const auto restyle = [this] {
        setFixedHeight(theme().px(36));
        layOut();
    };
    connect(&appearance, &Appearance::changed, this, restyle);
    restyle();
}

void Footer::setData(State state, const QString &what, const QString &more)
{
    m_state = state;
    m_what->setText(what);
    m_more->setText(more);
    layOut();
}

void Footer::setPosted(const QString &words)
{
    m_posted->setText(words);
    layOut();
}

void Footer::setNext(const QString &words)
{
    m_next->setText(words);
    layOut();
}

void Footer::setEmpty(bool empty)
{
    m_empty = empty;
    layOut();
}

void Footer::setNarrow(bool narrow)
{
    m_narrow = narrow;
    layOut();
}

void Footer::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    layOut();
}

void Footer::layOut()
{
    for (QWidget *label : {m_what, m_more, m_next})
        label->setVisible(!m_empty);
    const int margin = theme().px(20);
    const int glyph = theme().px(glyphRoom);
    const int gap = theme().px(24);
    const auto put = [this](QWidget *label, int x, int w) {
        label->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 1, std::max(0, w), height() - 1)));
    };
    const auto wish = [](const QLabel *label) { return label->text().isEmpty() ? 0 : label->sizeHint().width() + 2; };

    const int next = wish(m_next);
    int end = width() - margin - next;
    put(m_next, end, next);
    if (next > 0)
        end -= glyph + gap;

    int x = margin + (m_state == State::Plain ? 0 : glyph);
    const int what = std::min(wish(m_what), end - x);
    put(m_what, x, what);
    x += what + (what > 0 ? theme().px(7) : 0);
    const int more = std::min(wish(m_more), end - x);
    put(m_more, x, more);
    x += std::max(0, more) + gap + glyph;

    const int posted = wish(m_posted);
    const bool room = !m_empty && !m_narrow && posted > 0 && x + posted <= end;
    m_posted->setVisible(room);
    if (room)
        put(m_posted, std::clamp((width() - posted + glyph) / 2, x, std::max(x, end - posted)), posted);
    update();
}

void Footer::paintGlyph(QPainter &painter, const QWidget *before, QLatin1StringView name, const QColor &colour) const
{
    const int size = theme().px(glyphSize);
    const int room = theme().px(glyphRoom);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? before->geometry().right() + 1 + room - size : before->x() - room;
    const QRect place(x, (height() - size) / 2 + 1, size, size);
    if (name == "check"_L1)
        paintDayGlyph(painter, place, DayState::Final, theme());
    else
        paintIcon(painter, place, name, colour);
}

void Footer::paintEvent(QPaintEvent *event)
{
    Ground::paintEvent(event);
    if (m_empty)
        return;
    QPainter painter(this);
    switch (m_state) {
    case State::Plain:
        break;
    case State::Good:
        paintGlyph(painter, m_what, "check"_L1, theme().accent);
        break;
    case State::Syncing:
        paintGlyph(painter, m_what, "sync"_L1, theme().text2);
        break;
    case State::Offline:
        paintGlyph(painter, m_what, "cloudoff"_L1, theme().attnMark);
        break;
    }
    if (m_posted->isVisibleTo(this))
        paintGlyph(painter, m_posted, "send"_L1, theme().text2);
    if (!m_next->text().isEmpty())
        paintGlyph(painter, m_next, "clock"_L1, theme().text2);
}

} // namespace stepladder
