// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/client_text.h"
#include "tests/accounts/keeper_set.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace stepladder::fakes;
using stepladder::OAuthClient; // not the fakes' one

namespace stepladder {

namespace {

const QByteArray googleId = "407408718192-abc.apps.googleusercontent.com"_ba;

/// As Google's console offers it for download.
QByteArray googleFile(const QByteArray &type = "installed"_ba)
{
    const QJsonObject client{{"client_id"_L1, QString::fromLatin1(googleId)},
                             {"project_id"_L1, u"steps-1"_s},
                             {"auth_uri"_L1, u"https://accounts.google.com/o/oauth2/auth"_s},
                             {"token_uri"_L1, u"https://oauth2.googleapis.com/token"_s},
                             {"client_secret"_L1, u"GOCSPX-MARKED"_s},
                             {"redirect_uris"_L1, QJsonArray{u"http://localhost"_s}}};
    return QJsonDocument(QJsonObject{{QString::fromLatin1(type), client}}).toJson(QJsonDocument::Compact);
}

} // namespace

class ClientTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("id") << googleId << googleId << ""_ba;
        QTest::newRow("fitbit's id") << "23ABCD"_ba << "23ABCD"_ba << ""_ba;
        QTest::newRow("id in white space") << "  \r\n"_ba + googleId + "\n\n"_ba << googleId << ""_ba;
        QTest::newRow("google's file") << googleFile() << googleId << "GOCSPX-MARKED"_ba;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF"_ba + googleFile() + '\n' << googleId << "GOCSPX-MARKED"_ba;
    }

    void clientIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, secret);
        const auto client = readClient(Secret(text));
        QVERIFY2(client, client ? "" : qPrintable(sentence(client.error())));
        QCOMPARE(client->id, QString::fromLatin1(id));
        QCOMPARE(client->secret.reveal(), secret);
    }

    void otherTextsAreRefusedInTheirOwnWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told"); // a part of the sentence
        QTest::newRow("empty") << ""_ba << u"no client id"_s;
        QTest::newRow("blank") << " \n"_ba << u"no client id"_s;
        QTest::newRow("words") << "my client"_ba << u"one word"_s;
        QTest::newRow("control") << "23\aABCD"_ba << u"one word"_s;
        QTest::newRow("beyond ascii") << "23ÄBCD"_ba << u"one word"_s;
        QTest::newRow("endless") << QByteArray(300, 'a') << u"one word"_s;
        QTest::newRow("huge") << QByteArray(20'000, 'a') << u"too long"_s;
        QTest::newRow("web client") << googleFile("web"_ba) << u"Desktop app"_s;
        QTest::newRow("service account") << R"({"type":"service_account","private_key":"MARKED"})"_ba << u"service account"_s;
        QTest::newRow("other json") << R"({"hello":"MARKED"})"_ba << u"holds no client"_s;
        QTest::newRow("torn json") << googleFile().first(150) << u"not complete"_s;
        QTest::newRow("no secret") << googleFile().replace("GOCSPX-MARKED", "") << u"no client secret"_s;
        QTest::newRow("no id") << googleFile().replace(googleId, "") << u"no client id"_s;
        QTest::newRow("secret of two words") << googleFile().replace("GOCSPX-MARKED", "MARKED MARKED") << u"no client secret"_s;
        QTest::newRow("secret with a line end") << googleFile().replace("GOCSPX-MARKED", "MARKED\\r\\nX: y") << u"no client secret"_s;
    }

    void otherTextsAreRefusedInTheirOwnWords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        const auto client = readClient(Secret(text));
        QVERIFY(!client);
        QCOMPARE(client.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(sentence(client.error()).contains(told), qPrintable(sentence(client.error())));
        QVERIFY(!sentence(client.error()).contains("MARKED"_L1) && !client.error().detail.contains("MARKED"_L1));
    }

    void fileBesideAnId()
    {
        const auto plain = readClientFile(u"23ABCD"_s, Secret("s3cret\n"_ba));
        QVERIFY(plain);
        QCOMPARE(plain->id, u"23ABCD"_s);
        QCOMPARE(plain->secret.reveal(), "s3cret"_ba);
        for (const QString &id : {QString(), QString::fromLatin1(googleId)}) {
            const auto google = readClientFile(id, Secret(googleFile()));
            QVERIFY(google);
            QCOMPARE(google->secret.reveal(), "GOCSPX-MARKED"_ba);
        }
        const auto told = [](const QString &id, const QByteArray &contents) {
            const auto client = readClientFile(id, Secret(contents));
            return client ? QString() : sentence(client.error());
        };
        QVERIFY(told(u"other"_s, googleFile()).contains("another client"_L1));
        QVERIFY(told({}, "s3cret"_ba).contains("without the client's id"_L1));
        QVERIFY(told(u"23ABCD"_s, " \n"_ba).contains("empty"_L1));
        QVERIFY(told(u"23ABCD"_s, "two words"_ba).contains("no client secret"_L1));
        QVERIFY(told({}, googleFile("web"_ba)).contains("Desktop app"_L1));
    }

    void strangeIdsAreDoubtedAtGoogleAlone()
    {
        const OAuthProvider google = OAuthProvider::googleHealth(Endpoints::defaults());
        QCOMPARE(doubtAbout(google, {QString::fromLatin1(googleId), {}}), QString());
        QCOMPARE(doubtAbout(google, {}), QString());
        QVERIFY(doubtAbout(google, {u"GOCSPX-secret"_s, {}}).contains("apps.googleusercontent.com"_L1));
        QCOMPARE(doubtAbout(OAuthProvider::fitbit(Endpoints::defaults(), true), {u"23ABCD"_s, {}}), QString());
        Endpoints elsewhere = Endpoints::defaults();
        elsewhere.googleHealth.authorize = QUrl(u"http://127.0.0.1:9/auth"_s);
        QCOMPARE(doubtAbout(OAuthProvider::googleHealth(elsewhere), {u"anything"_s, {}}), QString());
    }

    void servicesAreAskedWhetherTheyKnowAClient()
    {
        const auto set = openKeeperSet();
        QVERIFY(set);
        ConsentFixture &fixture = set->fixture;
        const auto kind = [&](const OAuthProvider &provider, const OAuthClient &client) {
            const auto known = QCoro::waitFor(set->client.check(provider, client));
            return known ? u"known"_s : word(known.error().kind);
        };
        const auto differing = [](OAuthClient client, const QString &id, const QByteArray &secret) {
            client.id = id.isEmpty() ? client.id : id;
            client.secret = secret.isEmpty() ? client.secret : Secret(secret);
            return client;
        };
        QCOMPARE(kind(fixture.google(), fixture.googleClient()), u"known"_s);
        QCOMPARE(kind(fixture.google(), differing(fixture.googleClient(), u"other"_s, {})), u"client-rejected"_s);
        QCOMPARE(kind(fixture.google(), differing(fixture.googleClient(), {}, "wrong"_ba)), u"client-rejected"_s);
        QCOMPARE(kind(fixture.google(), {fixture.googleClient().id, {}}), u"invalid-input"_s);
        QCOMPARE(kind(fixture.google(), {}), u"invalid-input"_s);
        QCOMPARE(kind(fixture.fitbit(true), fixture.fitbitServerClient()), u"known"_s);
        QCOMPARE(kind(fixture.fitbit(true), differing(fixture.fitbitServerClient(), {}, "wrong"_ba)), u"client-rejected"_s);
        QCOMPARE(kind(fixture.fitbit(false), fixture.fitbitPublicClient()), u"known"_s);
        QCOMPARE(kind(fixture.fitbit(false), {u"other"_s, {}}), u"client-rejected"_s);
        // A server client that is taken for a public one.
        QCOMPARE(kind(fixture.fitbit(false), {fixture.fitbitServerClient().id, {}}), u"client-rejected"_s);

        fixture.world.faults().add(Fault::serverError(Service::Google));
        QCOMPARE(kind(fixture.google(), fixture.googleClient()), u"service-down"_s);
        fixture.world.faults().add(Fault::htmlPage(Service::Google, 200));
        QCOMPARE(kind(fixture.google(), fixture.googleClient()), u"bad-response"_s);
        fixture.world.fitbit().setGone(FitbitFake::Gone::HtmlBody);
        QCOMPARE(kind(fixture.fitbit(true), fixture.fitbitServerClient()), u"retired"_s);
        fixture.world.close(Service::Google);
        HttpClient unconnected;
        TokenClient client(unconnected, fixture.clock, set->once);
        QCOMPARE(QCoro::waitFor(client.check(fixture.google(), fixture.googleClient())).error().kind, ErrorKind::Offline);
    }
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::ClientTextTest)
#include "tst_client_text.moc"
