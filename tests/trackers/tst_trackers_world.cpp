// SPDX-License-Identifier: GPL-3.0-or-later
// The adapters against the simulated services, with tokens from a real consent.
#include "core/trackers/fitbit_web.h"
#include "core/trackers/google_health.h"
#include "core/trackers/tracker_factory.h"
#include "tests/fakes/outside_world.h"
#include "tests/fakes/scripted_browser.h"
#include "tests/trackers/stage.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace stepladder;
using stepladder::fakes::Fault;
using stepladder::fakes::Service;

namespace {

const QDate today(2026, 11, 20);

QByteArray percent(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace

class TestTrackersWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void googleMissingIsNotZero();
    void googleLeavesOutTypedSteps();
    void googleLateSync();
    void googleSpans_data();
    void googleSpans();
    void googlePages();
    void googleDevices();
    void googleIdentity();
    void googleUntickedSettings();
    void googleExpiredAndRevoked();
    void googleFaults_data();
    void googleFaults();
    void googleClosedIsOffline();
    void fitbitEveryDayIsThere();
    void fitbitSpans_data();
    void fitbitSpans();
    void fitbitDevicesAndIdentity();
    void fitbitRateLimit();
    void fitbitGone_data();
    void fitbitGone();
    void fitbitUntickedScopes();
    void retriesAreCounted();
    void slowPlayerDelaysNobody();
    void boundIsKept();

private:
    /// An access token by the whole consent: page, redirect, code exchange.
    Secret consent(Service service, const QString &person, const QStringList &untick = {});
    std::unique_ptr<Tracker> tracker(TrackerKind kind)
    {
        return makeTracker(kind, *m_http, m_endpoints, m_clock, Stage::quick());
    }
    QString days(Tracker &tracker, const Secret &token, QDate first, QDate last)
    {
        return shown(QCoro::waitFor(tracker.days(token, first, last)));
    }

    SetClock m_clock{QDateTime(today, QTime(12, 0), Qt::UTC)};
    std::unique_ptr<fakes::OutsideWorld> m_world;
    std::unique_ptr<HttpClient> m_http;
    Endpoints m_endpoints;
};

void TestTrackersWorld::init()
{
    m_world = std::make_unique<fakes::OutsideWorld>([this] { return m_clock.now(); });
    QVERIFY(m_world->start());
    m_world->addPerson(u"Ada"_s, "Europe/Berlin"_ba, u"GGNJL9"_s);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"endpoints.json"_s);
    QVERIFY(m_world->writeEndpoints(file));
    const auto endpoints = Endpoints::fromFile(file);
    QVERIFY(endpoints);
    m_endpoints = *endpoints;
    m_http = std::make_unique<HttpClient>(16);
}

void TestTrackersWorld::cleanup()
{
    m_http.reset();
    m_world.reset();
}

Secret TestTrackersWorld::consent(Service service, const QString &person, const QStringList &untick)
{
    const bool google = service == Service::Google;
    const TrackerEndpoints &endpoints = google ? m_endpoints.googleHealth : m_endpoints.fitbit;
    const fakes::OAuthClient client = google ? m_world->google().oauth().client()
                                             : m_world->fitbit().oauth().publicClient();
    const QString redirect = google ? u"http://127.0.0.1:9999/"_s : client.redirects.value(0, u"http://127.0.0.1:9999/"_s);
    const QString prefix = u"https://www.googleapis.com/auth/googlehealth."_s;
    const QString scopes = google ? prefix + u"activity_and_fitness.readonly "_s + prefix + u"settings.readonly"_s
                                  : u"activity settings profile"_s;
    const QByteArray verifier(64, 'v');
    const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QUrl page = endpoints.authorize;
    page.setQuery(QString::fromLatin1("client_id="_ba + percent(client.id) + "&redirect_uri="_ba + percent(redirect)
                                      + "&response_type=code&scope="_ba + percent(scopes) + "&state=s&code_challenge="_ba
                                      + challenge + "&code_challenge_method=S256&access_type=offline&prompt=consent"_ba));
    fakes::ScriptedBrowser browser;
    fakes::ConsentScript script;
    script.player = person;
    script.untick = untick;
    script.followRedirect = false;
    const QFuture<fakes::Visit> visiting = browser.open(page, script);
    while (!visiting.isFinished())
        QTest::qWait(1);
    const QString code = QUrlQuery(visiting.result().redirect).queryItemValue(u"code"_s, QUrl::FullyDecoded);

    HttpRequest exchange;
    exchange.method = "POST"_ba;
    exchange.url = endpoints.token;
    exchange.headers = {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}};
    exchange.body = "grant_type=authorization_code&code="_ba + percent(code) + "&redirect_uri="_ba + percent(redirect)
        + "&client_id="_ba + percent(client.id) + "&client_secret="_ba + percent(client.secret) + "&code_verifier="_ba
        + verifier;
    const auto answer = QCoro::waitFor(m_http->send(exchange));
    if (!answer)
        return {};
    const QJsonObject tokens = QJsonDocument::fromJson(answer->body).object();
    m_world->traffic().clear();
    return Secret(tokens.value("access_token"_L1).toString().toLatin1());
}

void TestTrackersWorld::googleMissingIsNotZero()
{
    m_world->setSteps(u"Ada"_s, today.addDays(-3), 9525);
    m_world->setSteps(u"Ada"_s, today.addDays(-2), 0);
    const Secret token = consent(Service::Google, u"Ada"_s);
    QVERIFY(!token.isEmpty());
    const auto google = tracker(TrackerKind::GoogleHealth);
    QCOMPARE(days(*google, token, today.addDays(-4), today.addDays(-1)), u"- 9525 0 -"_s);
}

void TestTrackersWorld::googleLeavesOutTypedSteps()
{
    m_world->setSteps(u"Ada"_s, today, 5000);
    m_world->setManualSteps(u"Ada"_s, today, 40'000);
    const Secret token = consent(Service::Google, u"Ada"_s);
    QCOMPARE(days(*tracker(TrackerKind::GoogleHealth), token, today, today), u"5000"_s);
    GoogleHealth all(*m_http, m_endpoints.googleHealth.api, m_clock, Stage::quick(),
                     QString::fromLatin1(GoogleHealth::allSources));
    QCOMPARE(days(all, token, today, today), u"45000"_s);
}

void TestTrackersWorld::googleLateSync()
{
    const Secret token = consent(Service::Google, u"Ada"_s);
    const auto google = tracker(TrackerKind::GoogleHealth);
    const QDate day = today.addDays(-1);
    for (const auto &[steps, expected] : {std::pair<std::optional<int>, QString>{std::nullopt, u"-"_s},
                                          {8123, u"8123"_s}, {8090, u"8090"_s}, {std::nullopt, u"-"_s}}) {
        m_world->setSteps(u"Ada"_s, day, steps);
        QCOMPARE(days(*google, token, day, day), expected);
    }
}

void TestTrackersWorld::googleSpans_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("requests");
    QTest::newRow("90") << 90 << 1;
    QTest::newRow("91") << 91 << 2;
    QTest::newRow("1095") << 1095 << 13;
}

void TestTrackersWorld::googleSpans()
{
    QFETCH(int, length);
    const QDate first = today.addDays(1 - length);
    QStringList expected;
    for (int i = 0; i < length; ++i) {
        m_world->setSteps(u"Ada"_s, first.addDays(i), 1000 + i);
        expected.append(QString::number(1000 + i));
    }
    const Secret token = consent(Service::Google, u"Ada"_s);
    QCOMPARE(days(*tracker(TrackerKind::GoogleHealth), token, first, today), expected.join(u' '));
    QTEST(m_world->traffic().count(Service::Google, u"dailyRollUp"_s), "requests");
}

void TestTrackersWorld::googlePages()
{
    for (int i = 0; i < 10; ++i)
        m_world->setSteps(u"Ada"_s, today.addDays(-i), i);
    m_world->google().health().setRollUpPage(3);
    const Secret token = consent(Service::Google, u"Ada"_s);
    QCOMPARE(days(*tracker(TrackerKind::GoogleHealth), token, today.addDays(-9), today), u"9 8 7 6 5 4 3 2 1 0"_s);
    QVERIFY(m_world->traffic().count(Service::Google, u"dailyRollUp"_s) >= 4);
}

void TestTrackersWorld::googleDevices()
{
    const QDateTime sync = m_clock.now().addSecs(-3600);
    std::deque<fakes::FakeDevice> list;
    for (int i = 0; i < 7; ++i)
        list.push_back({QString::number(100 + i), u"Watch %1"_s.arg(i), u"TRACKER"_s, u"Medium"_s, 60, sync.addSecs(60 * i)});
    list.push_back({u"200"_s, u"Aria"_s, u"SCALE"_s, u"Low"_s, 5, sync});
    list.push_back({u"201"_s, u"Old One"_s, u"TRACKER"_s, u"EMPTY"_s, 0, QDateTime()});
    m_world->setDevices(u"Ada"_s, list);
    const Secret token = consent(Service::Google, u"Ada"_s);
    const auto devices = QCoro::waitFor(tracker(TrackerKind::GoogleHealth)->devices(token, QTimeZone()));
    QVERIFY(devices);
    QCOMPARE(devices->size(), size_t(8));
    QCOMPARE(devices->front().model, u"Watch 6"_s);
    QCOMPARE(devices->front().lastSync, sync.addSecs(360));
    QCOMPARE(devices->back().model, u"Old One"_s);
    QCOMPARE(devices->back().batteryPercent.value_or(-1), 0);
    m_world->setDevices(u"Ada"_s, {});
    const auto none = QCoro::waitFor(tracker(TrackerKind::GoogleHealth)->devices(token, QTimeZone()));
    QVERIFY(none && none->empty());
}

void TestTrackersWorld::googleIdentity()
{
    const Secret token = consent(Service::Google, u"Ada"_s);
    const auto identity = QCoro::waitFor(tracker(TrackerKind::GoogleHealth)->identity(token));
    QVERIFY(identity);
    QCOMPARE(identity->accountId, m_world->person(u"Ada"_s).healthId);
    QCOMPARE(identity->legacyAccountId, u"GGNJL9"_s);
    QCOMPARE(identity->zone.id(), "Europe/Berlin"_ba);
    m_world->person(u"Ada"_s).tellsTimeZone = false;
    const auto zoneless = QCoro::waitFor(tracker(TrackerKind::GoogleHealth)->identity(token));
    QVERIFY(zoneless && !zoneless->zone.isValid());
}

void TestTrackersWorld::googleUntickedSettings()
{
    const Secret token = consent(Service::Google, u"Ada"_s, {u"settings"_s});
    const auto google = tracker(TrackerKind::GoogleHealth);
    const auto identity = QCoro::waitFor(google->identity(token));
    QVERIFY(identity);
    QVERIFY(!identity->zone.isValid());
    const auto devices = QCoro::waitFor(google->devices(token, QTimeZone()));
    QVERIFY(!devices);
    QCOMPARE(devices.error().kind, ErrorKind::ScopeMissing);
    QCOMPARE(days(*google, token, today, today), u"-"_s);
}

void TestTrackersWorld::googleExpiredAndRevoked()
{
    const Secret token = consent(Service::Google, u"Ada"_s);
    const auto google = tracker(TrackerKind::GoogleHealth);
    m_world->google().oauth().expireAccessTokens();
    QCOMPARE(days(*google, token, today, today), word(ErrorKind::Unauthorized));
    QCOMPARE(m_world->traffic().total(), 1); // no use in asking again with the same token
    QCOMPARE(days(*google, Secret("ya29.made-up"_ba), today, today), word(ErrorKind::Unauthorized));
}

void TestTrackersWorld::googleFaults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("requests");
    const auto g = Service::Google;
    const auto said = [](ErrorKind kind) { return word(kind); };
    QTest::newRow("scope") << Fault::scopeInsufficient().always() << said(ErrorKind::ScopeMissing) << 1;
    QTest::newRow("stale grant") << Fault::staleGrant().always() << said(ErrorKind::GrantStale) << 1;
    QTest::newRow("API off") << Fault::serviceDisabled().always() << said(ErrorKind::ApiDisabled) << 1;
    QTest::newRow("not linked") << Fault::accountNotLinked().always() << said(ErrorKind::AccountNotLinked) << 1;
    QTest::newRow("500 for good") << Fault::serverError(g).always() << said(ErrorKind::ServiceDown) << 4;
    QTest::newRow("503 passes") << Fault::serverError(g, 503).times(3) << u"77"_s << 4;
    QTest::newRow("HTML passes") << Fault::htmlPage(g).times(1) << u"77"_s << 2;
    QTest::newRow("HTML 404") << Fault::htmlPage(g, 404).always() << said(ErrorKind::BadResponse) << 1;
    QTest::newRow("429 passes") << Fault::tooManyRequests(g).times(2) << u"77"_s << 3;
    QTest::newRow("429, now") << Fault::tooManyRequests(g, "0"_ba).times(1) << u"77"_s << 2;
    QTest::newRow("429, rubbish") << Fault::tooManyRequests(g, "a while"_ba).times(1) << u"77"_s << 2;
    QTest::newRow("429, an hour") << Fault::tooManyRequests(g, "3600"_ba).times(1) << said(ErrorKind::RateLimited) << 1;
    QTest::newRow("redirect") << Fault::redirect(g, "https://example.org/login"_ba).always()
                              << said(ErrorKind::BadResponse) << 1;
    QTest::newRow("cut JSON") << Fault::brokenJson(g).always() << said(ErrorKind::BadResponse) << 1;
    QTest::newRow("huge") << Fault::hugeBody(g, 20 * 1024 * 1024).always() << said(ErrorKind::TooLarge) << 1;
    QTest::newRow("cut once") << Fault::cut(g).times(1) << u"77"_s << 2;
    QTest::newRow("cut for good") << Fault::cut(g).always() << said(ErrorKind::ConnectionLost) << 4;
    QTest::newRow("reset once") << Fault::reset(g).times(1) << u"77"_s << 2;
}

void TestTrackersWorld::googleFaults()
{
    QFETCH(Fault, fault);
    m_world->setSteps(u"Ada"_s, today, 77);
    const Secret token = consent(Service::Google, u"Ada"_s);
    m_world->faults().add(std::move(fault).on(u"dailyRollUp"_s));
    const auto readings = QCoro::waitFor(tracker(TrackerKind::GoogleHealth)->days(token, today, today));
    QTEST(shown(readings), "days");
    QTEST(m_world->traffic().count(Service::Google, u"dailyRollUp"_s), "requests");
    if (!readings)
        QVERIFY(!readings.error().detail.contains(QString::fromLatin1(token.reveal())));
}

void TestTrackersWorld::googleClosedIsOffline()
{
    const Secret token = consent(Service::Google, u"Ada"_s);
    m_http = std::make_unique<HttpClient>(); // no connection left over from the consent
    m_world->close(Service::Google);
    QCOMPARE(days(*tracker(TrackerKind::GoogleHealth), token, today, today), word(ErrorKind::Offline));
    QVERIFY(m_world->reopen(Service::Google));
    QCOMPARE(days(*tracker(TrackerKind::GoogleHealth), token, today, today), u"-"_s);
}

void TestTrackersWorld::fitbitEveryDayIsThere()
{
    m_world->setSteps(u"Ada"_s, today.addDays(-1), 8123);
    m_world->setManualSteps(u"Ada"_s, today, 300);
    const Secret token = consent(Service::Fitbit, u"Ada"_s);
    QVERIFY(!token.isEmpty());
    QCOMPARE(days(*tracker(TrackerKind::Fitbit), token, today.addDays(-2), today), u"0 8123 300"_s);
    FitbitWeb watch(*m_http, m_endpoints.fitbit.api, m_clock, Stage::quick(), FitbitWeb::Steps::TrackerOnly);
    QCOMPARE(days(watch, token, today.addDays(-2), today), u"0 8123 0"_s);
}

void TestTrackersWorld::fitbitSpans_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("requests");
    QTest::newRow("1095") << 1095 << 1;
    QTest::newRow("1096") << 1096 << 2;
}

void TestTrackersWorld::fitbitSpans()
{
    QFETCH(int, length);
    const QDate first = today.addDays(1 - length);
    m_world->setSteps(u"Ada"_s, first, 11);
    m_world->setSteps(u"Ada"_s, today, 22);
    const Secret token = consent(Service::Fitbit, u"Ada"_s);
    const auto readings = QCoro::waitFor(tracker(TrackerKind::Fitbit)->days(token, first, today));
    QVERIFY(readings);
    QCOMPARE(int(readings->size()), length);
    QCOMPARE(readings->front().steps.value_or(StepCount{-1}).value, 11);
    QCOMPARE(readings->back().steps.value_or(StepCount{-1}).value, 22);
    QTEST(m_world->traffic().total(), "requests");
}

void TestTrackersWorld::fitbitDevicesAndIdentity()
{
    const QDateTime sync(QDate(2026, 11, 19), QTime(21, 58, 7), Qt::UTC);
    m_world->setDevices(u"Ada"_s, {{u"1"_s, u"Aria 2"_s, u"SCALE"_s, u"High"_s, {}, sync},
                                   {u"2"_s, u"Charge 6"_s, u"TRACKER"_s, u"Medium"_s, 60, sync}});
    const Secret token = consent(Service::Fitbit, u"Ada"_s);
    const auto fitbit = tracker(TrackerKind::Fitbit);
    const auto identity = QCoro::waitFor(fitbit->identity(token));
    QVERIFY(identity);
    QCOMPARE(identity->accountId, u"GGNJL9"_s);
    QCOMPARE(identity->zone.id(), "Europe/Berlin"_ba);
    QVERIFY(!identity->displayName.isEmpty());
    const auto devices = QCoro::waitFor(fitbit->devices(token, identity->zone));
    QVERIFY(devices);
    QCOMPARE(devices->size(), size_t(1));
    QCOMPARE(devices->front().model, u"Charge 6"_s);
    QCOMPARE(devices->front().lastSync, sync); // told as Berlin's wall clock
}

void TestTrackersWorld::fitbitRateLimit()
{
    const Secret token = consent(Service::Fitbit, u"Ada"_s);
    m_world->fitbit().data().setHourlyLimit(1);
    const auto fitbit = tracker(TrackerKind::Fitbit);
    QCOMPARE(days(*fitbit, token, today, today), u"0"_s);
    const auto limited = QCoro::waitFor(fitbit->days(token, today, today));
    QVERIFY(!limited);
    QCOMPARE(limited.error().kind, ErrorKind::RateLimited);
    QCOMPARE(m_world->traffic().total(), 2); // no second try within the hour
    QVERIFY(limited.error().retryAfter.value_or(0ms) >= 5s);
    QVERIFY(limited.error().retryAfter.value_or(0ms) <= 1h + 30s);
}

void TestTrackersWorld::fitbitGone_data()
{
    using Gone = fakes::FitbitFake::Gone;
    QTest::addColumn<Gone>("gone");
    QTest::newRow("empty") << Gone::EmptyBody;
    QTest::newRow("HTML") << Gone::HtmlBody;
    QTest::newRow("JSON") << Gone::JsonBody;
}

void TestTrackersWorld::fitbitGone()
{
    QFETCH(fakes::FitbitFake::Gone, gone);
    const Secret token = consent(Service::Fitbit, u"Ada"_s);
    m_world->fitbit().setGone(gone);
    QCOMPARE(days(*tracker(TrackerKind::Fitbit), token, today, today), word(ErrorKind::Retired));
    QCOMPARE(m_world->traffic().total(), 1);
}

void TestTrackersWorld::fitbitUntickedScopes()
{
    const Secret token = consent(Service::Fitbit, u"Ada"_s, {u"settings"_s, u"profile"_s});
    const auto fitbit = tracker(TrackerKind::Fitbit);
    QCOMPARE(days(*fitbit, token, today, today), u"0"_s);
    const auto devices = QCoro::waitFor(fitbit->devices(token, QTimeZone::utc()));
    QVERIFY(!devices);
    QCOMPARE(devices.error().kind, ErrorKind::ScopeMissing);
    m_world->fitbit().oauth().expireAccessTokens();
    const auto expired = QCoro::waitFor(fitbit->days(token, today, today));
    QVERIFY(!expired);
    QCOMPARE(expired.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(expired.error().detail, u"HTTP 401 expired_token"_s); // the service's message echoes the token
}

void TestTrackersWorld::retriesAreCounted()
{
    const Secret token = consent(Service::Google, u"Ada"_s);
    m_world->faults().add(Fault::tooManyRequests(Service::Google, "1"_ba).times(1));
    RetryPolicy patient = Stage::quick();
    patient.maxDelay = 5s;
    GoogleHealth google(*m_http, m_endpoints.googleHealth.api, m_clock, patient);
    QCOMPARE(days(google, token, today, today), u"-"_s);
    const auto arrivals = m_world->traffic().arrivals(Service::Google);
    QCOMPARE(arrivals.size(), size_t(2));
    QVERIFY2(arrivals.at(1).elapsedMs - arrivals.at(0).elapsedMs >= 1000, "Retry-After is a promise");
}

void TestTrackersWorld::slowPlayerDelaysNobody()
{
    m_world->addPerson(u"Slow"_s);
    const Secret slowToken = consent(Service::Google, u"Slow"_s);
    std::vector<Secret> tokens;
    for (int i = 0; i < 12; ++i) {
        const QString name = u"Player %1"_s.arg(i);
        m_world->addPerson(name);
        tokens.push_back(consent(Service::Google, name));
    }
    m_world->faults().add(Fault::slow(Service::Google, 2000).forPerson(u"Slow"_s).always());
    m_http = std::make_unique<HttpClient>(4);
    const auto google = tracker(TrackerKind::GoogleHealth);
    auto slow = google->days(slowToken, today, today);
    std::vector<Task<Result<std::vector<DayReading>>>> others;
    for (const Secret &token : tokens)
        others.push_back(google->days(token, today, today));
    for (auto &task : others)
        QCOMPARE(shown(QCoro::waitFor(task)), u"-"_s);
    QVERIFY(!slow.isReady());
    QCOMPARE(shown(QCoro::waitFor(slow)), u"-"_s);
}

void TestTrackersWorld::boundIsKept()
{
    const Secret token = consent(Service::Google, u"Ada"_s);
    m_world->setLatency(20);
    m_http = std::make_unique<HttpClient>(10);
    const auto google = tracker(TrackerKind::GoogleHealth);
    std::vector<Task<Result<std::vector<DayReading>>>> tasks;
    for (int i = 0; i < 200; ++i)
        tasks.push_back(google->days(token, today, today));
    for (auto &task : tasks)
        QCOMPARE(shown(QCoro::waitFor(task)), u"-"_s);
    QCOMPARE(m_world->traffic().total(), 200);
    QCOMPARE(m_world->traffic().maxInFlight(), 10);
}

QTEST_GUILESS_MAIN(TestTrackersWorld)
#include "tst_trackers_world.moc"
