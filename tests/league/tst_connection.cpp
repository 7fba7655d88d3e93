// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/connection.h"

#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDateTime consent(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

QDateTime after(int days, int hours = 0)
{
    return consent.addDays(days).addSecs(hours * 3600);
}

Player connected()
{
    Player player;
    player.tracker = TrackerKind::GoogleHealth;
    player.state = ConnectionState::Connected;
    player.stateSince = consent;
    player.consentedAt = consent;
    return player;
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthComesFromStateAndReason_data()
    {
        QTest::addColumn<ConnectionState>("state");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("health");
        QTest::newRow("all well") << ConnectionState::Connected << QString() << u"connected"_s;
        QTest::newRow("outage") << ConnectionState::Connected << u"service-down"_s << u"retrying"_s;
        QTest::newRow("refused") << ConnectionState::NeedsConsent << u"needs-consent"_s << u"needs-consent"_s;
        QTest::newRow("never finished") << ConnectionState::NeedsConsent << QString() << u"needs-consent"_s;
        QTest::newRow("closed") << ConnectionState::Retired << u"retired"_s << u"retired"_s;
        QTest::newRow("by hand") << ConnectionState::Manual << QString() << u"manual"_s;
    }

    void healthComesFromStateAndReason()
    {
        QFETCH(ConnectionState, state);
        QFETCH(QString, reason);
        Player player = connected();
        player.state = state;
        player.stateReason = reason;
        const Connection connection = connectionOf(player);
        QTEST(word(connection.health), "health");
        QCOMPARE(connection.reason, reason);
        QCOMPARE(connection.since, consent);
    }

    void sinceIsWhenTheHealthBegan()
    {
        Player player = connected();
        moveTo(player, ConnectionState::Connected, {}, after(1));
        QCOMPARE(player.stateSince, consent);
        moveTo(player, ConnectionState::Connected, u"offline"_s, after(2));
        QCOMPARE(player.stateSince, after(2));
        moveTo(player, ConnectionState::Connected, u"service-down"_s, after(3)); // another reason, the same trouble
        QCOMPARE(player.stateSince, after(2));
        QCOMPARE(player.stateReason, u"service-down"_s);
        moveTo(player, ConnectionState::Connected, {}, after(4));
        QCOMPARE(player.stateSince, after(4));
        moveTo(player, ConnectionState::NeedsConsent, u"vault-empty"_s, after(5));
        moveTo(player, ConnectionState::NeedsConsent, u"needs-consent"_s, after(6));
        QCOMPARE(player.stateSince, after(5));
        moveTo(player, ConnectionState::Retired, u"retired"_s, after(7));
        QCOMPARE(player.stateSince, after(7));
    }

    void warnsTwoDaysBeforeThePermissionEnds()
    {
        Player player = connected();
        QVERIFY(!endsSoon(player, after(5)));
        player.grantEndsAt = after(7);
        QVERIFY(!endsSoon(player, after(4, 23)));
        QVERIFY(endsSoon(player, after(5)));
        QVERIFY(endsSoon(player, after(6, 23)));
        QVERIFY(!endsSoon(player, after(7)));
        player.stateReason = u"offline"_s; // nothing ends by an outage, and the permission still does
        QVERIFY(endsSoon(player, after(6)));
        player.state = ConnectionState::NeedsConsent;
        QVERIFY(!endsSoon(player, after(6)));
    }

    void tellsAPermissionThatHasRunItsTime_data()
    {
        QTest::addColumn<int>("endDays"); // after the consent; negative: Google did not say
        QTest::addColumn<int>("foundHours");
        QTest::addColumn<bool>("expected");
        QTest::newRow("revoked the day after") << 7 << 24 << false;
        QTest::newRow("on the dot") << 7 << 7 * 24 << true;
        QTest::newRow("found after a holiday") << 7 << 30 * 24 << true;
        QTest::newRow("unsaid, revoked early") << -1 << 6 * 24 << false;
        QTest::newRow("unsaid, on the dot") << -1 << 7 * 24 << true;
        QTest::newRow("unsaid, found by the next round") << -1 << 8 * 24 << true;
        QTest::newRow("unsaid, long after") << -1 << 10 * 24 << false;
    }

    void tellsAPermissionThatHasRunItsTime()
    {
        QFETCH(int, endDays);
        QFETCH(int, foundHours);
        QFETCH(bool, expected);
        Player player = connected();
        if (endDays >= 0)
            player.grantEndsAt = after(endDays);
        QCOMPARE(hasRunItsTime(player, after(0, foundHours)), expected);
        player.tracker = TrackerKind::Fitbit; // has no such rule
        QVERIFY(!hasRunItsTime(player, after(0, foundHours)));
    }

    void anUnknownConsentHasNoTime()
    {
        Player player = connected();
        player.consentedAt = {};
        QVERIFY(!hasRunItsTime(player, after(7)));
    }
};

QTEST_APPLESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
