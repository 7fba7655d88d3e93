// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/token_keeper.h"

#include "core/foundation/await_future.h"
#include "core/foundation/file_lock.h"

#include <QCoroTimer>
#include <QPromise>
#include <QTimer>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 leastLife = 120; // seconds that an access token must still be good for
constexpr int writeAttempts = 3;
constexpr auto writePause = 200ms;
constexpr auto lockPatience = 30s; // with another program, which holds an entry as long as its vault takes

OAuthProvider providerOf(const Credentials &credentials, const Endpoints &endpoints)
{
    return OAuthProvider::of(credentials.tracker, credentials.client, endpoints);
}

} // namespace

/// What is known about one player in this process.
struct TokenKeeper::Desk {
    Secret access; ///< a copy of the stored access token
    QDateTime expiresAt;
    std::optional<GrantTerm> term;
    /// New tokens that the vault did not take yet, with the spent refresh token that the vault still holds.
    std::optional<TokenSet> unsaved;
    Secret spent;
    bool isDescribed = true;
    /// The last in line for this player's vault entry: whoever comes next waits for it.
    QFuture<void> turn;
    /// The refresh under way, shared by all who ask meanwhile.
    std::optional<QFuture<Result<Secret>>> flight;

    void remember(const TokenSet &tokens)
    {
        access = tokens.access;
        expiresAt = tokens.expiresAt;
        term = GrantTerm{tokens.consentedAt, tokens.grantEndsAt};
    }
    void forget()
    {
        access = {};
        expiresAt = {};
        term.reset();
        unsaved.reset();
        spent = {};
    }
};

/// One at a time at a player's vault entry; ends the turn when it goes.
class TokenKeeper::Turn
{
public:
    explicit Turn(Desk *desk)
        : m_before(desk->turn)
    {
        m_mine.start();
        desk->turn = m_mine.future();
    }
    ~Turn() { m_mine.finish(); }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

    [[nodiscard]] QFuture<void> before() const { return m_before; }

private:
    QFuture<void> m_before;
    QPromise<void> m_mine;
};

TokenKeeper::TokenKeeper(Vault &vault, TokenClient &client, const Clock &clock, Endpoints endpoints, QString profile,
                         QString locks)
    : m_vault(vault)
    , m_client(client)
    , m_clock(clock)
    , m_endpoints(std::move(endpoints))
    , m_names(std::move(profile))
    , m_locks(std::move(locks))
{
}

TokenKeeper::~TokenKeeper() = default;

QString TokenKeeper::entryName(PlayerId player) const
{
    return m_names.player(player);
}

TokenKeeper::Desk *TokenKeeper::desk(PlayerId player)
{
    std::unique_ptr<Desk> &desk = m_desks[player];
    if (!desk)
        desk = std::make_unique<Desk>();
    return desk.get();
}

bool TokenKeeper::isGood(const Secret &access, const QDateTime &expiresAt, const Secret &refused) const
{
    return !access.isEmpty() && expiresAt.isValid() && m_clock.now().secsTo(expiresAt) >= leastLife
        && !access.matches(refused);
}

Task<Result<Secret>> TokenKeeper::accessToken(PlayerId player)
{
    return accessTokenAfterRefusal(player, {});
}

Task<Result<Secret>> TokenKeeper::accessTokenAfterRefusal(PlayerId player, Secret refused)
{
    Desk *const own = desk(player);
    if (isGood(own->access, own->expiresAt, refused))
        co_return Result<Secret>(own->access); // a copy by name: QCoro 0.8 moves out of what co_return names
    if (own->flight) {
        const QFuture<Result<Secret>> shared = *own->flight;
        Result<Secret> token = co_await finished(shared);
        // Those who were under way may have been content with the very token that was refused here.
        if (!token || !token->matches(refused))
            co_return token;
        if (own->flight) {
            const QFuture<Result<Secret>> next = *own->flight;
            co_return co_await finished(next);
        }
    }
    QPromise<Result<Secret>> promise;
    promise.start();
    own->flight = promise.future();
    Result<Secret> token = co_await fetched(player, refused);
    own->flight.reset();
    promise.addResult(token);
    promise.finish();
    co_return token;
}

Task<Result<Credentials>> TokenKeeper::stored(PlayerId player)
{
    const Result<Secret> entry = co_await m_vault.read(entryName(player));
    if (!entry)
        co_return tl::unexpected(entry.error());
    Result<Credentials> credentials = Credentials::fromVault(*entry);
    if (!credentials)
        co_return failure(ErrorKind::VaultFailed, {}, credentials.error().detail);
    co_return credentials;
}

/// Keeps other programs from the player's entry as long as it lives. Nothing where this one has the vault for itself, or
/// where no lock can be made: a full disk must not cost the tokens that a keychain would still take.
Task<Result<std::shared_ptr<FileLock>>> TokenKeeper::locked(PlayerId player)
{
    std::shared_ptr<FileLock> held;
    if (m_locks.isEmpty())
        co_return held;
    Result<FileLock> lock = co_await FileLock::wait(m_locks + QString::number(player.value) + u".lock"_s, lockPatience);
    if (lock)
        held = std::make_shared<FileLock>(std::move(*lock));
    else if (lock.error().kind == ErrorKind::StoreBusy)
        co_return failure(ErrorKind::VaultFailed, {}, u"another program holds the entry"_s);
    co_return held;
}

Task<Result<void>> TokenKeeper::save(PlayerId player, Credentials credentials)
{
    const QString name = entryName(player);
    const Secret entry = credentials.toVault();
    Result<void> written = co_await m_vault.write(name, entry);
    for (int attempt = 1; attempt < writeAttempts && !written && written.error().kind == ErrorKind::VaultFailed; ++attempt) {
        QTimer pause;
        pause.setSingleShot(true);
        pause.start(writePause);
        co_await qCoro(pause).waitForTimeout();
        written = co_await m_vault.write(name, entry);
    }
    if (!written)
        co_return written;
    Desk *const own = desk(player);
    own->remember(credentials.tokens);
    own->isDescribed = false;
    own->unsaved.reset();
    own->spent = {};
    co_return written;
}

/// Puts tokens in the place of the spent ones. What another program has put there meanwhile stays, and an entry that is gone
/// stays gone: a new consent, or the player's leaving, weighs more. Returns what the vault holds then.
Task<Result<Credentials>> TokenKeeper::replace(PlayerId player, Secret spent, TokenSet fresh)
{
    const Result<std::shared_ptr<FileLock>> lock = co_await locked(player);
    if (!lock)
        co_return tl::unexpected(lock.error());
    Result<Credentials> entry = co_await stored(player);
    if (!entry || !entry->tokens.refresh.matches(spent))
        co_return entry;
    entry->tokens = std::move(fresh);
    const Result<void> saved = co_await save(player, *entry);
    if (!saved)
        co_return tl::unexpected(saved.error());
    co_return entry;
}

Task<Result<Secret>> TokenKeeper::fetched(PlayerId player, Secret refused)
{
    Desk *const own = desk(player);
    const Turn turn(own);
    const QFuture<void> before = turn.before();
    co_await finished(before);

    Result<Credentials> credentials;
    if (own->unsaved) {
        const Secret spent = own->spent;
        const TokenSet late = *own->unsaved;
        Result<Credentials> written = co_await replace(player, spent, late);
        credentials = std::move(written);
    } else {
        Result<Credentials> read = co_await stored(player);
        credentials = std::move(read);
    }
    if (!credentials)
        co_return tl::unexpected(credentials.error());
    own->unsaved.reset();
    own->spent = {};

    // Twice at most: once with what the vault holds, once with what another program has put there meanwhile.
    for (int round = 0;; ++round) {
        own->remember(credentials->tokens);
        if (isGood(own->access, own->expiresAt, refused))
            co_return Result<Secret>(own->access);
        Result<Secret> token = co_await refreshed(player, *credentials);
        if (token || token.error().kind != ErrorKind::NeedsConsent || round > 0)
            co_return token;
        Result<Credentials> newer = co_await stored(player);
        // A vault that shut meanwhile does not tell whether the refused token still is the current one.
        if (!newer)
            co_return tl::unexpected(newer.error());
        if (newer->tokens.refresh.matches(credentials->tokens.refresh))
            co_return token;
        credentials = std::move(newer);
    }
}

Task<Result<Secret>> TokenKeeper::refreshed(PlayerId player, Credentials credentials)
{
    const OAuthProvider provider = providerOf(credentials, m_endpoints);
    if (provider.rotatesRefreshTokens) {
        // The old token is spent by the answer: there must be a place for the new one before it is asked for.
        const Result<void> ready = co_await m_vault.probe();
        if (!ready)
            co_return tl::unexpected(ready.error());
    }
    const OAuthClient client = credentials.client;
    const TokenSet old = credentials.tokens;
    Result<TokenSet> fresh = co_await m_client.refresh(provider, client, old);
    if (!fresh)
        co_return tl::unexpected(fresh.error());

    const Result<Credentials> kept = co_await replace(player, old.refresh, *fresh);
    Desk *const own = desk(player);
    if (!kept) {
        own->unsaved = *fresh;
        own->spent = old.refresh;
        co_return tl::unexpected(kept.error());
    }
    own->remember(kept->tokens);
    co_return Result<Secret>(own->access);
}

Task<Result<void>> TokenKeeper::keep(PlayerId player, Credentials credentials)
{
    const Turn turn(desk(player));
    const QFuture<void> before = turn.before();
    co_await finished(before);
    const Result<std::shared_ptr<FileLock>> lock = co_await locked(player);
    if (!lock)
        co_return tl::unexpected(lock.error());
    credentials.tokens.consentedAt = m_clock.now().toUTC();
    co_return co_await save(player, credentials);
}

Task<Result<Credentials>> TokenKeeper::credentials(PlayerId player)
{
    const Turn turn(desk(player));
    const QFuture<void> before = turn.before();
    co_await finished(before);
    co_return co_await stored(player);
}

Task<Result<bool>> TokenKeeper::replaceSecret(PlayerId player, OAuthClient client)
{
    const Turn turn(desk(player));
    const QFuture<void> before = turn.before();
    co_await finished(before);
    const Result<std::shared_ptr<FileLock>> lock = co_await locked(player);
    if (!lock)
        co_return tl::unexpected(lock.error());
    Result<Credentials> entry = co_await stored(player);
    if (!entry && entry.error().kind != ErrorKind::VaultEmpty)
        co_return tl::unexpected(entry.error());
    if (!entry || entry->client.id != client.id)
        co_return Result<bool>(false);
    entry->client.secret = client.secret;
    const Result<void> saved = co_await save(player, *entry);
    if (!saved)
        co_return tl::unexpected(saved.error());
    co_return Result<bool>(true);
}

Task<Result<void>> TokenKeeper::disconnect(PlayerId player)
{
    Desk *const own = desk(player);
    const Turn turn(own);
    const QFuture<void> before = turn.before();
    co_await finished(before);

    const QString name = entryName(player);
    const Result<Secret> entry = co_await m_vault.read(name);
    if (!entry && entry.error().kind != ErrorKind::VaultEmpty)
        co_return tl::unexpected(entry.error());
    Result<void> revoked;
    if (entry) {
        revoked = co_await revoke(player, *entry);
        // The player's wish holds whatever the provider answers: without the entry nothing of ours can use the grant.
        const Result<void> removed = co_await removeEntry(player);
        if (!removed)
            co_return removed;
    }
    own->forget();
    co_return revoked;
}

Task<Result<void>> TokenKeeper::revoke(PlayerId player, Secret entry)
{
    Result<Credentials> credentials = Credentials::fromVault(entry);
    if (!credentials)
        co_return tl::unexpected(credentials.error());
    if (const std::optional<TokenSet> &unsaved = desk(player)->unsaved)
        credentials->tokens = *unsaved;
    co_return co_await revoke(*credentials);
}

Task<Result<void>> TokenKeeper::revoke(Credentials credentials)
{
    const OAuthProvider provider = providerOf(credentials, m_endpoints);
    const OAuthClient client = credentials.client;
    const Secret token = credentials.tokens.refresh;
    co_return co_await m_client.revoke(provider, client, token);
}

Task<Result<void>> TokenKeeper::forget(PlayerId player, TrackerKind tracker)
{
    Desk *const own = desk(player);
    const Turn turn(own);
    const QFuture<void> before = turn.before();
    co_await finished(before);

    const Result<std::shared_ptr<FileLock>> lock = co_await locked(player); // nobody may write between the look and the removal
    if (!lock)
        co_return tl::unexpected(lock.error());
    const Result<Credentials> entry = co_await stored(player);
    if (!entry && entry.error().kind != ErrorKind::VaultEmpty)
        co_return tl::unexpected(entry.error());
    if (entry && entry->tracker != tracker)
        co_return Result<void>();
    own->forget();
    co_return co_await removeEntry(player);
}

Task<Result<void>> TokenKeeper::removeEntry(PlayerId player)
{
    const QString name = entryName(player);
    const Result<void> removed = co_await m_vault.remove(name);
    if (!removed && removed.error().kind != ErrorKind::VaultEmpty)
        co_return removed;
    co_return Result<void>();
}

Task<void> TokenKeeper::describe(PlayerId player, QString text)
{
    Desk *const own = desk(player);
    if (own->isDescribed)
        co_return;
    own->isDescribed = true;
    const QString name = entryName(player);
    co_await m_vault.describe(name, text);
}

void TokenKeeper::forgetOlder(PlayerId player, const QDateTime &consentedAt)
{
    Desk *const own = desk(player);
    if (own->term && own->term->consentedAt < consentedAt)
        own->access = {};
}

std::optional<GrantTerm> TokenKeeper::term(PlayerId player) const
{
    const auto found = m_desks.find(player);
    return found == m_desks.end() ? std::nullopt : found->second->term;
}

} // namespace stepladder
