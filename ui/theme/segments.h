// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ground.h"

#include <QButtonGroup>

class QHBoxLayout;

namespace stepladder {

/// A row of choices of which one holds. Arrow keys move within it, as in any exclusive group.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(const Appearance &appearance, QWidget *parent = nullptr);

    /// Adds a choice at the end; the first one added is chosen.
    void add(const QString &text, int id);
    [[nodiscard]] int chosen() const { return m_group.checkedId(); }
    void choose(int id);

Q_SIGNALS:
    void chosenChanged(int id); ///< by the reader or by `choose`
    void clickedAgain(int id);  ///< the one that is chosen already

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const Appearance &m_appearance;
    QButtonGroup m_group;
    bool m_wasChosen = false; ///< when the pointer or key went down
    QHBoxLayout *m_row;
};

} // namespace stepladder
