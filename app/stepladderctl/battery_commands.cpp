// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"
#include "app/stepladderctl/json.h"
#include "app/stepladderctl/message_fate.h"
#include "core/routine/watched_devices.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BatteryCommands)
};

QJsonObject toJson(const Device &device)
{
    return {{u"model"_s, device.model},
            {u"batteryPercent"_s, device.batteryPercent ? QJsonValue(*device.batteryPercent) : QJsonValue()},
            {u"batteryStatus"_s, word(device.batteryStatus)},
            {u"lastSync"_s, iso(device.lastSync)}};
}

QJsonValue toJson(const std::optional<BatteryForecast> &forecast)
{
    if (!forecast)
        return {};
    return QJsonObject{{u"emptyAt"_s, iso(forecast->emptyAt)},
                       {u"earliest"_s, iso(forecast->earliest)},
                       {u"latest"_s, iso(forecast->latest)},
                       {u"daysPerCharge"_s, std::round(forecast->daysPerCharge() * 10) / 10}};
}

QJsonObject toJson(const DeviceWarning &warning, const DesktopText &news)
{
    QJsonObject json = toJson(warning.device);
    json.insert(u"player"_s, warning.player.name);
    json.insert(u"warning"_s, word(warning.about));
    json.insert(u"text"_s, news.summary);
    json.insert(u"forecast"_s, toJson(warning.outlook.forecast));
    json.insert(u"chargeAt"_s, iso(warning.outlook.chargeAt));
    json.insert(u"messages"_s, toJson(warning.messages));
    return json;
}

QString levelText(const Device &device)
{
    return device.batteryPercent ? QString::number(*device.batteryPercent) + u'%' : word(device.batteryStatus);
}

QString careText(DeviceCare care)
{
    switch (care) {
    case DeviceCare::None: return {};
    case DeviceCare::NotSynced: return Words::tr("not synced");
    case DeviceCare::Low: return Words::tr("low");
    case DeviceCare::Critical: return Words::tr("critical");
    }
    Q_UNREACHABLE();
}

QString lineOf(const Player &player, const Device &device)
{
    return player.name.leftJustified(24) + u' ' + device.model.leftJustified(20) + u' ' + levelText(device).rightJustified(8) + u"  "_s
        + iso(device.lastSync).toString();
}

/// One of a player's trackers.
struct ShownDevice {
    const WatchedDevice &watched; ///< the player's, the one that synced last
    const Device &device;
    bool isWatched = false;
    DeviceOutlook outlook;
    std::vector<Device> levels; ///< its history, where that is wanted
};

std::vector<Device> levelsOf(const std::vector<Device> &levels, const QString &device)
{
    std::vector<Device> own;
    std::ranges::copy_if(levels, std::back_inserter(own), [&](const Device &each) { return each.id == device; });
    return own;
}

QJsonArray historyOf(const std::vector<Device> &levels)
{
    QJsonArray history;
    for (const Device &level : levels) {
        QJsonObject each = toJson(level);
        each.remove(u"model"_s);
        history.append(each);
    }
    return history;
}

QJsonObject toJson(const ShownDevice &shown, bool withHistory)
{
    QJsonObject json = toJson(shown.device);
    json.insert(u"player"_s, shown.watched.player.name);
    json.insert(u"watched"_s, shown.isWatched);
    json.insert(u"care"_s, word(shown.isWatched ? shown.watched.care : DeviceCare::None));
    json.insert(u"forecast"_s, toJson(shown.outlook.forecast));
    json.insert(u"chargeAt"_s, iso(shown.outlook.chargeAt));
    if (withHistory)
        json.insert(u"history"_s, historyOf(shown.levels));
    return json;
}

QStringList linesOf(const ShownDevice &shown, const QDateTime &now)
{
    const Player &player = shown.watched.player;
    QStringList more;
    if (shown.isWatched && shown.watched.care != DeviceCare::None)
        more += careText(shown.watched.care);
    if (shown.outlook.forecast && shown.watched.care != DeviceCare::NotSynced)
        more += forecastWords(*shown.outlook.forecast, player.zone, QLocale(), now);
    QStringList lines{lineOf(player, shown.device) + (more.isEmpty() ? QString() : u"  "_s + more.join(u", "_s))};
    for (const Device &level : shown.levels)
        lines += u"  "_s + iso(level.lastSync).toString().leftJustified(43) + u' ' + levelText(level).rightJustified(8);
    return lines;
}

/// The messages as they stand after they were sent.
Result<void> readAgain(Repository &store, std::vector<DeviceWarning> &warnings)
{
    for (DeviceWarning &warning : warnings) {
        for (OutboxEntry &message : warning.messages) {
            Result<OutboxEntry> entry = store.entry(message.id);
            if (!entry)
                return tl::unexpected(entry.error());
            message = std::move(*entry);
        }
    }
    return {};
}

/// What was tried of earlier warnings and other messages.
std::vector<OutboxEntry> othersThan(const std::vector<DeviceWarning> &raised, std::vector<OutboxEntry> tried)
{
    std::erase_if(tried, [&](const OutboxEntry &entry) {
        return std::ranges::any_of(raised, [&](const DeviceWarning &warning) {
            return std::ranges::any_of(warning.messages, [&](const OutboxEntry &each) { return each.id == entry.id; });
        });
    });
    return tried;
}

ExitCode codeOf(const BatteryReport &report, size_t players)
{
    const auto needsConsent = [](const PlayerSync &each) {
        return each.state == ConnectionState::NeedsConsent || each.state == ConnectionState::Retired;
    };
    if (std::any_of(report.failed.begin(), report.failed.end(), needsConsent))
        return ExitCode::NeedsConsent;
    if (report.failed.empty())
        return ExitCode::Done;
    return report.failed.size() >= players ? ExitCode::Failed : ExitCode::Partial;
}

/// What is the matter already, for those who look because they hear nothing.
QString nothingNew(const std::vector<WatchedDevice> &devices)
{
    QStringList lines;
    for (const WatchedDevice &each : devices) {
        if (each.care != DeviceCare::None)
            lines += lineOf(each.player, each.device) + u"  "_s + careText(each.care);
    }
    if (lines.isEmpty())
        return Words::tr("No tracker needs care.");
    return Words::tr("Nothing new to warn of. These trackers need care:") + u'\n' + lines.join(u'\n');
}

/// Says what the player's tracker will be warned of from now on.
ExitCode answered(Session *session, PlayerId player, const Result<void> &done, const QString &said)
{
    if (!done)
        return session->failed(done.error());
    const Result<Player> found = session->engine().store().player(player);
    if (!found)
        return session->failed(found.error());
    const Result<std::vector<WatchedDevice>> devices =
        watchedDevices(session->engine().store(), found->league, session->clock().now());
    if (!devices)
        return session->failed(devices.error());
    for (const WatchedDevice &each : *devices) {
        if (each.player.id != player)
            continue;
        session->answer(QJsonObject{{u"player"_s, each.player.name},
                                    {u"model"_s, each.device.model},
                                    {u"snoozedUntil"_s, iso(each.state.snoozedUntil)},
                                    {u"muted"_s, each.state.isMuted},
                                    {u"low"_s, each.limits.low},
                                    {u"critical"_s, each.limits.critical}});
        session->say(said.arg(each.device.model, each.player.name));
    }
    return ExitCode::Done;
}

} // namespace

Task<ExitCode> showDevices(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    Repository &store = session->engine().store();
    const QDateTime now = session->clock().now();
    const Result<std::vector<WatchedDevice>> watched = watchedDevices(store, league->id, now);
    const Result<std::map<PlayerId, std::vector<Device>>> devices = store.devices(league->id);
    if (!watched || !devices)
        co_return session->failed(watched ? devices.error() : watched.error());
    const bool withHistory = session->arguments().has(u"history"_s);
    QJsonArray array;
    QStringList lines;
    for (const WatchedDevice &each : *watched) {
        const Result<std::vector<Device>> levels = store.deviceLevels(each.player.id);
        if (!levels)
            co_return session->failed(levels.error());
        for (const Device &device : devices->at(each.player.id)) {
            const bool isWatched = device.id == each.device.id;
            const ShownDevice shown{each, device, isWatched, isWatched ? outlookOf(*levels, device, each.player.zone, now) : DeviceOutlook(),
                                    withHistory ? levelsOf(*levels, device.id) : std::vector<Device>()};
            array.append(toJson(shown, withHistory));
            lines += linesOf(shown, now);
        }
    }
    session->answer(array);
    session->say(lines.isEmpty() ? Words::tr("No tracker has been read yet. Read them with: stepladderctl sync")
                                 : lines.join(u'\n'));
    co_return ExitCode::Done;
}

Task<ExitCode> checkBatteries(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    Engine &engine = session->engine();
    Result<BatteryReport> report = co_await engine.batteryWatch().check(league->id, BatteryWatch::Reader::OfReport);
    if (!report)
        co_return session->failed(report.error());
    co_await engine.channels().withdrawWarnings(league->id, report->recharged);
    const Result<std::vector<OutboxEntry>> tried = co_await engine.round().deliverDue(league->id);
    if (!tried)
        co_return session->failed(tried.error());
    if (const Result<void> read = readAgain(engine.store(), report->raised); !read)
        co_return session->failed(read.error());
    const QDateTime now = session->clock().now();
    const Result<std::vector<WatchedDevice>> devices = watchedDevices(engine.store(), league->id, now);
    const Result<std::vector<Player>> players = engine.store().players(league->id);
    if (!devices || !players)
        co_return session->failed(devices ? players.error() : devices.error());
    for (const PlayerSync &each : report->failed) {
        if (each.error)
            Session::warn(each.name + u": "_s + sentence(*each.error));
    }
    QJsonArray array;
    QStringList lines;
    for (const DeviceWarning &warning : report->raised) {
        const DesktopText news = newsOf(warning, league->zone, QLocale(), now);
        array.append(toJson(warning, news));
        lines += u"["_s + word(warning.about) + u"] "_s + news.summary + u". "_s + news.body;
        for (const OutboxEntry &message : warning.messages)
            lines += u"  "_s + word(message.channel) + u", "_s + word(message.state)
                + (message.reason.isEmpty() ? QString() : u" ("_s + message.reason + u')');
    }
    session->answer(array);
    session->say(lines.isEmpty() ? nothingNew(*devices) : lines.join(u'\n'));
    if (report->requests == 0 && report->failed.empty() && !devices->empty())
        session->say(Words::tr("Nothing was read: the trackers were asked a short while ago."));
    if (const std::vector<OutboxEntry> waited = othersThan(report->raised, *tried); !waited.empty())
        session->say(Words::tr("What waited to be sent:") + u'\n' + textOf(waited));
    const auto isConnected = [](const Player &player) { return player.tracker != TrackerKind::Manual; };
    co_return codeOf(*report, static_cast<size_t>(std::count_if(players->begin(), players->end(), isConnected)));
}

Task<ExitCode> snoozeBattery(Session *session)
{
    const Result<Player> player = session->player();
    if (!player)
        co_return session->failed(player.error());
    BatteryWatch &watch = session->engine().batteryWatch();
    const bool untilCharged = session->arguments().has(u"until-charged"_s);
    const Result<void> done = untilCharged ? watch.leaveUntilCharged(player->id) : watch.remindTomorrow(player->id);
    co_return answered(session, player->id, done,
                       untilCharged ? Words::tr("No more warnings of the %1 of %2 until it was charged.", "model, player")
                                    : Words::tr("The %1 of %2 is warned of again tomorrow, if it is still low then.", "model, player"));
}

Task<ExitCode> muteBattery(Session *session)
{
    const Result<Player> player = session->player();
    if (!player)
        co_return session->failed(player.error());
    const bool isMuted = !session->arguments().has(u"off"_s);
    co_return answered(session, player->id, session->engine().batteryWatch().mute(player->id, isMuted),
                       isMuted ? Words::tr("The %1 of %2 is never warned of.", "model, player")
                               : Words::tr("The %1 of %2 is warned of again.", "model, player"));
}

Task<ExitCode> limitBattery(Session *session)
{
    const Result<Player> player = session->player();
    if (!player)
        co_return session->failed(player.error());
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Arguments &arguments = session->arguments();
    std::optional<BatteryLimits> limits;
    for (const auto &[option, limit] : {std::pair(u"low"_s, &BatteryLimits::low), std::pair(u"critical"_s, &BatteryLimits::critical)}) {
        if (!arguments.has(option))
            continue;
        if (!limits)
            limits = league->battery;
        bool isNumber = false;
        (*limits).*limit = arguments.value(option).toInt(&isNumber);
        if (!isNumber)
            co_return session->failed(Error{ErrorKind::InvalidInput, {}, Words::tr("--%1 needs a whole number").arg(option), std::nullopt});
    }
    co_return answered(session, player->id, session->engine().batteryWatch().setLimits(player->id, limits),
                       Words::tr("From its next sync on the %1 of %2 is warned of by these levels.", "model, player"));
}

} // namespace stepladder
