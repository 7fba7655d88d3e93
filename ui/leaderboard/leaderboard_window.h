// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/routine/board.h"
#include "ui/leaderboard/banner.h"
#include "ui/leaderboard/board_span.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QMainWindow>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace stepladder {

class BoardTitle;
class EmptyState;
class FindBar;
class Footer;
class Header;
class LeaderboardView;
class StartPage;

/// The main window: header, banner, sentence and ladder, a panel beside it, footer. Shows a Board and asks for
/// everything else by signals.
class LeaderboardWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    LeaderboardWindow(const Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    /// A board without rows shows what comes before the first ranking. `posted`: the same day as it was posted, where that is
    /// otherwise; the reader may turn to it.
    void showBoard(const Board &board, const std::optional<Board> &posted = {});
    /// Lets the reader choose the first and last day.
    void askForRange();
    /// What the boards to come span.
    void setSpan(Span span);
    /// In the board's place: why it cannot be read, and the next step (`failureStepRequested`). A board ends it; what the footer is
    /// told before that is seen then.
    void showFailure(const League &league, const QString &sentence, const QString &step);
    /// While a round reads players. The board stays as it is.
    void showSyncing(int done, int total);
    /// While a round that has read them sends messages and looks others up.
    void showTelling();
    /// After a round: `what` is strong ("Synced 08:38"; empty: never), `more` follows ("7 of 8 players up to date").
    /// `offline`: the round read nobody. `readAny`: somebody is up to date, which gets a tick.
    void showSyncResult(const QString &what, bool offline, const QString &more = {}, bool readAny = true);
    /// "Posted to #steps 08:30"; empty hides it.
    void showPosted(const QString &words);
    /// When the next round runs, UTC; an invalid instant hides it.
    void showNextRound(const QDateTime &at);
    /// "Next round today 10:10"; empty for an invalid instant.
    [[nodiscard]] static QString nextRoundWords(const QDateTime &at, const Reader &reader);

    void showBanner(const BannerWords &words);
    void hideBanner();

    /// The panel at the trailing side, shown from 1100 on. The window owns it from here.
    void setSidePanel(QWidget *panel);
    /// Shows the panel in a narrow window too: in the place of the board, until the reader goes back.
    void openSidePanel();
    /// The same for whoever asks for it: the keyboard goes to the panel, wherever it is shown.
    void goToSidePanel();
    /// Stays the caller's.
    void setMenu(QMenu *menu);
    void setLeagueMenu(QMenu *menu);

    /// Whether the page before the first ranking offers to import a file (`importRequested`); off at first.
    void offerImport(bool offered);

    /// A line above the board in which the reader looks for a player.
    void openFind();

    /// The board as it is now, or as it was posted, whichever the reader chose.
    [[nodiscard]] const Board &shownBoard() const { return m_showsPosted && m_posted ? *m_posted : m_now; }
    [[nodiscard]] PlayerId selectedPlayer() const;
    void selectPlayer(PlayerId player);
    /// What the board is sorted by, to be kept: "Steps descending".
    [[nodiscard]] QString sorting() const;
    /// What is not understood changes nothing.
    void setSorting(const QString &sorting);
    /// The board as tab-separated text.
    [[nodiscard]] QString boardAsText() const;
    [[nodiscard]] Reader reader() const;

    /// True: closing only asks (`closeRequested`); false: it closes.
    void setStaysOpen(bool stays) { m_staysOpen = stays; }

Q_SIGNALS:
    void dateRequested(QDate date);
    void spanRequested(stepladder::Span span);
    void rangeRequested(const stepladder::DateRange &range);
    void syncRequested();
    /// The round that is under way is to end.
    void stopRequested();
    void addPlayerRequested();
    void importRequested();
    void failureStepRequested();
    void playerSelected(stepladder::PlayerId player);
    void receiptRequested(stepladder::PlayerId player, const QRect &cell);
    void profileRequested(stepladder::PlayerId player);
    void bannerActionRequested();
    void bannerLaterRequested();
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectParts();
    void nameAfter(const League &league);
    void showVersion();
    void adapt();
    void restyle();
    void closeSidePanel();
    void find();

    const Appearance &m_appearance;
    const Clock &m_clock;
    Header *m_header;
    Banner *m_banner;
    QStackedWidget *m_pages;
    StartPage *m_start;
    EmptyState *m_failure;
    QPushButton *m_failureStep;
    BoardTitle *m_title;
    FindBar *m_find;
    LeaderboardView *m_view;
    Footer *m_footer;
    Board m_now;
    std::optional<Board> m_posted;
    bool m_showsPosted = false;
    QWidget *m_sidePanel = nullptr;
    QWidget *m_boardPage;
    QWidget *m_boardArea;
    QWidget *m_sideArea; ///< the panel, under the way back
    QWidget *m_divider; ///< between two that are on the same ground
    QPushButton *m_back;
    QHBoxLayout *m_backRow;
    bool m_panelInFront = false;
    bool m_staysOpen = false;
};

} // namespace stepladder
