// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"
#include "app/stepladderctl/json.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeagueCommands)
};

tl::unexpected<Error> wrong(const QString &key, const QString &what)
{
    return failure(ErrorKind::InvalidInput, {}, Words::tr("%1 needs %2").arg(key, what));
}

Result<QTime> wallTime(const QString &key, const QString &text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid())
        return wrong(key, Words::tr("a time such as 08:30"));
    return time;
}

/// Sets one of the league's settings by its key.
Result<void> change(League &league, const QString &key, const QString &value, const QDateTime &now)
{
    const auto assign = [](auto result, auto &&use) -> Result<void> {
        if (!result)
            return tl::unexpected(result.error());
        use(*result);
        return {};
    };
    if (key == u"goal"_s)
        return assign(checkedStepRule(key, value), [&](int n) { league.rules.goal = n; });
    if (key == u"bonus-step"_s)
        return assign(checkedStepRule(key, value), [&](int n) { league.rules.bonusStep = n; });
    if (key == u"sync-days"_s)
        return assign(checkedNumber(key, value, 1, 90), [&](int n) { league.syncDays = n; });
    if (key == u"battery-low"_s)
        return assign(checkedNumber(key, value, 2, 95), [&](int n) { league.battery.low = n; });
    if (key == u"battery-critical"_s)
        return assign(checkedNumber(key, value, 1, 94), [&](int n) { league.battery.critical = n; });
    if (key == u"battery-minutes"_s)
        return assign(checkedNumber(key, value, 15, 1440), [&](int n) { league.batteryMinutes = n; });
    if (key == u"round-time"_s)
        return assign(wallTime(key, value), [&](QTime time) { league.roundTime = time; });
    if (key == u"start"_s)
        return assign(checkedDate(key, value), [&](QDate date) { league.season.first = date; });
    if (key == u"publish-time"_s) {
        league.publishTime = QTime();
        return value.isEmpty() ? Result<void>{}
                               : assign(wallTime(key, value), [&](QTime time) { league.publishTime = time; });
    }
    if (key == u"publish-days"_s) {
        const std::optional<Weekdays> days = Weekdays::from(value);
        if (!days)
            return wrong(key, Words::tr("days such as mon-fri or sat,sun, or all"));
        league.publishDays = *days;
        return {};
    }
    if (key == u"paused-until"_s) {
        league.pausedUntil = QDate();
        return value.isEmpty() ? Result<void>{}
                               : assign(checkedDate(key, value), [&](QDate date) { league.pausedUntil = date; });
    }
    if (key == u"end"_s) {
        if (!value.isEmpty())
            return assign(checkedDate(key, value), [&](QDate date) { league.endSeason(date, now); });
        league.endSeason({}, now);
        return {};
    }
    if (key == u"settling-hours"_s)
        return assign(checkedSettling(key, value), [&](int hours) { league.rules.settlingHours = hours; });
    if (key == u"ranking"_s) {
        const std::optional<Ranking> ranking = rankingFrom(value);
        if (!ranking)
            return wrong(key, Words::tr("dense or competition"));
        league.rules.ranking = *ranking;
        return {};
    }
    if (key == u"time-zone"_s)
        return assign(checkedZone(key, value), [&](const QTimeZone &zone) { league.zone = zone; });
    return failure(ErrorKind::InvalidInput, {}, Words::tr("the league has no setting \"%1\"").arg(key));
}

void show(Session *session, const League &league)
{
    const QJsonObject settings = toJson(league);
    session->answer(settings);
    QStringList lines;
    for (auto each = settings.begin(); each != settings.end(); ++each)
        lines += each.key().leftJustified(18) + each.value().toVariant().toString();
    session->say(lines.join(u'\n'));
}

} // namespace

Task<ExitCode> createLeague(Session *session)
{
    const Arguments &arguments = session->arguments();
    const Result<QString> name = checkedName(arguments.positional.first());
    if (!name)
        co_return session->failed(name.error());
    League league;
    league.name = *name;
    league.foundedAt = session->clock().now();
    for (const QString &key : {u"time-zone"_s, u"start"_s}) {
        if (!arguments.has(key))
            co_return session->failed(
                Error{ErrorKind::InvalidInput, {}, Words::tr("league create needs --%1").arg(key), std::nullopt});
    }
    for (const QString &key : {u"time-zone"_s, u"start"_s, u"end"_s, u"goal"_s, u"bonus-step"_s, u"ranking"_s}) {
        if (!arguments.has(key))
            continue;
        if (const Result<void> changed = change(league, key, arguments.value(key), league.foundedAt); !changed)
            co_return session->failed(changed.error());
    }
    if (const Result<void> season = checkedSeason(league.season); !season)
        co_return session->failed(season.error());
    const Result<League> added = session->engine().store().addLeague(league);
    if (!added)
        co_return session->failed(added.error());
    session->answer(QJsonObject{{u"id"_s, added->id.value}, {u"name"_s, added->name}});
    session->say(Words::tr("The league %1 is ready. Add players with: stepladderctl player add NAME").arg(added->name));
    co_return ExitCode::Done;
}

Task<ExitCode> listLeagues(Session *session)
{
    const Result<std::vector<League>> leagues = session->engine().store().leagues();
    if (!leagues)
        co_return session->failed(leagues.error());
    QJsonArray array;
    QStringList names;
    for (const League &league : *leagues) {
        array.append(QJsonObject{{u"id"_s, league.id.value}, {u"name"_s, league.name}});
        names += league.name;
    }
    session->answer(array);
    session->say(names.isEmpty() ? Words::tr("There is no league yet. Make one with: stepladderctl league create NAME")
                                 : names.join(u'\n'));
    co_return ExitCode::Done;
}

Task<ExitCode> showLeague(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    show(session, *league);
    co_return ExitCode::Done;
}

Task<ExitCode> setLeague(Session *session)
{
    Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const QStringList &words = session->arguments().positional;
    if (const Result<void> changed = change(*league, words.at(0), words.at(1), session->clock().now()); !changed)
        co_return session->failed(changed.error());
    if (const Result<void> season = checkedSeason(league->season); !season)
        co_return session->failed(season.error());
    if (!league->battery.isValid())
        co_return session->failed(Error{ErrorKind::InvalidInput, {}, Words::tr("battery-critical has to be below battery-low"), std::nullopt});
    if (const Result<void> saved = session->engine().store().updateLeague(*league); !saved)
        co_return session->failed(saved.error());
    show(session, *league);
    co_return ExitCode::Done;
}

} // namespace stepladder
