// SPDX-License-Identifier: GPL-3.0-or-later
// Batteries from the terminal: what is warned of, when trackers are empty, and what to leave alone.
#include "tests/app/ctl_league.h"

#include <QTest>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

class CtlBatteryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CtlLeague> m_league;

    void wears(int percent, qint64 secondsAgo = 600)
    {
        fakes::FakeDevice device;
        device.id = u"1001"_s;
        device.battery = percent <= 20 ? u"Low"_s : u"Medium"_s;
        device.batteryPercent = percent;
        device.lastSync = m_league->now.addSecs(-secondsAgo);
        fakes::FakeDevice scale{u"7"_s, u"Aria 2"_s, u"SCALE"_s, u"Low"_s, 2, m_league->now};
        m_league->world.setDevices(u"Wendy"_s, {device, scale});
    }
    QJsonArray array(const QStringList &arguments)
    {
        return QJsonDocument::fromJson(m_league->run(arguments).out).array();
    }
    QJsonArray check() { return array({u"battery"_s, u"check"_s}); }

private Q_SLOTS:
    void init()
    {
        m_league = std::make_unique<CtlLeague>();
        QVERIFY(m_league->open());
        m_league->world.addPerson(u"Wendy"_s, "UTC");
        SUCCEEDS(m_league->enrolGoogle(u"Wendy"_s));
        wears(64);
        SUCCEEDS(m_league->run({u"battery"_s, u"check"_s}));
    }

    void aWarningIsRaisedOnce()
    {
        m_league->later(3600 * 20);
        wears(14);
        const QJsonArray raised = check();
        QCOMPARE(raised.size(), 1);
        const QJsonObject warning = raised.first().toObject();
        QCOMPARE(warning[u"player"].toString(), u"Wendy"_s);
        QCOMPARE(warning[u"model"].toString(), u"Charge 6"_s);
        QCOMPARE(warning[u"warning"].toString(), u"low"_s);
        QCOMPARE(warning[u"batteryPercent"].toInt(), 14);
        QCOMPARE(warning[u"batteryStatus"].toString(), u"low"_s);
        QCOMPARE(warning[u"lastSync"].toString(), u"2026-11-21T02:50:00Z"_s);
        QCOMPARE(warning[u"text"].toString(), u"Wendy: Charge 6 was 14% at 02:50"_s);
        QVERIFY(warning[u"forecast"].isNull());
        QCOMPARE(warning[u"messages"].toArray().size(), 0); // nobody has agreed to any
        m_league->later(3600);
        QCOMPARE(check().size(), 0);
        const Product::Answer said = m_league->product.run({u"--now"_s, m_league->now.toString(Qt::ISODate), u"battery"_s, u"check"_s});
        QVERIFY2(said.out.contains("Nothing was read: the trackers were asked a short while ago."), said.out.constData());
        QVERIFY2(said.out.contains("These trackers need care:") && said.out.contains("14%"), said.out.constData());
    }

    void devicesTellWhatIsComing()
    {
        for (int level : {60, 55, 50, 45, 40}) {
            m_league->later(12 * 3600);
            wears(level);
            SUCCEEDS(m_league->run({u"battery"_s, u"check"_s}));
        }
        const QJsonArray devices = array({u"devices"_s, u"--history"_s});
        QCOMPARE(devices.size(), 1);
        const QJsonObject device = devices.first().toObject();
        QCOMPARE(device[u"care"].toString(), u"none"_s);
        QCOMPARE(device[u"history"].toArray().size(), 6);
        const QDateTime empty = QDateTime::fromString(device[u"forecast"][u"emptyAt"].toString(), Qt::ISODate);
        QVERIFY2(std::abs(m_league->now.addDays(4).secsTo(empty)) < 6 * 3600, qPrintable(empty.toString(Qt::ISODate)));
    }

    void snoozeMuteAndLimits()
    {
        m_league->later(3600 * 20);
        wears(18);
        QCOMPARE(check().size(), 1);
        SUCCEEDS(m_league->run({u"battery"_s, u"snooze"_s, u"Wendy"_s}));
        m_league->later(3600 * 6);
        wears(16);
        QCOMPARE(check().size(), 0);
        m_league->later(3600 * 19);
        wears(15);
        QCOMPARE(check().size(), 1);
        SUCCEEDS(m_league->run({u"battery"_s, u"snooze"_s, u"Wendy"_s, u"--until-charged"_s}));
        SUCCEEDS(m_league->run({u"battery"_s, u"mute"_s, u"Wendy"_s}));
        const Product::Answer unmuted = m_league->run({u"battery"_s, u"mute"_s, u"Wendy"_s, u"--off"_s});
        QCOMPARE(unmuted.object()[u"muted"].toBool(), false);
        const Product::Answer limited = m_league->run({u"battery"_s, u"limits"_s, u"Wendy"_s, u"--low"_s, u"40"_s});
        QCOMPARE(limited.object()[u"low"].toInt(), 40);
        QCOMPARE(limited.object()[u"critical"].toInt(), 8);
        QCOMPARE(m_league->run({u"battery"_s, u"limits"_s, u"Wendy"_s, u"--low"_s, u"5"_s}).code, 2);
        QCOMPARE(m_league->run({u"battery"_s, u"limits"_s, u"Wendy"_s}).object()[u"low"].toInt(), 20);
    }

    void theLeagueHasLimits()
    {
        SUCCEEDS(m_league->run({u"league"_s, u"set"_s, u"battery-low"_s, u"50"_s}));
        const Product::Answer shown = m_league->run({u"league"_s, u"set"_s, u"battery-minutes"_s, u"30"_s});
        QCOMPARE(shown.object()[u"battery-low"].toInt(), 50);
        QCOMPARE(shown.object()[u"battery-minutes"].toInt(), 30);
        QCOMPARE(m_league->run({u"league"_s, u"set"_s, u"battery-critical"_s, u"50"_s}).code, 2);
        m_league->later(3600 * 20);
        wears(45);
        QCOMPARE(check().size(), 1);
    }

    void aTimerWatchesToo()
    {
        SUCCEEDS(m_league->run({u"daily"_s, u"--scheduled"_s})); // a round
        m_league->later(3600 * 2);
        wears(60);
        m_league->world.traffic().clear();
        SUCCEEDS(m_league->run({u"daily"_s, u"--scheduled"_s})); // no round is due
        QCOMPARE(m_league->world.traffic().count(fakes::Service::Google, u"pairedDevices"_s), 1);
        m_league->later(300);
        SUCCEEDS(m_league->run({u"daily"_s, u"--scheduled"_s}));
        QCOMPARE(m_league->world.traffic().count(fakes::Service::Google, u"pairedDevices"_s), 1);
        QCOMPARE(m_league->world.traffic().count(fakes::Service::Google, u"dailyRollUp"_s), 0);
    }
};

QTEST_GUILESS_MAIN(CtlBatteryTest)
#include "tst_ctl_battery.moc"
