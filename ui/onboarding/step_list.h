// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

#include <set>
#include <vector>

namespace stepladder {

/// The steps of a wizard at its leading side: a check for those done, the present one filled, the others outlined. Those that were
/// left out on the way have a dash.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    StepList(const Appearance &appearance, QStringList steps, QWidget *parent = nullptr);

    /// The steps of this way, rising; the others are not shown.
    void setShown(std::vector<int> steps);
    /// 0 is the first step; the number of steps means that none is left.
    void setCurrent(int step);
    /// What was done, and not just passed by.
    void setDone(int step);
    void startOver();

    [[nodiscard]] QSize sizeHint() const override;
    /// Of the numbers alone: words are cut.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    [[nodiscard]] bool isLeftOut(int step) const { return step < m_current && !m_done.contains(step); }

    const Appearance &m_appearance;
    QStringList m_steps;
    std::vector<int> m_shown; ///< rising
    std::set<int> m_done;
    int m_current = 0;
};

} // namespace stepladder
