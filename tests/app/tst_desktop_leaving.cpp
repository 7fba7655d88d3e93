// SPDX-License-Identifier: GPL-3.0-or-later
// Quitting while a dialog holds something that was not saved.
#include "tests/app/desktop_scene.h"
#include "ui/onboarding/onboarding_dialog.h"
#include "ui/players/players_dialog.h"
#include "ui/settings/settings_dialog.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

class DesktopLeavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }
    void unchangedSettingsAreLeft();
    void whatWasEnteredIsAskedAbout_data();
    void whatWasEnteredIsAskedAbout();
    void editingOnQuitsNothing();
    void whatCannotBeSavedQuitsNothing();
    void aPlayersFormIsAskedAbout_data();
    void aPlayersFormIsAskedAbout();
    void aNewcomersFormIsAskedAbout_data() { aPlayersFormIsAskedAbout_data(); }
    void aNewcomersFormIsAskedAbout();

private:
    [[nodiscard]] SettingsDialog *dialog() { return m_desktop->window().findChild<SettingsDialog *>(); }
    [[nodiscard]] QLineEdit *name() { return dialog()->findChild<QLineEdit *>(u"leagueName"_s); }
    void quit() { m_scene->action(Qt::CTRL | Qt::Key_Q)->trigger(); }
    void answer(const QString &button) { dialog()->findChild<QPushButton *>(button)->click(); }
    [[nodiscard]] bool isQuit() { return !m_desktop->window().isVisible(); }

    std::unique_ptr<tests::DesktopScene> m_scene;
    Desktop *m_desktop = nullptr;
};

void DesktopLeavingTest::init()
{
    m_scene = std::make_unique<tests::DesktopScene>();
    m_scene->add(u"Ada"_s);
    m_desktop = &m_scene->open();
    m_desktop->window().show();
    m_desktop->showSettings();
}

void DesktopLeavingTest::unchangedSettingsAreLeft()
{
    quit();
    QVERIFY(isQuit());
    QTRY_VERIFY(!dialog());
}

void DesktopLeavingTest::whatWasEnteredIsAskedAbout_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("kept");
    QTest::newRow("save") << u"saveChanges"_s << u"Neverland"_s;
    QTest::newRow("discard") << u"discardChanges"_s << u"Lagoon"_s;
}

void DesktopLeavingTest::whatWasEnteredIsAskedAbout()
{
    QFETCH(QString, button);
    name()->setText(u"Neverland"_s);
    quit();
    QVERIFY(!isQuit() && dialog()->findChild<QMessageBox *>(u"unsaved"_s));
    quit(); // again asks no second time
    QCOMPARE(dialog()->findChildren<QMessageBox *>(u"unsaved"_s).size(), 1);
    answer(button);
    QTRY_VERIFY(isQuit());
    QTEST(m_scene->store().leagues()->front().name, "kept");
}

void DesktopLeavingTest::editingOnQuitsNothing()
{
    name()->setText(u"Neverland"_s);
    quit();
    answer(u"keepEditing"_s);
    QVERIFY(!isQuit() && dialog()->isVisible());
    QTRY_VERIFY(!dialog()->findChild<QMessageBox *>(u"unsaved"_s));
    dialog()->reject(); // some time later, without leaving the program
    answer(u"discardChanges"_s);
    QTRY_VERIFY(!dialog());
    QVERIFY(!isQuit());
}

void DesktopLeavingTest::whatCannotBeSavedQuitsNothing()
{
    name()->setText(u"Neverland"_s);
    QTRY_VERIFY(dialog()->isWhole());
    auto *slack = dialog()->findChild<QAbstractButton *>(u"slackOn"_s);
    slack->setChecked(true); // with no address to post to
    quit();
    answer(u"saveChanges"_s);
    QVERIFY(!isQuit() && dialog()->isVisible());
    slack->setChecked(false);
    dialog()->findChild<QPushButton *>(u"saveSettings"_s)->click();
    QTRY_VERIFY(!dialog());
    QVERIFY(!isQuit());
}

void DesktopLeavingTest::aPlayersFormIsAskedAbout_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("quits");
    QTest::newRow("save") << u"saveChanges"_s << u"Lovelace"_s << true;
    QTest::newRow("discard") << u"discardChanges"_s << u"Ada"_s << true;
    QTest::newRow("keep editing") << u"keepEditing"_s << u"Ada"_s << false;
}

void DesktopLeavingTest::aPlayersFormIsAskedAbout()
{
    QFETCH(QString, button);
    QFETCH(bool, quits);
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    m_desktop->showPlayers();
    auto *players = m_desktop->window().findChild<PlayersDialog *>();
    players->findChild<QPushButton *>(u"edit"_s)->click();
    players->findChild<QLineEdit *>(u"personName"_s)->setText(u"Lovelace"_s);
    quit();
    QVERIFY(!isQuit() && players->isVisible());
    players->findChild<QPushButton *>(button)->click();
    if (quits)
        QTRY_VERIFY(isQuit());
    else
        QVERIFY(!isQuit() && players->isVisible());
    QTEST(m_scene->store().players(m_scene->store().leagues()->front().id)->front().name, "kept");
}

void DesktopLeavingTest::aNewcomersFormIsAskedAbout()
{
    QFETCH(QString, button);
    QFETCH(bool, quits);
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    m_desktop->addPlayer();
    QPointer<OnboardingDialog> newcomer = m_desktop->window().findChild<OnboardingDialog *>();
    newcomer->findChild<QLineEdit *>(u"name"_s)->setText(u"Bea"_s);
    newcomer->findChild<QAbstractButton *>(u"manual"_s)->click();
    newcomer->findChild<QPushButton *>(u"continue"_s)->click();
    newcomer->findChild<QLineEdit *>(u"personName"_s)->setText(u"Lovelace"_s);
    quit();
    QVERIFY(!isQuit() && newcomer && newcomer->isVisible());
    newcomer->findChild<QPushButton *>(button)->click();
    if (quits) {
        QTRY_VERIFY(isQuit());
    } else {
        QVERIFY(!isQuit() && newcomer->isVisible());
        QTRY_VERIFY(!newcomer->findChild<QMessageBox *>(u"unsaved"_s));
        newcomer->reject(); // some time later, without leaving the program
        newcomer->findChild<QPushButton *>(u"discardChanges"_s)->click();
        QTRY_VERIFY(!newcomer);
        QVERIFY(!isQuit());
    }
    const QString kept = button == u"saveChanges"_s ? u"Lovelace"_s : u"Bea"_s;
    QVERIFY(m_scene->store().playerNamed(m_scene->store().leagues()->front().id, kept));
}

QTEST_MAIN(DesktopLeavingTest)
#include "tst_desktop_leaving.moc"
