// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/round_ticker.h"

#include "core/routine/schedule.h"

#include <algorithm>
#include <chrono>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString lastRoundNote = u"last-round"_s;
constexpr auto pauseAfterFailure = 15min;

} // namespace

RoundTicker::RoundTicker(Repository &store, const Clock &clock, RunRound run, IsVaultShut isVaultShut, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock), m_run(std::move(run)), m_isVaultShut(std::move(isVaultShut))
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
    const Result<QString> note = m_store.note(league.id, lastRoundNote);
    return note && isRoundDue(league, QDateTime::fromString(*note, Qt::ISODate), now);
}

void RoundTicker::check()
{
    if (isRunning())
        return;
    const Result<std::vector<League>> leagues = m_store.leagues();
    if (!leagues)
        return; // asked again in a minute
    const auto due = std::ranges::find_if(*leagues, [this](const League &league) { return isDue(league); });
    if (due != leagues->end())
        run(*due);
    else if (anyWaitsForVault() && !m_asksVault)
        watchVault(this, m_isVaultShut);
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
            retry = {m_clock.now(), false};
    }
    check();
}

void RoundTicker::runNow(LeagueId league)
{
    if (isRunning())
        return;
    if (const Result<League> found = m_store.league(league))
        run(*found);
}

void RoundTicker::run(const League &league)
{
    m_running = league.id;
    Q_EMIT started(league.id);
    follow(this, m_run, m_isVaultShut, league.id, yesterday(league, m_clock.now()));
}

Task<void> RoundTicker::follow(QPointer<RoundTicker> ticker, RunRound run, IsVaultShut isVaultShut, LeagueId league, QDate date)
{
    Sync::Progress progress = [ticker, league](int done, int total) {
        if (ticker)
            Q_EMIT ticker->progressed(league, done, total);
    };
    const Result<RoundReport> report = co_await run(league, date, std::move(progress));
    bool isShut = false;
    if (ticker && report && report->sync.metShutVault())
        isShut = co_await isVaultShut();
    if (ticker)
        ticker->ended(league, report, isShut);
}

void RoundTicker::ended(LeagueId league, const Result<RoundReport> &report, bool isVaultShut)
{
    m_running = {};
    const bool isDone = report && !report->sync.isWorthRepeating();
    if (isDone)
        m_retries.erase(league);
    else
        m_retries[league] = {m_clock.now().addDuration(pauseAfterFailure), isVaultShut};
    // Without the note the round runs once more than needed, which changes nothing.
    if (isDone)
        (void)m_store.setNote(league, lastRoundNote, m_clock.now().toString(Qt::ISODate));
    Q_EMIT finished({league, report});
    QTimer::singleShot(0, this, &RoundTicker::check); // the next league may be due as well
}

} // namespace stepladder
