// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/round.h"

#include "core/delivery/result_message.h"

#include <QJsonDocument>
#include <algorithm>

namespace stepladder {

namespace {

/// There is something to tell: a day of the season, and somebody's steps or a settled day.
bool isWorthTelling(const Board &board)
{
    return board.league.season.contains(board.date)
        && std::any_of(board.rows.begin(), board.rows.end(),
                       [](const BoardRow &row) { return row.standing.steps || row.standing.settled; });
}

Standings standingsOf(const Board &board)
{
    Standings standings{.date = board.date, .seasonDay = board.seasonDay, .final = board.final, .rows = {}};
    for (const BoardRow &row : board.rows)
        standings.rows.push_back(row.standing);
    return standings;
}

} // namespace

Round::Round(Repository &store, Sync &sync, Channels &channels, Outbox &outbox, const Clock &clock,
             const QLocale &locale)
    : m_store(store), m_sync(sync), m_channels(channels), m_outbox(outbox), m_clock(clock), m_locale(locale)
{
}

Task<Result<RoundReport>> Round::run(LeagueId league, QDate date, Sync::Progress progress)
{
    RoundReport report;
    SyncRange range{{}, date};
    Result<SyncReport> synced = co_await m_sync.run(league, range, std::move(progress));
    if (!synced)
        co_return tl::unexpected(synced.error());
    report.sync = std::move(*synced);

    Result<std::vector<OutboxEntry>> posted = co_await post(league, date, {}, Outbox::Due::Only);
    if (!posted)
        co_return tl::unexpected(posted.error());
    report.messages = std::move(*posted);

    Result<Board> board = readBoard(m_store, league, date, m_clock.now());
    if (!board)
        co_return tl::unexpected(board.error());
    report.board = std::move(*board);
    co_return report;
}

Result<std::vector<ChannelSetting>> Round::settings(LeagueId league, const std::vector<ChannelKind> &only)
{
    Result<std::vector<ChannelSetting>> all = m_store.channels(league);
    if (!all)
        return all;
    std::erase_if(*all, [&](const ChannelSetting &each) {
        return !each.enabled || (!only.empty() && std::find(only.begin(), only.end(), each.kind) == only.end());
    });
    return all;
}

Result<std::vector<OutboxEntry>> Round::preview(LeagueId league, QDate date, std::vector<ChannelKind> only)
{
    const Result<std::vector<ChannelSetting>> wanted = settings(league, only);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const Result<Board> board = readBoard(m_store, league, date, m_clock.now(), 2);
    if (!board)
        return tl::unexpected(board.error());
    std::vector<OutboxEntry> entries;
    if (!isWorthTelling(*board))
        return entries;
    const ResultMessage message = resultMessage(board->league, standingsOf(*board), m_locale);
    for (const ChannelSetting &setting : *wanted) {
        OutboxEntry entry;
        entry.league = league;
        entry.day = date;
        entry.kind = MessageKind::Result;
        entry.channel = setting.kind;
        entry.recipient = setting.recipient;
        entry.text = message.text;
        entry.payload = QString::fromUtf8(QJsonDocument(message.blocks).toJson(QJsonDocument::Compact));
        entries.push_back(std::move(entry));
    }
    return entries;
}

Task<Result<std::vector<OutboxEntry>>> Round::post(LeagueId league, QDate date, std::vector<ChannelKind> only,
                                                   Outbox::Due due)
{
    if (const Result<void> recovered = m_outbox.recover(league); !recovered)
        co_return tl::unexpected(recovered.error());
    const Result<std::vector<OutboxEntry>> wanted = preview(league, date, only);
    if (!wanted)
        co_return tl::unexpected(wanted.error());
    for (const OutboxEntry &entry : *wanted) {
        if (const Result<OutboxEntry> queued = m_outbox.queue(entry); !queued)
            co_return tl::unexpected(queued.error());
    }
    const Result<std::vector<ChannelSetting>> open = settings(league, only);
    if (!open)
        co_return tl::unexpected(open.error());
    for (const ChannelSetting &setting : *open) {
        const Result<void> delivered = co_await deliver(setting, due);
        if (!delivered)
            co_return tl::unexpected(delivered.error());
    }
    Result<std::vector<OutboxEntry>> messages = m_store.entries(league, date);
    if (messages && !only.empty()) {
        std::erase_if(*messages, [&](const OutboxEntry &each) {
            return std::find(only.begin(), only.end(), each.channel) == only.end();
        });
    }
    co_return messages;
}

Task<Result<void>> Round::deliver(ChannelSetting setting, Outbox::Due due)
{
    Result<std::unique_ptr<Channel>> channel = co_await m_channels.open(setting);
    if (!channel) {
        // The messages wait in the outbox; a vault that opens later lets them go.
        const ErrorKind reason = channel.error().kind;
        setting.reason = word(reason);
        if (const Result<void> held = m_outbox.hold(setting.league, setting.kind, reason); !held)
            co_return held;
        co_return m_store.saveChannel(setting);
    }
    const Result<std::vector<OutboxEntry>> handled = co_await m_outbox.send(setting.league, channel->get(), due);
    if (!handled)
        co_return tl::unexpected(handled.error());
    const bool refused = std::any_of(handled->begin(), handled->end(), [](const OutboxEntry &each) {
        return each.reason == word(ErrorKind::ChannelRefused);
    });
    setting.enabled = !refused;
    setting.reason = refused ? word(ErrorKind::ChannelRefused) : QString();
    co_return m_store.saveChannel(setting);
}

} // namespace stepladder
