// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ground.h"

#include <QTimer>

#include <chrono>

class QPushButton;

namespace stepladder {

class ThemedLabel;

/// What has just happened, and for a while the way back.
class UndoBar final : public Ground
{
    Q_OBJECT

public:
    explicit UndoBar(const Appearance &appearance, QWidget *parent = nullptr);

    void open(const QString &words, std::chrono::milliseconds time);
    void close();

Q_SIGNALS:
    void undoRequested();

private:
    ThemedLabel *m_words;
    QPushButton *m_undo;
    QTimer m_time;
};

} // namespace stepladder
