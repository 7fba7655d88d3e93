// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/consent_desk.h"

#include "tests/fakes/consent_page.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

ConsentDesk::ConsentDesk(World &world, QString brand, QString action, bool tickIdentity)
    : m_world(world), m_brand(std::move(brand)), m_action(std::move(action)), m_tickIdentity(tickIdentity)
{
}

Answer ConsentDesk::page(const ConsentRequest &request, const QString &player)
{
    const QString ticket = randomToken(12);
    m_open.emplace(ticket, request);
    return pageFor(ticket, player);
}

Answer ConsentDesk::pageFor(const QString &ticket, const QString &player)
{
    const ConsentRequest &request = m_open.at(ticket);
    ConsentPage page;
    page.brand = m_brand;
    page.client = u"Stepladder"_s;
    page.action = m_action;
    page.ticket = ticket;
    page.scopes = request.scopes;
    page.tickIdentity = m_tickIdentity;
    if (const FakePerson *known = m_world.find(player))
        page.player = known->name;
    for (const FakePerson &person : m_world.people())
        page.people.append(person.name);
    return Answer::html(render(page));
}

Answer ConsentDesk::error(const QString &code, const QString &sentence) const
{
    return Answer::html(renderError(m_brand, code, sentence), 400);
}

std::optional<ConsentDesk::Decision> ConsentDesk::decide(const Request &request, const QString &codePrefix,
                                                         Answer &refusal)
{
    const QString ticket = request.queryValue(u"ticket"_s);
    const auto open = m_open.find(ticket);
    if (open == m_open.end()) {
        refusal = error(u"invalid_request"_s, u"This page is too old. Start again from the program."_s);
        return std::nullopt;
    }
    Decision decision{open->second, {}, {}};
    if (request.queryValue(u"decision"_s) != u"allow") {
        m_open.erase(open);
        return decision;
    }
    const FakePerson *person = m_world.find(request.queryValue(u"player"_s));
    if (!person) {
        refusal = pageFor(ticket, {});
        return std::nullopt;
    }
    const QStringList ticked = request.query.allQueryItemValues(u"scope"_s, QUrl::FullyDecoded);
    for (const QString &scope : decision.request.scopes) {
        if (ticked.contains(scope))
            decision.scopes.append(scope);
    }
    m_open.erase(open);
    if (decision.scopes.isEmpty())
        return decision;
    decision.code = codePrefix + randomToken(30);
    m_given.emplace(decision.code,
                    ConsentGiven{decision.request, person->name, decision.scopes, m_world.now(), false});
    return decision;
}

ConsentGiven *ConsentDesk::given(const QString &code)
{
    const auto found = m_given.find(code);
    return found == m_given.end() ? nullptr : &found->second;
}

bool verifies(const QString &verifier, const QString &challenge)
{
    static const QRegularExpression wellFormed(u"^[A-Za-z0-9\\-._~]{43,128}$"_s);
    return wellFormed.match(verifier).hasMatch()
        && QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
               .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            == challenge.toLatin1();
}

bool isS256Challenge(const QString &challenge)
{
    static const QRegularExpression wellFormed(u"^[A-Za-z0-9\\-_]{43}$"_s);
    return wellFormed.match(challenge).hasMatch();
}

QByteArray withParameters(const QString &redirectUri, const QList<std::pair<QString, QString>> &parameters)
{
    QByteArray result = redirectUri.toUtf8();
    char separator = result.contains('?') ? '&' : '?';
    for (const auto &[key, value] : parameters) {
        result += separator + key.toUtf8() + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return result;
}

QString randomToken(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    for (char &byte : random)
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    return QString::fromLatin1(random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool isLoopback(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"http" && !url.hasFragment()
        && (url.host() == u"127.0.0.1" || url.host() == u"::1" || url.host() == u"localhost");
}

} // namespace stepladder::fakes
