// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/correction.h"

namespace stepladder {

/// The news in few words, for a notification. Plain text.
struct DesktopText {
    QString summary; ///< one line, at most about 40 characters where names allow
    QString body;
};

/// Who leads, and the first three; with what the `missed` days before it brought.
[[nodiscard]] DesktopText desktopResult(const League &league, const Standings &standings, const std::vector<Standings> &missed,
                                        const QLocale &locale);
/// What was told, and what it is now.
[[nodiscard]] DesktopText desktopCorrection(const League &league, QDate day, const std::vector<CorrectedDay> &days, const QLocale &locale);

/// As it is stored: the first line is the summary.
[[nodiscard]] QString toText(const DesktopText &text);
[[nodiscard]] DesktopText desktopTextFrom(const QString &text);

} // namespace stepladder
