// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_repository.h"

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

Invitation readInvitation(const Row &row)
{
    Invitation invitation;
    invitation.id = row.id<InvitationId>(0);
    invitation.league = row.id<LeagueId>(1);
    invitation.player = row.text(2);
    invitation.tracker = trackerKindFrom(row.text(3)).value_or(TrackerKind::Manual);
    if (const QTimeZone zone = row.zone(4, {}); zone.isValid() && !row.text(4).isEmpty()) // "" is the system's zone
        invitation.zone = zone;
    invitation.fingerprint = row.text(5);
    // One in a state that only a newer version knows does not wait for an answer.
    invitation.state = invitationStateFrom(row.text(6)).value_or(InvitationState::Replaced);
    invitation.madeAt = row.instant(7);
    invitation.endsAt = row.instant(8);
    invitation.returning = row.id<PlayerId>(9);
    return invitation;
}

} // namespace

Result<Invitation> SqlRepository::addInvitation(Invitation invitation)
{
    const auto id = m_database->number(
        u"INSERT INTO invitations (league, player, player_key, tracker, zone, fingerprint, state, made_at, ends_at,"
        " returning_player) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {cell(invitation.league), cell(invitation.player), cell(nameKey(invitation.player)),
         cell(word(invitation.tracker)), cell(invitation.zone ? QString::fromUtf8(invitation.zone->id()) : QString()),
         cell(invitation.fingerprint), cell(word(invitation.state)), cell(invitation.madeAt), cell(invitation.endsAt),
         cell(invitation.returning)});
    if (!id)
        return tl::unexpected(id.error());
    invitation.id = {*id};
    return invitation;
}

Result<std::vector<Invitation>> SqlRepository::invitations(LeagueId league, const QString &player)
{
    return m_database->list<Invitation>(
        u"SELECT id, league, player, tracker, zone, fingerprint, state, made_at, ends_at, returning_player"
        " FROM invitations WHERE league = ? AND (? = '' OR player_key = ?) ORDER BY id DESC"_s,
        {cell(league), cell(player), cell(nameKey(player))}, readInvitation);
}

Result<bool> SqlRepository::closeInvitation(InvitationId id, InvitationState state)
{
    return m_database
        ->execute(u"UPDATE invitations SET state = ? WHERE id = ? AND state = ?"_s,
                  {cell(word(state)), cell(id), cell(word(InvitationState::Open))})
        .map([](qint64 changed) { return changed > 0; });
}

Result<void> SqlRepository::removeInvitation(InvitationId id)
{
    return m_database->execute(u"DELETE FROM invitations WHERE id = ?"_s, {cell(id)}).map([](qint64) {});
}

} // namespace stepladder
