// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/aws_signature.h"

#include <QCryptographicHash>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

using Headers = QList<QPair<QByteArray, QByteArray>>;

const AwsKeys keys{u"AKIDEXAMPLE"_s, Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"_ba), {}};
const QDateTime at(QDate(2015, 8, 30), QTime(12, 36), Qt::UTC);
const AwsScope scope{u"us-east-1"_s, u"service"_s, at};
const QByteArray host = "example.amazonaws.com";
const QByteArray instant = "20150830T123600Z";
const QByteArray emptyDigest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

QByteArray header(const Headers &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

/// Against the vectors that AWS publishes (botocore and aws-c-auth, aws-signing-test-suite).
class TestAwsSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalRequests_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("url");
        QTest::addColumn<Headers>("more");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("canonical");
        const QString base = u"https://example.amazonaws.com"_s;
        const QByteArray tail = "\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\n" + emptyDigest;
        QTest::newRow("get-vanilla") << "GET"_ba << base << Headers() << ""_ba << QByteArray("GET\n/\n" + tail);
        QTest::newRow("post-vanilla") << "POST"_ba << base + u'/' << Headers() << ""_ba << QByteArray("POST\n/\n" + tail);
        QTest::newRow("query in order") << "GET"_ba << base + u"/?Param2=value2&Param1=value1"_s << Headers() << ""_ba
                                        << QByteArray("GET\n/\nParam1=value1&Param2=value2" + tail);
        QTest::newRow("post-x-www-form-urlencoded")
            << "POST"_ba << base + u'/' << Headers{{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}}
            << "Param1=value1"_ba
            << "POST\n/\n\ncontent-type:application/x-www-form-urlencoded\nhost:example.amazonaws.com\n"
               "x-amz-date:20150830T123600Z\n\ncontent-type;host;x-amz-date\n"
               "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e"_ba;
        QTest::newRow("white space in a header")
            << "GET"_ba << base << Headers{{"My-Header"_ba, "  a   b  c "_ba}} << ""_ba
            << QByteArray("GET\n/\n\nhost:example.amazonaws.com\nmy-header:a b c\nx-amz-date:20150830T123600Z\n\n"
                          "host;my-header;x-amz-date\n" + emptyDigest);
    }
    void canonicalRequests()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, url);
        QFETCH(Headers, more);
        QFETCH(QByteArray, body);
        const Headers headers = more + Headers{{"X-Amz-Date"_ba, instant}, {"Host"_ba, host}};
        QTEST(canonicalRequest({method, QUrl(url), headers, body}), "canonical");
    }

    void signatures_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Headers>("more");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("digest");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("get-vanilla")
            << "GET"_ba << u"/"_s << Headers() << ""_ba << ""_ba
            << "bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63"_ba
            << "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"_ba;
        QTest::newRow("post-vanilla")
            << "POST"_ba << u"/"_s << Headers() << ""_ba << ""_ba
            << "553f88c9e4d10fc9e109e2aeb65f030801b70c2f6468faca261d401ae622fc87"_ba
            << "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"_ba;
        QTest::newRow("get-vanilla-query-order")
            << "GET"_ba << u"/?Param2=value2&Param1=value1"_s << Headers() << ""_ba << ""_ba
            << "816cd5b414d056048ba4f7c5386d6e0533120fb1fcfa93762cf0fc39e2cf19e0"_ba
            << "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"_ba;
        QTest::newRow("get-vanilla-with-session-token")
            << "GET"_ba << u"/"_s << Headers() << ""_ba
            << "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267"_ba
            << "067b36aa60031588cea4a4cde1f21215227a047690c72247f1d70b32fbbfad2b"_ba
            << "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8"_ba;
        QTest::newRow("post-x-www-form-urlencoded")
            << "POST"_ba << u"/"_s << Headers{{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}}
            << "Param1=value1"_ba << ""_ba << "42a5e5bb34198acb3e84da4f085bb7927f2bc277ca766e6d19c73c2154021281"_ba
            << "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"_ba;
        QTest::newRow("post-x-www-form-urlencoded-parameters")
            << "POST"_ba << u"/"_s << Headers{{"Content-Type"_ba, "application/x-www-form-urlencoded; charset=utf8"_ba}}
            << "Param1=value1"_ba << ""_ba << ""_ba
            << "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe"_ba;
        // The newer suite's vector of the same name signs two headers more.
        QTest::newRow("post-x-www-form-urlencoded, newer")
            << "POST"_ba << u"/"_s
            << Headers{{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba},
                       {"Content-Length"_ba, "13"_ba},
                       {"X-Amz-Content-Sha256"_ba, "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e"_ba}}
            << "Param1=value1"_ba << ""_ba << ""_ba
            << "d3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b"_ba;
    }
    void signatures()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(Headers, more);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, digest);
        QFETCH(QByteArray, signature);
        AwsKeys own = keys;
        own.sessionToken = Secret(token);
        const QUrl url(u"https://example.amazonaws.com"_s + path);
        const Headers headers = signedHeaders({method, url, more, body}, own, scope);
        QCOMPARE(header(headers, "Host"), host);
        QCOMPARE(header(headers, "X-Amz-Date"), instant);
        QCOMPARE(header(headers, "X-Amz-Security-Token"), token);
        const QByteArray authorization = header(headers, "Authorization");
        QVERIFY(authorization.startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
                                         "SignedHeaders="));
        QCOMPARE(authorization.right(64), signature);
        if (!digest.isEmpty()) {
            Headers withoutAuthorization = headers;
            withoutAuthorization.removeLast();
            const QByteArray text = stringToSign(canonicalRequest({method, url, withoutAuthorization, body}), scope);
            QCOMPARE(text, "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n" + digest);
        }
    }

    void derivedKeys()
    {
        QCOMPARE(signingKey(keys, {u"us-east-1"_s, u"iam"_s, at}).reveal().toHex(),
                 "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9"_ba);
        QCOMPARE(signingKey(keys, scope).reveal().toHex(),
                 "938127b5336810ddb6a5d6af445fcac9e371f9ed418ed386b022aed82901be75"_ba);
    }

    void aTextThroughSns()
    {
        const QByteArray body = "Action=Publish&Message=Stepladder%3A%20your%20tracker%20battery%20is%20Low%20%2820%25%29.%20Reply%20STOP"
                                "%20to%20end.&MessageAttributes.entry.1.Name=AWS.SNS.SMS.SMSType&MessageAttributes.entry.1.Value."
                                "DataType=String&MessageAttributes.entry.1.Value.StringValue=Transactional&PhoneNumber=%2B15555550100&"
                                "Version=2010-03-31";
        QCOMPARE(body.size(), 319);
        QCOMPARE("Message=" + awsEncoded(u"Stepladder: your tracker battery is Low (20%). Reply STOP to end."_s),
                 body.split('&').at(1));
        const AwsScope sns{u"us-east-1"_s, u"sns"_s, QDateTime(QDate(2026, 11, 20), QTime(17, 0), Qt::UTC)};
        const Headers headers = signedHeaders({"POST"_ba, QUrl(u"https://sns.us-east-1.amazonaws.com/"_s),
                                               {{"Content-Type"_ba, "application/x-www-form-urlencoded; charset=utf-8"_ba}},
                                               body},
                                              keys, sns);
        QCOMPARE(header(headers, "Authorization"),
                 "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261120/us-east-1/sns/aws4_request, "
                 "SignedHeaders=content-type;host;x-amz-date, "
                 "Signature=7630e0c416c21e8d624c4a995d08b24edadc6ef75213432c43081dfccfee2da8"_ba);
    }

    void whatIsEncoded()
    {
        QCOMPARE(awsEncoded(u"AZaz09-._~"_s), "AZaz09-._~"_ba);
        QCOMPARE(awsEncoded(u"a b+c*(d)!'/é"_s), "a%20b%2Bc%2A%28d%29%21%27%2F%C3%A9"_ba);
    }

    void thePortIsSignedWhenItIsUnusual()
    {
        const auto hostAt = [](const QString &url) {
            return header(signedHeaders({"POST"_ba, QUrl(url), {}, {}}, keys, scope), "Host");
        };
        QCOMPARE(hostAt(u"http://127.0.0.1:8080/"_s), "127.0.0.1:8080"_ba);
        QCOMPARE(hostAt(u"https://example.amazonaws.com:443/"_s), host);
    }
};

QTEST_APPLESS_MAIN(TestAwsSignature)
#include "tst_aws_signature.moc"
