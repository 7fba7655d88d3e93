// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

QVariantList cells(const Player &player)
{
    return {cell(player.league), cell(player.name), cell(nameKey(player.name)), cell(player.colour),
            cell(player.zone), cell(player.joined), cell(word(player.tracker)), cell(word(player.state)),
            cell(player.stateSince), cell(player.stateReason), cell(player.accountId),
            cell(player.legacyAccountId), cell(player.lastSync), cell(player.removed)};
}

Player readPlayer(const Row &row)
{
    Player player;
    player.id = row.id<PlayerId>(0);
    player.league = row.id<LeagueId>(1);
    player.name = row.text(2);
    player.colour = row.integer(3);
    player.zone = row.zone(4, {});
    if (!player.zone.isValid()) // older zone data than another machine's: the league's zone is the nearest there is
        player.zone = row.zone(14, QTimeZone::utc());
    player.joined = row.day(5);
    player.tracker = trackerKindFrom(row.text(6)).value_or(TrackerKind::Manual);
    player.state = connectionStateFrom(row.text(7)).value_or(ConnectionState::Manual);
    player.stateSince = row.instant(8);
    player.stateReason = row.text(9);
    player.accountId = row.text(10);
    player.legacyAccountId = row.text(11);
    player.lastSync = row.instant(12);
    player.removed = row.flag(13);
    return player;
}

tl::unexpected<Error> named(Error error, const QString &subject)
{
    error.subject = subject;
    return tl::unexpected(std::move(error));
}

/// Whether `name` stands in `text` as a word of its own, so that erasing Jo leaves what names Johan.
bool names(const QString &text, const QString &name)
{
    const auto inWord = [&](qsizetype place) {
        return place >= 0 && place < text.size() && text.at(place).isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(name); !name.isEmpty() && at >= 0; at = text.indexOf(name, at + 1)) {
        if (!inWord(at - 1) && !inWord(at + name.size()))
            return true;
    }
    return false;
}

} // namespace

Result<Player> SqlRepository::addPlayer(Player player)
{
    const auto id = m_database->number(
        u"INSERT INTO players (league, name, name_key, colour, zone, joined, tracker, state, state_since,"
        " state_reason, account_id, legacy_account_id, last_sync, removed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
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
            " removed = ? WHERE id = ?"_s,
            cells(player) + QVariantList{cell(player.id)});
        if (!changed)
            return named(changed.error(), player.name);
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
        " p.state_reason, p.account_id, p.legacy_account_id, p.last_sync, p.removed, l.zone"
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

Result<void> SqlRepository::forgetMessages(const Player &player)
{
    struct Found {
        MessageId id;
        bool keep;
    };
    std::vector<Found> found;
    const auto read = m_database->each(
        u"SELECT id, recipient, text, payload, state FROM outbox WHERE league = ?"_s, {cell(player.league)},
        [&](const Row &row) {
            const bool recipient = row.text(1) == player.name;
            if (!recipient && !names(row.text(2), player.name) && !names(row.text(3), player.name))
                return;
            // What surely has not gone out can be written anew; of the rest a row has to stay, or it goes out twice.
            const auto state = messageStateFrom(row.text(4));
            const bool unsent = state == MessageState::Queued || state == MessageState::Failed;
            found.push_back({row.id<MessageId>(0), !recipient && !unsent});
        });
    if (!read)
        return read;
    for (const Found &message : found) {
        const auto gone = m_database->execute(message.keep
                                                  ? u"UPDATE outbox SET text = '', payload = '' WHERE id = ?"_s
                                                  : u"DELETE FROM outbox WHERE id = ?"_s,
                                              {cell(message.id)});
        if (!gone)
            return tl::unexpected(gone.error());
    }
    return {};
}

Result<void> SqlRepository::erasePlayer(PlayerId id)
{
    const auto erased = m_database->transaction([&]() -> Result<void> {
        const auto player = this->player(id);
        if (!player)
            return tl::unexpected(player.error());
        if (const auto forgotten = forgetMessages(*player); !forgotten)
            return forgotten;
        if (const auto forgotten = forgetNumber(id); !forgotten)
            return forgotten;
        const auto uninvited = m_database->execute(u"DELETE FROM invitations WHERE league = ? AND player_key = ?"_s,
                                                   {cell(player->league), cell(nameKey(player->name))});
        if (!uninvited)
            return tl::unexpected(uninvited.error());
        // Days, readings, checkpoints, devices and levels go with the player.
        return m_database->execute(u"DELETE FROM players WHERE id = ?"_s, {cell(id)}).map([](qint64) {});
    });
    if (erased)
        m_database->emptyLog();
    return erased;
}

} // namespace stepladder
