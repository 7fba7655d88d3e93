// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/text_policy.h"

#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

TextPolicy pricedPolicy()
{
    TextPolicy policy;
    policy.price = Price{7'900, u"USD"_s};
    policy.maxPerDay = 20'000;      // two segments
    policy.maxPerMonth = 1'000'000; // 126 segments
    return policy;
}

} // namespace

class TestTextPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesWaitForThePlayersMorning_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("at");
        const QByteArray berlin = "Europe/Berlin", tokyo = "Asia/Tokyo", newYork = "America/New_York";
        const auto row = [](const char *name, const QByteArray &zone, const QString &now, const QString &at) {
            QTest::newRow(name) << zone << now << at;
        };
        row("by day", berlin, u"2026-11-20T12:34:56"_s, u"2026-11-20T12:34:56"_s);
        row("at nine", berlin, u"2026-11-20T08:00:00"_s, u"2026-11-20T08:00:00"_s);
        row("just before nine", berlin, u"2026-11-20T07:59:59"_s, u"2026-11-20T08:00:00"_s);
        row("just before eight", berlin, u"2026-11-20T18:59:59"_s, u"2026-11-20T18:59:59"_s);
        row("at eight", berlin, u"2026-11-20T19:00:00"_s, u"2026-11-21T08:00:00"_s);
        row("after midnight", berlin, u"2026-11-19T23:10:00"_s, u"2026-11-20T08:00:00"_s);
        row("already tomorrow there", tokyo, u"2026-11-20T15:30:00"_s, u"2026-11-21T00:00:00"_s);
        row("still yesterday there", newYork, u"2026-11-20T03:00:00"_s, u"2026-11-20T14:00:00"_s);
        row("half an hour off", "Asia/Kolkata"_ba, u"2026-11-20T00:00:00"_s, u"2026-11-20T03:30:00"_s);
        // The clocks change in the night between: nine is nine.
        row("before summer begins", berlin, u"2026-03-28T22:00:00"_s, u"2026-03-29T07:00:00"_s);
        row("before summer ends", berlin, u"2026-10-24T20:00:00"_s, u"2026-10-25T08:00:00"_s);
        row("in New York, a week later", newYork, u"2026-11-01T01:00:00"_s, u"2026-11-01T14:00:00"_s);
        row("UTC", "UTC"_ba, u"2026-11-20T20:00:00"_s, u"2026-11-21T09:00:00"_s);
    }
    void messagesWaitForThePlayersMorning()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, now);
        QFETCH(QString, at);
        QCOMPARE(mayBeSentAt(TextPolicy(), QTimeZone(zone), utc(now)), utc(at));
    }

    void whenTheClocksSkipTheHour()
    {
        TextPolicy policy;
        policy.from = QTime(2, 30);
        policy.until = QTime(4, 0);
        // On that night 02:30 does not exist in Berlin; 03:30 CEST is 01:30 UTC.
        QCOMPARE(mayBeSentAt(policy, QTimeZone("Europe/Berlin"), utc(u"2026-03-28T23:00:00"_s)), utc(u"2026-03-29T01:30:00"_s));
    }

    void hoursMayCrossMidnightOrBeAll()
    {
        TextPolicy night;
        night.from = QTime(20, 0);
        night.until = QTime(6, 0);
        const QTimeZone zone("UTC");
        QCOMPARE(mayBeSentAt(night, zone, utc(u"2026-11-20T23:00:00"_s)), utc(u"2026-11-20T23:00:00"_s));
        QCOMPARE(mayBeSentAt(night, zone, utc(u"2026-11-20T05:59:00"_s)), utc(u"2026-11-20T05:59:00"_s));
        QCOMPARE(mayBeSentAt(night, zone, utc(u"2026-11-20T06:00:00"_s)), utc(u"2026-11-20T20:00:00"_s));
        TextPolicy always;
        always.until = always.from;
        QCOMPARE(mayBeSentAt(always, zone, utc(u"2026-11-20T03:00:00"_s)), utc(u"2026-11-20T03:00:00"_s));
    }

    void onlyToAllowedCountries()
    {
        const PhoneNumber german = PhoneNumber::parse(u"+4915112345678"_s).value();
        const PhoneNumber american = PhoneNumber::parse(u"+14155552671"_s).value();
        const PhoneNumber canadian = PhoneNumber::parse(u"+14165550123"_s).value();
        TextPolicy policy;
        QVERIFY(isAllowedCountry(policy, german) && isAllowedCountry(policy, american));
        policy.countries = {u"DE"_s, u"US"_s};
        QVERIFY(isAllowedCountry(policy, german) && isAllowedCountry(policy, american));
        QVERIFY(!isAllowedCountry(policy, canadian)); // dialled alike, charged otherwise
    }

    void capsCountSegmentsOrMoney()
    {
        TextPolicy policy;
        QCOMPARE(capReached(policy, {99, 99}, 1), CapReached::None);
        QCOMPARE(capReached(policy, {100, 100}, 1), CapReached::Day);
        QCOMPARE(capReached(policy, {0, 1000}, 1), CapReached::Month);
        policy.maxPerDay = 3 * millionth;
        QCOMPARE(capReached(policy, {1, 1}, 2), CapReached::None);
        QCOMPARE(capReached(policy, {2, 2}, 2), CapReached::Day);
        policy.maxPerDay = 0;
        QCOMPARE(capReached(policy, {}, 1), CapReached::Day);
        QCOMPARE(capReached(pricedPolicy(), {1, 1}, 1), CapReached::None);
        QCOMPARE(capReached(pricedPolicy(), {2, 2}, 1), CapReached::Day);
        QCOMPARE(capReached(pricedPolicy(), {0, 126}, 1), CapReached::Month);
        TextPolicy usual = pricedPolicy();
        usual.maxPerDay.reset();
        usual.maxPerMonth.reset();
        QCOMPARE(capReached(usual, {99, 999}, 1), CapReached::None);
        QCOMPARE(capReached(usual, {100, 100}, 1), CapReached::Day);
    }

    void theCostIsKnownBefore()
    {
        const QStringList bodies{QString(160, u'a'), QString(161, u'a'), QString(71, u'ą')};
        const TextEstimate counted = estimateOf(bodies, TextPolicy());
        QCOMPARE(counted.texts, 3);
        QCOMPARE(counted.segments, 5);
        QVERIFY(!counted.cost);
        const TextEstimate priced = estimateOf(bodies, pricedPolicy());
        QCOMPARE(priced.cost->millionths, 5 * 7'900);
        const QString words = priced.words(QLocale(u"en_US"_s));
        QVERIFY2(words.contains(u"about 0.0395 USD"_s), qPrintable(words));
        QCOMPARE(priced.toJson().value(u"cost"_s).toDouble(), 0.0395);
        QCOMPARE(priced.toJson().value(u"currency"_s).toString(), u"USD"_s);
        QVERIFY(!counted.toJson().contains(u"cost"_s));
    }

    void aPolicyComesBackAsItWent()
    {
        TextPolicy policy = pricedPolicy();
        policy.from = QTime(8, 30);
        policy.countries = {u"DE"_s, u"AT"_s};
        QJsonObject settings{{u"provider"_s, u"twilio"_s}};
        policy.writeTo(settings);
        QCOMPARE(TextPolicy::fromJson(settings), policy);
        QCOMPARE(settings.value(u"price"_s).toString(), u"0.0079 USD"_s);
        QCOMPARE(settings.value(u"maxPerDay"_s).toString(), u"0.02"_s);
        QCOMPARE(settings.value(u"maxPerMonth"_s).toString(), u"1"_s);
        QCOMPARE(settings.value(u"hours"_s).toString(), u"08:30-20:00"_s);
        TextPolicy().writeTo(settings);
        QCOMPARE(settings, (QJsonObject{{u"provider"_s, u"twilio"_s}}));
        QCOMPARE(TextPolicy::fromJson(settings), TextPolicy());
    }

    void whatPeopleWrite()
    {
        QCOMPARE(amountFrom(u"2.50"_s).value(), 2'500'000);
        QCOMPARE(amountFrom(u" 20 "_s).value(), 20'000'000);
        QCOMPARE(amountFrom(u"0"_s).value(), 0);
        for (const QString &text : {u"-1"_s, u"1e3"_s, u"2,50"_s, u""_s, u"1.2345678"_s, u"nan"_s, u"."_s})
            QVERIFY2(!amountFrom(text), qPrintable(text));
        QCOMPARE(priceFrom(u"0.0079 usd"_s).value(), (Price{7'900, u"USD"_s}));
        QCOMPARE(priceFrom(u"0.08EUR"_s).value(), (Price{80'000, u"EUR"_s}));
        for (const QString &text : {u"0.0079"_s, u"USD"_s, u"0 USD"_s, u"1.2.3 USD"_s, u"1 EURO"_s})
            QVERIFY2(!priceFrom(text), qPrintable(text));
        QCOMPARE(countriesFrom(u"de, at,DE"_s).value(), QStringList({u"DE"_s, u"AT"_s}));
        QCOMPARE(countriesFrom(u"all"_s).value(), QStringList());
        for (const QString &text : {u"XX"_s, u"Germany"_s, u""_s, u"DE,XX"_s})
            QVERIFY2(!countriesFrom(text), qPrintable(text));
        QCOMPARE(hoursFrom(u"08:30-21:00"_s).value(), std::pair(QTime(8, 30), QTime(21, 0)));
        for (const QString &text : {u"8-20"_s, u"08:30"_s, u"08:30-25:00"_s, u""_s})
            QVERIFY2(!hoursFrom(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestTextPolicy)
#include "tst_text_policy.moc"
