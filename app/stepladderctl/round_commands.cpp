// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"
#include "app/stepladderctl/json.h"
#include "app/stepladderctl/message_fate.h"
#include "core/routine/battery_schedule.h"
#include "core/routine/board.h"
#include "core/routine/text_messages.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoundCommands)
};

ExitCode codeOf(const SyncReport &report)
{
    if (report.anyNeedsConsent())
        return ExitCode::NeedsConsent;
    if (report.allFailed())
        return ExitCode::Failed;
    return report.anyFailed() ? ExitCode::Partial : ExitCode::Done;
}

void tell(const SyncReport &report)
{
    for (const PlayerSync &player : report.players) {
        if (!player.error)
            continue;
        const QString what = sentence(*player.error);
        Session::warn(what.startsWith(player.name + u' ') ? what : player.name + u": "_s + what);
    }
}

QString summary(const SyncReport &report)
{
    const auto hasTracker = [](const PlayerSync &each) { return each.state != ConnectionState::Manual; };
    const auto total = std::count_if(report.players.begin(), report.players.end(), hasTracker);
    if (total == 0)
        return Words::tr("Nobody has a tracker to read.");
    const auto read = std::count_if(report.players.begin(), report.players.end(),
                                    [&](const PlayerSync &each) { return hasTracker(each) && !each.error; });
    return Words::tr("Synced: %1 of %n player(s) up to date.", nullptr, static_cast<int>(total)).arg(read);
}

Result<std::vector<ChannelKind>> channelsNamed(const QStringList &names)
{
    std::vector<ChannelKind> kinds;
    for (const QString &name : names) {
        const std::optional<ChannelKind> kind = channelKindFrom(name);
        if (!kind)
            return failure(ErrorKind::InvalidInput, {}, Words::tr("there is no channel \"%1\"").arg(name));
        kinds.push_back(*kind);
    }
    return kinds;
}

/// A round, and the day's board after it.
struct Day {
    RoundReport round;
    Board board;
};

Task<Result<Day>> runRound(Session *session, LeagueId league, QDate date, Round::Telling telling)
{
    Result<RoundReport> report = co_await session->engine().round().run(league, date, telling);
    if (!report)
        co_return tl::unexpected(report.error());
    Result<Board> board = readBoard(session->engine().store(), league, date, session->clock().now());
    if (!board)
        co_return tl::unexpected(board.error());
    co_return Day{*std::move(report), *std::move(board)};
}

QJsonObject toJson(const Day &day)
{
    return {{u"sync"_s, toJson(day.round.sync)}, {u"standings"_s, toJson(day.board)}, {u"messages"_s, toJson(day.round.messages)}};
}

ExitCode tell(Session *session, const Day &day)
{
    const RoundReport &report = day.round;
    tell(report.sync);
    session->say(summary(report.sync) + u"\n\n"_s + table(day.board, QLocale()));
    if (!report.messages.empty())
        session->say(u'\n' + textOf(report.messages));
    const ExitCode messages = tellFate(session, day.board.league, report.messages);
    const ExitCode synced = codeOf(report.sync);
    return synced == ExitCode::Done ? messages : synced;
}

/// What went out between two rounds, or could not.
ExitCode tell(Session *session, const League &league, const std::vector<OutboxEntry> &tried)
{
    if (!tried.empty())
        session->say(league.name + u'\n' + textOf(tried));
    return tellFate(session, league, tried);
}

/// The leagues that a timer looks after: the named one, or all.
Result<std::vector<League>> leaguesOf(Session *session)
{
    if (!session->arguments().has(u"league"_s))
        return session->engine().store().leagues();
    return session->league().map([](const League &league) { return std::vector<League>{league}; });
}

/// What was undoable in the window and is not any more.
Task<void> endAccessOfThoseWhoLeft(Session *session)
{
    const std::vector<Farewell> farewells = co_await session->engine().departure().endDue();
    for (const Farewell &farewell : farewells) {
        for (const QString &sentence : leftToDo(farewell))
            Session::warn(sentence);
    }
}

Task<ExitCode> runScheduled(Session *session)
{
    const Result<std::vector<League>> leagues = leaguesOf(session);
    if (!leagues)
        co_return session->failed(leagues.error());
    Engine &engine = session->engine();
    QJsonArray rounds;
    ExitCode code = ExitCode::Done;
    for (const League &league : *leagues) {
        const QDateTime now = session->clock().now();
        const Result<bool> isDue = isRoundDue(engine.store(), league, now);
        if (!isDue)
            co_return session->failed(isDue.error());
        if (!*isDue) {
            const Result<bool> isCheckDue = isBatteryCheckDue(engine.store(), league, now);
            if (!isCheckDue)
                co_return session->failed(isCheckDue.error());
            if (*isCheckDue) {
                const Result<BatteryReport> checked = co_await engine.batteryWatch().check(league.id);
                if (!checked)
                    co_return session->failed(checked.error());
                co_await engine.channels().withdrawWarnings(league.id, checked->recharged);
            }
            const Result<std::vector<OutboxEntry>> tried = co_await engine.round().deliverDue(league.id);
            if (!tried)
                co_return session->failed(tried.error());
            if (const ExitCode ended = tell(session, league, *tried); code == ExitCode::Done)
                code = ended;
            continue;
        }
        const Result<Day> day = co_await runRound(session, league.id, yesterday(league, now), Round::Telling::AsScheduled);
        if (!day)
            co_return session->failed(day.error());
        co_await engine.invitations().sweep(league.id);
        QJsonObject answer = toJson(*day);
        answer.insert(u"league"_s, league.name);
        rounds.append(answer);
        session->say(league.name);
        if (const ExitCode ended = tell(session, *day); code == ExitCode::Done)
            code = ended;
    }
    co_await endAccessOfThoseWhoLeft(session);
    session->answer(QJsonObject{{u"rounds"_s, rounds}});
    co_return code;
}

} // namespace

Task<ExitCode> runSync(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Result<QDate> from = session->date(u"from"_s, {});
    const Result<QDate> to = session->date(u"to"_s, {});
    if (!from || !to)
        co_return session->failed(from ? to.error() : from.error());
    if (from->isValid() && to->isValid() && *from > *to)
        co_return session->failed(
            Error{ErrorKind::InvalidInput, {}, Words::tr("--from must not be later than --to"), std::nullopt});
    SyncRange range{*from, *to};
    const Result<SyncReport> report = co_await session->engine().sync().run(league->id, range);
    if (!report)
        co_return session->failed(report.error());
    tell(*report);
    session->answer(toJson(*report));
    session->say(summary(*report));
    co_return codeOf(*report);
}

Task<ExitCode> showStandings(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const QDateTime now = session->clock().now();
    const Result<QDate> date = session->date(u"date"_s, yesterday(*league, now));
    if (!date)
        co_return session->failed(date.error());
    const Result<Board> board = readBoard(session->engine().store(), league->id, *date, now, 2);
    if (!board)
        co_return session->failed(board.error());
    session->answer(toJson(*board));
    session->say(table(*board, QLocale()));
    co_return ExitCode::Done;
}

Task<ExitCode> postResult(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Result<QDate> date = session->date(u"date"_s, yesterday(*league, session->clock().now()));
    if (!date)
        co_return session->failed(date.error());
    const Result<std::vector<ChannelKind>> only =
        channelsNamed(session->arguments().options.values(u"channel"_s));
    if (!only)
        co_return session->failed(only.error());
    Round &round = session->engine().round();
    Result<std::vector<OutboxEntry>> messages;
    if (session->arguments().has(u"dry-run"_s)) {
        messages = round.preview(league->id, *date, *only);
    } else {
        Result<std::vector<OutboxEntry>> posted = co_await round.post(league->id, *date, *only, Outbox::Due::All);
        messages = std::move(posted);
    }
    if (!messages)
        co_return session->failed(messages.error());
    const bool isRehearsal = session->arguments().has(u"dry-run"_s);
    QJsonObject answer{{u"messages"_s, toJson(*messages)}};
    const Result<TextEstimate> cost = estimateOf(session->engine().store(), league->id, *messages);
    if (isRehearsal && cost && cost->texts > 0) {
        answer.insert(u"texts"_s, cost->toJson());
        Session::warn(Words::tr("To send these takes %1.").arg(cost->words(QLocale())));
    }
    session->answer(answer);
    session->say(messages->empty() ? Words::tr("There is nothing to send: no channel is set up, or the day has no result yet.")
                                   : textOf(*messages));
    co_return isRehearsal ? ExitCode::Done : tellFate(session, *league, *messages);
}

Task<ExitCode> runDaily(Session *session)
{
    const Arguments &arguments = session->arguments();
    if (arguments.has(u"scheduled"_s)) {
        if (arguments.has(u"date"_s))
            co_return session->failed(
                Error{ErrorKind::InvalidInput, {}, Words::tr("--scheduled knows the day itself and takes no --date"), std::nullopt});
        co_return co_await runScheduled(session);
    }
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Result<QDate> date = session->date(u"date"_s, yesterday(*league, session->clock().now()));
    if (!date)
        co_return session->failed(date.error());
    const Result<Day> day = co_await runRound(session, league->id, *date, Round::Telling::Now);
    if (!day)
        co_return session->failed(day.error());
    co_await session->engine().invitations().sweep(league->id);
    co_await endAccessOfThoseWhoLeft(session);
    session->answer(toJson(*day));
    co_return tell(session, *day);
}

} // namespace stepladder
