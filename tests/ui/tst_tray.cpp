// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/english_plurals.h"
#include "tests/ui/languages.h"
#include "tests/ui/reachable.h"
#include "tests/ui/sample_board.h"
#include "ui/tray/tray.h"

#include <QSignalSpy>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

QAction *actionStarting(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (QString(action->text()).remove(u'&').startsWith(text))
            return action;
    }
    return nullptr;
}

Reader friday()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc(), sample::fridayMorning()};
}

/// Those of the board that need care, as the desktop finds them.
std::vector<DeviceInCare> inCare(Board board)
{
    std::vector<WatchedDevice> devices;
    for (const BoardRow &row : board.rows) {
        const DeviceCare care = careOf(*row.device, {}, row.limits, QTimeZone::utc(), sample::fridayMorning());
        if (care != DeviceCare::None)
            devices.push_back({row.player, *row.device, {}, row.limits, care});
    }
    sortByNeed(devices);
    std::vector<DeviceInCare> found;
    for (const WatchedDevice &device : devices)
        found.push_back({device, {}});
    return found;
}

} // namespace

class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void menuShowsTheFirstThree();
    void mnemonicsAreNotTwice_data() { tests::addEveryLanguage(); }
    void mnemonicsAreNotTwice();
    void beforeTheFirstRanking();
    void menuAsks_data();
    void menuAsks();
    void namesAreNotMnemonics();
    void whatCannotBeReadIsNotOffered();
    void devicesInCareAreListed();
    void worstBadgeWins();
    void toolTipNamesTheFirstThing();
    void iconsHaveEverySize_data();
    void iconsHaveEverySize();
    void inkReadsOnItsPanel();
    void withoutPanelNothingIsShown();

private:
    EnglishPlurals m_plurals;
};

void TrayTest::menuShowsTheFirstThree()
{
    Tray tray;
    QCOMPARE(words(tray.menu()).size(), 8);
    tray.setBoard(sample::thursday());
    const QStringList texts = words(tray.menu());
    QCOMPARE(texts.size(), 12);
    QCOMPARE(texts.at(0), u"Thursday, may still change"_s);
    QCOMPARE(texts.at(1), u"1.  Tiger Lily, 43 points"_s);
    QCOMPARE(texts.at(2), u"2.  Tootles, 40 points"_s);
    QCOMPARE(texts.at(3), u"3.  Molly, 34 points"_s);
    QVERIFY(tray.menu().defaultAction());
    tray.setBoard(sample::empty());
    QCOMPARE(words(tray.menu()).size(), 8);
}

void TrayTest::mnemonicsAreNotTwice()
{
    QFETCH(QString, catalogue);
    const tests::Spoken language(catalogue);
    Tray tray;
    tray.setBoard(sample::thursday());
    QCOMPARE(tests::sharedMnemonics(tray.menu()), QString());
}

void TrayTest::beforeTheFirstRanking()
{
    Tray tray;
    Board board = sample::beforeTheSeason({u"Wendy"_s, u"Peter"_s});
    tray.setBoard(board);
    QCOMPARE(words(tray.menu()).size(), 9);
    QVERIFY(words(tray.menu()).at(0).startsWith(u"Season starts "_s));
    QVERIFY(!tray.menu().actions().at(0)->isEnabled());
    QCOMPARE(tray.toolTip().split(u'\n'), (QStringList{u"Stepladder"_s, words(tray.menu()).at(0)}));
    QCOMPARE(tray.badge(), TrayBadge::None);
    board.waiting.back().state = ConnectionState::NeedsConsent; // care is not put off until the first day
    tray.setBoard(board);
    QCOMPARE(tray.badge(), TrayBadge::NeedsYou);
    QCOMPARE(tray.toolTip().split(u'\n').at(1), u"Peter needs to allow access again."_s);
    tray.setBoard(sample::waiting({u"Wendy"_s}));
    QVERIFY(words(tray.menu()).at(0).startsWith(u"Counts from "_s));
}

void TrayTest::menuAsks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("place");
    QTest::newRow("a player opens") << u"1."_s << 0;
    QTest::newRow("open") << u"Open"_s << 0;
    QTest::newRow("sync") << u"Sync"_s << 1;
    QTest::newRow("add") << u"Add"_s << 2;
    QTest::newRow("quit") << u"Quit"_s << 3;
    QTest::newRow("players") << u"Players"_s << 4;
    QTest::newRow("messages") << u"Messages"_s << 5;
    QTest::newRow("settings") << u"Settings"_s << 6;
}

void TrayTest::menuAsks()
{
    QFETCH(QString, text);
    QFETCH(int, place);
    Tray tray;
    tray.setBoard(sample::thursday());
    QSignalSpy asked[] = {QSignalSpy(&tray, &Tray::openRequested), QSignalSpy(&tray, &Tray::syncRequested),
                          QSignalSpy(&tray, &Tray::addPlayerRequested), QSignalSpy(&tray, &Tray::quitRequested),
                          QSignalSpy(&tray, &Tray::playersRequested), QSignalSpy(&tray, &Tray::messagesRequested),
                          QSignalSpy(&tray, &Tray::settingsRequested)};
    QAction *action = actionStarting(tray.menu(), text);
    QVERIFY(action);
    action->trigger();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(asked[i].count(), i == place ? 1 : 0);
}

void TrayTest::whatCannotBeReadIsNotOffered()
{
    Tray tray;
    tray.setBoard(sample::thursday());
    tray.setCare(inCare(sample::thursday()), friday());
    const auto enabled = [&tray] {
        QStringList texts;
        for (const QAction *action : tray.menu().actions()) {
            if (action->isEnabled() && !action->isSeparator())
                texts.append(QString(action->text()).remove(u'&'));
        }
        return texts;
    };
    const QStringList before = enabled();
    tray.setReadable(false);
    QCOMPARE(enabled().mid(3), (QStringList{u"Open Stepladder"_s, u"Quit"_s})); // behind the first three, who lead to the window
    tray.setBoard(sample::thursday());
    QCOMPARE(enabled().mid(3), (QStringList{u"Open Stepladder"_s, u"Quit"_s}));
    tray.setReadable(true);
    QCOMPARE(enabled(), before);
}

void TrayTest::namesAreNotMnemonics()
{
    Board board = sample::thursday();
    board.rows.front().player.name = u"Tick & Tock"_s;
    Tray tray;
    tray.setBoard(board);
    QCOMPARE(words(tray.menu()).at(1), u"1.  Tick && Tock, 43 points"_s);
}

void TrayTest::devicesInCareAreListed()
{
    Tray tray;
    tray.setBoard(sample::thursday());
    std::vector<DeviceInCare> devices = inCare(sample::thursday());
    devices.front().outlook.forecast = BatteryForecast{sample::fridayMorning().addDays(1).addSecs(5 * 3600), {}, {}, 14};
    devices.front().outlook.forecast->earliest = devices.front().outlook.forecast->latest = devices.front().outlook.forecast->emptyAt;
    tray.setCare(devices, friday());
    const QStringList texts = words(tray.menu());
    const qsizetype head = texts.indexOf(u"Devices that need care"_s);
    QVERIFY(head > 0);
    QCOMPARE(texts.at(head + 1), u"Nibs, was 14% at 07:40 \u00b7 Empty about Saturday 14:00"_s);
    const BatteryForecast far{sample::fridayMorning().addDays(15), sample::fridayMorning().addDays(13), sample::fridayMorning().addDays(17), 4};
    QCOMPARE(forecastWords(far, friday().zone, friday().locale, friday().now), u"Empty about 5 December"_s);
    QCOMPARE(texts.at(head + 2), u"Slightly, not synced since Wed 21:14"_s);
    QSignalSpy asked(&tray, &Tray::devicesRequested);
    actionStarting(tray.menu(), u"Slightly"_s)->trigger();
    QCOMPARE(asked.takeFirst().front().value<PlayerId>(), sample::playerNamed(sample::thursday(), u"Slightly"_s));
    actionStarting(tray.menu(), u"Devices…"_s)->trigger();
    QVERIFY(!asked.takeFirst().front().value<PlayerId>().isValid());
    devices.insert(devices.end(), 4, devices.front());
    tray.setCare(devices, friday());
    QVERIFY(words(tray.menu()).contains(u"2 more…"_s));
    tray.setCare({}, friday());
    QVERIFY(!words(tray.menu()).contains(u"Devices that need care"_s));
}

void TrayTest::worstBadgeWins()
{
    Tray tray;
    QCOMPARE(tray.badge(), TrayBadge::None);
    tray.setBoard(sample::thursday());
    QCOMPARE(tray.badge(), TrayBadge::None);
    tray.setSyncing(true);
    QCOMPARE(tray.badge(), TrayBadge::Syncing);
    tray.setCare(inCare(sample::thursday()), friday()); // one battery is low
    QCOMPARE(tray.badge(), TrayBadge::BatteryLow);
    Board board = sample::thursday();
    sample::rowOf(board, u"Slightly"_s).player.state = ConnectionState::NeedsConsent;
    tray.setBoard(board);
    QCOMPARE(tray.badge(), TrayBadge::NeedsYou);
    tray.setBoard(sample::thursday());
    tray.setTrouble(u"No network."_s);
    QCOMPARE(tray.badge(), TrayBadge::NeedsYou);
    tray.setTrouble({});
    tray.setSyncing(false);
    QCOMPARE(tray.badge(), TrayBadge::BatteryLow);
    std::vector<DeviceInCare> notSynced = inCare(sample::thursday());
    notSynced.erase(notSynced.begin());
    tray.setCare(notSynced, friday()); // that is no battery
    QCOMPARE(tray.badge(), TrayBadge::None);
}

void TrayTest::toolTipNamesTheFirstThing()
{
    Tray tray;
    QCOMPARE(tray.toolTip(), u"Stepladder"_s);
    tray.setBoard(sample::thursday());
    tray.setCare(inCare(sample::thursday()), friday());
    QCOMPARE(tray.toolTip().split(u'\n'),
             (QStringList{u"Stepladder"_s, u"Nibs: battery was 14% at 07:40"_s, u"7 of 8 players synced"_s}));
    tray.setCare({}, friday());
    QCOMPARE(tray.toolTip().split(u'\n').at(1), u"Tiger Lily leads with 43 points"_s);
    tray.setTrouble(u"No network since 08:52."_s);
    QCOMPARE(tray.toolTip().split(u'\n').at(1), u"No network since 08:52."_s);
}

void TrayTest::iconsHaveEverySize_data()
{
    QTest::addColumn<TrayBadge>("badge");
    QTest::newRow("none") << TrayBadge::None;
    QTest::newRow("syncing") << TrayBadge::Syncing;
    QTest::newRow("battery") << TrayBadge::BatteryLow;
    QTest::newRow("needs you") << TrayBadge::NeedsYou;
}

void TrayTest::iconsHaveEverySize()
{
    QFETCH(TrayBadge, badge);
    for (const bool dark : {false, true}) {
        const QIcon icon = trayIcon(badge, dark);
        for (const int size : {16, 22, 24, 32}) {
            QVERIFY(icon.availableSizes().contains(QSize(size, size)));
            const QImage image = icon.pixmap(size, size).toImage();
            QVERIFY(image != trayIcon(badge, !dark).pixmap(size, size).toImage());
            // The ladder's foot is there, the corner left above it is free.
            QVERIFY(image.pixelColor(size * 28 / 160, size * 12 / 16).alpha() > 128);
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
            if (badge != TrayBadge::None)
                QVERIFY(image != trayIcon(TrayBadge::None, dark).pixmap(size, size).toImage());
        }
    }
}

void TrayTest::inkReadsOnItsPanel()
{
    QVERIFY(contrast(trayInk(true), Theme::dark().win) > 7);
    QVERIFY(contrast(trayInk(false), Theme::light().win) > 7);
    QVERIFY(isDarkGround(Theme::dark().win));
    QVERIFY(!isDarkGround(Theme::light().win));
}

void TrayTest::withoutPanelNothingIsShown()
{
    // The offscreen platform has no panel: the tray waits for one and does not claim to be there.
    Tray tray;
    QSignalSpy came(&tray, &Tray::availabilityChanged);
    tray.show();
    QVERIFY(!tray.isAvailable());
    QVERIFY(!tray.isShown());
    QCOMPARE(came.count(), 0);
    QVERIFY(!tray.showMessage(u"Stepladder"_s, u"Nowhere to tell it"_s));
    tray.setBoard(sample::thursday());
    tray.setDarkPanel(true);
}

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
