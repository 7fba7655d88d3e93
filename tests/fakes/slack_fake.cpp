// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/slack_fake.h"

#include "tests/fakes/slack_rules.h"

#include <QJsonDocument>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

std::optional<QJsonObject> jsonObject(const QByteArray &body)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(body);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return utf8.hasError() || decoded.isEmpty() || !document.isObject() ? std::nullopt
                                                                       : std::optional(document.object());
}

Answer tooFast(int seconds)
{
    Answer answer = Answer::json(
        QJsonObject{{u"retry_after"_s, seconds}, {u"ok"_s, false}, {u"error"_s, u"rate_limited"_s}}, 429);
    answer.headers.append({"Retry-After", QByteArray::number(seconds)});
    return answer;
}

} // namespace

SlackFake::SlackFake(World &world)
    : m_world(world), m_webhookPath(u"/services/T0STEPLAD/B0STEPLAD/simulatedwebhooksecret00"_s),
      m_botToken(u"xoxb-1111111111-2222222222-simulatedBotToken"_s), m_channel(u"C0STEPLADDER"_s)
{
}

Answer SlackFake::handle(const Request &request)
{
    if (request.path.startsWith(u"/services/"))
        return webhook(request);
    if (request.path.startsWith(u"/api/"))
        return method(request.path.sliced(5), request);
    if (request.path.startsWith(u"/upload/v1/") && request.method == "POST")
        return upload(request.path.section(u'/', 3), request);
    return Answer::html("<!DOCTYPE html><html><body><h1>Slack | 404</h1></body></html>", 404);
}

Answer SlackFake::webhook(const Request &request)
{
    const auto refuse = [](const QByteArray &code) { return Answer::text(code, slackWebhookStatus(code)); };
    if (request.path.section(u'/', 0, 3) != m_webhookPath.section(u'/', 0, 3))
        return refuse("no_service");
    if (request.path != m_webhookPath)
        return refuse("invalid_token");
    const auto payload = jsonObject(request.body);
    if (request.method != "POST" || !request.isJson() || !payload)
        return refuse("invalid_payload");
    const QByteArray refusal = slackRefusal(*payload, m_modernBlocks);
    if (!refusal.isEmpty())
        return refuse(refusal);
    if (const int seconds = wait(m_webhookPath))
        return tooFast(seconds);
    store(*payload, true);
    return Answer::html("ok");
}

Answer SlackFake::method(const QString &name, const Request &request)
{
    const auto refuse = [](const QString &error) {
        return Answer::json(QJsonObject{{u"ok"_s, false}, {u"error"_s, error}});
    };
    QJsonObject arguments;
    QString token = request.bearer();
    if (request.isJson()) {
        const auto body = jsonObject(request.body);
        if (!body)
            return refuse(u"invalid_json"_s);
        arguments = *body;
    } else {
        const auto form = request.isForm() ? request.form() : QHash<QString, QString>();
        for (auto pair = form.begin(); pair != form.end(); ++pair) {
            const QJsonDocument nested = QJsonDocument::fromJson(pair.value().toUtf8());
            if (nested.isArray())
                arguments.insert(pair.key(), nested.array());
            else if (nested.isObject())
                arguments.insert(pair.key(), nested.object());
            else
                arguments.insert(pair.key(), pair.value());
        }
        for (const auto &[key, value] : request.query.queryItems(QUrl::FullyDecoded))
            arguments.insert(key, value);
        token = token.isEmpty() ? arguments[u"token"_s].toString() : token;
    }
    if (token.isEmpty())
        return refuse(u"not_authed"_s);
    if (token != m_botToken)
        return refuse(u"invalid_auth"_s);
    const QJsonObject refused = refusal(name, arguments);
    Answer answer = refused.isEmpty() ? call(name, arguments) : Answer::json(refused);
    answer.headers.append({"X-OAuth-Scopes", m_scopes.join(u',').toLatin1()});
    return answer;
}

QString SlackFake::store(const QJsonObject &payload, bool webhook)
{
    m_lastTs = std::max(m_lastTs + 1, m_world.now().toMSecsSinceEpoch() * 1000);
    SlackMessage message;
    message.channel = m_channel;
    message.ts = u"%1.%2"_s.arg(m_lastTs / 1'000'000).arg(m_lastTs % 1'000'000, 6, 10, QChar(u'0'));
    message.text = payload[u"text"_s].toString().left(40'000);
    message.blocks = payload[u"blocks"_s].toArray();
    message.payload = payload;
    message.threadTs = payload[u"thread_ts"_s].toString();
    message.webhook = webhook;
    message.at = m_world.now();
    m_messages.push_back(message);
    return message.ts;
}

int SlackFake::wait(const QString &where)
{
    if (!m_pace)
        return 0;
    QElapsedTimer &last = m_lastPost[where];
    if (last.isValid() && !last.hasExpired(1000))
        return 1;
    last.start();
    return 0;
}

void SlackFake::removeMessage(const QString &ts)
{
    std::erase_if(m_messages, [&ts](const SlackMessage &message) { return message.ts == ts; });
}

} // namespace stepladder::fakes
