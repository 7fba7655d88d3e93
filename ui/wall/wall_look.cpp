// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wall_look.h"

#include <algorithm>

namespace stepladder {

namespace {

struct WallStyle {
    double size;
    QFont::Weight weight;
    double spacing;
};

WallStyle styleOf(WallType type)
{
    switch (type) {
    case WallType::Headline:
        return {60, QFont::Bold, -1.5};
    case WallType::Total:
        return {52, QFont::Bold, -0.8};
    case WallType::Title:
        return {36, QFont::DemiBold, -0.4};
    case WallType::Words:
        return {28, QFont::Normal, 0};
    case WallType::Small:
        return {22, QFont::Normal, 0};
    case WallType::SmallStrong:
        break;
    }
    return {22, QFont::DemiBold, 0};
}

} // namespace

double WallLook::scaleOf(const QSize &view)
{
    return std::min(static_cast<double>(view.height()) / designHeight, static_cast<double>(view.width()) / leastWidth);
}

int WallLook::px(double length) const
{
    return qRound(length * scale);
}

QFont WallLook::font(WallType type) const
{
    const WallStyle style = styleOf(type);
    QFont font = theme.font(Type::Name);
    font.setPixelSize(std::max(8, qRound(style.size * scale)));
    font.setWeight(style.weight);
    font.setLetterSpacing(QFont::AbsoluteSpacing, style.spacing * scale);
    return font;
}

Theme WallLook::enlarged(double times) const
{
    Theme large = theme;
    large.scale = scale * times;
    return large;
}

} // namespace stepladder
