// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/league_clients.h"

#include "core/accounts/client_text.h"
#include "core/foundation/tested.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeagueClients)
};

QString noteName(TrackerKind tracker)
{
    return u"client "_s + word(tracker);
}

} // namespace

LeagueClients::LeagueClients(Repository &store, Vault &vault, TokenClient &client, Endpoints endpoints, QString profile)
    : m_store(store)
    , m_vault(vault)
    , m_tokenClient(client)
    , m_endpoints(std::move(endpoints))
    , m_names(std::move(profile))
{
}

Result<QString> LeagueClients::id(LeagueId league, TrackerKind tracker)
{
    return m_store.note(league, noteName(tracker));
}

Task<Result<OAuthClient>> LeagueClients::client(LeagueId league, TrackerKind tracker)
{
    const QString name = m_names.client(league, tracker);
    const Result<Secret> entry = co_await m_vault.read(name);
    if (!entry && entry.error().kind == ErrorKind::VaultEmpty) {
        co_return failureInWords(ErrorKind::NotFound,
                                 Words::tr("The league has no client of its own for this tracker yet. Give the client's id and secret once; they are kept for the next player."));
    }
    if (!entry)
        co_return tl::unexpected(entry.error());
    Result<OAuthClient> client = OAuthClient::fromVault(*entry);
    if (!client)
        co_return failure(ErrorKind::VaultFailed, {}, client.error().detail);
    co_return client;
}

Task<Result<void>> LeagueClients::keep(LeagueId league, TrackerKind tracker, OAuthClient client)
{
    const QString name = m_names.client(league, tracker);
    const Secret entry = client.toVault();
    const Result<void> kept = co_await m_vault.write(name, entry);
    if (!kept)
        co_return kept;
    co_return m_store.setNote(league, noteName(tracker), client.id);
}

Task<Result<void>> LeagueClients::keepFirst(LeagueId league, TrackerKind tracker, OAuthClient client)
{
    const Result<OAuthClient> known = co_await this->client(league, tracker);
    if (known)
        co_return Result<void>();
    if (known.error().kind != ErrorKind::NotFound)
        co_return tl::unexpected(known.error());
    co_return co_await keep(league, tracker, client);
}

Task<Result<void>> LeagueClients::check(TrackerKind tracker, OAuthClient client)
{
    return tested(m_tokenClient.check(OAuthProvider::of(tracker, client, m_endpoints), client));
}

QString LeagueClients::doubt(TrackerKind tracker, const OAuthClient &client) const
{
    return doubtAbout(OAuthProvider::of(tracker, client, m_endpoints), client);
}

} // namespace stepladder
