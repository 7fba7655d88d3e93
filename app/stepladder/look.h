// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"
#include "ui/theme/style.h"
#include "ui/theme/system_scheme.h"

#include <QSettings>

namespace stepladder {

/// What the application looks like: style and theme. Follows the system unless the reader chose.
class Look final : public QObject
{
    Q_OBJECT

public:
    /// Outlives the look.
    explicit Look(QSettings &settings);

    [[nodiscard]] Appearance &appearance() { return m_appearance; }
    /// Empty: the system's.
    [[nodiscard]] std::optional<Theme::Kind> chosen() const;
    void choose(std::optional<Theme::Kind> kind);
    /// A guess, for no system tells: the panel is as dark as the system's windows, and GNOME's is black.
    [[nodiscard]] bool hasDarkPanel() const;
    /// For a while, without keeping it.
    void show(Theme::Kind kind);

private:
    void follow();
    void warnOfUnknownWord() const;

    QSettings &m_settings;
    QFont m_font;
    SystemScheme m_system;
    Appearance m_appearance;
    FocusRing m_ring;
};

} // namespace stepladder
