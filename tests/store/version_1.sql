-- A league as version 1 of the schema kept it, dumped from a real file. It never changes.
PRAGMA application_id = 1397507154;
PRAGMA user_version = 1;
CREATE TABLE channels (
            league INTEGER NOT NULL REFERENCES leagues (id) ON DELETE CASCADE, kind TEXT NOT NULL,
            recipient TEXT NOT NULL, settings TEXT NOT NULL, enabled INTEGER NOT NULL, reason TEXT NOT NULL,
            PRIMARY KEY (league, kind));
INSERT INTO "channels" VALUES(1,'slack','webhook','{"hint":"127.0.0.1 …XXXX"}',1,'');
CREATE TABLE checkpoints (
            player INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE, month INTEGER NOT NULL,
            rules TEXT NOT NULL, points INTEGER NOT NULL, steps INTEGER NOT NULL,
            PRIMARY KEY (player, month)) WITHOUT ROWID;
INSERT INTO "checkpoints" VALUES(1,2461376,'10000|1000|2461346|2461406|24',12,39040);
INSERT INTO "checkpoints" VALUES(2,2461376,'10000|1000|2461346|2461406|24',0,27930);
INSERT INTO "checkpoints" VALUES(3,2461376,'10000|1000|2461346|2461406|24',1,10450);
CREATE TABLE days (
            player INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE, day INTEGER NOT NULL, steps INTEGER,
            changed_at INTEGER, final_since INTEGER, restated INTEGER NOT NULL, restated_was INTEGER,
            restated_at INTEGER, PRIMARY KEY (player, day)) WITHOUT ROWID;
INSERT INTO "days" VALUES(1,2461346,12010,1793779200000,NULL,0,NULL,NULL);
INSERT INTO "days" VALUES(1,2461347,15000,1793953200000,NULL,1,12020,1793953200000);
INSERT INTO "days" VALUES(1,2461348,12030,1793779200000,NULL,0,NULL,NULL);
INSERT INTO "days" VALUES(2,2461346,9310,1793779200000,NULL,0,NULL,NULL);
INSERT INTO "days" VALUES(2,2461347,9310,1793779200000,NULL,0,NULL,NULL);
INSERT INTO "days" VALUES(2,2461348,9310,1793779200000,NULL,0,NULL,NULL);
INSERT INTO "days" VALUES(3,2461347,10450,1793779800000,NULL,0,NULL,NULL);
CREATE TABLE device_levels (
            player INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE, device TEXT NOT NULL,
            change INTEGER NOT NULL, battery_percent INTEGER, battery_status TEXT NOT NULL, last_sync INTEGER,
            read_at INTEGER, PRIMARY KEY (player, device, change)) WITHOUT ROWID;
CREATE TABLE devices (
            player INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE, id TEXT NOT NULL,
            place INTEGER NOT NULL, model TEXT NOT NULL, battery_percent INTEGER, battery_status TEXT NOT NULL,
            last_sync INTEGER, read_at INTEGER, PRIMARY KEY (player, id)) WITHOUT ROWID;
CREATE TABLE leagues (
            id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,
            zone TEXT NOT NULL, goal INTEGER NOT NULL, bonus_step INTEGER NOT NULL, ranking TEXT NOT NULL,
            settling_hours INTEGER NOT NULL, season_first INTEGER NOT NULL, season_last INTEGER,
            round_time INTEGER, publish_time INTEGER, sync_days INTEGER NOT NULL);
INSERT INTO "leagues" VALUES(1,'Third floor','third floor','Europe/Berlin',10000,1000,'dense',24,2461346,2461406,600000,NULL,7);
CREATE TABLE notes (league INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (league, name));
INSERT INTO "notes" VALUES(1,'last-sync','{"at":"2026-11-04T08:30:00Z","read":2,"total":2,"trouble":"","troubleSince":""}');
CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT, league INTEGER NOT NULL REFERENCES leagues (id) ON DELETE CASCADE,
            day INTEGER NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL, recipient TEXT NOT NULL,
            text TEXT NOT NULL, payload TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL,
            queued_at INTEGER, not_before INTEGER, sent_at INTEGER, reference TEXT NOT NULL, reason TEXT NOT NULL,
            UNIQUE (league, day, kind, channel, recipient));
INSERT INTO "outbox" VALUES(1,1,2461348,'result','slack','webhook','Third floor, Tuesday, 3 November 2026. Day 3 of 61.
1. Wendy: 12,030 steps, +3, 12 points in all
2. Tootles: 9,310 steps, 0, 0 points in all
May still change: Wendy, Tootles.','[{"text":{"emoji":false,"text":"Third floor, Tuesday, 3 November 2026","type":"plain_text"},"type":"header"},{"elements":[{"emoji":false,"text":"Day 3 of 61. May still change: Wendy, Tootles.","type":"plain_text"}],"type":"context"},{"column_settings":[{"align":"right"},{"align":"right"},{"align":"left"},{"align":"right"},{"align":"right"},{"align":"right"}],"rows":[[{"text":"#","type":"raw_text"},{"text":"±","type":"raw_text"},{"text":"Player","type":"raw_text"},{"text":"Steps","type":"raw_text"},{"text":"Points","type":"raw_text"},{"text":"Season","type":"raw_text"}],[{"text":"1","type":"raw_text"},{"text":"–","type":"raw_text"},{"text":"Wendy","type":"raw_text"},{"text":"12,030","type":"raw_text"},{"text":"+3","type":"raw_text"},{"text":"12","type":"raw_text"}],[{"text":"2","type":"raw_text"},{"text":"–","type":"raw_text"},{"text":"Tootles","type":"raw_text"},{"text":"9,310","type":"raw_text"},{"text":"0","type":"raw_text"},{"text":"0","type":"raw_text"}]],"type":"table"}]','queued',1,1793781000000,1793781060000,NULL,'','offline');
CREATE TABLE players (
            id INTEGER PRIMARY KEY AUTOINCREMENT, league INTEGER NOT NULL REFERENCES leagues (id) ON DELETE CASCADE,
            name TEXT NOT NULL, name_key TEXT NOT NULL, colour INTEGER NOT NULL, zone TEXT NOT NULL,
            joined INTEGER NOT NULL, tracker TEXT NOT NULL, state TEXT NOT NULL, state_since INTEGER,
            state_reason TEXT NOT NULL, account_id TEXT NOT NULL, legacy_account_id TEXT NOT NULL,
            last_sync INTEGER, removed INTEGER NOT NULL);
INSERT INTO "players" VALUES(1,1,'Wendy','wendy',0,'Europe/Berlin',2461346,'manual','manual',1793520300000,'','','',NULL,0);
INSERT INTO "players" VALUES(2,1,'Tootles','tootles',1,'Europe/Berlin',2461346,'manual','manual',1793520300000,'','','',NULL,0);
INSERT INTO "players" VALUES(3,1,'Nibs','nibs',2,'Europe/Berlin',2461346,'manual','manual',1793520300000,'','','',NULL,1);
CREATE TABLE readings (
            player INTEGER NOT NULL REFERENCES players (id) ON DELETE CASCADE, day INTEGER NOT NULL,
            change INTEGER NOT NULL, steps INTEGER, read_at INTEGER, source TEXT NOT NULL,
            PRIMARY KEY (player, day, change)) WITHOUT ROWID;
INSERT INTO "readings" VALUES(1,2461346,1,12010,1793779200000,'hand');
INSERT INTO "readings" VALUES(1,2461347,1,12020,1793779200000,'hand');
INSERT INTO "readings" VALUES(1,2461347,2,15000,1793953200000,'hand');
INSERT INTO "readings" VALUES(1,2461348,1,12030,1793779200000,'hand');
INSERT INTO "readings" VALUES(2,2461346,1,9310,1793779200000,'hand');
INSERT INTO "readings" VALUES(2,2461347,1,9310,1793779200000,'hand');
INSERT INTO "readings" VALUES(2,2461348,1,9310,1793779200000,'hand');
INSERT INTO "readings" VALUES(3,2461347,1,10450,1793779800000,'hand');
CREATE INDEX players_by_league ON players (league);
CREATE UNIQUE INDEX player_names ON players (league, name_key) WHERE removed = 0;
CREATE INDEX outbox_states ON outbox (league, state);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('leagues',1);
INSERT INTO "sqlite_sequence" VALUES('players',3);
INSERT INTO "sqlite_sequence" VALUES('outbox',1);
