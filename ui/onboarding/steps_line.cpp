// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/steps_line.h"

#include "ui/theme/sparkline.h"

#include <QPainter>

namespace stepladder {

StepsLine::StepsLine(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void StepsLine::setDays(std::vector<ScoredDay> days, int goal, int colour, const QString &words)
{
    m_days = std::move(days);
    m_goal = goal;
    m_colour = colour;
    setAccessibleName(words);
    update();
}

QSize StepsLine::sizeHint() const
{
    return {m_appearance.theme().px(240), m_appearance.theme().px(34)};
}

void StepsLine::paintEvent(QPaintEvent *)
{
    if (m_days.size() < 2)
        return;
    QPainter painter(this);
    const Theme &theme = m_appearance.theme();
    paintSparkline(painter, QRectF(rect()).adjusted(4, 4, -4, -4), m_days, m_goal, theme.player(m_colour), theme);
}

} // namespace stepladder
