// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/players/players_port.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QWidget>

class QPushButton;

namespace stepladder {

class Notice;
class ThemedLabel;

/// Asks before somebody is erased, naming what will be forgotten, and says afterwards what was.
class ErasePage final : public QWidget
{
    Q_OBJECT

public:
    ErasePage(PlayersPort &port, const Appearance &appearance, QWidget *parent = nullptr);

    /// Errors: of the port, with nothing to ask.
    [[nodiscard]] Result<void> start(const Player &player, const Reader &reader);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// What Escape presses.
    [[nodiscard]] QPushButton *escapeButton() const;

Q_SIGNALS:
    /// Everything is as it was.
    void kept();
    /// The person is gone; the page says so until `closed`.
    void erased();
    void closed();

private:
    void erase();
    void ended(int attempt, Result<Farewell> farewell);
    void tellCopies(const Farewell &farewell, bool isDone);

    PlayersPort &m_port;
    Player m_player;
    Reader m_reader;
    int m_attempt = 0;
    bool m_isBusy = false;
    ThemedLabel *m_title;
    ThemedLabel *m_words;
    Notice *m_what;
    Notice *m_access;
    Notice *m_copies;
    ThemedLabel *m_files;
    Notice *m_left;
    Notice *m_trouble;
    QPushButton *m_keep;
    QPushButton *m_erase;
    QPushButton *m_close;
};

} // namespace stepladder
