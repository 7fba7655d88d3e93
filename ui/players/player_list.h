// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "core/store/invitation.h"
#include "ui/theme/reader.h"
#include "ui/theme/row_list.h"

#include <optional>
#include <vector>

namespace stepladder {

class PlayersModel;

/// Everybody in the league with the state of their connection; below, those who are invited, and, greyed, those who left.
class PlayerList final : public RowList
{
    Q_OBJECT

public:
    explicit PlayerList(const Appearance &appearance, QWidget *parent = nullptr);

    /// Whoever was chosen stays it while they are there.
    void setPlayers(const std::vector<Player> &players, const std::vector<Invitation> &invitations, const Reader &reader);
    void choose(PlayerId player);
    [[nodiscard]] std::optional<Player> chosen() const;
    [[nodiscard]] std::optional<Invitation> chosenInvitation() const;

private:
    PlayersModel *m_model;
};

} // namespace stepladder
