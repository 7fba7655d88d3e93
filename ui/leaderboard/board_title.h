// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "ui/theme/ground.h"
#include "ui/theme/reader.h"

class QVBoxLayout;

namespace stepladder {

class Segments;
class ThemedLabel;

/// The sentence above the board and, beneath it, who may still change and who joins next. Its height is the same for every sentence.
class BoardTitle final : public Ground
{
    Q_OBJECT

public:
    explicit BoardTitle(const Appearance &appearance, QWidget *parent = nullptr);

    void setBoard(const Board &board, const Reader &reader);
    /// Offers to turn to the board as it was posted, or back.
    void offerPosted(bool offered, bool isShown);
    void setNarrow(bool narrow);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void postedRequested(bool posted);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    ThemedLabel *m_headline;
    ThemedLabel *m_settling;
    Segments *m_versions;
    QVBoxLayout *m_lines;
    DayState m_state = DayState::Missing;
    bool m_narrow = false;
};

} // namespace stepladder
