// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/desktop_channel.h"

#include "core/delivery/desktop_text.h"
#include "core/delivery/slack_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DesktopChannel)
};

const QString shownNote = u"shown-notifications"_s;

/// "result/3", "correction/3/2026-11-19", "device/3/7"
QString keyOf(const OutboxEntry &entry)
{
    if (isWarning(entry.kind))
        return DesktopChannel::deviceKey(entry.league, entry.player);
    const QString key = u"%1/%2"_s.arg(word(entry.kind)).arg(entry.league.value);
    if (entry.kind == MessageKind::Correction)
        return key + u'/' + entry.day.toString(Qt::ISODate);
    return entry.player.isValid() ? key + u'/' + QString::number(entry.player.value) : key;
}

QString categoryOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Result: return u"x-stepladder.league.result"_s;
    case MessageKind::Correction: return u"x-stepladder.league.correction"_s;
    case MessageKind::Battery:
    case MessageKind::NotSynced: return u"device"_s; // the standard has none for batteries
    }
    Q_UNREACHABLE();
}

Notification notificationOf(const OutboxEntry &entry)
{
    const DesktopText text = desktopTextFrom(entry.text);
    Notification notification;
    notification.key = keyOf(entry);
    notification.summary = text.summary;
    notification.body = text.body;
    // Never critical, which breaks through do-not-disturb: no tracker and no league is an emergency.
    notification.urgency = entry.kind == MessageKind::NotSynced ? Urgency::Low : Urgency::Normal;
    notification.category = categoryOf(entry.kind);
    notification.actions = {{Notifications::defaultAction, Words::tr("Open Stepladder")}};
    if (entry.kind == MessageKind::Battery)
        notification.actions.push_back({DesktopChannel::snoozeAction, Words::tr("Remind me tomorrow")});
    if (isWarning(entry.kind))
        notification.actions.push_back({DesktopChannel::showAction, Words::tr("Show %1", "player").arg(plainName(entry.recipient, 24))});
    return notification;
}

} // namespace

Task<Delivery> DesktopChannel::send(OutboxEntry entry)
{
    co_return co_await show(entry, {});
}

Task<Result<QString>> DesktopChannel::probe()
{
    const Result<void> ready = co_await m_notifications.ready();
    co_return ready.map([] { return Words::tr("Notifications are shown on this desktop."); });
}

Task<Delivery> DesktopChannel::replace(QString reference, OutboxEntry entry)
{
    co_return co_await show(entry, reference);
}

Task<Delivery> DesktopChannel::show(OutboxEntry entry, QString inPlaceOf)
{
    const LeagueId league = entry.league;
    co_await recall(league);
    const Delivery delivery = co_await m_notifications.show(notificationOf(entry), inPlaceOf);
    if (delivery.outcome == Outcome::Sent)
        co_await remember(league);
    co_return delivery;
}

Task<void> DesktopChannel::withdraw(LeagueId league, PlayerId player)
{
    co_await recall(league);
    const QString key = deviceKey(league, player);
    if (!m_notifications.isShown(key))
        co_return;
    co_await m_notifications.close(key);
    co_await remember(league);
}

Task<void> DesktopChannel::recall(LeagueId league)
{
    const QString note = m_memory ? m_memory->note(league, shownNote).value_or(QString()) : QString();
    if (note.isEmpty())
        co_return;
    const QJsonObject kept = QJsonDocument::fromJson(note.toUtf8()).object();
    const QString service = co_await m_notifications.service();
    if (service.isEmpty() || kept[u"service"_s].toString() != service)
        co_return;
    Notifications::Slots shown;
    const QJsonObject byKey = kept[u"shown"_s].toObject();
    for (auto each = byKey.begin(); each != byKey.end(); ++each) {
        const QJsonObject slot = each->toObject();
        shown[each.key()] = {static_cast<uint>(slot[u"id"_s].toInteger()), slot[u"reference"_s].toString()};
    }
    m_notifications.recall(shown);
}

/// Where this fails the next one stands beside what it should replace, and nothing is lost.
Task<void> DesktopChannel::remember(LeagueId league)
{
    if (!m_memory)
        co_return;
    const QString service = co_await m_notifications.service();
    QJsonObject byKey;
    for (const auto &[key, shown] : m_notifications.shown()) {
        if (leagueOf(key) == league)
            byKey.insert(key, QJsonObject{{u"id"_s, static_cast<qint64>(shown.id)}, {u"reference"_s, shown.reference}});
    }
    const QJsonObject kept{{u"service"_s, service}, {u"shown"_s, byKey}};
    (void)m_memory->setNote(league, shownNote, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

QString DesktopChannel::deviceKey(LeagueId league, PlayerId player)
{
    return u"device/%1/%2"_s.arg(league.value).arg(player.value);
}

PlayerId DesktopChannel::playerOf(const QString &key)
{
    return key.startsWith(u"device/"_s) ? PlayerId{key.section(u'/', 2, 2).toLongLong()} : PlayerId();
}

bool DesktopChannel::isAboutStandings(const QString &key)
{
    const QString kind = key.section(u'/', 0, 0);
    return kind == word(MessageKind::Result) || kind == word(MessageKind::Correction);
}

LeagueId DesktopChannel::leagueOf(const QString &key)
{
    return LeagueId{key.section(u'/', 1, 1).toLongLong()};
}

} // namespace stepladder
