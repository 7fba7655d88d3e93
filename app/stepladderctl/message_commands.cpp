// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"
#include "app/stepladderctl/json.h"
#include "app/stepladderctl/message_fate.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageCommands)
};

/// The message of the league that the first argument names by its number.
Result<OutboxEntry> messageNamed(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        return tl::unexpected(league.error());
    bool isNumber = false;
    const qint64 id = session->arguments().positional.first().toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return failure(ErrorKind::InvalidInput, {}, Words::tr("a message's number is needed, as \"messages list\" shows it"));
    const Result<OutboxEntry> entry = session->engine().store().entry(MessageId{id});
    if (!entry || entry->league != league->id)
        return failureInWords(ErrorKind::NotFound,
                              Words::tr("There is no message %1 in this league. \"messages list\" shows the messages.").arg(id));
    return entry;
}

QString heading(const OutboxEntry &entry)
{
    const QDateTime at = entry.sentAt.isValid() ? entry.sentAt : entry.attemptedAt.isValid() ? entry.attemptedAt : entry.queuedAt;
    QString line = u"%1  %2  %3  %4, %5: %6"_s.arg(QString::number(entry.id.value).rightJustified(5), at.toString(Qt::ISODate),
                                                  word(entry.kind), word(entry.channel), entry.recipient, word(entry.state));
    if (!entry.reason.isEmpty())
        line += u" ("_s + entry.reason + u')';
    return line;
}

} // namespace

Task<ExitCode> listMessages(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Result<QDate> date = session->date(u"date"_s, {});
    if (!date)
        co_return session->failed(date.error());
    const Result<std::vector<OutboxEntry>> entries = session->engine().store().entries(league->id, *date);
    if (!entries)
        co_return session->failed(entries.error());
    QStringList lines;
    for (const OutboxEntry &entry : *entries)
        lines += heading(entry) + u'\n' + entry.text + u'\n';
    session->answer(QJsonObject{{u"messages"_s, toJson(*entries)}});
    session->say(lines.isEmpty() ? Words::tr("Nothing was sent yet, and nothing waits.") : lines.join(u'\n'));
    co_return ExitCode::Done;
}

Task<ExitCode> resendMessage(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Result<OutboxEntry> entry = messageNamed(session);
    if (!entry)
        co_return session->failed(entry.error());
    const Result<OutboxEntry> after = co_await session->engine().round().resend(entry->id);
    if (!after)
        co_return session->failed(after.error());
    session->answer(QJsonObject{{u"messages"_s, toJson({*after})}});
    session->say(heading(*after));
    co_return tellFate(session, *league, {*after});
}

Task<ExitCode> cancelMessage(Session *session)
{
    Result<OutboxEntry> entry = messageNamed(session);
    if (entry)
        entry = session->engine().outbox().cancel(entry->id);
    if (!entry)
        co_return session->failed(entry.error());
    session->answer(QJsonObject{{u"messages"_s, toJson({*entry})}});
    session->say(heading(*entry));
    co_return ExitCode::Done;
}

} // namespace stepladder
