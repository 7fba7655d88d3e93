// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QLabel>

namespace stepladder {

/// Plain words in a text style and a colour token, following the theme. Never interprets rich text.
class ThemedLabel : public QLabel
{
    Q_OBJECT

public:
    using Colour = QColor Theme::*;

    ThemedLabel(const Appearance &appearance, Type type, Colour colour, QWidget *parent = nullptr);
    void setType(Type type);
    void setColour(Colour colour);
    /// Cuts words that do not fit at the end and shows all of them as tooltip. For one line.
    void setElided(bool elided);
    /// Before it cuts: takes smaller type, down to this share of its size.
    void setLeastType(double share);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    [[nodiscard]] QFont fitting(int width) const;

    const Appearance &m_appearance;
    Type m_type;
    Colour m_colour;
    bool m_elided = false;
    double m_leastType = 1;
};

} // namespace stepladder
