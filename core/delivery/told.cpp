// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/told.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stepladder {

using namespace Qt::StringLiterals;

bool wasTold(const OutboxEntry &entry)
{
    return entry.state == MessageState::Sent || (entry.state == MessageState::Queued && entry.sentAt.isValid());
}

Told toldBy(const Standings &standings)
{
    Told told;
    for (const Standing &row : standings.rows) {
        ToldDay &day = told[row.player];
        day.steps = row.steps;
        day.rank = row.rank;
    }
    return told;
}

QString toText(const Told &told)
{
    QJsonObject players;
    for (const auto &each : told) {
        const ToldDay &day = each.second;
        const QJsonValue steps = day.steps ? QJsonValue(day.steps->value) : QJsonValue();
        players.insert(QString::number(each.first.value), QJsonObject{{u"steps"_s, steps}, {u"rank"_s, day.rank}});
    }
    return QString::fromUtf8(QJsonDocument(players).toJson(QJsonDocument::Compact));
}

Told toldFrom(const QString &text)
{
    Told told;
    const QJsonObject players = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto each = players.begin(); each != players.end(); ++each) {
        const QJsonObject day = each->toObject();
        ToldDay &value = told[PlayerId{each.key().toLongLong()}];
        value.rank = day.value(u"rank"_s).toInt();
        if (const QJsonValue steps = day.value(u"steps"_s); steps.isDouble())
            value.steps = StepCount{steps.toInt()};
    }
    return told;
}

} // namespace stepladder
