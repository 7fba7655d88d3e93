// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clipping.h"
#include "tests/ui/english_plurals.h"
#include "tests/ui/foreign.h"
#include "tests/ui/languages.h"
#include "tests/ui/reachable.h"
#include "tests/ui/sample_board.h"
#include "tests/ui/small_screen.h"
#include "ui/devices/device_list.h"
#include "ui/devices/devices_dialog.h"
#include "ui/devices/level_chart.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

namespace {

/// The trackers of the sample league, with a fortnight of levels for Nibs'.
class ScriptedDevices final : public DevicesPort
{
public:
    ScriptedDevices()
    {
        const Board board = sample::thursday();
        for (const BoardRow &row : board.rows) {
            WatchedDevice each{row.player, *row.device, {}, row.limits, DeviceCare::None, true};
            each.device.id = u"1"_s;
            each.care = careOf(each.device, each.state, each.limits, QTimeZone::utc(), sample::fridayMorning());
            each.isLevelKnown = isLevelKnown(each.device, each.limits, QTimeZone::utc(), sample::fridayMorning());
            known.push_back(each);
        }
    }
    Result<BatteryLimits> usualLimits() override { return usual; }
    Result<void> setUsualLimits(BatteryLimits limits) override
    {
        done += u"all %1/%2"_s.arg(limits.low).arg(limits.critical);
        if (refusal)
            return tl::unexpected(*refusal);
        usual = limits;
        for (WatchedDevice &each : known) {
            each.limits = limits;
            each.care = careOf(each.device, each.state, limits, QTimeZone::utc(), sample::fridayMorning());
        }
        return {};
    }
    Result<std::vector<Device>> levels(PlayerId player) override
    {
        std::vector<Device> levels;
        const auto nibs = find(u"Nibs"_s).player.id;
        for (double days = 11.5; player == nibs && days > 0; days -= 0.21) {
            if (days < 6 && days > 4)
                continue; // nothing for two days
            Device device = find(u"Nibs"_s).device;
            device.lastSync = sample::fridayMorning().addSecs(static_cast<qint64>(-86400 * days));
            device.batteryPercent = static_cast<int>(days > 8.3 ? 60 - (11.5 - days) * 12.5 : 98 - (8.3 - days) * 10.1);
            levels.push_back(device);
        }
        if (player == nibs)
            levels.push_back(find(u"Nibs"_s).device);
        return levels;
    }
    Result<std::vector<OutboxEntry>> warnings(PlayerId player) override
    {
        std::vector<OutboxEntry> entries;
        if (player != find(u"Nibs"_s).player.id)
            return entries;
        OutboxEntry entry;
        entry.kind = MessageKind::Battery;
        entry.channel = ChannelKind::Desktop;
        entry.state = MessageState::Sent;
        entry.sentAt = sample::fridayMorning().addSecs(-3600);
        entries.push_back(entry);
        entry.channel = ChannelKind::Sms;
        entry.sentAt = sample::fridayMorning().addSecs(-2460);
        entries.push_back(entry);
        return entries;
    }
    Result<void> remindTomorrow(PlayerId player) override { return note(u"tomorrow"_s, player); }
    Result<void> leaveUntilCharged(PlayerId player) override { return note(u"until charged"_s, player); }
    Result<void> mute(PlayerId player, bool isMuted) override
    {
        for (WatchedDevice &each : known) {
            if (each.player.id == player)
                each.state.isMuted = isMuted;
        }
        return note(isMuted ? u"mute"_s : u"unmute"_s, player);
    }
    Result<void> setLimits(PlayerId player, std::optional<BatteryLimits> limits) override
    {
        return note(limits ? u"%1/%2"_s.arg(limits->low).arg(limits->critical) : u"usual"_s, player);
    }
    WatchedDevice &find(const QString &name)
    {
        return *std::ranges::find_if(known, [&](const WatchedDevice &each) { return each.player.name == name; });
    }

    std::vector<WatchedDevice> known;
    BatteryLimits usual;
    QStringList done;
    std::optional<Error> refusal;

private:
    Result<void> note(const QString &what, PlayerId player)
    {
        const auto of = std::ranges::find_if(known, [&](const WatchedDevice &each) { return each.player.id == player; });
        done += what + u' ' + of->player.name;
        return refusal ? Result<void>(tl::unexpected(*refusal)) : Result<void>();
    }
};

} // namespace

class DevicesTest : public QObject
{
    Q_OBJECT

private:
    EnglishPlurals m_plurals;
    Appearance &m_appearance;
    SetClock m_clock{sample::fridayMorning()};
    std::unique_ptr<ScriptedDevices> m_port;
    std::unique_ptr<DevicesDialog> m_dialog;

    template<typename Widget>
    Widget *part(const QString &name)
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void open()
    {
        m_dialog = std::make_unique<DevicesDialog>(*m_port, DevicesDialog::Surroundings{m_appearance, m_clock, QTimeZone::utc()});
        m_dialog->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        connect(m_dialog.get(), &DevicesDialog::changed, this, [this] { m_dialog->setDevices(m_port->known); });
        m_dialog->setDevices(m_port->known);
        m_dialog->show();
    }
    QSpinBox *box(const QString &editor, const QString &name) { return part<QWidget>(editor)->findChild<QSpinBox *>(name); }
    QString rowText(int row)
    {
        auto *list = part<DeviceList>(u"devices"_s);
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

public:
    explicit DevicesTest(Appearance &appearance) : m_appearance(appearance) {}

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void init()
    {
        m_appearance.setTheme(Theme::light());
        m_port = std::make_unique<ScriptedDevices>();
        open();
    }
    void cleanup() { m_dialog.reset(); }

    void thoseInNeedComeFirst()
    {
        QCOMPARE(part<QLabel>(u"devicesSummary"_s)->text(), u"2 devices in need of care"_s);
        QVERIFY2(rowText(0).startsWith(u"Nibs, Inspire 3, was 14% at 07:40, Low, Empty about Saturday"_s), qPrintable(rowText(0)));
        QVERIFY2(rowText(1).startsWith(u"Slightly"_s) && rowText(1).contains(u"Not synced since Wed 21:14"_s), qPrintable(rowText(1)));
        QVERIFY2(rowText(2).contains(u"Not enough readings yet"_s), qPrintable(rowText(2)));
    }

    void aDeviceWithoutAModelSaysNothingOfIt()
    {
        m_port->find(u"Nibs"_s).device.model.clear();
        m_dialog->setDevices(m_port->known);
        QVERIFY2(rowText(0).startsWith(u"Nibs, was 14%"_s), qPrintable(rowText(0)));
    }

    void noWordsAreLeftOut()
    {
        const QLocale before;
        tests::Foreign foreign;
        QLocale::setDefault(QLocale(QLocale::Japanese)); // whose dates have no Latin letters
        QCoreApplication::installTranslator(&foreign);
        m_dialog = std::make_unique<DevicesDialog>(*m_port, DevicesDialog::Surroundings{m_appearance, m_clock, QTimeZone::utc()});
        m_dialog->setDevices(m_port->known);
        QStringList data;
        for (const WatchedDevice &each : m_port->known)
            data << each.player.name << each.device.model;
        QString untranslated;
        for (const WatchedDevice &each : m_port->known) {
            m_dialog->choose(each.player.id);
            if (untranslated.isEmpty())
                untranslated = tests::firstUntranslated(*m_dialog, data);
        }
        QLocale::setDefault(before);
        QCOMPARE(untranslated, QString());
    }

    void aDeviceTellsHowItWasAndWhatIsComing()
    {
        const QString state = part<QLabel>(u"deviceState"_s)->text();
        QVERIFY2(state.startsWith(u"Was 14% at 07:40. Empty about Saturday"_s), qPrintable(state));
        QCOMPARE(part<QLabel>(u"told0"_s)->text(), u"shown 07:41"_s);
        QCOMPARE(part<QLabel>(u"told1"_s)->text(), u"sent 08:00, once for this discharge"_s);
        QVERIFY(part<QLabel>(u"told2"_s)->text().startsWith(u"about "_s));
        const QString heard = part<LevelChart>(u"levels"_s)->accessibleDescription();
        QVERIFY2(heard.contains(u"14%"_s) && heard.contains(u"Empty about"_s), qPrintable(heard));
        m_dialog->choose(m_port->find(u"Slightly"_s).player.id);
        QVERIFY(part<QLabel>(u"deviceState"_s)->text().startsWith(u"Not synced since Wednesday 21:14"_s));
        QVERIFY(!part<QPushButton>(u"remindTomorrow"_s)->isEnabled());
    }

    void theButtonsDoAsTheySay()
    {
        QSignalSpy changed(m_dialog.get(), &DevicesDialog::changed);
        for (const QString &name : {u"remindTomorrow"_s, u"untilCharged"_s, u"mute"_s, u"mute"_s})
            part<QPushButton>(name)->click();
        box(u"ownLimits"_s, u"lowLimit"_s)->setValue(30);
        QCOMPARE(m_port->done, (QStringList{u"tomorrow Nibs"_s, u"until charged Nibs"_s, u"mute Nibs"_s, u"unmute Nibs"_s, u"30/8 Nibs"_s}));
        QCOMPARE(changed.count(), 5);
        QVERIFY(!part<QPushButton>(u"usualLimits"_s)->isEnabled());
        m_port->find(u"Nibs"_s).state.limits = BatteryLimits{30, 8};
        m_dialog->setDevices(m_port->known);
        part<QPushButton>(u"usualLimits"_s)->click();
        QCOMPARE(m_port->done.back(), u"usual Nibs"_s);
        QSignalSpy check(m_dialog.get(), &DevicesDialog::checkRequested);
        part<QPushButton>(u"check"_s)->click();
        QCOMPARE(check.count(), 1);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<QLocale>("language");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("usual") << 1.0 << english;
        QTest::newRow("large") << 1.5 << english;
        QTest::newRow("German") << 1.0 << QLocale(QLocale::German);
    }
    void nothingIsCutOff()
    {
        QFETCH(double, scale);
        QFETCH(QLocale, language);
        QTranslator words;
        if (language.language() == QLocale::German) {
            QVERIFY(words.load(language, u"stepladder"_s, u"_"_s, u":/i18n"_s));
            QCoreApplication::installTranslator(&words);
        }
        Theme theme = Theme::light();
        theme.scale = scale;
        m_appearance.setTheme(theme);
        open();
        m_dialog->setLocale(language);
        m_dialog->setDevices(m_port->known);
        QCoreApplication::processEvents(); // what has changed is laid out
        if (const QString folder = qEnvironmentVariable("STEPLADDER_TEST_PICTURES"); !folder.isEmpty())
            QVERIFY(m_dialog->grab().save(QDir(folder).filePath(u"devices-%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag())))));
        const QWidget *cut = firstCutOff(*m_dialog);
        QVERIFY2(!cut, qPrintable(cut ? describe(cut) : QString()));
        const auto boxes = m_dialog->findChildren<QSpinBox *>();
        QCOMPARE(boxes.size(), 4);
        for (const QSpinBox *box : boxes) {
            const auto *field = box->findChild<QLineEdit *>();
            const QString most = box->locale().toString(box->maximum()) + box->suffix();
            constexpr int margins = 4; // a field keeps two pixels free on both sides
            QVERIFY2(field->width() - margins >= field->fontMetrics().horizontalAdvance(most), qPrintable(box->parentWidget()->objectName()));
        }
    }

    void fitsASmallScreen_data()
    {
        QTest::addColumn<tests::Reading>("reading");
        for (const tests::Reading &reading : tests::readings())
            QTest::newRow(qPrintable(reading.name)) << reading;
    }
    void fitsASmallScreen()
    {
        QFETCH(tests::Reading, reading);
        const tests::Spoken language(reading.catalogue);
        m_appearance.setTheme(reading.theme);
        open();
        tests::verifyFits(*m_dialog, reading);
    }

    void tooMuchIsBroughtBackForAllToSee()
    {
        QSpinBox *low = box(u"ownLimits"_s, u"lowLimit"_s);
        low->selectAll();
        QTest::keyClicks(low, u"97"_s);
        QTest::keyClick(low, Qt::Key_Return);
        QCOMPARE(m_port->done, QStringList{u"95/8 Nibs"_s});
        QSpinBox *critical = box(u"allDevices"_s, u"criticalLimit"_s);
        critical->selectAll();
        QTest::keyClicks(critical, u"12"_s);
        QTest::keyClick(critical, Qt::Key_Return);
        QCOMPARE(m_port->done.back(), u"all 20/12"_s);
        low->setFocus();
        low->selectAll();
        QTest::keyClicks(low, u"x0"_s); // no number, and too little
        QTest::keyClick(low, Qt::Key_Return);
        QCOMPARE(m_port->done.back(), u"2/12 Nibs"_s);
    }

    void theLimitsOfAllShowWhomTheyConcern()
    {
        QSignalSpy changed(m_dialog.get(), &DevicesDialog::changed);
        box(u"allDevices"_s, u"lowLimit"_s)->setValue(95);
        QCOMPARE(m_port->done, QStringList{u"all 95/8"_s});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(box(u"ownLimits"_s, u"lowLimit"_s)->value(), 95);
        const QString summary = part<QLabel>(u"devicesSummary"_s)->text();
        QVERIFY2(summary != u"2 devices in need of care"_s, qPrintable(summary));
        m_port->refusal = Error{ErrorKind::StoreBusy, {}, {}, std::nullopt};
        box(u"allDevices"_s, u"lowLimit"_s)->setValue(50);
        QCOMPARE(box(u"allDevices"_s, u"lowLimit"_s)->value(), 95);
        QCOMPARE(part<QLabel>(u"deviceTrouble"_s)->text(), sentence(*m_port->refusal));
    }

    void whatDidNotWorkIsTold()
    {
        m_port->refusal = Error{ErrorKind::StoreBusy, {}, {}, std::nullopt};
        part<QPushButton>(u"remindTomorrow"_s)->click();
        QCOMPARE(part<QLabel>(u"deviceTrouble"_s)->text(), sentence(*m_port->refusal));
    }

    void withoutDevicesItSaysSo()
    {
        m_port->known.clear();
        m_dialog->setDevices(m_port->known);
        QVERIFY(part<QLabel>(u"nothing"_s)->isVisibleTo(m_dialog.get()));
        QCOMPARE(part<QLabel>(u"devicesSummary"_s)->text(), u"None needs care"_s);
    }

    void mnemonicsAreNotTwice_data() { tests::addEveryLanguage(); }
    void mnemonicsAreNotTwice()
    {
        QFETCH(QString, catalogue);
        const tests::Spoken language(catalogue);
        open();
        QCOMPARE(tests::sharedMnemonics(*m_dialog), QString());
    }

    void everythingHasANameAndIsReached()
    {
        QApplication::setActiveWindow(m_dialog.get());
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QCOMPARE(tests::firstNameless(*m_dialog), QString());
        const QList<QWidget *> stops = tests::stopsOfTab(*m_dialog);
        QCOMPARE(tests::firstUnreached(*m_dialog, stops), QString());
        QCOMPARE(tests::firstOutOfOrder(stops), QString());
    }

    /// To look at: in the folder that the environment names.
    void pictures_data()
    {
        QTest::addColumn<Theme::Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("right to left") << Theme::Kind::Light << u"right-to-left"_s;
        QTest::newRow("light") << Theme::Kind::Light << u"light"_s;
        QTest::newRow("dark") << Theme::Kind::Dark << u"dark"_s;
        QTest::newRow("contrast") << Theme::Kind::HighContrast << u"contrast"_s;
    }
    void pictures()
    {
        QFETCH(Theme::Kind, kind);
        QFETCH(QString, name);
        m_appearance.setTheme(Theme::of(kind));
        QApplication::setPalette(m_appearance.theme().palette());
        QApplication::setLayoutDirection(name == u"right-to-left" ? Qt::RightToLeft : Qt::LeftToRight);
        open();
        const QPixmap picture = m_dialog->grab();
        QCOMPARE(picture.toImage().pixelColor(QApplication::isRightToLeft() ? 3 : picture.width() - 3, 3), m_appearance.theme().surface);
        if (const QString folder = qEnvironmentVariable("STEPLADDER_TEST_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(u"devices-%1.png"_s.arg(name))));
    }
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Appearance appearance(Theme::light());
    QApplication::setStyle(new Style(appearance));
    DevicesTest test(appearance);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_devices.moc"
