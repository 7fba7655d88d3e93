// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/league_profile.h"
#include "ui/onboarding/notice.h"
#include "ui/profile/profile_words.h"

namespace stepladder {

/// Who leads the season, and by how much.
[[nodiscard]] QString leadWords(const LeagueProfile &profile, const Reader &reader);
/// Which season it is, and its day.
[[nodiscard]] QString seasonWords(const LeagueProfile &profile, const Reader &reader);
/// Those that are seen first: what the season came to.
[[nodiscard]] std::vector<Figure> seasonFigures(const LeagueProfile &profile, const Reader &reader);
/// The best there was, each with whose it is and when.
[[nodiscard]] std::vector<Figure> leagueRecordFigures(const LeagueProfile &profile, const Reader &reader);

/// A month in words.
struct MonthWords {
    QString month;   ///< "November 2026"
    QString sum;     ///< what everybody walked together
    QString winners; ///< names
    QString points;  ///< of each of them; empty with nobody
};
[[nodiscard]] MonthWords monthWords(const MonthResult &month, const LeagueProfile &profile, const Reader &reader);

/// A sentence and how it is marked.
struct StateWords {
    Notice::Tone tone = Notice::Tone::Plain;
    QString words;
};
/// How the players' connections stand.
[[nodiscard]] StateWords connectionsWords(const LeagueProfile &profile, const Reader &reader);
/// Which trackers need care; nothing without trackers.
[[nodiscard]] std::optional<StateWords> trackersWords(const LeagueProfile &profile, const Reader &reader);
/// How points are earned, and when a day is settled.
[[nodiscard]] QString rulesWords(const League &league, const Reader &reader);

/// Somebody of the league; nothing for who is not in it.
[[nodiscard]] const Player *playerOf(const LeagueProfile &profile, PlayerId player);

} // namespace stepladder
