// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

namespace stepladder {

/// The theme in use, shared by everything that paints. Widgets take it by reference, read `theme()` when they paint
/// and update on `changed`.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(Theme theme, QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setTheme(const Theme &theme);

    /// True when the reader asked for less motion: nothing is animated.
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    void changed();

private:
    Theme m_theme;
    bool m_reducedMotion = false;
};

} // namespace stepladder
