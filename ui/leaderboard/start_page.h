// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "ui/theme/ground.h"
#include "ui/theme/reader.h"

class QPushButton;

namespace stepladder {

class StartLadder;
class SyncButton;
class ThemedLabel;

/// In the board's place before the first ranking: a ladder with one rung lit, one sentence, what to do. Nobody plays
/// yet, or those who do wait for their first day.
class StartPage final : public Ground
{
    Q_OBJECT

public:
    explicit StartPage(const Appearance &appearance, QWidget *parent = nullptr);

    /// A board without rows.
    void setBoard(const Board &board, const Reader &reader);
    void setSyncing(bool syncing);
    /// Shows the second way in, off unless somebody listens to `importRequested`.
    void offerImport(bool offered);

Q_SIGNALS:
    void addPlayerRequested();
    void syncRequested();
    void stopRequested();
    void importRequested();

private:
    void restyle();

    StartLadder *m_ladder;
    ThemedLabel *m_title;
    ThemedLabel *m_words;
    QPushButton *m_add;
    SyncButton *m_sync;
    QPushButton *m_import;
};

} // namespace stepladder
