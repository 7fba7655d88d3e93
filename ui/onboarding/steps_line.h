// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/standings.h"
#include "ui/theme/appearance.h"

#include <QWidget>

#include <vector>

namespace stepladder {

/// The days that were read, as a line.
class StepsLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StepsLine(const Appearance &appearance, QWidget *parent = nullptr);

    /// One a day, rising. `words` tell the same to those who do not see it.
    void setDays(std::vector<ScoredDay> days, int goal, int colour, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    std::vector<ScoredDay> m_days;
    int m_goal = 0;
    int m_colour = 0;
};

} // namespace stepladder
