// SPDX-License-Identifier: GPL-3.0-or-later
// The session's start: the one file, what is in it, and the menu's entry for it.
#include "app/stepladder/autostart.h"
#include "tests/app/desktop_scene.h"

#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

QString line(const QString &key)
{
    QFile file(Autostart::file());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QString &each : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (each.startsWith(key + u'='))
            return each.mid(key.size() + 1);
    }
    return {};
}

void write(const QByteArray &content)
{
    QDir().mkpath(QFileInfo(Autostart::file()).path());
    QFile file(Autostart::file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("XDG_CONFIG_HOME"); }
    void isOffAtFirst();
    void oneEntryIsWrittenAndRemoved();
    void aSecondWritingReplacesTheFirst();
    void theCommandIsQuoted_data();
    void theCommandIsQuoted();
    void othersMaySwitchItOff_data();
    void othersMaySwitchItOff();
    void aFolderThatCannotBeWrittenIsTold();
    void theMenuSaysHowItIs();
    void theMenuTellsWhatFailed();

private:
    std::unique_ptr<QTemporaryDir> m_config;
    const Autostart m_autostart{u"/usr/bin/stepladder"_s, {u"--tray"_s}};
};

void AutostartTest::init()
{
    m_config = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config->path()));
}

void AutostartTest::isOffAtFirst()
{
    QCOMPARE(Autostart::file(), m_config->filePath(u"autostart/org.stepladder.Stepladder.desktop"_s));
    QVERIFY(!m_autostart.isOn());
    QVERIFY(m_autostart.turn(false)); // nothing to remove is no failure
    QVERIFY(QDir(m_config->path()).isEmpty());
}

void AutostartTest::oneEntryIsWrittenAndRemoved()
{
    QVERIFY(m_autostart.turn(true));
    QVERIFY(m_autostart.isOn());
    QCOMPARE(QDir(m_config->filePath(u"autostart"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"org.stepladder.Stepladder.desktop"_s});
    QCOMPARE(line(u"Type"_s), u"Application"_s);
    QCOMPARE(line(u"Exec"_s), uR"("/usr/bin/stepladder" "--tray")"_s);
    QCOMPARE(line(u"TryExec"_s), u"/usr/bin/stepladder"_s);
    QVERIFY(m_autostart.turn(false));
    QVERIFY(!m_autostart.isOn());
    QVERIFY(!QFile::exists(Autostart::file()));
}

void AutostartTest::aSecondWritingReplacesTheFirst()
{
    QVERIFY(m_autostart.turn(true));
    QVERIFY(Autostart(u"/opt/stepladder"_s, {}).turn(true));
    QCOMPARE(line(u"Exec"_s), uR"("/opt/stepladder")"_s);
    QCOMPARE(QDir(m_config->filePath(u"autostart"_s)).entryList(QDir::Files).size(), 1);
}

void AutostartTest::theCommandIsQuoted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("exec"); // as in the file
    QTest::newRow("space") << u"/home/a b/stepladder"_s << uR"("/home/a b/stepladder")"_s;
    QTest::newRow("per cent") << u"/home/100%f/stepladder"_s << uR"("/home/100%%f/stepladder")"_s;
    QTest::newRow("dollar") << u"/home/$x/s"_s << uR"("/home/\\$x/s")"_s;
    QTest::newRow("quote") << u"/home/\"x/s"_s << uR"("/home/\\"x/s")"_s;
    QTest::newRow("backtick") << u"/home/`x/s"_s << uR"("/home/\\`x/s")"_s;
    QTest::newRow("backslash") << uR"(/home/a\b/s)"_s << uR"("/home/a\\\\b/s")"_s;
    QTest::newRow("no ASCII") << u"/home/Zoë/ş"_s << u"\"/home/Zoë/ş\""_s;
}

void AutostartTest::theCommandIsQuoted()
{
    QFETCH(QString, program);
    QVERIFY(Autostart(program, {}).turn(true));
    QTEST(line(u"Exec"_s), "exec");
}

void AutostartTest::othersMaySwitchItOff_data()
{
    QTest::addColumn<QByteArray>("added");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("as it was") << ""_ba << true;
    QTest::newRow("hidden") << "Hidden=true\n"_ba << false;
    QTest::newRow("not hidden") << "Hidden=false\n"_ba << true;
    QTest::newRow("GNOME") << "X-GNOME-Autostart-enabled=false\n"_ba << false;
}

void AutostartTest::othersMaySwitchItOff()
{
    QFETCH(QByteArray, added);
    QFETCH(bool, isOn);
    write("[Desktop Entry]\nType=Application\nExec=stepladder\n" + added);
    QCOMPARE(m_autostart.isOn(), isOn);
    QVERIFY(m_autostart.turn(true));
    QVERIFY(m_autostart.isOn()); // whatever it said
}

void AutostartTest::aFolderThatCannotBeWrittenIsTold()
{
    QFile inTheWay(m_config->filePath(u"autostart"_s)); // not a folder: even root cannot write below it
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Result<void> turned = m_autostart.turn(true);
    QVERIFY(!turned);
    QCOMPARE(turned.error().kind, ErrorKind::FileFailed);
    QVERIFY(sentence(turned.error()).contains(Autostart::file()));
    QVERIFY(!m_autostart.isOn());
}

void AutostartTest::theMenuSaysHowItIs()
{
    tests::DesktopScene scene;
    Desktop &desktop = scene.open();
    QAction *entry = scene.entry(u"Start when &I sign in"_s);
    QVERIFY(entry);
    QVERIFY(!entry->isVisible()); // nobody offered it
    desktop.offerAutostart(m_autostart);
    QVERIFY(entry->isVisible());
    QVERIFY(!entry->isChecked());
    entry->trigger();
    QVERIFY(entry->isChecked());
    QVERIFY(QFile::exists(Autostart::file()));
    QVERIFY(QFile::remove(Autostart::file())); // by hand
    Q_EMIT scene.menu()->aboutToShow();
    QVERIFY(!entry->isChecked());
    entry->trigger();
    entry->trigger();
    QVERIFY(!entry->isChecked());
    QVERIFY(!QFile::exists(Autostart::file()));
}

void AutostartTest::theMenuTellsWhatFailed()
{
    QFile inTheWay(m_config->filePath(u"autostart"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    tests::DesktopScene scene;
    Desktop &desktop = scene.open();
    desktop.offerAutostart(m_autostart);
    QAction *entry = scene.entry(u"Start when &I sign in"_s);
    entry->trigger();
    QVERIFY(!entry->isChecked());
    const auto labels = desktop.window().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(Autostart::file()); }));
}

QTEST_MAIN(AutostartTest)
#include "tst_autostart.moc"
