// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

namespace stepladder {

namespace {

// 1 Lagoon, Ember, Pine, Plum, Marigold, Iris, 7 Teal, Rose, Moss, Cocoa, Harbour, Slate: handed out in this order.
constexpr std::array<QRgb, Theme::playerColours> playersOnLight{
    0xFF446CED, 0xFFD85F62, 0xFF3A5E3C, 0xFFA079B2, 0xFF816D29, 0xFF4F32C3,
    0xFF009889, 0xFFBB036A, 0xFF7E9000, 0xFF774404, 0xFF006F8B, 0xFF53565E};
constexpr std::array<QRgb, Theme::playerColours> playersOnDark{
    0xFFA7C4FF, 0xFFE44913, 0xFF6CF098, 0xFFC655A0, 0xFFF1CF01, 0xFF766CF3,
    0xFF55897A, 0xFFFF89A7, 0xFF96B655, 0xFFA5815A, 0xFF42A0D1, 0xFFCBCED0};

std::array<QColor, Theme::playerColours> colours(const std::array<QRgb, Theme::playerColours> &from)
{
    std::array<QColor, Theme::playerColours> result;
    for (size_t i = 0; i < from.size(); ++i)
        result[i] = QColor::fromRgb(from[i]);
    return result;
}

// A desktop's own font size is 9, 10 or 11 points; beyond that the reader asked for more or less.
double scaleOf(const QFont &system)
{
    const double points = system.pointSizeF();
    if (points <= 0)
        return 1.0;
    if (points > 11)
        return points / 11;
    return points < 9 ? qMax(0.8, points / 9) : 1.0;
}

void adopt(Theme &theme, const QFont &system)
{
    theme.system = system;
    theme.scale = scaleOf(system);
}

} // namespace

Theme Theme::light(const QFont &system)
{
    Theme t;
    t.kind = Kind::Light;
    t.win = QColor(0xF4F6F5);
    t.surface = QColor(0xFFFFFF);
    t.raised = QColor(0xFFFFFF);
    t.line = QColor(0xDFE5E3);
    t.ctl = QColor(0x7A8683);
    t.text = QColor(0x14201E);
    t.text2 = QColor(0x46534F);
    t.text3 = t.off = QColor(0x5C6965);
    t.accent = QColor(0x0B6E63);
    t.accentHover = QColor(0x095A51);
    t.onAccent = QColor(0xFFFFFF);
    t.soft = QColor(0xE4F1EE);
    t.hover = QColor(0xEFF3F2);
    t.track = QColor(0xE3E8E6);
    t.attn = QColor(0x8A5200);
    t.attnMark = QColor(0xB46A00);
    t.attnFill = QColor(0xFFF4DE);
    t.bad = QColor(0xA8261C);
    t.badFill = QColor(0xFDECEA);
    t.focus = QColor(0x0B6E63);
    t.tip = QColor(0x14201E);
    t.onTip = QColor(0xFFFFFF);
    t.rail = t.offMark = QColor(0xC6D0CD);
    t.shadow = QColor(20, 32, 30, 41);
    t.grid = t.line;
    t.players = colours(playersOnLight);
    adopt(t, system);
    return t;
}

Theme Theme::dark(const QFont &system)
{
    Theme t;
    t.kind = Kind::Dark;
    t.win = QColor(0x121716);
    t.surface = QColor(0x181E1D);
    t.raised = QColor(0x202726);
    t.line = QColor(0x2C3533);
    t.ctl = QColor(0x74817D);
    t.text = QColor(0xE9EFED);
    t.text2 = QColor(0xB7C2BF);
    t.text3 = t.off = QColor(0x93A09C);
    t.accent = QColor(0x57C7B4);
    t.accentHover = QColor(0x74D6C5);
    t.onAccent = QColor(0x06211D);
    t.soft = QColor(0x1B3732);
    t.hover = QColor(0x1F2625);
    t.track = QColor(0x2C3533);
    t.attn = QColor(0xF2B75A);
    t.attnMark = QColor(0xF2B75A);
    t.attnFill = QColor(0x33270F);
    t.bad = QColor(0xFF9B90);
    t.badFill = QColor(0x3A1B18);
    t.focus = QColor(0x7FE3D2);
    t.tip = QColor(0xE9EFED);
    t.onTip = QColor(0x121716);
    t.rail = t.offMark = QColor(0x3C4744);
    t.shadow = QColor(0, 0, 0, 128);
    t.grid = t.line;
    t.players = colours(playersOnDark);
    adopt(t, system);
    return t;
}

Theme Theme::highContrast(const QFont &system)
{
    Theme t;
    t.kind = Kind::HighContrast;
    t.win = t.surface = t.raised = QColor(Qt::black);
    t.line = t.ctl = t.text = t.text2 = t.tip = t.rail = QColor(0xFFFFFF);
    t.text3 = QColor(0xE6E6E6);
    t.off = t.offMark = QColor(0x9A9A9A);
    t.accent = QColor(0x6BE5FF);
    t.accentHover = QColor(0xA5F0FF);
    t.onAccent = Qt::black;
    t.soft = QColor(0x00323D);
    t.hover = QColor(0x1A1A1A);
    t.track = QColor(0x3A3A3A);
    t.attn = t.attnMark = t.focus = QColor(0xFFD400);
    t.attnFill = t.badFill = t.onTip = QColor(Qt::black);
    t.bad = QColor(0xFFA8A0);
    t.shadow = Qt::transparent;
    t.grid = QColor(0x6B6B6B);
    t.players = colours(playersOnDark);
    adopt(t, system);
    return t;
}

Theme Theme::of(Kind kind, const QFont &system)
{
    switch (kind) {
    case Kind::Light:
        return light(system);
    case Kind::Dark:
        return dark(system);
    case Kind::HighContrast:
        break;
    }
    return highContrast(system);
}

} // namespace stepladder
