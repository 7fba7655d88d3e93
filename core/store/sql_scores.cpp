// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What is scored of the days, and sums of it. pointsFor() in SQL is `pointsColumn`; a test holds the two together.
// Two players' days are far apart in the table and one player's side by side, so every query here goes from the players
// to their days; CROSS JOIN is SQLite's way to be told that order, and means the same elsewhere.

namespace stepladder {

namespace {

const auto pointsColumn = "SUM(CASE WHEN steps < ? THEN 0 ELSE 1 + (steps - ?) / ? END)"_L1;

QVariantList pointsValues(const Rules &rules)
{
    return {cell(rules.goal), cell(rules.goal), cell(rules.bonusStep)};
}

/// "(?, ?), (?, ?)" for so many values, a row of them each.
QString rowsOf(QLatin1StringView row, qsizetype values)
{
    return QStringList(values / row.count(u'?'), row).join(u", "_s);
}

/// All that a checkpoint rests on apart from the player's own days, joining day and zone.
QString checkpointRules(const League &league)
{
    const auto number = [](QDate day) { return QString::number(day.toJulianDay()); };
    return QStringList{QString::number(league.rules.goal), QString::number(league.rules.bonusStep),
                       number(league.season.first), league.season.last ? number(*league.season.last) : u"open"_s,
                       league.season.last ? QString::number(league.rules.settlingHours) : u"open"_s,
                       league.endSetAt.isValid() ? QString::number(league.endSetAt.toMSecsSinceEpoch()) : u"unknown"_s}
        .join(u'|');
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

/// Parts of the queries below. In a season that ends, a day that changed after the close counts as it was then;
/// what was not known then counts where the end came in hindsight.
struct SqlRepository::ScoredSteps {
    QString with;              ///< common tables, each followed by a comma
    QVariantList withValues;
    QString steps = u"d.steps"_s;
    QString join;              ///< follows a table `p` with the column `zone`
    QString condition = u"1 = 1"_s;

    /// The common table `scored`: the days of a league's players between two days, from when they joined.
    [[nodiscard]] QString table() const
    {
        return u"%1 scored AS (SELECT p.id AS player, d.day AS day, %2 AS steps FROM players p %3"
               " CROSS JOIN days d WHERE p.league = ? AND %4 AND d.player = p.id"
               " AND d.day >= CASE WHEN p.joined > ? THEN p.joined ELSE ? END AND d.day <= ?)"_s
            .arg(with, steps, join, condition);
    }
    [[nodiscard]] QVariantList values(LeagueId league, QDate from, QDate last) const
    {
        return withValues + QVariantList{cell(league), cell(from), cell(from), cell(last)};
    }
};

Result<SqlRepository::ScoredSteps> SqlRepository::scoredSteps(const League &league)
{
    ScoredSteps scored;
    if (!league.season.last)
        return scored;
    const auto read = m_database->each(
        u"SELECT DISTINCT zone FROM players WHERE league = ?"_s, {cell(league.id)}, [&](const Row &row) {
            const QTimeZone zone = row.zone(0, league.zone);
            scored.withValues += QVariantList{cell(row.text(0)), cell(seasonCloses(league, zone)), cell(isClosedInHindsight(league, zone))};
        });
    if (!read)
        return tl::unexpected(read.error());
    if (scored.withValues.isEmpty())
        return scored;
    scored.with = u"closings (zone, instant, hindsight) AS (VALUES %1), "_s.arg(rowsOf("(?, ?, ?)"_L1, scored.withValues.size()));
    scored.steps = u"CASE WHEN COALESCE(d.changed_at, 0) <= c.instant THEN d.steps ELSE COALESCE((SELECT r.steps FROM readings r"
                   " WHERE r.player = d.player AND r.day = d.day AND COALESCE(r.read_at, 0) <= c.instant"
                   " ORDER BY r.change DESC LIMIT 1), CASE WHEN c.hindsight = 1 THEN d.steps END) END"_s;
    scored.join = u"CROSS JOIN closings c"_s;
    scored.condition = u"c.zone = p.zone"_s;
    return scored;
}

Result<std::map<PlayerId, std::vector<ScoredDay>>> SqlRepository::scoredDays(const League &league, QDate first,
                                                                           QDate last)
{
    const auto scored = scoredSteps(league);
    if (!scored)
        return tl::unexpected(scored.error());
    const QDate from = std::max(first, league.season.first);
    const QDate to = std::min(last, league.season.last.value_or(last));
    const QString sql = u"WITH %1 SELECT player, day, steps FROM scored ORDER BY player, day"_s.arg(scored->table());
    std::map<PlayerId, std::vector<ScoredDay>> found;
    auto place = found.end();
    const auto read = m_database->each(
        sql, scored->values(league.id, from, to),
        [&](const Row &row) {
            const auto player = row.id<PlayerId>(0);
            if (place == found.end() || place->first != player)
                place = found.try_emplace(player).first;
            place->second.push_back({row.day(1), row.steps(2)});
        });
    return read.map([&] { return std::move(found); });
}

Result<std::vector<ScoredDay>> SqlRepository::scoredDaysOf(const League &league, PlayerId player, QDate first, QDate last)
{
    const auto scored = scoredSteps(league);
    if (!scored)
        return tl::unexpected(scored.error());
    const QDate from = std::max(first, league.season.first);
    const QDate to = std::min(last, league.season.last.value_or(last));
    return m_database->list<ScoredDay>(
        u"WITH %1 SELECT day, steps FROM scored WHERE player = ? ORDER BY day"_s.arg(scored->table()),
        scored->values(league.id, from, to) + QVariantList{cell(player)},
        [](const Row &row) { return ScoredDay{row.day(0), row.steps(1)}; });
}

Result<std::map<PlayerId, int>> SqlRepository::daysRead(const League &league, QDate first, QDate last)
{
    const auto scored = scoredSteps(league);
    if (!scored)
        return tl::unexpected(scored.error());
    const QDate from = std::max(first, league.season.first);
    const QDate to = std::min(last, league.season.last.value_or(last));
    std::map<PlayerId, int> days;
    const auto read = m_database->each(
        u"WITH %1 SELECT player, COUNT(steps) FROM scored GROUP BY player"_s.arg(scored->table()), scored->values(league.id, from, to),
        [&](const Row &row) { days.emplace(row.id<PlayerId>(0), static_cast<int>(row.number(1))); });
    return read.map([&] { return std::move(days); });
}

struct SqlRepository::TalliesAsOf {
    std::map<PlayerId, Tally> tallies;
    bool complete = true; ///< every player had the checkpoint asked for
};

/// Sums from the checkpoint at `month`, or without one from the season's first day, up to `last`.
Result<SqlRepository::TalliesAsOf> SqlRepository::talliesFrom(const League &league, QDate month, QDate last)
{
    const auto scored = scoredSteps(league);
    if (!scored)
        return tl::unexpected(scored.error());
    const QDate from = month.isValid() ? month : league.season.first;
    const QString sql =
        u"WITH %1,"
        " sums AS (SELECT player, %2 AS points, SUM(steps) AS steps FROM scored GROUP BY player)"
        " SELECT p.id, COALESCE(k.points, 0) + COALESCE(s.points, 0), COALESCE(k.steps, 0) + COALESCE(s.steps, 0),"
        " k.player FROM players p LEFT JOIN sums s ON s.player = p.id"
        " LEFT JOIN checkpoints k ON k.player = p.id AND k.month = ? AND k.rules = ? WHERE p.league = ?"_s
            .arg(scored->table(), pointsColumn);
    const QVariantList values = scored->values(league.id, from, last) + pointsValues(league.rules)
        + QVariantList{cell(month), cell(checkpointRules(league)), cell(league.id)};
    TalliesAsOf sums;
    const auto read = m_database->each(sql, values, [&](const Row &row) {
        sums.tallies.emplace(row.id<PlayerId>(0), Tally{row.number(1), row.number(2)});
        sums.complete = sums.complete && (!month.isValid() || !row.isNull(3));
    });
    return read.map([&] { return std::move(sums); });
}

Result<std::map<PlayerId, Tally>> SqlRepository::tallies(const League &league, QDate day)
{
    const QDate last = std::min(day, league.season.last ? league.season.last->addDays(1) : day).addDays(-1);
    const auto checkpointAt = [&](QDate first) { return first > league.season.first ? first : QDate(); };
    QDate month = checkpointAt(firstOfMonth(last.addDays(1)));
    auto sums = talliesFrom(league, month, last);
    if (sums && !sums->complete) {
        // Nothing is recorded beyond the newest day: one checkpoint after it serves every later one.
        const auto newest = newestDay(league.id);
        if (!newest)
            return tl::unexpected(newest.error());
        month = checkpointAt(std::min(month, firstOfMonth(*newest).addMonths(1)));
        sums = talliesFrom(league, month, last);
    }
    if (sums && !sums->complete) {
        // Checkpoints are worth a try, not a wait: without them the sums are the same, only slower.
        (void)m_database->transaction([&] { return buildCheckpoints(league, month); }, Database::Lock::Try);
        sums = talliesFrom(league, month, last);
    }
    if (sums && !sums->complete)
        sums = talliesFrom(league, {}, last);
    return std::move(sums).map([](TalliesAsOf &&found) { return std::move(found.tallies); });
}

/// The newest day of any player; invalid: none.
Result<QDate> SqlRepository::newestDay(LeagueId league)
{
    QDate day;
    return m_database
        ->each(u"SELECT MAX((SELECT MAX(d.day) FROM days d WHERE d.player = p.id)) FROM players p WHERE p.league = ?"_s,
               {cell(league)}, [&](const Row &row) { day = row.isNull(0) ? QDate() : row.day(0); })
        .map([&] { return day; });
}

/// Every month's checkpoint up to `month`, in one statement, for the players who have none there. A player goes on from
/// the newest earlier checkpoint.
Result<void> SqlRepository::buildCheckpoints(const League &league, QDate month)
{
    const auto scored = scoredSteps(league);
    const auto oldest = m_database->number(
        u"SELECT COALESCE(MIN((SELECT MIN(d.day) FROM days d WHERE d.player = p.id)), ?) FROM players p"
        " WHERE p.league = ?"_s,
        {cell(month), cell(league.id)});
    if (!scored || !oldest)
        return tl::unexpected(scored ? oldest.error() : scored.error());
    QVariantList months;
    // The first stretch ends where something is recorded; an earlier checkpoint within it misses nothing.
    QDate end = firstOfMonth(QDate::fromJulianDay(*oldest));
    if (end <= league.season.first)
        end = firstOfMonth(league.season.first).addMonths(1);
    end = std::min(month, end);
    for (QDate start = league.season.first; start < month; start = end, end = end.addMonths(1))
        months += QVariantList{cell(start), cell(end)};

    const QString sql =
        u"WITH %1 months (start, next) AS (VALUES %5),"
        " bases AS (SELECT p.id AS player, p.joined AS joined, p.zone AS zone, COALESCE(MAX(k.month), ?) AS month"
        " FROM players p LEFT JOIN checkpoints k ON k.player = p.id AND k.month <= ? AND k.rules = ?"
        " WHERE p.league = ? GROUP BY p.id, p.joined, p.zone),"
        " scored AS (SELECT p.player AS player, m.next AS month, %2 AS steps FROM bases p %3 CROSS JOIN months m"
        " LEFT JOIN days d ON d.player = p.player AND d.day < m.next"
        " AND d.day >= CASE WHEN p.joined > m.start THEN p.joined ELSE m.start END"
        " WHERE p.month < ? AND p.month <= m.start AND %4),"
        " sums AS (SELECT player, month, COALESCE(%6, 0) AS points, COALESCE(SUM(steps), 0) AS steps FROM scored"
        " GROUP BY player, month)"
        " INSERT INTO checkpoints (player, month, rules, points, steps) SELECT s.player, s.month, ?,"
        " COALESCE(k.points, 0) + SUM(s.points) OVER (PARTITION BY s.player ORDER BY s.month),"
        " COALESCE(k.steps, 0) + SUM(s.steps) OVER (PARTITION BY s.player ORDER BY s.month)"
        " FROM sums s JOIN bases b ON b.player = s.player"
        " LEFT JOIN checkpoints k ON k.player = s.player AND k.month = b.month AND k.rules = ? WHERE 1 = 1"
        " ON CONFLICT (player, month) DO UPDATE SET rules = excluded.rules, points = excluded.points,"
        " steps = excluded.steps"_s
            .arg(scored->with, scored->steps, scored->join, scored->condition, rowsOf("(?, ?)"_L1, months.size()), pointsColumn);
    const QVariant rules = cell(checkpointRules(league));
    const QVariantList values = scored->withValues + months
        + QVariantList{cell(QDate()), cell(month), rules, cell(league.id), cell(month)} + pointsValues(league.rules)
        + QVariantList{rules, rules};
    return m_database->execute(sql, values).map([](qint64) {});
}

Result<void> SqlRepository::dropCheckpoints(PlayerId player, QDate from)
{
    return m_database
        ->execute(u"DELETE FROM checkpoints WHERE player = ? AND month > ?"_s, {cell(player), cell(from)})
        .map([](qint64) {});
}

} // namespace stepladder
