// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QWidget>

namespace stepladder {

/// A plain area in one of the theme's grounds with hairlines on chosen edges.
class Ground : public QWidget
{
    Q_OBJECT

public:
    using Colour = QColor Theme::*;

    Ground(const Appearance &appearance, Colour colour, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    [[nodiscard]] const Theme &theme() const { return m_appearance.theme(); }

private:
    const Appearance &m_appearance;
    Colour m_colour;
    Qt::Edges m_lines; ///< LeftEdge is the leading one
};

} // namespace stepladder
