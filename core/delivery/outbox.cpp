// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/outbox.h"

#include "core/delivery/told.h"
#include "core/league/schedule.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <chrono>

namespace stepladder {

using namespace std::chrono_literals;

namespace {

/// A warning is of no use when it comes this late.
constexpr auto warningsLast = 12h;
/// And so is a result on a phone, whatever held it back that long. The next one tells what it came to.
constexpr auto textsLast = 48h;
/// So long a request may still be on its way to the service.
constexpr auto timeToArrive = 1min;
/// What nobody could tell for this long stays unknown.
constexpr int daysLookedUp = 7;
/// Texts arrive soon or late, or nobody learns of it.
constexpr auto firstAsked = 1min;
constexpr auto lastAsked = 10min;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

/// 1, 2, 4 … minutes, at most an hour.
qint64 secondsToNextTry(int attempts)
{
    return std::min<qint64>(60LL << std::min(attempts - 1, 6), 3600);
}

/// In whole sentences, with the service's code where these say too little. Nothing of what holds for a while only.
QString whyOf(const Error &error)
{
    if (error.kind == ErrorKind::QuietHours || error.kind == ErrorKind::SpendingCap)
        return {};
    static const QRegularExpression code(QStringLiteral("^[A-Za-z0-9_.-]{1,60}$"));
    const bool isAboutUs = error.kind == ErrorKind::MessageRejected || error.kind == ErrorKind::ChannelRefused;
    if (!isAboutUs || !error.words.isEmpty() || error.subject.isEmpty() || !code.match(error.detail).hasMatch())
        return sentence(error);
    return sentence(error) + QLatin1Char(' ') + Words::tr("%1 answered: %2.", "service, its code").arg(error.subject, error.detail);
}

/// It is night there, or the place to send it to is lost: no reason to keep the others waiting.
bool isOfOneRecipient(const Delivery &delivery)
{
    return delivery.error && (delivery.error->kind == ErrorKind::QuietHours || delivery.error->kind == ErrorKind::VaultEmpty);
}

} // namespace

Outbox::Outbox(Repository &store, const Clock &clock) : m_store(store), m_clock(clock) {}

Result<OutboxEntry> Outbox::queue(OutboxEntry entry)
{
    entry.state = MessageState::Queued;
    entry.queuedAt = m_clock.now();
    if (!entry.notBefore.isValid())
        entry.notBefore = entry.queuedAt;
    return m_store.enqueue(entry);
}

Result<void> Outbox::recover(LeagueId league)
{
    const Result<std::vector<OutboxEntry>> cutOff = m_store.entriesIn(league, MessageState::Sending);
    if (!cutOff)
        return tl::unexpected(cutOff.error());
    for (OutboxEntry entry : *cutOff) {
        entry.state = MessageState::Unknown;
        entry.reason = word(ErrorKind::ConnectionLost);
        entry.why.clear();
        if (const Result<void> kept = m_store.updateEntry(entry); !kept)
            return kept;
    }
    return {};
}

Task<Result<void>> Outbox::lookUp(LeagueId league, Channel *channel)
{
    const Result<std::vector<OutboxEntry>> unknown = m_store.entriesIn(league, MessageState::Unknown);
    if (!unknown)
        co_return tl::unexpected(unknown.error());
    for (OutboxEntry entry : *unknown) {
        const QDateTime now = m_clock.now();
        const bool mayBeOnItsWay = entry.attemptedAt.isValid() && entry.attemptedAt <= now && entry.attemptedAt.addDuration(timeToArrive) > now;
        // What replaces another message has no trace of its own.
        if (entry.channel != channel->kind() || entry.replaces.isValid() || mayBeOnItsWay || entry.queuedAt.addDays(daysLookedUp) < now)
            continue;
        const Delivery found = co_await channel->lookUp(entry);
        if (found.outcome == Outcome::Sent) {
            entry.state = MessageState::Sent;
            entry.sentAt = entry.attemptedAt.isValid() ? entry.attemptedAt : now;
            entry.reference = found.reference;
            entry.reason.clear();
            entry.why.clear();
        } else if (found.outcome == Outcome::NotSent && !found.error) {
            entry.state = MessageState::Queued;
            entry.notBefore = now;
        } else {
            continue;
        }
        if (const Result<void> kept = m_store.updateEntry(entry); !kept)
            co_return kept;
    }
    co_return Result<void>();
}

Task<Result<void>> Outbox::follow(LeagueId league, Channel *channel)
{
    if (!channel->tellsArrival())
        co_return Result<void>();
    const QDateTime now = m_clock.now();
    const Result<std::vector<OutboxEntry>> sent = m_store.entriesToFollow(league, now);
    if (!sent)
        co_return tl::unexpected(sent.error());
    for (OutboxEntry entry : *sent) {
        if (entry.channel != channel->kind())
            continue;
        const Delivery arrival = co_await channel->arrival(entry);
        const bool isLast = now >= entry.sentAt.addDuration(lastAsked);
        entry.notBefore = isLast ? entry.sentAt : entry.sentAt.addDuration(lastAsked);
        if (arrival.outcome == Outcome::Rejected) {
            entry.state = MessageState::Failed;
            entry.reason = arrival.error ? word(arrival.error->kind) : QString();
        }
        if (const Result<void> kept = m_store.updateEntry(entry); !kept)
            co_return kept;
    }
    co_return Result<void>();
}

bool Outbox::isDue(const OutboxEntry &entry) const
{
    const QDateTime now = m_clock.now();
    const bool wasClockWrong = entry.queuedAt > now || entry.attemptedAt > now;
    return entry.notBefore <= now || wasClockWrong || isTooLate(entry);
}

bool Outbox::isPaused(const League &league, const OutboxEntry &entry) const
{
    const QDateTime end = isHeldByPause(entry.kind) ? endOfPause(league) : QDateTime();
    return end.isValid() && m_clock.now() < end && !m_released.contains(entry.id);
}

bool Outbox::isTooLate(const OutboxEntry &entry) const
{
    const QDateTime now = m_clock.now();
    if (isWarning(entry.kind))
        return std::max(entry.queuedAt, entry.notBefore).addDuration(warningsLast) < now;
    const bool isWanted = m_resent.contains(entry.id) || m_released.contains(entry.id);
    return entry.kind == MessageKind::Result && isToPhones(entry.channel) && !isWanted && entry.queuedAt.addDuration(textsLast) <= now;
}

/// Nothing when nothing would be gained by sending it.
Task<Result<std::optional<OutboxEntry>>> Outbox::wordedNow(OutboxEntry entry)
{
    const Result<Player> reader = entry.player.isValid() ? m_store.player(entry.player) : Result<Player>(Player());
    if (isTooLate(entry) || (reader && reader->removed))
        co_return std::optional<OutboxEntry>();
    if (!m_wording || m_resent.contains(entry.id))
        co_return std::optional(std::move(entry));
    co_return co_await m_wording(std::move(entry));
}

Result<bool> Outbox::hasDue(LeagueId league)
{
    const Result<std::vector<OutboxEntry>> queued = m_store.entriesIn(league, MessageState::Queued);
    const Result<League> paused = m_store.league(league);
    if (!queued || !paused)
        return tl::unexpected(queued ? paused.error() : queued.error());
    if (std::ranges::any_of(*queued, [&](const OutboxEntry &entry) { return isDue(entry) && !isPaused(*paused, entry); }))
        return true;
    return m_store.entriesToFollow(league, m_clock.now()).map([](const std::vector<OutboxEntry> &sent) { return !sent.empty(); });
}

/// Marks it as being sent, with the words it has now. False when it is not worth sending any more, or another process was
/// quicker.
Task<Result<bool>> Outbox::claim(OutboxEntry *entry)
{
    const Result<std::optional<OutboxEntry>> worded = co_await wordedNow(*entry);
    if (!worded)
        co_return tl::unexpected(worded.error());
    const std::optional<OutboxEntry> &now = *worded;
    if (!now) {
        const Result<bool> ended = m_store.claimEntry(entry->id, MessageState::Queued, MessageState::Cancelled);
        if (!ended || !*ended || !isTooLate(*entry))
            co_return ended.map([](bool) { return false; });
        entry->state = MessageState::Cancelled;
        entry->reason = word(ErrorKind::DeadlinePassed);
        entry->why.clear();
        co_return m_store.updateEntry(*entry).map([] { return false; });
    }
    const bool isReworded = *now != *entry;
    *entry = *now;
    entry->attemptedAt = m_clock.now();
    const Result<bool> mine = m_store.claimEntry(entry->id, MessageState::Queued, MessageState::Sending, entry->attemptedAt);
    if (!mine || !*mine || !isReworded)
        co_return mine;
    entry->state = MessageState::Sending;
    co_return m_store.updateEntry(*entry).map([] { return true; }); // what was sent has to be known, whatever happens
}

Task<Result<std::vector<OutboxEntry>>> Outbox::send(LeagueId league, Channel *channel, Due due)
{
    Result<std::vector<OutboxEntry>> queued = m_store.entriesIn(league, MessageState::Queued);
    const Result<League> paused = m_store.league(league);
    if (!queued || !paused)
        co_return tl::unexpected(queued ? paused.error() : queued.error());
    std::sort(queued->begin(), queued->end(), [](const OutboxEntry &a, const OutboxEntry &b) {
        return a.day != b.day ? a.day < b.day : a.id < b.id;
    });
    std::vector<OutboxEntry> handled;
    for (OutboxEntry &entry : *queued) {
        if (entry.channel != channel->kind() || (due == Due::Only && !isDue(entry)) || isPaused(*paused, entry))
            continue;
        const Result<bool> mine = co_await claim(&entry);
        if (!mine)
            co_return tl::unexpected(mine.error());
        if (!*mine)
            continue;
        const Delivery delivery = co_await attempt(channel, entry);
        if (const Result<void> kept = store(entry, delivery, channel->tellsArrival()); !kept)
            co_return tl::unexpected(kept.error());
        handled.push_back(entry);
        const bool isStopped = delivery.outcome == Outcome::Refused || delivery.outcome == Outcome::NotSent;
        if (isStopped && !isOfOneRecipient(delivery))
            break; // The next one would fare no better.
    }
    co_return handled;
}

Task<Delivery> Outbox::attempt(Channel *channel, OutboxEntry entry)
{
    if (entry.replaces.isValid() && channel->canReplace()) {
        const Result<OutboxEntry> original = m_store.entry(entry.replaces);
        if (original && !original->reference.isEmpty())
            co_return co_await channel->replace(original->reference, entry);
    }
    co_return co_await channel->send(entry);
}

Result<void> Outbox::hold(LeagueId league, ChannelKind channel, ErrorKind reason)
{
    return m_store.holdEntries(league, channel, word(reason));
}

Result<OutboxEntry> Outbox::resend(MessageId id)
{
    Result<OutboxEntry> entry = m_store.entry(id);
    if (!entry)
        return entry;
    if (entry->state == MessageState::Sending)
        return failureInWords(ErrorKind::InvalidInput, Words::tr("This message is being sent at this moment. Look again in a minute."));
    release(id);
    m_resent.insert(id);
    if (entry->state != MessageState::Sent)
        entry->sentAt = {}; // it never arrived, or nobody knows
    entry->state = MessageState::Queued;
    entry->notBefore = m_clock.now();
    entry->attempts = 0;
    entry->reason.clear();
    entry->why.clear();
    return m_store.updateEntry(*entry).map([&] { return *entry; });
}

Result<OutboxEntry> Outbox::cancel(MessageId id)
{
    Result<OutboxEntry> entry = m_store.entry(id);
    if (!entry)
        return entry;
    if (entry->state == MessageState::Sending || entry->state == MessageState::Sent)
        return failureInWords(ErrorKind::InvalidInput, Words::tr("This message went out already and cannot be called back."));
    // One that was to go out once more has gone out all the same.
    const MessageState end = wasTold(*entry) ? MessageState::Sent : MessageState::Cancelled;
    const Result<bool> ended = m_store.claimEntry(id, entry->state, end);
    if (!ended)
        return tl::unexpected(ended.error());
    if (!*ended)
        return failureInWords(ErrorKind::InvalidInput, Words::tr("This message has just been taken up by a round. Look again in a minute."));
    entry->state = end;
    entry->reason = end == MessageState::Sent ? QString() : word(ErrorKind::Cancelled); // by a person, unlike what has become pointless
    entry->why.clear();
    return m_store.updateEntry(*entry).map([&] { return *entry; });
}

Result<void> Outbox::store(OutboxEntry &entry, const Delivery &delivery, bool isFollowed)
{
    ++entry.attempts;
    entry.reference = delivery.reference;
    entry.reason = delivery.error ? word(delivery.error->kind) : QString();
    entry.why = delivery.error ? whyOf(*delivery.error) : QString();
    switch (delivery.outcome) {
    case Outcome::Sent:
        entry.state = MessageState::Sent;
        entry.sentAt = m_clock.now();
        entry.notBefore = isFollowed ? entry.sentAt.addDuration(firstAsked) : entry.sentAt;
        break;
    case Outcome::NotSent:
    case Outcome::Refused: {
        entry.state = MessageState::Queued;
        const qint64 wait = secondsToNextTry(entry.attempts);
        const auto asked = delivery.error && delivery.error->retryAfter
            ? std::chrono::duration_cast<std::chrono::seconds>(*delivery.error->retryAfter).count() : 0;
        entry.notBefore = m_clock.now().addSecs(std::max<qint64>(wait, asked));
        break;
    }
    case Outcome::Rejected:
        entry.state = MessageState::Failed;
        break;
    case Outcome::Unknown:
        entry.state = MessageState::Unknown;
        break;
    }
    return m_store.updateEntry(entry);
}

} // namespace stepladder
