// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/slack_rules.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

/// Slack counts characters, not bytes or UTF-16 units.
qsizetype length(const QString &text)
{
    return text.toUcs4().size();
}

bool within(const QJsonValue &value, qsizetype least, qsizetype most)
{
    return value.isString() && length(value.toString()) >= least && length(value.toString()) <= most;
}

bool isText(const QJsonValue &value, qsizetype most = 3000, bool plainOnly = false)
{
    const QString type = value[u"type"].toString();
    return value.isObject() && (type == u"plain_text" || (!plainOnly && type == u"mrkdwn"))
        && within(value[u"text"], 1, most) && (type == u"mrkdwn" ? !value.toObject().contains(u"emoji"_s) : true);
}

bool isImage(const QJsonObject &block)
{
    const bool hasUrl = within(block[u"image_url"_s], 1, 3000);
    const bool hasFile = block[u"slack_file"_s].isObject();
    return within(block[u"alt_text"_s], 1, 2000) && hasUrl != hasFile
        && (!block.contains(u"title"_s) || isText(block[u"title"_s], 2000, true));
}

bool isSection(const QJsonObject &block)
{
    const QJsonArray fields = block[u"fields"_s].toArray();
    if (!block.contains(u"text"_s) && fields.isEmpty())
        return false;
    if (block.contains(u"text"_s) && !isText(block[u"text"_s]))
        return false;
    return fields.size() <= 10
        && std::all_of(fields.begin(), fields.end(), [](const QJsonValue &field) { return isText(field, 2000); });
}

bool isContext(const QJsonObject &block)
{
    const QJsonArray elements = block[u"elements"_s].toArray();
    return !elements.isEmpty() && elements.size() <= 10
        && std::all_of(elements.begin(), elements.end(), [](const QJsonValue &element) {
               return element[u"type"] == u"image"_s ? isImage(element.toObject()) : isText(element);
           });
}

bool isCell(const QJsonValue &cell, bool richAllowed)
{
    const QString type = cell[u"type"].toString();
    if (type == u"raw_text")
        return within(cell[u"text"], 1, 10'000);
    if (type == u"raw_number")
        return cell[u"value"].isDouble() && (!cell.toObject().contains(u"text"_s) || within(cell[u"text"], 1, 10'000));
    return type == u"rich_text" && richAllowed && cell[u"elements"].isArray();
}

bool isTable(const QJsonObject &block)
{
    const QJsonArray rows = block[u"rows"_s].toArray();
    if (rows.isEmpty() || rows.size() > 100 || block[u"column_settings"_s].toArray().size() > 20)
        return false;
    return std::all_of(rows.begin(), rows.end(), [](const QJsonValue &row) {
        const QJsonArray cells = row.toArray();
        return !cells.isEmpty() && cells.size() <= 20
            && std::all_of(cells.begin(), cells.end(), [](const QJsonValue &cell) { return isCell(cell, true); });
    });
}

bool isDataTable(const QJsonObject &block)
{
    const QJsonArray rows = block[u"rows"_s].toArray();
    const int page = block[u"page_size"_s].toInt(5);
    if (rows.size() < 2 || rows.size() > 101 || page < 1 || page > 100 || !within(block[u"caption"_s], 1, 3000))
        return false;
    const qsizetype columns = rows[0].toArray().size();
    if (columns < 1 || columns > 20)
        return false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonArray cells = rows[i].toArray();
        if (cells.size() != columns
            || !std::all_of(cells.begin(), cells.end(), [i](const QJsonValue &cell) { return isCell(cell, i > 0); }))
            return false;
    }
    return true;
}

bool isSeries(const QJsonArray &series, const QJsonArray &categories)
{
    QSet<QString> names;
    for (const QJsonValue &line : series) {
        const QJsonArray data = line[u"data"].toArray();
        const QString name = line[u"name"].toString();
        if (!within(line[u"name"], 1, 20) || names.contains(name) || data.isEmpty() || data.size() > 20)
            return false;
        names.insert(name);
        for (const QJsonValue &point : data) {
            if (!within(point[u"label"], 1, 20) || !point[u"value"].isDouble() || !categories.contains(point[u"label"]))
                return false;
        }
    }
    return !series.isEmpty() && series.size() <= 6;
}

bool isPie(const QJsonArray &segments)
{
    return !segments.isEmpty() && segments.size() <= 6
        && std::all_of(segments.begin(), segments.end(), [](const QJsonValue &segment) {
               return within(segment[u"label"], 1, 20) && segment[u"value"].toDouble() > 0;
           });
}

bool isChart(const QJsonObject &block)
{
    const QJsonValue chart = block[u"chart"_s];
    const QString type = chart[u"type"].toString();
    if (!within(block[u"title"_s], 1, 50))
        return false;
    if (type == u"pie")
        return isPie(chart[u"segments"].toArray());
    if (type != u"bar" && type != u"area" && type != u"line")
        return false;
    const QJsonObject axis = chart[u"axis_config"].toObject();
    const QJsonArray categories = axis[u"categories"_s].toArray();
    QSet<QString> unique;
    for (const QJsonValue &category : categories) {
        if (!within(category, 1, 20) || unique.contains(category.toString()))
            return false;
        unique.insert(category.toString());
    }
    for (const QString &label : {u"x_label"_s, u"y_label"_s}) {
        if (axis.contains(label) && !within(axis[label], 1, 50))
            return false;
    }
    return isSeries(chart[u"series"].toArray(), categories);
}

bool isBlock(const QJsonObject &block, bool modern)
{
    const QString type = block[u"type"_s].toString();
    if (block.contains(u"block_id"_s) && !within(block[u"block_id"_s], 1, 255))
        return false;
    if (type == u"divider")
        return true;
    if (type == u"header")
        return isText(block[u"text"_s], 150, true);
    if (type == u"section")
        return isSection(block);
    if (type == u"context")
        return isContext(block);
    if (type == u"image")
        return isImage(block);
    if (type == u"markdown")
        return within(block[u"text"_s], 1, 12'000);
    if (type == u"rich_text")
        return block[u"elements"_s].isArray();
    if (type == u"actions")
        return block[u"elements"_s].isArray() && block[u"elements"_s].toArray().size() <= 25;
    if (type == u"table")
        return isTable(block);
    if (type == u"data_table")
        return modern && isDataTable(block);
    return type == u"data_visualization" && modern && isChart(block);
}

/// All characters people would read in a value, however deep.
qsizetype textIn(const QJsonValue &value)
{
    qsizetype sum = 0;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            sum += textIn(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item)
            sum += item.key() == u"text" && item->isString() ? length(item->toString()) : textIn(*item);
    }
    return sum;
}

QByteArray blocksRefusal(const QJsonArray &blocks, bool modern)
{
    if (blocks.size() > 50)
        return "invalid_blocks";
    QSet<QString> ids;
    QHash<QString, int> kinds;
    qsizetype cellText = 0;
    qsizetype markdown = 0;
    for (const QJsonValue &value : blocks) {
        const QJsonObject block = value.toObject();
        const QString id = block[u"block_id"_s].toString();
        const QString type = block[u"type"_s].toString();
        if (!isBlock(block, modern) || (!id.isEmpty() && ids.contains(id)))
            return "invalid_blocks";
        ids.insert(id);
        ++kinds[type];
        if (type == u"table" || type == u"data_table")
            cellText += textIn(block[u"rows"_s]);
        if (type == u"markdown")
            markdown += length(block[u"text"_s].toString());
    }
    if (kinds.value(u"table"_s) > 1 || kinds.value(u"data_visualization"_s) > 2 || cellText > 10'000
        || markdown > 12'000)
        return "invalid_blocks";
    return textIn(blocks) > 13'000 ? "msg_blocks_too_long" : QByteArray();
}

} // namespace

QByteArray slackRefusal(const QJsonObject &payload, bool modern)
{
    const QJsonValue blocks = payload[u"blocks"_s];
    const QJsonArray attachments = payload[u"attachments"_s].toArray();
    if (!blocks.isUndefined() && !blocks.isArray())
        return "invalid_blocks_format";
    if (payload[u"text"_s].toString().isEmpty() && blocks.toArray().isEmpty() && attachments.isEmpty())
        return "no_text";
    if (attachments.size() > 100)
        return "too_many_attachments";
    if (payload.contains(u"metadata"_s)) {
        const QJsonValue metadata = payload[u"metadata"_s];
        if (!within(metadata[u"event_type"], 1, 255) || !metadata[u"event_payload"].isObject())
            return "invalid_metadata_format";
    }
    return blocksRefusal(blocks.toArray(), modern);
}

int slackWebhookStatus(const QByteArray &code)
{
    static const QHash<QByteArray, int> other{
        {"invalid_token", 403},        {"action_prohibited", 403}, {"posting_to_general_channel_denied", 403},
        {"team_disabled", 403},        {"channel_not_found", 404}, {"no_service", 404},
        {"no_service_id", 404},        {"no_team", 404},           {"no_active_hooks", 404},
        {"channel_is_archived", 410},  {"rollup_error", 500}};
    return other.value(code, 400);
}

} // namespace stepladder::fakes
