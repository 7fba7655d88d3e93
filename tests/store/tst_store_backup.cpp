// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_files.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace stepladder;
using namespace std::chrono_literals;

class StoreBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<StoreFolder>(); }
    void cleanup() { m_folder.reset(); }

    void backupNeverOverwrites();
    void whatWasWarnedOfStaysKnown();
    void restoreReplacesTheDatabase();
    void restoreOverADamagedDatabase();
    void restoreRefusesWhatIsNoBackup_data();
    void restoreRefusesWhatIsNoBackup();
    void restoreWaitsForNobody();
    void whatWasSentSinceIsKnown();
    void nobodyWhoCameSinceIsNamed();
    void restoreMigratesOldBackups();
    void restoreMigratesVersion1();

private:
    std::unique_ptr<StoreFolder> m_folder;
};

void StoreBackupTest::backupNeverOverwrites()
{
    const auto store = m_folder->open();
    write(m_folder->path(u"copy"_s), "precious");
    FAILS(store->backup(m_folder->path(u"copy"_s), utc(2026, 1, 9)), ErrorKind::AlreadyExists);
    FAILS(store->backup(m_folder->database(), utc(2026, 1, 9)), ErrorKind::AlreadyExists);
    QCOMPARE(bytesOf(m_folder->path(u"copy"_s)), "precious"_ba);
    FAILS(store->transaction([&] { return store->backup(m_folder->path(u"inside"_s), utc(2026, 1, 9)); }), ErrorKind::StoreFailed);
    QCOMPARE(QDir(m_folder->folder.path()).entryList({u"copy*"_s, u"inside*"_s}), QStringList{u"copy"_s});
}

void StoreBackupTest::whatWasWarnedOfStaysKnown()
{
    const QString backup = m_folder->path(u"backup"_s);
    BatteryState told;
    told.judgedSync = utc(2026, 1, 10);
    told.told = BatteryLevel::Low;
    told.isMuted = true;
    LeagueId league;
    PlayerId player;
    {
        const auto store = m_folder->open();
        league = store->addLeague(newLeague(u"Office"_s)).value().id;
        player = store->addPlayer(newPlayer(league, u"Wendy"_s)).value().id;
        OK(store->saveBatteryState(player, u"watch"_s, BatteryState()));
        OK(store->backup(backup, utc(2026, 1, 9)));
        OK(store->saveBatteryState(player, u"watch"_s, told));
    }
    OK(restoreDatabase(backup, m_folder->database()));
    QCOMPARE(m_folder->open()->batteryStates(league).value().at(player).at(u"watch"_s), told);
}

void StoreBackupTest::restoreReplacesTheDatabase()
{
    const QString backup = m_folder->path(u"backup"_s);
    {
        const auto store = m_folder->open();
        OK(store->addLeague(newLeague(u"Then"_s)));
        OK(store->backup(backup, utc(2026, 1, 9)));
        OK(store->addLeague(newLeague(u"Since"_s)));
    }
    QStringList kept;
    for (int i = 0; i < 3; ++i) { // no copy takes the place of an earlier one
        const auto restored = restoreDatabase(backup, m_folder->database());
        OK(restored);
        kept += restored->kept;
        QCOMPARE(m_folder->open()->leagues()->size(), 1U);
        QCOMPARE(modeOf(m_folder->database()), 0600);
        QCOMPARE(modeOf(kept.last()), 0600);
        QCOMPARE(openSqlite(kept.last()).value()->leagues()->size(), i == 0 ? 2U : 1U);
    }
    const QString first = m_folder->database() + u".before-restore"_s;
    QCOMPARE(kept, (QStringList{first, first + u"-2"_s, first + u"-3"_s}));
    QCOMPARE(openSqlite(first).value()->leagues()->size(), 2U);
    const auto fresh = restoreDatabase(backup, m_folder->path(u"new/league.sqlite"_s)); // where there was none
    OK(fresh);
    QCOMPARE(fresh->kept, QString());
    QCOMPARE(openSqlite(m_folder->path(u"new/league.sqlite"_s)).value()->leagues()->size(), 1U);
    QCOMPARE(QDir(m_folder->path(u"new"_s)).entryList(QDir::Files), QStringList{u"league.sqlite"_s});
}

void StoreBackupTest::restoreOverADamagedDatabase()
{
    const QString backup = m_folder->path(u"backup"_s);
    {
        const auto store = m_folder->open();
        OK(store->addLeague(newLeague()));
        OK(store->backup(backup, utc(2026, 1, 9)));
    }
    write(m_folder->database(), QByteArray(8192, '\x01'));
    write(m_folder->database() + u"-wal"_s, QByteArray(5000, '\x02'));
    const auto overDamage = restoreDatabase(backup, m_folder->database());
    OK(overDamage);
    QVERIFY(!overDamage->learned.knowsErasures && !overDamage->learned.isWhole);
    const auto again = restoreDatabase(backup, m_folder->database());
    OK(again);
    QVERIFY(again->learned.knowsErasures && again->learned.isWhole);
    const auto store = m_folder->open();
    OK(store->checkIntegrity());
    QCOMPARE(store->leagues()->size(), 1U);
    QVERIFY(bytesOf(m_folder->database() + u".before-restore"_s).startsWith('\x01'));
}

void StoreBackupTest::restoreRefusesWhatIsNoBackup_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("kind");
    QTest::newRow("missing") << u"missing"_s << static_cast<int>(ErrorKind::FileFailed);
    QTest::newRow("empty") << u"empty"_s << static_cast<int>(ErrorKind::NotABackup);
    QTest::newRow("text") << u"text"_s << static_cast<int>(ErrorKind::NotABackup);
    QTest::newRow("foreign") << u"foreign"_s << static_cast<int>(ErrorKind::NotABackup);
    QTest::newRow("marked by others") << u"marked"_s << static_cast<int>(ErrorKind::NotABackup);
    QTest::newRow("newer") << u"newer"_s << static_cast<int>(ErrorKind::StoreNewer);
    QTest::newRow("damaged") << u"damaged"_s << static_cast<int>(ErrorKind::NotABackup);
    QTest::newRow("cut off") << u"cut"_s << static_cast<int>(ErrorKind::NotABackup);
}

void StoreBackupTest::restoreRefusesWhatIsNoBackup()
{
    QFETCH(QString, what);
    QFETCH(int, kind);
    const QString file = m_folder->path(what);
    {
        const auto store = m_folder->open();
        OK(store->addLeague(newLeague()));
        if (what == u"newer" || what == u"damaged" || what == u"cut")
            OK(store->backup(file, utc(2026, 1, 9)));
    }
    if (what == u"empty")
        write(file, {});
    if (what == u"text")
        write(file, QByteArray(5000, 'x'));
    if (what == u"foreign")
        sql(file, {u"CREATE TABLE a (id INTEGER)"_s});
    if (what == u"marked")
        sql(file, {u"PRAGMA application_id = 77"_s, u"CREATE TABLE a (id INTEGER)"_s});
    if (what == u"newer")
        sql(file, {u"PRAGMA user_version = 99"_s});
    if (what == u"damaged")
        write(file, QByteArray(3 * 4096, '\x5a'), 2 * 4096);
    if (what == u"cut")
        QVERIFY(QFile::resize(file, 3 * 4096));
    const QByteArray before = bytesOf(m_folder->database());
    const auto restored = restoreDatabase(file, m_folder->database());
    FAILS(restored, static_cast<ErrorKind>(kind));
    QCOMPARE(restored.error().subject, file);
    QCOMPARE(bytesOf(m_folder->database()), before);
    QCOMPARE(QDir(m_folder->folder.path()).entryList({u"league*"_s}), QStringList{u"league.sqlite"_s});
}

void StoreBackupTest::restoreWaitsForNobody()
{
    const auto store = m_folder->open();
    OK(store->addLeague(newLeague()));
    OK(store->backup(m_folder->path(u"backup"_s), utc(2026, 1, 9)));
    FAILS(restoreDatabase(m_folder->path(u"backup"_s), m_folder->database(), impatient()), ErrorKind::StoreBusy);
    OK(store->addLeague(newLeague(u"Still here"_s)));
    QCOMPARE(m_folder->open()->leagues()->size(), 2U);
}

void StoreBackupTest::whatWasSentSinceIsKnown()
{
    const QString backup = m_folder->path(u"backup"_s);
    std::vector<OutboxEntry> before;
    LeagueId league;
    {
        const auto store = m_folder->open();
        league = store->addLeague(newLeague())->id;
        const auto entry = [&](int day, MessageState state) {
            OutboxEntry made;
            made.league = league;
            made.day = QDate(2026, 1, day);
            made.recipient = u"webhook"_s;
            made.text = u"1. Ana"_s;
            made.state = state;
            return *store->enqueue(made);
        };
        OutboxEntry waiting = entry(5, MessageState::Queued);
        OutboxEntry calledOff = entry(6, MessageState::Queued);
        OutboxEntry told = entry(7, MessageState::Sent);
        OK(store->backup(backup, utc(2026, 1, 9)));
        waiting.state = MessageState::Sent;
        waiting.sentAt = waiting.attemptedAt = utc(2026, 1, 9, 8);
        waiting.reference = u"17.1"_s;
        calledOff.state = MessageState::Cancelled;
        calledOff.why = u"Called off."_s;
        told.reference = u"16.1"_s;
        told.attemptedAt = utc(2026, 1, 9, 8);
        for (const OutboxEntry &changed : {waiting, calledOff, told})
            OK(store->updateEntry(changed));
        entry(8, MessageState::Unknown);
        entry(9, MessageState::Queued); // is made anew
        const LeagueId since = store->addLeague(newLeague(u"Since"_s))->id;
        OutboxEntry elsewhere = waiting;
        elsewhere.league = since;
        OK(store->enqueue(elsewhere));
        before = *store->entries(league);
    }
    OK(restoreDatabase(backup, m_folder->database()));
    const auto store = m_folder->open();
    before.erase(before.begin()); // newest first
    QCOMPARE(*store->entries(league), before);
    OK(restoreDatabase(m_folder->database() + u".before-restore"_s, m_folder->path(u"again"_s))); // twice is fine
    OK(store->checkIntegrity());
}

void StoreBackupTest::nobodyWhoCameSinceIsNamed()
{
    const QString backup = m_folder->path(u"backup"_s);
    OutboxEntry entry;
    PlayerId ana;
    {
        const auto store = m_folder->open();
        entry.league = store->addLeague(newLeague())->id;
        ana = store->addPlayer(newPlayer(entry.league, u"Ana"_s))->id;
        OK(store->backup(backup, utc(2026, 1, 9)));
        entry.day = QDate(2026, 1, 9);
        entry.recipient = u"webhook"_s;
        entry.text = entry.payload = u"1. Newcomer"_s;
        entry.state = MessageState::Sent;
        const PlayerId newcomer = store->addPlayer(newPlayer(entry.league, u"Newcomer"_s))->id;
        entry.told = u"{\"%1\":{\"rank\":1,\"steps\":12000},\"%2\":{\"rank\":2,\"steps\":null}}"_s.arg(newcomer.value).arg(ana.value);
        OK(store->enqueue(entry));
        OutboxEntry own = entry;
        own.recipient = u"Newcomer"_s;
        own.player = newcomer;
        OK(store->enqueue(own));
    }
    OK(restoreDatabase(backup, m_folder->database()));
    const auto entries = m_folder->open()->entries(entry.league);
    QCOMPARE(entries->size(), 1U);
    QCOMPARE(entries->front().state, MessageState::Sent);
    QCOMPARE(entries->front().recipient, u"webhook"_s);
    QCOMPARE(entries->front().told, u"{\"%1\":{\"rank\":2,\"steps\":null}}"_s.arg(ana.value));
    QVERIFY(!bytesOf(m_folder->database()).contains("Newcomer"));
}

void StoreBackupTest::restoreMigratesOldBackups()
{
    const QString backup = m_folder->path(u"backup"_s);
    OK(m_folder->open()->backup(backup, utc(2026, 1, 9)));
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    const int next = newestVersion(steps) + 1;
    steps.push_back({next, {u"CREATE TABLE extra (n INTEGER)"_s}});
    OK(restoreDatabase(backup, m_folder->database(), {50ms, steps}));
    QCOMPARE(sql(m_folder->database(), {u"PRAGMA user_version"_s}), next);
    QCOMPARE(sql(backup, {u"PRAGMA user_version"_s}), next - 1);
}

void StoreBackupTest::restoreMigratesVersion1()
{
    writeVersion1(m_folder->path(u"backup"_s));
    OK(restoreDatabase(m_folder->path(u"backup"_s), m_folder->database()));
    QVERIFY(m_folder->open()->leagueNamed(u"Third floor"_s));
    QCOMPARE(sql(m_folder->path(u"backup"_s), {u"PRAGMA user_version"_s}), 1);
}

QTEST_GUILESS_MAIN(StoreBackupTest)
#include "tst_store_backup.moc"
