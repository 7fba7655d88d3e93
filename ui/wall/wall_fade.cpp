// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wall_fade.h"

#include <QPainter>

namespace stepladder {

namespace {

constexpr int milliseconds = 400;

} // namespace

WallFade::WallFade(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_animation.setParent(this);
    m_animation.setDuration(milliseconds);
    m_animation.setStartValue(1.0);
    m_animation.setEndValue(0.0);
    m_animation.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_animation, &QVariantAnimation::finished, this, &WallFade::finish);
}

void WallFade::start(const QPixmap &before)
{
    m_before = before;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_animation.start();
}

void WallFade::finish()
{
    m_animation.stop();
    hide();
    m_before = {};
}

void WallFade::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(m_animation.currentValue().toDouble());
    painter.drawPixmap(0, 0, m_before);
}

} // namespace stepladder
