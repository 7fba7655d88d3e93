// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting people.
#include "core/store/sql_repository.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

/// Whether `name` stands in `text` as a word of its own, so that erasing Jo leaves what names Johan.
bool isNamed(const QString &name, const QString &text)
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

struct SqlRepository::Traces {
    Forgotten count;
    std::map<MessageId, bool> messages; ///< those that name them, and whether the row has to stay
};

Result<void> SqlRepository::findMessages(const Player &player, const QStringList &names, Traces &traces)
{
    return m_database->each(
        u"SELECT id, recipient, text, payload, state, player FROM outbox WHERE league = ?"_s, {cell(player.league)}, [&](const Row &row) {
            const bool isRecipient = names.contains(row.text(1)) || row.id<PlayerId>(5) == player.id;
            const auto isHere = [&](const QString &name) { return isNamed(name, row.text(2)) || isNamed(name, row.text(3)); };
            if (!isRecipient && std::none_of(names.begin(), names.end(), isHere))
                return;
            // What surely has not gone out can be written anew; of the rest a row has to stay, or it goes out twice.
            const auto state = messageStateFrom(row.text(4));
            const bool isUnsent = state == MessageState::Queued || state == MessageState::Failed;
            bool &stays = traces.messages.emplace(row.id<MessageId>(0), true).first->second;
            stays = stays && !isRecipient && !isUnsent;
        });
}

Result<QStringList> SqlRepository::namesOf(PlayerId id)
{
    const auto player = this->player(id);
    if (!player)
        return tl::unexpected(player.error());
    return formerNames(id).map([&](const QStringList &former) { return QStringList{player->name} + former; });
}

Result<void> SqlRepository::findTraces(PlayerId id, Traces &traces)
{
    const auto player = this->player(id);
    const auto names = namesOf(id);
    if (!player || !names)
        return tl::unexpected(player ? names.error() : player.error());
    const auto count = [&](int &sum, const QString &from, const QVariantList &values) {
        return m_database->number(u"SELECT COUNT(*) FROM "_s + from, values).map([&](qint64 found) {
            sum += static_cast<int>(found);
        });
    };
    Result<void> done = count(traces.count.days, u"days WHERE player = ?"_s, {cell(id)})
                            .and_then([&] { return count(traces.count.devices, u"devices WHERE player = ?"_s, {cell(id)}); })
                            .and_then([&] { return count(traces.count.textConsents, u"text_consents WHERE player = ?"_s, {cell(id)}); });
    for (const QString &name : *names) {
        done = done.and_then([&] {
            return count(traces.count.invitations, u"invitations WHERE league = ? AND player_key = ?"_s,
                         {cell(player->league), cell(nameKey(name))});
        });
    }
    return done.and_then([&] { return findMessages(*player, *names, traces); });
}

Result<SqlRepository::Traces> SqlRepository::tracesOf(const std::vector<PlayerId> &ids)
{
    Traces traces;
    for (const PlayerId id : ids) {
        if (const auto found = findTraces(id, traces); !found)
            return tl::unexpected(found.error());
    }
    traces.count.messages = static_cast<int>(traces.messages.size());
    return traces;
}

Result<Forgotten> SqlRepository::holdings(const std::vector<PlayerId> &ids)
{
    return tracesOf(ids).map([](const Traces &traces) { return traces.count; });
}

Result<void> SqlRepository::forgetMessages(const Traces &traces)
{
    for (const auto &[id, stays] : traces.messages) {
        const auto gone = m_database->execute(stays ? u"UPDATE outbox SET text = '', payload = '', why = '' WHERE id = ?"_s
                                                    : u"DELETE FROM outbox WHERE id = ?"_s,
                                              {cell(id)});
        if (!gone)
            return tl::unexpected(gone.error());
    }
    return {};
}

Result<void> SqlRepository::erasePlayer(PlayerId id)
{
    const auto names = namesOf(id);
    if (!names)
        return tl::unexpected(names.error());
    if (const auto forgotten = forgetNumber(id); !forgotten)
        return forgotten;
    for (const QString &name : *names) {
        const auto uninvited = m_database->execute(
            u"DELETE FROM invitations WHERE player_key = ? AND league = (SELECT league FROM players WHERE id = ?)"_s,
            {cell(nameKey(name)), cell(id)});
        if (!uninvited)
            return tl::unexpected(uninvited.error());
    }
    // What messages told is kept by player, without names.
    const auto untold = m_database->execute(
        u"UPDATE outbox SET told = json_remove(told, ?) WHERE league = (SELECT league FROM players WHERE id = ?) AND json_valid(told)"_s,
        {cell(u"$.\"%1\""_s.arg(id.value)), cell(id)});
    if (!untold)
        return tl::unexpected(untold.error());
    // Days, readings, checkpoints, devices, levels and former names go with the player.
    for (const QString &statement :
         {u"INSERT INTO erasures (player, league_founded_at) SELECT p.id, COALESCE(l.founded_at, 0) FROM players p"
          " JOIN leagues l ON l.id = p.league WHERE p.id = ? ON CONFLICT (player, league_founded_at) DO NOTHING"_s,
          u"DELETE FROM backup_players WHERE player = ?"_s, u"DELETE FROM players WHERE id = ?"_s}) {
        if (const auto done = m_database->execute(statement, {cell(id)}); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<Forgotten> SqlRepository::erasePlayers(const std::vector<PlayerId> &ids)
{
    Forgotten sum;
    const auto erased = m_database->transaction([&]() -> Result<void> {
        const auto traces = tracesOf(ids);
        if (!traces)
            return tl::unexpected(traces.error());
        sum = traces->count;
        if (const auto gone = forgetMessages(*traces); !gone)
            return gone;
        for (const PlayerId id : ids) {
            if (const auto gone = erasePlayer(id); !gone)
                return gone;
        }
        return {};
    });
    if (!erased)
        return tl::unexpected(erased.error());
    m_database->emptyLog();
    return sum;
}

} // namespace stepladder
