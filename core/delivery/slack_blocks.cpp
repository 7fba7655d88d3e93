// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/slack_blocks.h"

#include "core/delivery/slack_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

// docs.slack.dev/reference/block-kit/blocks. All blocks of a message together stay below 10,000 characters, as does the
// text of all its cells: the longest are cut before a player is left out.
constexpr qsizetype tableRows = 100;     ///< with the header
constexpr qsizetype dataTableRows = 101; ///< with the header
constexpr qsizetype cellCharacters = 8'500;
constexpr int chartPlayers = 20;
constexpr int chartLabel = 20;
constexpr int nameInTable = 40;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SlackBlocks)
};

QJsonObject plainText(const QString &text)
{
    return {{u"type"_s, u"plain_text"_s}, {u"text"_s, text}, {u"emoji"_s, false}};
}

QJsonObject context(const QJsonObject &text)
{
    return {{u"type"_s, u"context"_s}, {u"elements"_s, QJsonArray{text}}};
}

QJsonObject cell(const QString &text)
{
    return {{u"type"_s, u"raw_text"_s}, {u"text"_s, text}};
}

/// A number that a data table sorts by.
QJsonObject cell(qint64 value, const QString &text)
{
    return {{u"type"_s, u"raw_number"_s}, {u"value"_s, value}, {u"text"_s, text}};
}

QStringList textsOf(const ResultMessage::Row &row)
{
    return {row.rank, row.movement, plainName(row.name, nameInTable), row.steps, row.points, row.total};
}

QJsonArray textCells(const QStringList &texts)
{
    QJsonArray cells;
    for (const QString &text : texts)
        cells.append(cell(text));
    return cells;
}

QJsonArray dataCells(const ResultMessage::Row &row)
{
    const QStringList texts = textsOf(row);
    return {cell(row.place, texts[0]),
            cell(texts[1]),
            cell(texts[2]),
            row.count ? cell(row.count->value, texts[3]) : cell(texts[3]),
            row.count ? cell(row.dayPoints, texts[4]) : cell(texts[4]),
            cell(row.totalPoints, texts[5])};
}

/// As many rows as Slack takes, the header first.
QJsonArray tableOf(const ResultMessage &message, bool asData)
{
    const QStringList header{u"#"_s, u"±"_s, Words::tr("Player"), Words::tr("Steps"), Words::tr("Points"),
                             Words::tr("Season")};
    QJsonArray rows{textCells(header)};
    qsizetype characters = header.join(QString()).size() + message.notes.join(QString()).size();
    for (const ResultMessage::Row &row : message.rows) {
        const QStringList texts = textsOf(row);
        characters += texts.join(QString()).size();
        if (rows.size() == (asData ? dataTableRows : tableRows) || characters > cellCharacters)
            break;
        rows.append(asData ? dataCells(row) : textCells(texts));
    }
    return rows;
}

QJsonObject table(const QJsonArray &rows)
{
    const QJsonObject right{{u"align"_s, u"right"_s}};
    const QJsonObject left{{u"align"_s, u"left"_s}};
    return {{u"type"_s, u"table"_s},
            {u"column_settings"_s, QJsonArray{right, right, left, right, right, right}},
            {u"rows"_s, rows}};
}

QJsonObject dataTable(const QJsonArray &rows, const ResultMessage &message)
{
    return {{u"type"_s, u"data_table"_s},
            {u"caption"_s, QString(message.title + u". "_s + message.seasonDay)},
            {u"page_size"_s, 25},
            {u"row_header_column_index"_s, 2},
            {u"rows"_s, rows}};
}

/// The name in so many characters, and like no other: Slack takes each label once.
QString uniqueLabel(const QString &name, QSet<QString> *taken)
{
    QString label = plainName(name, chartLabel);
    for (int number = 2; taken->contains(label); ++number) {
        const QString suffix = u' ' + QString::number(number);
        label = plainName(name, chartLabel - static_cast<int>(suffix.size())) + suffix;
    }
    taken->insert(label);
    return label;
}

/// The day's steps as bars, of the first who have any; empty when nobody has.
QJsonObject chart(const ResultMessage &message)
{
    QSet<QString> taken;
    QJsonArray labels;
    QJsonArray points;
    qsizetype withSteps = 0;
    for (const ResultMessage::Row &row : message.rows) {
        if (!row.count || ++withSteps > chartPlayers)
            continue;
        const QString label = uniqueLabel(row.name, &taken);
        labels.append(label);
        points.append(QJsonObject{{u"label"_s, label}, {u"value"_s, row.count->value}});
    }
    if (labels.isEmpty())
        return {};
    const QString title =
        withSteps > chartPlayers ? Words::tr("Steps of the first %1").arg(message.locale.toString(chartPlayers)) : Words::tr("Steps of the day");
    const QJsonObject series{{u"name"_s, Words::tr("Steps").left(chartLabel)}, {u"data"_s, points}};
    return {{u"type"_s, u"data_visualization"_s},
            {u"title"_s, title.left(50)},
            {u"chart"_s, QJsonObject{{u"type"_s, u"bar"_s},
                                     {u"series"_s, QJsonArray{series}},
                                     {u"axis_config"_s, QJsonObject{{u"categories"_s, labels}}}}}};
}

} // namespace

QJsonArray slackBlocks(const ResultMessage &message, SlackBlocks known)
{
    QJsonArray blocks;
    if (!message.title.isEmpty())
        blocks.append(QJsonObject{{u"type"_s, u"header"_s}, {u"text"_s, plainText(message.title.left(150))}});
    for (const QString &note : message.notes)
        blocks.append(QJsonObject{{u"type"_s, u"section"_s}, {u"text"_s, plainText(note.left(3000))}});
    if (message.seasonDay.isEmpty()) // notes alone
        return blocks;

    const bool asData = known == SlackBlocks::All && static_cast<qsizetype>(message.rows.size()) >= tableRows;
    const QJsonArray rows = tableOf(message, asData);
    const qsizetype left = static_cast<qsizetype>(message.rows.size()) + 1 - rows.size();
    QString about = message.seasonDay + u". "_s + (message.final ? QString() : u"* "_s) + message.settling;
    if (left > 0)
        about += u' ' + Words::tr("%1 more player(s) are not shown.", nullptr, static_cast<int>(left)).arg(message.locale.toString(left));
    blocks.append(context(plainText(about.left(3000))));
    if (rows.size() > 1)
        blocks.append(asData ? dataTable(rows, message) : table(rows));
    if (const QJsonObject bars = chart(message); known == SlackBlocks::All && !bars.isEmpty())
        blocks.append(bars);
    return blocks;
}

QString slackPayload(const ResultMessage &message, const QString &reply)
{
    QJsonObject payload{{u"blocks"_s, slackBlocks(message, SlackBlocks::All)},
                              {u"olderBlocks"_s, slackBlocks(message, SlackBlocks::WithoutDataBlocks)},
                              {u"brief"_s, briefText(message)}};
    if (!reply.isEmpty())
        payload.insert(u"reply"_s, reply);
    return QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

SlackForms slackForms(const OutboxEntry &entry)
{
    const QJsonDocument payload = QJsonDocument::fromJson(entry.payload.toUtf8());
    SlackForms forms;
    forms.text = slackText(entry.text);
    forms.brief = slackText(payload[u"brief"_s].toString(entry.text), longestSlackEdit);
    forms.reply = slackText(payload[u"reply"_s].toString());
    for (const QJsonArray &blocks :
         {payload.isArray() ? payload.array() : payload[u"blocks"_s].toArray(), payload[u"olderBlocks"_s].toArray()}) {
        if (!blocks.isEmpty())
            forms.blocks.push_back(blocks);
    }
    return forms;
}

QJsonObject slackNote(const QString &mrkdwn)
{
    return context({{u"type"_s, u"mrkdwn"_s}, {u"text"_s, mrkdwn}, {u"verbatim"_s, true}});
}

} // namespace stepladder
