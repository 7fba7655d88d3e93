// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/vault_move.h"

#include "core/accounts/credentials.h"
#include "core/routine/transfer.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VaultMove)
};

/// Two names can lead to one vault; a mark left in it tells. Errors: InvalidInput, of Vault.
Task<Result<void>> refuseTheSame(Vault *from, Vault *to)
{
    const QString name = u"move-%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    const Secret mark("here"_ba);
    const Result<void> marked = co_await to->write(name, mark);
    if (!marked)
        co_return marked;
    const Result<Secret> found = co_await from->read(name);
    const Result<void> removed = co_await to->remove(name);
    if (!found && found.error().kind != ErrorKind::VaultEmpty)
        co_return tl::unexpected(found.error());
    if (found)
        co_return failure(ErrorKind::InvalidInput, {}, Words::tr("the secrets are in that vault already"));
    co_return removed;
}

/// Whether the copy holds tokens that were renewed since: refresh tokens may be good for one use.
bool isNewer(const Secret &copy, const Secret &original)
{
    const Result<Credentials> there = Credentials::fromVault(copy);
    const Result<Credentials> here = Credentials::fromVault(original);
    return there && here && there->tokens.expiresAt > here->tokens.expiresAt;
}

/// Puts one entry into the other vault and reads it back; false when there is none. Errors: of Vault.
Task<Result<bool>> copyEntry(Vault *from, Vault *to, QString name)
{
    const Result<Secret> original = co_await from->read(name);
    if (!original && original.error().kind == ErrorKind::VaultEmpty)
        co_return Result<bool>(false);
    if (!original)
        co_return tl::unexpected(original.error());
    const Result<Secret> present = co_await to->read(name);
    if (!present && present.error().kind != ErrorKind::VaultEmpty)
        co_return tl::unexpected(present.error());
    if (present && isNewer(*present, *original))
        co_return Result<bool>(true);
    const Result<void> written = co_await to->write(name, *original);
    if (!written)
        co_return tl::unexpected(written.error());
    const Result<Secret> copy = co_await to->read(name);
    if (!copy)
        co_return tl::unexpected(copy.error());
    if (!copy->matches(*original))
        co_return failure(ErrorKind::VaultFailed, {}, u"the vault gave back something else"_s);
    co_return Result<bool>(true);
}

} // namespace

Result<QStringList> vaultEntries(Repository &store, const VaultNames &names)
{
    const Result<std::vector<League>> leagues = store.leagues();
    if (!leagues)
        return tl::unexpected(leagues.error());
    QStringList entries{names.texts()};
    for (const League &league : *leagues) {
        const Result<std::vector<Player>> players = store.players(league.id, true);
        if (!players)
            return tl::unexpected(players.error());
        for (const Player &player : *players)
            entries += {names.player(player.id), names.topic(player.id)};
        for (const ChannelKind kind : {ChannelKind::Desktop, ChannelKind::Slack, ChannelKind::Sms, ChannelKind::Ntfy})
            entries += names.channel(league.id, word(kind));
        for (const TrackerKind tracker : {TrackerKind::GoogleHealth, TrackerKind::Fitbit})
            entries += names.client(league.id, tracker);
        const Result<std::vector<Invitation>> invitations = store.invitations(league.id);
        if (!invitations)
            return tl::unexpected(invitations.error());
        for (const Invitation &invitation : *invitations)
            entries += names.invitation(invitation.id);
        const Result<std::map<QString, QString>> transfers = pendingTransfers(store, league.id);
        if (!transfers)
            return tl::unexpected(transfers.error());
        for (const auto &[fingerprint, player] : *transfers)
            entries += names.transfer(fingerprint);
    }
    return entries;
}

Task<Result<int>> moveEntries(Vault *from, Vault *to, QStringList names)
{
    const Result<void> different = co_await refuseTheSame(from, to);
    if (!different)
        co_return tl::unexpected(different.error());
    QStringList copied;
    for (const QString &name : names) {
        const Result<bool> copy = co_await copyEntry(from, to, name);
        if (!copy)
            co_return tl::unexpected(copy.error());
        if (*copy)
            copied += name;
    }
    for (const QString &name : copied) {
        const Result<void> removed = co_await from->remove(name);
        if (!removed && removed.error().kind != ErrorKind::VaultEmpty)
            co_return tl::unexpected(removed.error());
    }
    co_return static_cast<int>(copied.size());
}

} // namespace stepladder
