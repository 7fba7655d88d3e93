// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_files.h"
#include "store_fixture.h"

using namespace Qt::StringLiterals;
using namespace stepladder;

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_store = m_folder->open();
        m_league = *m_store->addLeague(newLeague());
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void namesTurnNothingAround();
    void leagueComesBack();
    void leagueNamesAreUnique();
    void playerComesBack();
    void playerNamesAreUniqueWithoutCase_data();
    void playerNamesAreUniqueWithoutCase();
    void removedPlayersFreeTheirName();
    void namesAreKeptAsGiven_data();
    void namesAreKeptAsGiven();
    void daysComeBack();
    void historyHasOneRowPerChange();
    void daysOfNobody();
    void lastFinalDay();

private:
    QList<QVariantList> rows(const QString &query) { return answers(m_folder->database(), query); }
    Player added(const QString &name) { return *m_store->addPlayer(newPlayer(m_league.id, name)); }

    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<Repository> m_store;
    League m_league;
};

/// Names may have been written by another program, or before anybody looked at them.
void StoreTest::namesTurnNothingAround()
{
    const Player turned = added(u"Ada\u202E\u2067 Lovelace\u200F"_s);
    QCOMPARE(m_store->player(turned.id)->name, u"Ada Lovelace"_s);
    const Player joined = added(u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"_s);
    QCOMPARE(m_store->player(joined.id)->name, joined.name);
    const auto league = m_store->addLeague(newLeague(u"\u202ELagoon"_s));
    OK(league);
    QCOMPARE(m_store->league(league->id)->name, u"Lagoon"_s);
}

void StoreTest::leagueComesBack()
{
    League league = newLeague(u"Büro"_s);
    league.rules = {8000, 500, Ranking::Competition, 48};
    league.endSeason(QDate(2026, 12, 31), utc(2026, 1, 3));
    league.publishTime = QTime(8, 30);
    league.roundTime = QTime(23, 59, 59, 999);
    league.syncDays = 14;
    league.foundedAt = utc(2026, 1, 2, 3, 4);
    league.battery = {30, 10};
    league.batteryMinutes = 90;
    const auto stored = m_store->addLeague(league);
    OK(stored);
    QVERIFY(stored->id.isValid());
    QVERIFY(stored->id != m_league.id);
    league.id = stored->id;

    const auto compare = [&](const League &found) {
        QCOMPARE(found.id, league.id);
        QCOMPARE(found.name, league.name);
        QCOMPARE(found.zone, league.zone);
        QCOMPARE(found.rules, league.rules);
        QCOMPARE(found.season, league.season);
        QCOMPARE(found.roundTime, league.roundTime);
        QCOMPARE(found.publishTime, league.publishTime);
        QCOMPARE(found.syncDays, league.syncDays);
        QCOMPARE(found.foundedAt, league.foundedAt);
        QCOMPARE(found.endSetAt, league.endSetAt);
        QCOMPARE(found.battery, league.battery);
        QCOMPARE(found.batteryMinutes, league.batteryMinutes);
    };
    compare(*m_store->league(league.id));
    compare(*m_store->leagueNamed(u"BÜRO"_s));
    QCOMPARE(m_store->leagues()->size(), 2U);
    QVERIFY(!m_store->league(m_league.id)->publishTime.isValid());

    league.name = u"Office"_s;
    league.endSeason({}, utc(2026, 1, 4));
    league.publishTime = {};
    league.battery = {25, 5};
    OK(m_store->updateLeague(league));
    compare(*m_store->league(league.id));
    FAILS(m_store->leagueNamed(u"Büro"_s), ErrorKind::NotFound);
    FAILS(m_store->league({999}), ErrorKind::NotFound);
    league.id = {999};
    league.name = u"Ghost"_s;
    FAILS(m_store->updateLeague(league), ErrorKind::NotFound);
}

void StoreTest::leagueNamesAreUnique()
{
    const auto twice = m_store->addLeague(newLeague(u"WALKERS"_s));
    FAILS(twice, ErrorKind::AlreadyExists);
    QCOMPARE(twice.error().subject, u"WALKERS"_s);
    League other = *m_store->addLeague(newLeague(u"Other"_s));
    other.name = u"walkers"_s;
    FAILS(m_store->updateLeague(other), ErrorKind::AlreadyExists);
}

void StoreTest::playerComesBack()
{
    Player player = newPlayer(m_league.id, u"Ada"_s);
    player.colour = 7;
    player.zone = QTimeZone("Pacific/Kiritimati");
    player.joined = QDate(2026, 2, 3);
    player.tracker = TrackerKind::Fitbit;
    player.state = ConnectionState::NeedsConsent;
    player.stateSince = utc(2026, 3, 1);
    player.stateReason = u"needs-consent"_s;
    player.accountId = u"users/1"_s;
    player.legacyAccountId = u"ABC"_s;
    player.lastSync = utc(2026, 3, 2);
    player.consentedAt = utc(2026, 2, 20);
    player.grantEndsAt = utc(2026, 2, 27);
    const auto stored = m_store->addPlayer(player);
    OK(stored);
    player.id = stored->id;

    const auto compare = [&](const Player &found) {
        QCOMPARE(found.id, player.id);
        QCOMPARE(found.league, player.league);
        QCOMPARE(found.name, player.name);
        QCOMPARE(found.colour, player.colour);
        QCOMPARE(found.zone, player.zone);
        QCOMPARE(found.joined, player.joined);
        QCOMPARE(found.tracker, player.tracker);
        QCOMPARE(found.state, player.state);
        QCOMPARE(found.stateSince, player.stateSince);
        QCOMPARE(found.stateReason, player.stateReason);
        QCOMPARE(found.accountId, player.accountId);
        QCOMPARE(found.legacyAccountId, player.legacyAccountId);
        QCOMPARE(found.lastSync, player.lastSync);
        QCOMPARE(found.removed, player.removed);
        QCOMPARE(found.consentedAt, player.consentedAt);
        QCOMPARE(found.grantEndsAt, player.grantEndsAt);
    };
    compare(*m_store->player(player.id));
    compare(*m_store->playerNamed(m_league.id, u"ADA"_s));
    compare(m_store->players(m_league.id)->front());
    QCOMPARE(m_store->player(player.id)->lastSync.timeSpec(), Qt::UTC);

    player.name = u"Ada L."_s;
    player.lastSync = {};
    player.grantEndsAt = {};
    player.state = ConnectionState::Connected;
    player.tracker = TrackerKind::GoogleHealth;
    OK(m_store->updatePlayer(player));
    compare(*m_store->player(player.id));
    QVERIFY(!m_store->player(player.id)->lastSync.isValid());
    FAILS(m_store->player({999}), ErrorKind::NotFound);
    FAILS(m_store->playerNamed(m_league.id, u"Ada"_s), ErrorKind::NotFound);
    FAILS(m_store->addPlayer(newPlayer({999}, u"Nowhere"_s)), ErrorKind::NotFound);
    player.id = {999};
    FAILS(m_store->updatePlayer(player), ErrorKind::NotFound);
}

void StoreTest::playerNamesAreUniqueWithoutCase_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("same");
    QTest::newRow("ascii") << u"bob"_s << u"BOB"_s << true;
    QTest::newRow("accent") << u"Élodie"_s << u"éLODIE"_s << true;
    QTest::newRow("composed") << u"É"_s << u"e\u0301"_s << true;
    QTest::newRow("sharp s") << u"Strauß"_s << u"STRAUẞ"_s << true;
    QTest::newRow("cyrillic") << u"ИВАН"_s << u"иван"_s << true;
    QTest::newRow("other accent") << u"Elodie"_s << u"Élodie"_s << false;
    QTest::newRow("space") << u"Bo b"_s << u"Bob"_s << false;
}

void StoreTest::playerNamesAreUniqueWithoutCase()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, same);
    added(first);
    const auto again = m_store->addPlayer(newPlayer(m_league.id, second));
    QCOMPARE(again.has_value(), !same);
    if (same)
        FAILS(again, ErrorKind::AlreadyExists);
    const League other = *m_store->addLeague(newLeague(u"Elsewhere"_s));
    OK(m_store->addPlayer(newPlayer(other.id, second)));
}

void StoreTest::removedPlayersFreeTheirName()
{
    Player first = added(u"Kim"_s);
    OK(m_store->saveDays(first.id, {dayOf(QDate(2026, 1, 5), 12000)}, ReadingSource::Hand));
    first.removed = true;
    OK(m_store->updatePlayer(first));
    const Player second = added(u"kim"_s);
    QCOMPARE(m_store->playerNamed(m_league.id, u"Kim"_s)->id, second.id);
    QCOMPARE(m_store->players(m_league.id)->size(), 1U);
    const auto all = m_store->players(m_league.id, true);
    QCOMPARE(all->size(), 2U);
    QCOMPARE(all->front().name, u"Kim"_s);
    QVERIFY(all->front().removed);
    QCOMPARE(m_store->dayRecords(m_league.id, QDate(2026, 1, 5))->count(first.id), 1U);
    first.removed = false; // cannot come back under a name that is taken
    FAILS(m_store->updatePlayer(first), ErrorKind::AlreadyExists);
}

void StoreTest::namesAreKeptAsGiven_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes") << u"Robert'); DROP TABLE players;--\"`"_s;
    QTest::newRow("nul") << QString(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("right to left") << u"evil \u05D0\u05D1"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦"_s;
    QTest::newRow("placeholders") << u"? :name %1 %2"_s;
    QTest::newRow("long") << QString(10'000, u'x');
    QTest::newRow("spaces") << u"  \t\n"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("null") << QString();
}

void StoreTest::namesAreKeptAsGiven()
{
    QFETCH(QString, name);
    const Player player = added(name);
    QCOMPARE(m_store->player(player.id)->name, name);
    QCOMPARE(m_store->playerNamed(m_league.id, name)->id, player.id);
    OK(m_store->setNote(m_league.id, name, name));
    QCOMPARE(*m_store->note(m_league.id, name), name);
    QCOMPARE(m_store->players(m_league.id)->size(), 1U);
    const QString half = name + QChar(0xd800); // half a surrogate pair has no UTF-8 form
    OK(m_store->setNote(m_league.id, u"half"_s, half));
    QCOMPARE(*m_store->note(m_league.id, u"half"_s), name + u'?');
}

void StoreTest::daysComeBack()
{
    const Player player = added(u"Ada"_s);
    DayRecord restated = dayOf(QDate(2026, 1, 3), 5);
    restated.finalSince = utc(2026, 1, 5);
    restated.restatement = DayRecord::Restatement{StepCount{4}, utc(2026, 1, 6)};
    DayRecord restatedFromMissing = dayOf(QDate(2026, 1, 4), 0);
    restatedFromMissing.restatement = DayRecord::Restatement{std::nullopt, utc(2026, 1, 7)};
    const std::vector<DayRecord> records{restatedFromMissing, dayOf(QDate(2026, 1, 1), std::nullopt), restated};
    OK(m_store->saveDays(player.id, records, ReadingSource::Tracker));
    const auto found = m_store->days(player.id, QDate(2026, 1, 1), QDate(2026, 1, 4));
    OK(found);
    QCOMPARE(*found, (std::vector<DayRecord>{records[1], records[2], records[0]}));
    QCOMPARE(m_store->days(player.id, QDate(2026, 1, 3), QDate(2026, 1, 3))->size(), 1U);
    QVERIFY(m_store->days(player.id, QDate(2026, 1, 5), QDate(2026, 1, 1))->empty());
    QCOMPARE(m_store->dayRecords(m_league.id, QDate(2026, 1, 3))->at(player.id), restated);
    QVERIFY(m_store->dayRecords(m_league.id, QDate(2026, 1, 2))->empty());
    OK(m_store->saveDays(player.id, {}, ReadingSource::Tracker));
}

void StoreTest::historyHasOneRowPerChange()
{
    const Player player = added(u"Ada"_s);
    const QDate day(2026, 1, 3);
    const auto save = [&](std::optional<qint32> steps, int hour, ReadingSource source) {
        OK(m_store->saveDays(player.id, {dayOf(day, steps, utc(2026, 1, 4, hour))}, source));
    };
    save(std::nullopt, 1, ReadingSource::Tracker); // missing stays missing
    save(100, 2, ReadingSource::Tracker);
    save(100, 2, ReadingSource::Tracker); // the same again
    save(200, 3, ReadingSource::File);
    save(150, 3, ReadingSource::Hand); // in the same instant
    save(std::nullopt, 5, ReadingSource::Tracker);
    DayRecord final = dayOf(day, std::nullopt, utc(2026, 1, 4, 5));
    final.finalSince = utc(2026, 1, 5);
    OK(m_store->saveDays(player.id, {final}, ReadingSource::Tracker));
    const auto history = rows(u"SELECT change, COALESCE(steps, -1), source FROM readings ORDER BY change"_s);
    QCOMPARE(history, (QList<QVariantList>{{1, 100, u"tracker"_s}, {2, 200, u"file"_s}, {3, 150, u"hand"_s},
                                           {4, -1, u"tracker"_s}}));
}

void StoreTest::daysOfNobody()
{
    FAILS(m_store->saveDays({999}, {dayOf(QDate(2026, 1, 1), 1)}, ReadingSource::Tracker), ErrorKind::NotFound);
    QVERIFY(m_store->days({999}, QDate(2026, 1, 1), QDate(2026, 1, 4))->empty());
    FAILS(m_store->saveDevices({999}, {Device{}}), ErrorKind::NotFound);
    FAILS(m_store->erasePlayers({{999}}), ErrorKind::NotFound);
}

void StoreTest::lastFinalDay()
{
    const Player player = added(u"Ada"_s);
    QVERIFY(!m_store->lastFinalDay(player.id)->isValid());
    DayRecord final = dayOf(QDate(2026, 1, 3), 5);
    final.finalSince = utc(2026, 1, 5);
    OK(m_store->saveDays(player.id, {dayOf(QDate(2026, 1, 2), 1), final, dayOf(QDate(2026, 1, 4), 1)},
                         ReadingSource::Tracker));
    QCOMPARE(*m_store->lastFinalDay(player.id), QDate(2026, 1, 3));
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
