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

/// What restoring and migrating have kept beside the database.
std::vector<DatabaseCopy> keptCopies(const QString &databaseFile)
{
    const QFileInfo database(databaseFile);
    const QFileInfoList files = database.dir().entryInfoList({database.fileName() + u".before-*"_s}, QDir::Files, QDir::Time);
    std::vector<DatabaseCopy> copies;
    for (const QFileInfo &file : files) {
        if (!file.fileName().endsWith("-wal"_L1) && !file.fileName().endsWith("-shm"_L1))
            copies.push_back({file.absoluteFilePath(), file.lastModified().toUTC(), true});
    }
    return copies;
}

} // namespace

Result<void> SqlRepository::backup(const QString &fileName, const QDateTime &now)
{
    if (QFileInfo::exists(fileName)) // known before the work; putInPlace decides
        return failure(ErrorKind::AlreadyExists, fileName);
    auto draft = PrivateDraft::beside(fileName);
    if (!draft)
        return tl::unexpected(draft.error());
    if (const auto copied = m_database->copyInto(draft->name()); !copied)
        return copied;
    // Noted before the file is there under its name: a note too many is harmless, one too few would hide somebody.
    const QString absolute = QFileInfo(fileName).absoluteFilePath();
    const auto noted = m_database->transaction([&]() -> Result<void> {
        if (const auto gone = m_database->execute(u"DELETE FROM backups WHERE file = ?"_s, {cell(absolute)}); !gone)
            return tl::unexpected(gone.error());
        return noteBackup(absolute, now);
    });
    return noted.and_then([&] { return draft->putInPlace(fileName, PrivateDraft::Existing::Keep); });
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

Result<void> SqlRepository::inherit(const QString &otherFile)
{
    if (const auto attached = m_database->execute(u"ATTACH DATABASE ? AS other"_s, {cell(otherFile)}); !attached)
        return tl::unexpected(attached.error());
    const auto taken = m_database->transaction([&]() -> Result<void> {
        for (const QString &statement : {
                 u"INSERT INTO erasures SELECT player, league_founded_at FROM other.erasures WHERE 1 = 1"
                 " ON CONFLICT (player, league_founded_at) DO NOTHING"_s,
                 u"INSERT INTO opt_outs SELECT number_key, opted_out_at, reason FROM other.opt_outs WHERE 1 = 1"
                 " ON CONFLICT (number_key) DO NOTHING"_s,
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
            if (const auto done = m_database->execute(statement); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
    const auto detached = m_database->execute(u"DETACH DATABASE other"_s);
    return taken.and_then([&] { return detached.map([](qint64) {}); });
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
