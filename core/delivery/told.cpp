// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/told.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stepladder {

using namespace Qt::StringLiterals;

Told toldBy(const Standings &standings)
{
    Told told;
    for (const Standing &row : standings.rows)
        told.emplace(row.player, ToldDay{row.steps, row.rank});
    return told;
}

QString toText(const Told &told)
{
    QJsonObject players;
    for (const auto &[player, day] : told) {
        players.insert(QString::number(player.value),
                       QJsonObject{{u"steps"_s, day.steps ? QJsonValue(day.steps->value) : QJsonValue()}, {u"rank"_s, day.rank}});
    }
    return QString::fromUtf8(QJsonDocument(players).toJson(QJsonDocument::Compact));
}

Told toldFrom(const QString &text)
{
    Told told;
    const QJsonObject players = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto each = players.begin(); each != players.end(); ++each) {
        const QJsonObject day = each->toObject();
        const QJsonValue steps = day.value(u"steps"_s);
        told.emplace(PlayerId{each.key().toLongLong()},
                     ToldDay{steps.isDouble() ? std::optional(StepCount{steps.toInt()}) : std::nullopt, day.value(u"rank"_s).toInt()});
    }
    return told;
}

} // namespace stepladder
