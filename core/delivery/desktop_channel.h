// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/channel.h"
#include "core/delivery/notifications.h"
#include "core/store/repository.h"

namespace stepladder {

/// Messages as notifications on this desktop. A day's result takes the place of the one before, and a correction that of the
/// result it corrects. Errors: of Notifications.
class DesktopChannel final : public Channel
{
public:
    /// Both outlive the channel. `memory` keeps what is shown for other processes to replace; without it each replaces its own.
    explicit DesktopChannel(Notifications &notifications, Repository *memory = nullptr) : m_notifications(notifications), m_memory(memory) {}

    [[nodiscard]] ChannelKind kind() const override { return ChannelKind::Desktop; }
    [[nodiscard]] Task<Delivery> send(OutboxEntry entry) override;
    [[nodiscard]] Task<Result<QString>> probe() override;
    [[nodiscard]] bool canReplace() const override { return true; }
    [[nodiscard]] Task<Delivery> replace(QString reference, OutboxEntry entry) override;

    /// Takes back what is shown of the player's tracker, if anything is.
    [[nodiscard]] Task<void> withdraw(LeagueId league, PlayerId player);

    // What a warning of a tracker offers, beside the click on it.
    static inline const QString snoozeAction = QStringLiteral("snooze");
    static inline const QString showAction = QStringLiteral("show");
    /// A player's tracker has one notification, whatever it says.
    [[nodiscard]] static QString deviceKey(LeagueId league, PlayerId player);
    /// The player whose tracker a notification's key is about; not valid: it is about something else.
    [[nodiscard]] static PlayerId playerOf(const QString &key);
    /// Whether a notification's key is about the standings: a result, or the correction of one.
    [[nodiscard]] static bool isAboutStandings(const QString &key);
    /// The league that a notification's key is about.
    [[nodiscard]] static LeagueId leagueOf(const QString &key);

private:
    Task<Delivery> show(OutboxEntry entry, QString inPlaceOf);
    Task<void> recall(LeagueId league);
    Task<void> remember(LeagueId league);

    Notifications &m_notifications;
    Repository *m_memory;
};

} // namespace stepladder
