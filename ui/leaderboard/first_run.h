// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ground.h"

class QPushButton;

namespace stepladder {

class ThemedLabel;

/// A league without players: a ladder with one rung lit, one sentence, what to do.
class FirstRun final : public Ground
{
    Q_OBJECT

public:
    explicit FirstRun(const Appearance &appearance, QWidget *parent = nullptr);

    /// Shows the second way in, off unless somebody listens to `importRequested`.
    void offerImport(bool offered);

Q_SIGNALS:
    void addPlayerRequested();
    void importRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    QWidget *m_ladder; ///< the room it is painted in
    ThemedLabel *m_title;
    ThemedLabel *m_words;
    QPushButton *m_add;
    QPushButton *m_import;
};

} // namespace stepladder
