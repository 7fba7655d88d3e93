// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/message_fate.h"

#include "core/league/schedule.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageFate)
};

/// It waits for its reader, and nothing is wrong.
bool isHeld(const OutboxEntry &entry)
{
    const std::optional<ErrorKind> reason = errorKindFrom(entry.reason);
    return entry.state == MessageState::Queued && reason && waitsForReader(*reason);
}

/// When a message goes out that waits for nothing but its time: the morning, or the end of a pause. Invalid: it waits for
/// something else.
QDateTime timeOf(const OutboxEntry &entry, const League &league, const QDateTime &now)
{
    const bool isTried = entry.reason != word(ErrorKind::QuietHours) && (entry.attempts > 0 || !entry.reason.isEmpty());
    if (entry.state != MessageState::Queued || isTried)
        return {};
    const QDateTime pause = isHeldByPause(entry.kind) ? endOfPause(league) : QDateTime();
    const QDateTime time = pause.isValid() ? std::max(pause, entry.notBefore) : entry.notBefore;
    return time > now ? time : QDateTime();
}

/// "27/11/2026 08:00 CET": the reader's own time.
QString local(const QDateTime &time)
{
    const QDateTime here = time.toLocalTime();
    return QLocale().toString(here, QLocale::ShortFormat) + u' ' + here.timeZoneAbbreviation();
}

bool needsSetUp(const OutboxEntry &entry)
{
    return entry.reason == word(ErrorKind::VaultEmpty) || entry.reason == word(ErrorKind::ChannelRefused);
}

} // namespace

ExitCode tellFate(Session *session, const League &league, const std::vector<OutboxEntry> &messages)
{
    const std::vector<ChannelSetting> channels = session->engine().store().channels(league.id).value_or(std::vector<ChannelSetting>());
    ExitCode code = ExitCode::Done;
    for (const OutboxEntry &entry : messages) {
        const QDateTime time = timeOf(entry, league, session->clock().now());
        const bool isSetUp = std::any_of(channels.begin(), channels.end(), [&](const ChannelSetting &each) { return each.kind == entry.channel; });
        if (entry.state == MessageState::Unknown)
            Session::warn(Words::tr("Whether the message to %1 arrived is not known. It is not sent again by itself. Look there; "
                                    "then: stepladderctl messages resend %2, or: messages cancel %2")
                              .arg(word(entry.channel))
                              .arg(entry.id.value));
        else if (entry.state == MessageState::Queued && !isSetUp)
            Session::warn(Words::tr("The message to %1 waits, and that channel is not set up. Set it up (stepladderctl channel %1), or call the message off: stepladderctl messages cancel %2")
                              .arg(word(entry.channel))
                              .arg(entry.id.value));
        else if (time.isValid())
            session->say(Words::tr("The message to %1 by %2 goes out from %3 on.", "recipient, channel, time")
                             .arg(entry.recipient, word(entry.channel), local(time)));
        else if (entry.state == MessageState::Queued && needsSetUp(entry))
            Session::warn(Words::tr("The message to %1 waits (%2). What to do says: stepladderctl channel test %1")
                              .arg(word(entry.channel), entry.reason));
        else if (entry.state == MessageState::Queued && entry.reason.isEmpty())
            Session::warn(Words::tr("The message to %1 waits. It goes out with a later round.").arg(word(entry.channel)));
        else if (entry.state == MessageState::Queued)
            Session::warn(Words::tr("The message to %1 waits (%2). It goes out with a later round.")
                              .arg(word(entry.channel), entry.reason));
        else if (entry.state == MessageState::Failed)
            Session::warn(Words::tr("The message to %1 was refused (%2).").arg(word(entry.channel), entry.reason));
        const bool isWell = entry.state == MessageState::Sent || entry.state == MessageState::Cancelled || isHeld(entry)
            || (time.isValid() && isSetUp);
        if (!isWell)
            code = ExitCode::Failed;
    }
    return code;
}

QString textOf(const std::vector<OutboxEntry> &messages)
{
    QStringList lines;
    for (const OutboxEntry &entry : messages)
        lines += u"["_s + word(entry.channel) + u", "_s + word(entry.state) + u"]\n"_s + entry.text;
    return lines.join(u"\n\n"_s);
}

} // namespace stepladder
