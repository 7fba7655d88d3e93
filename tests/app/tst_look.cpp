// SPDX-License-Identifier: GPL-3.0-or-later
// What the application looks like, as the settings have it.
#include "app/stepladder/look.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setPalette(Theme::dark().palette()); } // the system's
    void theSettingDecides_data();
    void theSettingDecides();
    void anUnknownWordFollowsTheSystemAndIsTold();
};

void LookTest::theSettingDecides_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Theme::Kind>("kind");
    QTest::newRow("light") << u"light"_s << Theme::Kind::Light;
    QTest::newRow("dark") << u"dark"_s << Theme::Kind::Dark;
    QTest::newRow("high-contrast") << u"high-contrast"_s << Theme::Kind::HighContrast;
    QTest::newRow("none") << QString() << Theme::Kind::Dark;
}

void LookTest::theSettingDecides()
{
    QFETCH(QString, word);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"stepladder.ini"_s), QSettings::IniFormat);
    if (!word.isEmpty())
        settings.setValue(u"appearance"_s, word);
    QTest::failOnWarning(QRegularExpression(u"setting="_s));
    Look look(settings);
    QTEST(look.appearance().theme().kind, "kind");
}

void LookTest::anUnknownWordFollowsTheSystemAndIsTold()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"stepladder.ini"_s), QSettings::IniFormat);
    settings.setValue(u"appearance"_s, u"drak\nmode"_s);
    QTest::ignoreMessage(QtWarningMsg, R"(setting=appearance value="drak\nmode" allowed=light,dark,high-contrast used=system)");
    Look look(settings);
    QCOMPARE(look.appearance().theme().kind, Theme::Kind::Dark);
    QCOMPARE(look.chosen(), std::optional<Theme::Kind>());
    look.choose(Theme::Kind::Light); // and is over with the next choice
    QCOMPARE(settings.value(u"appearance"_s).toString(), u"light"_s);
}

QTEST_MAIN(LookTest)
#include "tst_look.moc"
