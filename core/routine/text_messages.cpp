// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/text_messages.h"

#include "core/delivery/result_text.h"
#include "core/delivery/text_consent.h"
#include "core/routine/text_limits.h"

#include <algorithm>

namespace stepladder {

Result<std::vector<OutboxEntry>> resultTexts(Repository &store, const League &league, const Standings &standings,
                                             const QLocale &locale, const QDateTime &now)
{
    const Result<std::vector<ChannelSetting>> channels = store.channels(league.id);
    if (!channels)
        return tl::unexpected(channels.error());
    std::vector<OutboxEntry> entries;
    for (const Standing &row : standings.rows) {
        const Result<Player> player = store.player(row.player);
        const Result<std::optional<TextConsent>> consent = store.textConsent(row.player);
        if (!player || !consent)
            return tl::unexpected(player ? consent.error() : player.error());
        const std::optional<TextConsent> &given = *consent;
        if (!given || !allows(*given, MessageKind::Result))
            continue;
        const ChannelKind channel = channelOf(*given);
        const bool isOpen = std::any_of(channels->begin(), channels->end(), [&](const ChannelSetting &each) {
            return each.kind == channel && each.enabled;
        });
        if (!isOpen)
            continue;
        const Result<QDateTime> time = textTime(store, *player, channel, now);
        if (!time)
            return tl::unexpected(time.error());
        OutboxEntry entry;
        entry.league = league.id;
        entry.day = standings.date;
        entry.kind = MessageKind::Result;
        entry.channel = channel;
        entry.recipient = player->name;
        entry.player = player->id;
        entry.text = resultText(league, standings, player->id, locale);
        entry.notBefore = *time;
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<QDateTime> textTime(Repository &store, const Player &player, ChannelKind channel, const QDateTime &now)
{
    return textPolicy(store, player.league, channel).map([&](const TextPolicy &policy) {
        return mayBeSentAt(policy, player.zone, now);
    });
}

Result<TextEstimate> estimateOf(Repository &store, LeagueId league, const std::vector<OutboxEntry> &entries)
{
    QStringList bodies;
    for (const OutboxEntry &entry : entries) {
        if (entry.channel == ChannelKind::Sms)
            bodies += entry.text;
    }
    return textPolicy(store, league, ChannelKind::Sms).map([&](const TextPolicy &policy) { return estimateOf(bodies, policy); });
}

} // namespace stepladder
