// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/message_words.h"

#include "core/delivery/day_form.h"
#include "core/foundation/error.h"
#include "core/league/schedule.h"

#include <QCoreApplication>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

/// Whether it waits for something to change, and not only for its next try.
bool holds(const QString &reason)
{
    const std::optional<ErrorKind> kind = errorKindFrom(reason);
    return kind
        && (isOfVault(*kind) || *kind == ErrorKind::QuietHours || *kind == ErrorKind::SpendingCap || *kind == ErrorKind::ChannelRefused
            || *kind == ErrorKind::NoTextChannel || *kind == ErrorKind::NoDesktop);
}

/// The end of the pause that keeps it back; invalid: none does.
QDateTime pauseOf(const OutboxEntry &message, const League &league, const QDateTime &now)
{
    const QDateTime end = isHeldByPause(message.kind) ? endOfPause(league) : QDateTime();
    return end > now ? end : QDateTime();
}

QString recipientOf(const OutboxEntry &message)
{
    switch (message.channel) {
    case ChannelKind::Slack: return u"Slack"_s;
    case ChannelKind::Desktop: return Words::tr("This computer");
    case ChannelKind::Sms:
    case ChannelKind::Ntfy: return message.recipient;
    }
    Q_UNREACHABLE();
}

QString wayOf(const OutboxEntry &message)
{
    switch (message.channel) {
    case ChannelKind::Slack:
        return message.recipient == "webhook"_L1 ? Words::tr("To Slack by webhook") : Words::tr("To the Slack channel %1").arg(message.recipient);
    case ChannelKind::Desktop: return Words::tr("Notification on this computer");
    case ChannelKind::Sms: return Words::tr("Text message to %1").arg(message.recipient);
    case ChannelKind::Ntfy: return Words::tr("Notification to %1 by ntfy").arg(message.recipient);
    }
    Q_UNREACHABLE();
}

QString dayOf(QDate day, const Reader &reader)
{
    return reader.locale.toString(day, weekdayAndDay(reader.locale));
}

QString subjectOf(const OutboxEntry &message, const Reader &reader)
{
    const QString day = dayOf(message.day, reader);
    switch (message.kind) {
    case MessageKind::Result:
        return message.coveredFrom.isValid() ? Words::tr("Results, %1 to %2", "two days").arg(dayOf(message.coveredFrom, reader), day)
                                             : Words::tr("Result, %1", "a day").arg(day);
    case MessageKind::Correction: return Words::tr("Correction, %1", "a day").arg(day);
    case MessageKind::Battery: return Words::tr("Battery, %1", "a day").arg(day);
    case MessageKind::NotSynced: return Words::tr("Sync reminder, %1", "a day").arg(day);
    }
    Q_UNREACHABLE();
}

QDateTime instantOf(const OutboxEntry &message)
{
    return message.sentAt.isValid() ? message.sentAt : message.attemptedAt.isValid() ? message.attemptedAt : message.queuedAt;
}

QString aboutOf(const OutboxEntry &message, const Reader &reader)
{
    QString since = Words::tr("made %1", "weekday or date, time");
    if (message.state == MessageState::Sent)
        since = Words::tr("sent %1", "weekday or date, time");
    else if (message.attemptedAt.isValid())
        since = Words::tr("tried %1", "weekday or date, time");
    return Words::tr("%1, %2", "way and recipient, when").arg(wayOf(message), since.arg(reader.longWhen(instantOf(message))));
}

/// What is known of the trouble, as it was told then or, where that was not kept, as its kind says.
QString troubleOf(const OutboxEntry &message, const League &league, const Reader &reader)
{
    const std::optional<ErrorKind> kind = errorKindFrom(message.reason);
    if (!message.why.isEmpty() || !kind)
        return message.why;
    Error error{*kind, recipientOf(message), {}, std::nullopt};
    if (error.kind == ErrorKind::SpendingCap)
        error.subject = league.name;
    if (message.notBefore > reader.now)
        error.retryAfter = std::chrono::milliseconds(reader.now.msecsTo(message.notBefore));
    return sentence(error);
}

QString waitingWords(const OutboxEntry &message, const League &league, Fate fate, const QString &trouble, const Reader &reader)
{
    if (message.state == MessageState::Sending)
        return Words::tr("It is being sent at this moment.");
    if (const QDateTime end = pauseOf(message, league, reader.now); end.isValid())
        return Words::tr("The league pauses. It goes out on %1.", "weekday or date, time").arg(reader.longWhen(std::max(end, message.notBefore)));
    const bool isLater = message.notBefore > reader.now;
    const QString when = isLater ? reader.longWhen(message.notBefore) : QString();
    if (trouble.isEmpty())
        return isLater ? Words::tr("It goes out on %1.", "weekday or date, time").arg(when) : Words::tr("It goes out with the next round.");
    if (fate == Fate::Held || !isLater)
        return trouble;
    return trouble + u' ' + Words::tr("Next try: %1.", "weekday or date, time").arg(when);
}

QString unclearWords(const OutboxEntry &message)
{
    switch (message.channel) {
    case ChannelKind::Sms:
        return Words::tr("We do not know whether %1's text arrived. Sending again may text %1 twice.").arg(message.recipient);
    case ChannelKind::Ntfy:
        return Words::tr("We do not know whether the notification reached %1. Sending again may tell %1 twice.").arg(message.recipient);
    case ChannelKind::Slack: return Words::tr("We do not know whether Slack has this message. Sending again may post it twice.");
    case ChannelKind::Desktop: break;
    }
    return Words::tr("We do not know whether this was shown. Sending again may show it twice.");
}

QString whyOf(const OutboxEntry &message, Fate fate, const League &league, const Reader &reader)
{
    switch (fate) {
    case Fate::Sent:
    case Fate::Corrected: return {};
    case Fate::Waiting:
    case Fate::Held: return waitingWords(message, league, fate, troubleOf(message, league, reader), reader);
    case Fate::Cancelled:
        if (message.reason == word(ErrorKind::DeadlinePassed))
            return Words::tr("It was given up: it had waited for too long to be of use.");
        return message.reason == word(ErrorKind::Cancelled)
            ? Words::tr("You cancelled it.")
            : Words::tr("It was cancelled by itself: a newer message says more, or it came too late to be of use.");
    case Fate::Unclear: return unclearWords(message);
    case Fate::NotSent: return troubleOf(message, league, reader);
    }
    Q_UNREACHABLE();
}

} // namespace

QString stateWords(Fate fate)
{
    switch (fate) {
    case Fate::Sent: return Words::tr("Sent");
    case Fate::Corrected: return Words::tr("Corrected");
    case Fate::Waiting: return Words::tr("Waiting");
    case Fate::Held: return Words::tr("Held");
    case Fate::Cancelled: return Words::tr("Cancelled");
    case Fate::Unclear: return Words::tr("Unclear");
    case Fate::NotSent: return Words::tr("Not sent");
    }
    Q_UNREACHABLE();
}

Fate fateOf(const OutboxEntry &message, const League &league, const QDateTime &now)
{
    switch (message.state) {
    case MessageState::Sent: return message.kind == MessageKind::Correction ? Fate::Corrected : Fate::Sent;
    case MessageState::Failed: return Fate::NotSent;
    case MessageState::Unknown: return Fate::Unclear;
    case MessageState::Cancelled: return Fate::Cancelled;
    case MessageState::Sending: return Fate::Waiting;
    case MessageState::Queued: break;
    }
    const bool isForLater = message.attempts == 0 && message.notBefore > now; // a night, mostly
    return isForLater || holds(message.reason) || pauseOf(message, league, now).isValid() ? Fate::Held : Fate::Waiting;
}

MessageWords messageWords(const OutboxEntry &message, const League &league, const Reader &reader)
{
    const Fate fate = fateOf(message, league, reader.now);
    return {fate,
            stateWords(fate),
            recipientOf(message),
            subjectOf(message, reader),
            reader.shortWhen(instantOf(message)),
            aboutOf(message, reader),
            whyOf(message, fate, league, reader)};
}

} // namespace stepladder
