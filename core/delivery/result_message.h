// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "core/league/standings.h"

#include <QLocale>
#include <QStringList>

namespace stepladder {

/// A day's result in words, of which every channel makes its own form. Names are plain: no control characters, one line.
struct ResultMessage {
    /// One player, as a table shows it.
    struct Row {
        QString rank;
        QString movement; ///< "▲ 2", "▼ 1", "–" or "new"
        QString name;
        QString steps;    ///< with an asterisk while it may still change
        QString points;   ///< of the day
        QString total;    ///< of the season
        std::optional<StepCount> count;
        int place = 0; ///< the rank, as a number
        qint32 dayPoints = 0;
        qint64 totalPoints = 0;
    };

    QString title;     ///< league and date
    QString seasonDay; ///< "Day 19 of 30"
    QString settling;  ///< who may still change, or that nobody can
    bool final = false;
    std::vector<Row> rows;
    QStringList notes; ///< what else is told, each of one or more lines: at most 2,900 characters
    QLocale locale;    ///< of its words and digits
    QString text;      ///< complete by itself: notifications and screen readers read only this
};

[[nodiscard]] ResultMessage resultMessage(const League &league, const Standings &standings, const QLocale &locale);

/// Tells something more in it.
void addNote(ResultMessage &message, const QString &note);
/// The text within the 4,000 characters that an edit in Slack may have. Names are cut where they must be.
[[nodiscard]] QString briefText(const ResultMessage &message);

} // namespace stepladder
