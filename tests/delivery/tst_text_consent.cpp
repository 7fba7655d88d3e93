// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/gsm_text.h"
#include "core/delivery/text_consent.h"

#include <QTest>
#include <QDir>
#include <QTranslator>
#include <set>

using namespace stepladder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(stepladder::ReplyWord)

namespace {

const LeagueId office{1};
const LeagueId family{2};
const QString ours = u"k:ours"_s;
const QString theirs = u"k:theirs"_s;
const QDateTime start(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

QDateTime after(std::chrono::milliseconds time)
{
    return start.addMSecs(time.count());
}

TextCode issued(std::chrono::milliseconds time, const QString &number = ours, LeagueId league = office)
{
    TextCode code;
    code.league = league;
    code.numberKey = number;
    code.digest = u"digest"_s;
    code.issuedAt = after(time);
    return code;
}

std::chrono::milliseconds waitAt(const std::vector<TextCode> &codes, std::chrono::milliseconds time)
{
    return waitBeforeCode(codes, office, ours, after(time));
}

} // namespace

class TestTextConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAConfirmedNumberIsTexted_data()
    {
        QTest::addColumn<bool>("confirmed");
        QTest::addColumn<bool>("optedOut");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("entered") << false << false << u"code-sent"_s << false;
        QTest::newRow("confirmed") << true << false << u"confirmed"_s << true;
        QTest::newRow("opted out") << true << true << u"opted-out"_s << false;
        QTest::newRow("opted out before") << false << true << u"opted-out"_s << false;
    }
    void onlyAConfirmedNumberIsTexted()
    {
        QFETCH(bool, confirmed);
        QFETCH(bool, optedOut);
        QFETCH(bool, allowed);
        TextConsent consent;
        if (confirmed)
            consent.confirmedAt = start;
        if (optedOut)
            consent.optOut = OptOut{start, OptOutReason::RepliedStop};
        QTEST(word(stateOf(consent)), "state");
        for (const MessageKind kind :
             {MessageKind::Result, MessageKind::Correction, MessageKind::Battery, MessageKind::NotSynced})
            QCOMPARE(allows(consent, kind), allowed);
    }

    void onlyWhatIsWantedIsTexted()
    {
        TextConsent consent;
        consent.confirmedAt = start;
        consent.wantsBattery = false;
        QVERIFY(allows(consent, MessageKind::Result) && allows(consent, MessageKind::Correction));
        QVERIFY(!allows(consent, MessageKind::Battery) && !allows(consent, MessageKind::NotSynced));
        consent.wantsBattery = true;
        consent.wantsResult = false;
        QVERIFY(!allows(consent, MessageKind::Result) && !allows(consent, MessageKind::Correction));
        QVERIFY(allows(consent, MessageKind::Battery) && allows(consent, MessageKind::NotSynced));
    }

    void codesAreAMinuteApart()
    {
        QCOMPARE(waitAt({}, 0ms), 0ms);
        const std::vector<TextCode> codes{issued(0ms)};
        QCOMPARE(waitAt(codes, 0ms), 60s);
        QCOMPARE(waitAt(codes, 59'999ms), 1ms);
        QCOMPARE(waitAt(codes, 60s), 0ms);
    }

    void threeCodesInTenMinutes()
    {
        const std::vector<TextCode> codes{issued(0ms), issued(60s), issued(120s)};
        QCOMPARE(waitAt({codes.begin(), codes.begin() + 2}, 180s), 0ms);
        QCOMPARE(waitAt(codes, 180s), 420s);
        QCOMPARE(waitAt(codes, 10min - 1ms), 1ms);
        QCOMPARE(waitAt(codes, 10min), 0ms);
    }

    void fiveCodesADayForANumber()
    {
        std::vector<TextCode> codes;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(waitAt(codes, i * 1h), 0ms);
            codes.push_back(issued(i * 1h));
        }
        QCOMPARE(waitAt(codes, 5h), 19h);
        QCOMPARE(waitAt(codes, 24h - 1ms), 1ms);
        QCOMPARE(waitAt(codes, 24h), 0ms);
        // The same in another league, for the phone is the same.
        for (TextCode &code : codes)
            code.league = family;
        QCOMPARE(waitAt(codes, 5h), 19h);
        for (TextCode &code : codes)
            code.numberKey = theirs;
        QCOMPARE(waitAt(codes, 5h), 0ms);
    }

    void twentyCodesADayForALeague()
    {
        std::vector<TextCode> codes;
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(waitAt(codes, i * 1min), 0ms);
            codes.push_back(issued(i * 1min, u"k:%1"_s.arg(i)));
        }
        QCOMPARE(waitAt(codes, 24h - 1ms), 1ms);
        QCOMPARE(waitAt(codes, 24h), 0ms);
        QCOMPARE(waitBeforeCode(codes, family, ours, after(20min)), 0ms);
    }

    void aClockThatWasWrongBlocksForADayAtMost()
    {
        const std::vector<TextCode> codes{issued(24h * 365)};
        QCOMPARE(waitAt(codes, 0ms), 0ms);
        QVERIFY(waitAt({issued(5s)}, 0ms) > 60s); // a little ahead
    }

    void aCodeIsForgottenOnceNoLimitCountsIt()
    {
        QVERIFY(!isForgotten(issued(0ms), after(24h - 1ms)));
        QVERIFY(isForgotten(issued(0ms), after(24h)));
        QVERIFY(!isForgotten(issued(24h - 1ms), start));
        QVERIFY(isForgotten(issued(24h), start));
    }

    void aCodeLivesTenMinutesFiveTriesAndOneUse()
    {
        TextCode code = issued(0ms);
        QVERIFY(isLive(code, start));
        QVERIFY(isLive(code, after(10min - 1ms)));
        QVERIFY(!isLive(code, after(10min)));
        code.wrongTries = 4;
        QVERIFY(isLive(code, start));
        code.wrongTries = 5;
        QVERIFY(!isLive(code, start));
        code.wrongTries = 0;
        code.digest.clear();
        QVERIFY(!isLive(code, start));
    }

    void everyCodeIsAsLikelyAsTheOther()
    {
        QCOMPARE(codeFrom(0).value().reveal(), "000000"_ba);
        QCOMPARE(codeFrom(7).value().reveal(), "000007"_ba);
        QCOMPARE(codeFrom(999'999).value().reveal(), "999999"_ba);
        QCOMPARE(codeFrom(1'000'000).value().reveal(), "000000"_ba);
        // 4294 times a million numbers give a code; the rest would favour the small ones.
        QCOMPARE(codeFrom(4'293'999'999U).value().reveal(), "999999"_ba);
        QVERIFY(!codeFrom(4'294'000'000U));
        QVERIFY(!codeFrom(4'294'967'295U));
    }

    void aCodeIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("plain") << u"482913"_s << "482913"_ba;
        QTest::newRow("zeros") << u"000007"_s << "000007"_ba;
        QTest::newRow("grouped") << u" 482 913\n"_s << "482913"_ba;
        QTest::newRow("dashed") << u"482-913"_s << "482913"_ba;
        QTest::newRow("five") << u"48291"_s << ""_ba;
        QTest::newRow("seven") << u"4829130"_s << ""_ba;
        QTest::newRow("letter") << u"48291O"_s << ""_ba;
        QTest::newRow("letter more") << u"482913x"_s << ""_ba;
        QTest::newRow("sign") << u"+48291"_s << ""_ba;
        QTest::newRow("nothing") << QString() << ""_ba;
    }
    void aCodeIsReadAsPeopleTypeIt()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, code);
        const Result<Secret> typed = typedCode(text);
        QCOMPARE(typed.has_value(), !code.isEmpty());
        if (typed)
            QCOMPARE(typed->reveal(), code);
        else
            QCOMPARE(typed.error().kind, ErrorKind::InvalidInput);
    }

    void hashesTellEverythingApart()
    {
        const Secret key("one"_ba);
        const Secret other("two"_ba);
        const QString number = u"+14155552671"_s;
        const Secret code("482913"_ba);
        std::set<QString> hashes{
            codeDigest(key, {1}, number, code),          codeDigest(key, {2}, number, code),
            codeDigest(key, {1}, u"+14155552672"_s, code), codeDigest(key, {1}, number, Secret("482914"_ba)),
            codeDigest(other, {1}, number, code),        numberKey(key, number),
            numberKey(key, u"+14155552672"_s),           numberKey(other, number)};
        QCOMPARE(hashes.size(), size_t{8});
        QCOMPARE(numberKey(key, number), numberKey(key, number));
        QVERIFY(isMadeWith(key, numberKey(key, number)));
        QVERIFY(!isMadeWith(other, numberKey(key, number)));
        // RFC 2104 and FIPS 180-4, by another implementation:
        // printf 'code\n1\n+14155552671\n482913' | openssl dgst -sha256 -hmac one
        QCOMPARE(codeDigest(key, {1}, number, code),
                 u"69b9e028cc2b2d2878ccf67e520504302656da4e057336f120a55a6832727197"_s);
    }

    void theTextWithTheCodeIsOneSegment_data()
    {
        QTest::addColumn<QString>("league");
        QTest::addColumn<QString>("text");
        const QString named = u"Stepladder: code 482913 turns on texts for \"%1\". Not you? Ignore. Reply STOP to end."_s;
        const QString unnamed =
            u"Stepladder: code 482913 turns on texts for your step league. Not you? Ignore. Reply STOP to end."_s;
        QTest::newRow("short") << u"League"_s << named.arg(u"League"_s);
        QTest::newRow("long") << QString(80, u'x') << named.arg(QString(75, u'x') + u"..."_s);
        QTest::newRow("as long as there is room") << QString(78, u'x') << named.arg(QString(78, u'x'));
        QTest::newRow("two septets each") << QString(60, u'€') << named.arg(QString(37, u'€') + u"..."_s);
        QTest::newRow("cut at a space") << QString(74, u'x') + u" yyyyy"_s << named.arg(QString(74, u'x') + u"..."_s);
        QTest::newRow("GSM's own") << u"Øresund Läufer ñ ç"_s << named.arg(u"Øresund Läufer ñ c"_s);
        QTest::newRow("typographic") << u"Ana’s “team” – 1…"_s << named.arg(u"Ana's 'team' - 1..."_s);
        QTest::newRow("composed otherwise") << u"La\u0308ufer"_s << named.arg(u"Läufer"_s);
        QTest::newRow("other accents") << u"Łódź Křížová"_s << named.arg(u"ódz Krizová"_s.replace(u'ó', u'o').replace(u'á', u'a'));
        QTest::newRow("emoji") << u"Walkers 🏃‍♀️!"_s << named.arg(u"Walkers !"_s);
        QTest::newRow("another script") << u"東京の散歩"_s << unnamed;
        QTest::newRow("only emoji") << u"🏃🏃"_s << unnamed;
        QTest::newRow("place-holders") << u"%1 %2 %n"_s << named.arg(u"\u0001 \u0002 %n"_s)
                                                                .replace(QChar(1), u"%1"_s).replace(QChar(2), u"%2"_s);
        QTest::newRow("two lines") << u"two\nlines"_s << named.arg(u"two lines"_s);
    }
    void theTextWithTheCodeIsOneSegment()
    {
        QFETCH(QString, league);
        const QString text = codeText(Secret("482913"_ba), league);
        QTEST(text, "text");
        QVERIFY(septets(text).has_value());
        QVERIFY2(*septets(text) <= septetsPerSegment, qPrintable(QString::number(*septets(text))));
    }

    void itIsOneSegmentInEveryLanguage_data()
    {
        QTest::addColumn<QString>("catalogue");
        const QStringList catalogues = QDir(u":/i18n"_s).entryList();
        QVERIFY(catalogues.size() >= 6);
        for (const QString &each : catalogues)
            QTest::newRow(qPrintable(each)) << u":/i18n/"_s + each;
    }
    void itIsOneSegmentInEveryLanguage()
    {
        QFETCH(QString, catalogue);
        QTranslator translator;
        QVERIFY(translator.load(catalogue));
        QCoreApplication::installTranslator(&translator);
        for (const QString &league : {u"Büro"_s, QString(80, u'x'), QString(80, u'['), u"東京"_s}) {
            const QString text = codeText(Secret("482913"_ba), league);
            QVERIFY(text.contains(u"482913"_s) && text.contains(u"STOP"_s));
            QVERIFY2(segments(text) == 1, qPrintable(text));
            const qsizetype longest = isGsmEnough(text) ? septetsPerSegment : unitsPerSegment;
            QVERIFY2(text.size() > longest / 3, qPrintable(text)); // and not what is left without its letters
        }
        QVERIFY(codeText(Secret("482913"_ba), u"Büro"_s).contains(u"Büro"_s));
    }

    void septetsAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("letters") << QString(160, u'a') << 160;
        QTest::newRow("escaped") << QString(80, u'€') << 160;
        QTest::newRow("all that is escaped") << u"\f^{}\\[~]|€"_s << 20;
        QTest::newRow("Greek") << u"ΔΦΓΛΩΠΨΣΘΞ"_s << 10;
        QTest::newRow("grave accent") << u"`"_s << -1;
        QTest::newRow("quotation mark") << u"“"_s << -1;
        QTest::newRow("other accents") << u"ç"_s << -1;
        QTest::newRow("emoji") << u"😀"_s << -1;
        QTest::newRow("nothing") << QString() << 0;
    }
    void septetsAreCounted()
    {
        QFETCH(QString, text);
        QTEST(septets(text).value_or(-1), "count");
    }

    void segmentsAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        const auto a = [](int count) { return QString(count, u'a'); };
        QTest::newRow("160") << a(160) << 1;
        QTest::newRow("161") << a(161) << 2;
        QTest::newRow("306") << a(306) << 2;
        QTest::newRow("307") << a(307) << 3;
        QTest::newRow("80 escaped") << QString(80, u'€') << 1;
        QTest::newRow("81 escaped") << QString(81, u'€') << 2;
        QTest::newRow("an escaped one is not split") << a(152) + u'€' + a(152) << 3;
        QTest::newRow("70 of UCS-2") << QString(70, u'ą') << 1;
        QTest::newRow("71 of UCS-2") << QString(71, u'ą') << 2;
        QTest::newRow("134 of UCS-2") << QString(134, u'ą') << 2;
        QTest::newRow("135 of UCS-2") << QString(135, u'ą') << 3;
        QTest::newRow("35 pairs") << u"😀"_s.repeated(35) << 1;
        QTest::newRow("36 pairs") << u"😀"_s.repeated(36) << 2;
        QTest::newRow("a pair is not split") << a(66) + u"😀"_s + a(66) << 3;
        QTest::newRow("nothing") << QString() << 1;
    }
    void segmentsAreCounted()
    {
        QFETCH(QString, text);
        QTEST(segments(text), "count");
    }

    void isGsmEnoughAsksForLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isEnough");
        QTest::newRow("plain") << u"Ana"_s << true;
        QTest::newRow("another accent") << u"José Ibáñez"_s << true;
        QTest::newRow("a letter without likeness") << u"Łukasz"_s << false;
        QTest::newRow("Greek small letters") << u"Νίκος"_s << false;
        QTest::newRow("another script") << u"東京"_s << false;
        QTest::newRow("beyond the first plane") << u"\U00020000x"_s << false;
        QTest::newRow("a name and an emoji") << u"Bo 🏃"_s << true;
        QTest::newRow("only emoji") << u"🏃"_s << false;
    }
    void isGsmEnoughAsksForLetters()
    {
        QFETCH(QString, text);
        QTEST(isGsmEnough(text), "isEnough");
    }

    void stopIsUnderstoodHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ReplyWord>("word");
        for (const QString &stop : {u"STOP"_s, u"stop"_s, u" Stop.\n"_s, u"UNSUBSCRIBE"_s, u"end"_s, u"QUIT"_s, u"StopAll"_s, u"REVOKE"_s,
                                    u"OptOut"_s, u"OPT-OUT"_s, u"Cancel!"_s, u"ARRET"_s, u"remove"_s, u"TD"_s, u"Stopp"_s})
            QTest::newRow(qPrintable(stop)) << stop << ReplyWord::Stop;
        for (const QString &start : {u"START"_s, u"yes"_s, u"Unstop"_s})
            QTest::newRow(qPrintable(start)) << start << ReplyWord::Start;
        for (const QString &other : {u"HELP"_s, u"please stop at the shop"_s, u"no"_s, u""_s, u"STOP IT"_s})
            QTest::newRow(qPrintable(u"other: "_s + other)) << other << ReplyWord::Other;
    }
    void stopIsUnderstoodHoweverItIsWritten()
    {
        QFETCH(QString, text);
        QTEST(replyWord(text), "word");
    }

    void ntfyHasWordsOfItsOwn()
    {
        const QString text = codeText(Secret("482913"_ba), u"Büro %2 東京"_s, ChannelKind::Ntfy);
        QCOMPARE(text, u"Stepladder: code 482913 turns on notifications for \"Büro %2 東京\". Not you? Ignore. Unsubscribe from this topic to end."_s);
        const QString words = consentWords(u"Office"_s, ChannelKind::Ntfy);
        for (const QString &part : {u"ntfy"_s, u"Office"_s, u"result"_s, u"battery"_s, u"a day"_s, u"Unsubscribe"_s})
            QVERIFY2(words.contains(part), qPrintable(part));
        QVERIFY(!words.contains(u"STOP"_s));
        QVERIFY(ntfyConsentWording != consentWording);
    }

    void theWordsOfTheConsentSayWhatAnOptInMustSay()
    {
        const QString words = consentWords(u"Office"_s);
        for (const QString &part : {u"SMS"_s, u"Office"_s, u"result"_s, u"battery"_s, u"a day"_s,
                                    u"Message and data rates may apply"_s, u"STOP"_s, u"HELP"_s})
            QVERIFY2(words.contains(part), qPrintable(part));
        QCOMPARE(consentWording, 1); // other words: another number
    }
};

QTEST_GUILESS_MAIN(TestTextConsent)
#include "tst_text_consent.moc"
