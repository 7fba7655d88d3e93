// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/battery_judge.h"

#include "core/league/stakes.h"
#include "core/routine/board.h"
#include "core/routine/watched_devices.h"

#include <algorithm>

namespace stepladder {

namespace {

constexpr int daysLookedBack = 14; ///< for how far a player may have walked

} // namespace

struct BatteryJudge::Subject {
    Player player;
    Device device;
    BatteryState state;
};

struct BatteryJudge::Scene {
    League league;
    QDateTime now;
    WarningChannels channels;
    std::vector<Subject> subjects;
    std::map<QDate, Board> boards; ///< read when asked for
    bool hasReader = true;
};

BatteryJudge::BatteryJudge(Repository &store, const Clock &clock, const QLocale &locale, const QTimeZone &zone)
    : m_store(store), m_outbox(store, clock), m_clock(clock), m_locale(locale), m_zone(zone)
{
}

Result<BatteryReport> BatteryJudge::judge(LeagueId league, Reader reader)
{
    BatteryReport report;
    const Result<void> judged = m_store.transaction([&]() -> Result<void> {
        Result<Scene> found = scene(league);
        if (!found)
            return tl::unexpected(found.error());
        found->hasReader = reader == Reader::OfReport || found->channels.hasDesktop();
        for (Subject &subject : found->subjects) {
            if (const Result<void> done = judge(*found, subject, report); !done)
                return done;
        }
        return {};
    });
    return judged.map([&] { return std::move(report); });
}

Result<BatteryJudge::Scene> BatteryJudge::scene(LeagueId id)
{
    const Result<League> league = m_store.league(id);
    const Result<WarningChannels> channels = WarningChannels::of(m_store, id);
    const Result<std::vector<WatchedDevice>> watched = watchedDevices(m_store, id, m_clock.now());
    for (const Error *error : {league ? nullptr : &league.error(), channels ? nullptr : &channels.error(),
                               watched ? nullptr : &watched.error()}) {
        if (error)
            return tl::unexpected(*error);
    }
    Scene scene{*league, m_clock.now(), *channels, {}, {}};
    for (const WatchedDevice &each : *watched)
        scene.subjects.push_back({each.player, each.device, each.state});
    return scene;
}

Result<void> BatteryJudge::judge(Scene &scene, Subject &subject, BatteryReport &report)
{
    const WarningReach reach{.reader = scene.hasReader, .player = scene.channels.phoneOf(subject.player.id).has_value()};
    const Judgement judgement = judged(subject.state, subject.device, scene.league.battery, reach, scene.now);
    const BatteryState before = std::exchange(subject.state, judgement.state);
    const bool wasLow = levelOf(subject.device, subject.state.limits.value_or(scene.league.battery)) > BatteryLevel::Good;
    std::optional<DeviceWarning> warning;
    if (judgement.isRecharged) {
        report.recharged.push_back(subject.player.id);
        if (const Result<bool> off = callOffWarnings(m_store, subject.player.id, MessageKind::Battery); !off)
            return tl::unexpected(off.error());
    }
    if (judgement.warning || judgement.playerWarning) {
        const BatteryLevel level = std::max(judgement.warning.value_or(BatteryLevel::Good), judgement.playerWarning.value_or(BatteryLevel::Good));
        const Result<DeviceOutlook> ahead = outlook(subject);
        if (!ahead)
            return tl::unexpected(ahead.error());
        warning = DeviceWarning{subject.player, subject.device,
                                level == BatteryLevel::Critical ? DeviceWarning::About::Critical : DeviceWarning::About::Low,
                                true, {}, {}, *ahead, judgement.warning.has_value(), judgement.playerWarning.has_value()};
    } else if (const std::optional<BatteryState> told = toldNotSynced(subject.state, subject.device, scene.now);
               told && (reach.reader || reach.player)) {
        subject.state = *told;
        warning = DeviceWarning{subject.player, subject.device, DeviceWarning::About::LongNotSynced, wasLow, {}, {}, {}};
    } else {
        const Result<std::optional<DeviceWarning>> day = dayNotSynced(scene, subject);
        if (!day)
            return tl::unexpected(day.error());
        warning = *day;
    }
    if (subject.state != before) {
        if (const Result<void> saved = m_store.saveBatteryState(subject.player.id, subject.device.id, subject.state); !saved)
            return saved;
    }
    return warning ? raise(scene, *warning, report) : Result<void>();
}

/// Nothing unless the day may still count for a rank or the goal, and the player can be told in time.
Result<std::optional<DeviceWarning>> BatteryJudge::dayNotSynced(Scene &scene, const Subject &subject)
{
    const Player &player = subject.player;
    const QDate day = scene.now.toTimeZone(player.zone).date().addDays(-1);
    const QDateTime settles = settlesAt(day, player.zone, scene.league.rules.settlingHours);
    const bool isOpen = subject.device.lastSync.isValid() && subject.device.lastSync < endOfDay(day, player.zone) && scene.now < settles;
    const bool isLeftAlone = subject.state.isMuted || isSnoozed(subject.state, scene.now) || isLongNotSynced(subject.device, scene.now);
    if (!isOpen || isLeftAlone || player.state != ConnectionState::Connected || !scene.league.season.contains(day)
        || !scene.channels.phoneOf(player.id))
        return std::optional<DeviceWarning>();
    const Result<std::vector<OutboxEntry>> earlier = m_store.entriesTo(player.id);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (std::ranges::any_of(*earlier, [day](const OutboxEntry &each) { return isOfDay(each, day); }))
        return std::optional<DeviceWarning>();
    if (!scene.boards.contains(day)) {
        Result<Board> board = readBoard(m_store, scene.league.id, day, scene.now, daysLookedBack);
        if (!board)
            return tl::unexpected(board.error());
        scene.boards.emplace(day, std::move(*board));
    }
    const Board &board = scene.boards.at(day);
    const auto row = std::ranges::find_if(board.rows, [&](const BoardRow &each) { return each.player.id == player.id; });
    if (row == board.rows.end() || row->standing.settled)
        return std::optional<DeviceWarning>();
    StepCount most{0};
    for (const ScoredDay &recent : row->recent)
        most = std::max(most, recent.steps.value_or(StepCount{0}));
    if (!couldMatter(row->standing, standingsOf(board), scene.league.rules, most))
        return std::optional<DeviceWarning>();
    DeviceWarning warning{player, subject.device, DeviceWarning::About::DayNotSynced, false, day, settles, {}};
    warning.isForDesktop = false;
    return std::optional(warning);
}

Result<void> BatteryJudge::raise(Scene &scene, DeviceWarning warning, BatteryReport &report)
{
    // The newest takes the place of one that still waits.
    const bool isBattery = warning.about == DeviceWarning::About::Low || warning.about == DeviceWarning::About::Critical;
    if (const Result<bool> off = callOffWarnings(m_store, warning.player.id, isBattery ? MessageKind::Battery : MessageKind::NotSynced); !off)
        return tl::unexpected(off.error());
    const Result<std::vector<OutboxEntry>> messages = messagesOf(m_store, scene.league, warning, scene.channels, {m_locale, m_zone, scene.now});
    if (!messages)
        return tl::unexpected(messages.error());
    for (const OutboxEntry &message : *messages) {
        const Result<OutboxEntry> queued = m_outbox.queue(message);
        if (!queued)
            return tl::unexpected(queued.error());
        warning.messages.push_back(*queued);
    }
    if (warning.isForDesktop || !warning.messages.empty())
        report.raised.push_back(std::move(warning));
    return {};
}

Result<DeviceOutlook> BatteryJudge::outlook(const Subject &subject)
{
    return m_store.deviceLevels(subject.player.id).map([&](const std::vector<Device> &levels) {
        return outlookOf(levels, subject.device, subject.player.zone, m_clock.now());
    });
}

} // namespace stepladder
