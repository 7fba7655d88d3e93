// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/player_request.h"

#include "core/accounts/client_text.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlayerRequest)
};

Error invalid(const QString &what)
{
    return {ErrorKind::InvalidInput, {}, what, std::nullopt};
}

bool namesClient(const Arguments &arguments)
{
    return arguments.has(u"client-id"_s) || arguments.has(u"client-secret-file"_s);
}

Result<OAuthClient> clientIn(const Arguments &arguments)
{
    const QString id = arguments.value(u"client-id"_s).trimmed();
    if (!arguments.has(u"client-secret-file"_s))
        return OAuthClient{id, {}};
    const Result<Secret> contents = Session::secretFrom(arguments.value(u"client-secret-file"_s));
    if (!contents)
        return tl::unexpected(contents.error());
    // Older programs have the two in one text.
    const bool isBasic = id.isEmpty() && arguments.has(u"token-file"_s);
    return isBasic ? readBasicClient(*contents) : readClientFile(id, *contents);
}

Task<Result<OAuthClient>> clientFor(Session *session, LeagueId league, TrackerKind tracker, OAuthClient imported)
{
    if (namesClient(session->arguments()))
        co_return clientIn(session->arguments());
    if (!imported.id.isEmpty())
        co_return imported;
    Result<OAuthClient> client = co_await session->engine().leagueClients().client(league, tracker);
    if (!client && client.error().kind == ErrorKind::NotFound) {
        co_return failureInWords(ErrorKind::InvalidInput,
                                 Words::tr("The league has no client for this tracker yet. Give --client-id and --client-secret-file this once; they are kept for the next player."));
    }
    co_return client;
}

} // namespace

Task<Result<EnrolmentRequest>> playerRequest(Session *session, OAuthClient importedClient)
{
    const Arguments &arguments = session->arguments();
    const Result<League> league = session->league();
    if (!league)
        co_return tl::unexpected(league.error());
    EnrolmentRequest request;
    request.league = league->id;
    request.name = arguments.positional.first();
    const std::optional<TrackerKind> kind = trackerKindFrom(arguments.value(u"tracker"_s));
    if (!kind)
        co_return tl::unexpected(invalid(Words::tr("--tracker needs google-health, fitbit or manual")));
    request.tracker = *kind;
    if (arguments.has(u"time-zone"_s)) {
        const Result<QTimeZone> zone = checkedZone(u"--time-zone"_s, arguments.value(u"time-zone"_s));
        if (!zone)
            co_return tl::unexpected(zone.error());
        request.zone = *zone;
    }
    const Result<QDate> joined = session->date(u"joined"_s, {});
    if (!joined)
        co_return tl::unexpected(joined.error());
    if (joined->isValid())
        request.joined = *joined;
    if (request.tracker == TrackerKind::Manual)
        co_return request;
    const Result<OAuthClient> client = co_await clientFor(session, league->id, *kind, importedClient);
    if (!client)
        co_return tl::unexpected(client.error());
    request.client = *client;
    if (const QString doubt = session->engine().leagueClients().doubt(*kind, *client); !doubt.isEmpty())
        Session::warn(doubt);
    co_return request;
}

ExitCode welcome(Session *session, const Player &player)
{
    const QJsonObject added{{u"id"_s, player.id.value}, {u"name"_s, player.name}, {u"state"_s, word(player.state)}};
    if (session->json())
        Session::line(added);
    session->say(Words::tr("%1 is in the league.").arg(player.name));
    return ExitCode::Done;
}

} // namespace stepladder
