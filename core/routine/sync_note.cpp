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
                    .trouble = object[u"trouble"_s].toString(),
                    .host = object[u"host"_s].toString(),
                    .timedOut = object[u"timedOut"_s].toBool(),
                    .troubleSince = instantFrom(object[u"troubleSince"_s])};
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
        const auto hasTracker = [](const PlayerSync &each) { return each.state != ConnectionState::Manual; };
        const auto read = std::ranges::count_if(report.players, [&](const PlayerSync &each) {
            return hasTracker(each) && !each.error && each.upToDate;
        });
        note.at = now;
        note.read = static_cast<int>(read);
        note.total = static_cast<int>(std::ranges::count_if(report.players, hasTracker));
    }
    const QJsonObject object{{u"at"_s, textOf(note.at)},
                             {u"read"_s, note.read},
                             {u"total"_s, note.total},
                             {u"trouble"_s, note.trouble},
                             {u"host"_s, note.host},
                             {u"timedOut"_s, note.timedOut},
                             {u"troubleSince"_s, textOf(note.troubleSince)}};
    return store.setNote(league, noteKey, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace stepladder
