// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <algorithm>

namespace stepladder {

namespace {

constexpr double textFloor = 4.5;    // WCAG 2.2, 1.4.3
constexpr double graphicFloor = 3.0; // WCAG 2.2, 1.4.11
constexpr double clearFloor = 7.0;   // WCAG 2.2, 1.4.6: less is no high contrast
constexpr double otherFloor = 1.5;   // by which what cannot be used differs from what can

using Grounds = std::initializer_list<QColor>;

bool standsOut(const QColor &ink, const Grounds &grounds, double floor)
{
    return std::ranges::all_of(grounds, [&](const QColor &ground) { return contrast(ink, ground) >= floor; });
}

/// The first that is read on all the grounds; else the last.
QColor firstOf(std::initializer_list<QColor> inks, const Grounds &grounds, double floor)
{
    const auto *const found = std::ranges::find_if(inks, [&](const QColor &ink) { return standsOut(ink, grounds, floor); });
    return found == inks.end() ? *(inks.end() - 1) : *found;
}

QColor towards(const QColor &from, const QColor &to, float share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()), part(from.blueF(), to.blueF()));
}

/// The window's colour with as much of the other in it as leaves the text readable.
QColor tinted(const QColor &window, const QColor &other, float share, const QColor &text)
{
    return firstOf({towards(window, other, share), towards(window, other, share / 2), window}, {text}, textFloor);
}

/// For what cannot be used: the system's own, where it is read and differs from the text; else as much of the text's colour as
/// it takes to be read.
QColor offColour(const QColor &systems, const QColor &window, const QColor &text, const Grounds &grounds)
{
    if (systems.alpha() == 255 && standsOut(systems, grounds, graphicFloor) && contrast(systems, text) >= otherFloor)
        return systems;
    QColor off = window;
    for (int percent = 40; percent < 100 && !standsOut(off, grounds, graphicFloor); percent += 5)
        off = towards(window, text, static_cast<float>(percent) / 100);
    return off;
}

} // namespace

Theme Theme::highContrast(const QPalette &palette, const QFont &system)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
    Theme t = highContrast(system);
    if (window.alpha() < 255 || ink.alpha() < 255 || contrast(ink, window) < clearFloor)
        return t;
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor highlighted = palette.color(QPalette::Active, QPalette::HighlightedText);
    t.win = t.surface = t.raised = t.attnFill = t.badFill = t.onTip = window;
    t.line = t.ctl = t.text = t.text2 = t.text3 = t.tip = t.rail = ink;
    t.hover = tinted(window, ink, 0.08F, ink);
    t.track = tinted(window, ink, 0.2F, ink);
    t.soft = tinted(window, highlight, 0.08F, ink);
    t.grid = towards(window, ink, 0.4F);
    const Grounds grounds{window, t.hover, t.soft};
    t.off = t.offMark = offColour(palette.color(QPalette::Disabled, QPalette::WindowText), window, ink, {window, t.hover, t.soft, t.track});
    const Theme usual = isDark(window) ? dark() : light();
    t.accent = firstOf({highlight, ink}, grounds, textFloor);
    t.onAccent = firstOf({highlighted, window}, {t.accent}, textFloor);
    t.accentHover = firstOf({towards(t.accent, ink, 0.3F), t.accent}, {t.onAccent}, textFloor);
    t.attn = t.attnMark = firstOf({t.attn, usual.attn, ink}, grounds, textFloor);
    t.bad = firstOf({t.bad, usual.bad, ink}, grounds, textFloor);
    t.focus = firstOf({t.focus, ink}, grounds, graphicFloor);
    for (int i = 0; i < playerColours; ++i) {
        // As much of the text's colour as it takes, so that they stay apart.
        for (const float share : {0.0F, 0.25F, 0.5F, 0.75F, 1.0F}) {
            QColor &colour = t.players[static_cast<size_t>(i)];
            colour = towards(usual.player(i), ink, share);
            if (standsOut(colour, {window, t.soft}, graphicFloor) && contrast(t.playerInk(i), colour) >= textFloor)
                break;
        }
    }
    return t;
}

} // namespace stepladder
