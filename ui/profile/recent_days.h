// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/player_profile.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QWidget>

class QVBoxLayout;

namespace stepladder {

/// The newest days, each a line: steps, rung bar, points, and the glyph of its state.
class RecentDays final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int most = 5;

    explicit RecentDays(const Appearance &appearance, QWidget *parent = nullptr);

    void setProfile(const PlayerProfile &profile, const Reader &reader);

private:
    const Appearance &m_appearance;
    QVBoxLayout *m_lines;
};

} // namespace stepladder
