// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/battery.h"

#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 11, 16), QTime(8, 0), Qt::UTC);

QDateTime hours(double count)
{
    return start.addSecs(static_cast<qint64>(count * 3600));
}

struct Sync {
    QVariant level; ///< a percentage or a word; invalid: the tracker does not tell
    double at = 0;  ///< hours
    double read = -1; ///< when it was read; by default at once
    bool isReachable = true;
    bool isRead = true; ///< by somebody at the desktop
};

Device device(const Sync &sync)
{
    Device device;
    device.id = u"1"_s;
    device.lastSync = hours(sync.at);
    device.readAt = hours(sync.read < 0 ? sync.at : sync.read);
    if (sync.level.typeId() == QMetaType::Int)
        device.batteryPercent = sync.level.toInt();
    else
        device.batteryStatus = batteryStatusFrom(sync.level.toString());
    return device;
}

/// "low@8.0" for each warning, with a "+" where the player's phone gets it too.
QStringList warnings(const std::vector<Sync> &syncs, BatteryState state = {}, const BatteryLimits &limits = {})
{
    QStringList raised;
    for (const Sync &sync : syncs) {
        const Device read = device(sync);
        const Judgement judgement = judged(state, read, limits, {sync.isRead, sync.isReachable}, read.readAt);
        state = judgement.state;
        const std::optional<BatteryLevel> level = judgement.warning ? judgement.warning : judgement.playerWarning;
        if (level)
            raised += word(*level) + u'@' + QString::number(sync.at) + (judgement.warning ? u""_s : u" phone alone"_s)
                + (judgement.playerWarning ? u"+"_s : QString());
    }
    return raised;
}

} // namespace

class BatteryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsOncePerDischarge_data()
    {
        QTest::addColumn<std::vector<Sync>>("syncs");
        QTest::addColumn<QStringList>("raised");
        using Syncs = std::vector<Sync>;
        QTest::newRow("down") << Syncs{{25, 0}, {20, 6}, {19, 12}, {12, 24}} << QStringList{u"low@6+"_s};
        QTest::newRow("noise") << Syncs{{19, 0}, {21, 3}, {19, 6}, {22, 9}, {18, 12}} << QStringList{u"low@0+"_s};
        QTest::newRow("charged") << Syncs{{19, 0}, {60, 6}, {19, 48}} << QStringList{u"low@0+"_s, u"low@48+"_s};
        QTest::newRow("past low") << Syncs{{22, 0}, {7, 12}} << QStringList{u"critical@12+"_s};
        QTest::newRow("both") << Syncs{{19, 0}, {8, 12}, {5, 18}} << QStringList{u"low@0+"_s, u"critical@12+"_s};
        QTest::newRow("+14 is no charge") << Syncs{{19, 0}, {33, 6}, {19, 12}} << QStringList{u"low@0+"_s};
        QTest::newRow("+15 is one") << Syncs{{19, 0}, {34, 6}, {19, 12}} << QStringList{u"low@0+"_s, u"low@12+"_s};
        QTest::newRow("+15 since the lowest") << Syncs{{19, 0}, {10, 12}, {24, 18}, {25, 20}, {20, 30}}
                                              << QStringList{u"low@0+"_s, u"low@30+"_s};
        QTest::newRow("charged a little, still low") << Syncs{{3, 0}, {19, 2}, {18, 8}, {7, 20}}
                                                     << QStringList{u"critical@0+"_s, u"critical@20+"_s};
        QTest::newRow("words") << Syncs{{u"Low"_s, 0}, {u"Medium"_s, 3}, {u"Low"_s, 6}} << QStringList{u"low@0+"_s};
        QTest::newRow("two mediums") << Syncs{{u"Low"_s, 0}, {u"Medium"_s, 3}, {u"Medium"_s, 10}, {u"Low"_s, 20}}
                                     << QStringList{u"low@0+"_s, u"low@20+"_s};
        QTest::newRow("two mediums too close") << Syncs{{u"Low"_s, 0}, {u"Medium"_s, 3}, {u"Medium"_s, 8}, {u"Low"_s, 20}}
                                               << QStringList{u"low@0+"_s};
        QTest::newRow("high") << Syncs{{u"Low"_s, 0}, {u"High"_s, 3}, {u"Low"_s, 20}} << QStringList{u"low@0+"_s, u"low@20+"_s};
        QTest::newRow("empty days ago") << Syncs{{u"Medium"_s, 0}, {u"Empty"_s, 24, 30}} << QStringList{u"critical@24+"_s};
        QTest::newRow("empty, but just synced") << Syncs{{u"Medium"_s, 0}, {u"Empty"_s, 24, 24.2}} << QStringList{u"low@24+"_s};
        QTest::newRow("the same sync") << Syncs(10, Sync{15, 0}) << QStringList{u"low@0+"_s};
        QTest::newRow("an older sync") << Syncs{{50, 12}, {15, 6, 13}} << QStringList();
        QTest::newRow("unknown") << Syncs{{QVariant(), 0}, {0, 3}} << QStringList{u"critical@3+"_s};
        QTest::newRow("no consent, then consent")
            << Syncs{{15, 0, 0, false}, {15, 0, 2, true}, {14, 5, 5, true}, {13, 9, 9, true}}
            << QStringList{u"low@0"_s, u"low@5 phone alone+"_s};
        QTest::newRow("nobody, then a reader")
            << Syncs{{50, 0}, {15, 6, 6, false, false}, {14, 9, 9, false, false}, {14, 9, 10}, {14, 9, 11}, {13, 12}} << QStringList{u"low@9+"_s};
        QTest::newRow("nobody at first sight")
            << Syncs{{15, 0, 0, false, false}, {15, 0, 30, false, false}, {15, 0, 31}, {15, 0, 32}} << QStringList{u"low@0+"_s};
        QTest::newRow("the player, then a reader")
            << Syncs{{15, 0, 0, true, false}, {15, 0, 1, true, false}, {15, 0, 2}, {15, 0, 3}, {60, 9, 9, true, false}, {15, 40, 40, true, false}}
            << QStringList{u"low@0 phone alone+"_s, u"low@0"_s, u"low@40 phone alone+"_s};
        QTest::newRow("nobody, and charged") << Syncs{{15, 0, 0, false, false}, {60, 6, 6, false, false}, {60, 6, 8}} << QStringList();
        QTest::newRow("five days old at first sight") << Syncs{{12, 0, 120}, {11, 121, 121}, {60, 150, 150}, {12, 200, 200}}
                                                      << QStringList{u"low@121+"_s, u"low@200+"_s};
        QTest::newRow("a day old at first sight") << Syncs{{12, 0, 25}, {11, 26, 26}, {7, 40, 40}} << QStringList{u"critical@40+"_s};
        QTest::newRow("five days old later on") << Syncs{{40, 0}, {12, 20, 140}, {11, 141, 141}} << QStringList{u"low@141+"_s};
        QTest::newRow("of the future") << Syncs{{15, 2, 0}, {15, 3, 3}} << QStringList{u"low@3+"_s};
        QTest::newRow("a jump that was none") << Syncs{{80, 0}, {5, 0.1}, {79, 0.5}, {78, 2}} << QStringList();
        QTest::newRow("a jump that another confirms") << Syncs{{80, 0}, {5, 0.1}, {5, 0.5}, {4, 2}} << QStringList{u"critical@0.5+"_s};
        QTest::newRow("a rise that was none") << Syncs{{15, 0}, {98, 0.1}, {14, 0.5}, {13, 2}} << QStringList{u"low@0+"_s};
    }
    void warnsOncePerDischarge()
    {
        QFETCH(std::vector<Sync>, syncs);
        QTEST(warnings(syncs), "raised");
    }

    void zeroBesideAWordIsUnknown()
    {
        Device read = device({0, 0});
        read.batteryStatus = BatteryStatus::High;
        QCOMPARE(levelOf(read, {}), std::nullopt);
        QVERIFY(!judged({}, read, {}, {}, hours(0)).warning);
    }

    void newLimitsCountFromTheNextSync()
    {
        BatteryState state;
        const Device read = device({25, 0});
        state = judged(state, read, {}, {}, hours(0)).state;
        QVERIFY(!judged(state, read, {30, 10}, {}, hours(1)).warning);
        QCOMPARE(judged(state, device({25, 2}), {30, 10}, {}, hours(2)).warning, BatteryLevel::Low);
        state.limits = BatteryLimits{10, 5};
        QVERIFY(!judged(state, device({25, 2}), {30, 10}, {}, hours(2)).warning);
    }

    void snoozedIsToldTomorrowAtANewerSync()
    {
        BatteryState state = judged({}, device({15, 0}), {}, {}, hours(0)).state;
        state = snoozed(state, hours(1));
        const QStringList raised = warnings({{14, 6}, {12, 20}, {11, 26}, {10, 30}}, state);
        QCOMPARE(raised, QStringList{u"low@26"_s}); // the player was texted of this discharge before
        QCOMPARE(warnings({{14, 6}, {90, 20}, {80, 40}}, state), QStringList());
    }

    void leftUntilCharged()
    {
        BatteryState state = judged({}, device({15, 0}), {}, {.player = false}, hours(0)).state;
        state = stepladder::leftUntilCharged(state);
        QCOMPARE(warnings({{14, 6}, {5, 20}, {70, 30}, {19, 60}}, state), QStringList{u"low@60+"_s});
    }

    void mutedIsMuted()
    {
        BatteryState state;
        state.isMuted = true;
        QCOMPARE(warnings({{50, 0}, {15, 6}, {5, 20}}, state), QStringList());
        QVERIFY(!toldNotSynced(state, device({15, 0}), hours(200)));
    }

    void notSyncedIsToldOnce()
    {
        const Device read = device({50, 0});
        BatteryState state = judged({}, read, {}, {}, hours(1)).state;
        QVERIFY(!toldNotSynced(state, read, hours(95)));
        const auto told = toldNotSynced(state, read, hours(96));
        QVERIFY(told);
        QVERIFY(!toldNotSynced(*told, read, hours(120)));
        QVERIFY(toldNotSynced(*told, device({40, 100}), hours(196)));
        QVERIFY(!toldNotSynced(snoozed(*told, hours(190)), device({40, 100}), hours(196)));
        state = judged({}, read, {}, {}, hours(100)).state; // it was so before anybody looked
        QVERIFY(!toldNotSynced(state, read, hours(100)));
    }

    void whatNeedsCare_data()
    {
        QTest::addColumn<QVariant>("level");
        QTest::addColumn<double>("age");
        QTest::addColumn<QString>("care");
        QTest::newRow("good") << QVariant(41) << 1.0 << u"none"_s;
        QTest::newRow("low") << QVariant(20) << 1.0 << u"low"_s;
        QTest::newRow("critical") << QVariant(8) << 1.0 << u"critical"_s;
        QTest::newRow("unknown") << QVariant() << 1.0 << u"none"_s;
        QTest::newRow("yesterday morning") << QVariant(70) << 29.0 << u"none"_s;
        QTest::newRow("the whole of yesterday is missing") << QVariant(70) << 32.1 << u"not-synced"_s;
        QTest::newRow("low then") << QVariant(15) << 50.0 << u"low"_s;
        QTest::newRow("low, but that is long ago") << QVariant(15) << 97.0 << u"not-synced"_s;
    }
    void whatNeedsCare()
    {
        QFETCH(QVariant, level);
        QFETCH(double, age);
        const Device read = device({level, 0});
        const QDateTime now = start.addDays(6); // 08:00
        Device then = read;
        then.lastSync = now.addSecs(static_cast<qint64>(-age * 3600));
        then.readAt = now;
        const auto care = [&](const BatteryState &state) { return word(careOf(then, state, {}, QTimeZone::utc(), now)); };
        QTEST(care({}), "care");
        QCOMPARE(care(snoozed({}, now)), u"none"_s);
    }

    void theNewestSyncIsWatched()
    {
        QVERIFY(!watchedDevice({}));
        Device old = device({10, 0});
        old.id = u"old"_s;
        const Device used = device({90, 5});
        Device silent = device({5, 0});
        silent.lastSync = {};
        QCOMPARE(watchedDevice({old, silent, used})->id, used.id);
        QCOMPARE(watchedDevice({silent, old})->id, old.id);
    }

    void textsAreFew_data()
    {
        QTest::addColumn<std::vector<TextedWarning>>("earlier");
        QTest::addColumn<bool>("isCritical");
        QTest::addColumn<double>("waits"); // hours
        using Earlier = std::vector<TextedWarning>;
        QTest::newRow("the first") << Earlier{} << false << 0.0;
        QTest::newRow("one yesterday") << Earlier{{hours(-24)}} << false << 24.0;
        QTest::newRow("critical after low") << Earlier{{hours(-24)}} << true << 0.0;
        QTest::newRow("critical after critical") << Earlier{{hours(-24), true}} << true << 24.0;
        QTest::newRow("two in two days") << Earlier{{hours(-24)}, {hours(-2), true}} << true << 46.0;
        QTest::newRow("three in a week") << Earlier{{hours(-150)}, {hours(-100)}, {hours(-50)}} << true << 18.0;
        QTest::newRow("three in nine days") << Earlier{{hours(-200)}, {hours(-100)}, {hours(-50)}} << false << 0.0;
        QTest::newRow("of the future") << Earlier{{hours(20)}} << false << 0.0;
    }
    void textsAreFew()
    {
        QFETCH(std::vector<TextedWarning>, earlier);
        QFETCH(bool, isCritical);
        const QDateTime at = warningMayBeTextedAt(earlier, isCritical, start);
        QTEST(static_cast<double>(start.secsTo(at)) / 3600, "waits");
    }
};

QTEST_GUILESS_MAIN(BatteryTest)
#include "tst_battery.moc"
