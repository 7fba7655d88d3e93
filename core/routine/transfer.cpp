// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/transfer.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Transfer)
};

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

Transfer::Transfer(Admission &admission, TokenClient &client, Vault &vault, Endpoints endpoints, const Clock &clock,
                   QString profile)
    : m_admission(admission)
    , m_client(client)
    , m_vault(vault)
    , m_endpoints(std::move(endpoints))
    , m_clock(clock)
    , m_names(std::move(profile))
{
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
    const QString entry = m_names.transfer(fingerprint(tokens.refresh));
    const Result<TokenSet> fresh = co_await renewed(provider, request.client, tokens, entry);
    if (!fresh)
        co_return tl::unexpected(fresh.error());
    request.returning = applicant->id; // who leaves meanwhile is not taken for somebody new
    Result<Player> player = co_await m_admission.admit(request, *fresh);
    if (player || player.error().kind == ErrorKind::NotFound) {
        // They are kept with the player now, or given back.
        [[maybe_unused]] const Result<void> removed = co_await m_vault.remove(entry);
    }
    co_return player;
}

Task<Result<TokenSet>> Transfer::renewed(OAuthProvider provider, OAuthClient client, TokenSet tokens, QString entry)
{
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
    Result<TokenSet> fresh = co_await m_client.refresh(provider, client, tokens);
    if (!fresh && fresh.error().kind == ErrorKind::NeedsConsent) {
        co_return failureInWords(ErrorKind::Refused,
                                 Words::tr("%1 does not accept these tokens: they were used since, or the access has ended. Let the player allow access anew.")
                                     .arg(provider.service));
    }
    if (!fresh)
        co_return fresh;
    if (const Result<void> enough = refuseMissingScope(provider, fresh->scopes); !enough)
        co_return tl::unexpected(enough.error());
    const Credentials credentials{provider.tracker, client, *fresh};
    const Secret sealed = credentials.toVault();
    const Result<void> kept = co_await m_vault.write(entry, sealed);
    if (!kept)
        co_return tl::unexpected(kept.error());
    co_return fresh;
}

} // namespace stepladder
