// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/phone_regions.h"

#include <QTest>
#include <algorithm>

using namespace stepladder;
using namespace Qt::StringLiterals;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleWriteIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164");
        const QString us = u"+14155552671"_s;
        QTest::newRow("E.164") << us << QString() << us;
        QTest::newRow("spaces around") << u"  +1 415 555 2671\n"_s << QString() << us;
        QTest::newRow("brackets and dashes") << u"+1 (415) 555-2671"_s << QString() << us;
        QTest::newRow("dots") << u"+1.415.555.2671"_s << QString() << us;
        QTest::newRow("slash") << u"030/12345678"_s << u"DE"_s << u"+493012345678"_s;
        QTest::newRow("typographic dashes") << u"+1 415\u2013555\u20112671"_s << QString() << us;
        QTest::newRow("no-break spaces") << u"+1\u00a0415\u00a0555\u202f2671"_s << QString() << us;
        QTest::newRow("copied with marks of direction") << u"\u202a+1 415 555 2671\u202c"_s << QString() << us;
        QTest::newRow("full-width") << u"\uff0b１４１５５５５２６７１"_s << QString() << us;
        QTest::newRow("Arabic digits") << u"+١٤١٥٥٥٥٢٦٧١"_s << QString() << us;
        QTest::newRow("as dialled at home") << u"(415) 555-2671"_s << u"US"_s << us;
        QTest::newRow("small region") << u"415 555 2671"_s << u"us"_s << us;
        QTest::newRow("trunk zero") << u"0171 1234567"_s << u"DE"_s << u"+491711234567"_s;
        QTest::newRow("trunk zero in brackets") << u"+49 (0)171 1234567"_s << QString() << u"+491711234567"_s;
        QTest::newRow("dialled abroad") << u"00 1 415 555 2671"_s << u"DE"_s << us;
        QTest::newRow("zero that belongs") << u"+39 06 1234 5678"_s << QString() << u"+390612345678"_s;
        QTest::newRow("not of the region") << us << u"DE"_s << us;
        // None of these is of the type MOBILE: numbers of America may be either, Twilio's test numbers are "personal".
        QTest::newRow("Twilio's test number") << u"+15005550006"_s << QString() << u"+15005550006"_s;
        QTest::newRow("fixed line") << u"+49 30 12345678"_s << QString() << u"+493012345678"_s;
    }
    void whatPeopleWriteIsUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        QFETCH(QString, e164);
        const Result<PhoneNumber> number = PhoneNumber::parse(text, region);
        QVERIFY2(number, number ? "" : qPrintable(number.error().detail));
        QCOMPARE(number->e164(), e164);
        QVERIFY(!number->isDoubtful());
        const Result<PhoneNumber> again = PhoneNumber::parse(number->e164());
        QVERIFY(again && *again == *number);
        const Result<PhoneNumber> shown = PhoneNumber::parse(number->international());
        QVERIFY(shown && *shown == *number);
    }

    void theRestIsRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QString() << u"there is no phone number"_s;
        QTest::newRow("blank") << u" \u00a0\u200b"_s << u"there is no phone number"_s;
        QTest::newRow("plus") << u"+"_s << u"not a phone number"_s;
        QTest::newRow("one digit") << u"+1"_s << u"not a phone number"_s;
        QTest::newRow("emergency") << u"112"_s << u"country code"_s;
        QTest::newRow("no country") << u"415 555 2671"_s << u"country code"_s;
        QTest::newRow("no such country") << u"+999 123 456"_s << u"country code"_s;
        QTest::newRow("area code missing") << u"+1 555 2671"_s << u"area code"_s;
        QTest::newRow("too short") << u"+1 415 555 267"_s << u"too short"_s;
        QTest::newRow("too long") << u"+1 415 555 2671 00"_s << u"too long"_s;
        QTest::newRow("longer than E.164") << u"+49 30 123456789012"_s << u"too long"_s;
        QTest::newRow("endless") << QString(400, u'1').prepend(u'+') << u"too long"_s;
        QTest::newRow("extension") << u"+1 415 555 2671 ext. 5"_s << u"extension"_s;
        QTest::newRow("extension x") << u"+1 415 555 2671 x5"_s << u"extension"_s;
        QTest::newRow("extension #") << u"+1 415 555 2671#5"_s << u"extension"_s;
        QTest::newRow("extension of a link") << u"tel:+14155552671;ext=5"_s << u"extension"_s;
        QTest::newRow("vanity") << u"+1-800-FLOWERS"_s << u"letters"_s;
        QTest::newRow("link") << u"tel:+14155552671"_s << u"letters"_s;
        QTest::newRow("name") << u"Wendy"_s << u"letters"_s;
        QTest::newRow("two numbers") << u"+14155552671, +14155552672"_s << u"signs"_s;
        QTest::newRow("service code") << u"*31#+14155552671"_s << u"signs"_s;
        QTest::newRow("NUL") << u"+1415\0"_s + u"5552671"_s << u"signs"_s;
        QTest::newRow("emoji") << u"📱 +14155552671"_s << u"signs"_s;
        QTest::newRow("half a surrogate pair") << u"+14155552671"_s + QChar(0xd83d) << u"signs"_s;
    }
    void theRestIsRefusedWithAReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const Result<PhoneNumber> number = PhoneNumber::parse(text);
        QVERIFY2(!number, number ? qPrintable(number->e164()) : "");
        QCOMPARE(number.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(number.error().detail.contains(reason), qPrintable(number.error().detail));
        QVERIFY(!number.error().detail.contains(u"415"_s));
    }

    void numbersOutsideTheKnownRangesAreDoubtful()
    {
        const Result<PhoneNumber> drama = PhoneNumber::parse(u"+44 7700 900123"_s);
        QVERIFY(drama && drama->isDoubtful());
    }

    void aLogSeesTheEndsOnly_data()
    {
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QString>("masked");
        QTest::newRow("America") << u"+14155552671"_s << u"+1******2671"_s;
        QTest::newRow("Germany") << u"+491711234567"_s << u"+49******4567"_s;
        QTest::newRow("Ireland") << u"+353851234567"_s << u"+353*****4567"_s;
        QTest::newRow("a small island") << u"+29012345"_s << u"+290***45"_s;
    }
    void aLogSeesTheEndsOnly()
    {
        QFETCH(QString, e164);
        const Result<PhoneNumber> number = PhoneNumber::parse(e164);
        QVERIFY(number);
        QTEST(number->masked(), "masked");
    }

    void regionsCarryTheirCallingCodes()
    {
        const std::vector<PhoneRegion> regions = phoneRegions();
        QVERIFY(regions.size() > 200);
        QVERIFY(std::ranges::is_sorted(regions, {}, &PhoneRegion::code));
        const auto britain = std::ranges::find(regions, u"GB"_s, &PhoneRegion::code);
        QVERIFY(britain != regions.end());
        QCOMPARE(britain->callingCode, 44);
    }

    void numbersKnowTheirRegion_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("region");
        QTest::newRow("Germany") << u"+4915123456789"_s << u"DE"_s;
        QTest::newRow("one of those that share +1") << u"+14155552671"_s << u"US"_s;
        QTest::newRow("kept for films") << u"+447700900118"_s << QString();
    }

    void numbersKnowTheirRegion()
    {
        QFETCH(QString, number);
        QFETCH(QString, region);
        QCOMPARE(regionOf(PhoneNumber::parse(number).value()), region);
    }

    void peopleSeeItGrouped()
    {
        QCOMPARE(PhoneNumber::parse(u"+14155552671"_s).value().international(), u"+1 415-555-2671"_s);
    }
};

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phone_number.moc"
