// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_board.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/daily_steps_chart.h"
#include "ui/charts/duel_chart.h"
#include "ui/charts/points_chart.h"
#include "ui/charts/ranking_chart.h"
#include "ui/charts/time_axis.h"

#include <QChart>
#include <QTest>

#include <algorithm>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

bool always(const std::vector<TimeTick> &)
{
    return true;
}

QString text(const std::vector<TimeTick> &ticks)
{
    QStringList texts;
    for (const TimeTick &tick : ticks)
        texts << (tick.year.isEmpty() ? tick.words : u"%1/%2"_s.arg(tick.words, tick.year));
    return texts.join(u' ');
}

/// What was never shown has not the size it was given.
void showIn(ChartSurface &chart, QSize size)
{
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.resize(size);
    chart.show();
}

/// Speaks a language until the end of the scope.
struct Spoken {
    explicit Spoken(const QLocale &locale) { QLocale::setDefault(locale); }
    ~Spoken() { QLocale::setDefault(before); }
    Q_DISABLE_COPY_MOVE(Spoken)
    QLocale before;
};

} // namespace

class TimeAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void placesAreRound_data();
    void placesAreRound();
    void fourToSixCaptions();
    void ticksMoveWithTheDays();
    void theMonthGivesWay();
    void everyMonthIsSaid();
    void captionsFit_data();
    void captionsFit();
    void yearsOtherThanTodaysAreTold();
    void yearsTakeTheirRoomFromTheStart();
    void yearsAreAsManyAsFit();
    void aDayIsWrittenAsTheLanguageDoes();
};

void TimeAxisTest::placesAreRound_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("years");
    QTest::addColumn<QString>("ticks");
    QTest::newRow("a day") << 1 << false << u"19 Nov"_s;
    QTest::newRow("days") << 7 << false << u"13 Nov 15 17 19 Nov"_s;
    QTest::newRow("a fortnight") << 14 << false << u"7 Nov 10 13 16 19 Nov"_s;
    QTest::newRow("weeks") << 31 << false << u"22 Oct 29 5 Nov 12 19 Nov"_s;
    QTest::newRow("months") << 160 << false << u"Jul Aug Sept Oct Nov"_s;
    QTest::newRow("quarters") << 500 << true << u"Oct/2025 Jan/2026 Apr Jul Oct"_s;
    QTest::newRow("half years") << 1000 << true << u"Jul/2024 Jan/2025 Jul Jan/2026 Jul"_s;
    QTest::newRow("years") << 2000 << true << u"2022 2023 2024 2025 2026"_s;
    QTest::newRow("ten years") << 3650 << true << u"2018 2020 2022 2024 2026"_s;
}

void TimeAxisTest::placesAreRound()
{
    QFETCH(int, days);
    QFETCH(bool, years);
    const QDate end(2026, 11, 19);
    QTEST(text(timeTicks({end.addDays(1 - days), end, end, years}, always)), "ticks");
}

void TimeAxisTest::fourToSixCaptions()
{
    const QDate end(2026, 11, 19);
    for (int days = TimeWindow::fewest; days <= 3653; ++days) {
        const std::vector<TimeTick> ticks = timeTicks({end.addDays(1 - days), end, end, true}, always);
        QVERIFY2(ticks.size() >= 4 && ticks.size() <= 7, qPrintable(QString::number(days)));
        QVERIFY(!ticks.front().words.isEmpty() && !ticks.back().words.isEmpty());
        QVERIFY(!ticks.front().year.isEmpty() || ticks.front().words == QString::number(ticks.front().day.year()));
        QVERIFY(ticks.front().day >= end.addDays(1 - days) && ticks.back().day <= end);
        QVERIFY(std::ranges::is_sorted(ticks, {}, &TimeTick::day));
    }
}

void TimeAxisTest::ticksMoveWithTheDays()
{
    const QDate end(2026, 11, 19);
    const auto daysOf = [&](int back) {
        std::vector<QDate> days;
        for (const TimeTick &tick : timeTicks({end.addDays(-29 - back), end.addDays(-back), end, false}, always))
            days.push_back(tick.day);
        return days;
    };
    const std::vector<QDate> before = daysOf(0);
    const std::vector<QDate> after = daysOf(2);
    // What is in view of both stands at the same days.
    QVERIFY(std::ranges::all_of(after, [&](QDate day) { return day < before.front() || std::ranges::count(before, day) == 1; }));
    QVERIFY(after.back() <= end.addDays(-2));
}

void TimeAxisTest::theMonthGivesWay()
{
    const QDate end(2026, 11, 19);
    const auto fits = [](const std::vector<TimeTick> &ticks) {
        return std::ranges::count_if(ticks, [](const TimeTick &tick) { return tick.words.contains(u' '); }) <= 2;
    };
    QCOMPARE(text(timeTicks({end.addDays(-30), end, end, false}, fits)), u"22 Oct 29 5 Nov 12 19"_s);
    // Where nothing fits the last day stands.
    QCOMPARE(text(timeTicks({end.addDays(-30), end, end, true}, [](const std::vector<TimeTick> &) { return false; })), u"19 Nov/2026"_s);
}

void TimeAxisTest::everyMonthIsSaid()
{
    const QDate end(2026, 11, 26);
    for (const qsizetype room : {12, 18, 24, 30, 40}) {
        const auto fits = [room](const std::vector<TimeTick> &ticks) { return text(ticks).size() <= room; };
        for (int days = TimeWindow::fewest; days <= 400; ++days) {
            const std::vector<TimeTick> ticks = timeTicks({end.addDays(1 - days), end, end, false}, fits);
            for (size_t i = 0; i < ticks.size(); ++i) {
                if (i == 0 || ticks[i].day.month() != ticks[i - 1].day.month())
                    QVERIFY2(ticks[i].words.contains(QLocale().standaloneMonthName(ticks[i].day.month(), QLocale::ShortFormat)), qPrintable(text(ticks)));
            }
        }
    }
}

void TimeAxisTest::captionsFit_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("days");
    for (const QString &language : {u"en_GB"_s, u"de_DE"_s, u"ja_JP"_s, u"ar_EG"_s, u"fi_FI"_s}) {
        for (const int days : {3, 7, 30, 45, 90, 150, 366, 800, 1500, 3650})
            QTest::addRow("%s, %d", qPrintable(language), days) << language << days;
    }
}

void TimeAxisTest::captionsFit()
{
    QFETCH(QString, language);
    QFETCH(int, days);
    const Spoken spoken{QLocale(language)};
    const Board board = sample::crowd(8, days);
    RankingChart ranking(Theme::light());
    PointsChart points(Theme::light());
    DailyStepsChart daily(Theme::light());
    for (ChartSurface *chart : std::initializer_list<ChartSurface *>{&ranking, &points, &daily})
        showIn(*chart, {320, 400}); // of a panel of 360
    ranking.setData(rankingData(board));
    points.setData(rankingData(board));
    daily.setData(dailyData(board, PlayerId{1}), {});
    for (const ChartSurface *chart : std::initializer_list<const ChartSurface *>{&ranking, &points, &daily}) {
        const QList<ChartSurface::Caption> captions = chart->dayCaptions();
        QVERIFY(captions.size() >= std::min(chart == &points ? 2 : 3, days)); // names and points take their room
        QVERIFY(captions.size() <= 7);
        double words = 0;
        double years = 0;
        for (const ChartSurface::Caption &each : captions) {
            for (const auto &[place, free] : {std::pair{each.words, &words}, std::pair{each.year, &years}}) {
                if (place.isEmpty())
                    continue;
                QVERIFY(QRectF(chart->viewport()->rect()).contains(place));
                QVERIFY2(place.left() >= *free, qPrintable(chart->objectName()));
                *free = place.right() + 4;
            }
        }
    }
}

void TimeAxisTest::yearsOtherThanTodaysAreTold()
{
    PointsChart chart(Theme::light());
    showIn(chart, {400, 400});
    const auto years = [&] {
        QStringList told;
        for (const ChartSurface::Caption &each : chart.dayCaptions()) {
            if (!each.tick.year.isEmpty())
                told << each.tick.year;
        }
        return told.join(u' ');
    };
    chart.setData(rankingData(sample::crowd(3, 30)));
    QCOMPARE(years(), QString());
    QTest::keyClick(&chart, Qt::Key_End);
    QVERIFY(!chart.readOut().title.contains(u"2026"_s));
    chart.setToday(QDate(2027, 1, 5)); // the days are of a year that is over
    QCOMPARE(years(), u"2026"_s);
    QVERIFY(chart.readOut().title.contains(u"2026"_s));
    chart.setToday(QDate(2026, 12, 5));
    QCOMPARE(years(), QString());
    chart.setData(rankingData(sample::crowd(3, 600)));
    QCOMPARE(years(), u"2025 2026"_s);
    QTest::keyClick(&chart, Qt::Key_Escape); // about the newest day
    for (int i = 0; i < 14; ++i)
        QTest::keyClick(&chart, '+');
    QCOMPARE(years(), QString()); // the days in view are this year's
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(years(), u"2025"_s);
    const Spoken spoken{QLocale(u"ja_JP"_s)};
    QCOMPARE(years(), u"2025年"_s);
}

void TimeAxisTest::yearsTakeTheirRoomFromTheStart()
{
    DailyStepsChart chart(Theme::light());
    showIn(chart, {400, 400});
    chart.setUsualDays(TimeWindow::readable);
    chart.setData(dailyData(sample::crowd(3, 400), PlayerId{1}), {});
    const QRectF plot = chart.chart()->plotArea();
    QTest::keyClick(&chart, Qt::Key_Home);
    QVERIFY(!chart.dayCaptions().constFirst().tick.year.isEmpty());
    QCOMPARE(chart.chart()->plotArea(), plot);
    QVERIFY(chart.dayCaptions().constFirst().year.bottom() <= chart.viewport()->height());
}

void TimeAxisTest::yearsAreAsManyAsFit()
{
    PointsChart chart(Theme::light());
    showIn(chart, {320, 400}); // of a panel of 360
    chart.setData(rankingData(sample::crowd(5, 3650)));
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&chart, '-');
    QStringList words;
    for (const ChartSurface::Caption &each : chart.dayCaptions()) {
        words << each.tick.words;
        QVERIFY(each.tick.year.isEmpty()); // all in one line
    }
    QCOMPARE(words.join(u' '), u"2017 2020 2023 2026"_s);
}

void TimeAxisTest::aDayIsWrittenAsTheLanguageDoes()
{
    const QDate day(2026, 11, 19);
    QCOMPARE(dayText(day, day), u"Thu 19 Nov"_s);
    QCOMPARE(dayText(day, day.addYears(1)), u"Thu 19 Nov 2026"_s);
    const Spoken american{QLocale(QLocale::English, QLocale::UnitedStates)};
    QCOMPARE(dayText(day, day), u"Thu, Nov 19"_s);
    QCOMPARE(dayText(day, day.addYears(1)), u"Thu, Nov 19, 2026"_s);
}

QTEST_MAIN(TimeAxisTest)
#include "tst_time_axis.moc"
