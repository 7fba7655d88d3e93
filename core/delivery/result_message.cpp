// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/result_message.h"

#include "core/delivery/slack_text.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

// docs.slack.dev/reference/block-kit/blocks: 100 rows with the header, 10,000 characters in all cells of a message.
constexpr int maxTableRows = 100;
constexpr qsizetype maxTableCharacters = 9'000;
constexpr qsizetype maxText = 38'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResultMessage)
};

QString movementSign(const std::optional<int> &movement)
{
    if (!movement)
        return Words::tr("new");
    if (*movement == 0)
        return u"–"_s;
    return (*movement > 0 ? u"▲ "_s : u"▼ "_s) + QString::number(std::abs(*movement));
}

QString signedPoints(qint32 points, const QLocale &locale)
{
    return points > 0 ? u'+' + locale.toString(points) : locale.toString(points);
}

/// "Slightly and Wendy", however many.
QString namesOf(const Standings &standings, bool (*wanted)(const Standing &), QString (*spelled)(const QString &))
{
    constexpr int shown = 10;
    QStringList names;
    int more = 0;
    for (const Standing &row : standings.rows) {
        if (!wanted(row))
            continue;
        if (names.size() < shown)
            names += spelled(row.name);
        else
            ++more;
    }
    QString list = names.join(u", "_s);
    if (more > 0)
        list += Words::tr(" and %n more", nullptr, more);
    return list;
}

bool mayChange(const Standing &row)
{
    return !row.settled;
}

QString line(const Standing &row, const QLocale &locale)
{
    const QString name = slackSafe(row.name);
    const QString total = Words::tr("%n point(s) in all", nullptr, static_cast<int>(row.total.points));
    if (!row.steps) {
        return Words::tr("%1. %2: not synced, %3").arg(QString::number(row.rank), name, total);
    }
    return Words::tr("%1. %2: %3 steps, %4, %5")
        .arg(QString::number(row.rank), name, locale.toString(row.steps->value), signedPoints(row.points, locale), total);
}

QJsonObject cell(const QString &text)
{
    return {{u"type"_s, u"raw_text"_s}, {u"text"_s, text}};
}

QJsonObject aligned(const QString &side)
{
    return {{u"align"_s, side}};
}

QJsonObject table(const Standings &standings, const QLocale &locale, int *shown)
{
    QJsonArray rows{QJsonArray{cell(u"#"_s), cell(u"±"_s), cell(Words::tr("Player")),
                               cell(Words::tr("Steps")),
                               cell(Words::tr("Points")),
                               cell(Words::tr("Season"))}};
    qsizetype characters = 60;
    for (const Standing &row : standings.rows) {
        const QStringList texts{QString::number(row.rank), movementSign(row.movement), plainName(row.name, 40),
                                row.steps ? locale.toString(row.steps->value) : u"–"_s,
                                row.steps ? signedPoints(row.points, locale) : u"–"_s,
                                locale.toString(row.total.points)};
        characters += texts.join(QString()).size();
        if (rows.size() == maxTableRows || characters > maxTableCharacters)
            break;
        QJsonArray cells;
        for (const QString &text : texts)
            cells.append(cell(text));
        rows.append(cells);
    }
    *shown = static_cast<int>(rows.size()) - 1;
    const QJsonObject right = aligned(u"right"_s);
    return {{u"type"_s, u"table"_s},
            {u"column_settings"_s, QJsonArray{right, right, aligned(u"left"_s), right, right, right}},
            {u"rows"_s, rows}};
}

QJsonObject plainText(const QString &text)
{
    return {{u"type"_s, u"plain_text"_s}, {u"text"_s, text}, {u"emoji"_s, false}};
}

QString seasonDay(const League &league, const Standings &standings)
{
    if (const std::optional<int> length = league.season.length()) {
        return Words::tr("Day %1 of %2")
            .arg(standings.seasonDay)
            .arg(*length);
    }
    return Words::tr("Day %1").arg(standings.seasonDay);
}

} // namespace

ResultMessage resultMessage(const League &league, const Standings &standings, const QLocale &locale)
{
    const QString date = locale.toString(standings.date, QLocale::LongFormat);
    const QString title = plainName(league.name, 60) + u", "_s + date;
    const QString day = seasonDay(league, standings);
    const QString open = namesOf(standings, mayChange, [](const QString &name) { return plainName(name, 40); });
    const QString settling = standings.final
        ? Words::tr("All final.")
        : Words::tr("May still change: %1.");

    ResultMessage message;
    QStringList lines{slackSafe(league.name) + u", "_s + date + u". "_s + day + u'.'};
    for (const Standing &row : standings.rows)
        lines += line(row, locale);
    lines += standings.final ? settling : settling.arg(namesOf(standings, mayChange, slackSafe));
    message.text = lines.join(u'\n');
    if (message.text.size() > maxText)
        message.text = message.text.left(message.text.lastIndexOf(u'\n', maxText)) + u"\n…"_s;

    int shown = 0;
    const QJsonObject standingsTable = table(standings, locale, &shown);
    QString context = day + u". "_s + (standings.final ? settling : settling.arg(open));
    const int left = static_cast<int>(standings.rows.size()) - shown;
    if (left > 0)
        context += u' ' + Words::tr("%n more player(s) are not shown.", nullptr, left);
    message.blocks = {QJsonObject{{u"type"_s, u"header"_s}, {u"text"_s, plainText(title.left(150))}},
                      QJsonObject{{u"type"_s, u"context"_s}, {u"elements"_s, QJsonArray{plainText(context.left(3000))}}}};
    if (shown > 0)
        message.blocks.append(standingsTable);
    return message;
}

} // namespace stepladder
