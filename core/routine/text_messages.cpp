// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/text_messages.h"

#include "core/delivery/correction_text.h"
#include "core/delivery/result_text.h"
#include "core/delivery/text_consent.h"
#include "core/routine/text_limits.h"

#include <algorithm>
#include <map>

namespace stepladder {

namespace {

Result<OutboxEntry> entryFor(Repository &store, const Player &player, QDate day, ChannelKind channel, const QDateTime &now)
{
    return textTime(store, player, channel, now).map([&](const QDateTime &time) {
        OutboxEntry entry;
        entry.league = player.league;
        entry.day = day;
        entry.channel = channel;
        entry.recipient = player.name;
        entry.player = player.id;
        entry.notBefore = time;
        return entry;
    });
}

} // namespace

Result<std::vector<OutboxEntry>> resultTexts(Repository &store, const League &league, const Standings &standings,
                                             const std::vector<ChannelSetting> &channels, const QLocale &locale, const QDateTime &now)
{
    std::vector<OutboxEntry> entries;
    const Result<std::vector<TextConsent>> consents = store.textConsents();
    if (!consents)
        return tl::unexpected(consents.error());
    std::map<PlayerId, const TextConsent *> given;
    for (const TextConsent &consent : *consents)
        given.emplace(consent.player, &consent);
    for (const Standing &row : standings.rows) {
        const auto consent = given.find(row.player);
        if (consent == given.end() || !allows(*consent->second, MessageKind::Result))
            continue;
        const ChannelKind channel = channelOf(*consent->second);
        const bool isOpen = std::any_of(channels.begin(), channels.end(), [&](const ChannelSetting &each) {
            return each.kind == channel && each.enabled;
        });
        if (!isOpen)
            continue;
        const Result<Player> player = store.player(row.player);
        if (!player)
            return tl::unexpected(player.error());
        Result<OutboxEntry> entry = entryFor(store, *player, standings.date, channel, now);
        if (!entry)
            return tl::unexpected(entry.error());
        entry->text = resultText(league, standings, player->id, locale);
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<std::optional<OutboxEntry>> correctionOfText(Repository &store, const League &league, const Standings &standings,
                                                    const OutboxEntry &result, const std::vector<CorrectedDay> &days,
                                                    const QLocale &locale, const QDateTime &now)
{
    const QString text = correctionText(league, standings, days, toldFrom(result.told), result.player, locale);
    const Result<std::optional<TextConsent>> consent = store.textConsent(result.player);
    if (!consent)
        return tl::unexpected(consent.error());
    const std::optional<TextConsent> &given = *consent;
    if (text.isEmpty() || !given || channelOf(*given) != result.channel || !allows(*given, MessageKind::Correction))
        return std::optional<OutboxEntry>();
    const Result<Player> player = store.player(result.player);
    if (!player)
        return tl::unexpected(player.error());
    return entryFor(store, *player, result.day, result.channel, now).map([&](OutboxEntry &&entry) {
        entry.kind = MessageKind::Correction;
        entry.recipient = result.recipient; // the place where it was told, whatever the player is called now
        entry.text = text;
        return std::optional(std::move(entry));
    });
}

Result<QDateTime> textTime(Repository &store, const Player &player, ChannelKind channel, const QDateTime &now)
{
    return textPolicy(store, player.league, channel).map([&](const TextPolicy &policy) {
        return mayBeSentAt(policy, player.zone, now);
    });
}

Result<TextEstimate> usualCost(Repository &store, LeagueId league, const TextPolicy &policy)
{
    const Result<std::vector<Player>> players = store.players(league);
    if (!players)
        return tl::unexpected(players.error());
    QStringList bodies;
    for (const Player &player : *players) {
        const Result<std::optional<TextConsent>> consent = store.textConsent(player.id);
        if (!consent)
            return tl::unexpected(consent.error());
        const std::optional<TextConsent> &given = *consent;
        if (given && channelOf(*given) == ChannelKind::Sms && allows(*given, MessageKind::Result))
            bodies += QString();
    }
    return estimateOf(bodies, policy);
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
