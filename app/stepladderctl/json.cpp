// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/json.h"

#include "core/delivery/slack_text.h"
#include "core/league/connection.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

constexpr int nameWidth = 24;

QJsonValue iso(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QString movementText(const std::optional<int> &movement)
{
    if (!movement)
        return Words::tr("new");
    return *movement == 0 ? u"-"_s : (*movement > 0 ? u"+"_s : QString()) + QString::number(*movement);
}

/// In place of a table without rows.
QString whoWaits(const Board &board, const QLocale &locale)
{
    const QDate start = board.league.season.first;
    const QString season = board.date < start
        ? Words::tr("The season starts on %1.", "a date").arg(locale.toString(start, QLocale::LongFormat)) + u' '
        : QString();
    if (board.waiting.empty())
        return season + Words::tr("Nobody plays yet. Add somebody with: stepladderctl player add NAME");
    QStringList lines{season + Words::tr("There is no ranking yet.")};
    for (const Player &player : board.waiting) {
        const QDate first = firstDay(player, board.league);
        const QString from = board.league.season.contains(first)
            ? Words::tr("counts from %1", "a date").arg(locale.toString(first, QLocale::LongFormat))
            : Words::tr("joined after the season's last day");
        lines += u"  "_s + plainName(player.name, nameWidth - 1).leftJustified(nameWidth) + from;
    }
    return lines.join(u'\n');
}

} // namespace

QJsonObject toJson(const ChannelSetting &setting)
{
    QJsonObject shown = QJsonDocument::fromJson(setting.settings.toUtf8()).object();
    shown.remove(u"setUpAt"_s); // for the program's own use
    shown.insert(u"channel"_s, word(setting.kind));
    shown.insert(u"recipient"_s, setting.recipient);
    shown.insert(u"enabled"_s, setting.enabled);
    if (!setting.reason.isEmpty())
        shown.insert(u"reason"_s, setting.reason);
    return shown;
}

QJsonValue iso(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const League &league)
{
    return {
        {u"id"_s, league.id.value},
        {u"name"_s, league.name},
        {u"goal"_s, league.rules.goal},
        {u"bonus-step"_s, league.rules.bonusStep},
        {u"ranking"_s, word(league.rules.ranking)},
        {u"settling-hours"_s, league.rules.settlingHours},
        {u"round-time"_s, league.roundTime.toString(u"HH:mm"_s)},
        {u"publish-time"_s, league.publishTime.isValid() ? QJsonValue(league.publishTime.toString(u"HH:mm"_s))
                                                         : QJsonValue()},
        {u"publish-days"_s, league.publishDays.words()},
        {u"paused-until"_s, iso(league.pausedUntil)},
        {u"time-zone"_s, QString::fromUtf8(league.zone.id())},
        {u"start"_s, iso(league.season.first)},
        {u"end"_s, iso(league.season.last.value_or(QDate()))},
        {u"sync-days"_s, league.syncDays},
        {u"battery-low"_s, league.battery.low},
        {u"battery-critical"_s, league.battery.critical},
        {u"battery-minutes"_s, league.batteryMinutes},
    };
}

QJsonObject toJson(const Player &player)
{
    const Connection connection = connectionOf(player);
    return {
        {u"id"_s, player.id.value},
        {u"name"_s, player.name},
        {u"tracker"_s, word(player.tracker)},
        {u"state"_s, word(player.state)},
        {u"timeZone"_s, QString::fromUtf8(player.zone.id())},
        {u"joined"_s, iso(player.joined)},
        {u"health"_s, word(connection.health)},
        {u"since"_s, iso(connection.since)},
        {u"reason"_s, connection.reason.isEmpty() ? QJsonValue() : QJsonValue(connection.reason)},
    };
}

QJsonObject toJson(const Board &board)
{
    QJsonArray players;
    for (const BoardRow &row : board.rows) {
        const Standing &standing = row.standing;
        players.append(QJsonObject{
            {u"rank"_s, standing.rank},
            {u"name"_s, standing.name},
            {u"steps"_s, standing.steps ? QJsonValue(standing.steps->value) : QJsonValue()},
            {u"points"_s, standing.points},
            {u"totalSteps"_s, standing.total.steps},
            {u"totalPoints"_s, standing.total.points},
            {u"status"_s, word(standing.state)},
            {u"movement"_s, standing.movement ? QJsonValue(*standing.movement) : QJsonValue()},
        });
    }
    return {{u"league"_s, board.league.name},
            {u"date"_s, iso(board.date)},
            {u"competitionDay"_s, std::max(0, board.seasonDay)},
            {u"final"_s, board.final},
            {u"players"_s, players}};
}

QJsonObject toJson(const SyncReport &report)
{
    QJsonArray players;
    for (const PlayerSync &player : report.players) {
        QJsonObject each{{u"name"_s, player.name}, {u"state"_s, word(player.state)}, {u"days"_s, player.days}};
        if (player.error)
            each.insert(u"error"_s, sentence(*player.error));
        players.append(each);
    }
    return {{u"players"_s, players}, {u"requests"_s, report.requests}, {u"elapsedMs"_s, report.elapsedMs}};
}

QJsonArray toJson(const std::vector<OutboxEntry> &messages)
{
    QJsonArray array;
    for (const OutboxEntry &entry : messages) {
        QJsonObject each{{u"id"_s, entry.id.isValid() ? QJsonValue(entry.id.value) : QJsonValue()}, // none in a preview
                         {u"day"_s, iso(entry.day)},
                         {u"kind"_s, word(entry.kind)},
                         {u"channel"_s, word(entry.channel)},
                         {u"recipient"_s, entry.recipient},
                         {u"state"_s, word(entry.state)},
                         {u"sentAt"_s, iso(entry.sentAt)},
                         {u"text"_s, entry.text}};
        if (!entry.reason.isEmpty())
            each.insert(u"reason"_s, entry.reason);
        if (!entry.why.isEmpty())
            each.insert(u"why"_s, entry.why);
        array.append(each);
    }
    return array;
}

QString healthText(const Player &player)
{
    const Connection connection = connectionOf(player);
    QString text = word(connection.health);
    if (connection.since.isValid())
        text = Words::tr("%1 since %2", "state of a connection, time").arg(text, iso(connection.since).toString());
    return connection.reason.isEmpty() || connection.reason == word(connection.health)
        ? text : u"%1 (%2)"_s.arg(text, connection.reason);
}

QString table(const Board &board, const QLocale &locale)
{
    const QString head = board.league.name + u", "_s + locale.toString(board.date, QLocale::LongFormat);
    if (board.rows.empty())
        return head + u'\n' + whoWaits(board, locale);
    const bool isOver = board.league.season.last && board.date > *board.league.season.last;
    QString text = head + u", "_s + (isOver ? Words::tr("after the season's end") : Words::tr("day %1").arg(board.seasonDay))
        + (board.final ? QString() : u" ("_s + Words::tr("may still change") + u')') + u'\n';
    text += Words::tr("Rank").rightJustified(5) + Words::tr("+/-").rightJustified(6) + u"  "_s + Words::tr("Player").leftJustified(nameWidth)
        + Words::tr("Steps").rightJustified(9) + Words::tr("Points").rightJustified(8) + Words::tr("Season").rightJustified(8)
        + Words::tr("Total steps").rightJustified(14) + u"  "_s + Words::tr("Day") + u'\n';
    for (const BoardRow &row : board.rows) {
        const Standing &standing = row.standing;
        text += QString::number(standing.rank).rightJustified(5) + movementText(standing.movement).rightJustified(6)
            + u"  "_s + plainName(standing.name, nameWidth - 1).leftJustified(nameWidth)
            + (standing.steps ? locale.toString(standing.steps->value) : u"–"_s).rightJustified(9)
            + QString::number(standing.points).rightJustified(8)
            + locale.toString(standing.total.points).rightJustified(8)
            + locale.toString(standing.total.steps).rightJustified(14) + u"  "_s + word(standing.state) + u'\n';
    }
    return text.chopped(1);
}

} // namespace stepladder
