// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"
#include "app/stepladderctl/json.h"
#include "app/stepladderctl/player_request.h"
#include "core/accounts/pasted_address.h"

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

/// Where a player ends the access when the tracker could not be told.
QString whereToEndAccess(TrackerKind tracker)
{
    return tracker == TrackerKind::GoogleHealth
        ? Words::tr("in the Google account, under \"Third-party apps and services\"")
        : Words::tr("in the settings of the tracker's account, under \"Applications\"");
}

/// Ends the access and forgets the secrets. What the tracker says to it is told, and holds nobody up.
/// Errors: of Vault, with the secrets still there.
Task<Result<void>> disconnected(TokenKeeper *tokens, Player player)
{
    if (player.tracker == TrackerKind::Manual)
        co_return Result<void>();
    Result<void> done = co_await tokens->disconnect(player.id);
    if (done || isOfVault(done.error().kind))
        co_return done;
    Session::warn(Words::tr("The tracker of %1 could not be told that the access ends (%2). Stepladder has forgotten it; "
                            "to end it there too, remove it %3.")
                      .arg(player.name, word(done.error().kind), whereToEndAccess(player.tracker)));
    co_return Result<void>();
}

QString summary(const Forgotten &forgotten)
{
    return Words::tr("%n day(s)", nullptr, forgotten.days) + u", "_s + Words::tr("%n device(s)", nullptr, forgotten.devices)
        + u", "_s + Words::tr("%n message(s)", nullptr, forgotten.messages);
}

/// A day whose steps count for the player.
Result<QDate> scoredDay(const QString &text, const League &league, const Player &player, const QDateTime &now)
{
    const Result<QDate> day = checkedDate(Words::tr("DATE"), text);
    if (!day)
        return day;
    if (*day > now.toTimeZone(player.zone).date())
        return tl::unexpected(invalid(Words::tr("that day has not begun yet")));
    if (const Result<void> inSeason = checkedInSeason(*day, league.season); !inSeason)
        return tl::unexpected(inSeason.error());
    if (*day < player.joined)
        return tl::unexpected(invalid(Words::tr("%1 joined on %2, and earlier days do not count")
                                          .arg(player.name, player.joined.toString(Qt::ISODate))));
    return day;
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

/// What was sent to a player who goes must not bring them back.
Task<void> withdrawInvitation(Session *session, Player player)
{
    const Result<void> withdrawn = co_await session->engine().invitations().withdraw(player.league, player.name);
    if (!withdrawn)
        Session::warn(sentence(withdrawn.error()));
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
    Result<Player> player = session->player();
    if (!player)
        co_return session->failed(player.error());
    const Result<void> ended = co_await disconnected(&session->engine().tokens(), *player);
    if (!ended)
        co_return session->failed(ended.error());
    co_await withdrawInvitation(session, *player);
    const Result<void> silenced = co_await session->engine().texting().forget(player->id);
    if (!silenced)
        co_return session->failed(silenced.error());
    player->removed = true;
    if (const Result<void> saved = session->engine().store().updatePlayer(*player); !saved)
        co_return session->failed(saved.error());
    session->answer(QJsonObject{{u"id"_s, player->id.value}, {u"name"_s, player->name}, {u"state"_s, u"removed"_s}});
    session->say(Words::tr("%1 was removed from the league. The days are kept.").arg(player->name));
    co_return ExitCode::Done;
}

Task<ExitCode> erasePlayer(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    Repository &store = session->engine().store();
    const Result<std::vector<Player>> person = store.person(league->id, session->arguments().positional.first());
    if (!person)
        co_return session->failed(person.error());
    std::vector<PlayerId> ids;
    for (const Player &player : *person) {
        const Result<void> ended = co_await disconnected(&session->engine().tokens(), player);
        if (!ended)
            co_return session->failed(ended.error());
        co_await withdrawInvitation(session, player);
        const Result<void> silenced = co_await session->engine().texting().forget(player.id);
        if (!silenced)
            co_return session->failed(silenced.error());
        ids.push_back(player.id);
    }
    const Result<Forgotten> forgotten = store.erasePlayers(ids);
    if (!forgotten)
        co_return session->failed(forgotten.error());
    const Player &player = person->front();
    session->answer(QJsonObject{{u"id"_s, player.id.value}, {u"name"_s, player.name}, {u"state"_s, u"erased"_s}});
    session->say(Words::tr("%1 was forgotten: %2, and the access. Backups and copies made before still hold them.")
                     .arg(player.name, summary(*forgotten)));
    co_return ExitCode::Done;
}

Task<ExitCode> setSteps(Session *session)
{
    const Result<Player> player = session->player();
    if (!player)
        co_return session->failed(player.error());
    if (player->tracker != TrackerKind::Manual)
        co_return session->failed(invalid(Words::tr("%1 has a tracker, which does the counting").arg(player->name)));
    const QStringList &words = session->arguments().positional;
    Repository &store = session->engine().store();
    const Result<League> league = store.league(player->league);
    if (!league)
        co_return session->failed(league.error());
    const Result<QDate> scored = scoredDay(words.at(1), *league, *player, session->clock().now());
    if (!scored)
        co_return session->failed(scored.error());
    const QDate day = *scored;
    bool ok = false;
    const int count = words.at(2).toInt(&ok);
    if (!ok || count < 0 || count > maxStepsPerDay)
        co_return session->failed(invalid(Words::tr("steps need a whole number from 0 to %1").arg(maxStepsPerDay)));

    const Result<std::vector<DayRecord>> known = store.days(player->id, day, day);
    if (!known)
        co_return session->failed(known.error());
    const Settling settling{.zone = player->zone, .hours = league->rules.settlingHours, .lastSync = {},
                            .now = session->clock().now()};
    const std::optional<DayRecord> before = known->empty() ? std::nullopt : std::optional(known->front());
    const DayRecord record = applied(before, {day, StepCount{count}}, settling);
    if (const Result<void> saved = store.saveDays(player->id, {record}, ReadingSource::Hand); !saved)
        co_return session->failed(saved.error());
    session->answer(QJsonObject{{u"name"_s, player->name}, {u"date"_s, day.toString(Qt::ISODate)}, {u"steps"_s, count}});
    session->say(Words::tr("%1 has %2 steps on %3.").arg(player->name, QString::number(count), day.toString(Qt::ISODate)));
    co_return ExitCode::Done;
}

} // namespace stepladder
