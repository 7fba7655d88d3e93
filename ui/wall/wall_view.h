// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"
#include "ui/wall/wall_look.h"

#include "core/routine/board.h"

#include <QTimer>
#include <QWidget>

namespace stepladder {

class WallBoard;
class WallChart;
class WallFade;
class WallFooter;
class WallHeader;

/// The league for the screen on the office's wall: the ladder and its charts in turn, to be read from five metres. Arrow keys,
/// Page Up and Down and Space turn the page, P holds it, Escape and F11 leave.
class WallView final : public QWidget
{
    Q_OBJECT

public:
    /// `appearance` outlives the view.
    explicit WallView(const Appearance &appearance, QWidget *parent = nullptr);

    /// The page on show stays, and how long it has been.
    void showBoard(const Board &board, const Reader &reader);
    /// As the window's footer tells it.
    void showSyncResult(const QString &what, bool troubled, const QString &more = {});
    void showNextRound(const QString &words);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    void turn(int by);
    void pause(bool paused);

Q_SIGNALS:
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    struct Page {
        enum class Kind { Board, Ranking, Points } kind = Kind::Board;
        int first = 0; ///< of a board's rows
        int count = 0;
    };

    void restyle();
    void layOut();
    void divide();
    void showPage();
    [[nodiscard]] QRect chartIn(const QRect &area) const;
    [[nodiscard]] QString pageWords(const Page &page) const;

    const Appearance &m_appearance;
    WallLook m_look;
    Board m_board;
    QDate m_chartsFrom;
    Reader m_reader;
    std::vector<Page> m_pages;
    double m_pitch = 0;
    QRect m_middle; ///< between header and footer
    QRect m_below;  ///< of the board on an upright screen, for the ranking; empty: it is a page
    int m_page = 0;
    bool m_paused = false;
    bool m_isPointedAt = false; ///< by a pointer that moved lately
    WallHeader *m_header;
    WallBoard *m_ladder;
    WallChart *m_ranking;
    WallChart *m_points;
    WallFooter *m_footer;
    WallFade *m_fade;
    QTimer m_turning;
    QTimer m_resting; ///< of the pointer
};

} // namespace stepladder
