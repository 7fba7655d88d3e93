// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/token_import.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

const QByteArray refresh = "9f1c00112233445566778899aabbccddeeff00112233445566778899aabb-MARKED"_ba;
const QByteArray pair = "23ABCD:0123456789abcdef-MARKED"_ba;

/// JSON written with single quotes, for legibility.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray tokenJson(const QByteArray &more = {})
{
    return json("{'access_token':'eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiIyM0FCQ0QifQ.c2ln','expires_in':28800,'refresh_token':'"_ba + refresh
                + "','scope':'activity settings profile','token_type':'Bearer','user_id':'GGNJL9'" + more + "}");
}

} // namespace

/// What older programs left behind.
class TokenImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("withClient");
        const QByteArray basic = pair.toBase64();
        QTest::newRow("as the service answered") << tokenJson() << false;
        QTest::newRow("nested") << json("{'version':1,'users':[{'name':'Ada','token':"_ba + tokenJson() + "}]}") << false;
        QTest::newRow("python")
            << "{'access_token': 'a.b.c', 'expires_in': 28800, 'refresh_token': '" + refresh
                + "', 'scope': ['activity', 'settings', 'profile'], 'expires_at': 1469026021.5, 'user_id': 'GGNJL9', 'ok': True, 'none': None}"
            << false;
        QTest::newRow("python 2")
            << "{u'refresh_token': u'" + refresh + "', u'scope': [u'activity', u'settings', u'profile'], u'user_id': u'GGNJL9'}" << false;
        QTest::newRow("python with quotes in texts")
            << "{'note': 'Ada said \"yes\"', \"owner\": \"Ada's\", 'odd': 'it\\'s \\\\', 'refresh_token': '"_ba + refresh
                + "', 'scope': 'activity settings profile', 'user_id': 'GGNJL9'}"
            << false;
        QTest::newRow("client beside") << tokenJson(",'client':'"_ba + basic + "'") << true;
        QTest::newRow("client as a header") << tokenJson(",'Authorization':'Basic "_ba + basic + "'") << true;
        QTest::newRow("client outside")
            << json("{'anything':'"_ba + basic + "','tokens':" + tokenJson() + "}") << true;
        QTest::newRow("client in python")
            << "{'b64': '" + basic + "', 'token': {'refresh_token': '" + refresh
                + "', 'scope': ['activity', 'settings', 'profile'], 'user_id': 'GGNJL9'}}"
            << true;
        QTest::newRow("the same twice") << "[" + tokenJson() + "," + tokenJson() + "]" << false;
    }

    void tokensAreFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, withClient);
        const auto found = readTokenFile(Secret(text));
        QVERIFY2(found, found ? "" : qPrintable(sentence(found.error())));
        QCOMPARE(found->tokens.refresh.reveal(), refresh);
        QCOMPARE(found->tokens.scopes, (QStringList{u"activity"_s, u"settings"_s, u"profile"_s}));
        QCOMPARE(found->tokens.accountId, u"GGNJL9"_s);
        QCOMPARE(found->client.id, withClient ? u"23ABCD"_s : QString());
        QCOMPARE(found->client.secret.reveal(), withClient ? "0123456789abcdef-MARKED"_ba : ""_ba);
    }

    void otherFilesAreRefusedInTheirOwnWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");
        const QString noJson = u"neither JSON"_s;
        QTest::newRow("empty") << ""_ba << noJson;
        QTest::newRow("words") << "my tokens MARKED"_ba << noJson;
        QTest::newRow("torn") << tokenJson().chopped(5) << noJson;
        QTest::newRow("torn python") << "{'refresh_token': 'MARKED"_ba << noJson;
        QTest::newRow("python call") << "{'refresh_token': datetime(2026, 1, 1)}"_ba << noJson;
        QTest::newRow("binary") << QByteArray("\x00\xff\x01{", 4) << noJson;
        QTest::newRow("deep") << QByteArray(100'000, '[') << noJson;
        QTest::newRow("no tokens") << json("{'hello':'MARKED'}") << u"no refresh token"_s;
        QTest::newRow("access token alone") << json("{'access_token':'MARKED','refresh_token':null}") << u"no refresh token"_s;
        QTest::newRow("a number") << json("{'refresh_token':5}") << u"no refresh token"_s;
        QTest::newRow("two people") << json("["_ba + tokenJson() + ",{'refresh_token':'another-MARKED'}]") << u"several people"_s;
    }

    void otherFilesAreRefusedInTheirOwnWords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        const auto found = readTokenFile(Secret(text));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(sentence(found.error()).contains(told), qPrintable(sentence(found.error())));
        QVERIFY(!sentence(found.error()).contains("MARKED"_L1) && !found.error().detail.contains("MARKED"_L1));
    }

    void clientGivenApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("base64") << pair.toBase64() << true;
        QTest::newRow("line end") << pair.toBase64() + "\r\n" << true;
        QTest::newRow("without padding") << pair.toBase64(QByteArray::OmitTrailingEquals) << true;
        QTest::newRow("header") << "basic   " + pair.toBase64() << true;
        QTest::newRow("plain") << pair << false;
        QTest::newRow("empty") << ""_ba << false;
        QTest::newRow("a word") << "activity"_ba << false;
        QTest::newRow("no colon") << "23ABCD-0123456789"_ba.toBase64() << false;
        QTest::newRow("no id") << ":0123456789"_ba.toBase64() << false;
        QTest::newRow("no secret") << "0123456789:"_ba.toBase64() << false;
        QTest::newRow("line end inside") << "23ABCD:01234\r\nX: y"_ba.toBase64() << false;
        QTest::newRow("binary") << QByteArray::fromHex("00ff3a00ff00ff00ff").toBase64() << false;
    }

    void clientGivenApart()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isOne);
        const auto client = readBasicClient(Secret(text));
        QCOMPARE(client.has_value(), isOne);
        if (isOne)
            QCOMPARE(client->id, u"23ABCD"_s);
        else
            QVERIFY(!sentence(client.error()).contains("MARKED"_L1));
    }

    void noiseIsNeverATokenFile()
    {
        QRandomGenerator random(20261120);
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes = i % 2 ? tokenJson() : "{'refresh_token': 'x', "_ba;
            for (int j = 0; j < 5; ++j)
                bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
            [[maybe_unused]] const auto found = readTokenFile(Secret(bytes)); // neither crashes nor hangs
        }
    }
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::TokenImportTest)
#include "tst_token_import.moc"
