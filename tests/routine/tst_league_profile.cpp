// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a league.
#include "core/routine/league_profile.h"
#include "core/store/open_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);

QDate november(int day)
{
    return {2026, 11, day};
}

} // namespace

class LeagueProfileTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_store;
    League m_league;

    Player add(const QString &name, QDate joined = november(1))
    {
        Player player;
        player.league = m_league.id;
        player.name = name;
        player.joined = joined;
        player.tracker = TrackerKind::GoogleHealth;
        player.state = ConnectionState::Connected;
        return m_store->addPlayer(player).value();
    }
    void read(const Player &player, QDate day, int steps)
    {
        DayRecord record;
        record.day = day;
        record.steps = StepCount{steps};
        record.changedAt = endOfDay(day, player.zone);
        QVERIFY(m_store->saveDays(player.id, {record}, ReadingSource::Tracker));
    }
    LeagueProfile profile() { return readLeagueProfile(*m_store, m_league.id, now).value(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(openSqlite(m_folder->filePath(u"league.db"_s)).value());
        League league;
        league.name = u"Lagoon"_s;
        league.season = {november(1), {}};
        m_league = m_store->addLeague(league).value();
    }

    void nobodyPlays()
    {
        const LeagueProfile found = profile();
        QCOMPARE(found.league.name, u"Lagoon"_s);
        QCOMPARE(found.date, november(19));
        QVERIFY(found.players.empty());
        QVERIFY(found.standings.rows.empty());
        QVERIFY(found.records.months.empty());
        QVERIFY(found.devices.empty());
    }

    void unknownLeague()
    {
        QCOMPARE(readLeagueProfile(*m_store, LeagueId{99}, now).error().kind, ErrorKind::NotFound);
    }

    void everybodyIsInIt()
    {
        const Player molly = add(u"Molly"_s);
        const Player nibs = add(u"Nibs"_s);
        read(molly, november(18), 10'000);
        read(nibs, november(18), 12'000);
        read(nibs, november(19), 9'000);
        const LeagueProfile found = profile();
        QCOMPARE(found.players.size(), 2u);
        QCOMPARE(found.standings.rows.at(0).name, u"Nibs"_s);
        QCOMPARE(found.standings.rows.at(0).total, (Tally{3, 21'000}));
        QCOMPARE(found.standings.rows.at(1).rank, 2);
        QCOMPARE(found.records.season, (DaySum{31'000, 3, 2}));
        QCOMPARE(found.records.day, (std::vector<Held<Records::Best>>{{nibs.id, {12'000, november(18), november(18)}}}));
        QCOMPARE(found.records.lead, (std::vector<Held<int>>{{nibs.id, 2}}));
    }

    void historyGoesBackBeyondTheSeason()
    {
        const Player molly = add(u"Molly"_s, QDate(2026, 8, 10));
        const Player nibs = add(u"Nibs"_s);
        read(molly, QDate(2026, 8, 9), 40'000); // before she came
        read(molly, QDate(2026, 8, 10), 30'000);
        read(nibs, QDate(2026, 10, 31), 50'000); // before he came
        read(molly, november(2), 10'000);
        const LeagueProfile found = profile();
        QCOMPARE(found.records.day.front().what, (Records::Best{30'000, QDate(2026, 8, 10), QDate(2026, 8, 10)}));
        QCOMPARE(found.records.months.size(), 2u);
        QCOMPARE(found.records.months.at(1).first, QDate(2026, 8, 1));
        QCOMPARE(found.records.season, (DaySum{10'000, 1, 1})); // of the season alone
        QCOMPARE(found.standings.rows.at(0).total.points, 1);
    }

    void whoHasLeftIsNotInIt()
    {
        const Player molly = add(u"Molly"_s);
        Player nibs = add(u"Nibs"_s);
        read(molly, november(18), 10'000);
        read(nibs, november(18), 12'000);
        nibs.removed = true;
        QVERIFY(m_store->updatePlayer(nibs));
        const LeagueProfile found = profile();
        QCOMPARE(found.records.day.front().player, molly.id);
        QCOMPARE(found.records.months.at(0).winners, std::vector{molly.id});
        QCOMPARE(found.records.season.steps, 10'000);
    }

    void trackersThatNeedCareComeFirst()
    {
        const Player molly = add(u"Molly"_s);
        const Player nibs = add(u"Nibs"_s);
        const auto wear = [&](const Player &player, int percent) {
            Device device{player.name, u"Charge 6"_s, percent, BatteryStatus::Unknown, now.addSecs(-60), now};
            return m_store->saveDevices(player.id, {device});
        };
        QVERIFY(wear(molly, 80));
        QVERIFY(wear(nibs, 4));
        const LeagueProfile found = profile();
        QCOMPARE(found.devices.size(), 2u);
        QCOMPARE(found.devices.front().player.id, nibs.id);
        QVERIFY(found.devices.front().care >= DeviceCare::Low);
    }
};

QTEST_GUILESS_MAIN(LeagueProfileTest)
#include "tst_league_profile.moc"
