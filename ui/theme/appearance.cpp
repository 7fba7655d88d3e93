// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include <utility>

namespace stepladder {

Appearance::Appearance(Theme theme, QObject *parent) : QObject(parent), m_theme(std::move(theme)) {}

void Appearance::setTheme(const Theme &theme)
{
    m_theme = theme;
    Q_EMIT changed();
}

void Appearance::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

} // namespace stepladder
