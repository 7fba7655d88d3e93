// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/warning_text.h"
#include "core/store/repository.h"

namespace stepladder {

/// What there is to tell of one player's tracker.
struct DeviceWarning {
    enum class About {
        Low,
        Critical,
        LongNotSynced, ///< for days
        DayNotSynced,  ///< a day that may still count, for the player alone
    };
    Player player;
    Device device;
    About about = About::Low;
    bool wasLow = false; ///< of the two about syncs: the battery was low at the last one
    QDate day;           ///< of DayNotSynced
    QDateTime settles;   ///< UTC; of DayNotSynced
    DeviceOutlook outlook;
    bool isForDesktop = true;
    bool isForPlayer = true;
    std::vector<OutboxEntry> messages = {}; ///< as they were queued
};
/// "low", "critical" or "not-synced".
[[nodiscard]] QString word(DeviceWarning::About about);
/// For a reader of the league.
[[nodiscard]] DesktopText newsOf(const DeviceWarning &warning, const QTimeZone &zone, const QLocale &locale, const QDateTime &now);

/// Where a player's phone can be warned: the way the player has confirmed and wants warnings by, while that is set up and
/// on in the league. Errors: of Repository.
class WarningChannels
{
public:
    [[nodiscard]] static Result<WarningChannels> of(Repository &store, LeagueId league);
    [[nodiscard]] std::optional<ChannelKind> phoneOf(PlayerId player) const;
    [[nodiscard]] bool hasDesktop() const { return m_desktop; }

private:
    std::map<PlayerId, ChannelKind> m_phones;
    bool m_desktop = false;
};

/// How a warning is told.
struct ToldNow {
    QLocale locale;
    QTimeZone zone; ///< of who reads notifications; a text has its player's
    QDateTime now;  ///< UTC
};
/// The warning as messages for the outbox: a text to the player when the league's hours and the caps on warnings let it go,
/// and a notification; nothing for any other channel, for a person's device is nobody else's business. Not stored.
/// Errors: of Repository.
[[nodiscard]] Result<std::vector<OutboxEntry>> messagesOf(Repository &store, const League &league, const DeviceWarning &warning,
                                                          const WarningChannels &channels, const ToldNow &told);

/// Ends what waits to warn the player in this way. Returns whether a message to the player's phone was among it. Errors: of Repository.
[[nodiscard]] Result<bool> callOffWarnings(Repository &store, PlayerId player, MessageKind kind);

/// Whether a message to a phone told of that day as not synced.
[[nodiscard]] bool isOfDay(const OutboxEntry &entry, QDate day);

/// A message that waits with what it has to say now, by the newest sync. Nothing when it is not worth sending any more: the
/// tracker was charged, snoozed, muted, replaced or synced, or the day has settled. What is no warning stays as it is.
/// Errors: of Repository.
[[nodiscard]] Result<std::optional<OutboxEntry>> warningNow(Repository &store, const OutboxEntry &entry, const ToldNow &told);

} // namespace stepladder
