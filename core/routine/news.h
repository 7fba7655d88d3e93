// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/store/repository.h"

#include <QLocale>

namespace stepladder {

/// Whether the results are told at once or when the league's schedule says so.
enum class Telling { Now, AsScheduled };

/// The channels that are set up and on; only the named ones, where any is. Errors: of Repository.
[[nodiscard]] Result<std::vector<ChannelSetting>> openChannels(Repository &store, LeagueId league, const std::vector<ChannelKind> &only);

/// What a round has to tell of a league, written into the outbox: the day's results, and corrections of earlier ones.
class News
{
public:
    /// Both outlive the news.
    News(Repository &store, const Clock &clock, const QLocale &locale) : m_store(store), m_clock(clock), m_locale(locale) {}

    /// Queues it on every channel that is on, all or nothing, and ends what has become pointless by it. Returns what is queued
    /// or was before. Errors: of Repository.
    [[nodiscard]] Result<std::vector<MessageId>> queue(LeagueId league, QDate date, Telling telling);

private:
    Result<std::vector<OutboxEntry>> fresh(const League &league, QDate date, Telling telling);
    Result<void> dropOutdated(const League &league, const std::vector<OutboxEntry> &fresh);
    Result<std::vector<MessageId>> queue(const League &league, const std::vector<OutboxEntry> &entries);

    Repository &m_store;
    const Clock &m_clock;
    QLocale m_locale;
};

} // namespace stepladder
