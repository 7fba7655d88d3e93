// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/text_channel.h"

namespace stepladder {

TextChannel::TextChannel(Repository &store, Texting &texting, ChannelKind kind)
    : m_store(store), m_texting(texting), m_kind(kind)
{
}

/// Who has changed to the other way since gets what was meant for this one on neither. Errors: NotFound, NoTextConsent.
Result<PlayerId> TextChannel::recipientOf(const OutboxEntry &entry)
{
    const Result<Player> player =
        entry.player.isValid() ? m_store.player(entry.player) : m_store.playerNamed(entry.league, entry.recipient);
    if (!player)
        return tl::unexpected(player.error());
    const Result<std::optional<TextConsent>> consent = m_store.textConsent(player->id);
    if (!consent)
        return tl::unexpected(consent.error());
    const std::optional<TextConsent> &given = *consent;
    if (!given || channelOf(*given) != m_kind)
        return failure(ErrorKind::NoTextConsent, player->name);
    return player->id;
}

Task<Delivery> TextChannel::send(OutboxEntry entry)
{
    if (!m_hasHeard) {
        m_hasHeard = true;
        // A provider that cannot be asked now refuses whoever has opted out, all the same.
        [[maybe_unused]] const Result<int> heard = co_await m_texting.hearReplies(entry.league);
    }
    const Result<PlayerId> player = recipientOf(entry);
    if (!player) {
        const ErrorKind why = player.error().kind;
        const bool isForGood = why == ErrorKind::NotFound || why == ErrorKind::NoTextConsent;
        co_return Delivery{isForGood ? Outcome::Rejected : Outcome::NotSent, {}, player.error()};
    }
    co_return co_await m_texting.text(*player, entry.kind, entry.text);
}

Task<Delivery> TextChannel::arrival(OutboxEntry entry)
{
    co_return co_await m_texting.arrival(entry.league, m_kind, entry.reference);
}

Task<Delivery> TextChannel::lookUp(OutboxEntry entry)
{
    if (!entry.reference.isEmpty())
        co_return co_await m_texting.arrival(entry.league, m_kind, entry.reference);
    const Result<PlayerId> player = recipientOf(entry);
    if (!player)
        co_return Delivery{Outcome::Unknown, {}, player.error()};
    co_return co_await m_texting.lookUp(*player, entry.text, entry.attemptedAt.isValid() ? entry.attemptedAt : entry.queuedAt);
}

} // namespace stepladder
