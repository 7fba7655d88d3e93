// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "core/store/invitation.h"
#include "ui/theme/reader.h"

#include <QAbstractListModel>

#include <optional>
#include <variant>
#include <vector>

namespace stepladder {

/// Who plays, by name; below, who is invited, and who left, each below a heading. What a row says of a connection is put into
/// words when somebody looks at the row.
class PlayersModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Mark { None, Waits, NeedsPlayer, Ended };
    enum class Kind { Heading, Player, Invitation };
    enum Role { KindRole = Qt::UserRole + 1, ColourRole, StateRole, MarkRole, LeftRole };

    using QAbstractListModel::QAbstractListModel;

    void setPlayers(std::vector<Player> players, std::vector<Invitation> invitations, const Reader &reader);

    [[nodiscard]] const Player *player(const QModelIndex &index) const;
    [[nodiscard]] const Invitation *invitation(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(PlayerId id) const;
    [[nodiscard]] QModelIndex indexOf(InvitationId id) const;
    /// The first that is no heading; no index: nobody plays, left or is invited.
    [[nodiscard]] QModelIndex first() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    using Row = std::variant<QString, Player, Invitation>; ///< in the order of Kind

    template<typename Match>
    [[nodiscard]] QModelIndex indexWhere(Match match) const;
    [[nodiscard]] const Row *row(const QModelIndex &index) const;
    [[nodiscard]] QVariant dataOf(const Player &player, int role) const;
    [[nodiscard]] QVariant dataOf(const Invitation &invitation, int role) const;

    std::vector<Row> m_rows;
    Reader m_reader;
};

} // namespace stepladder
