// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"
#include "app/stepladderctl/json.h"
#include "app/stepladderctl/player_request.h"
#include "core/accounts/pasted_address.h"
#include "core/routine/day_entry.h"
#include "core/routine/step_file.h"

#include <QCoreApplication>
#include <QTextStream>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlayerCommands)
};

Error invalid(const QString &what)
{
    return {ErrorKind::InvalidInput, {}, what, std::nullopt};
}

/// Takes addresses from standard input until one is a redirect of this consent.
Result<void> takePastedAddress(Enrolment &enrolment)
{
    QTextStream input(stdin);
    for (QString line = input.readLine(8192); !line.isNull(); line = input.readLine(8192)) {
        if (line.trimmed().isEmpty())
            continue;
        const Result<void> taken =
            pastedAddress(line).and_then([&enrolment](const QUrl &address) { return enrolment.redirected(address); });
        if (taken)
            return taken;
        Session::warn(sentence(taken.error()));
    }
    return failure(ErrorKind::InvalidInput, {}, Words::tr("no address of this consent came on standard input"));
}

/// What is left to do by hand after somebody left goes to the error output.
void tellWhatIsLeft(const Farewell &farewell)
{
    for (const QString &sentence : leftToDo(farewell))
        Session::warn(sentence);
}

QJsonObject toJson(const Farewell &farewell, const QString &state)
{
    QJsonArray untold;
    for (const EndedAccess &access : farewell.accesses) {
        if (access.untold)
            untold.append(QJsonObject{{u"name"_s, access.player}, {u"tracker"_s, word(access.tracker)}, {u"reason"_s, word(access.untold->kind)}});
    }
    return {{u"id"_s, farewell.player.id.value}, {u"name"_s, farewell.player.name}, {u"state"_s, state}, {u"untold"_s, untold}};
}

QJsonObject toJson(const Forgotten &forgotten)
{
    return {{u"days"_s, forgotten.days},
            {u"devices"_s, forgotten.devices},
            {u"messages"_s, forgotten.messages},
            {u"textConsents"_s, forgotten.textConsents},
            {u"invitations"_s, forgotten.invitations}};
}

/// Takes a player in with the tokens of an older program, without a browser.
Task<ExitCode> takeOver(Session *session)
{
    if (session->arguments().value(u"tracker"_s) != word(TrackerKind::Fitbit))
        co_return session->failed(invalid(Words::tr("--token-file goes with --tracker fitbit only")));
    const Result<Secret> contents = Session::secretFrom(session->arguments().value(u"token-file"_s));
    if (!contents)
        co_return session->failed(contents.error());
    const Result<TokenImport> import = readTokenFile(*contents);
    if (!import)
        co_return session->failed(import.error());
    const Result<EnrolmentRequest> request = co_await playerRequest(session, import->client);
    if (!request)
        co_return session->failed(request.error());
    const Result<Player> player = co_await session->engine().transfer().take(*request, import->tokens);
    co_return player ? welcome(session, *player) : session->failed(player.error());
}

} // namespace

Task<ExitCode> addPlayer(Session *session)
{
    if (session->arguments().has(u"token-file"_s))
        co_return co_await takeOver(session);
    const Result<EnrolmentRequest> request = co_await playerRequest(session);
    if (!request)
        co_return session->failed(request.error());
    const std::unique_ptr<Enrolment> enrolment = session->engine().enrolment();
    if (request->tracker == TrackerKind::Manual) {
        const Result<Player> player = enrolment->addByHand(*request);
        co_return player ? welcome(session, *player) : session->failed(player.error());
    }
    const Result<QUrl> url = enrolment->begin(*request);
    if (!url)
        co_return session->failed(url.error());
    Session::line({{u"authorizationUrl"_s, url->toString(QUrl::FullyEncoded)}});
    if (session->arguments().has(u"paste"_s)) {
        if (const Result<void> pasted = takePastedAddress(*enrolment); !pasted)
            co_return session->failed(pasted.error());
    } else {
        Session::warn(Words::tr("Open this address in a browser. Waiting for the consent for 5 minutes."));
    }
    const Result<Player> player = co_await enrolment->finish();
    co_return player ? welcome(session, *player) : session->failed(player.error());
}

Task<ExitCode> listPlayers(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Result<std::vector<Player>> players = session->engine().store().players(league->id);
    if (!players)
        co_return session->failed(players.error());
    QJsonArray array;
    QStringList lines;
    for (const Player &player : *players) {
        array.append(toJson(player));
        lines += player.name.leftJustified(24) + u' ' + word(player.tracker).leftJustified(14) + u' '
            + player.joined.toString(Qt::ISODate) + u' ' + QString::fromUtf8(player.zone.id()).leftJustified(20) + u' '
            + healthText(player);
    }
    session->answer(array);
    session->say(lines.isEmpty() ? Words::tr("Nobody plays yet. Add a player with: stepladderctl player add NAME")
                                 : lines.join(u'\n'));
    co_return ExitCode::Done;
}

Task<ExitCode> removePlayer(Session *session)
{
    const Result<Player> player = session->player();
    if (!player)
        co_return session->failed(player.error());
    const Result<Farewell> farewell = co_await session->engine().departure().remove(player->id);
    if (!farewell)
        co_return session->failed(farewell.error());
    tellWhatIsLeft(*farewell);
    session->answer(toJson(*farewell, u"removed"_s));
    session->say(Words::tr("%1 was removed from the league. The days are kept.").arg(player->name));
    co_return ExitCode::Done;
}

Task<ExitCode> erasePlayer(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Result<std::vector<Player>> person =
        session->engine().store().person(league->id, session->arguments().positional.first());
    if (!person)
        co_return session->failed(person.error());
    std::vector<PlayerId> ids;
    for (const Player &player : *person)
        ids.push_back(player.id);
    const Result<Farewell> farewell = co_await session->engine().departure().erase(ids);
    if (!farewell)
        co_return session->failed(farewell.error());
    tellWhatIsLeft(*farewell);
    QJsonObject answer = toJson(*farewell, u"erased"_s);
    answer.insert(u"forgotten"_s, toJson(farewell->forgotten));
    QJsonArray copies;
    for (const DatabaseCopy &copy : farewell->copies)
        copies.append(QJsonObject{{u"file"_s, copy.file}, {u"madeAt"_s, iso(copy.madeAt)}, {u"there"_s, copy.isThere}});
    answer.insert(u"copies"_s, copies);
    const QString name = session->arguments().positional.first();
    const bool remains = session->engine().store().person(league->id, name).has_value();
    answer.insert(u"namesakeRemains"_s, remains);
    session->answer(answer);
    session->say(Words::tr("%1 was forgotten: %2, and the access.").arg(farewell->player.name, summary(farewell->forgotten)));
    if (!farewell->copies.empty())
        session->say(Words::tr("These copies still hold them, until you delete them; none brings them back:"));
    for (const DatabaseCopy &copy : farewell->copies) {
        session->say(u"  "_s + (copy.isThere ? copy.file
                                             : Words::tr("%1 (not there any more: wherever it went)", "file").arg(copy.file)));
    }
    if (remains)
        Session::warn(Words::tr("Somebody else of the name %1, with another account, left earlier. To forget them, too, run the command once more.").arg(name));
    co_return ExitCode::Done;
}

Task<ExitCode> setSteps(Session *session)
{
    const QStringList &words = session->arguments().positional;
    const Result<Player> player = session->player();
    const Result<QDate> day = checkedDate(Words::tr("DATE"), words.at(1));
    const Result<StepCount> steps = checkedSteps(words.at(2));
    if (!player || !day || !steps)
        co_return session->failed(!player ? player.error() : !day ? day.error() : steps.error());
    const Result<EnteredDay> entered = enterDay(session->engine().store(), player->id, *day, *steps, session->clock().now());
    if (!entered)
        co_return session->failed(entered.error());
    session->answer(QJsonObject{{u"name"_s, player->name}, {u"date"_s, words.at(1)}, {u"steps"_s, steps->value}});
    session->say(Words::tr("%1 has %2 steps on %3.").arg(player->name, QString::number(steps->value), words.at(1)));
    if (!entered->counts)
        Session::warn(Words::tr("The season had closed by then, so they do not count."));
    co_return ExitCode::Done;
}

Task<ExitCode> importSteps(Session *session)
{
    const Arguments &arguments = session->arguments();
    const std::optional<StepFileFormat> format = stepFileFormatFrom(arguments.value(u"format"_s));
    if (!arguments.has(u"player"_s) || (arguments.has(u"format"_s) && !format))
        co_return session->failed(invalid(arguments.has(u"player"_s) ? Words::tr("--format needs json or csv")
                                                                     : Words::tr("import needs --player")));
    const Result<Player> player = session->player(arguments.value(u"player"_s));
    if (!player)
        co_return session->failed(player.error());
    const QString file = arguments.positional.first();
    const Result<ImportedDays> imported = readStepFile(file, format).and_then([&](const std::vector<DayReading> &days) {
        return importDays(session->engine().store(), player->id, days, session->clock().now());
    });
    if (!imported)
        co_return session->failed(imported.error());
    session->answer(QJsonObject{{u"name"_s, player->name}, {u"file"_s, file}, {u"days"_s, imported->taken}, {u"leftOut"_s, imported->leftOut}});
    session->say(Words::tr("%n day(s) of %1 came from %2.", nullptr, imported->taken).arg(player->name, file));
    if (imported->leftOut > 0)
        session->say(Words::tr("%n day(s) left out: outside the season, before the player joined, or still to come.", nullptr, imported->leftOut));
    if (imported->tooLate > 0)
        Session::warn(Words::tr("%n day(s) came after the season had closed, too late to count.", nullptr, imported->tooLate));
    co_return ExitCode::Done;
}

} // namespace stepladder
