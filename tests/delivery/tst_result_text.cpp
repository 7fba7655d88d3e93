// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/gsm_text.h"
#include "core/delivery/result_text.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTranslator>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

League office(const QString &name = u"Office"_s)
{
    League league;
    league.name = name;
    league.season.first = QDate(2026, 11, 9);
    return league;
}

Standing row(qint64 id, const QString &name, int rank, std::optional<int> steps, int points, qint64 total)
{
    Standing standing;
    standing.player = {id};
    standing.name = name;
    standing.rank = rank;
    if (steps)
        standing.steps = StepCount{*steps};
    standing.points = points;
    standing.total.points = total;
    return standing;
}

Standings standings(const QString &leader = u"Ana"_s)
{
    return {.date = QDate(2026, 11, 20),
            .seasonDay = 12,
            .final = true,
            .rows = {row(1, leader, 1, 15'210, 6, 52), row(2, u"Bo"_s, 2, 14'210, 5, 48), row(3, u"Cy"_s, 3, {}, 0, 1)}};
}

QString textFor(qint64 player, const Standings &of = standings(), const League &league = office())
{
    return resultText(league, of, {player}, QLocale(u"en_US"_s));
}

} // namespace

class TestResultText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsPlaceStepsPointsAndLeader()
    {
        QCOMPARE(textFor(2), u"Office #12-Nov20: place 2 of 3, 14,210 steps, points +5, 48 in all. Ana leads with 52."_s);
        QCOMPARE(textFor(1), u"Office #12-Nov20: place 1 of 3, 15,210 steps, points +6, 52 in all. You lead."_s);
        QVERIFY(textFor(3).startsWith(u"Office #12-Nov20: place 3 of 3, not synced, points 0, 1 in all. Ana leads with 52."_s));
        Standings byHand = standings();
        byHand.rows[2].isKeptByHand = true;
        QVERIFY(textFor(3, byHand).contains(u"place 3 of 3, no steps entered, points 0"_s));
        QVERIFY(textFor(4).isEmpty()); // does not play
        Standings tie = standings();
        tie.rows[1].rank = 1;
        QVERIFY(textFor(2, tie).endsWith(u"You lead."_s));
    }

    void whatMayStillChangeIsMarked()
    {
        Standings open = standings();
        open.final = false;
        QCOMPARE(textFor(2, open),
                 u"Office #12-Nov20: place 2 of 3, 14,210 steps, points +5, 48 in all. Ana leads with 52. May still change."_s);
        open.rows[0].name = u"山田太郎"_s;
        QCOMPARE(textFor(2, open), u"#12-Nov20: 2/3, 14,210 steps, +5 = 48. 1. 山田太郎 52 May still change."_s);
        open.rows[0].total.points = open.rows[1].total.points = 4'000'000;
        QCOMPARE(textFor(2, open), u"#12-Nov20 2/3 14210* +5=4000000 1. 山田太郎 4000000"_s);
    }

    void longNamesAreCut()
    {
        const QString text = textFor(2, standings(u"Bartholomew "_s.repeated(6)), office(u"League "_s.repeated(11)));
        QVERIFY2(text.contains(u"League"_s) && text.contains(u"Bartholomew"_s) && text.contains(u"48 in all"_s),
                 qPrintable(text));
        QCOMPARE(segments(text), 1);
        QVERIFY(septets(text).value() > 150); // and no more than needed
    }

    void namesThatPlainTextsCannotSpellMakeItTerse()
    {
        QCOMPARE(textFor(2, standings(u"山田太郎"_s)), u"#12-Nov20: 2/3, 14,210 steps, +5 = 48. 1. 山田太郎 52"_s);
        QCOMPARE(textFor(2, standings(u"Łukasz"_s)), u"#12-Nov20: 2/3, 14,210 steps, +5 = 48. 1. Łukasz 52"_s);
        // The leader's own text does not name them, and the league's name is let go before a sentence is.
        QCOMPARE(textFor(1, standings(u"山田太郎"_s)),
                 u"Office #12-Nov20: place 1 of 3, 15,210 steps, points +6, 52 in all. You lead."_s);
        QCOMPARE(textFor(2, standings(), office(u"東京"_s)),
                 u"#12-Nov20: place 2 of 3, 14,210 steps, points +5, 48 in all. Ana leads with 52."_s);
        QVERIFY(textFor(2, standings(u"Ana ’n’ 🏃"_s)).contains(u"Ana 'n' leads with 52."_s));
        QVERIFY(textFor(2, standings(u"%1 %n\n\u202E"_s)).contains(u"%1 %n leads"_s));
    }

    void everyTextIsOneSegment_data()
    {
        QTest::addColumn<QString>("catalogue");
        QTest::addColumn<QString>("locale");
        QTest::newRow("English") << u":/i18n/stepladder_en.qm"_s << u"en_US"_s;
        QTest::newRow("German") << u":/i18n/stepladder_de.qm"_s << u"de_DE"_s;
        QTest::newRow("French") << u":/i18n/stepladder_fr.qm"_s << u"fr_FR"_s;
        QTest::newRow("Spanish") << u":/i18n/stepladder_es.qm"_s << u"es_ES"_s;
        QTest::newRow("Japanese") << u":/i18n/stepladder_ja.qm"_s << u"ja_JP"_s;
        QTest::newRow("Arabic") << u":/i18n/stepladder_ar.qm"_s << u"ar_EG"_s;
        QTest::newRow("French numbers") << u":/i18n/stepladder_en.qm"_s << u"fr_FR"_s;
        QTest::newRow("Arabic numbers") << u":/i18n/stepladder_en.qm"_s << u"ar_EG"_s;
    }
    void everyTextIsOneSegment()
    {
        QFETCH(QString, catalogue);
        QFETCH(QString, locale);
        QTranslator translator;
        QVERIFY(translator.load(catalogue));
        QCoreApplication::installTranslator(&translator);
        QRandomGenerator random(20261120);
        const QStringList pieces{u"a"_s, u"Ä"_s, u"€"_s, u"[{"_s, u"ł"_s, u"é"_s, u"東"_s, u"😀"_s, u"👨‍👩‍👧‍👦"_s, u" "_s, u"\n"_s,
                                 u"e\u0301\u0302\u0303"_s, u"%1"_s, u"%n"_s, u"\u202E"_s, u"م"_s, u"“"_s, u"\U00020000"_s};
        const auto name = [&] {
            QString made;
            const int length = random.bounded(1, 81);
            const qsizetype alphabet = random.bounded(1, static_cast<int>(pieces.size()) + 1);
            while (made.size() < length)
                made += pieces.at(random.bounded(static_cast<int>(alphabet)));
            return made;
        };
        for (int i = 0; i < 3000; ++i) {
            Standings of = standings(name());
            of.seasonDay = random.bounded(1, 100'000);
            of.final = random.bounded(2) == 0;
            const int rank = random.bounded(2, 1001);
            const std::optional<int> steps = random.bounded(5) ? std::optional(random.bounded(0, 1'000'001)) : std::nullopt;
            of.rows[1] = row(2, name(), rank, steps, random.bounded(0, 1000), random.bounded(0, 4'000'000));
            of.rows[0].total.points = 4'000'000;
            while (of.rows.size() < 1000 && i % 2 == 0)
                of.rows.push_back(row(9, u"x"_s, 1000, {}, 0, 0));
            const QString text = resultText(office(name()), of, {2}, QLocale(locale));
            QVERIFY2(segments(text) == 1, qPrintable(text));
            QVERIFY2(text.contains(u'#' + QString::number(of.seasonDay) + u"-Nov20"_s), qPrintable(text));
            const QString digits = steps ? QLocale(locale).toString(*steps) : QString();
            QVERIFY2(text.contains(digits) || text.contains(gsmText(digits)) || text.contains(QString::number(steps.value_or(0))), qPrintable(text));
            QVERIFY2(text.contains(u'4') || text.contains(u'٤'), qPrintable(text));
            QVERIFY(!text.contains(QChar(0xE000)) && !text.contains(QChar(0xE001)) && !text.contains(u'\u202E'));
            QVERIFY(!text.back().isHighSurrogate());
        }
    }
};

QTEST_GUILESS_MAIN(TestResultText)
#include "tst_result_text.moc"
