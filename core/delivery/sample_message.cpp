// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sample_message.h"

#include "core/delivery/desktop_text.h"
#include "core/delivery/slack_blocks.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

Standing row(int rank, const QString &name, int steps, int points, int total, int movement)
{
    Standing standing;
    standing.name = name;
    standing.rank = rank;
    standing.steps = StepCount{steps};
    standing.points = points;
    standing.total.points = total;
    standing.movement = movement;
    standing.settled = true;
    return standing;
}

} // namespace

OutboxEntry sampleMessage(ChannelKind channel, QDate day, const QLocale &locale)
{
    League league;
    league.name = QCoreApplication::translate("SampleMessage", "A sample from Stepladder");
    league.season = {day.addDays(-11), day.addDays(18)};
    Standings standings;
    standings.date = day;
    standings.seasonDay = league.season.dayNumber(day);
    standings.rows = {row(1, u"Wendy"_s, 14'210, 5, 38, 1), row(2, u"Peter"_s, 12'034, 3, 36, -1),
                      row(3, u"Tootles"_s, 8'120, 0, 21, 0)};
    standings.rows.back().settled = false;
    const ResultMessage message = resultMessage(league, standings, locale);

    OutboxEntry entry;
    entry.day = day;
    entry.channel = channel;
    entry.text = channel == ChannelKind::Desktop ? toText(desktopResult(league, standings, {}, locale)) : message.text;
    if (channel == ChannelKind::Slack)
        entry.payload = slackPayload(message);
    return entry;
}

} // namespace stepladder
