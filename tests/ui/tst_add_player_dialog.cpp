// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scripted_enrolment.h"
#include "ui/onboarding/add_player_dialog.h"
#include "ui/onboarding/countdown_ring.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

/// A dialog in its surroundings, and hands to use it with.
struct Scene {
    tests::ScriptedEnrolment port;
    Appearance appearance{Theme::light()};
    SetClock clock{QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC)};
    QList<QUrl> opened;
    bool browserWorks = true;
    std::unique_ptr<AddPlayerDialog> dialog;

    Scene()
    {
        const auto open = [this](const QUrl &url) {
            opened.append(url);
            return browserWorks;
        };
        dialog = std::make_unique<AddPlayerDialog>(
            port, AddPlayerDialog::Surroundings{appearance, clock, open, LeagueId{3}, u"Lagoon League"_s});
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
    }

    /// What still waits is ended, as the program does when it quits.
    ~Scene()
    {
        dialog.reset();
        port.cancel();
        (void)QTest::qWaitFor([this] { return port.waiting == 0; });
    }

    template<typename Widget>
    Widget *part(const QString &name) const { return dialog->findChild<Widget *>(name); }
    QLineEdit *field(const QString &name) const { return part<QLineEdit>(name); }
    QPushButton *button(const QString &name) const { return part<QPushButton>(name); }
    QString words(const QString &name) const { return part<QLabel>(name)->text(); }
    bool shows(const QString &name) const { return part<QWidget>(name)->isVisible(); }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) const
    {
        field(name)->clear();
        QTest::keyClicks(field(name), text);
    }
    void fillIn() const
    {
        type(u"name"_s, u"Wendy"_s);
        type(u"clientId"_s, u" 123.apps.googleusercontent.com "_s);
        type(u"clientSecret"_s, u"GOCSPX-secret"_s);
    }
};

} // namespace

class AddPlayerDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabFollowsTheEye();
    void consentGiven();
    void failureLeadsBack_data();
    void failureLeadsBack();
    void refusedBeforeTheBrowser();
    void cancelledWhileWaiting();
    void backGivesUpAndKeepsWhatWasTyped();
    void aLateAnswerToAGivenUpConsentIsNotHeard();
    void closedWhileWaiting();
    void emptyFieldsAreNotSent_data();
    void emptyFieldsAreNotSent();
    void byHandNeedsNoConsent();
    void fitbitTakesClientsWithoutSecret();
    void browserThatDoesNotOpen();
    void linkIsCopiedWhole();
    void pastedAddress();
    void countdownFollowsTheClock();
    void keyboardAlone();
    void everyFieldHasANameForReaders();
    void reconnectFillsIn();
    void secretIsNotShown();
    void themeChangesWhileOpen();
};

void AddPlayerDialogTest::tabFollowsTheEye()
{
    Scene scene;
    const std::pair<QString, QWidget *> order[] = {{u"name"_s, scene.field(u"name"_s)},
                                                   {u"tracker"_s, scene.part<QRadioButton>(u"google-health"_s)},
                                                   {u"client id"_s, scene.field(u"clientId"_s)},
                                                   {u"client secret"_s, scene.field(u"clientSecret"_s)},
                                                   {u"zone"_s, scene.part<QComboBox>(u"zone"_s)},
                                                   {u"cancel"_s, scene.button(u"cancel"_s)},
                                                   {u"continue"_s, scene.button(u"continue"_s)}};
    for (const auto &[name, widget] : order) {
        QVERIFY2(widget->hasFocus(), qPrintable(name));
        QTest::keyClick(scene.dialog.get(), Qt::Key_Tab);
    }
    QVERIFY(scene.field(u"name"_s)->hasFocus());
}

void AddPlayerDialogTest::consentGiven()
{
    Scene scene;
    QSignalSpy added(scene.dialog.get(), &AddPlayerDialog::playerAdded);
    scene.fillIn();
    scene.press(u"continue"_s);
    QCOMPARE(scene.port.requests.size(), size_t(1));
    const EnrolmentRequest &request = scene.port.requests.front();
    QCOMPARE(request.league, LeagueId{3});
    QCOMPARE(request.name, u"Wendy"_s);
    QCOMPARE(request.tracker, TrackerKind::GoogleHealth);
    QCOMPARE(request.client.id, u"123.apps.googleusercontent.com"_s);
    QVERIFY(request.client.secret.matches(Secret("GOCSPX-secret"_ba)));
    QVERIFY(!request.zone);
    QCOMPARE(scene.opened, QList<QUrl>{scene.port.page});
    QVERIFY(scene.words(u"consentWords"_s).contains(u"Google"_s));
    QVERIFY(!scene.button(u"continue"_s)->isEnabled());

    scene.port.answer(tests::ScriptedEnrolment::playerOf(request));
    QVERIFY(added.wait());
    QCOMPARE(scene.words(u"doneTitle"_s), u"Wendy is in"_s);
    QVERIFY(scene.shows(u"doneTitle"_s));
    QSignalSpy closed(scene.dialog.get(), &QDialog::accepted);
    scene.press(u"continue"_s);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(scene.port.cancelled, 0);
}

void AddPlayerDialogTest::failureLeadsBack_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::newRow("refused") << ErrorKind::Refused << u"Google"_s;
    QTest::newRow("deadline") << ErrorKind::DeadlinePassed << QString();
    QTest::newRow("wrong account") << ErrorKind::WrongAccount << u"Peter"_s;
    QTest::newRow("box not ticked") << ErrorKind::ScopeMissing << u"Wendy"_s;
    QTest::newRow("client") << ErrorKind::ClientRejected << u"Google"_s;
    QTest::newRow("offline") << ErrorKind::Offline << u"Google"_s;
    QTest::newRow("keychain") << ErrorKind::VaultLocked << QString();
}

void AddPlayerDialogTest::failureLeadsBack()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, subject);
    Scene scene;
    QSignalSpy added(scene.dialog.get(), &AddPlayerDialog::playerAdded);
    scene.fillIn();
    scene.press(u"continue"_s);
    const Error error{kind, subject, u"for the log"_s, std::nullopt};
    scene.port.answer(tl::unexpected(error));
    QVERIFY(QTest::qWaitFor([&] { return scene.shows(u"trouble"_s); }));
    QCOMPARE(scene.words(u"trouble"_s), sentence(error));
    QVERIFY(!scene.words(u"trouble"_s).contains(u"for the log"_s));
    QCOMPARE(scene.field(u"name"_s)->text(), u"Wendy"_s);
    QCOMPARE(scene.field(u"clientSecret"_s)->text(), u"GOCSPX-secret"_s);
    QCOMPARE(added.count(), 0);

    // And once more, with success.
    scene.press(u"continue"_s);
    QCOMPARE(scene.port.requests.size(), size_t(2));
    QVERIFY(!scene.shows(u"trouble"_s));
    scene.port.answer(tests::ScriptedEnrolment::playerOf(scene.port.requests.back()));
    QVERIFY(added.wait());
}

void AddPlayerDialogTest::refusedBeforeTheBrowser()
{
    Scene scene;
    scene.port.refusal = Error{ErrorKind::AlreadyExists, u"Wendy"_s, {}, std::nullopt};
    scene.fillIn();
    scene.press(u"continue"_s);
    QVERIFY(scene.shows(u"trouble"_s));
    QCOMPARE(scene.words(u"trouble"_s), sentence(*scene.port.refusal));
    QVERIFY(scene.opened.isEmpty());
    QCOMPARE(scene.port.cancelled, 0);
}

void AddPlayerDialogTest::cancelledWhileWaiting()
{
    Scene scene;
    QSignalSpy added(scene.dialog.get(), &AddPlayerDialog::playerAdded);
    QSignalSpy closed(scene.dialog.get(), &QDialog::rejected);
    scene.fillIn();
    scene.press(u"continue"_s);
    scene.press(u"cancel"_s);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(scene.port.cancelled, 1);
    QCoreApplication::processEvents();
    QCOMPARE(added.count(), 0);
    QVERIFY(!scene.dialog->isVisible());
}

void AddPlayerDialogTest::backGivesUpAndKeepsWhatWasTyped()
{
    Scene scene;
    scene.fillIn();
    scene.press(u"continue"_s);
    scene.press(u"back"_s);
    QCOMPARE(scene.port.cancelled, 1);
    QCoreApplication::processEvents(); // the end of the consent given up arrives
    QVERIFY(scene.field(u"name"_s)->isVisible());
    QCOMPARE(scene.field(u"name"_s)->text(), u"Wendy"_s);
    QVERIFY(!scene.shows(u"trouble"_s)); // who went back knows why
}

void AddPlayerDialogTest::aLateAnswerToAGivenUpConsentIsNotHeard()
{
    Scene scene;
    QSignalSpy added(scene.dialog.get(), &AddPlayerDialog::playerAdded);
    scene.fillIn();
    scene.press(u"continue"_s);
    scene.port.answer(tests::ScriptedEnrolment::playerOf(scene.port.requests.back()));
    scene.press(u"back"_s); // before the answer was delivered
    QCoreApplication::processEvents();
    QCOMPARE(added.count(), 0);
    QVERIFY(scene.field(u"name"_s)->isVisible());
}

void AddPlayerDialogTest::closedWhileWaiting()
{
    Scene scene;
    scene.fillIn();
    scene.press(u"continue"_s);
    scene.dialog.reset();
    scene.port.answer(tests::ScriptedEnrolment::playerOf(scene.port.requests.back()));
    QCoreApplication::processEvents(); // the answer finds nobody, and that is all
    QVERIFY(!scene.dialog);
}

void AddPlayerDialogTest::emptyFieldsAreNotSent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("marked");
    QTest::newRow("no name") << QString() << u"id"_s << u"secret"_s << u"name"_s;
    QTest::newRow("blank name") << u"  "_s << u"id"_s << u"secret"_s << u"name"_s;
    QTest::newRow("no id") << u"Wendy"_s << QString() << u"secret"_s << u"clientId"_s;
    QTest::newRow("blank id") << u"Wendy"_s << u"   "_s << u"secret"_s << u"clientId"_s;
    QTest::newRow("no secret") << u"Wendy"_s << u"id"_s << QString() << u"clientSecret"_s;
}

void AddPlayerDialogTest::emptyFieldsAreNotSent()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, secret);
    QFETCH(QString, marked);
    Scene scene;
    scene.type(u"name"_s, name);
    scene.type(u"clientId"_s, id);
    scene.type(u"clientSecret"_s, secret);
    scene.press(u"continue"_s);
    QVERIFY(scene.port.requests.empty());
    for (const QString &field : {u"name"_s, u"clientId"_s, u"clientSecret"_s}) {
        QCOMPARE(scene.shows(field + u"Error"_s), field == marked);
        QCOMPARE(scene.field(field)->property("error").toBool(), field == marked);
    }
    QVERIFY(scene.field(marked)->hasFocus());
    QCOMPARE(scene.field(marked)->accessibleDescription(), scene.words(marked + u"Error"_s));
    QTest::keyClicks(scene.field(marked), u"x"_s);
    QVERIFY(!scene.shows(marked + u"Error"_s));
}

void AddPlayerDialogTest::byHandNeedsNoConsent()
{
    Scene scene;
    QSignalSpy added(scene.dialog.get(), &AddPlayerDialog::playerAdded);
    scene.part<QRadioButton>(u"manual"_s)->click();
    QVERIFY(!scene.field(u"clientId"_s)->isVisible());
    scene.type(u"name"_s, u"John"_s);
    auto *zone = scene.part<QComboBox>(u"zone"_s);
    zone->setCurrentIndex(zone->findData("Asia/Tokyo"_ba));
    scene.press(u"continue"_s);
    QCOMPARE(added.count(), 1);
    QCOMPARE(scene.port.requests.front().tracker, TrackerKind::Manual);
    QCOMPARE(scene.port.requests.front().zone, QTimeZone("Asia/Tokyo"));
    QVERIFY(scene.opened.isEmpty());
    // The next one.
    scene.press(u"cancel"_s);
    QVERIFY(scene.dialog->isVisible());
    QVERIFY(scene.field(u"name"_s)->text().isEmpty());
}

void AddPlayerDialogTest::fitbitTakesClientsWithoutSecret()
{
    Scene scene;
    scene.part<QRadioButton>(u"fitbit"_s)->click();
    scene.type(u"name"_s, u"Nibs"_s);
    scene.type(u"clientId"_s, u"23ABCD"_s);
    scene.press(u"continue"_s);
    QCOMPARE(scene.port.requests.size(), size_t(1));
    QVERIFY(scene.port.requests.front().client.secret.isEmpty());
    QCOMPARE(scene.port.requests.front().tracker, TrackerKind::Fitbit);
}

void AddPlayerDialogTest::browserThatDoesNotOpen()
{
    Scene scene;
    scene.browserWorks = false;
    scene.fillIn();
    scene.press(u"continue"_s);
    QCOMPARE(scene.words(u"opened"_s), u"The browser did not open"_s);
    QVERIFY(scene.words(u"consentWords"_s).contains(u"copy the link"_s));
    scene.browserWorks = true;
    scene.press(u"openAgain"_s);
    QCOMPARE(scene.opened.size(), 2);
    QCOMPARE(scene.words(u"opened"_s), u"Browser opened"_s);
}

void AddPlayerDialogTest::linkIsCopiedWhole()
{
    Scene scene;
    scene.fillIn();
    scene.press(u"continue"_s);
    scene.press(u"copyLink"_s);
    QCOMPARE(QApplication::clipboard()->text(), scene.port.page.toString(QUrl::FullyEncoded));
    QVERIFY(QApplication::clipboard()->text().contains(u"s%201"_s));
}

void AddPlayerDialogTest::pastedAddress()
{
    Scene scene;
    QSignalSpy added(scene.dialog.get(), &AddPlayerDialog::playerAdded);
    scene.fillIn();
    scene.press(u"continue"_s);
    QVERIFY(!scene.button(u"useAddress"_s)->isEnabled());
    scene.type(u"address"_s, u"not an address at all"_s);
    scene.press(u"useAddress"_s);
    QVERIFY(!scene.words(u"pasteTrouble"_s).isEmpty());
    QVERIFY(scene.field(u"address"_s)->property("error").toBool());
    QCOMPARE(added.count(), 0);
    scene.type(u"address"_s, u"http://127.0.0.1:4711/?code=c&state=s"_s);
    QVERIFY(scene.words(u"pasteTrouble"_s).isEmpty());
    QTest::keyClick(scene.field(u"address"_s), Qt::Key_Return);
    QVERIFY(added.wait());
    QCOMPARE(scene.port.pasted.size(), size_t(2));
}

void AddPlayerDialogTest::countdownFollowsTheClock()
{
    Scene scene;
    scene.fillIn();
    scene.press(u"continue"_s);
    auto *ring = scene.part<CountdownRing>(u"countdown"_s);
    QCOMPARE(ring->figures(), u"5:00"_s);
    scene.clock.set(scene.clock.now().addSecs(66));
    QVERIFY(QTest::qWaitFor([&] { return ring->figures() == u"3:54"_s; }));
    QVERIFY(ring->accessibleDescription().contains(u'4'));
    scene.clock.set(scene.clock.now().addSecs(600));
    QVERIFY(QTest::qWaitFor([&] { return ring->figures() == u"0:00"_s; }));
}

void AddPlayerDialogTest::keyboardAlone()
{
    Scene scene;
    QVERIFY(QTest::qWaitForWindowActive(scene.dialog.get()));
    QVERIFY(scene.field(u"name"_s)->hasFocus());
    const auto focus = [] { return QApplication::focusWidget(); };
    QTest::keyClicks(focus(), u"Wendy"_s);
    QStringList order;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(focus(), Qt::Key_Tab);
        order.append(focus()->objectName());
    }
    QCOMPARE(order, (QStringList{u"google-health"_s, u"clientId"_s, u"clientSecret"_s}));
    QTest::keyClicks(scene.field(u"clientId"_s), u"id"_s);
    QTest::keyClicks(focus(), u"secret"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(scene.port.requests.size(), size_t(1));
    QCOMPARE(focus()->objectName(), u"openAgain"_s);
    QTest::keyClick(focus(), Qt::Key_Space);
    QCOMPARE(scene.opened.size(), 2);
    scene.port.answer(tests::ScriptedEnrolment::playerOf(scene.port.requests.back()));
    QVERIFY(QTest::qWaitFor([&] { return scene.shows(u"doneTitle"_s); }));
    QCOMPARE(focus()->objectName(), u"continue"_s);
    QSignalSpy closed(scene.dialog.get(), &QDialog::accepted);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(closed.count(), 1);

    Scene again;
    QVERIFY(QTest::qWaitForWindowActive(again.dialog.get()));
    again.fillIn();
    QTest::keyClick(focus(), Qt::Key_Return);
    QTest::keyClick(focus(), Qt::Key_Escape);
    QCOMPARE(again.port.cancelled, 1);
    QVERIFY(!again.dialog->isVisible());
}

void AddPlayerDialogTest::everyFieldHasANameForReaders()
{
    Scene scene;
    const auto fields = scene.dialog->findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
    const auto buttons = scene.dialog->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY2(!button->text().isEmpty(), qPrintable(button->objectName()));
    QVERIFY(!scene.part<CountdownRing>(u"countdown"_s)->accessibleName().isEmpty());
}

void AddPlayerDialogTest::reconnectFillsIn()
{
    Scene scene;
    scene.dialog->suggest(u"Slightly"_s, TrackerKind::Fitbit);
    QCOMPARE(scene.field(u"name"_s)->text(), u"Slightly"_s);
    QVERIFY(scene.part<QRadioButton>(u"fitbit"_s)->isChecked());
}

void AddPlayerDialogTest::secretIsNotShown()
{
    Scene scene;
    scene.fillIn();
    QCOMPARE(scene.field(u"clientSecret"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(!scene.field(u"clientSecret"_s)->displayText().contains(u"secret"_s));
}

void AddPlayerDialogTest::themeChangesWhileOpen()
{
    Scene scene;
    QCOMPARE(scene.dialog->grab().toImage().pixelColor(500, 400), Theme::light().surface);
    scene.appearance.setTheme(Theme::dark());
    QCOMPARE(scene.dialog->grab().toImage().pixelColor(500, 400), Theme::dark().surface);
}

QTEST_MAIN(AddPlayerDialogTest)
#include "tst_add_player_dialog.moc"
