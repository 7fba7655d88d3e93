// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/round_ticker.h"

#include "core/routine/battery_schedule.h"
#include "core/league/schedule.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pauseAfterFailure = 15min;
constexpr auto pauseBetweenDeliveries = 5min;

/// The report of a round that ran to its end; nullptr: it failed, or another program had run it.
const RoundReport *reportIn(const Result<std::optional<RoundReport>> &ended)
{
    if (!ended)
        return nullptr;
    const std::optional<RoundReport> &report = *ended;
    return report ? &*report : nullptr;
}

/// Somebody called it off: then it is run again only for a day that is still to be read.
bool wasStopped(const RoundEnd &end)
{
    return !end.report && end.report.error().kind == ErrorKind::Cancelled;
}

} // namespace

RoundTicker::RoundTicker(Repository &store, const Clock &clock, Work work, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock), m_work(std::move(work))
{
    m_minute.setInterval(1min);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &RoundTicker::check);
}

void RoundTicker::start()
{
    m_minute.start();
    check();
}

void RoundTicker::stop()
{
    m_isStopped = true;
    m_minute.stop();
}

QDateTime RoundTicker::nextTry(LeagueId league) const
{
    const auto retry = m_retries.find(league);
    return retry == m_retries.end() || retry->second.waitsForVault ? QDateTime() : retry->second.at;
}

bool RoundTicker::isDue(const League &league) const
{
    const QDateTime now = m_clock.now();
    if (const auto retry = m_retries.find(league.id); retry != m_retries.end())
        return !retry->second.waitsForVault && now >= retry->second.at;
    return isRoundDue(m_store, league, now).value_or(false);
}

bool RoundTicker::mayDeliver(LeagueId league) const
{
    const QDateTime now = m_clock.now();
    const auto delivered = m_delivered.find(league);
    const bool isTooSoon = delivered != m_delivered.end() && delivered->second <= now && delivered->second.addDuration(pauseBetweenDeliveries) > now;
    return !isTooSoon && Outbox(m_store, m_clock).hasDue(league).value_or(false);
}

void RoundTicker::check()
{
    if (isRunning() || m_isStopped)
        return;
    if (const LeagueId asked = std::exchange(m_asked, {}); asked.isValid()) {
        runNow(asked);
        return;
    }
    const Result<std::vector<League>> leagues = m_store.leagues();
    if (!leagues)
        return; // asked again in a minute
    const auto due = std::ranges::find_if(*leagues, [this](const League &league) { return isDue(league); });
    if (due != leagues->end()) {
        const auto retry = m_retries.find(due->id);
        run(due->id, retry == m_retries.end() || retry->second.onlyIfDue);
        return;
    }
    if (anyWaitsForVault() && !m_asksVault)
        watchVault(this, m_work.isVaultShut);
    const auto watched = std::ranges::find_if(*leagues, [this](const League &league) { return mayWatch(league); });
    if (watched != leagues->end()) {
        watch(this, m_work, watched->id);
        return;
    }
    const auto waiting = std::ranges::find_if(*leagues, [this](const League &league) { return mayDeliver(league.id); });
    if (waiting != leagues->end())
        deliver(this, m_work, waiting->id);
}

bool RoundTicker::mayWatch(const League &league) const
{
    const QDateTime now = m_clock.now();
    const auto tried = m_watched.find(league.id);
    const bool isTooSoon = tried != m_watched.end() && tried->second <= now && tried->second.addDuration(pauseBetweenDeliveries) > now;
    return m_work.watchBatteries && !isTooSoon && isBatteryCheckDue(m_store, league, now).value_or(false);
}

void RoundTicker::watchNow(LeagueId league)
{
    if (!isRunning() && m_work.watchBatteries && m_store.league(league))
        watch(this, m_work, league);
}

Task<void> RoundTicker::watch(QPointer<RoundTicker> ticker, Work work, LeagueId league)
{
    ticker->m_watched[league] = ticker->m_clock.now();
    const bool isShut = co_await work.isVaultShut();
    if (isShut || !ticker || ticker->isRunning())
        co_return;
    ticker->m_running = league;
    co_await work.watchBatteries(league);
    if (!ticker)
        co_return;
    ticker->m_running = {};
    ticker->m_delivered.clear(); // what it has to tell is told at once
    Q_EMIT ticker->watched(league);
    QTimer::singleShot(0, ticker.data(), &RoundTicker::check);
}

void RoundTicker::deliverNow()
{
    m_delivered.clear();
    check();
}

Task<void> RoundTicker::deliver(QPointer<RoundTicker> ticker, Work work, LeagueId league)
{
    ticker->m_delivered[league] = ticker->m_clock.now();
    const bool isShut = co_await work.isVaultShut(); // every try would ask for the password once more
    if (isShut || !ticker || ticker->isRunning())
        co_return;
    ticker->m_running = league;
    co_await work.sendDue(league);
    if (!ticker)
        co_return;
    ticker->m_running = {};
    Q_EMIT ticker->delivered(league);
    if (ticker && ticker->m_asked.isValid())
        QTimer::singleShot(0, ticker.data(), &RoundTicker::check);
}

bool RoundTicker::anyWaitsForVault() const
{
    return std::ranges::any_of(m_retries, [](const auto &each) { return each.second.waitsForVault; });
}

Task<void> RoundTicker::watchVault(QPointer<RoundTicker> ticker, IsVaultShut isVaultShut)
{
    ticker->m_asksVault = true;
    const bool isShut = co_await isVaultShut();
    if (!ticker)
        co_return;
    ticker->m_asksVault = false;
    if (!isShut)
        ticker->vaultOpened();
}

void RoundTicker::vaultOpened()
{
    for (auto &[league, retry] : m_retries) {
        if (retry.waitsForVault)
            retry = {m_clock.now(), false, retry.onlyIfDue};
    }
    check();
}

void RoundTicker::runNow(LeagueId league)
{
    if (m_isInRound || !m_store.league(league))
        return;
    if (isRunning())
        m_asked = league;
    else
        run(league, false);
}

void RoundTicker::run(LeagueId league, bool onlyIfDue)
{
    m_running = league;
    m_isInRound = true;
    Q_EMIT started(league);
    follow(this, m_work, league, onlyIfDue);
}

Task<void> RoundTicker::follow(QPointer<RoundTicker> ticker, Work work, LeagueId league, bool onlyIfDue)
{
    RoundProgress progress;
    progress.read = [ticker, league](int done, int total) {
        if (ticker)
            Q_EMIT ticker->progressed(league, done, total);
    };
    progress.telling = [ticker, league] {
        if (ticker)
            Q_EMIT ticker->telling(league);
    };
    const Result<std::optional<RoundReport>> report = co_await work.run(league, onlyIfDue, std::move(progress));
    bool isShut = false;
    const RoundReport *done = reportIn(report);
    if (ticker && done && done->sync.metShutVault())
        isShut = co_await work.isVaultShut();
    if (ticker)
        ticker->ended({league, report}, isShut, onlyIfDue);
}

void RoundTicker::ended(const RoundEnd &end, bool isVaultShut, bool onlyIfDue)
{
    m_running = {};
    m_isInRound = false;
    const RoundReport *report = reportIn(end.report);
    const bool isDone = end.report && (!report || !report->sync.isWorthRepeating());
    if (isDone)
        m_retries.erase(end.league);
    else
        m_retries[end.league] = {m_clock.now().addDuration(pauseAfterFailure), isVaultShut, onlyIfDue || wasStopped(end)};
    Q_EMIT finished(end);
    QTimer::singleShot(0, this, &RoundTicker::check); // the next league may be due as well
}

} // namespace stepladder
