// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/header.h"

#include "ui/leaderboard/date_stepper.h"
#include "ui/leaderboard/headline.h"
#include "ui/leaderboard/league_title.h"
#include "ui/leaderboard/range_popup.h"
#include "ui/leaderboard/sync_button.h"
#include "ui/theme/icons.h"
#include "ui/theme/segments.h"

#include <QAbstractButton>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

Header::Header(const Appearance &appearance, QWidget *parent)
    : Ground(appearance, &Theme::surface, Qt::BottomEdge, parent), m_league(new LeagueTitle(appearance, this)),
      m_stepper(new DateStepper(appearance, this)), m_spans(new Segments(appearance, this)),
      m_custom(new RangePopup(appearance, this)), m_sync(new SyncButton(appearance, this)),
      m_menu(new QToolButton(this))
{
    m_spans->setObjectName(u"spans"_s);
    m_spans->setAccessibleName(tr("Days on show"));
    m_spans->add(tr("Day"), static_cast<int>(Span::Day));
    m_spans->add(tr("Week"), static_cast<int>(Span::Week));
    m_spans->add(tr("Season"), static_cast<int>(Span::Season));
    m_spans->add(tr("Custom", "range of days"), static_cast<int>(Span::Custom));
    connect(m_spans, &Segments::chosenChanged, this, &Header::chooseSpan);
    connect(m_spans, &Segments::clickedAgain, this, &Header::chooseSpan);
    connect(m_custom, &RangePopup::rangeChosen, this, [this](const DateRange &range) {
        m_span = Span::Custom;
        Q_EMIT rangeRequested(range);
    });
    connect(m_custom, &RangePopup::closed, this, [this] { setSpan(m_span); });
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->hide();
    const auto spans = m_spans->findChildren<QAbstractButton *>();
    setTabOrder(spans.back(), m_sync); // as they stand; the spans were made last
    setTabOrder(m_sync, m_menu);
    connect(m_stepper, &DateStepper::dateRequested, this, &Header::dateRequested);
    connect(m_sync, &SyncButton::syncRequested, this, &Header::syncRequested);
    connect(m_sync, &SyncButton::stopRequested, this, &Header::stopRequested);
    connect(&appearance, &Appearance::changed, this, &Header::restyle);
    restyle();
}

void Header::restyle()
{
    setFixedHeight(theme().px(64));
    m_menu->setIcon(lineIcon("menu"_L1, theme().text, theme().off));
    m_menu->setIconSize({theme().px(20), theme().px(20)});
    layOut();
}

void Header::setBoard(const Board &board, const Reader &reader)
{
    m_league->setWords(board.league.name.isEmpty() ? tr("Stepladder") : board.league.name,
                       leagueLine(board, reader));
    const QDate last = board.league.season.last ? std::min(*board.league.season.last, reader.today()) : reader.today();
    const Bounds bounds{firstDay(board), last}; // no day before has a ranking
    const DateRange range{board.first.isValid() ? board.first : board.date, board.date};
    m_stepper->setRange(m_span, range, bounds, reader);
    m_custom->setRange(range, bounds, reader);
    layOut();
}

void Header::setLeague(const QString &name)
{
    m_league->setWords(name.isEmpty() ? tr("Stepladder") : name, {});
    layOut();
}

void Header::askForRange()
{
    m_custom->openBelow(m_spans->isHidden() ? *static_cast<QWidget *>(m_stepper) : *m_spans);
}

void Header::setSpan(Span span)
{
    m_span = span;
    const QSignalBlocker quiet(m_spans);
    m_spans->choose(static_cast<int>(span));
}

void Header::chooseSpan(int id)
{
    const auto span = static_cast<Span>(id);
    if (span == Span::Custom) {
        askForRange();
    } else if (span != m_span) {
        m_span = span;
        Q_EMIT spanRequested(span);
    }
}

void Header::setSyncing(bool syncing)
{
    m_sync->setSyncing(syncing);
    layOut();
}

void Header::setNarrow(bool narrow)
{
    m_sync->setNarrow(narrow);
    layOut();
}

void Header::setEmpty(bool empty)
{
    m_stepper->setVisible(!empty);
    m_empty = empty;
    m_sync->setVisible(!empty);
    if (empty)
        m_custom->close();
    layOut();
    update(); // no part of a ring stays
}

void Header::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
    m_menu->setVisible(menu != nullptr);
    layOut();
}

void Header::setLeagueMenu(QMenu *menu)
{
    m_league->setMenu(menu);
    m_league->setFocusPolicy(menu ? Qt::StrongFocus : Qt::NoFocus);
    layOut();
}

void Header::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    layOut();
}

// The day stands in the middle of the window while there is room, else between its neighbours. No layout class
// keeps one widget centred on the whole that way.
void Header::layOut()
{
    const int margin = theme().px(20);
    const int gap = theme().px(8);
    const auto put = [this](QWidget *widget, int x, QSize size) {
        const QRect place(x, (height() - size.height()) / 2, size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    };
    int end = width() - margin;
    if (!m_menu->isHidden()) {
        const int size = theme().px(34);
        put(m_menu, end - size, {size, size});
        end -= size + gap;
    }
    const QSize sync = m_sync->sizeHint();
    put(m_sync, end - sync.width(), sync);
    end -= sync.width() + gap;

    // The menu has the spans too: where the league's name would have no room, they go.
    const QSize spans = m_spans->sizeHint();
    const int leastLeague = theme().px(150);
    m_spans->setVisible(!m_empty && end - spans.width() - gap - m_stepper->sizeHint().width() - margin - gap >= leastLeague);
    if (!m_spans->isHidden()) {
        put(m_spans, end - spans.width(), spans);
        end -= spans.width() + gap;
    }
    const QSize stepper = m_stepper->sizeHint();
    const QSize wish = m_league->sizeHint();
    const int room = end - margin - gap - stepper.width();
    const int league = m_stepper->isHidden() ? wish.width() : std::min(wish.width(), std::max(room, 0));
    put(m_league, margin, {league, wish.height()});
    const int earliest = margin + league + gap;
    const int latest = std::max(earliest, end - stepper.width());
    put(m_stepper, std::clamp((width() - stepper.width()) / 2, earliest, latest), stepper);
}

} // namespace stepladder
