// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/told.h"
#include "core/foundation/clock.h"
#include "core/store/repository.h"

#include <QLocale>
#include <optional>

namespace stepladder {

/// Whether a result that waits has nothing to say any more once a later day's is told to the same recipient, which tells of
/// both days.
[[nodiscard]] bool isSupersededBy(const OutboxEntry &waiting, ChannelKind channel, const QString &recipient, QDate day);

/// What was corrected of one message.
struct Corrected {
    Told told; ///< by the newest correction of each player
    int parts = 0;
};

/// What there is to tell of a league, as entries for the outbox. Reads the store and sends nothing. Errors: of Repository.
class Publication
{
public:
    Publication(Repository &store, const Clock &clock, const QLocale &locale);

    /// Who gets a result with the days that they were not told of.
    enum class Missed {
        Nobody,    ///< the one day alone
        Everybody, ///< and a recipient who was never told anything gets the day
        Followers, ///< only recipients who were told something before
    };
    /// The day's result for each channel, or that of the last day before that brought something. Empty when there is nothing to tell.
    [[nodiscard]] Result<std::vector<OutboxEntry>> results(const League &league, QDate day, const std::vector<ChannelSetting> &channels,
                                                           Missed missed);
    /// A result that waits with what it has to say now. Nothing when the day has nothing to tell any more. What went out once,
    /// and what is no result, stays as it is.
    [[nodiscard]] Result<std::optional<OutboxEntry>> resultNow(OutboxEntry entry);
    /// What was told within the last month and has settled otherwise.
    [[nodiscard]] Result<std::vector<OutboxEntry>> corrections(const League &league, const std::vector<ChannelSetting> &channels);

private:
    [[nodiscard]] Result<Standings> standings(const League &league, QDate day);
    [[nodiscard]] Result<OutboxEntry> result(const League &league, const Standings &now, const ChannelSetting &setting, QDate missedFrom);
    /// What has changed since it was told or corrected. Nothing when all is as told, or may still change.
    [[nodiscard]] Result<std::optional<OutboxEntry>> correction(const League &league, const OutboxEntry &result,
                                                               const ChannelSetting &setting, int part);
    [[nodiscard]] Result<std::vector<Standings>> missedDays(const League &league, QDate first, QDate day);

    Repository &m_store;
    const Clock &m_clock;
    QLocale m_locale;
};

} // namespace stepladder
