// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/token_import.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <functional>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPair = 8; // characters of "id:secret"; shorter ones are words that happen to decode

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TokenImport)
};

tl::unexpected<Error> no(const QString &words)
{
    return failureInWords(ErrorKind::InvalidInput, words);
}

bool isWordSign(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Copies a Python text that begins at `from` as a JSON one; returns where it ended.
qsizetype copyText(const QByteArray &python, qsizetype from, QByteArray *json)
{
    const char quote = python[from];
    *json += '"';
    qsizetype at = from + 1;
    for (; at < python.size() && python[at] != quote; ++at) {
        const char c = python[at];
        const bool escapesNext = c == '\\' && at + 1 < python.size();
        if (escapesNext && python[at + 1] == '\'')
            *json += python[++at];
        else if (escapesNext)
            (*json += c) += python[++at];
        else if (c == '"')
            *json += "\\\"";
        else
            *json += c;
    }
    *json += '"';
    return at;
}

bool isQuote(char c)
{
    return c == '\'' || c == '"';
}

/// A word outside of texts, as JSON writes it; nothing for the sign before a text, as in u'Ada'.
QByteArray inJson(const QByteArray &word, bool standsBeforeText)
{
    static const QHash<QByteArray, QByteArray> words{{"None"_ba, "null"_ba}, {"True"_ba, "true"_ba}, {"False"_ba, "false"_ba}};
    const bool isSign = standsBeforeText && (word == "u" || word == "b");
    return isSign ? ""_ba : words.value(word, word);
}

/// A dictionary as Python prints it, as JSON: they differ in the quotes, in u'' before a text, and in three words.
QByteArray fromPython(const QByteArray &python)
{
    QByteArray json;
    for (qsizetype at = 0; at < python.size(); ++at) {
        if (isQuote(python[at])) {
            at = copyText(python, at, &json);
            continue;
        }
        qsizetype end = at;
        while (end < python.size() && isWordSign(python[end]))
            ++end;
        if (end == at) {
            json += python[at];
            continue;
        }
        json += inJson(python.sliced(at, end - at), end < python.size() && isQuote(python[end]));
        at = end - 1;
    }
    return json;
}

/// Shows every object in a document to `take`, from the outside inwards.
void eachObject(const QJsonValue &value, const std::function<void(const QJsonObject &)> &take)
{
    if (value.isArray()) {
        for (const QJsonArray array = value.toArray(); const auto &element : array)
            eachObject(element, take);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        take(object);
        for (const auto &member : object)
            eachObject(member, take);
    }
}

QStringList scopesIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().split(u' ', Qt::SkipEmptyParts);
    QStringList scopes;
    for (const QJsonArray list = value.toArray(); const auto &scope : list)
        scopes += scope.toString();
    return scopes;
}

/// The client in the base64 of "id:secret"; an empty id: it is not that.
OAuthClient pairIn(QByteArray text)
{
    text = text.trimmed();
    if (text.first(std::min<qsizetype>(6, text.size())).toLower() == "basic ")
        text = text.sliced(6).trimmed();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray pair = decoded ? *decoded : ""_ba;
    const qsizetype colon = pair.indexOf(':');
    const bool isVisible = std::all_of(pair.begin(), pair.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isVisible || pair.size() < shortestPair || colon < 1 || colon + 1 == pair.size())
        return {};
    return {QString::fromLatin1(pair.first(colon)), Secret(pair.sliced(colon + 1))};
}

OAuthClient clientIn(const QJsonObject &object)
{
    static const QStringList tokens{u"access_token"_s, u"refresh_token"_s, u"id_token"_s};
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isString() || tokens.contains(member.key()))
            continue;
        if (OAuthClient client = pairIn(member.value().toString().toUtf8()); !client.id.isEmpty())
            return client;
    }
    return {};
}

} // namespace

Result<TokenImport> readTokenFile(const Secret &contents)
{
    QJsonDocument document = QJsonDocument::fromJson(contents.reveal());
    if (document.isNull())
        document = QJsonDocument::fromJson(fromPython(contents.reveal()));
    if (document.isNull())
        return no(Words::tr("The token file is neither JSON nor a dictionary as Python prints it. Take the file that the older program wrote, as it is."));
    TokenImport found;
    bool several = false;
    eachObject(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
               [&](const QJsonObject &object) {
                   if (found.client.id.isEmpty())
                       found.client = clientIn(object);
                   const Secret refresh(object.value("refresh_token"_L1).toString().toUtf8());
                   if (refresh.isEmpty())
                       return;
                   several = several || (!found.tokens.refresh.isEmpty() && !found.tokens.refresh.matches(refresh));
                   found.tokens.refresh = refresh;
                   found.tokens.scopes = scopesIn(object.value("scope"_L1));
                   found.tokens.accountId = object.value("user_id"_L1).toString().left(64);
               });
    if (several)
        return no(Words::tr("The token file holds the tokens of several people. Put each person's into a file of its own."));
    if (found.tokens.refresh.isEmpty())
        return no(Words::tr("The token file holds no refresh token, and without one nothing can be renewed. Look for another file of the older program, or let the player allow access anew."));
    return found;
}

Result<OAuthClient> readBasicClient(const Secret &text)
{
    OAuthClient client = pairIn(text.reveal());
    if (client.id.isEmpty())
        return no(Words::tr("The file with the client secret does not hold the base64 of the client's id and secret. Give the id too, or use the text that the older program sent after \"Basic\"."));
    return client;
}

} // namespace stepladder
