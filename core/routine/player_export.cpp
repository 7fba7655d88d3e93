// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/player_export.h"

#include "core/league/connection.h"
#include "core/store/private_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int formVersion = 1; ///< of the document; raised when a reader of the former one could be misled

QJsonValue iso(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue iso(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue count(const std::optional<StepCount> &steps)
{
    return steps ? QJsonValue(steps->value) : QJsonValue();
}

/// Null for what is not known.
QJsonValue known(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject leagueOf(const League &league)
{
    return {{u"name"_s, league.name},
            {u"timeZone"_s, QString::fromUtf8(league.zone.id())},
            {u"goal"_s, league.rules.goal},
            {u"bonusStep"_s, league.rules.bonusStep},
            {u"settlingHours"_s, league.rules.settlingHours},
            {u"start"_s, iso(league.season.first)},
            {u"end"_s, iso(league.season.last.value_or(QDate()))}};
}

QJsonObject personOf(const Player &player, const QStringList &formerNames)
{
    return {{u"id"_s, player.id.value},
            {u"name"_s, player.name},
            {u"formerNames"_s, QJsonArray::fromStringList(formerNames)},
            {u"colour"_s, player.colour + 1},
            {u"timeZone"_s, QString::fromUtf8(player.zone.id())},
            {u"joined"_s, iso(player.joined)},
            {u"left"_s, player.removed}};
}

QJsonObject connectionJson(const Player &player)
{
    const Connection connection = connectionOf(player);
    return {{u"tracker"_s, word(player.tracker)},
            {u"state"_s, word(player.state)},
            {u"health"_s, word(connection.health)},
            {u"since"_s, iso(connection.since)},
            {u"reason"_s, known(connection.reason)},
            {u"consentedAt"_s, iso(player.consentedAt)},
            {u"endsAt"_s, iso(player.grantEndsAt)},
            {u"accountId"_s, known(player.accountId)},
            {u"formerAccountId"_s, known(player.legacyAccountId)},
            {u"lastSync"_s, iso(player.lastSync)}};
}

Result<QJsonArray> daysOf(Repository &store, const Player &player, const League &league, const QDateTime &now)
{
    const Result<std::vector<DayRecord>> records = store.days(player.id, QDate(1970, 1, 1), QDate(9999, 12, 31));
    const Result<std::vector<DayChange>> changes = store.dayChanges(player.id);
    if (!records || !changes)
        return tl::unexpected(records ? changes.error() : records.error());
    std::map<QDate, QJsonArray> history;
    for (const DayChange &change : *changes) {
        history[change.day].append(QJsonObject{
            {u"steps"_s, count(change.steps)}, {u"at"_s, iso(change.at)}, {u"source"_s, word(change.source)}});
    }
    const Settling settling{.zone = player.zone, .hours = league.rules.settlingHours, .lastSync = player.lastSync, .now = now};
    QJsonArray days;
    for (const DayRecord &record : *records) {
        const QJsonValue restated = record.restatement
            ? QJsonValue(QJsonObject{{u"was"_s, count(record.restatement->was)}, {u"at"_s, iso(record.restatement->at)}})
            : QJsonValue();
        days.append(QJsonObject{{u"date"_s, iso(record.day)},
                                {u"steps"_s, count(record.steps)},
                                {u"points"_s, record.steps ? pointsFor(*record.steps, league.rules) : 0},
                                {u"status"_s, word(stateOf(record, record.day, settling))},
                                {u"changedAt"_s, iso(record.changedAt)},
                                {u"finalSince"_s, iso(record.finalSince)},
                                {u"restated"_s, restated},
                                {u"changes"_s, history[record.day]}});
    }
    return days;
}

QJsonObject levelOf(const Device &device)
{
    return {{u"batteryPercent"_s, device.batteryPercent ? QJsonValue(*device.batteryPercent) : QJsonValue()},
            {u"batteryStatus"_s, word(device.batteryStatus)},
            {u"lastSync"_s, iso(device.lastSync)},
            {u"readAt"_s, iso(device.readAt)}};
}

QJsonObject warningsOf(const BatteryState &state)
{
    return {{u"warnedOf"_s, word(state.told)},
            {u"textedOf"_s, word(state.toldPlayer)},
            {u"snoozedUntil"_s, iso(state.snoozedUntil)},
            {u"muted"_s, state.isMuted},
            {u"toldNotSyncedSince"_s, iso(state.toldNotSynced)},
            {u"low"_s, state.limits ? QJsonValue(state.limits->low) : QJsonValue()},
            {u"critical"_s, state.limits ? QJsonValue(state.limits->critical) : QJsonValue()}};
}

/// Those that are paired first; of the others only the levels are left.
Result<QJsonArray> devicesOf(Repository &store, const Player &player)
{
    Result<std::map<PlayerId, std::vector<Device>>> paired = store.devices(player.league);
    const Result<std::vector<Device>> levels = store.deviceLevels(player.id);
    Result<std::map<PlayerId, Repository::BatteryStates>> states = store.batteryStates(player.league);
    if (!paired || !levels || !states)
        return tl::unexpected(!paired ? paired.error() : !levels ? levels.error() : states.error());
    std::map<QString, QJsonArray> history;
    for (const Device &level : *levels)
        history[level.id].append(levelOf(level));
    QJsonArray devices;
    for (const Device &device : (*paired)[player.id]) {
        QJsonObject each = levelOf(device);
        each.insert(u"id"_s, device.id);
        each.insert(u"model"_s, device.model);
        each.insert(u"levels"_s, history[device.id]);
        each.insert(u"warnings"_s, warningsOf((*states)[player.id][device.id]));
        history.erase(device.id);
        devices.append(each);
    }
    for (const auto &[id, former] : history)
        devices.append(QJsonObject{{u"id"_s, id}, {u"model"_s, QJsonValue()}, {u"levels"_s, former}});
    return devices;
}

QJsonValue textsJson(const std::optional<TextConsent> &consent)
{
    if (!consent)
        return {};
    return QJsonObject{{u"number"_s, consent->number},
                       {u"wording"_s, consent->wording},
                       {u"enteredAt"_s, iso(consent->enteredAt)},
                       {u"confirmedAt"_s, iso(consent->confirmedAt)},
                       {u"optedOutAt"_s, consent->optOut ? iso(consent->optOut->at) : QJsonValue()},
                       {u"optOutReason"_s, consent->optOut ? QJsonValue(word(consent->optOut->reason)) : QJsonValue()},
                       {u"wantsResult"_s, consent->wantsResult},
                       {u"wantsBattery"_s, consent->wantsBattery}};
}

Result<QJsonArray> messagesTo(Repository &store, PlayerId player)
{
    const Result<std::vector<OutboxEntry>> entries = store.entriesTo(player);
    if (!entries)
        return tl::unexpected(entries.error());
    QJsonArray messages;
    for (const OutboxEntry &entry : *entries) {
        messages.append(QJsonObject{{u"date"_s, iso(entry.day)},
                                    {u"kind"_s, word(entry.kind)},
                                    {u"channel"_s, word(entry.channel)},
                                    {u"recipient"_s, entry.recipient},
                                    {u"state"_s, word(entry.state)},
                                    {u"text"_s, entry.text},
                                    {u"queuedAt"_s, iso(entry.queuedAt)},
                                    {u"sentAt"_s, iso(entry.sentAt)}});
    }
    return messages;
}

template<typename Value>
Result<void> insert(QJsonObject &document, const QString &key, const Result<Value> &value)
{
    return value.map([&](const Value &part) { document.insert(key, part); });
}

Result<void> describe(QJsonObject &document, Repository &store, PlayerId id, const QDateTime &now)
{
    const Result<Player> player = store.player(id);
    if (!player)
        return tl::unexpected(player.error());
    const Result<League> league = store.league(player->league);
    const Result<QStringList> formerNames = store.formerNames(id);
    if (!league || !formerNames)
        return tl::unexpected(league ? formerNames.error() : league.error());
    document.insert(u"league"_s, leagueOf(*league));
    document.insert(u"player"_s, personOf(*player, *formerNames));
    document.insert(u"connection"_s, connectionJson(*player));
    return insert(document, u"days"_s, daysOf(store, *player, *league, now))
        .and_then([&] { return insert(document, u"devices"_s, devicesOf(store, *player)); })
        .and_then([&] { return insert(document, u"texts"_s, store.textConsent(id).map(textsJson)); })
        .and_then([&] { return insert(document, u"messages"_s, messagesTo(store, id)); });
}

} // namespace

Result<QJsonObject> playerDocument(Repository &store, PlayerId player, const QDateTime &now)
{
    QJsonObject document{{u"format"_s, u"stepladder-player"_s}, {u"version"_s, formVersion}, {u"exportedAt"_s, iso(now)}};
    // In one transaction, so that no round changes anything half-way.
    return store.transaction([&] { return describe(document, store, player, now); }).map([&] { return document; });
}

Result<void> exportPlayer(Repository &store, PlayerId player, const QString &fileName, const QDateTime &now)
{
    if (QFileInfo::exists(fileName)) // known before the work; putInPlace decides
        return failure(ErrorKind::AlreadyExists, fileName);
    const Result<QJsonObject> document = playerDocument(store, player, now);
    if (!document)
        return tl::unexpected(document.error());
    Result<PrivateDraft> draft = PrivateDraft::beside(fileName);
    if (!draft)
        return tl::unexpected(draft.error());
    {
        QFile file(draft->name());
        const QByteArray bytes = QJsonDocument(*document).toJson(QJsonDocument::Indented);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return failure(ErrorKind::FileFailed, fileName, file.errorString());
    }
    return draft->putInPlace(fileName, PrivateDraft::Existing::Keep);
}

} // namespace stepladder
