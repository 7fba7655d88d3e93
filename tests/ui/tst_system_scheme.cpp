// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_scheme.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

/// The desktop portal, as much of it as is asked.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    uint contrast = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &key) // NOLINT: D-Bus name
    {
        const uint value = key == "contrast"_L1 ? contrast : scheme;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value))); // wrapped twice, as the real one does
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value); // NOLINT: D-Bus name
};

class SystemSchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void highContrastTakesThePaletteOfTheSystem();
    void aPaletteThatIsNotTheSystemsIsLeftAlone();
    void contrastComesAndGoes();
    void anotherPaletteIsFollowed();

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    Portal m_portal;
};

namespace {

QPalette paletteOf(const QColor &window, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

void SystemSchemeTest::initTestCase()
{
    if (qgetenv("STEPLADDER_TEST_BUS") != "present")
        QSKIP("There is no session bus to test on.");
    QVERIFY(m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                 QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void SystemSchemeTest::highContrastTakesThePaletteOfTheSystem()
{
    m_portal.scheme = 0;
    m_portal.contrast = 1;
    const SystemScheme system(paletteOf(Qt::white, Qt::black));
    QTRY_COMPARE(system.kind(), Theme::Kind::HighContrast);
    QCOMPARE(system.theme(Theme::Kind::HighContrast, {}).win, QColor(Qt::white));
    QCOMPARE(system.theme(Theme::Kind::Dark, {}).win, Theme::dark().win); // the reader chose
}

void SystemSchemeTest::aPaletteThatIsNotTheSystemsIsLeftAlone()
{
    m_portal.scheme = 1; // dark, and the toolkit's palette does not know
    m_portal.contrast = 1;
    const SystemScheme system(paletteOf(Qt::white, Qt::black));
    QTRY_COMPARE(system.kind(), Theme::Kind::HighContrast);
    QCOMPARE(system.theme(Theme::Kind::HighContrast, {}).win, QColor(Qt::black));
}

void SystemSchemeTest::contrastComesAndGoes()
{
    m_portal.scheme = 1;
    m_portal.contrast = 0;
    SystemScheme system(paletteOf(Qt::white, Qt::black));
    QTRY_COMPARE(system.kind(), Theme::Kind::Dark);
    QCOMPARE(system.theme(Theme::Kind::HighContrast, {}).win, QColor(Qt::black)); // chosen where the system has none
    QSignalSpy changed(&system, &SystemScheme::changed);
    Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(1U));
    QVERIFY(changed.wait());
    QCOMPARE(system.kind(), Theme::Kind::HighContrast);
    Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(0U));
    QVERIFY(changed.wait());
    QCOMPARE(system.kind(), Theme::Kind::Dark);
}

void SystemSchemeTest::anotherPaletteIsFollowed()
{
    m_portal.scheme = 0;
    m_portal.contrast = 1;
    SystemScheme system(paletteOf(Qt::white, Qt::black));
    QTRY_COMPARE(system.kind(), Theme::Kind::HighContrast);
    QSignalSpy changed(&system, &SystemScheme::changed);
    system.setPalette(paletteOf(Qt::white, Qt::black));
    QCOMPARE(changed.size(), 0);
    system.setPalette(paletteOf(Qt::black, Qt::yellow));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(system.theme(Theme::Kind::HighContrast, {}).text, QColor(Qt::yellow));
}

QTEST_MAIN(SystemSchemeTest)
#include "tst_system_scheme.moc"
