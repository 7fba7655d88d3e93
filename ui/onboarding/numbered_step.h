// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

class QVBoxLayout;

namespace stepladder {

class ThemedLabel;

/// One of several things to do, in their order: a number, what to do, and what belongs to it below.
class NumberedStep final : public QWidget
{
    Q_OBJECT

public:
    NumberedStep(const Appearance &appearance, int number, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A quiet explanation; empty: none.
    void setWords(const QString &words);
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    int m_number;
    ThemedLabel *m_title;
    ThemedLabel *m_words;
    QVBoxLayout *m_content;
};

} // namespace stepladder
