// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "ui/theme/reader.h"
#include "ui/wall/wall_look.h"

#include <QWidget>

namespace stepladder {

class WallText;

/// The sentence of the day, what the page below shows, and whose league it is.
class WallHeader final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int designHeight = 170;

    /// `look` outlives the header.
    WallHeader(const WallLook &look, QWidget *parent);

    void setBoard(const Board &board, const Reader &reader);
    void setPage(const QString &words);
    void layOut();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect place(int x, int y, int width, int height) const;

    const WallLook &m_look;
    WallText *m_headline;
    WallText *m_page;
    WallText *m_league;
    WallText *m_day;
};

} // namespace stepladder
