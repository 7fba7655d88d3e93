// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/channel.h"
#include "core/routine/texting.h"

namespace stepladder {

/// The outbox's way to players' phones: each message goes to the player it names, through Texting, which asks for the
/// consent again. Before the first of them it hears what phones have answered.
class TextChannel final : public Channel
{
public:
    /// `kind`: Sms or Ntfy.
    TextChannel(Repository &store, Texting &texting, ChannelKind kind);

    [[nodiscard]] ChannelKind kind() const override { return m_kind; }
    [[nodiscard]] Task<Delivery> send(OutboxEntry entry) override;
    [[nodiscard]] Task<Delivery> lookUp(OutboxEntry entry) override;
    [[nodiscard]] bool tellsArrival() const override { return m_kind == ChannelKind::Sms; }
    [[nodiscard]] Task<Delivery> arrival(OutboxEntry entry) override;

private:
    Result<PlayerId> recipientOf(const OutboxEntry &entry);

    Repository &m_store;
    Texting &m_texting;
    ChannelKind m_kind;
    bool m_hasHeard = false;
};

} // namespace stepladder
