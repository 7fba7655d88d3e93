// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/players/players_model.h"

#include "ui/players/connection_words.h"
#include "ui/players/invitation_words.h"
#include "ui/theme/marks.h"

#include <QCollator>

#include <algorithm>
#include <iterator>
#include <utility>

namespace stepladder {

namespace {

PlayersModel::Mark markOf(const Player &player)
{
    if (player.removed)
        return PlayersModel::Mark::None;
    const Health health = connectionOf(player).health;
    if (needsPlayer(health))
        return PlayersModel::Mark::NeedsPlayer;
    return health == Health::Retrying ? PlayersModel::Mark::Waits : PlayersModel::Mark::None;
}

/// Who left last, each part by name. A name is taken apart for comparing once, not once a comparison.
std::vector<Player> sorted(std::vector<Player> players)
{
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, Player *>> keys;
    keys.reserve(players.size());
    for (Player &player : players)
        keys.emplace_back(collator.sortKey(player.name), &player);
    std::ranges::stable_sort(keys, [](const auto &one, const auto &other) {
        return one.second->removed != other.second->removed ? other.second->removed : one.first.compare(other.first) < 0;
    });
    std::vector<Player> inOrder;
    inOrder.reserve(players.size());
    for (const auto &[key, player] : keys)
        inOrder.push_back(std::move(*player));
    return inOrder;
}

} // namespace

void PlayersModel::setPlayers(std::vector<Player> players, std::vector<Invitation> invitations, const Reader &reader)
{
    beginResetModel();
    m_reader = reader;
    m_rows.clear();
    std::vector<Player> inOrder = sorted(std::move(players));
    const auto left = std::ranges::find_if(inOrder, &Player::removed);
    const auto add = [this](auto begin, auto end) { std::move(begin, end, std::back_inserter(m_rows)); };
    add(inOrder.begin(), left);
    if (!invitations.empty())
        m_rows.emplace_back(tr("Invited"));
    add(invitations.begin(), invitations.end());
    if (left != inOrder.end())
        m_rows.emplace_back(tr("Left the league"));
    add(left, inOrder.end());
    endResetModel();
}

const PlayersModel::Row *PlayersModel::row(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

const Player *PlayersModel::player(const QModelIndex &index) const
{
    return std::get_if<Player>(row(index));
}

const Invitation *PlayersModel::invitation(const QModelIndex &index) const
{
    return std::get_if<Invitation>(row(index));
}

template<typename Match>
QModelIndex PlayersModel::indexWhere(Match match) const
{
    const auto found = std::ranges::find_if(m_rows, match);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QModelIndex PlayersModel::indexOf(PlayerId id) const
{
    return indexWhere([id](const Row &row) {
        const auto *player = std::get_if<Player>(&row);
        return player && player->id == id;
    });
}

QModelIndex PlayersModel::indexOf(InvitationId id) const
{
    return indexWhere([id](const Row &row) {
        const auto *invitation = std::get_if<Invitation>(&row);
        return invitation && invitation->id == id;
    });
}

QModelIndex PlayersModel::first() const
{
    return indexWhere([](const Row &row) { return !std::holds_alternative<QString>(row); });
}

int PlayersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags PlayersModel::flags(const QModelIndex &index) const
{
    const Row *row = this->row(index);
    return row && !std::holds_alternative<QString>(*row) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant PlayersModel::data(const QModelIndex &index, int role) const
{
    const Row *row = this->row(index);
    if (!row)
        return {};
    if (role == KindRole)
        return static_cast<int>(row->index());
    if (const auto *player = std::get_if<Player>(row))
        return dataOf(*player, role);
    if (const auto *invitation = std::get_if<Invitation>(row))
        return dataOf(*invitation, role);
    return role == Qt::DisplayRole ? std::get<QString>(*row) : QVariant();
}

QVariant PlayersModel::dataOf(const Player &player, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return player.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "player, connection").arg(player.name, player.removed ? tr("left the league") : connectionWords(player, m_reader).since);
    case ColourRole: return player.colour;
    case StateRole: return player.removed ? QString() : connectionWords(player, m_reader).state;
    case MarkRole: return static_cast<int>(markOf(player));
    case LeftRole: return player.removed;
    default: return {};
    }
}

QVariant PlayersModel::dataOf(const Invitation &invitation, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return invitation.player;
    case Qt::AccessibleTextRole: return tr("%1, %2", "player, connection").arg(invitation.player, invitationWords(invitation, m_reader));
    case ColourRole: return noColour;
    case StateRole: return invitationState(invitation, m_reader);
    case MarkRole: return static_cast<int>(hasRunOut(invitation, m_reader) ? Mark::Ended : Mark::Waits);
    default: return {};
    }
}

} // namespace stepladder
