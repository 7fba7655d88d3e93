// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/text_address.h"
#include "core/delivery/text_policy.h"
#include "core/foundation/clock.h"
#include "core/store/repository.h"

namespace stepladder {

/// The setting of a league's channel, if it is set up. Errors: of Repository.
[[nodiscard]] Result<std::optional<ChannelSetting>> channelSetting(Repository &store, LeagueId league, ChannelKind kind);
/// What the league allows texts on the channel; as usual where it says nothing. Errors: of Repository.
[[nodiscard]] Result<TextPolicy> textPolicy(Repository &store, LeagueId league, ChannelKind kind);

/// Holds texts to what their league allows, and counts what costs.
class TextLimits
{
public:
    TextLimits(Repository &store, const Clock &clock) : m_store(store), m_clock(clock) {}

    /// Errors: QuietHours, of Repository.
    [[nodiscard]] Result<void> checkHour(const Player &player, ChannelKind channel) const;

    struct Charge {
        LeagueId league;
        QDate day; ///< the league's
        int segments = 0;
    };
    /// Counts a text before it goes out; several programs together keep the caps, too. Errors: CountryBarred,
    /// SpendingCap, of Repository.
    [[nodiscard]] Result<Charge> charge(LeagueId league, const TextAddress &to, const QString &body);
    /// The text certainly did not go out.
    [[nodiscard]] Result<void> refund(const Charge &charge);

private:
    Result<Charge> checkedCharge(const League &league, const TextPolicy &policy, const QString &body) const;

    Repository &m_store;
    const Clock &m_clock;
};

} // namespace stepladder
