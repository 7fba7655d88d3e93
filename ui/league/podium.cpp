// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/league/podium.h"

#include "ui/theme/marks.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace stepladder {

namespace {

constexpr double firstSize = 64;
constexpr double otherSize = 44;
constexpr double seen = 28; ///< of the others, beside the first
constexpr double gap = 2;   ///< of ground round the first

} // namespace

Podium::Podium(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Podium::setPlayers(std::vector<Player> players)
{
    m_players = std::move(players);
    setVisible(!m_players.empty()); // else it would keep the space beside it
    updateGeometry();
    update();
}

QSize Podium::sizeHint() const
{
    const Theme &theme = m_appearance.theme();
    const int beside = static_cast<int>(std::clamp<qint64>(std::ssize(m_players) - 1, 0, 2));
    return m_players.empty() ? QSize(0, theme.px(firstSize)) : QSize(theme.px(firstSize + beside * seen), theme.px(firstSize));
}

void Podium::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasThird = m_players.size() > 2;
    const double first = hasThird ? theme.px(seen) : 0; // the third stands before it, as on a podium
    const std::array<QRectF, 3> places{QRectF(first, 0, theme.px(firstSize), theme.px(firstSize)),
                                       QRectF(width() - theme.px(otherSize), height() - theme.px(otherSize), theme.px(otherSize), theme.px(otherSize)),
                                       QRectF(0, height() - theme.px(otherSize), theme.px(otherSize), theme.px(otherSize))};
    for (size_t i = std::min<size_t>(m_players.size(), 3); i-- > 0;) {
        if (i == 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.surface);
            painter.drawEllipse(places[i].adjusted(-gap, -gap, gap, gap));
        }
        paintAvatar(painter, places.at(i), m_players[i].name, m_players[i].colour, theme);
    }
}

} // namespace stepladder
