// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/visitor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stepladder::fakes;

namespace {

/// The example of a text in Signature Version 4, computed outside of this program.
Request signedRequest()
{
    Request request;
    request.service = Service::Sns;
    request.method = "POST";
    request.path = u"/"_s;
    request.body = "Action=Publish&Message=Stepladder%3A%20your%20tracker%20battery%20is%20Low%20%2820%25%29.%20Reply%20STOP"
                   "%20to%20end.&MessageAttributes.entry.1.Name=AWS.SNS.SMS.SMSType&MessageAttributes.entry.1.Value."
                   "DataType=String&MessageAttributes.entry.1.Value.StringValue=Transactional&PhoneNumber=%2B15555550100&"
                   "Version=2010-03-31";
    request.headers = {{"Host", "sns.us-east-1.amazonaws.com"},
                       {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"},
                       {"X-Amz-Date", "20261120T170000Z"},
                       {"Authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261120/us-east-1/sns/aws4_request, "
                        "SignedHeaders=content-type;host;x-amz-date, Signature="
                        "7630e0c416c21e8d624c4a995d08b24edadc6ef75213432c43081dfccfee2da8"}};
    return request;
}

} // namespace

class TestSnsNtfyFakes : public Visitor {
    Q_OBJECT

private:
    void replaceHeader(Request &request, const QByteArray &name, const QByteArray &value)
    {
        for (auto &header : request.headers) {
            if (header.first == name)
                header.second = value;
        }
    }

private Q_SLOTS:
    void init()
    {
        open();
        m_now = QDateTime(QDate(2026, 11, 20), QTime(17, 5), Qt::UTC);
        m_world->sns().setAccount(u"us-east-1"_s, u"AKIDEXAMPLE"_s, "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    }
    void cleanup() { close(); }

    void snsTakesWhatIsSignedRightly()
    {
        SnsFake &sns = m_world->sns();
        const Answer answer = sns.handle(signedRequest());
        QVERIFY2(answer.status == 200, answer.body.constData());
        QVERIFY(answer.body.contains("<MessageId>94f20ce6-"));
        QCOMPARE(sns.messages().size(), 1U);
        QCOMPARE(sns.messages()[0].body, u"Stepladder: your tracker battery is Low (20%). Reply STOP to end."_s);
        QCOMPARE(sns.messages()[0].to, u"+15555550100"_s);
        QCOMPARE(sns.messages()[0].type, u"Transactional"_s);
        // Who opted out gets nothing, and the answer does not tell.
        sns.optOut(u"+15555550100"_s);
        QCOMPARE(sns.handle(signedRequest()).status, 200);
        QCOMPARE(sns.messages().size(), 1U);
    }

    void snsRefusesAnythingElse()
    {
        SnsFake &sns = m_world->sns();
        const auto refuses = [&](const Request &request, const char *code) {
            const Answer answer = sns.handle(request);
            QVERIFY2(answer.body.contains(QByteArray("<Code>") + code + "</Code>"), answer.body.constData());
        };
        Request altered = signedRequest();
        altered.body.replace("20%25", "30%25");
        refuses(altered, "SignatureDoesNotMatch");
        altered = signedRequest();
        replaceHeader(altered, "Host", "sns.us-east-2.amazonaws.com");
        refuses(altered, "SignatureDoesNotMatch");
        altered = signedRequest();
        replaceHeader(altered, "Content-Type", "application/x-www-form-urlencoded");
        refuses(altered, "SignatureDoesNotMatch");
        altered = signedRequest();
        replaceHeader(altered, "Authorization", "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE");
        refuses(altered, "IncompleteSignature");
        altered = signedRequest();
        altered.headers.removeLast();
        refuses(altered, "MissingAuthenticationToken");
        sns.setSessionToken("token");
        refuses(signedRequest(), "ExpiredToken");
        sns.setSessionToken({});
        sns.setAccount(u"us-east-1"_s, u"AKIDEXAMPLE"_s, "another");
        refuses(signedRequest(), "SignatureDoesNotMatch");
        sns.setAccount(u"us-east-1"_s, u"AKIDOTHER"_s, "another");
        refuses(signedRequest(), "InvalidClientTokenId");
        m_now = m_now.addSecs(3600);
        sns.setAccount(u"us-east-1"_s, u"AKIDEXAMPLE"_s, "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        refuses(signedRequest(), "RequestExpired");
        QVERIFY(sns.messages().empty());
    }

    void ntfyPublishes()
    {
        QNetworkRequest publish = request(Service::Ntfy, u"/secret-topic"_s);
        publish.setRawHeader("Title", "=?UTF-8?B?QsO8cm8=?= =?utf-8?q?_x=3D1?=");
        publish.setRawHeader("Priority", "4");
        publish.setRawHeader("Tags", "medal,walking");
        const Reply reply = done(m_network.post(publish, "Zweite: Änne"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.text(u"event"_s), u"message"_s);
        const NtfyMessage &message = m_world->ntfy().messages().at(0);
        QCOMPARE(reply.text(u"id"_s), message.id);
        QCOMPARE(message.topic, u"secret-topic"_s);
        QCOMPARE(message.title, u"Büro x=1"_s);
        QCOMPARE(message.body, u"Zweite: Änne"_s);
        QCOMPARE(message.priority, 4);
        QCOMPARE(message.tags, QStringList({u"medal"_s, u"walking"_s}));
    }

    void ntfyRefuses()
    {
        const auto post = [&](const QString &path, const QByteArray &body, const QByteArray &authorization = {}) {
            return this->post(Service::Ntfy, path, body, "text/plain", authorization);
        };
        QCOMPARE(post(u"/no topic"_s, "x").status, 404);
        QCOMPARE(post(u'/' + QString(65, u'x'), "x").status, 404);
        QCOMPARE(post(u"/topic"_s, QByteArray(4097, 'x')).status, 413);
        m_world->ntfy().setToken(u"tk_simulated"_s);
        QCOMPARE(post(u"/topic"_s, "x").object()[u"code"].toInt(), 40301);
        QCOMPARE(post(u"/topic"_s, "x", "Bearer tk_other").status, 401);
        QCOMPARE(post(u"/topic"_s, "x", "Bearer tk_simulated").status, 200);
        m_world->faults().add(Fault::tooManyRequests(Service::Ntfy));
        QCOMPARE(post(u"/topic"_s, "x", "Bearer tk_simulated").object()[u"code"].toInt(), 42901);
    }
};

QTEST_GUILESS_MAIN(TestSnsNtfyFakes)
#include "tst_sns_ntfy_fakes.moc"
