// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/slack_fake.h"
#include "tests/fakes/slack_rules.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

QJsonObject failure(const QString &error)
{
    return {{u"ok"_s, false}, {u"error"_s, error}};
}

QJsonObject asMessage(const SlackMessage &message, bool withMetadata)
{
    QJsonObject json{{u"type"_s, u"message"_s}, {u"subtype"_s, u"bot_message"_s}, {u"text"_s, message.text},
                     {u"bot_id"_s, message.webhook ? u"B0HOOK"_s : u"B0STEPLAD"_s}, {u"ts"_s, message.ts}};
    if (!message.blocks.isEmpty())
        json.insert(u"blocks"_s, message.blocks);
    if (!message.threadTs.isEmpty())
        json.insert(u"thread_ts"_s, message.threadTs);
    if (withMetadata && message.payload.contains(u"metadata"_s))
        json.insert(u"metadata"_s, message.payload[u"metadata"_s]);
    return json;
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString() == u"true" || value.toString() == u"1";
}

/// JSON sends numbers, a form sends digits.
qint64 number(const QJsonValue &value, qint64 otherwise)
{
    if (value.isDouble())
        return value.toInteger(otherwise);
    bool isNumber = false;
    const qint64 result = value.toString().toLongLong(&isNumber);
    return isNumber ? result : otherwise;
}

} // namespace

QJsonObject SlackFake::refusal(const QString &name, const QJsonObject &arguments) const
{
    static const QHash<QString, QString> needed{{u"chat."_s, u"chat:write"_s},
                                                {u"conversations."_s, u"channels:history"_s},
                                                {u"files."_s, u"files:write"_s}};
    const QString scope = needed.value(name.section(u'.', 0, 0) + u'.');
    if (!scope.isEmpty() && !m_scopes.contains(scope)) {
        QJsonObject refused = failure(u"missing_scope"_s);
        refused.insert(u"needed"_s, scope);
        refused.insert(u"provided"_s, m_scopes.join(u','));
        return refused;
    }
    if (arguments[u"channel"_s].toString() != m_channel)
        return {};
    if (!m_member)
        return failure(u"not_in_channel"_s);
    return m_archived && name.startsWith(u"chat.") ? failure(u"is_archived"_s) : QJsonObject();
}

QString SlackFake::messageRefusal(const QJsonObject &payload)
{
    const QByteArray refused = slackRefusal(payload, m_modernBlocks);
    if (!refused.isEmpty())
        return QString::fromLatin1(refused);
    const QJsonArray blocks = payload[u"blocks"_s].toArray();
    for (const QJsonValue &block : blocks) {
        const QString file = block[u"slack_file"][u"id"].toString();
        if (file.isEmpty())
            continue;
        if (!m_files.contains(file) || m_processing > 0) {
            m_processing = std::max(m_processing - 1, 0);
            return u"invalid_blocks"_s;
        }
    }
    return {};
}

Answer SlackFake::call(const QString &name, const QJsonObject &arguments)
{
    if (name == u"auth.test")
        return Answer::json(QJsonObject{{u"ok"_s, true},
                                        {u"url"_s, u"https://simulated.slack.com/"_s},
                                        {u"team"_s, u"Simulated"_s},
                                        {u"user"_s, u"stepladder"_s},
                                        {u"team_id"_s, u"T0STEPLAD"_s},
                                        {u"user_id"_s, u"U0STEPLAD"_s},
                                        {u"bot_id"_s, u"B0STEPLAD"_s}});
    if (name == u"chat.postMessage") {
        if (const int seconds = wait(arguments[u"channel"_s].toString())) {
            Answer answer = Answer::json(failure(u"ratelimited"_s), 429);
            answer.headers.append({"Retry-After", QByteArray::number(seconds)});
            return answer;
        }
        return Answer::json(postMessage(arguments));
    }
    if (name == u"chat.update")
        return Answer::json(update(arguments));
    if (name == u"chat.delete")
        return Answer::json(remove(arguments));
    if (name == u"conversations.history")
        return Answer::json(history(arguments));
    if (name == u"files.getUploadURLExternal")
        return Answer::json(uploadUrl(arguments));
    if (name == u"files.completeUploadExternal")
        return Answer::json(completeUpload(arguments));
    return Answer::json(failure(u"unknown_method"_s));
}

QJsonObject SlackFake::postMessage(const QJsonObject &arguments)
{
    if (arguments[u"channel"_s].toString() != m_channel)
        return failure(u"channel_not_found"_s);
    QJsonObject payload = arguments;
    if (arguments.contains(u"markdown_text"_s)) {
        if (arguments.contains(u"text"_s) || arguments.contains(u"blocks"_s))
            return failure(u"markdown_text_conflict"_s);
        payload.insert(u"text"_s, arguments[u"markdown_text"_s]);
    }
    if (const QString refused = messageRefusal(payload); !refused.isEmpty())
        return failure(refused);
    const QString ts = store(payload, false);
    return {{u"ok"_s, true},
            {u"channel"_s, m_channel},
            {u"ts"_s, ts},
            {u"message"_s, asMessage(m_messages.back(), true)}};
}

SlackMessage *SlackFake::find(const QString &ts)
{
    const auto found =
        std::find_if(m_messages.begin(), m_messages.end(), [&ts](const SlackMessage &message) { return message.ts == ts; });
    return found == m_messages.end() ? nullptr : &*found;
}

QJsonObject SlackFake::update(const QJsonObject &arguments)
{
    if (arguments[u"channel"_s].toString() != m_channel)
        return failure(u"channel_not_found"_s);
    SlackMessage *message = find(arguments[u"ts"_s].toString());
    if (!message)
        return failure(u"message_not_found"_s);
    if (message->webhook)
        return failure(u"cant_update_message"_s);
    if (arguments[u"text"_s].toString().toUcs4().size() > 4000)
        return failure(u"msg_too_long"_s);

    QJsonObject payload = message->payload;
    if (arguments.contains(u"text"_s) && !arguments.contains(u"blocks"_s))
        payload.remove(u"blocks"_s); // text alone takes the old blocks away
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument)
        payload.insert(argument.key(), argument.value());
    if (const QString refused = messageRefusal(payload); !refused.isEmpty())
        return failure(refused);
    message->payload = payload;
    message->text = payload[u"text"_s].toString();
    message->blocks = payload[u"blocks"_s].toArray();
    ++message->edits;
    return {{u"ok"_s, true},
            {u"channel"_s, m_channel},
            {u"ts"_s, message->ts},
            {u"text"_s, message->text},
            {u"message"_s, asMessage(*message, true)}};
}

QJsonObject SlackFake::remove(const QJsonObject &arguments)
{
    const QString ts = arguments[u"ts"_s].toString();
    const SlackMessage *message = find(ts);
    if (!message)
        return failure(u"message_not_found"_s);
    if (message->webhook)
        return failure(u"cant_delete_message"_s);
    removeMessage(ts);
    return {{u"ok"_s, true}, {u"channel"_s, m_channel}, {u"ts"_s, ts}};
}

QJsonObject SlackFake::history(const QJsonObject &arguments) const
{
    if (arguments[u"channel"_s].toString() != m_channel)
        return failure(u"channel_not_found"_s);
    // Stamps have a fixed width after the point, so they compare as numbers do once they are equally long.
    const auto before = [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    };
    const QString oldest = arguments[u"oldest"_s].toVariant().toString();
    const QString latest = arguments[u"latest"_s].toVariant().toString();
    const QString cursor = arguments[u"cursor"_s].toString();
    const bool inclusive = isTrue(arguments[u"inclusive"_s]);
    const qint64 limit = std::clamp<qint64>(number(arguments[u"limit"_s], 100), 1, 999);
    const auto stamp = [](const QString &text) { return text.contains(u'.') ? text : text + u".000000"_s; };

    QJsonArray list;
    QString next;
    for (auto message = m_messages.rbegin(); message != m_messages.rend(); ++message) {
        const QString &ts = message->ts;
        const bool tooOld = !oldest.isEmpty() && (before(ts, stamp(oldest)) || (ts == stamp(oldest) && !inclusive));
        const bool tooNew = !latest.isEmpty() && (before(stamp(latest), ts) || (ts == stamp(latest) && !inclusive));
        const bool seen = !cursor.isEmpty() && !before(ts, cursor);
        const bool elsewhere = !message->threadTs.isEmpty();
        if (tooOld || tooNew || seen || elsewhere)
            continue;
        if (list.size() == limit) {
            next = list.last()[u"ts"].toString();
            break;
        }
        list.append(asMessage(*message, isTrue(arguments[u"include_all_metadata"_s])));
    }
    QJsonObject answer{{u"ok"_s, true}, {u"messages"_s, list}, {u"has_more"_s, !next.isEmpty()}};
    if (!next.isEmpty())
        answer.insert(u"response_metadata"_s, QJsonObject{{u"next_cursor"_s, next}});
    return answer;
}

QJsonObject SlackFake::uploadUrl(const QJsonObject &arguments)
{
    const qint64 length = number(arguments[u"length"_s], 0);
    if (arguments[u"filename"_s].toString().isEmpty() || length <= 0)
        return failure(u"missing_argument"_s);
    if (arguments[u"alt_txt"_s].toString().toUcs4().size() > 1000)
        return failure(u"alt_txt_too_large"_s);
    const QString id = u"F0STEP%1"_s.arg(m_nextFile++, 4, 10, QChar(u'0'));
    m_pending[id].length = length;
    return {{u"ok"_s, true},
            {u"upload_url"_s, QString::fromLatin1(m_origin) + u"/upload/v1/"_s + id},
            {u"file_id"_s, id}};
}

Answer SlackFake::upload(const QString &id, const Request &request)
{
    const auto pending = m_pending.find(id);
    if (pending == m_pending.end())
        return Answer::text("not found", 404);
    if (request.body.size() != pending->second.length)
        return Answer::text("length mismatch", 400);
    pending->second.bytes = request.body;
    return Answer::text("OK - " + QByteArray::number(request.body.size()));
}

QJsonObject SlackFake::completeUpload(const QJsonObject &arguments)
{
    const QString channel = arguments[u"channel_id"_s].toString();
    if (!channel.isEmpty() && channel != m_channel)
        return failure(u"channel_not_found"_s);
    const QJsonArray files = arguments[u"files"_s].toArray();
    for (const QJsonValue &file : files) {
        const auto pending = m_pending.find(file[u"id"].toString());
        if (pending == m_pending.end() || !pending->second.bytes)
            return failure(u"file_not_found"_s);
    }
    if (files.isEmpty())
        return failure(u"invalid_arguments"_s);
    for (const QJsonValue &file : files) {
        const QString id = file[u"id"].toString();
        m_files[id] = *m_pending.at(id).bytes;
        m_pending.erase(id);
    }
    return {{u"ok"_s, true}, {u"files"_s, files}};
}

} // namespace stepladder::fakes
