// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/ntfy.h"
#include "tests/fakes/outside_world.h"

#include <QCoroTask>
#include <QRegularExpression>
#include <QTest>
#include <set>

using namespace stepladder;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Service;

Q_DECLARE_METATYPE(stepladder::fakes::Fault)

namespace {
const QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
}

class TestNtfy : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<fakes::OutsideWorld> m_world;
    HttpClient m_http;
    NtfyTopic m_topic = NtfyTopic::made();

    Delivery publish(const QString &body = u"#12-Nov20: place 2 of 8"_s, const QString &title = u"Büro 東京 🏃"_s,
                     const QByteArray &token = {})
    {
        Ntfy ntfy(m_http, m_world->origin(Service::Ntfy), Secret(token), title, now);
        return QCoro::waitFor(ntfy.text(m_topic, body));
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<fakes::OutsideWorld>([] { return now; });
        QVERIFY(m_world->start());
    }
    void cleanup() { m_world.reset(); }

    void aTopicCannotBeGuessedNorReadFromWhatIsKept()
    {
        static const QRegularExpression shape(u"^stepladder-[a-km-np-z2-9]{26}$"_s); // 26 of 32 characters: 130 bits
        std::set<QByteArray> names;
        for (int i = 0; i < 100; ++i) {
            const NtfyTopic topic = NtfyTopic::made();
            names.insert(topic.name().reveal());
            QVERIFY(shape.match(QString::fromLatin1(topic.name().reveal())).hasMatch());
            QVERIFY(topic.name().reveal().size() <= 64);
            QVERIFY(!topic.name().reveal().contains(topic.fingerprint().toLatin1()));
        }
        QCOMPARE(names.size(), size_t{100});
        const TextAddress address(m_topic);
        QCOMPARE(address.channel(), ChannelKind::Ntfy);
        QCOMPARE(address.kept(), u"ntfy:"_s + m_topic.fingerprint());
        QCOMPARE(TextAddress(NtfyTopic(m_topic.name())).kept(), address.kept());
    }

    void itPublishes()
    {
        const Delivery sent = publish();
        QCOMPARE(sent.outcome, Outcome::Sent);
        const fakes::NtfyMessage &message = m_world->ntfy().messages().at(0);
        QCOMPARE(message.id, sent.reference);
        QCOMPARE(message.topic.toLatin1(), m_topic.name().reveal());
        QCOMPARE(message.title, u"Büro 東京 🏃"_s);
        QCOMPARE(message.body, u"#12-Nov20: place 2 of 8"_s);
        QCOMPARE(message.priority, 3);
        QCOMPARE(message.tags, QStringList{u"athletic_shoe"_s});
    }

    void titlesTravelInAscii_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("plain") << u"Office"_s;
        QTest::newRow("like an encoded word, inside") << u"Büro =?x?="_s;
        QTest::newRow("long") << u"Ä"_s.repeated(80);
        QTest::newRow("pairs") << u"🏃"_s.repeated(40);
        QTest::newRow("mixed") << u"a東b🏃c "_s.repeated(10).trimmed();
    }
    void titlesTravelInAscii()
    {
        QFETCH(QString, title);
        for (const QByteArray &word : headerText(title).split(' '))
            QVERIFY(word.size() <= 75);
        QCOMPARE(publish(u"x"_s, title).outcome, Outcome::Sent);
        QCOMPARE(m_world->ntfy().messages().at(0).title, title);
    }

    void noTitleBringsAnotherHeader()
    {
        QCOMPARE(headerText(u"Office\r\nPriority: 5"_s), "Office Priority: 5"_ba);
        QVERIFY(!headerText(u"Büro\r\nPriority: 5"_s).contains('\n'));
    }

    void aServerMayWantAToken()
    {
        m_world->ntfy().setToken(u"tk_simulated"_s);
        for (const QByteArray &token : {QByteArray(), "tk_other"_ba}) {
            const Delivery refused = publish(u"x"_s, u"t"_s, token);
            QCOMPARE(refused.outcome, Outcome::Refused);
            QCOMPARE(refused.error->kind, ErrorKind::ChannelRefused);
            QVERIFY(sentence(*refused.error).contains(u"--token-file"_s));
        }
        QCOMPARE(publish(u"x"_s, u"t"_s, "tk_simulated").outcome, Outcome::Sent);
    }

    void everyAnswerLeadsToItsEnd_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<ErrorKind>("kind");
        const auto page = [](int status) { return Fault::htmlPage(Service::Ntfy, status); };
        QTest::newRow("too many") << Fault::ntfy(42901) << Outcome::NotSent << ErrorKind::RateLimited;
        QTest::newRow("too many today") << Fault::ntfy(42908) << Outcome::NotSent << ErrorKind::RateLimited;
        QTest::newRow("too large") << Fault::ntfy(41301) << Outcome::Rejected << ErrorKind::MessageRejected;
        QTest::newRow("bad request") << Fault::ntfy(40007) << Outcome::Rejected << ErrorKind::MessageRejected;
        QTest::newRow("no page") << Fault::ntfy(40401) << Outcome::Refused << ErrorKind::ChannelRefused;
        QTest::newRow("server error") << Fault::serverError(Service::Ntfy) << Outcome::Unknown << ErrorKind::ServiceDown;
        QTest::newRow("gateway") << page(502) << Outcome::Unknown << ErrorKind::ServiceDown;
        QTest::newRow("another site") << page(200) << Outcome::Unknown << ErrorKind::BadResponse;
        QTest::newRow("redirect") << Fault::redirect(Service::Ntfy, "https://example.com/") << Outcome::Refused
                                  << ErrorKind::ChannelRefused;
        QTest::newRow("cut") << Fault::cut(Service::Ntfy) << Outcome::Unknown << ErrorKind::BadResponse;
        QTest::newRow("reset") << Fault::reset(Service::Ntfy).always() << Outcome::Unknown << ErrorKind::ConnectionLost;
    }
    void everyAnswerLeadsToItsEnd()
    {
        QFETCH(Fault, fault);
        QFETCH(Outcome, outcome);
        QFETCH(ErrorKind, kind);
        m_world->faults().add(fault);
        const Delivery delivery = publish();
        QCOMPARE(delivery.outcome, outcome);
        if (QByteArray(QTest::currentDataTag()) != "cut") // how a cut answer shows is up to Qt
            QCOMPARE(delivery.error->kind, kind);
        QVERIFY(!sentence(*delivery.error).contains(QString::fromLatin1(m_topic.name().reveal())));
        QVERIFY(!delivery.error->detail.contains(QString::fromLatin1(m_topic.name().reveal())));
    }

    void whatAServerAsksForIsKept()
    {
        m_world->faults().add(Fault::tooManyRequests(Service::Ntfy, "7"));
        QCOMPARE(publish().error->retryAfter, std::chrono::seconds(7));
    }

    void whereNoServerIsNothingWasSent()
    {
        m_world->close(Service::Ntfy);
        QCOMPARE(publish().outcome, Outcome::NotSent);
    }

    void aMessageHas4096BytesAtMost()
    {
        QCOMPARE(publish(u"ä"_s.repeated(2048)).outcome, Outcome::Sent);
        const Delivery rejected = publish(u"ä"_s.repeated(2048) + u'x');
        QCOMPARE(rejected.outcome, Outcome::Rejected);
        QCOMPARE(m_world->traffic().total(), 1);
    }

    void serversAreReachedSafely_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("server"); // empty: refused
        QTest::newRow("public") << u"https://ntfy.sh/"_s << u"https://ntfy.sh"_s;
        QTest::newRow("own") << u" https://ntfy.example.org:8443 "_s << u"https://ntfy.example.org:8443"_s;
        QTest::newRow("this computer") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("plain http") << u"http://ntfy.example.org"_s << QString();
        QTest::newRow("a topic") << u"https://ntfy.sh/topic"_s << QString();
        QTest::newRow("a query") << u"https://ntfy.sh?x=1"_s << QString();
        QTest::newRow("a password") << u"https://u:p@ntfy.sh"_s << QString();
        QTest::newRow("a name") << u"ntfy.sh"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void serversAreReachedSafely()
    {
        QFETCH(QString, text);
        QFETCH(QString, server);
        const Result<QUrl> checked = Ntfy::checkedServer(text);
        QCOMPARE(checked ? checked->toString() : QString(), server);
        if (checked)
            QCOMPARE(Ntfy::addressOf(*checked, m_topic).reveal(), server.toLatin1() + '/' + m_topic.name().reveal());
    }
};

QTEST_GUILESS_MAIN(TestNtfy)
#include "tst_ntfy.moc"
