// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/visitor.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

constexpr auto verifier = "abcdefghijklmnopqrstuvwxyz0123456789-._~ABCDEFG"_L1;
constexpr auto googleRedirect = "http://127.0.0.1:9/"_L1;
constexpr auto fitbitRedirect = "http://127.0.0.1:8080/"_L1;

QString challenge()
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray(verifier.data(), verifier.size()), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString codeIn(const Visit &visit)
{
    return QUrlQuery(visit.redirect).queryItemValue(u"code"_s, QUrl::FullyDecoded);
}

} // namespace

QJsonObject Reply::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Reply::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QByteArray Reply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString Reply::reason() const
{
    return object()[u"error"][u"details"][0][u"reason"].toString();
}

QString Reply::errorType() const
{
    return object()[u"errors"][0][u"errorType"].toString();
}

void Visitor::open()
{
    m_now = QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC);
    m_world = std::make_unique<OutsideWorld>([this] { return m_now; });
    QVERIFY(m_world->start());
    m_world->addPerson(u"Ada"_s, "Europe/Berlin", u"GGNJL9"_s);
    m_world->addPerson(u"Bob"_s, "America/New_York");
}

QNetworkRequest Visitor::request(Service service, const QString &pathAndQuery, const QByteArray &authorization) const
{
    QNetworkRequest result(QUrl(m_world->origin(service).toString() + pathAndQuery));
    if (!authorization.isEmpty())
        result.setRawHeader("Authorization", authorization);
    return result;
}

Reply Visitor::done(QNetworkReply *reply)
{
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10'000);
    Reply result{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(), reply->readAll(),
                 reply->rawHeaderPairs()};
    reply->deleteLater();
    return result;
}

Reply Visitor::get(Service service, const QString &pathAndQuery, const QByteArray &authorization)
{
    return done(m_network.get(request(service, pathAndQuery, authorization)));
}

Reply Visitor::post(Service service, const QString &path, const QByteArray &body, const QByteArray &type,
                    const QByteArray &authorization)
{
    QNetworkRequest toSend = request(service, path, authorization);
    toSend.setHeader(QNetworkRequest::ContentTypeHeader, type);
    return done(m_network.post(toSend, body));
}

Reply Visitor::postForm(Service service, const QString &path, const Fields &fields, const QByteArray &authorization)
{
    return post(service, path, formOf(fields), "application/x-www-form-urlencoded", authorization);
}

Reply Visitor::postJson(Service service, const QString &path, const QJsonObject &json, const QByteArray &authorization)
{
    return post(service, path, QJsonDocument(json).toJson(), "application/json; charset=utf-8", authorization);
}

Visit Visitor::visit(const QUrl &url, const ConsentScript &script)
{
    ScriptedBrowser browser;
    const QFuture<Visit> future = browser.open(url, script);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        return {u"no answer"_s, 0, {}, {}, {}};
    return future.result();
}

QUrl Visitor::googleUrl(const QString &redirect, const QString &scopes, const Fields &more)
{
    const Fields fields = Fields{{u"client_id"_s, m_world->google().oauth().client().id},
                                 {u"redirect_uri"_s, redirect},
                                 {u"response_type"_s, u"code"_s},
                                 {u"scope"_s, scopes},
                                 {u"state"_s, u"st/at e"_s},
                                 {u"code_challenge"_s, challenge()},
                                 {u"code_challenge_method"_s, u"S256"_s},
                                 {u"access_type"_s, u"offline"_s},
                                 {u"prompt"_s, u"consent"_s}}
        + more;
    return QUrl::fromEncoded(m_world->origin(Service::Google).toEncoded() + "/o/oauth2/v2/auth?" + formOf(fields));
}

QString Visitor::googleCode(const QString &player, const QString &scopes, const QStringList &untick)
{
    ConsentScript script;
    script.player = player;
    script.untick = untick;
    script.followRedirect = false;
    return codeIn(visit(googleUrl(googleRedirect, scopes), script));
}

Fields Visitor::googleExchange(const QString &code)
{
    const OAuthClient &client = m_world->google().oauth().client();
    return {{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, code},
            {u"redirect_uri"_s, googleRedirect},        {u"client_id"_s, client.id},
            {u"client_secret"_s, client.secret},        {u"code_verifier"_s, verifier}};
}

Fields Visitor::googleRefresh(const QString &token)
{
    const OAuthClient &client = m_world->google().oauth().client();
    return {{u"grant_type"_s, u"refresh_token"_s},
            {u"refresh_token"_s, token},
            {u"client_id"_s, client.id},
            {u"client_secret"_s, client.secret}};
}

Reply Visitor::googleTokens(const QString &player)
{
    const QString code = googleCode(player, QString(activityScope) + u' ' + settingsScope);
    return postForm(Service::Google, u"/token"_s, googleExchange(code));
}

Reply Visitor::rollUp(const Reply &tokens, const QJsonObject &body)
{
    return postJson(Service::Google, rollUpPath, body, bearer(tokens));
}

Reply Visitor::fitbitTokens(const QString &player, const QString &scopes)
{
    const OAuthClient &client = m_world->fitbit().oauth().publicClient();
    ConsentScript script;
    script.player = player;
    script.followRedirect = false;
    const QByteArray query = formOf({{u"client_id"_s, client.id},
                                     {u"response_type"_s, u"code"_s},
                                     {u"scope"_s, scopes},
                                     {u"redirect_uri"_s, fitbitRedirect},
                                     {u"state"_s, u"s"_s},
                                     {u"code_challenge"_s, challenge()},
                                     {u"code_challenge_method"_s, u"S256"_s}});
    const QUrl url = QUrl::fromEncoded(m_world->origin(Service::Fitbit).toEncoded() + "/oauth2/authorize?" + query);
    const QString code = codeIn(visit(url, script));
    return postForm(Service::Fitbit, u"/oauth2/token"_s,
                    {{u"grant_type"_s, u"authorization_code"_s},
                     {u"code"_s, code},
                     {u"redirect_uri"_s, fitbitRedirect},
                     {u"client_id"_s, client.id},
                     {u"code_verifier"_s, verifier}});
}

Reply Visitor::fitbitRefresh(const QString &token)
{
    return postForm(Service::Fitbit, u"/oauth2/token"_s,
                    {{u"grant_type"_s, u"refresh_token"_s},
                     {u"refresh_token"_s, token},
                     {u"client_id"_s, m_world->fitbit().oauth().publicClient().id}});
}

QByteArray Visitor::slackBearer()
{
    return "Bearer " + m_world->slack().botToken().toLatin1();
}

QByteArray Visitor::twilioBasic()
{
    const TwilioFake &twilio = m_world->twilio();
    return "Basic " + QString(twilio.apiKeySid() + u':' + twilio.apiKeySecret()).toLatin1().toBase64();
}

QString Visitor::twilioPath()
{
    return u"/2010-04-01/Accounts/"_s + m_world->twilio().accountSid() + u"/Messages"_s;
}

QByteArray formOf(const Fields &fields)
{
    QByteArray form;
    for (const auto &[key, value] : fields)
        form += (form.isEmpty() ? "" : "&") + key.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    return form;
}

QByteArray bearer(const Reply &tokens)
{
    return "Bearer " + tokens.text(u"access_token"_s).toLatin1();
}

QJsonObject range(QDate from, QDate to, QJsonObject more)
{
    const auto civil = [](QDate day) {
        return QJsonObject{
            {u"date"_s,
             QJsonObject{{u"year"_s, day.year()}, {u"month"_s, day.month()}, {u"day"_s, day.day()}}}};
    };
    more.insert(u"range"_s, QJsonObject{{u"start"_s, civil(from)}, {u"end"_s, civil(to)}});
    more.insert(u"windowSizeDays"_s, 1);
    return more;
}

} // namespace stepladder::fakes
