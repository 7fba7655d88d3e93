// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/result_message.h"
#include "core/delivery/told.h"

#include <vector>

namespace stepladder {

/// A player's day that turned out other than it was told.
struct CorrectedDay {
    PlayerId player;
    QString name;
    ToldDay was;
    ToldDay is;
    bool isKeptByHand = false; ///< without a tracker
};

/// The players whose day has settled on other steps than were told, in the order of the standings. `standings` are the day's, as they are now.
[[nodiscard]] std::vector<CorrectedDay> correctedDays(const Told &told, const Standings &standings);

/// Whether others lead than were told to.
[[nodiscard]] bool isLeadAnother(const Told &told, const Standings &standings);

/// One line a player with old and new steps and points, and the change of rank. Plain text.
[[nodiscard]] QStringList correctionLines(const League &league, const std::vector<CorrectedDay> &days, const QLocale &locale);

/// A short follow-up that names old and new steps and points, and the change of rank.
[[nodiscard]] ResultMessage correctionMessage(const League &league, QDate day, const std::vector<CorrectedDay> &days, const QLocale &locale);
/// The day's result anew, which says what was corrected. It takes the place of the one that was told.
[[nodiscard]] ResultMessage correctedResult(const League &league, const Standings &standings, const std::vector<CorrectedDay> &days,
                                            const QLocale &locale);

} // namespace stepladder
