// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QLatin1StringView>
#include <QWidget>

class QPushButton;

namespace stepladder {

class ThemedLabel;

/// What stands where there is nothing to show yet: a glyph, a sentence, and the next step as a button, if there is one.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// `icon` is a line icon; `wordsName` the object name of the sentence.
    EmptyState(const Appearance &appearance, QLatin1StringView icon, const QString &wordsName, QWidget *parent = nullptr);

    void tell(const QString &sentence);
    /// The next step; it is the window's primary button as long as it is seen.
    QPushButton *offer(const QString &words, const QString &objectName);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    const Appearance &m_appearance;
    QLatin1StringView m_icon;
    QWidget *m_glyph;
    ThemedLabel *m_words;
    QPushButton *m_step;
};

} // namespace stepladder
