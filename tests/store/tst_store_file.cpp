// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_files.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace stepladder;
using namespace std::chrono_literals;

class StoreFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<StoreFolder>(); }
    void cleanup() { m_folder.reset(); }

    void filesArePrivate();
    void emptyFileBecomesADatabase();
    void presentVersionOpensAsItIs();
    void rulesThatDivideByNothing();
    void theFirstStepNeverChanges();
    void version1IsMigratedAfterACopy();
    void everyOlderVersionIsMigrated_data();
    void everyOlderVersionIsMigrated();
    void olderVersionIsMigratedAfterACopy();
    void failedMigrationChangesNothing();
    void newerVersionIsLeftAlone();
    void foreignFilesAreLeftAlone_data();
    void foreignFilesAreLeftAlone();
    void unusablePlaces();
    void countsBeyondAllCountsAreHeld();
    void damageIsFound();
    void damagedHeader();

private:
    std::unique_ptr<StoreFolder> m_folder;
};

void StoreFileTest::filesArePrivate()
{
    const QString fileName = m_folder->path(u"made/by us/league.sqlite"_s);
    const auto store = openSqlite(fileName);
    OK(store);
    OK((*store)->addLeague(newLeague()));
    QCOMPARE(modeOf(fileName), 0600);
    QCOMPARE(modeOf(fileName + u"-wal"_s), 0600);
    QCOMPARE(modeOf(fileName + u"-shm"_s), 0600);
    QCOMPARE(modeOf(m_folder->path(u"made/by us"_s)), 0700);
    OK((*store)->backup(m_folder->path(u"copy"_s), utc(2026, 1, 9)));
    QCOMPARE(modeOf(m_folder->path(u"copy"_s)), 0600);

    write(m_folder->database(), {});
    QVERIFY(QFile::setPermissions(m_folder->database(), QFile::Permissions::fromInt(0x6644)));
    QVERIFY(openSqlite(m_folder->database()));
    QCOMPARE(modeOf(m_folder->database()), 0600);
}

void StoreFileTest::emptyFileBecomesADatabase()
{
    write(m_folder->database(), {});
    QVERIFY(m_folder->open()->addLeague(newLeague()));
    QCOMPARE(sql(m_folder->database(), {u"PRAGMA user_version"_s}), newestVersion(migrations()));
    QCOMPARE(sql(m_folder->database(), {u"PRAGMA application_id"_s}), storeApplicationId);
    QCOMPARE(QDir(m_folder->folder.path()).entryList(QDir::Files), QStringList{u"league.sqlite"_s});
    sql(m_folder->path(u"zero"_s), {u"PRAGMA user_version = 0"_s, u"VACUUM"_s}); // a database without tables
    QVERIFY(bytesOf(m_folder->path(u"zero"_s)).size() > 0);
    OK(openSqlite(m_folder->path(u"zero"_s)));
}

void StoreFileTest::presentVersionOpensAsItIs()
{
    QVERIFY(m_folder->open()->addLeague(newLeague()));
    const auto store = m_folder->open();
    QCOMPARE(store->leagues()->size(), 1U);
    OK(store->checkIntegrity());
    QCOMPARE(QDir(m_folder->folder.path()).entryList({u"*before*"_s}).size(), 0);
}

void StoreFileTest::rulesThatDivideByNothing()
{
    QVERIFY(m_folder->open()->addLeague(newLeague()));
    sql(m_folder->database(), {u"UPDATE leagues SET goal = 0, bonus_step = 0"_s}); // by hand
    const League league = m_folder->open()->leagues()->front();
    QCOMPARE(league.rules.goal, 1);
    QCOMPARE(league.rules.bonusStep, 1);
}

void StoreFileTest::theFirstStepNeverChanges()
{
    const QString schema = u"SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"_s;
    writeVersion1(m_folder->path(u"then"_s));
    QVERIFY(openSqlite(m_folder->path(u"now"_s), {50ms, migrations().first(1)}));
    const QList<QVariantList> then = answers(m_folder->path(u"then"_s), schema);
    QVERIFY(then.size() > 10);
    QCOMPARE(answers(m_folder->path(u"now"_s), schema), then);
}

void StoreFileTest::version1IsMigratedAfterACopy()
{
    writeVersion1(m_folder->database());
    const auto store = m_folder->open();
    OK(store->checkIntegrity());
    League league = *store->leagueNamed(u"Third floor"_s);
    QVERIFY(!league.foundedAt.isValid());
    QCOMPARE(league.season, (Season{QDate(2026, 11, 1), QDate(2026, 12, 31)}));
    const std::vector<Player> players = *store->players(league.id);
    QCOMPARE(players.size(), 2U);
    QCOMPARE(players.front().joined, QDate(2026, 11, 1));
    const DayRecord day = store->days(players.front().id, QDate(2026, 11, 2), QDate(2026, 11, 2))->front();
    QCOMPARE(day.steps, StepCount{15'000});
    QCOMPARE(day.restatement->was, StepCount{12'020});
    QCOMPARE(store->tallies(league, QDate(2026, 11, 4))->at(players.front().id), (Tally{12, 39'040}));
    QCOMPARE(store->entries(league.id)->size(), 1U);
    league.foundedAt = utc(2026, 11, 1);
    OK(store->updateLeague(league));
    QCOMPARE(store->league(league.id)->foundedAt, league.foundedAt);
    const QString copy = u"%1.before-v%2"_s.arg(m_folder->database()).arg(newestVersion(migrations()));
    QCOMPARE(sql(copy, {u"PRAGMA user_version"_s}), 1);
    QCOMPARE(sql(copy, {u"SELECT COUNT(*) FROM days"_s}), 7);
}

void StoreFileTest::everyOlderVersionIsMigrated_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < newestVersion(migrations()); ++version)
        QTest::newRow(qPrintable(QString::number(version))) << version;
}

void StoreFileTest::everyOlderVersionIsMigrated()
{
    QFETCH(int, version);
    writeVersion1(m_folder->database());
    QVERIFY(openSqlite(m_folder->database(), {50ms, migrations().first(static_cast<size_t>(version))}));
    QCOMPARE(sql(m_folder->database(), {u"PRAGMA user_version"_s}), version);
    const auto store = m_folder->open();
    OK(store->checkIntegrity());
    QCOMPARE(sql(m_folder->database(), {u"PRAGMA user_version"_s}), newestVersion(migrations()));
    const LeagueId league = store->leagueNamed(u"Third floor"_s)->id;
    const std::vector<Player> players = *store->players(league);
    QCOMPARE(players.size(), 2U);
    QCOMPARE(store->days(players.front().id, QDate(2026, 11, 2), QDate(2026, 11, 2))->front().steps, StepCount{15'000});
    QVERIFY(openSqlite(m_folder->path(u"new"_s)));
    const QString schema = u"SELECT type, name FROM sqlite_master ORDER BY type, name"_s;
    QCOMPARE(answers(m_folder->database(), schema), answers(m_folder->path(u"new"_s), schema));
    // What came last works on what was there before.
    OK(store->backup(m_folder->path(u"copy"_s), utc(2026, 11, 20)));
    QCOMPARE(store->copiesWith({players.front().id})->back().file, m_folder->path(u"copy"_s));
    OK(store->erasePlayers({players.front().id}));
    QCOMPARE(store->players(league)->size(), 1U);
}

void StoreFileTest::olderVersionIsMigratedAfterACopy()
{
    LeagueId league;
    {
        const auto store = m_folder->open();
        league = store->addLeague(newLeague())->id;
        OK(saveRound(*store, walkers(*store, league, 2), 11'000));
    }
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    const int next = newestVersion(steps) + 1;
    steps.push_back({next, {u"ALTER TABLE players ADD COLUMN motto TEXT"_s, u"UPDATE players SET motto = 'walk'"_s}});
    steps.push_back({next + 1, {u"UPDATE players SET motto = motto || '!'"_s}});
    const StoreOptions options{50ms, steps};
    const auto store = m_folder->open(options);
    QCOMPARE(store->dayRecords(league, roundDay)->size(), 2U);
    QCOMPARE(sql(m_folder->database(), {u"SELECT motto FROM players"_s}), u"walk!"_s);
    QCOMPARE(sql(m_folder->database(), {u"PRAGMA user_version"_s}), next + 1);
    const QString copy = u"%1.before-v%2"_s.arg(m_folder->database()).arg(next + 1);
    QCOMPARE(modeOf(copy), 0600);
    QCOMPARE(sql(copy, {u"PRAGMA user_version"_s}), next - 1);
    QCOMPARE(sql(copy, {u"SELECT COUNT(*) FROM players"_s}), 2);
    FAILS(openSqlite(m_folder->database(), {}), ErrorKind::StoreNewer);
}

void StoreFileTest::failedMigrationChangesNothing()
{
    QVERIFY(m_folder->open()->addLeague(newLeague()));
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    const int version = newestVersion(steps);
    steps.push_back({version + 1, {u"DELETE FROM leagues"_s, u"CREATE TABLE extra (n INTEGER)"_s}});
    steps.push_back({version + 2, {u"DROP TABLE nowhere"_s}});
    FAILS(openSqlite(m_folder->database(), {50ms, steps}), ErrorKind::StoreFailed);
    QCOMPARE(sql(m_folder->database(), {u"PRAGMA user_version"_s}), version);
    QCOMPARE(m_folder->open()->leagues()->size(), 1U);
}

void StoreFileTest::newerVersionIsLeftAlone()
{
    OK(m_folder->open()->leagues());
    sql(m_folder->database(), {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA user_version = 99"_s});
    const QByteArray before = bytesOf(m_folder->database());
    const auto opened = openSqlite(m_folder->database());
    FAILS(opened, ErrorKind::StoreNewer);
    QCOMPARE(opened.error().subject, m_folder->database());
    QCOMPARE(bytesOf(m_folder->database()), before);
    QCOMPARE(QDir(m_folder->folder.path()).entryList(QDir::Files), QStringList{u"league.sqlite"_s});
}

void StoreFileTest::foreignFilesAreLeftAlone_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("kind");
    QTest::newRow("text") << QStringList() << static_cast<int>(ErrorKind::StoreCorrupt);
    QTest::newRow("tables of others") << QStringList{u"CREATE TABLE leagues (id INTEGER)"_s}
                                      << static_cast<int>(ErrorKind::StoreFailed);
    QTest::newRow("versioned") << QStringList{u"PRAGMA user_version = 1"_s, u"CREATE TABLE a (id INTEGER)"_s}
                               << static_cast<int>(ErrorKind::StoreFailed);
    QTest::newRow("marked") << QStringList{u"PRAGMA application_id = 77"_s, u"PRAGMA user_version = 1"_s, u"VACUUM"_s}
                            << static_cast<int>(ErrorKind::StoreFailed);
}

void StoreFileTest::foreignFilesAreLeftAlone()
{
    QFETCH(QStringList, statements);
    QFETCH(int, kind);
    if (statements.isEmpty())
        write(m_folder->database(), QByteArray(5000, 'x'));
    else
        sql(m_folder->database(), statements);
    const QByteArray before = bytesOf(m_folder->database());
    FAILS(openSqlite(m_folder->database()), static_cast<ErrorKind>(kind));
    QCOMPARE(bytesOf(m_folder->database()), before);
}

void StoreFileTest::unusablePlaces()
{
    write(m_folder->path(u"file"_s), "x");
    FAILS(openSqlite(m_folder->path(u"file/league.sqlite"_s)), ErrorKind::FileFailed);
    FAILS(openSqlite(m_folder->folder.path()), ErrorKind::FileFailed);
    FAILS(m_folder->open()->backup(m_folder->path(u"nowhere/copy"_s), utc(2026, 1, 9)), ErrorKind::FileFailed);
}

void StoreFileTest::countsBeyondAllCountsAreHeld()
{
    const std::unique_ptr<Repository> store = m_folder->open();
    const auto league = store->addLeague(newLeague());
    OK(league);
    const auto player = store->addPlayer(newPlayer(league->id, u"Wendy"_s));
    OK(player);
    const QDate first(2026, 3, 1);
    qint64 day = first.toJulianDay();
    for (const QString &steps : {u"2147483648"_s, u"9007199254740993"_s, u"-5"_s})
        sql(m_folder->database(), {u"INSERT INTO days VALUES (%1, %2, %3, NULL, NULL, 0, NULL, NULL)"_s.arg(player->id.value).arg(day++).arg(steps)});
    const auto days = store->days(player->id, first, first.addDays(2));
    OK(days);
    QCOMPARE(days->size(), size_t(3));
    QCOMPARE((*days)[0].steps->value, std::numeric_limits<qint32>::max());
    QCOMPARE((*days)[1].steps->value, std::numeric_limits<qint32>::max());
    QCOMPARE((*days)[2].steps->value, 0);
}

void StoreFileTest::damageIsFound()
{
    {
        const auto store = m_folder->open();
        const auto players = walkers(*store, store->addLeague(newLeague())->id, 20);
        for (const Player &player : players) {
            std::vector<DayRecord> records;
            for (int i = 0; i < 365; ++i)
                records.push_back(dayOf(QDate(2026, 1, 1).addDays(i), 1000 + i));
            OK(store->saveDays(player.id, records, ReadingSource::Tracker));
        }
        OK(store->checkIntegrity());
    }
    const qint64 page = 4096;
    const qint64 pages = QFileInfo(m_folder->database()).size() / page;
    QVERIFY(pages > 40);
    for (qint64 n = pages / 2; n < pages - 1; ++n)
        write(m_folder->database(), QByteArray(page, '\x5a'), n * page);
    const auto store = m_folder->open();
    const auto checked = store->checkIntegrity();
    FAILS(checked, ErrorKind::StoreCorrupt);
    QVERIFY(!checked.error().detail.isEmpty());
    FAILS(store->scoredDays(newLeague(), {}, {}).and_then([&](auto) {
        return store->backup(m_folder->path(u"copy"_s), utc(2026, 1, 9));
    }), ErrorKind::StoreCorrupt);
    QVERIFY(!QFile::exists(m_folder->path(u"copy"_s)));
    QCOMPARE(QDir(m_folder->folder.path()).entryList({u"copy*"_s}).size(), 0);
}

void StoreFileTest::damagedHeader()
{
    OK(m_folder->open()->leagues());
    write(m_folder->database(), QByteArray(50, '\xff'), 100); // the schema's own page
    FAILS(openSqlite(m_folder->database()), ErrorKind::StoreCorrupt);
    write(m_folder->database(), QByteArray(16, '\0'));
    FAILS(openSqlite(m_folder->database()), ErrorKind::StoreCorrupt);
}

QTEST_GUILESS_MAIN(StoreFileTest)
#include "tst_store_file.moc"
