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

/// Tells that the provider could not be asked to revoke; what is kept here goes all the same.
void warnUnlessRevoked(const Result<void> &disconnected)
{
    if (!disconnected && disconnected.error().kind != ErrorKind::VaultEmpty)
        Session::warn(Words::tr("The tracker could not be told that the access ends: %1").arg(sentence(disconnected.error())));
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
            + word(player.state).leftJustified(14) + u' ' + QString::fromUtf8(player.zone.id());
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
    if (player->tracker != TrackerKind::Manual) {
        const Result<void> disconnected = co_await session->engine().tokens().disconnect(player->id);
        warnUnlessRevoked(disconnected);
    }
    co_await withdrawInvitation(session, *player);
    player->removed = true;
    if (const Result<void> saved = session->engine().store().updatePlayer(*player); !saved)
        co_return session->failed(saved.error());
    session->answer(QJsonObject{{u"id"_s, player->id.value}, {u"name"_s, player->name}, {u"state"_s, u"removed"_s}});
    session->say(Words::tr("%1 was removed from the league. The days are kept.").arg(player->name));
    co_return ExitCode::Done;
}

Task<ExitCode> erasePlayer(Session *session)
{
    const Result<Player> player = session->player();
    if (!player)
        co_return session->failed(player.error());
    if (player->tracker != TrackerKind::Manual) {
        const Result<void> disconnected = co_await session->engine().tokens().disconnect(player->id);
        warnUnlessRevoked(disconnected);
    }
    co_await withdrawInvitation(session, *player);
    if (const Result<void> erased = session->engine().store().erasePlayer(player->id); !erased)
        co_return session->failed(erased.error());
    session->answer(QJsonObject{{u"id"_s, player->id.value}, {u"name"_s, player->name}, {u"state"_s, u"erased"_s}});
    session->say(Words::tr("%1 was forgotten: days, devices, messages and access. Backups made before still hold them.")
                     .arg(player->name));
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
    const QDate day = QDate::fromString(words.at(1), Qt::ISODate);
    bool ok = false;
    const int count = words.at(2).toInt(&ok);
    if (!day.isValid() || !ok || count < 0 || count > maxStepsPerDay)
        co_return session->failed(invalid(Words::tr("a date such as 2026-11-19 and a whole number of steps are needed")));
    if (day > session->clock().now().toTimeZone(player->zone).date())
        co_return session->failed(invalid(Words::tr("that day has not begun yet")));

    Repository &store = session->engine().store();
    const Result<League> league = store.league(player->league);
    if (!league)
        co_return session->failed(league.error());
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
