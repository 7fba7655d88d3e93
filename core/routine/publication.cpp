// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/publication.h"

#include "core/delivery/catch_up.h"
#include "core/delivery/desktop_text.h"
#include "core/delivery/result_text.h"
#include "core/delivery/slack_blocks.h"
#include "core/routine/board.h"
#include "core/routine/day_standings.h"
#include "core/routine/text_messages.h"

#include <algorithm>
#include <tuple>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysCorrected = 31; ///< and as many are caught up with
constexpr int daysWaitedFor = 14; ///< that brought nothing, before a result that waits is given up

/// There is something to tell: a day of the season, and somebody's steps or a settled day.
bool isWorthTelling(const League &league, const Standings &standings)
{
    return league.season.contains(standings.date)
        && std::any_of(standings.rows.begin(), standings.rows.end(),
                       [](const Standing &row) { return row.steps || row.settled; });
}

/// What goes out, in a channel's own form.
struct Words {
    QString text;
    QString payload;
};

Words resultWords(ChannelKind channel, const League &league, const Standings &day, const std::vector<Standings> &missed, const QLocale &locale)
{
    if (channel == ChannelKind::Desktop)
        return {toText(desktopResult(league, day, missed, locale)), {}};
    ResultMessage message = resultMessage(league, day, locale);
    tellMissedDays(message, missed, locale);
    return {message.text, slackPayload(message)};
}

/// `isReplacing`: what was told is no longer seen, and who leads now is nowhere news.
Words correctionWords(ChannelKind channel, bool isReplacing, const League &league, const Standings &now, const std::vector<CorrectedDay> &days,
                      const Told &told, const QLocale &locale)
{
    if (channel == ChannelKind::Desktop)
        return {toText(desktopCorrection(league, now.date, days, locale)), {}};
    const ResultMessage correction = correctionMessage(league, now.date, days, locale);
    if (!isReplacing)
        return {correction.text, slackPayload(correction)};
    const ResultMessage result = correctedResult(league, now, days, locale);
    return {result.text, slackPayload(result, isLeadAnother(told, now) ? correction.text : QString())};
}

OutboxEntry entryFor(const ChannelSetting &setting, QDate day, MessageKind kind, const Words &words, const Told &told)
{
    OutboxEntry entry;
    entry.league = setting.league;
    entry.day = day;
    entry.kind = kind;
    entry.channel = setting.kind;
    entry.recipient = setting.recipient;
    entry.text = words.text;
    entry.payload = words.payload;
    entry.told = toText(told);
    return entry;
}

bool canReplace(ChannelKind channel)
{
    return channel == ChannelKind::Slack || channel == ChannelKind::Desktop;
}

/// Where a message was told: the entries of one place belong together.
using Place = std::tuple<QDate, ChannelKind, QString>;

Place placeOf(const OutboxEntry &entry)
{
    return {entry.day, entry.channel, entry.recipient};
}

std::map<Place, Corrected> correctedIn(const std::vector<OutboxEntry> &entries)
{
    std::map<Place, Corrected> corrected;
    for (const OutboxEntry &entry : entries) {
        if (entry.kind != MessageKind::Correction || entry.state == MessageState::Queued)
            continue;
        Corrected &place = corrected[placeOf(entry)];
        const bool isNewest = entry.part >= place.parts;
        place.parts = std::max(place.parts, entry.part + 1);
        if (entry.state == MessageState::Cancelled)
            continue;
        for (const auto &[player, day] : toldFrom(entry.told)) {
            if (isNewest || !place.told.contains(player))
                place.told[player] = day;
        }
    }
    return corrected;
}

/// Cheaper than the standings: whether anybody's day is another one now.
bool differs(const Told &told, const std::map<PlayerId, DayRecord> &records)
{
    return std::any_of(told.begin(), told.end(), [&](const auto &each) {
        const auto record = records.find(each.first);
        return each.second.steps != (record == records.end() ? std::nullopt : record->second.steps);
    });
}

/// The first day that the recipient was not told of, up to `day`; invalid when nothing was missed.
QDate firstMissed(const std::map<QString, QDate> &told, const std::vector<OutboxEntry> &waiting, ChannelKind channel,
                  const QString &recipient, QDate day)
{
    QDate first;
    if (const auto last = told.find(recipient); last != told.end())
        first = last->second.addDays(1);
    for (const OutboxEntry &entry : waiting) {
        if (!isSupersededBy(entry, channel, recipient, day))
            continue;
        const QDate from = entry.coveredFrom.isValid() ? entry.coveredFrom : entry.day;
        first = first.isValid() ? std::min(first, from) : from;
    }
    return first < day ? first : QDate();
}

} // namespace

bool isSupersededBy(const OutboxEntry &waiting, ChannelKind channel, const QString &recipient, QDate day)
{
    return waiting.kind == MessageKind::Result && waiting.channel == channel && waiting.recipient == recipient && waiting.day < day;
}

Publication::Publication(Repository &store, const Clock &clock, const QLocale &locale) : m_store(store), m_clock(clock), m_locale(locale) {}

Result<Standings> Publication::standings(const League &league, QDate day)
{
    return readStandings(m_store, league, day, m_clock.now());
}

Result<std::vector<OutboxEntry>> Publication::results(const League &league, QDate day, const std::vector<ChannelSetting> &channels,
                                                      Missed missed)
{
    std::vector<OutboxEntry> entries;
    if (channels.empty())
        return entries;
    Result<Standings> now = standings(league, day);
    // Where a day brought nothing, what came before it is still to be told.
    for (int i = 0; missed != Missed::Nobody && i < daysWaitedFor && now && !isWorthTelling(league, *now); ++i) {
        day = day.addDays(-1);
        now = standings(league, day);
    }
    if (!now)
        return tl::unexpected(now.error());
    if (!isWorthTelling(league, *now))
        return entries;
    Result<std::vector<OutboxEntry>> texts = resultTexts(m_store, league, *now, channels, m_locale, m_clock.now());
    if (!texts)
        return texts;
    const Result<std::vector<OutboxEntry>> waiting = m_store.entriesIn(league.id, MessageState::Queued);
    if (!waiting)
        return waiting;
    for (const ChannelSetting &setting : channels) {
        const Result<std::map<QString, QDate>> told = m_store.lastResults(league.id, setting.kind, day);
        if (!told)
            return tl::unexpected(told.error());
        const auto isLeftOut = [&](const QString &recipient) { return missed == Missed::Followers && !told->contains(recipient); };
        const auto missedFrom = [&](const QString &recipient) {
            return missed == Missed::Nobody ? QDate() : firstMissed(*told, *waiting, setting.kind, recipient, day);
        };
        if (isToPhones(setting.kind)) {
            for (OutboxEntry &text : *texts) {
                if (text.channel != setting.kind || isLeftOut(text.recipient))
                    continue;
                text.coveredFrom = missedFrom(text.recipient); // one text tells what all of them came to
                text.told = toText(toldBy(*now));
                entries.push_back(std::move(text));
            }
        } else if (!isLeftOut(setting.recipient)) {
            const Result<OutboxEntry> entry = result(league, *now, setting, missedFrom(setting.recipient));
            if (!entry)
                return tl::unexpected(entry.error());
            entries.push_back(*entry);
        }
    }
    return entries;
}

/// The result for one place, with the days from `missedFrom` on, where it is valid, told along.
Result<OutboxEntry> Publication::result(const League &league, const Standings &now, const ChannelSetting &setting, QDate missedFrom)
{
    const Result<std::vector<Standings>> before = missedFrom.isValid() ? missedDays(league, missedFrom, now.date) : std::vector<Standings>();
    if (!before)
        return tl::unexpected(before.error());
    OutboxEntry entry =
        entryFor(setting, now.date, MessageKind::Result, resultWords(setting.kind, league, now, *before, m_locale), toldBy(now));
    if (!before->empty())
        entry.coveredFrom = before->front().date;
    return entry;
}

Result<std::optional<OutboxEntry>> Publication::resultNow(OutboxEntry entry)
{
    if (entry.kind != MessageKind::Result || wasTold(entry))
        return std::optional(std::move(entry));
    const Result<League> league = m_store.league(entry.league);
    if (!league)
        return tl::unexpected(league.error());
    const Result<Standings> now = standings(*league, entry.day);
    if (!now)
        return tl::unexpected(now.error());
    if (!isWorthTelling(*league, *now))
        return std::optional<OutboxEntry>();
    if (isToPhones(entry.channel)) {
        entry.text = resultText(*league, *now, entry.player, m_locale);
        entry.told = toText(toldBy(*now));
        return std::optional(std::move(entry));
    }
    const ChannelSetting place{.league = entry.league, .kind = entry.channel, .recipient = entry.recipient, .settings = {}, .enabled = true, .reason = {}};
    return result(*league, *now, place, entry.coveredFrom).map([&](const OutboxEntry &fresh) {
        entry.text = fresh.text;
        entry.payload = fresh.payload;
        entry.told = fresh.told;
        return std::optional(std::move(entry));
    });
}

Result<std::vector<Standings>> Publication::missedDays(const League &league, QDate first, QDate day)
{
    std::vector<Standings> days;
    for (QDate each = std::max({first, day.addDays(-daysCorrected), league.season.first}); each < day; each = each.addDays(1)) {
        const Result<Standings> then = standings(league, each);
        if (!then)
            return tl::unexpected(then.error());
        if (isWorthTelling(league, *then))
            days.push_back(*then);
    }
    return days;
}

Result<std::vector<OutboxEntry>> Publication::corrections(const League &league, const std::vector<ChannelSetting> &channels)
{
    const QDate first = yesterday(league, m_clock.now()).addDays(-daysCorrected);
    const Result<std::vector<OutboxEntry>> known = m_store.entriesFrom(league.id, first);
    if (!known)
        return known;
    const std::map<Place, Corrected> corrected = correctedIn(*known);
    std::vector<OutboxEntry> corrections;
    std::map<QDate, std::map<PlayerId, DayRecord>> records;
    for (OutboxEntry result : *known) {
        const auto setting = std::find_if(channels.begin(), channels.end(), [&](const ChannelSetting &each) {
            return each.kind == result.channel && (isToPhones(each.kind) || each.recipient == result.recipient);
        });
        if (result.kind != MessageKind::Result || !wasTold(result) || setting == channels.end())
            continue;
        if (!records.contains(result.day)) {
            Result<std::map<PlayerId, DayRecord>> read = m_store.dayRecords(league.id, result.day);
            if (!read)
                return tl::unexpected(read.error());
            records.emplace(result.day, std::move(*read));
        }
        const auto earlier = corrected.find(placeOf(result));
        Corrected before = earlier == corrected.end() ? Corrected() : earlier->second;
        before.told.merge(toldFrom(result.told)); // of whoever was not corrected
        if (!differs(before.told, records.at(result.day)))
            continue;
        result.told = toText(before.told);
        const Result<std::optional<OutboxEntry>> found = correction(league, result, *setting, before.parts);
        if (!found)
            return tl::unexpected(found.error());
        if (const std::optional<OutboxEntry> &entry = *found)
            corrections.push_back(*entry);
    }
    return corrections;
}

Result<std::optional<OutboxEntry>> Publication::correction(const League &league, const OutboxEntry &result, const ChannelSetting &setting,
                                                           int part)
{
    const Result<Standings> now = standings(league, result.day);
    if (!now)
        return tl::unexpected(now.error());
    const std::vector<CorrectedDay> days = correctedDays(toldFrom(result.told), *now);
    if (days.empty())
        return std::optional<OutboxEntry>();
    Told values;
    for (const CorrectedDay &day : days)
        values.emplace(day.player, day.is);
    if (isToPhones(setting.kind))
        return correctionOfText(m_store, league, *now, result, days, m_locale, m_clock.now()).map([&](std::optional<OutboxEntry> &&text) {
            if (text) {
                text->told = toText(values);
                text->part = part;
            }
            return std::move(text);
        });
    const bool isReplaced = canReplace(result.channel) && !result.reference.isEmpty();
    const Words words = correctionWords(result.channel, isReplaced, league, *now, days, toldFrom(result.told), m_locale);
    OutboxEntry entry = entryFor(setting, result.day, MessageKind::Correction, words, values);
    entry.part = part;
    if (isReplaced)
        entry.replaces = result.id;
    return std::optional(std::move(entry));
}

} // namespace stepladder
