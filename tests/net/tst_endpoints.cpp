// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/endpoints.h"
#include "core/net/http_client.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stepladder;

class TestEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreHttps();
    void fileOverrides();
    void emptyFileKeepsDefaults();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void namesAMissingFile();

private:
    QString written(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"endpoints.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestEndpoints::defaultsAreHttps()
{
    const Endpoints defaults = Endpoints::defaults();
    for (const TrackerEndpoints &tracker : {defaults.googleHealth, defaults.fitbit}) {
        for (const QUrl &url : {tracker.authorize, tracker.token, tracker.revoke, tracker.api}) {
            QVERIFY(isAcceptableEndpoint(url));
            QCOMPARE(url.scheme(), u"https"_s);
        }
    }
    QVERIFY(isAcceptableEndpoint(defaults.slackApi));
    QVERIFY(isAcceptableEndpoint(defaults.twilioApi));
    QVERIFY(defaults.snsApi.isEmpty());
}

void TestEndpoints::fileOverrides()
{
    const auto endpoints = Endpoints::fromFile(written(
        R"({"googleHealth":{"authorize":"http://127.0.0.1:1/o/oauth2/v2/auth","token":"http://127.0.0.1:1/token",
             "revoke":"http://127.0.0.1:1/revoke","api":"http://127.0.0.1:1/"},
            "fitbit":{"api":"https://fitbit.example.org/compatible/"},
            "slack":{"api":"http://localhost:2/api"},"twilio":{"api":"http://[::1]:3"},"sns":{"api":"http://127.0.0.1:4"}})"_ba));
    QVERIFY(endpoints);
    QCOMPARE(endpoints->googleHealth.authorize, QUrl(u"http://127.0.0.1:1/o/oauth2/v2/auth"_s));
    QCOMPARE(endpoints->googleHealth.token, QUrl(u"http://127.0.0.1:1/token"_s));
    QCOMPARE(endpoints->googleHealth.revoke, QUrl(u"http://127.0.0.1:1/revoke"_s));
    QCOMPARE(endpoints->googleHealth.api, QUrl(u"http://127.0.0.1:1"_s));
    QCOMPARE(endpoints->fitbit.api, QUrl(u"https://fitbit.example.org/compatible"_s));
    QCOMPARE(endpoints->fitbit.token, Endpoints::defaults().fitbit.token);
    QCOMPARE(endpoints->slackApi, QUrl(u"http://localhost:2/api"_s));
    QCOMPARE(endpoints->twilioApi, QUrl(u"http://[::1]:3"_s));
    QCOMPARE(endpoints->snsApi, QUrl(u"http://127.0.0.1:4"_s));
}

void TestEndpoints::emptyFileKeepsDefaults()
{
    const auto endpoints = Endpoints::fromFile(written("{}"_ba));
    QVERIFY(endpoints);
    QCOMPARE(endpoints->fitbit.api, Endpoints::defaults().fitbit.api);
}

void TestEndpoints::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain http") << R"({"slack":{"api":"http://slack.example.org"}})"_ba << u"slack.api"_s;
    QTest::newRow("http that looks local")
        << R"({"googleHealth":{"token":"http://127.0.0.1.example.org/"}})"_ba << u"googleHealth.token"_s;
    QTest::newRow("unknown service") << R"({"slak":{"api":"https://example.org"}})"_ba << u"slak"_s;
    QTest::newRow("part of a service") << R"({"google":{"api":"https://example.org"}})"_ba << u"google"_s;
    QTest::newRow("unknown member") << R"({"slack":{"token":"https://example.org"}})"_ba << u"slack.token"_s;
    QTest::newRow("no object") << R"({"fitbit":"https://example.org"})"_ba << u"fitbit"_s;
    QTest::newRow("no text") << R"({"fitbit":{"api":7}})"_ba << u"fitbit.api"_s;
    QTest::newRow("empty") << R"({"fitbit":{"api":""}})"_ba << u"fitbit.api"_s;
    QTest::newRow("no address") << R"({"fitbit":{"api":"ht tp://"}})"_ba << u"fitbit.api"_s;
    QTest::newRow("query") << R"({"fitbit":{"api":"https://example.org?key=1"}})"_ba << u"fitbit.api"_s;
    QTest::newRow("user") << R"({"fitbit":{"api":"https://a:b@example.org"}})"_ba << u"fitbit.api"_s;
    QTest::newRow("list") << "[]"_ba << u"endpoints.json"_s;
    QTest::newRow("no JSON") << "{"_ba << u"endpoints.json"_s;
    QTest::newRow("huge") << "{\"x\":\""_ba + QByteArray(100'000, 'x') + "\"}"_ba << u"endpoints.json"_s;
}

void TestEndpoints::refusesBadFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, key);
    const auto endpoints = Endpoints::fromFile(written(content));
    QVERIFY(!endpoints);
    QCOMPARE(endpoints.error().kind, ErrorKind::InvalidInput);
    QVERIFY(endpoints.error().subject.endsWith(key));
    QVERIFY(sentence(endpoints.error()).contains(key));
}

void TestEndpoints::namesAMissingFile()
{
    const auto endpoints = Endpoints::fromFile(m_folder.filePath(u"absent.json"_s));
    QVERIFY(!endpoints);
    QCOMPARE(endpoints.error().kind, ErrorKind::FileFailed);
    QVERIFY(endpoints.error().subject.endsWith(u"absent.json"_s));
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
