// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/battery_warnings.h"

#include "core/delivery/text_address.h"
#include "core/delivery/text_consent.h"
#include "core/routine/text_messages.h"
#include "core/routine/watched_devices.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

using About = DeviceWarning::About;

bool isAboutSync(About about)
{
    return about == About::LongNotSynced || about == About::DayNotSynced;
}

/// What a message has to be checked by before it goes out. Stored with it, where other channels keep their own form.
struct Reason {
    QString device;
    QString about; ///< "low", "critical", "not-synced" or "day"
    QDateTime sync;
    QDate day;

    [[nodiscard]] QString toText() const
    {
        const QJsonObject json{{u"device"_s, device},
                               {u"about"_s, about},
                               {u"sync"_s, sync.toString(Qt::ISODateWithMs)},
                               {u"day"_s, day.toString(Qt::ISODate)}};
        return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] static Reason from(const QString &text)
    {
        const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
        return {json[u"device"_s].toString(), json[u"about"_s].toString(),
                QDateTime::fromString(json[u"sync"_s].toString(), Qt::ISODateWithMs),
                QDate::fromString(json[u"day"_s].toString(), Qt::ISODate)};
    }
};

Reason reasonOf(const DeviceWarning &warning)
{
    return {warning.device.id, warning.about == About::DayNotSynced ? u"day"_s : word(warning.about), warning.device.lastSync, warning.day};
}

QString textOf(const DeviceWarning &warning, ChannelKind channel, const ToldNow &told)
{
    const auto &[locale, zone, now] = told;
    if (channel == ChannelKind::Desktop)
        return toText(newsOf(warning, zone, locale, now));
    const QTimeZone &own = warning.player.zone;
    switch (warning.about) {
    case About::Low:
    case About::Critical: return batteryText(warning.device, own, locale, now, channel);
    case About::LongNotSynced: return longNotSyncedText(warning.device, warning.wasLow, own, locale, now, channel);
    case About::DayNotSynced: return dayNotSyncedText(warning.device, warning.day, warning.settles, own, locale, now, channel);
    }
    Q_UNREACHABLE();
}

/// The warnings that went to the player's phone, or may have. What is about a single day has its own measure: one a day.
std::vector<TextedWarning> textedTo(const std::vector<OutboxEntry> &entries)
{
    std::vector<TextedWarning> texted;
    for (const OutboxEntry &entry : entries) {
        const bool wentOut = entry.state == MessageState::Sent || entry.state == MessageState::Sending || entry.state == MessageState::Unknown;
        const QString about = Reason::from(entry.payload).about;
        if (wentOut && isWarning(entry.kind) && entry.channel != ChannelKind::Desktop && about != u"day")
            texted.push_back({entry.sentAt.isValid() ? entry.sentAt : entry.attemptedAt, about == word(About::Critical)});
    }
    return texted;
}

OutboxEntry entryOf(const League &league, const DeviceWarning &warning, ChannelKind channel, const std::vector<OutboxEntry> &earlier,
                    const QDateTime &now)
{
    OutboxEntry entry;
    entry.league = league.id;
    entry.day = warning.about == About::DayNotSynced ? warning.day : now.toTimeZone(league.zone).date();
    entry.kind = isAboutSync(warning.about) ? MessageKind::NotSynced : MessageKind::Battery;
    entry.channel = channel;
    entry.recipient = warning.player.name;
    entry.player = warning.player.id;
    entry.payload = reasonOf(warning).toText();
    entry.part = static_cast<int>(std::ranges::count_if(earlier, [&](const OutboxEntry &each) {
        return each.day == entry.day && each.kind == entry.kind && each.channel == entry.channel;
    }));
    return entry;
}

/// What a message told of, as it is now; nothing when that is over.
Result<std::optional<DeviceWarning>> deviceNow(Repository &store, const OutboxEntry &entry, const QDateTime &now)
{
    const std::optional<DeviceWarning> over;
    const Reason reason = Reason::from(entry.payload);
    const Result<League> league = store.league(entry.league);
    const Result<std::vector<WatchedDevice>> devices = watchedDevices(store, entry.league, now);
    if (!league || !devices)
        return tl::unexpected(league ? devices.error() : league.error());
    const auto found = std::ranges::find_if(*devices, [&](const WatchedDevice &each) { return each.player.id == entry.player; });
    if (found == devices->end() || found->device.id != reason.device || found->state.isMuted || isSnoozed(found->state, now))
        return over;
    const Player &player = found->player;
    const Device &device = found->device;
    const std::optional<BatteryLevel> level = levelOf(device, found->limits);
    DeviceWarning warning{player, device, About::LongNotSynced, level > BatteryLevel::Good, {}, {}, {}};
    if (reason.about == u"day") {
        const Result<std::vector<DayRecord>> days = store.days(player.id, reason.day, reason.day);
        if (!days)
            return tl::unexpected(days.error());
        const Settling settling{.zone = player.zone, .hours = league->rules.settlingHours, .lastSync = player.lastSync, .now = now};
        const std::optional<DayRecord> record = days->empty() ? std::nullopt : std::optional(days->front());
        warning.about = About::DayNotSynced;
        warning.day = reason.day;
        warning.settles = settlesAt(reason.day, player.zone, league->rules.settlingHours);
        const bool isOpen = device.lastSync < endOfDay(reason.day, player.zone) && !isSettled(record, reason.day, settling);
        return isOpen ? std::optional(warning) : over;
    }
    if (entry.kind == MessageKind::NotSynced)
        return device.lastSync == reason.sync ? std::optional(warning) : over;
    const BatteryLevel warned = batteryLevelFrom(reason.about).value_or(BatteryLevel::Low);
    if (!level || *level < warned || isLongNotSynced(device, now))
        return over;
    warning.about = *level == BatteryLevel::Critical ? About::Critical : About::Low;
    return store.deviceLevels(player.id).map([&](const std::vector<Device> &levels) {
        warning.outlook = outlookOf(levels, device, player.zone, now);
        return std::optional(warning);
    });
}

} // namespace

QString word(DeviceWarning::About about)
{
    switch (about) {
    case About::Low: return u"low"_s;
    case About::Critical: return u"critical"_s;
    case About::LongNotSynced:
    case About::DayNotSynced: break;
    }
    return u"not-synced"_s;
}

DesktopText newsOf(const DeviceWarning &warning, const QTimeZone &zone, const QLocale &locale, const QDateTime &now)
{
    return isAboutSync(warning.about) ? notSyncedNews(warning.player.name, warning.device, warning.wasLow, zone, locale, now)
                                      : batteryNews(warning.player.name, warning.device, warning.outlook, zone, locale, now);
}

Result<WarningChannels> WarningChannels::of(Repository &store, LeagueId league)
{
    const Result<std::vector<ChannelSetting>> settings = store.channels(league);
    const Result<std::vector<TextConsent>> consents = store.textConsents();
    if (!settings || !consents)
        return tl::unexpected(settings ? consents.error() : settings.error());
    const auto isOn = [&](ChannelKind kind) {
        return std::ranges::any_of(*settings, [&](const ChannelSetting &each) { return each.kind == kind && each.enabled; });
    };
    WarningChannels channels;
    channels.m_desktop = isOn(ChannelKind::Desktop);
    for (const TextConsent &consent : *consents) {
        const ChannelKind channel = channelOf(consent);
        if (allows(consent, MessageKind::Battery) && isOn(channel))
            channels.m_phones.emplace(consent.player, channel);
    }
    return channels;
}

std::optional<ChannelKind> WarningChannels::phoneOf(PlayerId player) const
{
    const auto phone = m_phones.find(player);
    return phone == m_phones.end() ? std::nullopt : std::optional(phone->second);
}

Result<std::vector<OutboxEntry>> messagesOf(Repository &store, const League &league, const DeviceWarning &warning,
                                            const WarningChannels &channels, const ToldNow &told)
{
    const QDateTime &now = told.now;
    std::vector<OutboxEntry> messages;
    const Result<std::vector<OutboxEntry>> earlier = store.entriesTo(warning.player.id);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (warning.isForDesktop && channels.hasDesktop()) {
        OutboxEntry entry = entryOf(league, warning, ChannelKind::Desktop, *earlier, now);
        entry.text = textOf(warning, entry.channel, told);
        messages.push_back(std::move(entry));
    }
    const std::optional<ChannelKind> phone = channels.phoneOf(warning.player.id);
    if (!warning.isForPlayer || !phone)
        return messages;
    const bool isOfADay = warning.about == About::DayNotSynced;
    const QDateTime allowed = isOfADay ? now : warningMayBeTextedAt(textedTo(*earlier), warning.about == About::Critical, now);
    const Result<QDateTime> at = textTime(store, warning.player, *phone, allowed);
    if (!at)
        return tl::unexpected(at.error());
    if (isOfADay && *at >= warning.settles)
        return messages; // too late to be of any use
    OutboxEntry entry = entryOf(league, warning, *phone, *earlier, now);
    entry.text = textOf(warning, *phone, told);
    entry.notBefore = *at;
    messages.push_back(std::move(entry));
    return messages;
}

bool isOfDay(const OutboxEntry &entry, QDate day)
{
    const bool isToPhone = entry.kind == MessageKind::NotSynced && entry.channel != ChannelKind::Desktop;
    return isToPhone && entry.day == day && Reason::from(entry.payload).about == u"day";
}

Result<std::optional<OutboxEntry>> warningNow(Repository &store, const OutboxEntry &entry, const ToldNow &told)
{
    if (!isWarning(entry.kind) || Reason::from(entry.payload).device.isEmpty() || !entry.player.isValid())
        return std::optional(entry);
    return deviceNow(store, entry, told.now).map([&](const std::optional<DeviceWarning> &warning) {
        if (!warning)
            return std::optional<OutboxEntry>();
        OutboxEntry worded = entry;
        worded.text = textOf(*warning, entry.channel, told);
        return std::optional(std::move(worded));
    });
}

Result<bool> callOffWarnings(Repository &store, PlayerId player, MessageKind kind)
{
    const Result<std::vector<OutboxEntry>> entries = store.entriesTo(player);
    if (!entries)
        return tl::unexpected(entries.error());
    bool wasForPhone = false;
    for (const OutboxEntry &entry : *entries) {
        if (entry.kind != kind || entry.state != MessageState::Queued)
            continue;
        const Result<bool> ended = store.claimEntry(entry.id, MessageState::Queued, MessageState::Cancelled);
        if (!ended)
            return ended;
        wasForPhone = wasForPhone || (*ended && entry.channel != ChannelKind::Desktop);
    }
    return wasForPhone;
}

} // namespace stepladder
