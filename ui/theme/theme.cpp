// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct TypeStyle {
    double size;
    QFont::Weight weight;
    double spacing;
};

TypeStyle styleOf(Type type)
{
    switch (type) {
    case Type::Display:
        return {28, QFont::DemiBold, -0.5};
    case Type::Headline:
        return {24, QFont::DemiBold, -0.35};
    case Type::HeadlineSmall:
        return {19, QFont::DemiBold, -0.25};
    case Type::Title1:
        return {22, QFont::DemiBold, -0.25};
    case Type::Title2:
        return {17, QFont::DemiBold, -0.1};
    case Type::NumberL:
        return {20, QFont::DemiBold, -0.2};
    case Type::NumberM:
        return {18, QFont::DemiBold, -0.2};
    case Type::Name:
        return {15, QFont::DemiBold, 0};
    case Type::Body:
        return {14, QFont::Normal, 0};
    case Type::BodyStrong:
        return {14, QFont::DemiBold, 0};
    case Type::Control:
        return {13, QFont::Medium, 0};
    case Type::Caption:
        return {12, QFont::Normal, 0};
    case Type::CaptionStrong:
        break;
    }
    return {12, QFont::DemiBold, 0};
}

double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const double c = static_cast<double>(channel);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool Theme::isDark(const QColor &ground)
{
    return contrast(ground, Qt::white) > contrast(ground, Qt::black);
}

QColor Theme::player(int colour) const
{
    const int wrapped = ((colour % playerColours) + playerColours) % playerColours;
    return players[static_cast<size_t>(wrapped)];
}

QColor Theme::playerInk(int colour) const
{
    return contrast(Qt::white, player(colour)) >= 4.5 ? QColor(Qt::white) : QColor(0x0E, 0x16, 0x15);
}

QFont Theme::font(Type style) const
{
    const TypeStyle type = styleOf(style);
    QFont font(system);
    QStringList families = system.families();
    families << u"Inter"_s << u"Noto Sans"_s << u"Segoe UI"_s << u"SF Pro Text"_s << u"Cantarell"_s << u"DejaVu Sans"_s
             << u"Noto Sans Arabic"_s << u"Noto Sans CJK JP"_s;
    families.removeDuplicates();
    font.setFamilies(families);
    font.setPixelSize(std::max(8, qRound(type.size * scale)));
    font.setWeight(type.weight);
    font.setLetterSpacing(QFont::AbsoluteSpacing, type.spacing * scale);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

int Theme::px(double length) const
{
    return qRound(length * scale);
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, win);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, hover);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Mid, ctl);
    p.setColor(QPalette::Light, surface);
    p.setColor(QPalette::Dark, ctl);
    p.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        p.setColor(role, text);
    p.setColor(QPalette::PlaceholderText, text3);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, tip);
    p.setColor(QPalette::ToolTipText, onTip);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    p.setColor(QPalette::Accent, accent);
#endif
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, off);
    p.setColor(QPalette::Disabled, QPalette::Highlight, track);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, off);
    return p;
}

} // namespace stepladder
