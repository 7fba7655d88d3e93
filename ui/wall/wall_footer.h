// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "ui/theme/reader.h"
#include "ui/wall/wall_look.h"

#include <QWidget>

namespace stepladder {

class WallText;

/// One line: who may still change, or that there is no network; the last sync and the next round; which page this is.
class WallFooter final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int designHeight = 60;

    /// `look` outlives the footer.
    WallFooter(const WallLook &look, QWidget *parent);

    void setBoard(const Board &board, const Reader &reader);
    /// As the window's footer.
    void setData(const QString &what, bool troubled, const QString &more);
    void setNext(const QString &words);
    void setPage(int page, int count, bool paused);
    void layOut();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect place(int x, int width) const;
    [[nodiscard]] int markWidth() const;
    [[nodiscard]] bool hasDots() const;

    const WallLook &m_look;
    Reader m_reader;
    bool m_final = false;
    bool m_troubled = false;
    int m_page = 0;
    int m_pages = 1;
    bool m_paused = false;
    int m_mark = 0; ///< where the pages are told
    WallText *m_settling;
    WallText *m_what;
    WallText *m_more;
    WallText *m_next;
    WallText *m_number; ///< of pages that are too many for dots
};

} // namespace stepladder
