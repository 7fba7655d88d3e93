// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaderboard/cell_delegate.h"

#include <QHeaderView>

namespace stepladder {

class LeaderboardView;

/// The heads of the board: quiet captions aligned with what is below, the sorted one strong with an arrow.
class BoardHeader final : public QHeaderView
{
    Q_OBJECT

public:
    BoardHeader(const RowLook &look, LeaderboardView *view);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
                   bool strong) const;

    const RowLook &m_look;
    const LeaderboardView &m_view;
};

} // namespace stepladder
