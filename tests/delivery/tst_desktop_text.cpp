// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/correction_text.h"
#include "core/delivery/desktop_text.h"
#include "core/delivery/warning_text.h"

#include <QRegularExpression>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDate thursday(2026, 11, 19);

Standing row(int rank, const QString &name, qint64 points, std::optional<int> steps, std::optional<int> movement = 0)
{
    Standing standing;
    standing.player = PlayerId{rank};
    standing.name = name;
    standing.rank = rank;
    standing.total.points = points;
    if (steps)
        standing.steps = StepCount{*steps};
    standing.movement = movement;
    return standing;
}

} // namespace

class DesktopTextTest : public QObject
{
    Q_OBJECT

private:
    League m_league;
    QLocale m_locale{u"en_GB"_s};

    Standings standings(const std::vector<Standing> &rows, bool final = false) const
    {
        return {.date = thursday, .seasonDay = 19, .final = final, .rows = rows};
    }
    DesktopText result(const std::vector<Standing> &rows, bool final = false, const std::vector<Standings> &missed = {}) const
    {
        return desktopResult(m_league, standings(rows, final), missed, m_locale);
    }

private Q_SLOTS:
    void init()
    {
        m_league = {};
        m_league.name = u"Lagoon"_s;
        m_league.season.first = QDate(2026, 11, 1);
    }

    void leaderAndFirstThree()
    {
        const DesktopText text = result({row(1, u"Tiger Lily"_s, 43, 13'482, 1), row(2, u"Tootles"_s, 40, 12'000), row(3, u"Slightly"_s, 1, {}),
                                         row(4, u"Wendy"_s, 0, 100)});
        QCOMPARE(text.summary, u"Tiger Lily takes the lead"_s);
        QCOMPARE(text.body, u"Lagoon, Thu 19 Nov: 1. Tiger Lily, 43 point(s); 2. Tootles, 40 point(s); 3. Slightly, 1 point(s). May still change."_s);
    }

    void headlines_data()
    {
        QTest::addColumn<std::vector<Standing>>("rows");
        QTest::addColumn<bool>("decided");
        QTest::addColumn<QString>("summary");
        const Standing ana = row(1, u"Ana"_s, 9, 9'000), bo = row(2, u"Bo"_s, 5, 5'000), cy = row(1, u"Cy"_s, 9, 9'000);
        QTest::newRow("kept") << std::vector{ana, bo} << false << u"Ana keeps the lead"_s;
        QTest::newRow("first day") << std::vector{row(1, u"Ana"_s, 9, 9'000, {}), bo} << false << u"Ana leads"_s;
        QTest::newRow("alone") << std::vector{ana} << false << u"Ana keeps the lead"_s;
        QTest::newRow("shared") << std::vector{ana, cy, bo} << false << u"Ana and Cy share the top rung"_s;
        QTest::newRow("shared by many") << std::vector{ana, cy, row(1, u"Di"_s, 9, 1)} << false << u"3 player(s) share the top rung"_s;
        QTest::newRow("no point yet") << std::vector{row(1, u"Ana"_s, 0, 10), row(1, u"Bo"_s, 0, 20)} << false << u"Nobody has a point yet"_s;
        QTest::newRow("nobody read") << std::vector{row(1, u"Ana"_s, 9, {}), row(2, u"Bo"_s, 5, {})} << false << u"Nothing has been synced yet"_s;
        QTest::newRow("won") << std::vector{ana, bo} << true << u"Ana wins the season"_s;
        QTest::newRow("won together") << std::vector{ana, cy} << true << u"Ana and Cy share the season"_s;
    }
    void headlines()
    {
        QFETCH(const std::vector<Standing>, rows);
        QFETCH(const bool, decided);
        QFETCH(const QString, summary);
        if (decided)
            m_league.season.last = thursday;
        QCOMPARE(result(rows, decided).summary, summary);
    }

    void aLongNameLeavesRoom()
    {
        const DesktopText text = result({row(1, QString(100, u'x') + u'\n', 5, 1'000)});
        QVERIFY(text.summary.size() < 45);
        QVERIFY(!text.summary.contains(u'\n'));
    }

    void finalIsFinal()
    {
        QVERIFY(!result({row(1, u"Ana"_s, 5, 1'000)}, true).body.contains(u"May still change"_s));
    }

    void missedDaysInOneDigest()
    {
        std::vector<Standings> missed;
        for (int i = 5; i > 0; --i) {
            missed.push_back(standings({row(1, u"Bo"_s, 5, 5'000 + i)}));
            missed.back().date = thursday.addDays(-i);
        }
        missed[3].rows.front().steps = StepCount{0};
        const DesktopText text = result({row(1, u"Ana"_s, 5, 1'000)}, false, missed);
        QCOMPARE(text.summary, u"Ana keeps the lead"_s);
        QVERIFY2(text.body.endsWith(u"Since the last result, most steps had:\n2 earlier day(s) are on the board.\nMon 16 Nov: Bo with 5,003 steps\n"
                                    "Tue 17 Nov: nobody has steps\nWed 18 Nov: Bo with 5,001 steps"_s), qPrintable(text.body));
    }

    void corrections()
    {
        std::vector<CorrectedDay> days{{PlayerId{1}, u"Molly"_s, {StepCount{8'412}, 3}, {StepCount{11'302}, 2}}};
        DesktopText text = desktopCorrection(m_league, thursday, days, m_locale);
        QCOMPARE(text.summary, u"Lagoon: Thu 19 Nov corrected"_s);
        QCOMPARE(text.body, u"Molly: 8,412 \u2192 11,302 steps, 0 \u2192 2 points, rank 3 \u2192 2"_s);
        days.resize(5, days.front());
        text = desktopCorrection(m_league, thursday, days, m_locale);
        QCOMPARE(text.body.count(u"Molly"_s), 3);
        QVERIFY(text.body.endsWith(u"and 2 more player(s)"_s));
    }

    void daysAreWrittenAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("day");
        QTest::newRow("en_US") << u"en_US"_s << u"Thu, Nov 19"_s;
        QTest::newRow("en_GB") << u"en_GB"_s << u"Thu 19 Nov"_s;
        QTest::newRow("de") << u"de"_s << u"Do., 19. Nov."_s;
        QTest::newRow("fr") << u"fr"_s << u"jeu. 19 nov."_s;
        QTest::newRow("es") << u"es"_s << u"jue 19 nov"_s;
        QTest::newRow("ja") << u"ja"_s << u"11月19日(木)"_s;
        QTest::newRow("ar_EG") << u"ar_EG"_s << u"الخميس، \u0661\u0669 نوفمبر"_s;
    }
    void daysAreWrittenAsTheLanguageDoes()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, day);
        m_locale = QLocale(locale);
        const DesktopText text = desktopCorrection(m_league, thursday, {}, m_locale);
        m_locale = QLocale(u"en_GB"_s);
        QVERIFY2(text.summary.contains(day), qPrintable(text.summary));
        std::vector<Standings> missed{standings({})};
        QVERIFY(desktopResult(m_league, standings({}), missed, QLocale(locale)).body.count(day) == 2);
    }

    void numbersHaveOneKindOfDigits()
    {
        m_locale = QLocale(u"ar_EG"_s);
        const std::vector<Standing> rows{row(1, u"Ana"_s, 13, 9'000), row(1, u"Bo"_s, 13, 9'000), row(1, u"Cy"_s, 13, 9'000)};
        const DesktopText day = result(rows, false, std::vector<Standings>(5, standings(rows)));
        std::vector<CorrectedDay> days(5, {PlayerId{1}, u"Molly"_s, {StepCount{8'412}, 3}, {StepCount{11'302}, 2}});
        days.front().is.rank = 3;
        const DesktopText correction = desktopCorrection(m_league, thursday, days, m_locale);
        m_locale = QLocale(u"en_GB"_s);
        static const QRegularExpression latinDigit(u"[0-9]"_s);
        for (const QString &text : {toText(day), toText(correction)})
            QVERIFY2(!text.contains(latinDigit), qPrintable(text));
        QVERIFY2(day.body.contains(u"\u0661. \u2068Ana\u2069, \u0661\u0663 point"_s), qPrintable(day.body)); // whose name turns no line
    }

    void otherTextsHaveOneKindOfDigits()
    {
        const QLocale arabic(u"ar_EG"_s);
        const QDateTime now(thursday, QTime(8, 0), Qt::UTC);
        Device device;
        device.model = u"Inspire"_s;
        device.batteryPercent = 14;
        device.lastSync = now;
        const DesktopText news = batteryNews(u"Wendy"_s, device, {}, QTimeZone::utc(), arabic, now);
        QVERIFY2(news.summary.startsWith(u"\u2068Wendy\u2069: Inspire was \u0661\u0664%"_s), qPrintable(news.summary));
        const Standings board = standings({row(2, u"Ana"_s, 5, 9'000), row(3, u"Bo"_s, 4, 8'000)});
        const std::vector<CorrectedDay> days{{PlayerId{2}, u"Ana"_s, {StepCount{8'000}, 3}, {StepCount{9'000}, 2}}};
        const Told told{{PlayerId{2}, {StepCount{8'000}, 3}}, {PlayerId{3}, {StepCount{8'500}, 2}}};
        const QString text = correctionText(m_league, board, days, told, PlayerId{3}, arabic);
        QVERIFY2(text.contains(u"place \u0663 (before: \u0662)"_s), qPrintable(text));
    }

    void storedAsText()
    {
        const DesktopText text = desktopTextFrom(toText(DesktopText{u"Ana leads"_s, u"one\ntwo"_s}));
        QCOMPARE(text.summary, u"Ana leads"_s);
        QCOMPARE(text.body, u"one\ntwo"_s);
        QCOMPARE(desktopTextFrom(u"short"_s).summary, u"short"_s);
    }
};

QTEST_GUILESS_MAIN(DesktopTextTest)
#include "tst_desktop_text.moc"
