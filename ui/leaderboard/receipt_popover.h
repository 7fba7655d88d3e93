// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaderboard/receipt_words.h"
#include "ui/theme/appearance.h"

#include <QFrame>

class QGridLayout;

namespace stepladder {

/// "Where this number comes from": floats below the number it explains, or above where there is no room. Any click beside
/// it, and Escape, close it.
class ReceiptPopover final : public QFrame
{
    Q_OBJECT

public:
    /// `appearance` outlives the popover.
    ReceiptPopover(const Appearance &appearance, const Receipt &receipt, const Reader &reader, QWidget *parent);

    /// `number`: what it explains, in global coordinates.
    void popUp(const QRect &number);
    [[nodiscard]] QString text() const { return asText(m_words); }

Q_SIGNALS:
    void allDaysRequested(stepladder::PlayerId player);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addLines(QGridLayout &grid, const std::vector<ReceiptWords::Line> &lines);
    void cutOut();
    [[nodiscard]] QPainterPath outline() const;

    const Appearance &m_appearance;
    Player m_player;
    ReceiptWords m_words;
    int m_tip = 0;        ///< where the arrow points, from the left edge
    bool m_above = false; ///< the popover stands above its number
};

} // namespace stepladder
