// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wall_view.h"

#include "ui/charts/points_chart.h"
#include "ui/charts/ranking_chart.h"
#include "ui/theme/icons.h"
#include "ui/wall/wall_board.h"
#include "ui/wall/wall_chart.h"
#include "ui/wall/wall_fade.h"
#include "ui/wall/wall_footer.h"
#include "ui/wall/wall_header.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <utility>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double chartTimes = 2.15; ///< the window's charts
constexpr int rankMargin = 30;      ///< what the ranking leaves free before its captions
constexpr double leastPitch = 84;   ///< of a row, where that shows everybody
constexpr double usualPitch = 94;
constexpr double mostPitch = 140;
constexpr double mostUprightPitch = 190; ///< of an upright screen without a chart below the rows
constexpr int uprightAir = 44;           ///< above the head of an upright screen, which has the room
constexpr double uprightShare = 0.6; ///< of an upright screen for the rows, where these can do with it
constexpr int leastBelow = 340;      ///< for a chart below them

} // namespace

WallView::WallView(const Appearance &appearance, QWidget *parent)
    : QWidget(parent, Qt::Window), m_appearance(appearance), m_look{appearance.theme()}, m_header(new WallHeader(m_look, this)),
      m_ladder(new WallBoard(m_board, appearance, m_look, this)),
      m_ranking(new WallChart(std::make_unique<RankingChart>(appearance.theme()), m_look, chartTimes, this)),
      m_points(new WallChart(std::make_unique<PointsChart>(appearance.theme()), m_look, chartTimes, this)),
      m_footer(new WallFooter(m_look, this)), m_fade(new WallFade(this))
{
    setObjectName(u"wall"_s);
    setWindowTitle(tr("Wall view"));
    setWindowIcon(applicationIcon());
    setAccessibleName(tr("Wall view"));
    setAccessibleDescription(tr("Arrow keys turn the page, P holds it, Escape leaves."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_ladder, m_ranking, m_points, m_footer})
        part->setAttribute(Qt::WA_TransparentForMouseEvents); // the pointer is the view's
    m_turning.setObjectName(u"turning"_s);
    m_turning.setParent(this);
    m_turning.setInterval(20s);
    connect(&m_turning, &QTimer::timeout, this, [this] { turn(1); });
    m_resting.setObjectName(u"resting"_s);
    m_resting.setParent(this);
    m_resting.setInterval(3s);
    m_resting.setSingleShot(true);
    connect(&m_resting, &QTimer::timeout, this, [this] {
        setCursor(Qt::BlankCursor);
        m_isPointedAt = false;
        showPage();
    });
    connect(&m_appearance, &Appearance::changed, this, &WallView::restyle);
    restyle();
}

void WallView::showBoard(const Board &board, const Reader &reader)
{
    m_board = board;
    m_reader = reader;
    m_header->setBoard(board, reader);
    m_ladder->refresh(reader);
    m_footer->setBoard(board, reader);
    const auto ranking = std::make_shared<const RankingData>(rankingData(board, TimeWindow::readable));
    m_chartsFrom = ranking->first;
    m_ranking->setData(ranking);
    m_points->setData(ranking);
    divide();
}

void WallView::showSyncResult(const QString &what, bool troubled, const QString &more)
{
    m_footer->setData(what, troubled, more);
}

void WallView::showNextRound(const QString &words)
{
    m_footer->setNext(words);
}

void WallView::restyle()
{
    m_look.theme = m_appearance.theme();
    m_ladder->restyle();
    m_ranking->restyle();
    m_points->restyle();
    update();
}

void WallView::layOut()
{
    m_look.scale = WallLook::scaleOf(size());
    const int air = height() > width() ? m_look.px(uprightAir) : 0;
    const int head = air + m_look.px(WallHeader::designHeight);
    const int foot = m_look.px(WallFooter::designHeight);
    m_middle = QRect(0, head, width(), std::max(0, height() - head - foot));
    m_header->setGeometry(0, air, width(), head - air);
    m_header->layOut();
    m_footer->setGeometry(0, height() - foot, width(), foot);
    m_footer->layOut();
    m_points->setGeometry(chartIn(m_middle));
    divide();
    restyle();
}

QRect WallView::chartIn(const QRect &area) const
{
    const int margin = m_look.px(WallLook::margin);
    return area.adjusted(margin, 0, -margin, -m_look.px(16));
}

// Everybody on one page where that can be; of more, as many on each, so that the last ones do not stand alone.
void WallView::divide()
{
    const int count = static_cast<int>(m_board.rows.size());
    const int height = m_middle.height();
    const bool isOne = count <= m_ladder->rowsIn(height, leastPitch);
    const int fitting = m_ladder->rowsIn(height, usualPitch);
    const int boards = isOne ? 1 : (count + fitting - 1) / fitting;
    const int each = (count + boards - 1) / boards;
    const double most = height > width() ? mostUprightPitch : mostPitch;
    m_pitch = std::clamp(m_ladder->roomIn(height) / std::max(1, each), leastPitch * m_look.scale, most * m_look.scale);
    const bool hasCharts = count > 1 && m_chartsFrom < m_board.date;
    m_below = {};
    if (hasCharts && isOne && height > width()) {
        const double pitch = std::clamp(m_ladder->roomIn(static_cast<int>(height * uprightShare)) / count, leastPitch * m_look.scale, mostPitch * m_look.scale);
        const QRect below = m_middle.adjusted(0, m_ladder->heightFor(count, pitch) + m_look.px(40), 0, 0);
        if (below.height() >= m_look.px(leastBelow)) {
            m_below = below;
            m_pitch = pitch;
        }
    }
    m_ladder->setGeometry(m_below.isEmpty() ? m_middle : m_middle.adjusted(0, 0, 0, -m_below.height()));
    m_pages.clear();
    for (int board = 0; board < boards; ++board)
        m_pages.push_back({Page::Kind::Board, board * each, std::clamp(count - board * each, 0, each)});
    if (hasCharts && m_below.isEmpty())
        m_pages.push_back({Page::Kind::Ranking});
    if (hasCharts)
        m_pages.push_back({Page::Kind::Points});
    m_page = std::min(m_page, pageCount() - 1);
    showPage();
}

void WallView::showPage()
{
    if (m_pages.empty())
        return; // no board yet
    const Page &page = m_pages[static_cast<size_t>(m_page)];
    if (page.kind == Page::Kind::Board)
        m_ladder->showRows(page.first, page.count, m_pitch);
    m_ladder->setVisible(page.kind == Page::Kind::Board);
    const bool isBelow = page.kind == Page::Kind::Board && !m_below.isEmpty();
    m_ranking->setGeometry(chartIn(isBelow ? m_below : m_middle).adjusted(-m_look.px(rankMargin), 0, 0, 0));
    m_ranking->setVisible(isBelow || page.kind == Page::Kind::Ranking);
    m_points->setVisible(page.kind == Page::Kind::Points);
    m_header->setPage(m_isPointedAt ? tr("Escape or a double click leaves. The arrow keys turn the page.") : pageWords(page));
    m_footer->setPage(m_page, pageCount(), m_paused);
}

QString WallView::pageWords(const Page &page) const
{
    if (m_board.rows.empty())
        return m_board.league.season.first.isValid() ? m_reader.longDate(m_reader.today()) : QString();
    const QString first = m_reader.shortDate(m_chartsFrom);
    const QString last = m_reader.shortDate(m_board.date);
    switch (page.kind) {
    case Page::Kind::Ranking:
        return tr("Ranking, %1 to %2", "dates").arg(first, last);
    case Page::Kind::Points:
        return tr("Season points, %1 to %2", "dates").arg(first, last);
    case Page::Kind::Board:
        break;
    }
    const QString day = m_reader.longDate(m_board.date);
    if (page.count == static_cast<int>(m_board.rows.size()))
        return day;
    const auto rankOf = [this](int row) { return m_reader.number(m_board.rows[static_cast<size_t>(row)].standing.rank); };
    return tr("%1. Ranks %2 to %3", "a date, ranks").arg(day, rankOf(page.first), rankOf(page.first + page.count - 1));
}

void WallView::turn(int by)
{
    if (pageCount() < 2)
        return;
    m_fade->finish();
    const bool fades = isVisible() && !m_appearance.reducedMotion();
    const QPixmap before = fades ? grab() : QPixmap();
    m_page = (m_page + by + pageCount()) % pageCount();
    showPage();
    if (fades)
        m_fade->start(before);
    if (m_turning.isActive())
        m_turning.start(); // a page has its whole time
}

void WallView::pause(bool paused)
{
    m_paused = paused;
    if (paused)
        m_turning.stop();
    else if (isVisible())
        m_turning.start();
    m_footer->setPage(m_page, pageCount(), m_paused);
}

void WallView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.win);
}

void WallView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_fade->finish();
    layOut();
}

void WallView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
    m_resting.start();
    if (!m_paused)
        m_turning.start();
}

void WallView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_turning.stop();
    m_resting.stop();
    m_fade->finish();
}

void WallView::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT leaveRequested();
}

void WallView::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        return;
    case Qt::Key_Right:
        turn(forward);
        return;
    case Qt::Key_Left:
        turn(-forward);
        return;
    case Qt::Key_Space:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        turn(1);
        return;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        turn(-1);
        return;
    case Qt::Key_P:
        pause(!m_paused);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WallView::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    unsetCursor();
    m_resting.start();
    if (std::exchange(m_isPointedAt, true))
        return;
    showPage();
}

void WallView::mouseDoubleClickEvent(QMouseEvent *)
{
    close();
}

} // namespace stepladder
