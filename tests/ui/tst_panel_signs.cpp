// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/panel_signs.h"

#include <QAbstractEventDispatcher>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

class PanelSignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheBus();
    void onX11_data();
    void onX11();
};

void PanelSignsTest::onTheBus()
{
    const PanelSigns signs;
    QSignalSpy seen(&signs, &PanelSigns::seen);
    const QString watcher = u"org.kde.StatusNotifierWatcher"_s;
    QDBusConnection panel = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s);

    QVERIFY(panel.registerService(watcher));
    QTRY_COMPARE(seen.count(), 1);
    // The service that lists the icons may be there before anything that shows them is.
    for (const QString &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        QVERIFY(panel.send(QDBusMessage::createSignal(u"/StatusNotifierWatcher"_s, watcher, signal)));
    QTRY_COMPARE(seen.count(), 3);
    QVERIFY(panel.unregisterService(watcher));
    QTRY_COMPARE(seen.count(), 4);
    QDBusConnection::disconnectFromBus(u"panel"_s);
}

void PanelSignsTest::onX11_data()
{
    QTest::addColumn<QByteArray>("platform");
    QTest::addColumn<uint>("code");
    QTest::addColumn<int>("expected");
    QTest::newRow("a client's message") << QByteArray("xcb_generic_event_t") << 33U << 1;
    QTest::newRow("sent by another program") << QByteArray("xcb_generic_event_t") << (33U | 0x80U) << 1;
    QTest::newRow("a window that is no more") << QByteArray("xcb_generic_event_t") << 17U << 1;
    QTest::newRow("a key") << QByteArray("xcb_generic_event_t") << 2U << 0;
    QTest::newRow("another platform's") << QByteArray("windows_generic_MSG") << 33U << 0;
}

void PanelSignsTest::onX11()
{
    QFETCH(QByteArray, platform);
    QFETCH(uint, code);
    const PanelSigns signs;
    QSignalSpy seen(&signs, &PanelSigns::seen);
    quint32 event[8] = {code}; // as long as the server's
    qintptr result = 0;
    QVERIFY(!QAbstractEventDispatcher::instance()->filterNativeEvent(platform, event, &result)); // Qt sees it, too
    QTEST(static_cast<int>(seen.count()), "expected");
}

QTEST_MAIN(PanelSignsTest)
#include "tst_panel_signs.moc"
