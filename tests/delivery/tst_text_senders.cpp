// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sns_sms.h"
#include "core/delivery/twilio.h"
#include "tests/fakes/outside_world.h"

#include <QCoroTask>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Service;

Q_DECLARE_METATYPE(stepladder::fakes::Fault)

namespace {

const QDateTime start(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
const QString mobile = u"+4915112345678"_s;
const QString body = u"#12-Nov20: place 2 of 8 “so far” & 100% + more"_s;

PhoneNumber parsed(const QString &text = mobile)
{
    return PhoneNumber::parse(text).value();
}

Fault twilioPage(int status)
{
    return Fault::htmlPage(Service::Twilio, status);
}

} // namespace

/// What every answer of the SMS providers leads to.
class TestTextSenders : public QObject
{
    Q_OBJECT

private:
    SetClock m_clock{start};
    std::unique_ptr<fakes::OutsideWorld> m_world;
    HttpClient m_http;

    TwilioAccount account() const
    {
        const fakes::TwilioFake &twilio = m_world->twilio();
        return {twilio.accountSid(), twilio.apiKeySid(), twilio.number(), Secret(twilio.apiKeySecret().toLatin1())};
    }
    Twilio twilioWith(TwilioAccount account)
    {
        return {m_http, m_world->origin(Service::Twilio), TwilioAccount::checked(std::move(account)).value(), m_clock.now()};
    }
    Twilio twilio() { return twilioWith(account()); }
    SnsSms sns(const QString &senderId = {}, const QByteArray &token = {})
    {
        const fakes::SnsFake &fake = m_world->sns();
        const SnsAccount account{fake.region(), {fake.accessKeyId(), Secret(fake.secretAccessKey()), Secret(token)}, senderId};
        return {m_http, m_world->origin(Service::Sns), SnsAccount::checked(account).value(), m_clock};
    }
    static Delivery text(TextSender &&sender, const QString &to = mobile)
    {
        return QCoro::waitFor(sender.text(parsed(to), body));
    }
    static void leadsTo(const Delivery &delivery, Outcome outcome, ErrorKind kind, const QString &words)
    {
        QCOMPARE(delivery.outcome, outcome);
        QVERIFY(delivery.error.has_value());
        QCOMPARE(delivery.error->kind, kind);
        const QString told = sentence(*delivery.error);
        QVERIFY2(told.contains(words), qPrintable(told));
        QVERIFY2(!told.contains(mobile) && !delivery.error->detail.contains(mobile), qPrintable(told));
    }
    QHash<QString, QString> lastForm() const { return m_world->traffic().arrivals().back().request.form(); }

private Q_SLOTS:
    void init()
    {
        m_clock.set(start);
        m_world = std::make_unique<fakes::OutsideWorld>([this] { return m_clock.now(); });
        QVERIFY(m_world->start());
    }
    void cleanup() { m_world.reset(); }

    // Twilio

    void twilioTakesAText()
    {
        const Delivery sent = text(twilio());
        QCOMPARE(sent.outcome, Outcome::Sent);
        QVERIFY(sent.reference.startsWith(u"SM"_s));
        const fakes::SmsMessage &message = m_world->twilio().messages().at(0);
        QCOMPARE(message.sid, sent.reference);
        QCOMPARE(message.to, mobile);
        QCOMPARE(message.from, m_world->twilio().number());
        QCOMPARE(message.body, body);
        QCOMPARE(lastForm().value(u"ValidityPeriod"_s), u"14400"_s);
    }

    void twilioKnowsTheAccountByItsTokenToo()
    {
        TwilioAccount own = account();
        own.apiKeySid.clear();
        own.secret = Secret(m_world->twilio().authToken().toLatin1());
        QCOMPARE(text(twilioWith(own)).outcome, Outcome::Sent);
        own.secret = Secret("wrong"_ba);
        leadsTo(text(twilioWith(own)), Outcome::Refused, ErrorKind::ChannelRefused, u"account SID and its key"_s);
    }

    void twilioTextsThroughAService()
    {
        TwilioAccount own = account();
        own.from = u"MG0123456789abcdef0123456789abcdef"_s;
        m_world->twilio().setMessagingService(own.from);
        QCOMPARE(text(twilioWith(own)).outcome, Outcome::Sent);
        QVERIFY(!lastForm().contains(u"From"_s));
    }

    void twilioCodes_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](int code, Outcome outcome, ErrorKind kind, const QString &words) {
            QTest::addRow("%d", code) << Fault::twilio(code) << outcome << kind << words;
        };
        row(20003, Outcome::Refused, ErrorKind::ChannelRefused, u"Copy both again"_s);
        row(20404, Outcome::Refused, ErrorKind::ChannelRefused, u"no account with this SID"_s);
        row(20429, Outcome::NotSent, ErrorKind::RateLimited, u"pause"_s);
        row(21211, Outcome::Rejected, ErrorKind::MessageRejected, u"another number"_s);
        row(21212, Outcome::Refused, ErrorKind::ChannelRefused, u"--from"_s);
        row(21603, Outcome::Refused, ErrorKind::ChannelRefused, u"--from"_s);
        row(21606, Outcome::Refused, ErrorKind::ChannelRefused, u"--from"_s);
        row(21408, Outcome::Refused, ErrorKind::ChannelRefused, u"Geo permissions"_s);
        row(21602, Outcome::Rejected, ErrorKind::MessageRejected, u"Twilio"_s);
        row(21604, Outcome::Rejected, ErrorKind::MessageRejected, u"Twilio"_s);
        row(21617, Outcome::Rejected, ErrorKind::MessageRejected, u"Twilio"_s);
        row(21608, Outcome::Refused, ErrorKind::ChannelRefused, u"trial account"_s);
        row(21610, Outcome::Rejected, ErrorKind::OptedOut, u"START"_s);
        row(21611, Outcome::NotSent, ErrorKind::RateLimited, u"pause"_s);
        row(21612, Outcome::Rejected, ErrorKind::MessageRejected, u"+49*******5678"_s);
        row(21614, Outcome::Rejected, ErrorKind::MessageRejected, u"another number"_s);
        row(572002, Outcome::Refused, ErrorKind::ChannelRefused, u"trial account"_s);
        row(63038, Outcome::NotSent, ErrorKind::RateLimited, u"tomorrow"_s);
        row(29999, Outcome::Rejected, ErrorKind::MessageRejected, u"Twilio"_s);
        QTest::newRow("500") << Fault::serverError(Service::Twilio) << Outcome::Unknown << ErrorKind::ServiceDown << QString();
        QTest::newRow("502 by a gateway") << twilioPage(502) << Outcome::Unknown << ErrorKind::ServiceDown << QString();
        QTest::newRow("403 by a gateway") << twilioPage(403) << Outcome::Refused << ErrorKind::ChannelRefused << QString();
        QTest::newRow("404 by a gateway") << twilioPage(404) << Outcome::Refused << ErrorKind::ChannelRefused << QString();
        QTest::newRow("429 by a gateway") << twilioPage(429) << Outcome::NotSent << ErrorKind::RateLimited << QString();
        QTest::newRow("redirect") << Fault::redirect(Service::Twilio, "https://example.com/") << Outcome::Refused
                                  << ErrorKind::ChannelRefused << QString();
        QTest::newRow("a page instead") << twilioPage(200) << Outcome::Unknown << ErrorKind::BadResponse << QString();
        QTest::newRow("half an answer") << Fault::brokenJson(Service::Twilio) << Outcome::Unknown << ErrorKind::BadResponse
                                        << QString();
        QTest::newRow("reset") << Fault::reset(Service::Twilio).always() << Outcome::Unknown << ErrorKind::ConnectionLost
                               << QString();
    }
    void twilioCodes()
    {
        QFETCH(Fault, fault);
        QFETCH(Outcome, outcome);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        m_world->faults().add(fault);
        leadsTo(text(twilio()), outcome, kind, words);
    }

    void twilioMagicNumbersLeadToTheSame_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("21211") << u"+15005550001"_s << Outcome::Rejected;
        QTest::newRow("21612") << u"+15005550002"_s << Outcome::Rejected;
        QTest::newRow("21408") << u"+15005550003"_s << Outcome::Refused;
        QTest::newRow("21610") << u"+15005550004"_s << Outcome::Rejected;
        QTest::newRow("21614") << u"+15005550009"_s << Outcome::Rejected;
        QTest::newRow("taken") << u"+15005550010"_s << Outcome::Sent;
    }
    void twilioMagicNumbersLeadToTheSame()
    {
        QFETCH(QString, to);
        QTEST(text(twilio(), to).outcome, "outcome");
    }

    void whenTwilioIsTooBusyItsPauseIsKept()
    {
        m_world->faults().add(Fault::tooManyRequests(Service::Twilio, "7"));
        QCOMPARE(text(twilio()).error->retryAfter, std::chrono::seconds(7));
        m_world->faults().add(Fault::twilio(63038));
        QCOMPARE(text(twilio()).error->retryAfter, std::chrono::hours(24));
    }

    void whereNoServiceIsNothingWasSent()
    {
        m_world->close(Service::Twilio);
        leadsTo(text(twilio()), Outcome::NotSent, ErrorKind::Offline, u"cannot be reached"_s);
        QCOMPARE(QCoro::waitFor(twilio().lookUp(parsed(), body, start)).outcome, Outcome::Unknown);
        m_world->close(Service::Sns);
        leadsTo(text(sns()), Outcome::NotSent, ErrorKind::Offline, u"cannot be reached"_s);
    }

    void twilioTellsWhatBecameOfALostRequest()
    {
        const auto lookUp = [&] { return QCoro::waitFor(twilio().lookUp(parsed(), body, start)); };
        QCOMPARE(lookUp().outcome, Outcome::NotSent);
        m_world->faults().add(Fault::cut(Service::Twilio)); // taken, and the answer lost
        QCOMPARE(text(twilio()).outcome, Outcome::Unknown);
        const Delivery found = lookUp();
        QCOMPARE(found.outcome, Outcome::Sent);
        QCOMPARE(found.reference, m_world->twilio().messages().at(0).sid);
        QCOMPARE(m_world->twilio().messages().size(), size_t{1});
        // To somebody else, with other words, or of another day: not this one.
        QCOMPARE(QCoro::waitFor(twilio().lookUp(parsed(u"+4915112345679"_s), body, start)).outcome, Outcome::NotSent);
        QCOMPARE(QCoro::waitFor(twilio().lookUp(parsed(), u"#13-Nov21"_s, start)).outcome, Outcome::NotSent);
        QCOMPARE(QCoro::waitFor(twilio().lookUp(parsed(), body, start.addDays(1))).outcome, Outcome::NotSent);
        m_world->faults().add(Fault::serverError(Service::Twilio));
        QCOMPARE(lookUp().outcome, Outcome::Unknown);
    }

    void amongTooManyTextsNothingIsCertain()
    {
        for (int i = 0; i < 51; ++i)
            QCOMPARE(QCoro::waitFor(twilio().text(parsed(), u"text %1"_s.arg(i))).outcome, Outcome::Sent);
        QCOMPARE(QCoro::waitFor(twilio().lookUp(parsed(), body, start)).outcome, Outcome::Unknown);
    }

    void whatWasLostOnTheWayIsTold_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("words");
        QTest::newRow("unreachable") << 30003 << Outcome::Rejected << u"could not be reached"_s;
        QTest::newRow("blocked") << 30004 << Outcome::Rejected << u"blocks these texts"_s;
        QTest::newRow("unknown") << 30005 << Outcome::Rejected << u"30005"_s;
        QTest::newRow("landline") << 30006 << Outcome::Rejected << u"landline"_s;
        QTest::newRow("filtered") << 30007 << Outcome::Rejected << u"filtered"_s;
        QTest::newRow("no reason") << 30008 << Outcome::Rejected << u"30008"_s;
        QTest::newRow("toll-free") << 30032 << Outcome::Refused << u"not verified"_s;
        QTest::newRow("10DLC") << 30034 << Outcome::Refused << u"10DLC"_s;
        QTest::newRow("opted out") << 21610 << Outcome::Rejected << u"START"_s;
    }
    void whatWasLostOnTheWayIsTold()
    {
        QFETCH(int, code);
        QFETCH(Outcome, outcome);
        QFETCH(QString, words);
        const QString sid = text(twilio()).reference;
        const auto arrival = [&] { return QCoro::waitFor(twilio().arrival(sid)); };
        QCOMPARE(arrival().outcome, Outcome::Sent);
        m_world->twilio().setStatus(sid, u"undelivered"_s, code);
        const Delivery lost = arrival();
        QCOMPARE(lost.outcome, outcome);
        QCOMPARE(lost.reference, sid);
        QVERIFY2(sentence(*lost.error).contains(words), qPrintable(sentence(*lost.error)));
        QCOMPARE(QCoro::waitFor(twilio().lookUp(parsed(), body, start)).outcome, outcome);
    }

    void whatCameInIsReadFromAnInstantOn()
    {
        fakes::TwilioFake &fake = m_world->twilio();
        fake.receive(mobile, u"before"_s);
        m_clock.set(start.addDays(1));
        for (int i = 0; i < 60; ++i) // more than a page
            fake.receive(mobile, u"text %1"_s.arg(i));
        m_clock.set(start.addDays(1).addSecs(60));
        fake.receive(u"+4915112345679"_s, u"STOP"_s);
        QCOMPARE(text(twilio()).outcome, Outcome::Sent); // goes out, is no reply
        const auto replies = QCoro::waitFor(twilio().replies(start.addSecs(1)));
        QVERIFY(replies);
        QCOMPARE(replies->size(), size_t{61});
        QCOMPARE(replies->front().body, u"text 0"_s);
        QCOMPARE(replies->back().body, u"STOP"_s);
        QCOMPARE(replies->back().from.e164(), u"+4915112345679"_s);
        QCOMPARE(replies->back().at, m_clock.now());
        QCOMPARE(QCoro::waitFor(twilio().replies(m_clock.now()))->size(), size_t{1});
        QCOMPARE(QCoro::waitFor(twilio().replies(start))->size(), size_t{62});
        m_world->faults().add(Fault::serverError(Service::Twilio));
        QCOMPARE(QCoro::waitFor(twilio().replies(start)).error().kind, ErrorKind::ServiceDown);
    }

    void nobodyAnswersAName()
    {
        TwilioAccount own = account();
        own.from = u"Stepladder"_s;
        const auto replies = QCoro::waitFor(twilioWith(own).replies(start));
        QVERIFY(replies && replies->empty());
        QCOMPARE(m_world->traffic().total(), 0);
    }

    void anAccountIsCheckedBeforeItIsKept_data()
    {
        QTest::addColumn<QString>("sid");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("isFine");
        const QString sid = u"AC0123456789abcdef0123456789abcdef"_s;
        QTest::newRow("number") << sid << QString() << u"+1 500 555 0006"_s << true;
        QTest::newRow("key") << sid << u"SK0123456789abcdef0123456789abcdef"_s << u"+15005550006"_s << true;
        QTest::newRow("name") << sid << QString() << u"Stepladder"_s << true;
        QTest::newRow("long name") << sid << QString() << u"Stepladders!"_s << false;
        QTest::newRow("digits") << sid << QString() << u"5005550006"_s << false;
        QTest::newRow("no sender") << sid << QString() << QString() << false;
        QTest::newRow("key in place of the account") << u"SK0123456789abcdef0123456789abcdef"_s << QString()
                                                     << u"+15005550006"_s << false;
        QTest::newRow("account in place of the key") << sid << sid << u"+15005550006"_s << false;
        QTest::newRow("path") << sid + u"/x"_s << QString() << u"+15005550006"_s << false;
    }
    void anAccountIsCheckedBeforeItIsKept()
    {
        QFETCH(QString, sid);
        QFETCH(QString, key);
        QFETCH(QString, from);
        QTEST(TwilioAccount::checked({sid, key, from, Secret("token"_ba)}).has_value(), "isFine");
    }

    // SNS

    void snsTakesAText()
    {
        const Delivery sent = text(sns(u"STEPLADDER"_s));
        QCOMPARE(sent.outcome, Outcome::Sent);
        const fakes::SnsMessage &message = m_world->sns().messages().at(0);
        QCOMPARE(message.id, sent.reference);
        QCOMPARE(message.to, mobile);
        QCOMPARE(message.body, body);
        QCOMPARE(message.type, u"Transactional"_s);
        QCOMPARE(message.senderId, u"STEPLADDER"_s);
        m_world->sns().setSessionToken("MARKED/token+with=signs");
        QCOMPARE(text(sns({}, "MARKED/token+with=signs")).outcome, Outcome::Sent);
        QCOMPARE(text(sns()).outcome, Outcome::Refused);
    }

    void snsIsAskedForTheOptOutFirst()
    {
        m_world->sns().optOut(mobile);
        leadsTo(text(sns()), Outcome::Rejected, ErrorKind::OptedOut, u"START"_s);
        QCOMPARE(m_world->traffic().total(), 1);
        m_world->sns().optIn(mobile);
        QCOMPARE(text(sns()).outcome, Outcome::Sent);
    }

    void snsCodes_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *code, Outcome outcome, ErrorKind kind, const QString &words) {
            QTest::newRow(code) << Fault::sns(QString::fromLatin1(code)) << outcome << kind << words;
        };
        QTest::newRow("bad number")
            << Fault::sns(u"InvalidParameter"_s, u"Invalid parameter: PhoneNumber Reason: +12 is not valid to publish to"_s)
            << Outcome::Rejected << ErrorKind::MessageRejected << u"another number"_s;
        QTest::newRow("no sender for the country")
            << Fault::sns(u"InvalidParameter"_s, u"No origination identity available to send"_s) << Outcome::Refused
            << ErrorKind::ChannelRefused << u"origination number"_s;
        row("InvalidParameter", Outcome::Rejected, ErrorKind::MessageRejected, u"SNS"_s);
        row("ParameterValueInvalid", Outcome::Rejected, ErrorKind::MessageRejected, u"SNS"_s);
        row("ValidationException", Outcome::Rejected, ErrorKind::MessageRejected, u"SNS"_s);
        row("EndpointDisabled", Outcome::Rejected, ErrorKind::MessageRejected, u"SNS"_s);
        row("NotFound", Outcome::Refused, ErrorKind::ChannelRefused, u"SNS"_s);
        row("AuthorizationError", Outcome::Refused, ErrorKind::ChannelRefused, u"sns:Publish"_s);
        row("AccessDenied", Outcome::Refused, ErrorKind::ChannelRefused, u"sns:Publish"_s);
        row("AccessDeniedException", Outcome::Refused, ErrorKind::ChannelRefused, u"sns:Publish"_s);
        row("InvalidSecurity", Outcome::Refused, ErrorKind::ChannelRefused, u"access key"_s);
        row("SignatureDoesNotMatch", Outcome::Refused, ErrorKind::ChannelRefused, u"access key"_s);
        row("InvalidClientTokenId", Outcome::Refused, ErrorKind::ChannelRefused, u"access key"_s);
        row("MissingAuthenticationToken", Outcome::Refused, ErrorKind::ChannelRefused, u"access key"_s);
        row("IncompleteSignature", Outcome::Refused, ErrorKind::ChannelRefused, u"access key"_s);
        row("ExpiredToken", Outcome::Refused, ErrorKind::ChannelRefused, u"access key"_s);
        row("ExpiredTokenException", Outcome::Refused, ErrorKind::ChannelRefused, u"access key"_s);
        row("KMSAccessDenied", Outcome::Refused, ErrorKind::ChannelRefused, u"access key"_s);
        row("RequestExpired", Outcome::NotSent, ErrorKind::ServiceDown, u"clock"_s);
        row("Throttling", Outcome::NotSent, ErrorKind::RateLimited, u"pause"_s);
        row("ThrottlingException", Outcome::NotSent, ErrorKind::RateLimited, u"pause"_s);
        row("Throttled", Outcome::NotSent, ErrorKind::RateLimited, u"pause"_s);
        row("InternalError", Outcome::Unknown, ErrorKind::ServiceDown, u"SNS"_s);
        row("InternalFailure", Outcome::Unknown, ErrorKind::ServiceDown, u"SNS"_s);
        row("ServiceUnavailable", Outcome::Unknown, ErrorKind::ServiceDown, u"SNS"_s);
        QTest::newRow("gateway") << Fault::htmlPage(Service::Sns) << Outcome::Unknown << ErrorKind::ServiceDown << QString();
        QTest::newRow("a page instead") << Fault::htmlPage(Service::Sns, 200) << Outcome::Unknown << ErrorKind::BadResponse
                                        << QString();
        QTest::newRow("reset") << Fault::reset(Service::Sns).always() << Outcome::Unknown << ErrorKind::ConnectionLost
                               << QString();
    }
    void snsCodes()
    {
        QFETCH(Fault, fault);
        QFETCH(Outcome, outcome);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        m_world->faults().add(Fault(fault).after(1)); // at Publish
        leadsTo(text(sns()), outcome, kind, words);
        QVERIFY(m_world->sns().messages().empty());
        m_world->faults().clear();
        m_world->faults().add(fault); // already at the question before: nothing can have gone out
        leadsTo(text(sns()), outcome == Outcome::Unknown ? Outcome::NotSent : outcome, kind, words);
        QVERIFY(m_world->sns().messages().empty());
    }

    void snsAcceptsAnotherSpellingOfTheNamespace()
    {
        fakes::Answer answer = fakes::Answer::text(
            "<x:ErrorResponse xmlns:x=\"https://sns.amazonaws.com/doc/2010-03-31/\"><x:Error><x:Type>Sender</x:Type>"
            "<x:Code>AuthorizationError</x:Code><x:Message>no</x:Message></x:Error></x:ErrorResponse>", 403);
        m_world->faults().add(Fault::answer(Service::Sns, answer));
        leadsTo(text(sns()), Outcome::Refused, ErrorKind::ChannelRefused, u"sns:Publish"_s);
    }

    void snsCannotTellWhatBecameOfALostRequest()
    {
        m_world->faults().add(Fault::cut(Service::Sns).after(1));
        QCOMPARE(text(sns()).outcome, Outcome::Unknown);
        QCOMPARE(m_world->sns().messages().size(), size_t{1});
        QCOMPARE(QCoro::waitFor(sns().lookUp(parsed(), body, start)).outcome, Outcome::Unknown);
        QVERIFY(QCoro::waitFor(sns().replies(start))->empty());
    }

    void aWrongClockIsTold()
    {
        m_clock.set(start.addSecs(3600));
        m_world->world().setClock([] { return start; });
        leadsTo(text(sns()), Outcome::NotSent, ErrorKind::ServiceDown, u"clock"_s);
    }

    void anAccessKeyIsCheckedBeforeItIsKept_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("sender");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("plain") << u"eu-central-1"_s << u"AKIDEXAMPLE"_s << QString() << true;
        QTest::newRow("government") << u"us-gov-west-1"_s << u"AKIDEXAMPLE"_s << u"STEPS4U"_s << true;
        QTest::newRow("a host in the region") << u"x.example.com/"_s << u"AKIDEXAMPLE"_s << QString() << false;
        QTest::newRow("no id") << u"eu-central-1"_s << QString() << QString() << false;
        QTest::newRow("a sender of digits") << u"eu-central-1"_s << u"AKIDEXAMPLE"_s << u"12345"_s << false;
        QTest::newRow("a sender with a space") << u"eu-central-1"_s << u"AKIDEXAMPLE"_s << u"Step 1"_s << false;
    }
    void anAccessKeyIsCheckedBeforeItIsKept()
    {
        QFETCH(QString, region);
        QFETCH(QString, id);
        QFETCH(QString, sender);
        QTEST(SnsAccount::checked({region, {id, Secret("secret"_ba), {}}, sender}).has_value(), "isFine");
    }
};

QTEST_GUILESS_MAIN(TestTextSenders)
#include "tst_text_senders.moc"
