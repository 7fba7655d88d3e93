// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/receipt_words.h"

#include "ui/leaderboard/cell_words.h"
#include "ui/theme/reading_order.h"

#include <QCoreApplication>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stepladder::Receipt)
};

constexpr size_t mostReadings = 4; ///< shown; older ones are in the export

QString number(std::optional<StepCount> steps, const Reader &reader)
{
    return steps ? reader.number(steps->value) : u"\u2013"_s;
}

QString serviceName(TrackerKind kind)
{
    switch (kind) {
    case TrackerKind::GoogleHealth:
        return u"Google Health"_s;
    case TrackerKind::Fitbit:
        return u"Fitbit"_s;
    case TrackerKind::Manual:
        break;
    }
    return {};
}

QString sourceOf(const Receipt &receipt)
{
    const ReadingSource source = receipt.readings.empty() ? ReadingSource::Tracker : receipt.readings.back().source;
    if (source == ReadingSource::File)
        return Words::tr("From a file");
    const QString service = serviceName(receipt.row.player.tracker);
    if (source == ReadingSource::Hand || service.isEmpty())
        return Words::tr("Entered by hand");
    const QString model = receipt.row.device ? receipt.row.device->model : QString();
    return model.isEmpty() ? service : Words::tr("%1, via %2", "a watch, a service").arg(model, service);
}

/// "Today 08:38", "Thursday 22:10".
QString when(const QDateTime &instant, const Reader &reader)
{
    if (!instant.isValid())
        return Words::tr("at an unknown time");
    return reader.local(instant).date() == reader.today() ? Words::tr("Today %1", "a time").arg(reader.time(instant))
                                                          : reader.longWhen(instant);
}

/// The same within a sentence: "today 08:30".
QString told(const QDateTime &instant, const Reader &reader)
{
    return reader.local(instant).date() == reader.today() ? Words::tr("today %1", "a time").arg(reader.time(instant))
                                                          : reader.longWhen(instant);
}

std::vector<ReceiptWords::Line> readingLines(const Receipt &receipt, const Reader &reader)
{
    const BoardRow &row = receipt.row;
    std::vector<ReceiptWords::Line> lines;
    lines.push_back({Words::tr("Reading"), receipt.readings.empty() ? Words::tr("Nothing was read yet") : sourceOf(receipt),
                     number(row.standing.steps, reader), true});
    for (size_t back = 0; back < std::min(receipt.readings.size(), mostReadings); ++back) {
        const DayChange &change = receipt.readings[receipt.readings.size() - 1 - back];
        lines.push_back({back == 0 ? Words::tr("Read", "past tense") : Words::tr("Before"), when(change.at, reader),
                         back == 0 ? QString() : number(change.steps, reader)});
    }
    if (row.device && row.device->lastSync.isValid() && !row.standing.isKeptByHand)
        lines.push_back({Words::tr("Last sync"), when(row.device->lastSync, reader), {}});
    return lines;
}

std::vector<ReceiptWords::Line> pointLines(const Receipt &receipt, const Reader &reader)
{
    const Standing &standing = receipt.row.standing;
    const Rules &rules = receipt.rules;
    std::vector<ReceiptWords::Line> lines;
    if (standing.steps) {
        const qint32 above = standing.steps->value - rules.goal;
        const QString goal = reader.number(rules.goal);
        lines.push_back({Words::tr("Goal"),
                         above >= 0 ? Words::tr("%1 reached").arg(goal) : Words::tr("%1, %2 short").arg(goal, reader.number(-above)),
                         above >= 0 ? reader.signedNumber(1) : reader.number(0)});
        if (above >= 0) {
            const qint32 full = above / rules.bonusStep;
            lines.push_back({Words::tr("Above goal"),
                             Words::tr("%1: %n full step(s) of %2", "steps above the goal; the size of one step", full)
                                 .arg(reader.number(above), reader.number(rules.bonusStep)),
                             reader.signedNumber(full)});
        }
        lines.push_back({Words::tr("Points"), {}, reader.number(standing.points), true});
    }
    lines.push_back({Words::tr("Season"), Words::tr("%1 before this day").arg(reader.number(standing.total.points - standing.points)),
                     reader.number(standing.total.points), true});
    return lines;
}

QString remarkOf(const Receipt &receipt, const Reader &reader)
{
    if (receipt.told.empty())
        return {};
    const std::optional<StepCount> steps = receipt.row.standing.steps;
    const auto differs = [&](const Receipt::Telling &telling) { return telling.day.steps != steps; };
    const auto wrong = std::ranges::find_if(receipt.told, differs);
    if (wrong == receipt.told.end())
        return Words::tr("It was posted as it is here (%1).").arg(told(receipt.told.front().at, reader));
    const std::optional<StepCount> &posted = wrong->day.steps;
    const QString said = posted
        ? Words::tr("What was posted %1 said %2 steps.").arg(told(wrong->at, reader), reader.number(posted->value))
        : Words::tr("What was posted %1 had no reading.").arg(told(wrong->at, reader));
    const auto right = std::find_if_not(wrong, receipt.told.end(), differs);
    const QString since = right == receipt.told.end() ? Words::tr("It has not been corrected so far.")
                                                      : Words::tr("It was corrected %1.", "an instant").arg(told(right->at, reader));
    return Words::tr("%1 %2", "two sentences").arg(said, since);
}

} // namespace

ReceiptWords receiptWords(const Receipt &receipt, const Reader &reader)
{
    return {.title = Words::tr("%1, %2", "a player, a day").arg(receipt.row.player.name, reader.longDate(receipt.day)),
            .readings = readingLines(receipt, reader),
            .points = pointLines(receipt, reader),
            .remark = remarkOf(receipt, reader)};
}

QString asText(const ReceiptWords &words)
{
    QStringList lines{words.title};
    for (const std::vector<ReceiptWords::Line> *block : {&words.readings, &words.points}) {
        for (const ReceiptWords::Line &line : *block)
            lines.append(QStringList{line.label, line.words, line.number}.join(u'\t'));
    }
    if (!words.remark.isEmpty())
        lines.append(words.remark);
    return withoutIsolates(lines.join(u'\n') + u'\n');
}

} // namespace stepladder
