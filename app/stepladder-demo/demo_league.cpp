// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder-demo/demo_league.h"

#include <random>

namespace stepladder::demo {

using namespace Qt::StringLiterals;

namespace {

const QString guest = u"Michael"_s; ///< has an account and does not play yet: somebody to add

struct Habit {
    QString player;
    int weekday;    ///< steps of an ordinary working day
    int weekend;
    int spread;     ///< how much a day differs from the next
    int restWeekday; ///< 1 to 7; the day off from walking
    QString model;
    int battery; ///< per cent
    int points;  ///< of the season before the last day, above those of the last player
};

const std::vector<Habit> &habits()
{
    static const std::vector<Habit> list{
        {u"Tiger Lily"_s, 11800, 13400, 3600, 1, u"Pixel Watch 4"_s, 82, 25},
        {u"Tootles"_s, 11600, 12600, 3400, 4, u"Charge 6"_s, 64, 26},
        {u"Molly"_s, 11200, 12200, 3300, 2, u"Charge 6"_s, 41, 18},
        {u"Wendy"_s, 11000, 11900, 3000, 5, u"Inspire 3"_s, 73, 14},
        {u"Slightly"_s, 10800, 10900, 3600, 3, u"Versa 4"_s, 58, 12},
        {u"Curly"_s, 10400, 11600, 2900, 1, u"Charge 6"_s, 55, 7},
        {u"Nibs"_s, 10200, 10700, 2900, 6, u"Inspire 3"_s, 14, 4},
        {u"Peter"_s, 9800, 13900, 4200, 2, u"Sense 2"_s, 90, 0},
        {guest, 10600, 12100, 3100, 3, u"Charge 6"_s, 77, 9},
    };
    return list;
}

QString batteryWord(int percent)
{
    return percent <= 20 ? u"Low"_s : percent <= 60 ? u"Medium"_s : u"High"_s;
}

/// So long before the last level: a day takes some of it, and who would have had more than all was charged since.
int levelAt(int last, qint64 secondsBefore)
{
    constexpr int perDay = 11;
    constexpr int charge = 70;
    const int level = last + static_cast<int>(secondsBefore * perDay / 86400);
    return level > 100 ? level - charge : level;
}

constexpr int lastPlayersPoints = 214;

int points(int steps)
{
    return steps < 10'000 ? 0 : 1 + (steps - 10'000) / 1'000;
}

/// Makes days a little longer or shorter until the season up to `last` is worth `wanted` points.
void tune(std::map<QDate, int> &steps, QDate last, int wanted, std::mt19937 &random)
{
    const auto total = [&] {
        int sum = 0;
        for (const auto &[day, count] : steps)
            sum += day <= last ? points(count) : 0;
        return sum;
    };
    for (int now = total(); now != wanted; now = total()) {
        auto day = std::next(steps.begin(), static_cast<long>(random() % steps.size()));
        const int change = now < wanted ? 270 : -270;
        const int count = day->second + change;
        if (day->first <= last && count > 2'000 && count < 22'000
            && std::abs(now + points(count) - points(day->second) - wanted) <= std::abs(now - wanted))
            day->second = count;
    }
}

const QString sleeper = u"Slightly"_s;  ///< whose watch has not synced
const QString evening = u"Wendy"_s;     ///< who synced before the day was over
const QString restated = u"Molly"_s;    ///< whose day changed afterwards

} // namespace

QString DemoLeague::name()
{
    return u"Lagoon League"_s;
}

QTimeZone DemoLeague::zone()
{
    return QTimeZone("Europe/London");
}

QStringList DemoLeague::players()
{
    QStringList names;
    for (const Habit &habit : habits()) {
        if (habit.player != guest)
            names += habit.player;
    }
    return names;
}

std::map<QString, QString> DemoLeague::phones()
{
    return {{u"Tiger Lily"_s, u"+447700900123"_s}, {u"Molly"_s, u"+447700900456"_s}};
}

bool DemoLeague::usesFitbit(const QString &player)
{
    return player == u"Curly"_s;
}

DemoLeague::DemoLeague(fakes::OutsideWorld &world, const QDateTime &now)
    : m_world(world), m_now(now), m_last(now.toTimeZone(zone()).date().addDays(-1))
{
    std::mt19937 random(2016);
    const auto between = [&](int least, int most) {
        return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
    };
    for (const Habit &habit : habits()) {
        m_world.addPerson(habit.player, zone().id(), usesFitbit(habit.player) ? u"2E4RVC"_s : QString());
        std::map<QDate, int> &steps = m_steps[habit.player];
        for (QDate day = firstDay(); day <= m_last; day = day.addDays(1)) {
            const int chance = between(1, 100);
            const bool lastDays = day >= m_last.addDays(-13);
            if (chance <= 2 && !lastDays) // The watch lay in a drawer.
                continue;
            int count = day.dayOfWeek() >= 6 ? habit.weekend : habit.weekday;
            // Three draws make ordinary days common and odd ones rare.
            count += between(-habit.spread, habit.spread) / 2 + between(-habit.spread, habit.spread) / 2
                + between(-habit.spread, habit.spread) / 3;
            if (day.dayOfWeek() == habit.restWeekday)
                count = count * 7 / 10;
            if (chance >= 97) // A hike.
                count += between(5000, 9000);
            steps[day] = std::max(count, 180);
        }
    }
    // A close race, so that the last day moves the ranks.
    for (const Habit &habit : habits())
        tune(m_steps[habit.player], m_last.addDays(-1), lastPlayersPoints + habit.points, random);
    // The last day as it will be told: a lead taken, a day below the goal, a tie at the end of the board.
    m_steps[u"Tiger Lily"_s][m_last] = 13482;
    m_steps[u"Tootles"_s][m_last] = 7938;
    m_steps[restated][m_last] = 11302;
    m_steps[evening][m_last] = 11206;
    m_steps[u"Curly"_s][m_last] = 12770;
    m_steps[u"Nibs"_s][m_last] = 10061;
    m_steps[u"Peter"_s][m_last] = 14907;
}

void DemoLeague::wornAt(const QDateTime &instant)
{
    devices(instant);
}

void DemoLeague::rightAfterMidnight(const QDateTime &instant)
{
    for (const auto &[player, steps] : m_steps) {
        for (const auto &[day, count] : steps) {
            if (day < m_last || player != sleeper)
                m_world.setSteps(player, day, count);
        }
    }
    // What the phone had before the watch gave the rest.
    m_world.setSteps(restated, m_last, 8412);
    devices(instant);
}

void DemoLeague::sinceThen()
{
    m_world.setSteps(restated, m_last, m_steps[restated][m_last]);
    devices(m_now.addSecs(-25 * 60));
}

void DemoLeague::lateSync()
{
    m_world.setSteps(sleeper, m_last, m_steps[sleeper][m_last]);
    m_world.person(sleeper).devices.front().lastSync = m_world.world().now();
}

void DemoLeague::devices(const QDateTime &synced)
{
    int minutes = 0; // Nobody's phone talks to two watches in the same minute.
    for (const Habit &habit : habits()) {
        fakes::FakeDevice device;
        device.id = QString::number(816713257 + minutes);
        device.model = habit.model;
        const int level = levelAt(habit.battery, synced.secsTo(m_now));
        device.battery = batteryWord(level);
        device.batteryPercent = level;
        device.lastSync = synced.toUTC().addSecs(-60 * minutes);
        m_world.setDevices(habit.player, {device});
        minutes += 3;
    }
    const QDateTime lastMidnight = m_last.startOfDay(zone());
    const auto syncedLast = [&](const QString &player, qint64 seconds) {
        QDateTime &sync = m_world.person(player).devices.front().lastSync;
        sync = std::min(sync, lastMidnight.addSecs(seconds).toUTC());
    };
    syncedLast(sleeper, -(2 * 3600 + 46 * 60));
    syncedLast(evening, 22 * 3600 + 10 * 60);
}

} // namespace stepladder::demo
