// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_repository.h"

#include "core/league/name.h"

#include <QSet>
#include <set>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

QVariantList cells(const Player &player)
{
    return {cell(player.league), cell(player.name), cell(nameKey(player.name)), cell(player.colour),
            cell(player.zone), cell(player.joined), cell(word(player.tracker)), cell(word(player.state)),
            cell(player.stateSince), cell(player.stateReason), cell(player.accountId),
            cell(player.legacyAccountId), cell(player.lastSync), cell(player.removed), cell(player.consentedAt),
            cell(player.grantEndsAt)};
}

Player readPlayer(const Row &row)
{
    Player player;
    player.id = row.id<PlayerId>(0);
    player.league = row.id<LeagueId>(1);
    player.name = withoutFormatCharacters(row.text(2)); // whoever wrote it
    player.colour = row.integer(3);
    player.zone = row.zone(4, {});
    if (!player.zone.isValid()) // older zone data than another machine's: the league's zone is the nearest there is
        player.zone = row.zone(16, QTimeZone::utc());
    player.joined = row.day(5);
    player.tracker = trackerKindFrom(row.text(6)).value_or(TrackerKind::Manual);
    player.state = connectionStateFrom(row.text(7)).value_or(ConnectionState::Manual);
    player.stateSince = row.instant(8);
    player.stateReason = row.text(9);
    player.accountId = row.text(10);
    player.legacyAccountId = row.text(11);
    player.lastSync = row.instant(12);
    player.removed = row.flag(13);
    player.consentedAt = row.instant(14);
    player.grantEndsAt = row.instant(15);
    return player;
}

tl::unexpected<Error> named(Error error, const QString &subject)
{
    error.subject = subject;
    return tl::unexpected(std::move(error));
}

} // namespace

Result<Player> SqlRepository::addPlayer(Player player)
{
    const auto id = m_database->number(
        u"INSERT INTO players (league, name, name_key, colour, zone, joined, tracker, state, state_since,"
        " state_reason, account_id, legacy_account_id, last_sync, removed, consented_at, grant_ends_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        cells(player));
    if (!id)
        return named(id.error(), player.name);
    player.id = {*id};
    return player;
}

Result<void> SqlRepository::updatePlayer(const Player &player)
{
    const auto update = [&]() -> Result<void> {
        const auto before = this->player(player.id);
        if (!before)
            return named(before.error(), player.name);
        const auto changed = m_database->execute(
            u"UPDATE players SET league = ?, name = ?, name_key = ?, colour = ?, zone = ?, joined = ?, tracker = ?,"
            " state = ?, state_since = ?, state_reason = ?, account_id = ?, legacy_account_id = ?, last_sync = ?,"
            " removed = ?, consented_at = ?, grant_ends_at = ? WHERE id = ?"_s,
            cells(player) + QVariantList{cell(player.id)});
        if (!changed)
            return named(changed.error(), player.name);
        if (before->name != player.name) {
            const auto noted = m_database->execute(
                u"INSERT INTO former_names (player, name) VALUES (?, ?) ON CONFLICT (player, name) DO NOTHING"_s,
                {cell(player.id), cell(before->name)});
            if (!noted)
                return tl::unexpected(noted.error());
        }
        const bool scoredAsBefore = before->joined == player.joined && before->zone == player.zone
            && before->league == player.league;
        return scoredAsBefore ? Result<void>() : dropCheckpoints(player.id, {});
    };
    return m_database->transaction(update);
}

Result<std::vector<Player>> SqlRepository::playersWhere(const QString &condition, const QVariantList &values)
{
    static const QString select =
        u"SELECT p.id, p.league, p.name, p.colour, p.zone, p.joined, p.tracker, p.state, p.state_since,"
        " p.state_reason, p.account_id, p.legacy_account_id, p.last_sync, p.removed, p.consented_at, p.grant_ends_at, l.zone"
        " FROM players p JOIN leagues l ON l.id = p.league WHERE "_s;
    return m_database->list<Player>(select + condition, values, readPlayer);
}

Result<std::vector<Player>> SqlRepository::players(LeagueId league, bool withRemoved)
{
    return playersWhere(u"p.league = ? AND p.removed <= ? ORDER BY p.id"_s, {cell(league), cell(withRemoved)});
}

Result<Player> SqlRepository::player(PlayerId id)
{
    auto found = playersWhere(u"p.id = ?"_s, {cell(id)});
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? Result<Player>(failure(ErrorKind::NotFound)) : found->front();
}

Result<Player> SqlRepository::playerNamed(LeagueId league, const QString &name)
{
    auto found = playersWhere(u"p.league = ? AND p.name_key = ? AND p.removed = 0"_s,
                              {cell(league), cell(nameKey(name))});
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? Result<Player>(failure(ErrorKind::NotFound, name)) : found->front();
}

Result<std::vector<Player>> SqlRepository::samePerson(LeagueId league, const std::function<bool(const Player &)> &belongs)
{
    auto players = playersWhere(u"p.league = ? ORDER BY p.removed, p.id DESC"_s, {cell(league)});
    if (!players)
        return players;
    QSet<QString> accounts;
    std::set<PlayerId> found;
    // An account leads to another name, which may have a second account: until nobody new is found.
    size_t before = 0;
    do {
        before = found.size();
        for (const Player &player : *players) {
            if (!belongs(player) && !accounts.contains(player.accountId) && !accounts.contains(player.legacyAccountId))
                continue;
            found.insert(player.id);
            for (const QString &account : {player.accountId, player.legacyAccountId}) {
                if (!account.isEmpty())
                    accounts.insert(account);
            }
        }
    } while (found.size() > before);
    std::erase_if(*players, [&](const Player &player) { return !found.contains(player.id); });
    return players;
}

Result<std::vector<Player>> SqlRepository::person(LeagueId league, const QString &name)
{
    const QString key = nameKey(name);
    const auto named = playersWhere(u"p.league = ? AND p.name_key = ? ORDER BY p.removed, p.id DESC"_s, {cell(league), cell(key)});
    if (!named)
        return named;
    if (named->empty())
        return failure(ErrorKind::NotFound, name);
    return samePerson(league, [&](const Player &player) {
        return player.id == named->front().id || (player.accountId.isEmpty() && nameKey(player.name) == key);
    });
}

Result<std::vector<Player>> SqlRepository::person(PlayerId id)
{
    const auto player = this->player(id);
    if (!player)
        return tl::unexpected(player.error());
    return samePerson(player->league, [id](const Player &other) { return other.id == id; });
}

Result<QStringList> SqlRepository::formerNames(PlayerId id)
{
    QStringList names;
    return m_database
        ->each(u"SELECT name FROM former_names WHERE player = ? ORDER BY name"_s, {cell(id)},
               [&](const Row &row) { names += row.text(0); })
        .map([&] { return names; });
}

} // namespace stepladder
