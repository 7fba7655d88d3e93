// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double grid = 16; ///< the drawings' own size

QByteArray drawing(QLatin1StringView name)
{
    QFile file(u":/stepladder/icons/%1.svg"_s.arg(name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QLatin1StringView badgeName(TrayBadge badge)
{
    switch (badge) {
    case TrayBadge::None: return {};
    case TrayBadge::Syncing: return "tray-badge-sync"_L1;
    case TrayBadge::BatteryLow: return "tray-badge-battery"_L1;
    case TrayBadge::NeedsYou: return "tray-badge-needs-you"_L1;
    }
    Q_UNREACHABLE();
}

/// The badges are drawn for dark panels; light ones take the light theme's inks.
QByteArray inkedBadge(TrayBadge badge, bool darkPanel)
{
    QByteArray svg = drawing(badgeName(badge));
    if (darkPanel)
        return svg;
    const Theme light = Theme::light();
    svg.replace("#FFC24B"_ba, light.attnMark.name().toLatin1());
    svg.replace("#57C7B4"_ba, light.accent.name().toLatin1());
    svg.replace("#FF8C80"_ba, light.bad.name().toLatin1());
    svg.replace("#1A0F0E"_ba, light.onAccent.name().toLatin1());
    return svg;
}

/// One pixel of air round the badge: Qt's SVG knows no masks.
void clearBehind(QPainter &painter, TrayBadge badge, double pixel)
{
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    if (badge == TrayBadge::BatteryLow)
        painter.drawRoundedRect(QRectF(9.4, 7, 6.2, 8.6).adjusted(-pixel, -pixel, pixel, pixel), 1, 1);
    else
        painter.drawEllipse(QPointF(11.5, 11.5), 4.2 + pixel, 4.2 + pixel);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

QPixmap rendered(TrayBadge badge, bool darkPanel, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / grid, size / grid);
    const QRectF whole(0, 0, grid, grid);
    QByteArray base = drawing("tray-base"_L1);
    base.replace("currentColor"_ba, trayInk(darkPanel).name().toLatin1());
    QSvgRenderer(base).render(&painter, whole);
    if (badge != TrayBadge::None) {
        clearBehind(painter, badge, grid / size);
        QSvgRenderer(inkedBadge(badge, darkPanel)).render(&painter, whole);
    }
    return pixmap;
}

} // namespace

QColor trayInk(bool darkPanel)
{
    return darkPanel ? QColor(0xF2, 0xF5, 0xF4) : QColor(0x2B, 0x36, 0x33);
}

QIcon trayIcon(TrayBadge badge, bool darkPanel)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48})
        icon.addPixmap(rendered(badge, darkPanel, size));
    return icon;
}

bool isDarkGround(const QColor &panel)
{
    return contrast(Qt::white, panel) > contrast(Qt::black, panel);
}

} // namespace stepladder
