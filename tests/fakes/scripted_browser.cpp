// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/scripted_browser.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>
#include <QXmlStreamReader>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

constexpr int pageTimeoutMs = 30'000;
constexpr int maxPages = 5;

/// The first form of a page, as far as a consent page needs one.
struct Form {
    bool found = false;
    QString action;
    QList<std::pair<QString, QString>> hidden; ///< the player excepted
    QString proposedPlayer;                    ///< hidden: who is signed in
    QStringList players;                       ///< to choose from
    QStringList boxes;                         ///< scopes that can be unticked
};

Form formIn(const QByteArray &page)
{
    Form form;
    QXmlStreamReader reader(page);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        const QString name = attributes.value(u"name"_s).toString();
        const QString value = attributes.value(u"value"_s).toString();
        const auto type = attributes.value(u"type"_s);
        if (reader.name() == u"form") {
            form.found = true;
            form.action = attributes.value(u"action"_s).toString();
        } else if (reader.name() != u"input") {
            continue;
        } else if (type == u"radio" && name == u"player") {
            form.players.append(value);
        } else if (type == u"checkbox" && name == u"scope") {
            form.boxes.append(value);
        } else if (type == u"hidden" && name == u"player") {
            form.proposedPlayer = value;
        } else if (type == u"hidden") {
            form.hidden.append({name, value});
        }
    }
    return form;
}

/// The address a browser goes to when the form is sent by GET.
QUrl sent(const Form &form, const QUrl &page, const ConsentScript &script)
{
    QByteArray query;
    const auto add = [&query](const QString &key, const QString &value) {
        query += (query.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    };
    for (const auto &[key, value] : form.hidden)
        add(key, value);
    add(u"player"_s, script.player.isEmpty() ? form.proposedPlayer : script.player);
    for (const QString &box : form.boxes) {
        const bool unticked = std::any_of(script.untick.cbegin(), script.untick.cend(),
                                          [&box](const QString &part) { return box.contains(part); });
        if (!unticked)
            add(u"scope"_s, box);
    }
    add(u"decision"_s, script.choice == ConsentScript::Choice::Allow ? u"allow"_s : u"deny"_s);
    QUrl url = page.resolved(QUrl(form.action));
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace

struct ScriptedBrowser::Journey {
    ConsentScript script;
    Visit visit;
    QPromise<Visit> promise;
    bool decided = false;
    int pages = 0;
};

ScriptedBrowser::ScriptedBrowser(QObject *parent) : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(pageTimeoutMs);
}

ScriptedBrowser::~ScriptedBrowser() = default;

QFuture<Visit> ScriptedBrowser::open(const QUrl &authorizationUrl, const ConsentScript &script)
{
    const auto journey = std::make_shared<Journey>();
    journey->script = script;
    journey->promise.start();
    QFuture<Visit> future = journey->promise.future();
    load(authorizationUrl, journey);
    return future;
}

void ScriptedBrowser::load(const QUrl &url, const std::shared_ptr<Journey> &journey)
{
    journey->visit.page = url;
    if (++journey->pages > maxPages) {
        journey->visit.error = u"too many redirects"_s;
        finish(journey);
        return;
    }
    QNetworkReply *reply = m_network.get(QNetworkRequest(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply, journey] {
        reply->deleteLater();
        read(reply, journey);
    });
}

void ScriptedBrowser::read(QNetworkReply *reply, const std::shared_ptr<Journey> &journey)
{
    Visit &visit = journey->visit;
    visit.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    visit.body = reply->readAll();
    if (visit.status == 0) {
        visit.error = reply->errorString();
        finish(journey);
        return;
    }
    const QByteArray location = reply->rawHeader("Location");
    if (visit.status >= 300 && visit.status < 400 && !location.isEmpty()) {
        const QUrl target = visit.page.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
        if (!journey->decided) {
            load(target, journey);
            return;
        }
        if (visit.redirect.isEmpty()) {
            visit.redirect = target;
            if (!journey->script.followRedirect) {
                finish(journey);
                return;
            }
            load(target, journey);
            return;
        }
    }
    const Form form = journey->decided ? Form() : formIn(visit.body);
    if (!form.found || journey->script.choice == ConsentScript::Choice::WalkAway) {
        finish(journey);
        return;
    }
    journey->decided = true;
    load(sent(form, visit.page, journey->script), journey);
}

void ScriptedBrowser::finish(const std::shared_ptr<Journey> &journey)
{
    journey->promise.addResult(journey->visit);
    journey->promise.finish();
    Q_EMIT visited(journey->visit);
}

} // namespace stepladder::fakes
