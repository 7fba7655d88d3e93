// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/cell_words.h"

#include "ui/theme/marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace stepladder::cell {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stepladder::Row)
};

const QString dash = u"\u2013"_s;

QDateTime lastSync(const BoardRow &row)
{
    return row.player.lastSync.isValid() || !row.device ? row.player.lastSync : row.device->lastSync;
}

QString levelThen(const Device &device, const Reader &reader)
{
    if (device.batteryPercent)
        return reader.percent(*device.batteryPercent);
    switch (device.batteryStatus) {
    case BatteryStatus::Unknown:
        break;
    case BatteryStatus::Empty:
        return Words::tr("Empty");
    case BatteryStatus::Low:
        return Words::tr("Low");
    case BatteryStatus::Medium:
        return Words::tr("Medium");
    case BatteryStatus::High:
        return Words::tr("High");
    }
    return dash;
}

QString countOf(std::optional<StepCount> count, const Reader &reader)
{
    return count ? reader.number(count->value) : dash;
}

QString missingCaption(const BoardRow &row, const Reader &reader)
{
    if (row.player.state == ConnectionState::NeedsConsent) {
        return row.player.stateSince.isValid()
            ? Words::tr("Needs permission since %1").arg(reader.shortDay(row.player.stateSince))
            : Words::tr("Needs permission");
    }
    if (row.player.state == ConnectionState::Retired)
        return Words::tr("The tracker's service closed");
    if (row.player.tracker == TrackerKind::Manual)
        return Words::tr("Not entered yet");
    const QDateTime sync = lastSync(row);
    return sync.isValid() ? Words::tr("Not synced since %1").arg(reader.shortWhen(sync)) : Words::tr("Never synced");
}

} // namespace

QString caption(const BoardRow &row, const Board &board, const Reader &reader)
{
    const Standing &standing = row.standing;
    if (row.player.removed)
        return Words::tr("Has left the league");
    if (row.range)
        return Words::tr("%1 of %n day(s)", "with a reading", row.range->days).arg(reader.number(row.range->read));
    if (!standing.steps && board.postedAt.isValid() && row.differs.steps)
        return Words::tr("No reading then"); // how the sync stood then is not kept
    if (!standing.steps)
        return missingCaption(row, reader);
    switch (standing.state) {
    case DayState::Missing:
        return missingCaption(row, reader);
    case DayState::Provisional: {
        const QDateTime sync = lastSync(row);
        return sync.isValid() ? Words::tr("Provisional, synced %1").arg(reader.shortWhen(sync, board.date))
                              : Words::tr("Provisional");
    }
    case DayState::Restated:
        return Words::tr("Restated, was %1").arg(countOf(standing.was, reader));
    case DayState::Final:
        break;
    }
    return {};
}

QString stepsSentence(const BoardRow &row, const Board &board, const Reader &reader)
{
    const Standing &standing = row.standing;
    const QString state = caption(row, board, reader);
    if (row.range) {
        const std::optional<StepCount> mean = row.range->mean();
        const QString sum = Words::tr("%1: %2 steps in all, %3 a day.", "player, numbers")
                                .arg(row.player.name, steps(row, reader), countOf(mean, reader));
        return state.isEmpty() ? sum : Words::tr("%1 %2.", "two sentences").arg(sum, state);
    }
    if (!standing.steps)
        return Words::tr("%1: no reading for this day. %2.").arg(row.player.name, state);
    const Rules &rules = board.league.rules;
    const int above = standing.steps->value - rules.goal;
    // The number itself is written the reader's way; %n only chooses the plural.
    const QString walked = Words::tr("%1 step(s)", nullptr, standing.steps->value)
                               .arg(reader.number(standing.steps->value));
    const QString goal = above >= 0 ? Words::tr("%1 above the goal").arg(reader.number(above))
                                    : Words::tr("%1 below the goal").arg(reader.number(-above));
    const QString earned = Words::tr("%n point(s)", "of one day", standing.points);
    const QString sentence = Words::tr("%1: %2, %3, %4.").arg(row.player.name, walked, goal, earned);
    return state.isEmpty() ? sentence : Words::tr("%1 %2.", "two sentences").arg(sentence, state);
}

QString movementWords(const BoardRow &row)
{
    const std::optional<int> &movement = row.standing.movement;
    if (!movement)
        return Words::tr("new");
    if (*movement == 0)
        return row.range ? Words::tr("same rank as before these days") : Words::tr("same rank as the day before");
    return *movement > 0 ? Words::tr("up %n rank(s)", nullptr, *movement) : Words::tr("down %n rank(s)", nullptr, -*movement);
}

QString steps(const BoardRow &row, const Reader &reader)
{
    if (row.range)
        return row.range->read > 0 ? reader.number(row.range->tally.steps) : dash;
    return countOf(row.standing.steps, reader);
}

QString points(const BoardRow &row, const Reader &reader)
{
    if (row.range)
        return row.range->read > 0 ? reader.signedNumber(row.range->tally.points) : dash;
    return row.standing.steps ? reader.signedNumber(row.standing.points) : dash;
}

bool isLevelKnown(const BoardRow &row, const Reader &reader)
{
    return row.device && stepladder::isLevelKnown(*row.device, row.limits, row.player.zone, reader.now);
}

bool isLow(const BoardRow &row, const Reader &reader)
{
    return row.device && isLevelKnown(row, reader) && levelOf(*row.device, row.limits) > BatteryLevel::Good;
}

QString batteryLevel(const BoardRow &row, const Reader &reader)
{
    return row.device && isLevelKnown(row, reader) ? levelThen(*row.device, reader) : dash;
}

QString deviceSentence(const BoardRow &row, const Reader &reader)
{
    if (!row.device)
        return Words::tr("No tracker known");
    const Device &device = *row.device;
    const QString model = device.model.isEmpty() ? Words::tr("Tracker") : device.model;
    const bool known = batteryFill(device).has_value();
    const QString when = device.lastSync.isValid() ? reader.shortWhen(device.lastSync) : QString();
    QString sentence;
    if (known && !when.isEmpty())
        sentence = Words::tr("%1: battery was %2 at %3.").arg(model, levelThen(device, reader), when);
    else if (known)
        sentence = Words::tr("%1: battery %2.").arg(model, levelThen(device, reader));
    else if (!when.isEmpty())
        sentence = Words::tr("%1: battery unknown, synced %2.").arg(model, when);
    else
        sentence = Words::tr("%1: battery unknown.").arg(model);
    return isLow(row, reader) ? sentence + u' ' + Words::tr("Low, charge it soon.") : sentence;
}

std::vector<ScoredDay> form(const BoardRow &row, QDate end, int days)
{
    std::vector<ScoredDay> result;
    result.reserve(static_cast<size_t>(days));
    for (int back = days - 1; back >= 0; --back)
        result.push_back({end.addDays(-back), std::nullopt});
    for (const ScoredDay &day : row.recent) {
        const qint64 place = result.front().day.daysTo(day.day);
        if (place >= 0 && place < days)
            result[static_cast<size_t>(place)] = day;
    }
    return result;
}

QString formSentence(const BoardRow &row, const Board &board)
{
    const std::vector<ScoredDay> days = form(row, board.date);
    const auto reached = std::count_if(days.begin(), days.end(), [&](const ScoredDay &day) {
        return day.steps && day.steps->value >= board.league.rules.goal;
    });
    const auto missing = std::count_if(days.begin(), days.end(), [](const ScoredDay &day) { return !day.steps; });
    return Words::tr("Last 14 days: goal reached on %1, no reading on %2").arg(QLocale().toString(reached), QLocale().toString(missing));
}

} // namespace stepladder::cell
