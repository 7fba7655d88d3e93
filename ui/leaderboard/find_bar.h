// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ground.h"

class QAction;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace stepladder {

class ThemedLabel;

/// The line above the board in which the reader looks for a player, and the sentence in place of the board when there is none.
class FindBar final : public Ground
{
    Q_OBJECT

public:
    explicit FindBar(const Appearance &appearance, QWidget *parent = nullptr);

    /// Shows it, ready for typing.
    void open();
    /// Empty and hidden again.
    void close();
    /// How many of the players the board shows; said when it changes.
    void setFound(int found, int all);
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void wordsChanged(const QString &words);
    /// Enter or Down: on to the board.
    void left();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();

    QLineEdit *m_field;
    QAction *m_glass;
    ThemedLabel *m_count;
    QToolButton *m_close;
    QHBoxLayout *m_line;
    QWidget *m_nobody;
    ThemedLabel *m_sentence;
    QPushButton *m_clear;
};

} // namespace stepladder
