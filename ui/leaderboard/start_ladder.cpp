// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/start_ladder.h"

#include "ui/theme/marks.h"
#include "ui/theme/reader.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace stepladder {

namespace {

// The ladder is drawn 104 x 174 for up to two players and grows sideways.
constexpr double fullHeight = 174;
constexpr double leastHeight = 96;
constexpr double leastWidth = 104;
constexpr double litRung = 146;
constexpr double disc = 30;
constexpr double gap = 4;
constexpr double clearOfLegs = 64; ///< between the legs, where the players stand
constexpr size_t mostDiscs = 8;

double legAt(double y)
{
    return 40.0 - (y - 4) * 35 / 166;
}

double rowWidth(size_t discs)
{
    return static_cast<double>(discs) * (disc + gap) - gap;
}

} // namespace

StartLadder::StartLadder(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StartLadder::setPlayers(const std::vector<Player> &players)
{
    const size_t drawn = players.size() > mostDiscs ? mostDiscs - 1 : players.size();
    m_players.assign(players.begin(), players.begin() + static_cast<std::ptrdiff_t>(drawn));
    m_more = players.size() - drawn;
    QStringList names;
    for (const Player &player : m_players)
        names << player.name;
    setToolTip(names.join(u'\n'));
    updateGeometry();
    update();
}

double StartLadder::ladderWidth() const
{
    const size_t discs = m_players.size() + (m_more > 0 ? 1 : 0);
    return leastWidth + std::max(0.0, rowWidth(discs) - clearOfLegs);
}

QSize StartLadder::sizeHint() const
{
    const double scale = m_appearance.theme().scale;
    return {qCeil(ladderWidth() * scale), qCeil(fullHeight * scale)};
}

QSize StartLadder::minimumSizeHint() const
{
    return {0, qCeil(leastHeight * m_appearance.theme().scale)};
}

void StartLadder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(height() / fullHeight, width() / ladderWidth());
    painter.translate((width() - ladderWidth() * scale) / 2, height() - fullHeight * scale);
    painter.scale(scale, scale);
    paintRungs(painter);
    paintPlayers(painter);
}

void StartLadder::paintRungs(QPainter &painter) const
{
    const Theme &theme = m_appearance.theme();
    const double width = ladderWidth();
    painter.setPen(QPen(theme.rail, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(legAt(4), 4), QPointF(legAt(170), 170));
    painter.drawLine(QPointF(width - legAt(4), 4), QPointF(width - legAt(170), 170));
    for (const double y : {20.0, 50.0, 82.0, 114.0}) { // rungs to come
        if (y > litRung - disc - gap && !m_players.empty())
            break; // where the players stand
        const double rung = width - 2 * legAt(y);
        const int spaces = qRound(rung / 11);
        for (int i = 1; i < spaces; ++i)
            painter.drawPoint(QPointF(legAt(y) + rung * i / spaces, y));
    }
    painter.setPen(QPen(theme.accent, 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(legAt(litRung), litRung), QPointF(width - legAt(litRung), litRung));
}

void StartLadder::paintPlayers(QPainter &painter) const
{
    const Theme &theme = m_appearance.theme();
    const size_t discs = m_players.size() + (m_more > 0 ? 1 : 0);
    const double row = rowWidth(discs);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](size_t index) {
        const double x = static_cast<double>(index) * (disc + gap);
        return QRectF((ladderWidth() - row) / 2 + (mirrored ? row - disc - x : x), litRung - 3 - disc, disc, disc);
    };
    for (size_t i = 0; i < m_players.size(); ++i)
        paintAvatar(painter, place(i), m_players[i].name, m_players[i].colour, theme);
    if (m_more == 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawEllipse(place(m_players.size()));
    QFont font = theme.font(Type::Caption);
    font.setPixelSize(12); // in the ladder's units
    painter.setFont(font);
    painter.setPen(theme.text);
    Reader reader;
    reader.locale = locale();
    painter.drawText(place(m_players.size()), Qt::AlignCenter | Qt::TextDontClip, reader.signedNumber(static_cast<qint64>(m_more)));
}

} // namespace stepladder
