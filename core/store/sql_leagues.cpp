// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_repository.h"

#include "core/league/name.h"

using namespace Qt::StringLiterals;

#include <algorithm>

namespace stepladder {

namespace {

QVariantList cells(const League &league)
{
    return {cell(league.name), cell(nameKey(league.name)), cell(league.zone), cell(league.rules.goal),
            cell(league.rules.bonusStep), cell(word(league.rules.ranking)), cell(league.rules.settlingHours),
            cell(league.season.first), cell(league.season.last), cell(league.roundTime), cell(league.publishTime),
            cell(league.syncDays), cell(league.foundedAt), cell(league.publishDays.bits()),
            league.pausedUntil.isValid() ? cell(league.pausedUntil) : QVariant(), cell(league.battery.low), cell(league.battery.critical),
            cell(league.batteryMinutes), cell(league.endSetAt)};
}

League readLeague(const Row &row)
{
    League league;
    league.id = row.id<LeagueId>(0);
    league.name = withoutFormatCharacters(row.text(1));
    league.zone = row.zone(2, QTimeZone::utc());
    // Whoever wrote into the database by hand may have written less, and steps are divided by it.
    league.rules.goal = std::max(1, row.integer(3));
    league.rules.bonusStep = std::max(1, row.integer(4));
    league.rules.ranking = rankingFrom(row.text(5)).value_or(Ranking::Dense);
    league.rules.settlingHours = row.integer(6);
    league.season.first = row.day(7);
    if (!row.isNull(8))
        league.season.last = row.day(8);
    league.roundTime = row.time(9);
    league.publishTime = row.time(10);
    league.syncDays = row.integer(11);
    league.foundedAt = row.instant(12);
    league.publishDays = Weekdays::fromBits(row.integer(13));
    if (!row.isNull(14))
        league.pausedUntil = row.day(14);
    league.battery = {row.integer(15), row.integer(16)};
    league.batteryMinutes = row.integer(17);
    league.endSetAt = row.instant(18);
    return league;
}

QString selectLeagues()
{
    return u"SELECT id, name, zone, goal, bonus_step, ranking, settling_hours, season_first,"
           " season_last, round_time, publish_time, sync_days, founded_at, publish_days, paused_until, battery_low, battery_critical,"
           " battery_minutes, end_set_at FROM leagues "_s;
}

tl::unexpected<Error> named(Error error, const QString &subject)
{
    error.subject = subject;
    return tl::unexpected(std::move(error));
}

} // namespace

Result<League> SqlRepository::addLeague(League league)
{
    const auto id = m_database->number(
        u"INSERT INTO leagues (name, name_key, zone, goal, bonus_step, ranking, settling_hours, season_first,"
        " season_last, round_time, publish_time, sync_days, founded_at, publish_days, paused_until, battery_low,"
        " battery_critical, battery_minutes, end_set_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " RETURNING id"_s,
        cells(league));
    if (!id)
        return named(id.error(), league.name);
    league.id = {*id};
    return league;
}

Result<void> SqlRepository::updateLeague(const League &league)
{
    const auto changed = m_database->execute(
        u"UPDATE leagues SET name = ?, name_key = ?, zone = ?, goal = ?, bonus_step = ?, ranking = ?,"
        " settling_hours = ?, season_first = ?, season_last = ?, round_time = ?, publish_time = ?, sync_days = ?,"
        " founded_at = ?, publish_days = ?, paused_until = ?, battery_low = ?, battery_critical = ?, battery_minutes = ?,"
        " end_set_at = ?"
        " WHERE id = ?"_s,
        cells(league) + QVariantList{cell(league.id)});
    if (!changed)
        return named(changed.error(), league.name);
    return *changed > 0 ? Result<void>() : failure(ErrorKind::NotFound, league.name);
}

Result<std::vector<League>> SqlRepository::leagues()
{
    return m_database->list<League>(selectLeagues() + u"ORDER BY id"_s, {}, readLeague);
}

Result<League> SqlRepository::leagueWhere(const QString &condition, const QVariant &value, const QString &subject)
{
    auto found = m_database->list<League>(selectLeagues() + condition, {value}, readLeague);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? Result<League>(failure(ErrorKind::NotFound, subject)) : found->front();
}

Result<League> SqlRepository::league(LeagueId id)
{
    return leagueWhere(u"WHERE id = ?"_s, cell(id), {});
}

Result<League> SqlRepository::leagueNamed(const QString &name)
{
    return leagueWhere(u"WHERE name_key = ?"_s, cell(nameKey(name)), name);
}

Result<std::vector<ChannelSetting>> SqlRepository::channels(LeagueId league)
{
    std::vector<ChannelSetting> settings;
    const auto read = m_database->each(
        u"SELECT kind, recipient, settings, enabled, reason FROM channels WHERE league = ? ORDER BY kind"_s,
        {cell(league)}, [&](const Row &row) {
            if (const auto kind = channelKindFrom(row.text(0)))
                settings.push_back({league, *kind, row.text(1), row.text(2), row.flag(3), row.text(4)});
        });
    return read.map([&] { return std::move(settings); });
}

Result<void> SqlRepository::saveChannel(const ChannelSetting &setting)
{
    return m_database
        ->execute(u"INSERT INTO channels (league, kind, recipient, settings, enabled, reason)"
                  " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (league, kind) DO UPDATE SET"
                  " recipient = excluded.recipient, settings = excluded.settings, enabled = excluded.enabled,"
                  " reason = excluded.reason"_s,
                  {cell(setting.league), cell(word(setting.kind)), cell(setting.recipient), cell(setting.settings),
                   cell(setting.enabled), cell(setting.reason)})
        .map([](qint64) {});
}

Result<void> SqlRepository::noteChannel(const ChannelSetting &setting, bool enabled, const QString &reason)
{
    return m_database
        ->execute(u"UPDATE channels SET enabled = ?, reason = ?"
                  " WHERE league = ? AND kind = ? AND recipient = ? AND settings = ?"_s,
                  {cell(enabled), cell(reason), cell(setting.league), cell(word(setting.kind)), cell(setting.recipient),
                   cell(setting.settings)})
        .map([](qint64) {});
}

Result<void> SqlRepository::removeChannel(LeagueId league, ChannelKind kind)
{
    return m_database
        ->execute(u"DELETE FROM channels WHERE league = ? AND kind = ?"_s, {cell(league), cell(word(kind))})
        .map([](qint64) {});
}

Result<QString> SqlRepository::note(LeagueId league, const QString &key)
{
    QString value;
    return m_database
        ->each(u"SELECT value FROM notes WHERE league = ? AND name = ?"_s, {cell(league), cell(key)},
               [&](const Row &row) { value = row.text(0); })
        .map([&] { return value; });
}

Result<void> SqlRepository::setNote(LeagueId league, const QString &key, const QString &value)
{
    return m_database
        ->execute(u"INSERT INTO notes (league, name, value) VALUES (?, ?, ?)"
                  " ON CONFLICT (league, name) DO UPDATE SET value = excluded.value"_s,
                  {cell(league), cell(key), cell(value)})
        .map([](qint64) {});
}

} // namespace stepladder
