// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "core/league/standings.h"

#include <QJsonArray>
#include <QLocale>

namespace stepladder {

/// A day's result as it goes out.
struct ResultMessage {
    QString text;       ///< complete by itself: notifications and screen readers read only this
    QJsonArray blocks;  ///< Slack Block Kit, within its published limits
};

[[nodiscard]] ResultMessage resultMessage(const League &league, const Standings &standings, const QLocale &locale);

} // namespace stepladder
