// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/pasted_address.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

constexpr auto whole = "http://127.0.0.1:61234/?state=aB-_9&iss=https%3A%2F%2Faccounts.google.com&code=4%2F0Abc&scope=a%20b&prompt=consent"_L1;

} // namespace

/// What people paste instead of an address.
class PastedAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString url(whole);
        QTest::newRow("alone") << url << url;
        QTest::newRow("white space") << u" \t\r\n  "_s + url + u"\u00a0\n\n"_s << url;
        QTest::newRow("words") << u"Hi, here it is: "_s + url + u" Thanks, Wendy"_s << url;
        QTest::newRow("a letter") << u"Hi,\n\nhere it is:\n"_s + url + u"\nThanks!\nWendy-Ann\nwendy.darling@example.org\n"_s << url;
        QTest::newRow("brackets") << u"<"_s + url + u">"_s << url;
        QTest::newRow("quotes") << u"\u201c"_s + url + u"\u201d"_s << url;
        QTest::newRow("end of a sentence") << u"It said "_s + url + u"."_s << url;
        QTest::newRow("markdown") << u"[this]("_s + url + u")."_s << url;
        QTest::newRow("reply") << u"On Friday Peter wrote:\n> "_s + url + u"\n> Thanks"_s << url;
        QTest::newRow("html") << QString(url).replace(u'&', u"&amp;"_s) << url;
        QTest::newRow("invisible signs") << u"\ufeff\u2068"_s + url + u"\u2069\u200b"_s << url;
        QTest::newRow("no scheme") << url.sliced(7) << url;
        QTest::newRow("an address in it") << QString(url).replace("%3A%2F%2F"_L1, "://"_L1) << QString(url).replace("%3A%2F%2F"_L1, "://"_L1);
        QTest::newRow("fragment") << url + u"#_=_"_s << url + u"#_=_"_s;
        QTest::newRow("upper case scheme") << u"HTTP"_s + url.sliced(4) << url;
        for (const int cut : {24, 30, 60, 75, 80, 90}) {
            QTest::addRow("broken at %d", cut) << url.first(cut) + u'\n' + url.sliced(cut) << url;
            QTest::addRow("broken in a reply at %d", cut) << u"> "_s + url.first(cut) + u" \r\n> "_s + url.sliced(cut) + u"\r\n>\r\n> Wendy"_s << url;
        }
        QTest::newRow("broken twice") << url.first(40) + u"\n  "_s + url.sliced(40, 40) + u"\n"_s + url.sliced(80) + u"\n\nBye"_s << url;
        QTest::newRow("link and answer")
            << u"> https://accounts.google.com/o/oauth2/v2/auth?response_type=code&redirect_uri=http%3A%2F%2F127.0.0.1%3A61234%2F\n"_s + url
            << url;
    }

    void addressIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto found = pastedAddress(text);
        QVERIFY2(found, found ? "" : qPrintable(sentence(found.error())));
        QCOMPARE(found->toString(QUrl::FullyEncoded), expected);
    }

    void otherTextsAreRefusedInTheirOwnWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PasteFault>("expected");
        const QString url(whole);
        QTest::newRow("empty") << QString() << PasteFault::Empty;
        QTest::newRow("blank") << u" \n\t\u00a0 "_s << PasteFault::Empty;
        QTest::newRow("huge") << url + QString(70'000, u'a') << PasteFault::TooLong;
        QTest::newRow("nul") << url + QChar(0) << PasteFault::NotText;
        QTest::newRow("escape") << url + u"\u001b[0m"_s << PasteFault::NotText;
        QTest::newRow("picture") << QString::fromUtf8(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)) << PasteFault::NotText;
        QTest::newRow("words") << u"It did not work, the page could not be found."_s << PasteFault::NoAddress;
        QTest::newRow("endless word") << QString(60'000, u'a') << PasteFault::NoAddress;
        QTest::newRow("query alone") << u"?state=a&code=b"_s << PasteFault::NoAddress;
        QTest::newRow("page alone") << u"https://example.org/"_s << PasteFault::OtherPlace;
        QTest::newRow("dressed up") << u"http://127.0.0.1.example.org:61234/?state=a&code=b"_s << PasteFault::OtherPlace;
        QTest::newRow("other host") << u"http://127.0.0.1:61234@example.org/?state=a&code=b"_s << PasteFault::OtherPlace;
        QTest::newRow("localhost") << u"http://localhost:61234/?state=a&code=b"_s << PasteFault::OtherPlace;
        QTest::newRow("the link") << u"https://accounts.google.com/o/oauth2/v2/auth?response_type=code&state=a"_s << PasteFault::ConsentPage;
        QTest::newRow("broken escapes") << u"http://127.0.0.1:61234/?state=%zz"_s << PasteFault::NoAddress;
    }

    void otherTextsAreRefusedInTheirOwnWords()
    {
        QFETCH(QString, text);
        QFETCH(PasteFault, expected);
        const auto found = pastedAddress(text);
        QVERIFY2(!found, found ? qPrintable(found->toString()) : "");
        QCOMPARE(found.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(sentence(found.error()), sentence(pasteError(expected)));
    }

    void everyFaultHasASentence()
    {
        using enum PasteFault;
        QSet<QString> told;
        for (const PasteFault fault : {Empty, TooLong, NotText, NoAddress, ConsentPage, OtherPlace, Incomplete, OtherInvitation, EarlierTry, UsedAlready}) {
            const QString words = sentence(pasteError(fault));
            QVERIFY2(words.endsWith(u'.') && !told.contains(words), qPrintable(words));
            told.insert(words);
        }
        QCOMPARE(sentence(pasteError(OtherInvitation)), u"This address is from another invitation. Ask for the newest."_s);
    }
};

} // namespace stepladder

QTEST_GUILESS_MAIN(stepladder::PastedAddressTest)
#include "tst_pasted_address.moc"
