// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/transfer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Transfer)
};

const QString pendingNote = u"transfers"_s;

/// Names the tokens of one file without giving them away.
QString fingerprint(const Secret &refreshToken)
{
    const QByteArray digest = QCryptographicHash::hash(refreshToken.reveal(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().first(32));
}

/// A server that does not tell the scopes gave what was asked for.
Result<void> refuseMissingScope(const OAuthProvider &provider, const QStringList &scopes)
{
    const QString missing = scopes.isEmpty() ? QString() : provider.missingScope(scopes);
    return missing.isEmpty() ? Result<void>() : failure(ErrorKind::ScopeMissing, provider.service, missing);
}

} // namespace

Result<std::map<QString, QString>> pendingTransfers(Repository &store, LeagueId league)
{
    return store.note(league, pendingNote).map([](const QString &text) {
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        std::map<QString, QString> found;
        for (auto each = object.begin(); each != object.end(); ++each)
            found.emplace(each.key(), each->toString());
        return found;
    });
}

Transfer::Transfer(Repository &store, Admission &admission, TokenClient &client, Vault &vault, Endpoints endpoints,
                   const Clock &clock, QString profile)
    : m_store(store)
    , m_admission(admission)
    , m_client(client)
    , m_vault(vault)
    , m_endpoints(std::move(endpoints))
    , m_clock(clock)
    , m_names(std::move(profile))
{
}

/// An empty name is no transfer any more.
Result<void> Transfer::note(LeagueId league, const QString &fingerprint, const QString &name)
{
    return m_store.transaction([&]() -> Result<void> {
        const Result<std::map<QString, QString>> pending = pendingTransfers(m_store, league);
        if (!pending)
            return tl::unexpected(pending.error());
        QJsonObject object;
        for (const auto &[print, player] : *pending)
            object.insert(print, player);
        if (name.isEmpty())
            object.remove(fingerprint);
        else
            object.insert(fingerprint, name);
        return m_store.setNote(league, pendingNote,
                               object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    });
}

Task<Result<Player>> Transfer::take(EnrolmentRequest request, TokenSet tokens)
{
    if (request.client.id.isEmpty())
        co_return failureInWords(ErrorKind::InvalidInput,
                                 Words::tr("The client that the tokens belong to is missing. Give its id and secret, or the base64 of both that the older program used."));
    // Nothing is spent for somebody who could not come in anyway.
    const Result<Player> applicant = m_admission.applicant(request);
    if (!applicant)
        co_return tl::unexpected(applicant.error());
    if (!tokens.accountId.isEmpty()) {
        TrackerIdentity told;
        told.accountId = tokens.accountId;
        if (const Result<void> right = m_admission.refuseOtherAccount(*applicant, told); !right)
            co_return tl::unexpected(right.error());
    }
    const OAuthProvider provider = OAuthProvider::of(request.tracker, request.client, m_endpoints);
    if (const Result<void> enough = refuseMissingScope(provider, tokens.scopes); !enough)
        co_return tl::unexpected(enough.error());
    const QString print = fingerprint(tokens.refresh);
    request.name = applicant->name;
    const Result<TokenSet> fresh = co_await renewed(provider, request, tokens, print);
    if (!fresh)
        co_return tl::unexpected(fresh.error());
    request.returning = applicant->id; // who leaves meanwhile is not taken for somebody new
    Result<Player> player = co_await m_admission.admit(request, *fresh);
    if (player || player.error().kind == ErrorKind::NotFound) {
        // They are kept with the player now, or given back.
        const QString entry = m_names.transfer(print);
        const Result<void> removed = co_await m_vault.remove(entry);
        if (removed || removed.error().kind == ErrorKind::VaultEmpty)
            [[maybe_unused]] const Result<void> noted = note(request.league, print, {});
    }
    co_return player;
}

Task<Result<TokenSet>> Transfer::renewed(OAuthProvider provider, EnrolmentRequest request, TokenSet tokens, QString fingerprint)
{
    const QString entry = m_names.transfer(fingerprint);
    const Result<Secret> earlier = co_await m_vault.read(entry);
    if (!earlier && earlier.error().kind != ErrorKind::VaultEmpty)
        co_return tl::unexpected(earlier.error());
    if (earlier) {
        Result<Credentials> renewedBefore = Credentials::fromVault(*earlier);
        if (!renewedBefore)
            co_return failure(ErrorKind::VaultFailed, {}, renewedBefore.error().detail);
        tokens = std::move(renewedBefore->tokens);
        if (tokens.expiresAt > m_clock.now().addSecs(60))
            co_return tokens;
    }
    // The answer spends the token: there must be a place for the new one before it is asked for.
    const Result<void> ready = co_await m_vault.probe();
    if (!ready)
        co_return tl::unexpected(ready.error());
    Result<TokenSet> fresh = co_await m_client.refresh(provider, request.client, tokens);
    if (!fresh && fresh.error().kind == ErrorKind::NeedsConsent) {
        co_return failureInWords(ErrorKind::Refused,
                                 Words::tr("%1 does not accept these tokens: they were used since, or the access has ended. Let the player allow access anew.")
                                     .arg(provider.service));
    }
    if (!fresh)
        co_return fresh;
    if (const Result<void> enough = refuseMissingScope(provider, fresh->scopes); !enough)
        co_return tl::unexpected(enough.error());
    // Noted first: a note too many is harmless, an entry that nobody knows of would be left behind.
    if (const Result<void> noted = note(request.league, fingerprint, request.name); !noted)
        co_return tl::unexpected(noted.error());
    const Credentials credentials{provider.tracker, request.client, *fresh};
    const Secret sealed = credentials.toVault();
    const Result<void> kept = co_await m_vault.write(entry, sealed);
    if (!kept)
        co_return tl::unexpected(kept.error());
    co_return fresh;
}

Task<Result<void>> Transfer::forget(LeagueId league, QStringList names)
{
    const Result<std::map<QString, QString>> pending = pendingTransfers(m_store, league);
    if (!pending)
        co_return tl::unexpected(pending.error());
    for (const auto &[print, player] : *pending) {
        if (!names.contains(player, Qt::CaseInsensitive))
            continue;
        const QString entry = m_names.transfer(print);
        const Result<Secret> kept = co_await m_vault.read(entry);
        if (!kept && kept.error().kind != ErrorKind::VaultEmpty)
            co_return tl::unexpected(kept.error());
        if (const Result<Credentials> credentials = kept.and_then(Credentials::fromVault)) {
            const OAuthProvider provider = OAuthProvider::of(credentials->tracker, credentials->client, m_endpoints);
            [[maybe_unused]] const Result<void> ended =
                co_await m_client.revoke(provider, credentials->client, credentials->tokens.refresh);
        }
        if (kept) {
            const Result<void> removed = co_await m_vault.remove(entry);
            if (!removed && removed.error().kind != ErrorKind::VaultEmpty)
                co_return removed;
        }
        if (const Result<void> noted = note(league, print, {}); !noted)
            co_return noted;
    }
    co_return Result<void>();
}

} // namespace stepladder
