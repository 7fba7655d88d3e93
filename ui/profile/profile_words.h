// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/player_profile.h"
#include "ui/theme/reader.h"

namespace stepladder {

/// "Rank 3 of 8 with 34 points, 6 points behind Tootles"; what there is to say of who is not ranked.
[[nodiscard]] QString placeWords(const PlayerProfile &profile, const Reader &reader);
/// "In the league since 1 November 2026".
[[nodiscard]] QString sinceWords(const PlayerProfile &profile, const Reader &reader);
/// "23 Oct to 19 Nov", with the years of others than this one.
[[nodiscard]] QString daysWords(QDate first, QDate last, const Reader &reader);
/// Why there is no day yet; empty when there is one.
[[nodiscard]] QString emptyWords(const PlayerProfile &profile, const Reader &reader);

/// Whether the player is texted, and what.
struct TextWords {
    QString state; ///< "+44 7700 900118, confirmed"
    QString more;  ///< "Daily result, battery"; may be empty
    bool isOn = false;
};
[[nodiscard]] TextWords textWords(const std::optional<TextConsent> &consent, const Reader &reader);

/// A number with what it is, and when it was.
struct Figure {
    QString name;
    QString value; ///< a dash when there is none
    QString note;  ///< may be empty
};
/// Those that are seen first: the season's, and the best day and week of all.
[[nodiscard]] std::vector<Figure> headFigures(const PlayerProfile &profile, const Reader &reader);
/// Those of all days.
[[nodiscard]] std::vector<Figure> recordFigures(const PlayerProfile &profile, const Reader &reader);

} // namespace stepladder
