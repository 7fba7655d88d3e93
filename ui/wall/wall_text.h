// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wall/wall_look.h"

#include <QLabel>

namespace stepladder {

/// The font with which a line fits into `width`: as it is, or as much smaller as legible from afar.
[[nodiscard]] QFont fitted(QFont font, const QString &text, double width);

/// Words on the wall. What does not fit is written smaller, then in the lines there are, then smaller again, and at last cut.
class WallText final : public QLabel
{
    Q_OBJECT

public:
    using Colour = QColor Theme::*;

    /// `look` outlives the words.
    WallText(const WallLook &look, WallType type, Colour colour, QWidget *parent);

    void setColour(Colour colour);
    /// How many lines there may be, once one takes too small letters.
    void setMostLines(int lines) { m_mostLines = lines; }
    /// As wide as the words in full size.
    [[nodiscard]] int wish() const;
    struct Written {
        QFont font;
        QStringList lines;
        bool isCut = false;
    };
    [[nodiscard]] Written written() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Written wrapped(const QFont &font) const;

    const WallLook &m_look;
    WallType m_type;
    Colour m_colour;
    int m_mostLines = 1;
};

} // namespace stepladder
