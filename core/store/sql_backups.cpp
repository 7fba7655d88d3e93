// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the database, and who is in them.
#include "core/store/private_file.h"
#include "core/store/sql_repository.h"

#include <QDir>
#include <QFileInfo>
#include <chrono>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

constexpr std::chrono::milliseconds patience{1000}; ///< with a copy that somebody has open

/// What tells a player of this database from one of the same id in another.
struct Identity {
    PlayerId player;
    qint64 leagueFoundedAt = 0;
};

/// Whether a copy may hold somebody; only a look inside tells that it does not.
bool mayHold(const QString &fileName, const std::vector<Identity> &people)
{
    const auto copy = Database::open(fileName, Database::Access::ReadOnly, patience);
    return std::any_of(people.begin(), people.end(), [&](const Identity &identity) {
        const auto found = copy.and_then([&](const std::unique_ptr<Database> &database) {
            return database->number(u"SELECT COUNT(*) FROM players p JOIN leagues l ON l.id = p.league"
                                    " WHERE p.id = ? AND COALESCE(l.founded_at, 0) = ?"_s,
                                    {cell(identity.player), cell(identity.leagueFoundedAt)});
        });
        return !found || *found > 0;
    });
}

/// What restoring and migrating have kept beside the database, and what they are at or could not remove.
std::vector<DatabaseCopy> keptCopies(const QString &databaseFile)
{
    const QFileInfo database(databaseFile);
    std::vector<DatabaseCopy> copies;
    for (const QString &draft : removeDeadDrafts(databaseFile)) // without those whose makers were killed
        copies.push_back({draft, QFileInfo(draft).lastModified().toUTC(), true});
    const QFileInfoList files = database.dir().entryInfoList({database.fileName() + u".before-*"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        if (!file.fileName().endsWith("-wal"_L1) && !file.fileName().endsWith("-shm"_L1))
            copies.push_back({file.absoluteFilePath(), file.lastModified().toUTC(), true});
    }
    return copies;
}

/// Whether a row of the other database is of a league that is here, too.
QString ofSameLeague(const QString &row)
{
    return u"EXISTS (SELECT 1 FROM leagues l JOIN other.leagues k ON k.id = l.id AND COALESCE(k.founded_at, 0) ="
           " COALESCE(l.founded_at, 0) WHERE l.id = %1.league)"_s.arg(row);
}

/// What went out since, or may have, must not go out again; the newest word on it counts. A message that names somebody who
/// came later is known without its words and their part, and one to them not at all: nothing here could erase them.
QString inheritMessages()
{
    const QString cameLater = u"EXISTS (SELECT 1 FROM other.players p WHERE p.league = o.league AND p.id NOT IN (SELECT id FROM players))"_s;
    const QString toldOfOthers = u"(SELECT json_group_object(t.key, json(t.value)) FROM json_each(o.told) t"
                                 " WHERE CAST(t.key AS INTEGER) IN (SELECT id FROM players))"_s;
    return u"INSERT INTO outbox (id, league, day, kind, channel, recipient, part, text, payload, state, attempts, queued_at,"
           " not_before, attempted_at, sent_at, reference, reason, player, covered_from, told, replaces, why)"
           " SELECT CASE WHEN o.id IN (SELECT id FROM outbox) THEN NULL ELSE o.id END, o.league, o.day, o.kind, o.channel,"
           " o.recipient, o.part, CASE WHEN %1 THEN '' ELSE o.text END, CASE WHEN %1 THEN '' ELSE o.payload END, o.state,"
           " o.attempts, o.queued_at, o.not_before, o.attempted_at, o.sent_at, o.reference, o.reason, o.player, o.covered_from,"
           " CASE WHEN json_valid(o.told) AND %1 THEN %3 ELSE o.told END, o.replaces, o.why FROM other.outbox o WHERE o.state <> 'queued' AND %2"
           " AND (o.player IS NULL OR o.player IN (SELECT id FROM players))"
           " ON CONFLICT (league, day, kind, channel, recipient, part) DO UPDATE SET text = excluded.text,"
           " payload = excluded.payload, state = excluded.state, attempts = excluded.attempts, not_before = excluded.not_before,"
           " attempted_at = excluded.attempted_at, sent_at = excluded.sent_at, reference = excluded.reference,"
           " reason = excluded.reason, covered_from = excluded.covered_from, told = excluded.told, why = excluded.why"
           " WHERE outbox.state = 'queued' OR COALESCE(excluded.attempted_at, 0) > COALESCE(outbox.attempted_at, 0)"_s
        .arg(cameLater, ofSameLeague(u"o"_s), toldOfOthers);
}

/// What was warned of since must not be warned of again, and who was muted stays so.
QString inheritBatteryStates()
{
    const QString columns = u"player, device, judged_sync, told, told_player, lowest, medium_since, accepted, accepted_at, doubted, doubted_at,"
                            " snoozed_until, muted, told_not_synced, low, critical"_s;
    return u"INSERT OR REPLACE INTO battery_states (%1) SELECT %1 FROM other.battery_states s"
           " WHERE EXISTS (SELECT 1 FROM players p WHERE p.id = s.player AND %2) AND NOT EXISTS (SELECT 1 FROM battery_states b"
           " WHERE b.player = s.player AND b.device = s.device AND COALESCE(b.judged_sync, 0) > COALESCE(s.judged_sync, 0))"_s
        .arg(columns, ofSameLeague(u"p"_s));
}

} // namespace

Result<void> SqlRepository::backup(const QString &fileName, const QDateTime &now)
{
    if (QFileInfo::exists(fileName)) // known before the work; putInPlace decides
        return failure(ErrorKind::AlreadyExists, fileName);
    removeDeadDrafts();
    // Everything is noted before it is there under its name: a note too many is harmless, one too few would hide somebody.
    QString draftName;
    const auto made = PrivateDraft::beside(QFileInfo(fileName).absoluteFilePath()).and_then([&](PrivateDraft draft) -> Result<void> {
        draftName = draft.name();
        const QString absolute = QFileInfo(fileName).absoluteFilePath();
        return noteBackup(draftName, now)
            .and_then([&] { return m_database->copyInto(draftName); })
            .and_then([&] {
                return m_database->transaction([&] { return forgetBackup(absolute).and_then([&] { return noteBackup(absolute, now); }); });
            })
            .and_then([&] { return draft.putInPlace(fileName, PrivateDraft::Existing::Keep); });
    });
    const auto unnoted = forgetBackup(draftName);
    return made ? unnoted : made;
}

Result<void> SqlRepository::forgetBackup(const QString &fileName)
{
    return m_database->execute(u"DELETE FROM backups WHERE file = ?"_s, {cell(fileName)}).map([](qint64) {});
}

Result<void> SqlRepository::forgetDrafts()
{
    return m_database->execute(u"DELETE FROM backups WHERE file LIKE '%.draft-______'"_s).map([](qint64) {});
}

void SqlRepository::removeDeadDrafts()
{
    stepladder::removeDeadDrafts(m_database->fileName());
    QStringList drafts;
    const auto read = m_database->each(u"SELECT file FROM backups WHERE file LIKE '%.draft-______'"_s, {},
                                       [&](const Row &row) { drafts += row.text(0); });
    for (const QString &draft : std::as_const(drafts)) {
        if (read && isDraft(draft) && removeDeadDraft(draft))
            (void)forgetBackup(draft); // the next look finds it again
    }
}

Result<void> SqlRepository::noteBackup(const QString &fileName, const QDateTime &madeAt)
{
    return m_database->transaction([&]() -> Result<void> {
        const auto added = m_database->execute(u"INSERT INTO backups (file, made_at) VALUES (?, ?) ON CONFLICT (file) DO NOTHING"_s,
                                               {cell(fileName), cell(madeAt)});
        if (!added || *added == 0)
            return added.map([](qint64) {});
        return m_database->execute(u"INSERT INTO backup_players (file, player) SELECT ?, id FROM players"_s, {cell(fileName)})
            .map([](qint64) {});
    });
}

Result<std::vector<DatabaseCopy>> SqlRepository::copiesWith(const std::vector<PlayerId> &ids)
{
    removeDeadDrafts();
    std::vector<DatabaseCopy> copies = keptCopies(m_database->fileName());
    std::vector<Identity> people;
    for (const PlayerId id : ids) {
        const auto founded = m_database->number(
            u"SELECT COALESCE(l.founded_at, 0) FROM players p JOIN leagues l ON l.id = p.league WHERE p.id = ?"_s, {cell(id)});
        if (!founded)
            return tl::unexpected(founded.error());
        people.push_back({id, *founded});
        const auto read = m_database->each(
            u"SELECT b.file, b.made_at FROM backups b JOIN backup_players p ON p.file = b.file WHERE p.player = ?"
            " ORDER BY b.made_at DESC"_s,
            {cell(id)}, [&](const Row &row) {
                const QString file = row.text(0);
                const auto isKnown = [&](const DatabaseCopy &copy) { return copy.file == file; };
                if (std::none_of(copies.begin(), copies.end(), isKnown))
                    copies.push_back({file, row.instant(1), QFileInfo::exists(file)});
            });
        if (!read)
            return tl::unexpected(read.error());
    }
    std::erase_if(copies, [&](const DatabaseCopy &copy) { return copy.isThere && !mayHold(copy.file, people); });
    return copies;
}

Result<Inherited> SqlRepository::inherit(const QString &otherFile)
{
    Inherited inherited;
    if (const auto attached = m_database->execute(u"ATTACH DATABASE ? AS other"_s, {cell(otherFile)}); !attached)
        return tl::unexpected(attached.error());
    // Each for itself: what is damaged ends a transaction.
    for (const QString &statement : {
             u"INSERT INTO erasures SELECT player, league_founded_at FROM other.erasures WHERE 1 = 1"
             " ON CONFLICT (player, league_founded_at) DO NOTHING"_s,
             // A STOP since then holds, wherever it was noted.
             u"INSERT INTO opt_outs SELECT number_key, opted_out_at, reason FROM other.opt_outs WHERE 1 = 1"
             " ON CONFLICT (number_key) DO NOTHING"_s,
             u"INSERT INTO opt_outs SELECT number_key, opted_out_at, opt_out_reason FROM other.text_consents"
             " WHERE opted_out_at IS NOT NULL ON CONFLICT (number_key) DO NOTHING"_s,
             u"UPDATE text_consents SET opted_out_at = o.opted_out_at, opt_out_reason = o.reason FROM opt_outs o"
             " WHERE o.number_key = text_consents.number_key AND text_consents.opted_out_at IS NULL"_s,
             u"DELETE FROM opt_outs WHERE number_key IN (SELECT number_key FROM text_consents WHERE opted_out_at IS NOT NULL)"_s,
             inheritMessages(),
             inheritBatteryStates(),
             u"INSERT INTO text_spending (league, day, segments) SELECT o.league, o.day, o.segments FROM other.text_spending o"
             " WHERE %1 ON CONFLICT (league, day) DO UPDATE SET segments = MAX(segments, excluded.segments)"_s.arg(ofSameLeague(u"o"_s)),
             // The other one knows better: it was in use when this one was a backup.
             u"DELETE FROM backups WHERE file IN (SELECT file FROM other.backups)"_s,
             u"INSERT INTO backups SELECT file, made_at FROM other.backups"_s,
             u"INSERT INTO backup_players SELECT file, player FROM other.backup_players"_s,
             // What is filed under an id elsewhere, as in the vault, must not become somebody else's.
             u"INSERT INTO sqlite_sequence (name, seq) SELECT name, 0 FROM other.sqlite_sequence"
             " WHERE name NOT IN (SELECT name FROM sqlite_sequence)"_s,
             u"UPDATE sqlite_sequence SET seq = MAX(seq, COALESCE((SELECT o.seq FROM other.sqlite_sequence o"
             " WHERE o.name = sqlite_sequence.name), 0))"_s,
         }) {
        const auto done = m_database->execute(statement);
        if (done)
            continue;
        if (done.error().kind != ErrorKind::StoreCorrupt)
            return tl::unexpected(done.error());
        inherited.isWhole = false; // the rest may be readable
        if (statement.startsWith("INSERT INTO erasures"_L1))
            inherited.knowsErasures = false;
    }
    return m_database->execute(u"DETACH DATABASE other"_s).map([&](qint64) { return inherited; });
}

Result<int> SqlRepository::eraseAgain()
{
    std::vector<PlayerId> ids;
    const auto read = m_database->each(u"SELECT p.id FROM players p JOIN leagues l ON l.id = p.league JOIN erasures e"
                                       " ON e.player = p.id AND e.league_founded_at = COALESCE(l.founded_at, 0)"_s,
                                       {}, [&](const Row &row) { ids.push_back(row.id<PlayerId>(0)); });
    if (!read)
        return tl::unexpected(read.error());
    if (ids.empty())
        return 0;
    return erasePlayers(ids).and_then([&](const Forgotten &) {
        return m_database->execute(u"VACUUM"_s).map([&](qint64) { return static_cast<int>(ids.size()); });
    });
}

} // namespace stepladder
