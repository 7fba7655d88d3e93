// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"

namespace stepladder {

/// The names of one profile's entries in its vault, which people see in their keychain program: they never change.
/// Whatever else comes to be kept in the vault is named here, and in vaultEntries(), or a move leaves it behind.
class VaultNames
{
public:
    /// `profile` tells the entries of several profiles apart.
    explicit VaultNames(QString profile) : m_profile(std::move(profile)) {}

    /// Client and tokens of a player.
    [[nodiscard]] QString player(PlayerId player) const { return entry(QStringLiteral("player-") + QString::number(player.value)); }
    /// The OAuth client a league offers to its players.
    [[nodiscard]] QString client(LeagueId league, TrackerKind tracker) const
    {
        return entry(QStringLiteral("league-%1-client-%2").arg(league.value).arg(word(tracker)));
    }
    /// A consent that was begun for a player elsewhere.
    [[nodiscard]] QString invitation(InvitationId id) const { return entry(QStringLiteral("invitation-") + QString::number(id.value)); }
    /// The secret of a channel, by the channel's word.
    [[nodiscard]] QString channel(LeagueId league, const QString &channel) const
    {
        return QStringLiteral("%1 league %2 %3").arg(m_profile).arg(league.value).arg(channel);
    }
    /// The private ntfy topic of a player.
    [[nodiscard]] QString topic(PlayerId player) const { return entry(QStringLiteral("topic-") + QString::number(player.value)); }
    /// The key that codes and opted-out numbers are hashed with.
    [[nodiscard]] QString texts() const { return entry(QStringLiteral("texts")); }
    /// Tokens of an older program, until their player is in.
    [[nodiscard]] QString transfer(const QString &fingerprint) const { return entry(QStringLiteral("transfer-") + fingerprint); }

private:
    [[nodiscard]] QString entry(const QString &name) const { return m_profile + u'/' + name; }

    QString m_profile;
};

} // namespace stepladder
