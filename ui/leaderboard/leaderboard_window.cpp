// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/leaderboard_window.h"

#include "ui/leaderboard/board_title.h"
#include "ui/leaderboard/find_bar.h"
#include "ui/leaderboard/footer.h"
#include "ui/leaderboard/header.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/leaderboard/start_page.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/icons.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMetaEnum>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 1000;
constexpr int sidePanelFrom = 1100;
constexpr int leastSide = 400;
constexpr int boardWidth = 940; ///< comfortable: what a window has beyond it is the panel's
constexpr double mostSideShare = 0.6; ///< of a very wide window
constexpr auto ascending = "ascending"_L1;
constexpr auto descending = "descending"_L1;

QVBoxLayout *flushColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

LeaderboardWindow::LeaderboardWindow(const Appearance &appearance, const Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_appearance(appearance), m_clock(clock), m_header(new Header(appearance)),
      m_banner(new Banner(appearance)), m_pages(new QStackedWidget), m_start(new StartPage(appearance)),
      m_failure(new EmptyState(appearance, "warn"_L1, u"failure"_s)), m_failureStep(m_failure->offer({}, u"failureStep"_s)),
      m_title(new BoardTitle(appearance)), m_find(new FindBar(appearance)), m_view(new LeaderboardView(appearance)), m_footer(new Footer(appearance)),
      m_boardPage(new QWidget), m_boardArea(new QWidget), m_sideArea(new QWidget), m_divider(new Ground(appearance, &Theme::line)),
      m_back(new QPushButton(tr("&Back to the ladder"))), m_backRow(new QHBoxLayout)
{
    setWindowIcon(applicationIcon());
    auto *board = new QHBoxLayout(m_boardPage);
    board->setContentsMargins(0, 0, 0, 0);
    board->setSpacing(0);
    QVBoxLayout *ladder = flushColumn(m_boardArea);
    ladder->addWidget(m_title);
    ladder->addWidget(m_find);
    ladder->addWidget(m_view, 1);
    board->addWidget(m_boardArea, 1);
    QVBoxLayout *side = flushColumn(m_sideArea);
    side->addLayout(m_backRow);
    m_backRow->addWidget(m_back);
    m_backRow->addStretch();
    m_divider->setFixedWidth(1);
    board->addWidget(m_divider);
    board->addWidget(m_sideArea);
    m_back->setFlat(true);
    m_back->setAutoDefault(false);
    m_pages->addWidget(m_boardPage);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_failure);

    auto *central = new QWidget;
    QVBoxLayout *column = flushColumn(central);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    column->addWidget(m_footer);
    setCentralWidget(central);

    connectParts();
    restyle();
    resize(1280, 800);
    m_view->setFocus();
}

void LeaderboardWindow::connectParts()
{
    connect(m_header, &Header::dateRequested, this, &LeaderboardWindow::dateRequested);
    connect(m_header, &Header::spanRequested, this, &LeaderboardWindow::spanRequested);
    connect(m_header, &Header::rangeRequested, this, &LeaderboardWindow::rangeRequested);
    connect(m_title, &BoardTitle::postedRequested, this, [this](bool posted) {
        m_showsPosted = posted;
        showVersion();
    });
    connect(m_header, &Header::syncRequested, this, &LeaderboardWindow::syncRequested);
    connect(m_header, &Header::stopRequested, this, &LeaderboardWindow::stopRequested);
    connect(m_start, &StartPage::addPlayerRequested, this, &LeaderboardWindow::addPlayerRequested);
    connect(m_start, &StartPage::syncRequested, this, &LeaderboardWindow::syncRequested);
    connect(m_start, &StartPage::stopRequested, this, &LeaderboardWindow::stopRequested);
    connect(m_start, &StartPage::importRequested, this, &LeaderboardWindow::importRequested);
    connect(m_failureStep, &QPushButton::clicked, this, &LeaderboardWindow::failureStepRequested);
    connect(m_view, &LeaderboardView::playerSelected, this, &LeaderboardWindow::playerSelected);
    connect(m_view, &LeaderboardView::receiptRequested, this, &LeaderboardWindow::receiptRequested);
    connect(m_view, &LeaderboardView::profileRequested, this, &LeaderboardWindow::profileRequested);
    connect(m_find, &FindBar::wordsChanged, this, &LeaderboardWindow::find);
    connect(m_find, &FindBar::left, m_view, &LeaderboardView::takeKeyboard);
    connect(m_find, &FindBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    auto *enough = new QShortcut(QKeySequence(Qt::Key_Escape), m_boardArea);
    enough->setContext(Qt::WidgetWithChildrenShortcut);
    connect(enough, &QShortcut::activated, m_find, &FindBar::close);
    connect(m_banner, &Banner::actionRequested, this, &LeaderboardWindow::bannerActionRequested);
    connect(m_banner, &Banner::laterRequested, this, &LeaderboardWindow::bannerLaterRequested);
    connect(m_back, &QPushButton::clicked, this, &LeaderboardWindow::closeSidePanel);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_sideArea);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &LeaderboardWindow::closeSidePanel);
    connect(&m_appearance, &Appearance::changed, this, &LeaderboardWindow::restyle);
}

void LeaderboardWindow::restyle()
{
    setPalette(m_appearance.theme().palette());
    const Theme &theme = m_appearance.theme();
    setMinimumSize(theme.px(720), theme.px(440));
    m_backRow->setContentsMargins(theme.px(6), theme.px(6), theme.px(6), 0); // its words stand at the window's margin
    adapt();
}

Reader LeaderboardWindow::reader() const
{
    return {locale(), QTimeZone::systemTimeZone(), m_clock.now()};
}

void LeaderboardWindow::askForRange()
{
    m_header->askForRange();
}

void LeaderboardWindow::setSpan(Span span)
{
    m_header->setSpan(span);
}

void LeaderboardWindow::showVersion()
{
    const Board &board = shownBoard();
    const Reader words = reader();
    m_title->setBoard(board, words);
    m_title->offerPosted(m_posted.has_value(), m_showsPosted);
    m_view->setBoard(board, words);
    find();
}

void LeaderboardWindow::openFind()
{
    if (m_pages->currentWidget() != m_boardPage)
        return; // nobody to look for
    if (m_panelInFront)
        closeSidePanel();
    m_find->open();
    find();
}

/// After the words or the players changed.
void LeaderboardWindow::find()
{
    m_view->find(m_find->words());
    m_find->setFound(m_view->shownCount(), m_view->playerCount());
    m_view->setVisible(m_view->shownCount() > 0 || m_view->playerCount() == 0);
}

void LeaderboardWindow::showBoard(const Board &board, const std::optional<Board> &posted)
{
    m_showsPosted = m_showsPosted && posted && m_now.date == board.date && m_now.league.id == board.league.id;
    m_now = board;
    m_posted = posted;
    const Reader words = reader();
    QWidget *page = board.rows.empty() ? static_cast<QWidget *>(m_start) : m_boardPage;
    const bool comesUp = page != m_pages->currentWidget();
    nameAfter(board.league);
    m_header->setBoard(board, words);
    m_header->setEmpty(page == m_start);
    m_footer->setEmpty(false);
    m_pages->setCurrentWidget(page);
    if (page == m_boardPage) {
        showVersion();
        if (comesUp && m_boardPage->isAncestorOf(focusWidget()))
            m_view->setFocus(); // not what happens to come first
        return;
    }
    m_start->setBoard(board, words);
    if (comesUp)
        m_start->setFocus();
    if (board.waiting.empty())
        m_footer->setData(Footer::State::Plain, {}, tr("Nothing leaves this computer until you connect something."));
}

/// The system puts the program's name behind it, as behind every dialog's.
void LeaderboardWindow::nameAfter(const League &league)
{
    setWindowTitle(league.name.isEmpty() ? tr("Stepladder") : league.name);
}

void LeaderboardWindow::showFailure(const League &league, const QString &sentence, const QString &step)
{
    nameAfter(league);
    m_header->setLeague(league.name);
    m_failure->tell(sentence);
    m_failureStep->setText(step);
    m_header->setEmpty(true);
    m_footer->setEmpty(true);
    if (m_pages->currentWidget() == m_failure)
        return;
    m_pages->setCurrentWidget(m_failure);
    m_failureStep->setFocus();
}

void LeaderboardWindow::showSyncing(int done, int total)
{
    m_header->setSyncing(true);
    m_start->setSyncing(true);
    m_footer->setData(Footer::State::Syncing, tr("Reading %1 of %n player(s)", nullptr, total).arg(reader().number(done)));
}

void LeaderboardWindow::showTelling()
{
    m_footer->setData(Footer::State::Syncing, tr("Sending and looking up messages"));
}

void LeaderboardWindow::showSyncResult(const QString &what, bool offline, const QString &more, bool readAny)
{
    m_header->setSyncing(false);
    m_start->setSyncing(false);
    const Footer::State read = what.isEmpty() || !readAny ? Footer::State::Plain : Footer::State::Good;
    m_footer->setData(offline ? Footer::State::Offline : read, what, more);
}

void LeaderboardWindow::showPosted(const QString &words)
{
    m_footer->setPosted(words);
}

QString LeaderboardWindow::nextRoundWords(const QDateTime &at, const Reader &reader)
{
    if (!at.isValid())
        return {};
    const QDateTime local = reader.local(at);
    const qint64 days = reader.today().daysTo(local.date());
    const QString time = reader.time(at);
    if (days == 0)
        return tr("Next round today %1").arg(time);
    if (days == 1)
        return local.time().hour() < 5 ? tr("Next round tonight %1").arg(time) : tr("Next round tomorrow %1").arg(time);
    return tr("Next round %1").arg(reader.longWhen(at));
}

void LeaderboardWindow::showNextRound(const QDateTime &at)
{
    m_footer->setNext(nextRoundWords(at, reader()));
}

void LeaderboardWindow::showBanner(const BannerWords &words)
{
    m_banner->open(words);
}

void LeaderboardWindow::hideBanner()
{
    m_banner->close();
}

void LeaderboardWindow::setSidePanel(QWidget *panel)
{
    delete m_sidePanel;
    m_sidePanel = panel;
    if (panel)
        m_sideArea->layout()->addWidget(panel);
    adapt();
}

void LeaderboardWindow::openSidePanel()
{
    m_panelInFront = m_sidePanel && !m_sideArea->isVisibleTo(m_boardPage);
    adapt();
    if (m_panelInFront)
        m_back->setFocus();
}

void LeaderboardWindow::goToSidePanel()
{
    if (m_pages->currentWidget() != m_boardPage || !m_sidePanel)
        return; // there is nothing to draw
    if (!m_panelInFront)
        openSidePanel();
    m_sidePanel->setFocus(Qt::ShortcutFocusReason);
}

void LeaderboardWindow::closeSidePanel()
{
    m_panelInFront = false;
    adapt();
    m_view->setFocus();
}

void LeaderboardWindow::setMenu(QMenu *menu)
{
    m_header->setMenu(menu);
}

void LeaderboardWindow::setLeagueMenu(QMenu *menu)
{
    m_header->setLeagueMenu(menu);
}

void LeaderboardWindow::offerImport(bool offered)
{
    m_start->offerImport(offered);
}

PlayerId LeaderboardWindow::selectedPlayer() const
{
    return m_view->selectedPlayer();
}

void LeaderboardWindow::selectPlayer(PlayerId player)
{
    m_view->selectPlayer(player);
}

QString LeaderboardWindow::sorting() const
{
    const QString column = QString::fromLatin1(QMetaEnum::fromType<StandingsModel::Column>().valueToKey(m_view->sortColumn()));
    return column + u' ' + (m_view->sortOrder() == Qt::AscendingOrder ? ascending : descending);
}

void LeaderboardWindow::setSorting(const QString &sorting)
{
    const QStringList words = sorting.split(u' ');
    bool isKnown = false;
    const int column = QMetaEnum::fromType<StandingsModel::Column>().keyToValue(words.front().toLatin1().constData(), &isKnown);
    if (isKnown && column < StandingsModel::ColumnCount)
        m_view->sortBy(static_cast<StandingsModel::Column>(column), words.back() == descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QString LeaderboardWindow::boardAsText() const
{
    return m_view->asText();
}

void LeaderboardWindow::adapt()
{
    // Widths are meant at the usual font size; a larger font narrows the window, so to say.
    const Theme &theme = m_appearance.theme();
    const double scale = theme.scale;
    const QSize size(qRound(width() / scale), qRound(height() / scale));
    const bool narrow = size.width() < narrowBelow;
    m_header->setNarrow(narrow);
    m_title->setNarrow(narrow);
    m_footer->setNarrow(narrow);
    m_view->adaptTo(size);
    const bool beside = m_sidePanel && size.width() >= sidePanelFrom;
    m_panelInFront = m_panelInFront && !beside;
    const int side = std::max(theme.px(leastSide), std::min(width() - theme.px(boardWidth), qRound(width() * mostSideShare)));
    m_sideArea->setMinimumWidth(beside ? side : 0);
    m_sideArea->setMaximumWidth(beside ? side : QWIDGETSIZE_MAX);
    m_sideArea->setVisible(beside || m_panelInFront);
    m_divider->setVisible(beside && theme.win == theme.surface); // else the grounds differ
    m_back->setVisible(m_panelInFront);
    m_boardArea->setVisible(!m_panelInFront);
    // Who draws the window at once, without a turn of the event loop, sees the panel's room with the board too.
    m_boardPage->layout()->activate();
}

void LeaderboardWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adapt();
}

void LeaderboardWindow::closeEvent(QCloseEvent *event)
{
    if (m_staysOpen)
        event->ignore();
    else
        event->accept();
    Q_EMIT closeRequested();
}

} // namespace stepladder
