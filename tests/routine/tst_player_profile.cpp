// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of one player.
#include "core/routine/board.h"
#include "core/routine/player_profile.h"
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

class PlayerProfileTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_store;
    League m_league;

    Player add(const QString &name, QDate joined = november(1), LeagueId league = {})
    {
        Player player;
        player.league = league.isValid() ? league : m_league.id;
        player.name = name;
        player.joined = joined;
        player.tracker = TrackerKind::GoogleHealth;
        player.state = ConnectionState::Connected;
        return m_store->addPlayer(player).value();
    }
    void read(const Player &player, QDate day, std::optional<int> steps, const QDateTime &at = {})
    {
        DayRecord record;
        record.day = day;
        record.steps = steps ? std::optional(StepCount{*steps}) : std::nullopt;
        record.changedAt = at.isValid() ? at : endOfDay(day, player.zone);
        if (day < november(19))
            record.finalSince = record.changedAt;
        QVERIFY(m_store->saveDays(player.id, {record}, ReadingSource::Tracker));
    }
    PlayerProfile profile(const Player &player) { return readProfile(*m_store, player.id, now).value(); }

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

    void nothingRead()
    {
        const PlayerProfile found = profile(add(u"Molly"_s));
        QCOMPARE(found.player.name, u"Molly"_s);
        QCOMPARE(found.league.name, u"Lagoon"_s);
        QCOMPARE(found.date, november(19));
        QVERIFY(found.days.empty());
        QCOMPARE(found.ever, Records());
        QCOMPARE(found.season, Records());
        QVERIFY(found.devices.empty());
        QCOMPARE(found.place->rank, 1);
        QVERIFY(!found.place->other); // nobody else plays
    }

    void textsAreTheConsents()
    {
        const Player molly = add(u"Molly"_s);
        TextConsent consent;
        consent.player = molly.id;
        consent.number = u"+447700900118"_s;
        consent.numberKey = u"k:1"_s;
        consent.wantsBattery = false;
        QVERIFY(m_store->saveTextConsent(consent));
        QCOMPARE(profile(molly).texts, consent);
        QVERIFY(!profile(add(u"Tootles"_s)).texts);
    }

    void unknownPlayer()
    {
        QCOMPARE(readProfile(*m_store, PlayerId{99}, now).error().kind, ErrorKind::NotFound);
    }

    void everyDayWithItsState()
    {
        const Player molly = add(u"Molly"_s);
        read(molly, november(16), 8'412);
        DayRecord restated = m_store->days(molly.id, november(16), november(16)).value().front();
        restated.steps = StepCount{11'302};
        restated.restatement = DayRecord::Restatement{StepCount{8'412}, now};
        QVERIFY(m_store->saveDays(molly.id, {restated}, ReadingSource::Tracker));
        read(molly, november(17), 12'000);
        read(molly, november(18), std::nullopt);
        read(molly, november(19), 4'000);
        const std::vector<ProfileDay> days = profile(molly).days;
        QCOMPARE(days.size(), 4u);
        QCOMPARE(days[0], (ProfileDay{november(16), StepCount{11'302}, DayState::Restated, StepCount{8'412}}));
        QCOMPARE(days[1], (ProfileDay{november(17), StepCount{12'000}, DayState::Final, {}}));
        QCOMPARE(days[2], (ProfileDay{november(18), std::nullopt, DayState::Missing, {}}));
        QCOMPARE(days[3], (ProfileDay{november(19), StepCount{4'000}, DayState::Provisional, {}}));
    }

    void recordsGoBackBeyondTheSeason()
    {
        const Player molly = add(u"Molly"_s, QDate(2026, 8, 1));
        read(molly, QDate(2026, 7, 31), 30'000); // before she came
        read(molly, QDate(2026, 8, 17), 20'000);
        read(molly, november(1), 15'000);
        read(molly, november(20), 40'000); // today is not over
        const PlayerProfile found = profile(molly);
        QCOMPARE(found.ever.day->steps, 20'000);
        QCOMPARE(found.ever.day->first, QDate(2026, 8, 17));
        QCOMPARE(found.ever.daysRead, 2);
        QCOMPARE(found.season.day->steps, 15'000);
        QCOMPARE(found.season.daysRead, 1);
        QCOMPARE(found.place->total, (Tally{6, 15'000}));
    }

    void placeIsTheBoards()
    {
        const Player tootles = add(u"Tootles"_s);
        const Player molly = add(u"Molly"_s);
        const Player nibs = add(u"Nibs"_s);
        const Player wendy = add(u"Wendy"_s);
        add(u"John"_s, november(20)); // has not begun
        read(tootles, november(17), 17'000); // 8 points
        for (const Player &each : {molly, nibs})
            read(each, november(18), 12'000); // 3 points
        read(wendy, november(18), 9'000);
        const Board board = readBoard(*m_store, m_league.id, november(19), now).value();
        for (const BoardRow &row : board.rows) {
            const SeasonPlace place = profile(row.player).place.value();
            QCOMPARE(place.rank, row.standing.rank);
            QCOMPARE(place.total, row.standing.total);
            QCOMPARE(place.players, 4);
        }
        using Other = SeasonPlace::Other;
        QCOMPARE(profile(tootles).place->other, (Other{u"Molly"_s, -5}));
        QCOMPARE(profile(molly).place->other, (Other{u"Tootles"_s, 5}));
        QCOMPARE(profile(nibs).place->other, (Other{u"Tootles"_s, 5}));
        QCOMPARE(profile(wendy).place->other, (Other{u"Nibs"_s, 3}));
        read(molly, november(17), 14'000); // 5 points more
        QCOMPARE(profile(molly).place->other, (Other{u"Tootles"_s, 0}));
        QCOMPARE(profile(tootles).place->other, (Other{u"Molly"_s, 0}));
    }

    void streakIsTheBoards()
    {
        const Player molly = add(u"Molly"_s);
        for (const int day : {14, 15, 17, 18, 19})
            read(molly, november(day), 10'000);
        const Board board = readBoard(*m_store, m_league.id, november(19), now).value();
        QCOMPARE(board.rows.front().streak, 3);
        QCOMPARE(profile(molly).season.current, (Streak{november(17), november(19), 3}));
    }

    void nobodyIsRankedBeforeTheSeason()
    {
        m_league.season.first = QDate(2026, 12, 1);
        QVERIFY(m_store->updateLeague(m_league));
        const Player molly = add(u"Molly"_s);
        read(molly, november(17), 17'000);
        const PlayerProfile found = profile(molly);
        QVERIFY(!found.place);
        QCOMPARE(found.ever.daysRead, 1);
        QCOMPARE(found.season.daysRead, 0);
    }

    void whoHasLeftKeepsTheDays()
    {
        Player molly = add(u"Molly"_s);
        add(u"Tootles"_s);
        read(molly, november(17), 17'000);
        molly.removed = true;
        QVERIFY(m_store->updatePlayer(molly));
        const PlayerProfile found = profile(molly);
        QVERIFY(found.player.removed);
        QVERIFY(!found.place);
        QCOMPARE(found.ever.total, 17'000);
    }

    void closedSeasonStaysAsItWasScored()
    {
        m_league.season = {november(1), november(10)};
        QVERIFY(m_store->updateLeague(m_league));
        const Player molly = add(u"Molly"_s);
        read(molly, november(9), 12'000);
        read(molly, november(9), 20'000, QDateTime(november(19), QTime(8, 0), Qt::UTC)); // too late
        read(molly, november(12), 30'000); // after the season
        const PlayerProfile found = profile(molly);
        QCOMPARE(found.date, november(10));
        QCOMPARE(found.days.size(), 1u);
        QCOMPARE(found.days.front().steps, StepCount{12'000});
        QCOMPARE(found.ever.day->steps, 12'000);
        QCOMPARE(found.season.total, found.place->total.steps);
    }

    void scoredDaysAreTheLeaguesOwn()
    {
        const Player tootles = add(u"Tootles"_s);
        const Player molly = add(u"Molly"_s, november(3));
        for (const Player &each : {tootles, molly}) {
            for (const int day : {1, 2, 3, 5, 19})
                read(each, november(day), 9'000 + static_cast<int>(each.id.value) * 100 + day);
        }
        for (const std::optional<QDate> &last : {std::optional<QDate>(), std::optional(november(10))}) {
            m_league.season.last = last;
            const auto all = m_store->scoredDays(m_league, november(1), november(19)).value();
            for (const Player &each : {tootles, molly}) {
                const auto own = m_store->scoredDaysOf(m_league, each.id, november(1), november(19)).value();
                QCOMPARE(own.size(), all.at(each.id).size());
                for (size_t i = 0; i < own.size(); ++i) {
                    QCOMPARE(own[i].day, all.at(each.id)[i].day);
                    QCOMPARE(own[i].steps, all.at(each.id)[i].steps);
                }
            }
        }
    }

    void devicesByTheirSyncs()
    {
        const Player molly = add(u"Molly"_s);
        const auto device = [](const QString &id, int percent, const QDateTime &sync) {
            return Device{id, u"Charge 6"_s, percent, BatteryStatus::Unknown, sync, now};
        };
        QVERIFY(m_store->saveDevices(molly.id, {device(u"a"_s, 80, now.addDays(-9)), device(u"b"_s, 70, now.addDays(-2)),
                                                device(u"c"_s, 8, now.addSecs(-3600))}));
        const PlayerProfile found = profile(molly);
        QCOMPARE(found.devices.size(), 3u);
        QCOMPARE(found.devices[0].device.id, u"c"_s);
        QCOMPARE(found.devices[0].care, DeviceCare::Critical);
        QVERIFY(found.devices[0].isLevelKnown);
        QCOMPARE(found.devices[1].device.id, u"b"_s);
        QCOMPARE(found.devices[2].device.id, u"a"_s);
        QVERIFY(!found.devices[2].isLevelKnown);
    }

    void onlyItsOwnLeague()
    {
        League other;
        other.name = u"Other"_s;
        other.season = {november(1), {}};
        other = m_store->addLeague(other).value();
        add(u"Tootles"_s);
        const PlayerProfile found = profile(add(u"Molly"_s, november(1), other.id));
        QCOMPARE(found.league.name, u"Other"_s);
        QCOMPARE(found.place->players, 1);
    }
};

QTEST_GUILESS_MAIN(PlayerProfileTest)
#include "tst_player_profile.moc"
