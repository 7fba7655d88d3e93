// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/avatar_view.h"

#include "ui/theme/marks.h"

#include <QPainter>

namespace stepladder {

namespace {
constexpr double discSize = 64;
}

AvatarView::AvatarView(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void AvatarView::setPlayer(const QString &name, int colour)
{
    m_name = name;
    m_colour = colour;
    update();
}

QSize AvatarView::sizeHint() const
{
    const int side = m_appearance.theme().px(discSize);
    return {side, side};
}

void AvatarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAvatar(painter, rect(), m_name, m_colour, m_appearance.theme());
}

} // namespace stepladder
