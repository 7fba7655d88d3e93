// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace stepladder::tests {

struct PlayersScene;

/// A state of the players' dialog, to be drawn and to be held to what holds for all.
struct PlayersPicture {
    QString name;
    std::function<void(PlayersScene &)> set;
};

[[nodiscard]] std::vector<PlayersPicture> playersPictures();

} // namespace stepladder::tests
