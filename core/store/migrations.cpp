// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/database.h"

#include <array>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

// Published steps never change; a new version is a new entry at the end. Days are julian day numbers, instants
// milliseconds in UTC, kinds and states words. Ids are never used twice.
const QStringList &first()
{
    static const QStringList statements{
        uR"(CREATE TABLE leagues (
            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,
            zone TEXT NOT NULL, goal INTEGER NOT NULL, bonus_step INTEGER NOT NULL, ranking TEXT NOT NULL,
            settling_hours INTEGER NOT NULL, season_first INTEGER NOT NULL, season_last INTEGER,
            round_time INTEGER, publish_time INTEGER, sync_days INTEGER NOT NULL))"_s,
        uR"(CREATE TABLE players (
            id INTEGER PRIMARY KEY AUTOINCREMENT, league INTEGER NOT NULL REFERENCES leagues (id) ON DELETE CASCADE,
            name TEXT NOT NULL, name_key TEXT NOT NULL, colour INTEGER NOT NULL, zone TEXT NOT NULL,
            joined INTEGER NOT NULL, tracker TEXT NOT NULL, state TEXT NOT NULL, state_since INTEGER,
            state_reason TEXT NOT NULL, account_id TEXT NOT NULL, legacy_account_id TEXT NOT NULL,
            last_sync INTEGER, removed INTEGER NOT NULL))"_s,
        u"CREATE INDEX players_by_league ON players (league)"_s,
        // Who has left keeps the name on the days, and the name is free for others.
        u"CREATE UNIQUE INDEX player_names ON players (league, name_key) WHERE removed = 0"_s,
        uR"(CREATE TABLE days (
            player INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE, day INTEGER NOT NULL, steps INTEGER,
            changed_at INTEGER, final_since INTEGER, restated INTEGER NOT NULL, restated_was INTEGER,
            restated_at INTEGER, PRIMARY KEY (player, day)) WITHOUT ROWID)"_s,
        // Every change of a day's steps, numbered from 1.
        uR"(CREATE TABLE readings (
            player INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE, day INTEGER NOT NULL,
            change INTEGER NOT NULL, steps INTEGER, read_at INTEGER, source TEXT NOT NULL,
            PRIMARY KEY (player, day, change)) WITHOUT ROWID)"_s,
        // What a player earned before `month` (a first of the month) under `rules`. Derived: may be emptied any time.
        uR"(CREATE TABLE checkpoints (
            player INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE, month INTEGER NOT NULL,
            rules TEXT NOT NULL, points INTEGER NOT NULL, steps INTEGER NOT NULL,
            PRIMARY KEY (player, month)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE devices (
            player INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE, id TEXT NOT NULL,
            place INTEGER NOT NULL, model TEXT NOT NULL, battery_percent INTEGER, battery_status TEXT NOT NULL,
            last_sync INTEGER, read_at INTEGER, PRIMARY KEY (player, id)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE device_levels (
            player INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE, device TEXT NOT NULL,
            change INTEGER NOT NULL, battery_percent INTEGER, battery_status TEXT NOT NULL, last_sync INTEGER,
            read_at INTEGER, PRIMARY KEY (player, device, change)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT, league INTEGER NOT NULL REFERENCES leagues (id) ON DELETE CASCADE,
            day INTEGER NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL, recipient TEXT NOT NULL,
            text TEXT NOT NULL, payload TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL,
            queued_at INTEGER, not_before INTEGER, sent_at INTEGER, reference TEXT NOT NULL, reason TEXT NOT NULL,
            UNIQUE (league, day, kind, channel, recipient)))"_s,
        u"CREATE INDEX outbox_states ON outbox (league, state)"_s,
        uR"(CREATE TABLE channels (
            league INTEGER NOT NULL REFERENCES leagues (id) ON DELETE CASCADE, kind TEXT NOT NULL,
            recipient TEXT NOT NULL, settings TEXT NOT NULL, enabled INTEGER NOT NULL, reason TEXT NOT NULL,
            PRIMARY KEY (league, kind)))"_s,
        // No reference to leagues: what belongs to none is kept under 0.
        u"CREATE TABLE notes (league INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,"
        " PRIMARY KEY (league, name))"_s,
    };
    return statements;
}

const QStringList &second()
{
    // When a league was made; NULL for those from before. Whoever joins on that day is a founder.
    static const QStringList statements{u"ALTER TABLE leagues ADD COLUMN founded_at INTEGER"_s};
    return statements;
}

// Who may be texted, and the codes that were texted to find out.
const QStringList &third()
{
    static const QStringList statements{
        uR"(CREATE TABLE text_consents (
            player INTEGER PRIMARY KEY REFERENCES players (id) ON DELETE CASCADE, number TEXT NOT NULL,
            number_key TEXT NOT NULL, wording INTEGER NOT NULL, entered_at INTEGER, confirmed_at INTEGER,
            opted_out_at INTEGER, opt_out_reason TEXT NOT NULL, wants_result INTEGER NOT NULL,
            wants_battery INTEGER NOT NULL))"_s,
        // Opt-outs of numbers that no consent names any more.
        u"CREATE TABLE opt_outs (number_key TEXT PRIMARY KEY, opted_out_at INTEGER, reason TEXT NOT NULL)"
        " WITHOUT ROWID"_s,
        // The codes of an erased player still count for the number and the league.
        uR"(CREATE TABLE text_codes (
            id INTEGER PRIMARY KEY AUTOINCREMENT, league INTEGER NOT NULL REFERENCES leagues (id) ON DELETE CASCADE,
            player INTEGER REFERENCES players (id) ON DELETE SET NULL, number_key TEXT NOT NULL,
            digest TEXT NOT NULL, issued_at INTEGER, wrong_tries INTEGER NOT NULL))"_s,
    };
    return statements;
}

const QStringList &invitations()
{
    static const QStringList statements{
        uR"(CREATE TABLE invitations (
            id INTEGER PRIMARY KEY AUTOINCREMENT, league INTEGER NOT NULL REFERENCES leagues (id) ON DELETE CASCADE,
            player TEXT NOT NULL, player_key TEXT NOT NULL, tracker TEXT NOT NULL, zone TEXT NOT NULL,
            fingerprint TEXT NOT NULL, state TEXT NOT NULL, made_at INTEGER, ends_at INTEGER))"_s,
        u"CREATE INDEX invitations_by_player ON invitations (league, player_key)"_s,
    };
    return statements;
}

/// When the player consented, and when that permission ends by itself. Until then a connection had been in its state
/// since the consent.
const QStringList &fifth()
{
    static const QStringList statements{
        u"ALTER TABLE players ADD COLUMN consented_at INTEGER"_s,
        u"ALTER TABLE players ADD COLUMN grant_ends_at INTEGER"_s,
        u"UPDATE players SET consented_at = state_since WHERE state = 'connected'"_s,
    };
    return statements;
}

/// When results are told, and what is remembered of a message: whose it is, which days it told of, with what values, so that
/// a correction can be told once. `part` counts the corrections of one day.
const QStringList &schedule()
{
    static const QStringList statements{
        u"ALTER TABLE leagues ADD COLUMN publish_days INTEGER NOT NULL DEFAULT 127"_s,
        u"ALTER TABLE leagues ADD COLUMN paused_until INTEGER"_s,
        uR"(CREATE TABLE messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT, league INTEGER NOT NULL REFERENCES leagues (id) ON DELETE CASCADE,
            day INTEGER NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL, recipient TEXT NOT NULL,
            part INTEGER NOT NULL, text TEXT NOT NULL, payload TEXT NOT NULL, state TEXT NOT NULL,
            attempts INTEGER NOT NULL, queued_at INTEGER, not_before INTEGER, attempted_at INTEGER, sent_at INTEGER,
            reference TEXT NOT NULL, reason TEXT NOT NULL, player INTEGER REFERENCES players (id) ON DELETE CASCADE,
            covered_from INTEGER, told TEXT NOT NULL, replaces INTEGER,
            UNIQUE (league, day, kind, channel, recipient, part)))"_s,
        u"INSERT INTO messages SELECT id, league, day, kind, channel, recipient, 0, text, payload, state, attempts, queued_at,"
        " not_before, sent_at, sent_at, reference, reason, NULL, NULL, '', NULL FROM outbox"_s,
        u"DROP TABLE outbox"_s,
        u"ALTER TABLE messages RENAME TO outbox"_s,
        u"CREATE INDEX outbox_states ON outbox (league, state)"_s,
    };
    return statements;
}

/// Where else a person may stand: under former names, and in copies of the database. Who was erased is remembered by what
/// tells nobody who it was, so that no older backup brings them back: ids are of one database, and the instant at which a
/// league was made (0: unknown) tells databases apart.
const QStringList &leaving()
{
    static const QStringList statements{
        u"CREATE TABLE former_names (player INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE,"
        " name TEXT NOT NULL, PRIMARY KEY (player, name)) WITHOUT ROWID"_s,
        u"CREATE TABLE backups (file TEXT PRIMARY KEY, made_at INTEGER) WITHOUT ROWID"_s,
        // No reference to players: a backup may hold those whom a restored database has not.
        u"CREATE TABLE backup_players (file TEXT NOT NULL REFERENCES backups (file) ON DELETE CASCADE,"
        " player INTEGER NOT NULL, PRIMARY KEY (file, player)) WITHOUT ROWID"_s,
        u"CREATE TABLE erasures (player INTEGER NOT NULL, league_founded_at INTEGER NOT NULL,"
        " PRIMARY KEY (player, league_founded_at)) WITHOUT ROWID"_s,
        u"ALTER TABLE invitations ADD COLUMN returning_player INTEGER NOT NULL DEFAULT 0"_s,
    };
    return statements;
}

/// What a league's texts have taken, day by day: segments are what costs.
const QStringList &textSpending()
{
    static const QStringList statements{
        u"CREATE TABLE text_spending (league INTEGER NOT NULL REFERENCES leagues (id) ON DELETE CASCADE,"
        " day INTEGER NOT NULL, segments INTEGER NOT NULL, PRIMARY KEY (league, day)) WITHOUT ROWID"_s,
    };
    return statements;
}

/// Why a message was not sent, in words.
const QStringList &whyNotSent()
{
    static const QStringList statements{u"ALTER TABLE outbox ADD COLUMN why TEXT NOT NULL DEFAULT ''"_s};
    return statements;
}

/// When batteries are warned of, and what every tracker is remembered by for that.
const QStringList &batteries()
{
    static const QStringList statements{
        u"ALTER TABLE leagues ADD COLUMN battery_low INTEGER NOT NULL DEFAULT 20"_s,
        u"ALTER TABLE leagues ADD COLUMN battery_critical INTEGER NOT NULL DEFAULT 8"_s,
        u"ALTER TABLE leagues ADD COLUMN battery_minutes INTEGER NOT NULL DEFAULT 60"_s,
        uR"(CREATE TABLE battery_states (
            player INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE, device TEXT NOT NULL,
            judged_sync INTEGER, told TEXT NOT NULL, told_player TEXT NOT NULL, lowest INTEGER, medium_since INTEGER,
            accepted INTEGER, accepted_at INTEGER, doubted INTEGER, doubted_at INTEGER, snoozed_until INTEGER,
            muted INTEGER NOT NULL, told_not_synced INTEGER, low INTEGER, critical INTEGER,
            PRIMARY KEY (player, device)) WITHOUT ROWID)"_s,
    };
    return statements;
}

/// The end of a season that is there already was decided on when the league was made, for all that is known.
const QStringList &endsOfSeasons()
{
    static const QStringList statements{
        u"ALTER TABLE leagues ADD COLUMN end_set_at INTEGER"_s,
        u"UPDATE leagues SET end_set_at = founded_at WHERE season_last IS NOT NULL"_s,
    };
    return statements;
}

/// A player's own messages are asked for while somebody waits, under whatever name they were sent.
const QStringList &messagesByPlayer()
{
    static const QStringList statements{
        u"CREATE INDEX outbox_by_player ON outbox (player)"_s,
        u"CREATE INDEX outbox_by_recipient ON outbox (league, recipient)"_s,
    };
    return statements;
}

Result<void> refuseForeign(Database &database, qint64 version)
{
    const auto application = database.number(u"PRAGMA application_id"_s);
    const auto tables = database.number(u"SELECT COUNT(*) FROM sqlite_master"_s);
    if (!application || !tables)
        return tl::unexpected(application ? tables.error() : application.error());
    const bool empty = version == 0 && *application == 0 && *tables == 0;
    if (!empty && *application != storeApplicationId)
        return failure(ErrorKind::StoreFailed, database.fileName(), u"not a Stepladder database"_s);
    return {};
}

Result<void> takeSteps(Database &database, std::span<const Migration> steps)
{
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > newestVersion(steps))
        return failure(ErrorKind::StoreNewer, database.fileName(), u"version %1"_s.arg(*version));
    if (const auto ours = refuseForeign(database, *version); !ours)
        return ours;
    QStringList statements;
    for (const Migration &step : steps) {
        if (step.version > *version)
            statements += step.statements + QStringList{u"PRAGMA user_version = %1"_s.arg(step.version)};
    }
    if (!statements.isEmpty())
        statements.prepend(u"PRAGMA application_id = %1"_s.arg(storeApplicationId));
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = database.execute(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

std::span<const Migration> migrations()
{
    static const std::array<Migration, 12> steps{
        {{1, first()}, {2, second()}, {3, third()}, {4, invitations()}, {5, fifth()}, {6, schedule()}, {7, leaving()},
         {8, textSpending()}, {9, whyNotSent()}, {10, batteries()}, {11, endsOfSeasons()}, {12, messagesByPlayer()}}};
    return steps;
}

int newestVersion(std::span<const Migration> steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

Result<void> migrate(Database &database, std::span<const Migration> steps)
{
    // The version is read inside the transaction: another process may have been quicker.
    return database.transaction([&] { return takeSteps(database, steps); });
}

} // namespace stepladder
