// SPDX-License-Identifier: GPL-3.0-or-later
// Forecasts against discharges that are simulated, so that the truth is known.
#include "core/league/battery_forecast.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 10, 1), QTime(6, 0), Qt::UTC);

QDateTime hours(double count)
{
    return start.addSecs(static_cast<qint64>(count * 3600));
}

std::vector<BatteryPoint> points(const std::vector<std::pair<double, int>> &list)
{
    std::vector<BatteryPoint> made;
    for (const auto &[at, percent] : list)
        made.push_back({hours(at), percent});
    return made;
}

/// A watch: drains less at night, more on some days, is charged when its owner feels like it, and is out of reach at times.
struct Watch {
    std::vector<double> levels; ///< one a quarter of an hour
    std::vector<double> drains; ///< what each quarter takes off the charger
    std::vector<Device> syncs;

    Watch(unsigned seed, int days)
    {
        std::mt19937 random(seed);
        std::uniform_real_distribution<double> part(0, 1);
        std::normal_distribution<double> noise(0, 1);
        const double life = 1.5 + 7 * part(random); // days
        double level = 60 + 40 * part(random);
        double today = 1;
        double charging = 0;
        double chargeAt = 10 + 40 * part(random);
        int outOfReach = 0; // quarters
        for (int quarter = 0; quarter < days * 96; ++quarter) {
            const int hour = (quarter / 4) % 24;
            if (quarter % 96 == 0)
                today = std::clamp(1 + 0.15 * noise(random), 0.6, 1.5);
            const double pace = (hour < 7 ? 0.6 : 1.15) * today;
            drains.push_back(pace * 100 / (life * 96));
            if (charging > 0) {
                level = std::min(charging, level + 15);
                if (level >= charging)
                    charging = 0;
            } else {
                level = std::max(0.0, level - drains.back());
                if (level < chargeAt && hour >= 7 && hour < 22 && part(random) < 0.2) {
                    charging = part(random) < 0.8 ? 100 : level + 30;
                    chargeAt = 5 + 40 * part(random);
                }
            }
            levels.push_back(level);
            if (outOfReach > 0)
                --outOfReach;
            else if (part(random) < 0.003)
                outOfReach = static_cast<int>(part(random) * 150);
            if (outOfReach == 0 && quarter % 4 == 0 && part(random) < 0.8) {
                Device device;
                device.id = u"1"_s;
                device.lastSync = hours(quarter / 4.0);
                device.batteryPercent = std::clamp(static_cast<int>(std::lround(level + noise(random))), 0, 100);
                syncs.push_back(device);
            }
        }
    }
    /// In how many hours from then on it would be empty if nobody charged it.
    [[nodiscard]] std::optional<double> emptyAfter(size_t quarter) const
    {
        double level = levels[quarter];
        for (size_t i = quarter + 1; i < drains.size(); ++i) {
            level -= drains[i];
            if (level <= 0.5)
                return static_cast<double>(i - quarter) / 4;
        }
        return std::nullopt;
    }
};

} // namespace

class BatteryForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSteadyPaceIsForetold()
    {
        const auto found = forecast(points({{0, 100}, {12, 90}, {24, 80}, {36, 70}, {48, 60}}));
        QVERIFY(found);
        QCOMPARE(found->emptyAt, hours(120));
        QCOMPARE(std::lround(found->perDay), 20L);
        QCOMPARE(std::lround(found->daysPerCharge()), 5L);
        QVERIFY(found->earliest < found->emptyAt && found->emptyAt < found->latest);
    }

    void tooLittleSaysNothing_data()
    {
        QTest::addColumn<std::vector<BatteryPoint>>("levels");
        QTest::newRow("none") << points({});
        QTest::newRow("one") << points({{0, 50}});
        QTest::newRow("three") << points({{0, 50}, {20, 40}, {40, 30}});
        QTest::newRow("half a day") << points({{0, 50}, {2, 47}, {4, 45}, {6, 43}});
        QTest::newRow("no drop") << points({{0, 50}, {12, 49}, {24, 50}, {36, 48}, {48, 48}});
        QTest::newRow("just charged for the first time") << points({{0, 50}, {1, 48}, {2, 100}});
    }
    void tooLittleSaysNothing()
    {
        QFETCH(std::vector<BatteryPoint>, levels);
        QVERIFY(!forecast(levels));
    }

    void formerChargesTellOfANewOne()
    {
        const auto found = forecast(points({{0, 100}, {24, 80}, {48, 60}, {72, 40}, {96, 20}, {98, 100}, {100, 98}}));
        QVERIFY(found);
        const double left = static_cast<double>(hours(100).secsTo(found->emptyAt)) / 86400;
        QVERIFY2(std::abs(left - 4.9) < 0.3, qPrintable(QString::number(left)));
    }

    void chargesEndADischarge()
    {
        const auto levels = points({{0, 30}, {10, 26}, {11, 28}, {12, 25}, {13, 60}, {14, 99}, {30, 90}, {40, 92}, {50, 80}});
        const std::vector<Discharge> found = dischargesOf(levels);
        QCOMPARE(found.size(), size_t{3});
        QCOMPARE(found[0].last, size_t{3});
        QCOMPARE(found[2].first, size_t{5});
        QCOMPARE(found[2].last, size_t{8});
    }

    void whatCannotBeIsLeftOut()
    {
        std::vector<Device> levels;
        const auto add = [&](double at, std::optional<int> percent, const QString &id = u"1"_s) {
            Device device;
            device.id = id;
            device.lastSync = hours(at);
            device.batteryPercent = percent;
            levels.push_back(device);
        };
        add(0, 80);
        add(0.2, 5);
        add(0.5, 79);
        add(0.5, 12);
        add(1, std::nullopt);
        add(2, 40, u"2"_s);
        add(3, 78);
        const auto kept = believed(levels, u"1"_s);
        QCOMPARE(kept, points({{0, 80}, {0.5, 79}, {3, 78}}));
    }

    void theQuietHourIsFound()
    {
        std::vector<QDateTime> syncs;
        for (int day = 0; day < 14; ++day) {
            for (int hour = 7; hour < 23; ++hour) {
                if (hour != 20 || day % 7 == 0)
                    syncs.push_back(hours(24 * day + hour - 6 + 0.3)); // start is 06:00
            }
        }
        QCOMPARE(quietHour(syncs, QTimeZone::utc()), 20);
        QCOMPARE(quietHour(syncs, QTimeZone("Europe/Berlin")), 22); // 20:00 there is 22:00 here
        const QDateTime now = hours(2);
        QCOMPARE(timeToCharge(20, QTimeZone::utc(), hours(48), now), hours(14));
        QCOMPARE(timeToCharge(8, QTimeZone::utc(), hours(48), now), hours(26)); // 08:00 is now
        QVERIFY(!timeToCharge(20, QTimeZone::utc(), hours(13), now).isValid());
        syncs.resize(80);
        QCOMPARE(quietHour(syncs, QTimeZone::utc()), std::nullopt);
        QCOMPARE(quietHour({}, QTimeZone::utc()), std::nullopt);
    }

    void theBacktestHolds()
    {
        struct Case {
            double left = 0;  ///< truth, hours
            double error = 0; ///< hours
            bool isInFan = false;
            bool isSharp = false;
        };
        std::vector<Case> cases;
        int silent = 0;
        for (unsigned seed = 1; seed <= 150; ++seed) {
            const Watch watch(seed, 40);
            for (size_t quarter = 24; quarter < watch.levels.size(); quarter += 61) {
                const std::optional<double> truth = watch.emptyAfter(quarter);
                if (!truth || *truth < 3)
                    continue;
                const QDateTime now = hours(static_cast<double>(quarter) / 4);
                std::vector<Device> known;
                for (const Device &sync : watch.syncs) {
                    if (sync.lastSync <= now)
                        known.push_back(sync);
                }
                if (known.empty() || known.back().lastSync.secsTo(now) > 6 * 3600)
                    continue;
                const auto found = forecast(believed(known, u"1"_s));
                if (!found) {
                    ++silent;
                    continue;
                }
                const QDateTime empty = now.addSecs(static_cast<qint64>(*truth * 3600));
                cases.push_back({*truth, std::abs(static_cast<double>(empty.secsTo(found->emptyAt))) / 3600,
                                 found->earliest <= empty && empty <= found->latest, found->isSharp()});
            }
        }
        const auto median = [](std::vector<double> values) {
            std::ranges::sort(values);
            return values.empty() ? 0 : values[values.size() / 2];
        };
        const auto share = [&](auto &&is) {
            return 100.0 * static_cast<double>(std::ranges::count_if(cases, is)) / static_cast<double>(cases.size());
        };
        std::vector<double> errors, parts, lastDay, sharp;
        for (const Case &each : cases) {
            errors.push_back(each.error);
            parts.push_back(each.error / each.left);
            if (each.left <= 24)
                lastDay.push_back(each.error);
            if (each.isSharp)
                sharp.push_back(each.error);
        }
        const double inFan = share([](const Case &each) { return each.isInFan; });
        std::printf("backtest: %zu forecasts, %d times not enough readings; median error %.1f h (%.0f %% of what is left);"
                    " with a day or less left %.1f h; where an hour is told %.1f h; in the fan %.0f %%\n",
                    cases.size(), silent, median(errors), 100 * median(parts), median(lastDay), median(sharp), inFan);
        QVERIFY(cases.size() > 500);
        QVERIFY2(median(parts) < 0.2, "forecasts are off by more than a fifth");
        QVERIFY2(median(lastDay) < 3, "the last day is off by more than three hours");
        QVERIFY2(inFan >= 50 && inFan <= 97, "the fan is no honest one");
    }
};

QTEST_GUILESS_MAIN(BatteryForecastTest)
#include "tst_battery_forecast.moc"
