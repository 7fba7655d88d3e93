// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/sync_note.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

const QString noteKey = u"last-sync"_s;

QString textOf(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime instantFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

std::map<PlayerId, bool> playersFrom(const QJsonObject &object)
{
    std::map<PlayerId, bool> players;
    for (auto each = object.begin(); each != object.end(); ++each)
        players.emplace(PlayerId{each.key().toLongLong()}, each.value().toBool());
    return players;
}

QJsonObject jsonOf(const std::map<PlayerId, bool> &players)
{
    QJsonObject object;
    for (const auto &[player, isUpToDate] : players)
        object.insert(QString::number(player.value), isUpToDate);
    return object;
}

/// Who has a tracker, and whether they are up to date.
std::map<PlayerId, bool> upToDateOf(const SyncReport &report)
{
    std::map<PlayerId, bool> players;
    for (const PlayerSync &each : report.players) {
        if (each.state != ConnectionState::Manual)
            players.emplace(each.player, !each.error && each.upToDate);
    }
    return players;
}

void count(SyncNote *note)
{
    note->read = static_cast<int>(std::ranges::count_if(note->upToDate, [](const auto &each) { return each.second; }));
    note->total = static_cast<int>(std::ssize(note->upToDate));
}

} // namespace

Result<std::optional<SyncNote>> lastSync(Repository &store, LeagueId league)
{
    const Result<QString> text = store.note(league, noteKey);
    if (!text)
        return tl::unexpected(text.error());
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    if (object.isEmpty())
        return std::nullopt;
    return SyncNote{.at = instantFrom(object[u"at"_s]),
                    .read = object[u"read"_s].toInt(),
                    .total = object[u"total"_s].toInt(),
                    .upToDate = playersFrom(object[u"upToDate"_s].toObject()),
                    .trouble = object[u"trouble"_s].toString(),
                    .host = object[u"host"_s].toString(),
                    .timedOut = object[u"timedOut"_s].toBool(),
                    .troubleSince = instantFrom(object[u"troubleSince"_s])};
}

SyncNote countedAmong(const std::vector<Player> &players, SyncNote note)
{
    if (note.upToDate.empty())
        return note;
    std::map<PlayerId, bool> stayed;
    for (const Player &player : players) {
        const auto found = note.upToDate.find(player.id);
        if (found != note.upToDate.end() && player.tracker != TrackerKind::Manual)
            stayed.insert(*found);
    }
    note.upToDate = std::move(stayed);
    count(&note);
    return note;
}

Result<void> noteSync(Repository &store, LeagueId league, const SyncReport &report, const QDateTime &now)
{
    const Result<std::optional<SyncNote>> before = lastSync(store, league);
    if (!before)
        return tl::unexpected(before.error());
    SyncNote note;
    if (const std::optional<Error> error = report.readNobody()) {
        note = before->value_or(SyncNote());
        const QString trouble = word(error->kind);
        if (note.trouble != trouble || note.host != error->host || note.timedOut != error->timedOut)
            note.troubleSince = now;
        note.trouble = trouble;
        note.host = error->host;
        note.timedOut = error->timedOut;
    } else {
        note.at = now;
        note.upToDate = upToDateOf(report);
        count(&note);
    }
    const QJsonObject object{{u"at"_s, textOf(note.at)},
                             {u"read"_s, note.read},
                             {u"total"_s, note.total},
                             {u"upToDate"_s, jsonOf(note.upToDate)},
                             {u"trouble"_s, note.trouble},
                             {u"host"_s, note.host},
                             {u"timedOut"_s, note.timedOut},
                             {u"troubleSince"_s, textOf(note.troubleSince)}};
    return store.setNote(league, noteKey, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace stepladder
