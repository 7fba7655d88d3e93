// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace stepladder {

/// The text styles. Sizes are in device-independent pixels at the system's usual font size.
enum class Type {
    Display,       ///< 28, strong: a player's name on its page
    Headline,      ///< 24, strong: the sentence above the board
    HeadlineSmall, ///< 19, strong: the same in a narrow window
    Title1,        ///< 22, strong: wizard pages
    Title2,        ///< 17, strong: sections, the league's name
    NumberL,       ///< 20, strong: season points
    NumberM,       ///< 18, strong: steps, rank
    Name,          ///< 15, strong: a player in a row
    Body,          ///< 14
    BodyStrong,    ///< 14, strong
    Control,       ///< 13, medium: small buttons, segments, chart names
    Caption,       ///< 12: column heads, axes, row captions
    CaptionStrong, ///< 12, strong: the sorted column
};

/// Every colour and text style there is, as a value. Whatever paints asks the theme, never a literal.
struct Theme {
    enum class Kind { Light, Dark, HighContrast };
    static constexpr int playerColours = 12;

    Kind kind = Kind::Light;
    QColor win;         ///< window, side panel, footer
    QColor surface;     ///< board, fields, cards
    QColor raised;      ///< popover, menu
    QColor line;        ///< hairlines
    QColor ctl;         ///< control borders, the bar below the goal
    QColor text;        ///< names, numbers
    QColor text2;       ///< secondary words
    QColor text3;       ///< captions, axes
    QColor off;         ///< words of what cannot be used now
    QColor offMark;     ///< its icons; in high contrast its borders, too
    QColor accent;      ///< reached, primary, up
    QColor accentHover; ///< primary under the pointer
    QColor onAccent;    ///< text on the accent
    QColor soft;        ///< selection; text stays `text`
    QColor hover;       ///< row under the pointer
    QColor track;       ///< empty part of bars, segments
    QColor attn;        ///< amber text
    QColor attnMark;    ///< amber marks
    QColor attnFill;    ///< amber ground
    QColor bad;         ///< red text and marks
    QColor badFill;     ///< red ground
    QColor focus;       ///< focus ring
    QColor tip;         ///< tooltip ground
    QColor onTip;       ///< tooltip text
    QColor rail;        ///< the ladder's rails and rungs (decoration)
    QColor shadow;      ///< under what floats; transparent in high contrast
    QColor grid;        ///< chart grids
    std::array<QColor, playerColours> players;

    QFont system;       ///< the face all styles are cut from
    double scale = 1.0; ///< the reader's font size over the usual one; heights follow it

    [[nodiscard]] static Theme light(const QFont &system = {});
    [[nodiscard]] static Theme dark(const QFont &system = {});
    [[nodiscard]] static Theme highContrast(const QFont &system = {});
    /// In the palette's own window, text and highlight, where its text stands out clearly; else the one on black. What would not
    /// be read on such grounds takes the text's colour.
    [[nodiscard]] static Theme highContrast(const QPalette &palette, const QFont &system);
    [[nodiscard]] static Theme of(Kind kind, const QFont &system = {});

    /// The colour of a player's avatar, line and bars; `colour` counts from 0 and starts over after twelve.
    [[nodiscard]] QColor player(int colour) const;
    /// The ink for initials on that colour: white where it reads at 4.5:1, else near black.
    [[nodiscard]] QColor playerInk(int colour) const;
    /// Players 13 to 24: the same colours again, so the line is dashed and the avatar ringed.
    [[nodiscard]] static bool repeats(int colour) { return colour >= playerColours; }

    [[nodiscard]] QFont font(Type style) const;
    /// A length that grows with the reader's font.
    [[nodiscard]] int px(double length) const;
    /// Hairlines stay 1, focus is 2, or 3 in high contrast.
    [[nodiscard]] int focusWidth() const { return kind == Kind::HighContrast ? 3 : 2; }
    [[nodiscard]] bool isDark() const { return isDark(win); }
    /// White stands out more on it than black.
    [[nodiscard]] static bool isDark(const QColor &ground);
    [[nodiscard]] QPalette palette() const;
};

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace stepladder
