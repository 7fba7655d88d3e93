// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/profile_paths.h"
#include "core/accounts/file_vault.h"
#include "tests/app/product.h"
#include "tests/routine/texting_fixture.h"

#include <QDir>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

/// The commands that turn texts to a player on and off.
class TestCtlTexts : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now{QDate(2026, 11, 20), QTime(9, 0), Qt::UTC};
    QDateTime m_clock = m_now;
    std::unique_ptr<fakes::OutsideWorld> m_world;
    std::unique_ptr<Product> m_product;

    Product::Answer run(const QStringList &arguments)
    {
        return runAt(m_now, arguments);
    }
    Product::Answer runAt(const QDateTime &now, const QStringList &arguments)
    {
        m_clock = now;
        return m_product->run(QStringList{u"--now"_s, now.toString(Qt::ISODate), u"--json"_s} + arguments);
    }
    void refuses(const QStringList &arguments, ErrorKind kind, int code)
    {
        const Product::Answer answer = run(arguments);
        QCOMPARE(answer.object().value(u"error"_s).toObject().value(u"kind"_s).toString(), word(kind));
        QCOMPARE(answer.code, code);
        QVERIFY(!answer.errors.contains("4155552671") && !answer.out.contains("4155552671"));
    }
    void answers(const QStringList &arguments, const QString &state)
    {
        const Product::Answer answer = run(arguments);
        QVERIFY2(answer.code == 0, answer.errors.constData());
        const QJsonObject expected{{u"name"_s, u"Gran"_s}, {u"state"_s, state}, {u"mobile"_s, u"+1******2671"_s}};
        QCOMPARE(answer.object(), expected);
    }
    void setUpTwilio(const QStringList &options, const QString &secret)
    {
        const fakes::TwilioFake &twilio = m_world->twilio();
        const Product::Answer set = run(QStringList{u"channel"_s, u"sms"_s, u"--provider"_s, u"twilio"_s, u"--account-sid"_s, twilio.accountSid(),
                                                    u"--from"_s, twilio.number(), u"--auth-token-file"_s,
                                                    m_product->secretFile(u"twilio"_s, secret.toLatin1() + '\n')}
                                        + options);
        QVERIFY2(set.code == 0, set.errors.constData());
        QCOMPARE(set.object()[u"provider"].toString(), u"twilio"_s);
    }
    /// Enters the number by a program that has a provider; returns the code that came.
    QString enterElsewhere()
    {
        const ProfilePaths paths = ProfilePaths::under(m_product->profile());
        const auto store = std::move(openSqlite(paths.database()).value());
        FileVault vault(QDir(m_product->profile()).filePath(u"../vault"_s), Secret("MARKED-passphrase"_ba));
        const SetClock clock(m_now);
        Phones phones(clock);
        Texting texting(*store, vault, phones, clock, paths.name());
        const PlayerId gran = store->playerNamed(store->leagues().value().front().id, u"Gran"_s).value().id;
        const PhoneNumber number = PhoneNumber::parse(u"+14155552671"_s).value();
        return QCoro::waitFor(texting.enterNumber(gran, number)) ? phones.texts.back().code() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<fakes::OutsideWorld>([this] { return m_clock; });
        QVERIFY(m_world->start());
        m_product = std::make_unique<Product>(*m_world);
        QVERIFY(m_product->isReady());
        QCOMPARE(run({u"league"_s, u"create"_s, u"Office"_s, u"--time-zone"_s, u"UTC"_s, u"--start"_s, u"2026-11-19"_s})
                     .code, 0);
        QCOMPARE(run({u"player"_s, u"add"_s, u"Gran"_s, u"--tracker"_s, u"manual"_s}).code, 0);
    }
    void cleanup()
    {
        m_product.reset();
        m_world.reset();
    }

    void aCodeComesThroughTwilio()
    {
        const QStringList byKey{u"--api-key-sid"_s, m_world->twilio().apiKeySid()};
        setUpTwilio(byKey, m_world->twilio().apiKeySecret());
        const Product::Answer entered = run({u"optin"_s, u"Gran"_s, u"--mobile"_s, u"+14155552671"_s});
        QVERIFY2(entered.code == 0, entered.errors.constData());
        QCOMPARE(entered.object()[u"state"].toString(), u"code-sent"_s);
        QCOMPARE(entered.object()[u"mobile"].toString(), u"+1******2671"_s);
        const std::vector<fakes::SmsMessage> &messages = m_world->twilio().messages();
        QCOMPARE(messages.size(), size_t{1});
        QCOMPARE(messages[0].to, u"+14155552671"_s);
        answers({u"optin"_s, u"Gran"_s, u"--code"_s, PhoneText{{}, messages[0].body, {}, {}}.code()}, u"confirmed"_s);
        // Twilio lets nothing through after a STOP, and the product learns of it.
        m_world->twilio().receive(u"+14155552672"_s, u"STOP"_s);
        refuses({u"optin"_s, u"Gran"_s, u"--mobile"_s, u"+14155552672"_s}, ErrorKind::OptedOut, 1);
        refuses({u"optin"_s, u"Gran"_s, u"--mobile"_s, u"+14155552672"_s}, ErrorKind::OptedOut, 1);
        QCOMPARE(m_world->traffic().count(fakes::Service::Twilio), 2);
    }

    void aCodeComesThroughSns()
    {
        const fakes::SnsFake &sns = m_world->sns();
        const Product::Answer set = run({u"channel"_s, u"sms"_s, u"--provider"_s, u"sns"_s, u"--region"_s, sns.region(), u"--access-key-id"_s,
                                         sns.accessKeyId(), u"--secret-access-key-file"_s,
                                         m_product->secretFile(u"aws"_s, sns.secretAccessKey()), u"--sender-id"_s, u"STEPS"_s});
        QVERIFY2(set.code == 0, set.errors.constData());
        QCOMPARE(set.object()[u"provider"].toString(), u"sns"_s);
        QCOMPARE(run({u"optin"_s, u"Gran"_s, u"--mobile"_s, u"+14155552671"_s}).code, 0);
        QCOMPARE(sns.messages().size(), size_t{1});
        QCOMPARE(sns.messages()[0].senderId, u"STEPS"_s);
        answers({u"optin"_s, u"Gran"_s, u"--code"_s, PhoneText{{}, sns.messages()[0].body, {}, {}}.code()}, u"confirmed"_s);
        QVERIFY(!m_product->transcript().contains(sns.secretAccessKey()));
    }

    void aCodeComesThroughNtfy()
    {
        refuses({u"optin"_s, u"Gran"_s, u"--ntfy"_s}, ErrorKind::NoTextChannel, 1);
        m_world->ntfy().setToken(u"tk_MARKED"_s);
        const QString server = m_world->origin(fakes::Service::Ntfy).toString();
        const Product::Answer set = run({u"channel"_s, u"ntfy"_s, u"--server"_s, server, u"--token-file"_s,
                                         m_product->secretFile(u"ntfy"_s, "tk_MARKED\n")});
        QVERIFY2(set.code == 0, set.errors.constData());
        QCOMPARE(set.object()[u"server"].toString(), server);
        refuses({u"channel"_s, u"ntfy"_s, u"--server"_s, u"http://ntfy.example.org"_s}, ErrorKind::InvalidInput, 2);
        const Product::Answer below = run({u"channel"_s, u"ntfy"_s, u"--server"_s, server + u"/ntfy"_s});
        QVERIFY2(below.code == 2 && below.errors.contains("path") && !below.errors.contains("plain http"), below.errors.constData());

        const Product::Answer entered = run({u"optin"_s, u"Gran"_s, u"--ntfy"_s});
        QVERIFY2(entered.code == 0, entered.errors.constData());
        QCOMPARE(entered.object()[u"state"].toString(), u"code-sent"_s);
        QCOMPARE(entered.object()[u"channel"].toString(), u"ntfy"_s);
        const std::vector<fakes::NtfyMessage> &messages = m_world->ntfy().messages();
        QCOMPARE(messages.size(), size_t{1});
        QCOMPARE(entered.object()[u"address"].toString(), server + u'/' + messages[0].topic);
        QCOMPARE(messages[0].title, u"Office"_s);
        const Product::Answer confirmed =
            run({u"optin"_s, u"Gran"_s, u"--code"_s, PhoneText{{}, messages[0].body, {}, {}}.code()});
        QVERIFY2(confirmed.code == 0, confirmed.errors.constData());
        QCOMPARE(confirmed.object()[u"state"].toString(), u"confirmed"_s);
        QVERIFY(!confirmed.out.contains(messages[0].topic.toLatin1()));
        QCOMPARE(run({u"optout"_s, u"Gran"_s}).object()[u"state"].toString(), u"opted-out"_s);
        QVERIFY(!m_product->transcript().contains("tk_MARKED"));
        QFile database(ProfilePaths::under(m_product->profile()).database());
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains(messages[0].topic.toLatin1()));
    }

    void aResultGoesToConfirmedPhonesOnceAndByDay()
    {
        setUpTwilio({u"--price"_s, u"0.0079 USD"_s}, m_world->twilio().authToken());
        QCOMPARE(run({u"player"_s, u"add"_s, u"Bo"_s, u"--tracker"_s, u"manual"_s}).code, 0);
        for (const QString &day : {u"2026-11-19"_s, u"2026-11-20"_s, u"2026-11-21"_s}) {
            QCOMPARE(runAt(m_now.addDays(3), {u"steps"_s, u"set"_s, u"Gran"_s, day, u"14210"_s}).code, 0);
            QCOMPARE(runAt(m_now.addDays(3), {u"steps"_s, u"set"_s, u"Bo"_s, day, u"15000"_s}).code, 0);
        }
        QCOMPARE(run({u"optin"_s, u"Gran"_s, u"--mobile"_s, u"+14155552671"_s}).code, 0);
        fakes::TwilioFake &twilio = m_world->twilio();
        answers({u"optin"_s, u"Gran"_s, u"--code"_s, PhoneText{{}, twilio.messages()[0].body, {}, {}}.code()}, u"confirmed"_s);

        const Product::Answer rehearsal = run({u"post"_s, u"--dry-run"_s});
        QCOMPARE(rehearsal.object()[u"texts"][u"segments"].toInt(), 1);
        QCOMPARE(rehearsal.object()[u"texts"][u"currency"].toString(), u"USD"_s);
        QVERIFY2(rehearsal.errors.contains("0.0079 USD"), rehearsal.errors.constData());
        QCOMPARE(twilio.messages().size(), size_t{1});
        for (int again = 0; again < 2; ++again) {
            const Product::Answer posted = run({u"post"_s});
            QVERIFY2(posted.code == 0, posted.errors.constData());
            QVERIFY(!posted.out.contains("4155552671"));
        }
        QCOMPARE(twilio.messages().size(), size_t{2});
        QCOMPARE(twilio.messages()[1].body, u"Office #1-Nov19: place 2 of 2, 14,210 steps, points +5, 5 in all. Bo leads with 6. May still change."_s);

        // At night it waits, and nobody is told off for it; by day it goes out.
        const QDateTime night = m_now.addDays(1).addSecs(-6 * 3600);
        const Product::Answer held = runAt(night, {u"post"_s, u"--channel"_s, u"sms"_s});
        QVERIFY2(held.code == 0 && held.errors.isEmpty(), held.errors.constData());
        QCOMPARE(twilio.messages().size(), size_t{2});
        QCOMPARE(runAt(m_now.addDays(1), {u"post"_s, u"--channel"_s, u"sms"_s}).code, 0);
        QCOMPARE(twilio.messages().size(), size_t{3});

        // A STOP is heard before the next one.
        twilio.receive(u"+14155552671"_s, u"Stop"_s);
        const int before = m_world->traffic().count(fakes::Service::Twilio);
        const Product::Answer stopped = runAt(m_now.addDays(2), {u"post"_s, u"--channel"_s, u"sms"_s});
        QVERIFY(!stopped.errors.contains("4155552671"));
        QCOMPARE(twilio.messages().size(), size_t{4}); // with the STOP itself
        QVERIFY(m_world->traffic().count(fakes::Service::Twilio) <= before + 2); // asked for replies and for the last text, sent nothing
        QCOMPARE(runAt(m_now.addDays(2), {u"optin"_s, u"Gran"_s, u"--mobile"_s, u"+14155552671"_s}).code, 1);
    }

    void whatWaitsForTheMorningIsNoFailure()
    {
        setUpTwilio({}, m_world->twilio().authToken());
        QCOMPARE(run({u"optin"_s, u"Gran"_s, u"--mobile"_s, u"+14155552671"_s}).code, 0);
        fakes::TwilioFake &twilio = m_world->twilio();
        QCOMPARE(run({u"optin"_s, u"Gran"_s, u"--code"_s, PhoneText{{}, twilio.messages()[0].body, {}, {}}.code()}).code, 0);
        QCOMPARE(run({u"steps"_s, u"set"_s, u"Gran"_s, u"2026-11-20"_s, u"14210"_s}).code, 0);
        // The round of the night.
        m_clock = QDateTime(QDate(2026, 11, 21), QTime(0, 10), Qt::UTC);
        const QStringList timer{u"--now"_s, m_clock.toString(Qt::ISODate), u"daily"_s, u"--scheduled"_s};
        const Product::Answer night = m_product->run(timer);
        QVERIFY2(night.code == 0 && night.errors.isEmpty(), night.errors.constData());
        const QDateTime morning = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC).toLocalTime();
        QVERIFY2(night.out.contains("The message to Gran by sms goes out from"), night.out.constData());
        QVERIFY2(night.out.contains(morning.timeZoneAbbreviation().toUtf8() + " on."), night.out.constData());
        QCOMPARE(twilio.messages().size(), size_t{1});
        const QJsonArray waiting = runAt(m_clock, {u"messages"_s, u"list"_s}).object()[u"messages"].toArray();
        const Product::Answer asked = runAt(m_clock, {u"messages"_s, u"resend"_s, QString::number(waiting[0][u"id"].toInteger())});
        QVERIFY2(asked.code == 0, asked.errors.constData());
        QCOMPARE(asked.object()[u"messages"][0][u"state"].toString(), u"queued"_s);
        QCOMPARE(twilio.messages().size(), size_t{1});
        // A pause that is set meanwhile holds it back for longer.
        QCOMPARE(runAt(m_clock, {u"league"_s, u"set"_s, u"paused-until"_s, u"2026-11-23"_s}).code, 0);
        QCOMPARE(runAt(m_now.addDays(1), {u"daily"_s, u"--scheduled"_s}).code, 0);
        QCOMPARE(twilio.messages().size(), size_t{1});
        QCOMPARE(runAt(m_now.addDays(1), {u"league"_s, u"set"_s, u"paused-until"_s, QString()}).code, 0);
        QCOMPARE(runAt(m_now.addDays(1), {u"daily"_s, u"--scheduled"_s}).code, 0);
        QCOMPARE(twilio.messages().size(), size_t{2});
        // After a failure it is one.
        QCOMPARE(runAt(m_now.addDays(1), {u"steps"_s, u"set"_s, u"Gran"_s, u"2026-11-21"_s, u"11000"_s}).code, 0);
        m_world->close(fakes::Service::Twilio);
        const Product::Answer failed = runAt(m_now.addDays(2), {u"daily"_s, u"--scheduled"_s});
        QVERIFY2(failed.code == 1 && failed.errors.contains("later round"), failed.errors.constData());
        // What was sent stays sent, also where its reader wants no more.
        QCOMPARE(run({u"optout"_s, u"Gran"_s}).code, 0);
        const auto sent = [&] {
            return run({u"messages"_s, u"list"_s, u"--date"_s, u"2026-11-20"_s}).object()[u"messages"].toArray().first().toObject();
        };
        refuses({u"messages"_s, u"resend"_s, QString::number(sent()[u"id"].toInteger())}, ErrorKind::OptedOut, 1);
        QCOMPARE(sent()[u"state"].toString(), u"sent"_s);
    }

    void aChannelIsListedWithoutItsSecretAndSwitchedOff()
    {
        setUpTwilio({u"--price"_s, u"0.0079 USD"_s, u"--max-per-day"_s, u"0.50"_s, u"--max-per-month"_s, u"5"_s, u"--countries"_s, u"us,de"_s,
                     u"--hours"_s, u"08:00-21:00"_s},
                    m_world->twilio().authToken());
        const Product::Answer list = run({u"channel"_s, u"list"_s});
        const QJsonObject sms = QJsonDocument::fromJson(list.out).array().first().toObject();
        const QJsonObject expected{{u"channel"_s, u"sms"_s},
                                   {u"provider"_s, u"twilio"_s},
                                   {u"accountSid"_s, m_world->twilio().accountSid()},
                                   {u"from"_s, m_world->twilio().number()},
                                   {u"recipient"_s, u"players"_s},
                                   {u"enabled"_s, true},
                                   {u"price"_s, u"0.0079 USD"_s},
                                   {u"maxPerDay"_s, u"0.5"_s},
                                   {u"maxPerMonth"_s, u"5"_s},
                                   {u"countries"_s, QJsonArray{u"US"_s, u"DE"_s}},
                                   {u"hours"_s, u"08:00-21:00"_s}};
        QCOMPARE(sms, expected);
        // A limit is changed without the secret, and the others stay.
        const Product::Answer changed = run({u"channel"_s, u"sms"_s, u"--countries"_s, u"all"_s});
        QVERIFY2(changed.code == 0, changed.errors.constData());
        QVERIFY(!changed.object().contains(u"countries"_s));
        QCOMPARE(changed.object()[u"maxPerDay"].toString(), u"0.5"_s);
        refuses({u"channel"_s, u"sms"_s, u"--price"_s, u"0.07 EUR"_s}, ErrorKind::InvalidInput, 2);
        refuses({u"channel"_s, u"sms"_s, u"--max-per-day"_s, u"lots"_s}, ErrorKind::InvalidInput, 2);
        refuses({u"channel"_s, u"sms"_s, u"--hours"_s, u"09:00-09:00"_s}, ErrorKind::InvalidInput, 2);
        QCOMPARE(run({u"channel"_s, u"off"_s, u"sms"_s}).code, 0);
        QCOMPARE(QJsonDocument::fromJson(run({u"channel"_s, u"list"_s}).out).array().size(), 0);
        refuses({u"optin"_s, u"Gran"_s, u"--mobile"_s, u"+14155552671"_s}, ErrorKind::NoTextChannel, 1);
        QVERIFY(!m_product->transcript().contains(m_world->twilio().authToken().toLatin1()));
    }

    void whatIsMissingIsTold()
    {
        const QString file = m_product->secretFile(u"twilio"_s, "x");
        refuses({u"channel"_s, u"sms"_s}, ErrorKind::InvalidInput, 2);
        refuses({u"channel"_s, u"sms"_s, u"--provider"_s, u"pigeon"_s}, ErrorKind::InvalidInput, 2);
        const Product::Answer sid = run({u"channel"_s, u"sms"_s, u"--provider"_s, u"twilio"_s, u"--auth-token-file"_s, file});
        QVERIFY2(sid.code == 2 && sid.errors.contains("--account-sid"), sid.errors.constData());
        const Product::Answer region = run({u"channel"_s, u"sms"_s, u"--provider"_s, u"sns"_s});
        QVERIFY2(region.code == 2 && region.errors.contains("--region"), region.errors.constData());
        refuses({u"channel"_s, u"sms"_s, u"--max-per-day"_s, u"1"_s}, ErrorKind::NoTextChannel, 1);
        refuses({u"optin"_s, u"Gran"_s, u"--ntfy"_s, u"--code"_s, u"123456"_s}, ErrorKind::InvalidInput, 2);
    }

    void aRefusalIsToldWithItsCure()
    {
        setUpTwilio({}, u"wrong"_s);
        const Product::Answer refused = run({u"optin"_s, u"Gran"_s, u"--mobile"_s, u"+14155552671"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("Copy both again from the Twilio console"), refused.errors.constData());
        setUpTwilio({u"--max-per-day"_s, u"0"_s}, m_world->twilio().authToken());
        refuses({u"optin"_s, u"Gran"_s, u"--mobile"_s, u"+14155552671"_s}, ErrorKind::SpendingCap, 1);
        QCOMPARE(run({u"channel"_s, u"sms"_s, u"--max-per-day"_s, u"10"_s, u"--countries"_s, u"DE"_s}).code, 0);
        refuses({u"optin"_s, u"Gran"_s, u"--mobile"_s, u"+14155552671"_s}, ErrorKind::CountryBarred, 1);
        QVERIFY(m_world->twilio().messages().empty());
    }

    void aRefusedChannelIsSwitchedOnAgainOnceItWorks()
    {
        setUpTwilio({}, m_world->twilio().authToken());
        const ProfilePaths paths = ProfilePaths::under(m_product->profile());
        const auto store = std::move(openSqlite(paths.database()).value());
        const LeagueId league = store->leagues().value().front().id;
        const ChannelSetting setting = store->channels(league).value().front();
        QVERIFY(store->noteChannel(setting, false, word(ErrorKind::ChannelRefused)));
        const Product::Answer tested = run({u"channel"_s, u"test"_s, u"sms"_s});
        QVERIFY2(tested.code == 0, tested.errors.constData());
        QVERIFY(tested.object()[u"found"_s].toString().contains(u"switched on again"_s));
        QVERIFY(store->channels(league).value().front().enabled);
    }

    void withoutATextChannelNoNumberIsTaken()
    {
        const QStringList enter{u"optin"_s, u"Gran"_s, u"--mobile"_s};
        refuses(enter + QStringList{u"+14155552671"_s}, ErrorKind::NoTextChannel, 1);
        QVERIFY(run(enter + QStringList{u"+14155552671"_s}).errors.contains("Set one up first"));
        refuses(enter + QStringList{u"415 555 2671"_s}, ErrorKind::InvalidInput, 2);
        refuses(enter + QStringList{u"+14155552671 ext. 5"_s}, ErrorKind::InvalidInput, 2);
        refuses({u"optin"_s, u"Nobody"_s, u"--mobile"_s, u"+14155552671"_s}, ErrorKind::NotFound, 1);
        // Nothing was stored, so there is nothing to confirm or to end.
        refuses({u"optin"_s, u"Gran"_s, u"--code"_s, u"123456"_s}, ErrorKind::NotFound, 1);
        refuses({u"optin"_s, u"Gran"_s, u"--code"_s, u"12345"_s}, ErrorKind::InvalidInput, 2);
        refuses({u"optout"_s, u"Gran"_s}, ErrorKind::NotFound, 1);
        QFile database(ProfilePaths::under(m_product->profile()).database());
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains("4155552671"));
    }

    void theCodeTurnsTextsOnAndOptoutEndsThem()
    {
        const QString code = enterElsewhere();
        QCOMPARE(code.size(), 6);
        refuses({u"optin"_s, u"Gran"_s, u"--code"_s, otherThan(code)}, ErrorKind::WrongCode, 1);
        answers({u"optin"_s, u"gran"_s, u"--code"_s, code}, u"confirmed"_s);
        refuses({u"optin"_s, u"Gran"_s, u"--code"_s, code}, ErrorKind::NoCode, 1);
        answers({u"optout"_s, u"Gran"_s}, u"opted-out"_s);
        answers({u"optout"_s, u"Gran"_s}, u"opted-out"_s);
        refuses({u"optin"_s, u"Gran"_s, u"--code"_s, code}, ErrorKind::OptedOut, 1);
    }
};

QTEST_GUILESS_MAIN(TestCtlTexts)
#include "tst_ctl_texts.moc"
