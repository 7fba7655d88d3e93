// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "ui/theme/appearance.h"

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace stepladder {

/// The player palette to choose from, with the mouse or the arrow keys. Colours that others have are marked with their
/// initials; they can be chosen all the same.
class ColourPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit ColourPicker(const Appearance &appearance, QWidget *parent = nullptr);

    /// Twelve colours, or both dozens where the first is used up or `chosen` is of the second.
    void offer(int chosen, const std::vector<Player> &others);
    [[nodiscard]] int colour() const;

Q_SIGNALS:
    void colourChanged(int colour);

private:
    QButtonGroup *m_group;
};

/// A colour's name, as it is told to those who do not see it.
[[nodiscard]] QString colourName(int colour);

} // namespace stepladder
