// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/words.h"
#include "core/store/sql_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder {

QString word(ReadingSource source)
{
    switch (source) {
    case ReadingSource::Tracker: return u"tracker"_s;
    case ReadingSource::File: return u"file"_s;
    case ReadingSource::Hand: return u"hand"_s;
    }
    Q_UNREACHABLE();
}

namespace {

QString selectRecords()
{
    return u"SELECT d.day, d.steps, d.changed_at, d.final_since, d.restated, d.restated_was, d.restated_at,"
           " d.player FROM "_s;
}

DayRecord readRecord(const Row &row)
{
    DayRecord record{row.day(0), row.steps(1), row.instant(2), row.instant(3), std::nullopt};
    if (row.flag(4))
        record.restatement = DayRecord::Restatement{row.steps(5), row.instant(6)};
    return record;
}

} // namespace

Result<std::vector<DayRecord>> SqlRepository::days(PlayerId player, QDate first, QDate last)
{
    return m_database->list<DayRecord>(
        selectRecords() + u"days d WHERE d.player = ? AND d.day >= ? AND d.day <= ? ORDER BY d.day"_s,
        {cell(player), cell(first), cell(last)}, readRecord);
}

Result<void> SqlRepository::saveDay(PlayerId player, const DayRecord &record, const DayRecord *before,
                                    ReadingSource source)
{
    const bool restated = record.restatement.has_value();
    const auto saved = m_database->execute(
        u"INSERT INTO days (player, day, steps, changed_at, final_since, restated, restated_was, restated_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (player, day) DO UPDATE SET steps = excluded.steps,"
        " changed_at = excluded.changed_at, final_since = excluded.final_since, restated = excluded.restated,"
        " restated_was = excluded.restated_was, restated_at = excluded.restated_at"_s,
        {cell(player), cell(record.day), cell(record.steps), cell(record.changedAt), cell(record.finalSince),
         cell(restated), restated ? cell(record.restatement->was) : QVariant(),
         restated ? cell(record.restatement->at) : QVariant()});
    if (!saved)
        return tl::unexpected(saved.error());
    const std::optional<StepCount> stepsBefore = before ? before->steps : std::nullopt;
    if (record.steps == stepsBefore)
        return {};
    return m_database
        ->execute(u"INSERT INTO readings (player, day, change, steps, read_at, source) VALUES (?, ?,"
                  " (SELECT COALESCE(MAX(r.change), 0) + 1 FROM readings r WHERE r.player = ? AND r.day = ?),"
                  " ?, ?, ?)"_s,
                  {cell(player), cell(record.day), cell(player), cell(record.day), cell(record.steps),
                   cell(record.changedAt), cell(word(source))})
        .map([](qint64) {});
}

Result<void> SqlRepository::saveDays(PlayerId player, const std::vector<DayRecord> &records, ReadingSource source)
{
    if (records.empty())
        return {};
    const auto byDay = [](const DayRecord &a, const DayRecord &b) { return a.day < b.day; };
    const auto [first, last] = std::minmax_element(records.begin(), records.end(), byDay);
    const auto save = [&, firstDay = first->day, lastDay = last->day]() -> Result<void> {
        const auto stored = days(player, firstDay, lastDay);
        if (!stored)
            return tl::unexpected(stored.error());
        std::map<QDate, DayRecord> known;
        for (const DayRecord &record : *stored)
            known.emplace(record.day, record);
        std::optional<QDate> changedFrom;
        for (const DayRecord &record : records) {
            const auto before = known.find(record.day);
            const bool isNew = before == known.end();
            if (!isNew && before->second == record)
                continue;
            if (const auto saved = saveDay(player, record, isNew ? nullptr : &before->second, source); !saved)
                return saved;
            if (record.steps != (isNew ? std::nullopt : before->second.steps))
                changedFrom = std::min(changedFrom.value_or(record.day), record.day);
            known.insert_or_assign(record.day, record);
        }
        return changedFrom ? dropCheckpoints(player, *changedFrom) : Result<void>();
    };
    return m_database->transaction(save);
}

Result<std::vector<DayChange>> SqlRepository::dayChanges(PlayerId player)
{
    return m_database->list<DayChange>(
        u"SELECT day, steps, read_at, source FROM readings WHERE player = ? ORDER BY day, change"_s, {cell(player)},
        [](const Row &row) {
            return DayChange{row.day(0), row.steps(1), row.instant(2),
                             valueFrom(row.text(3), {ReadingSource::Tracker, ReadingSource::File, ReadingSource::Hand}).value_or(ReadingSource::Tracker)};
        });
}

Result<std::map<PlayerId, DayRecord>> SqlRepository::dayRecords(LeagueId league, QDate day)
{
    std::map<PlayerId, DayRecord> records;
    return m_database
        ->each(selectRecords() + u"players p CROSS JOIN days d WHERE p.league = ? AND d.player = p.id AND d.day = ?"_s,
               {cell(league), cell(day)},
               [&](const Row &row) { records.emplace(row.id<PlayerId>(7), readRecord(row)); })
        .map([&] { return std::move(records); });
}

Result<QDate> SqlRepository::lastFinalDay(PlayerId player)
{
    QDate day;
    return m_database
        ->each(u"SELECT day FROM days WHERE player = ? AND final_since IS NOT NULL ORDER BY day DESC LIMIT 1"_s,
               {cell(player)}, [&](const Row &row) { day = row.day(0); })
        .map([&] { return day; });
}

} // namespace stepladder
