// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/outside_world.h"

#include "tests/fakes/loopback_server.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

void put(std::map<QDate, int> &days, QDate day, std::optional<int> steps)
{
    if (steps)
        days[day] = *steps;
    else
        days.erase(day);
}

/// A service without tokens of people.
template<typename Fake>
ServiceDesk deskOf(Fake &fake)
{
    return {[&fake](const Request &request) { return fake.handle(request); },
            [](const Request &) { return QString(); }};
}

/// A service whose tokens belong to people.
template<typename Fake>
ServiceDesk trackerDeskOf(Fake &fake)
{
    return {[&fake](const Request &request) { return fake.handle(request); },
            [&fake](const Request &request) { return fake.personOf(request); }};
}

} // namespace

OutsideWorld::OutsideWorld(World::Now now)
    : m_world(std::move(now)), m_google(m_world), m_fitbit(m_world), m_slack(m_world), m_twilio(m_world),
      m_sns(m_world), m_ntfy(m_world)
{
    const auto open = [this](Service service, ServiceDesk desk) {
        m_servers.push_back(
            std::make_unique<LoopbackServer>(service, std::move(desk), m_world, m_traffic, m_faults));
    };
    open(Service::Google, trackerDeskOf(m_google));
    open(Service::Fitbit, trackerDeskOf(m_fitbit));
    open(Service::Slack, deskOf(m_slack));
    open(Service::Twilio, deskOf(m_twilio));
    open(Service::Sns, deskOf(m_sns));
    open(Service::Ntfy, deskOf(m_ntfy));
}

OutsideWorld::~OutsideWorld() = default;

LoopbackServer &OutsideWorld::server(Service service) const
{
    return *m_servers.at(static_cast<size_t>(service));
}

bool OutsideWorld::start()
{
    for (const auto &server : m_servers) {
        if (!server->open())
            return false;
    }
    m_slack.setOrigin(origin(Service::Slack).toEncoded());
    return true;
}

void OutsideWorld::close(Service service)
{
    server(service).close();
}

bool OutsideWorld::reopen(Service service)
{
    return server(service).open();
}

QUrl OutsideWorld::origin(Service service) const
{
    return server(service).origin();
}

QUrl OutsideWorld::slackWebhook() const
{
    QUrl url = origin(Service::Slack);
    url.setPath(m_slack.webhookPath());
    return url;
}

QByteArray OutsideWorld::endpointsJson() const
{
    const auto at = [this](Service service, const QString &path) { return origin(service).toString() + path; };
    const QJsonObject google{{u"authorize"_s, at(Service::Google, u"/o/oauth2/v2/auth"_s)},
                             {u"token"_s, at(Service::Google, u"/token"_s)},
                             {u"revoke"_s, at(Service::Google, u"/revoke"_s)},
                             {u"api"_s, at(Service::Google, {})}};
    const QJsonObject fitbit{{u"authorize"_s, at(Service::Fitbit, u"/oauth2/authorize"_s)},
                             {u"token"_s, at(Service::Fitbit, u"/oauth2/token"_s)},
                             {u"revoke"_s, at(Service::Fitbit, u"/oauth2/revoke"_s)},
                             {u"api"_s, at(Service::Fitbit, {})}};
    const QJsonObject all{{u"googleHealth"_s, google},
                          {u"fitbit"_s, fitbit},
                          {u"slack"_s, QJsonObject{{u"api"_s, at(Service::Slack, u"/api"_s)}}},
                          {u"twilio"_s, QJsonObject{{u"api"_s, at(Service::Twilio, {})}}},
                          {u"sns"_s, QJsonObject{{u"api"_s, at(Service::Sns, {})}}}};
    return QJsonDocument(all).toJson();
}

bool OutsideWorld::writeEndpoints(const QString &fileName) const
{
    const QByteArray json = endpointsJson();
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(json) == json.size() && file.flush();
}

FakePerson &OutsideWorld::addPerson(const QString &name, const QByteArray &ianaZone, const QString &legacyId)
{
    const QTimeZone zone(ianaZone);
    if (!zone.isValid())
        qFatal("No such time zone: %s", ianaZone.constData());
    return m_world.add(name, zone, legacyId);
}

FakePerson &OutsideWorld::person(const QString &name)
{
    FakePerson *found = m_world.find(name);
    if (!found)
        qFatal("Nobody is called %s", qUtf8Printable(name));
    return *found;
}

void OutsideWorld::setSteps(const QString &name, QDate day, std::optional<int> steps)
{
    put(person(name).wristSteps, day, steps);
}

void OutsideWorld::setManualSteps(const QString &name, QDate day, std::optional<int> steps)
{
    put(person(name).manualSteps, day, steps);
}

void OutsideWorld::setDevices(const QString &name, std::deque<FakeDevice> devices)
{
    FakePerson &owner = person(name);
    for (size_t i = 0; i < devices.size(); ++i) {
        if (devices[i].id.isEmpty())
            devices[i].id = owner.healthId.last(6) + QString::number(100 + i);
    }
    owner.devices = std::move(devices);
}

void OutsideWorld::setLatency(int ms)
{
    for (const auto &server : m_servers)
        server->setLatency(ms);
}

} // namespace stepladder::fakes
