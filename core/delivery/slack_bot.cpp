// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/slack_bot.h"

#include "core/delivery/slack_codes.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSlack, "stepladder.slack", QtInfoMsg)

const QString eventType = u"stepladder_message"_s;
constexpr int messagesPerPage = 200;
constexpr int mostPages = 50; // a busy channel's day many times over
constexpr int triesWithPicture = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SlackBot)
};

QJsonArray joined(QJsonArray blocks, const QJsonArray &tail)
{
    for (const auto &block : tail)
        blocks.append(block);
    return blocks;
}

bool isPicture(const QJsonValue &block)
{
    return block[u"type"_s] == u"image"_s;
}

QJsonArray withoutPicture(const QJsonArray &blocks)
{
    QJsonArray others;
    std::copy_if(blocks.begin(), blocks.end(), std::back_inserter(others), [](const QJsonValue &block) { return !isPicture(block); });
    return others;
}

/// One form of a message and how many delays to wait before it is tried.
struct Attempt {
    QJsonArray blocks;
    int delays = 1;
};

/// What to try, one after the other, while Slack refuses the blocks. It does so for two reasons that look alike: it is
/// not done with the picture yet, which passes, or the workspace does not know a block.
std::vector<Attempt> attempts(const SlackForms &forms, const QJsonArray &tail)
{
    std::vector<Attempt> list;
    if (std::any_of(tail.begin(), tail.end(), isPicture) && !forms.blocks.empty()) {
        for (int again = 0; again < triesWithPicture; ++again)
            list.push_back({joined(forms.blocks.front(), tail), again});
        if (forms.blocks.size() > 1)
            list.push_back({joined(forms.blocks.back(), tail)});
    }
    for (const QJsonArray &blocks : forms.blocks)
        list.push_back({joined(blocks, withoutPicture(tail))});
    list.push_back({}); // the text alone
    list.front().delays = 0;
    return list;
}

/// With blocks Slack shows no "(edited)", so the message says it, in each reader's own time zone.
QJsonObject editedNote(const QDateTime &now)
{
    const QString date = u"<!date^%1^{date_short_pretty} {time}|%2>"_s.arg(
        QString::number(now.toSecsSinceEpoch()), now.toUTC().toString(u"yyyy-MM-dd hh:mm 'UTC'"_s));
    return slackNote(Words::tr("Updated: %1").arg(date));
}

bool carries(const QJsonValue &message, const QString &key)
{
    const QJsonValue metadata = message[u"metadata"_s];
    return metadata[u"event_type"_s] == eventType && metadata[u"event_payload"_s][u"key"_s] == key;
}

QJsonObject newMessage(const OutboxEntry &entry, const SlackForms &forms)
{
    return {{u"text"_s, forms.text},
            {u"unfurl_links"_s, false},
            {u"unfurl_media"_s, false},
            {u"metadata"_s, QJsonObject{{u"event_type"_s, eventType},
                                        {u"event_payload"_s, QJsonObject{{u"key"_s, entry.key()}}}}}};
}

Delivery unknown(std::optional<Error> why)
{
    return {Outcome::Unknown, {}, std::move(why)};
}

Error errorOf(const Delivery &delivery)
{
    return delivery.error.value_or(Error{});
}

tl::unexpected<Error> wrong(const QString &what)
{
    return failure(ErrorKind::InvalidInput, slackName(), what);
}

} // namespace

SlackBot::SlackBot(HttpClient &http, Account account, const QDateTime &now, RetryPolicy patience, Picture picture)
    : m_api(http, std::move(account.api), std::move(account.token), now, std::move(patience))
    , m_channel(std::move(account.channel))
    , m_now(now)
    , m_picture(std::move(picture))
{
}

Task<Delivery> SlackBot::deliver(QString method, QJsonObject message, SlackForms forms, QJsonArray tail)
{
    message.insert(u"channel"_s, m_channel);
    message.insert(u"parse"_s, u"none"_s);
    message.insert(u"link_names"_s, false);
    const bool edits = message.contains(u"ts"_s);
    SlackReply reply;
    for (const Attempt &attempt : attempts(forms, tail)) {
        const Result<void> waited = co_await m_api.pause(attempt.delays);
        if (!waited)
            co_return Delivery{Outcome::NotSent, {}, waited.error()}; // every try so far was refused
        message.remove(u"blocks"_s);
        if (edits || !attempt.blocks.isEmpty()) // an edit says that there are none any more
            message.insert(u"blocks"_s, attempt.blocks);
        reply = co_await m_api.tell(method, message);
        if (!areBlocksRefused(reply.code))
            break;
    }
    if (reply.trouble)
        co_return *reply.trouble;
    co_return Delivery{Outcome::Sent, reply.json[u"ts"_s].toString(), {}};
}

Task<QJsonArray> SlackBot::picture(OutboxEntry entry)
{
    QJsonArray blocks;
    const bool tellsStandings = entry.kind == MessageKind::Result || entry.kind == MessageKind::Correction;
    QByteArray png;
    if (m_picture && tellsStandings && !entry.payload.isEmpty())
        png = co_await m_picture(entry.day);
    if (png.isEmpty())
        co_return blocks;
    const QString name = u"ranking-%1.png"_s.arg(entry.day.toString(Qt::ISODate));
    const QString alt = Words::tr("The ranking of the last days as a chart; the message tells the standings in words.");
    const SlackReply uploaded = co_await m_api.upload(png, name, alt);
    if (uploaded.trouble) { // A result goes out without its picture rather than not at all.
        qCInfo(lcSlack).noquote() << "no picture:" << errorOf(*uploaded.trouble).detail;
        co_return blocks;
    }
    blocks.append(QJsonObject{{u"type"_s, u"image"_s},
                              {u"alt_text"_s, alt},
                              {u"slack_file"_s, QJsonObject{{u"id"_s, uploaded.json[u"file_id"_s]}}}});
    co_return blocks;
}

Task<Delivery> SlackBot::send(OutboxEntry entry)
{
    const QJsonArray tail = co_await picture(entry);
    const SlackForms forms = slackForms(entry);
    const QJsonObject message = newMessage(entry, forms);
    co_return co_await deliver(u"chat.postMessage"_s, message, forms, tail);
}

Task<Delivery> SlackBot::reply(QString reference, OutboxEntry entry, QString text)
{
    const SlackForms forms{text, text, {}, {}};
    QJsonObject message = newMessage(entry, forms);
    message.insert(u"thread_ts"_s, reference);
    const QJsonArray tail;
    co_return co_await deliver(u"chat.postMessage"_s, message, forms, tail);
}

Task<Delivery> SlackBot::replace(QString reference, OutboxEntry entry)
{
    QJsonArray tail = co_await picture(entry);
    tail.append(editedNote(m_now));
    const SlackForms forms = slackForms(entry);
    // Text without blocks would take the old ones away, and its metadata stays when none is sent.
    const QJsonObject message{{u"ts"_s, reference}, {u"text"_s, forms.brief}};
    const Delivery edited = co_await deliver(u"chat.update"_s, message, forms, tail);
    if (edited.outcome != Outcome::Sent || forms.reply.isEmpty())
        co_return edited;
    // An edit tells nobody. Where this fails both are tried again, and the same edit twice changes nothing.
    const Delivery replied = co_await reply(reference, entry, forms.reply);
    co_return replied.outcome == Outcome::Sent ? edited : replied;
}

Task<Delivery> SlackBot::lookUp(OutboxEntry entry)
{
    // A day of margin, for this computer's clock may differ from Slack's.
    const QByteArray oldest = QByteArray::number(entry.queuedAt.addDays(-1).toSecsSinceEpoch());
    FormFields fields{{"channel"_ba, m_channel.toUtf8()},
                      {"oldest"_ba, oldest},
                      {"limit"_ba, QByteArray::number(messagesPerPage)},
                      {"include_all_metadata"_ba, "true"_ba}};
    fields.append({"cursor"_ba, {}});
    const QString key = entry.key();
    for (int page = 0; page < mostPages; ++page) {
        const SlackReply reply = co_await m_api.ask(u"conversations.history"_s, fields);
        if (reply.trouble)
            co_return unknown(reply.trouble->error);
        if (!reply.json[u"messages"_s].isArray())
            break;
        const QJsonArray messages = reply.json[u"messages"_s].toArray();
        for (const auto &message : messages) {
            if (carries(message, key))
                co_return Delivery{Outcome::Sent, message[u"ts"_s].toString(), {}};
        }
        const QString next = reply.json[u"response_metadata"_s][u"next_cursor"_s].toString();
        if (next.isEmpty() && !reply.json[u"has_more"_s].toBool())
            co_return Delivery{Outcome::NotSent, {}, {}};
        if (next.isEmpty())
            break;
        fields.last().second = next.toUtf8();
    }
    co_return unknown(Error{ErrorKind::BadResponse, slackName(), u"the history has no end"_s, std::nullopt});
}

Task<Result<QString>> SlackBot::probe()
{
    const FormFields nothing;
    const SlackReply known = co_await m_api.ask(u"auth.test"_s, nothing);
    if (known.trouble)
        co_return tl::unexpected(errorOf(*known.trouble));
    const auto lacks = [&known](const QString &scope) { return !known.scopes.isEmpty() && !known.scopes.contains(scope); };
    if (lacks(u"chat:write"_s))
        co_return tl::unexpected(errorOf(slackRefusal(u"missing_scope"_s, u"chat:write"_s)));
    QStringList found{Words::tr("Slack knows the bot as %1 in %2.")
                          .arg(known.json[u"user"_s].toString(), known.json[u"team"_s].toString())};

    const FormFields newest{{"channel"_ba, m_channel.toUtf8()}, {"limit"_ba, "1"_ba}};
    const SlackReply seen = co_await m_api.ask(u"conversations.history"_s, newest);
    if (seen.trouble && seen.code != u"missing_scope"_s)
        co_return tl::unexpected(errorOf(*seen.trouble));
    found += seen.trouble ? Words::tr("It may not read the channel, so that after a broken connection it cannot tell whether a message "
                                      "arrived: add the permission channels:history (groups:history for a private channel).")
                          : Words::tr("It is in the channel.");
    if (lacks(u"files:write"_s))
        found += Words::tr("It may not upload the picture of the ranking: add the permission files:write.");
    found += Words::tr("Nothing was posted.");
    co_return found.join(u' ');
}

Result<Secret> SlackBot::checkedToken(const QByteArray &text)
{
    static const QRegularExpression shape(uR"(\Axoxb-[A-Za-z0-9-]{10,400}\z)"_s);
    const QString token = QString::fromLatin1(text.trimmed());
    if (shape.match(token).hasMatch())
        return Secret(token.toLatin1());
    if (token.startsWith(u"xoxe"_s))
        return wrong(Words::tr("this token ends after hours, because token rotation is on for the Slack app; make an app without it"));
    if (token.startsWith(u"xoxp-"_s))
        return wrong(Words::tr("this is a person's token (xoxp-), while the bot's is needed (xoxb-)"));
    if (token.startsWith(u"xapp-"_s))
        return wrong(Words::tr("this is the app's own token (xapp-), while the bot's is needed (xoxb-)"));
    return wrong(Words::tr("it is not a Slack bot's token, which begins with xoxb-"));
}

Result<QString> SlackBot::checkedChannel(const QString &text)
{
    static const QRegularExpression shape(uR"(\A[CG][A-Z0-9]{5,40}\z)"_s);
    const QString channel = text.trimmed();
    if (!shape.match(channel).hasMatch())
        return wrong(Words::tr("a Slack channel is named by its id, which begins with C or G and stands at the end of the channel's "
                               "details in Slack"));
    return channel;
}

} // namespace stepladder
