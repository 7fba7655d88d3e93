// SPDX-License-Identifier: GPL-3.0-or-later
// The league's rules in the settings: what they would do is shown while they are entered, and nothing is kept before Save.
#include "tests/ui/languages.h"
#include "tests/ui/settings_scene.h"
#include "ui/settings/rules_ladders.h"
#include "ui/theme/date_field.h"
#include "ui/theme/style.h"
#include "ui/theme/time_field.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace stepladder;
using namespace Qt::StringLiterals;
using Scene = tests::SettingsScene;

class RulesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(m_appearance)); }

    void typingIsFollowedOnceItPauses();
    void anAnswerToEarlierRulesIsDropped();
    void oneQuestionAtATime();
    void anAnswerAfterTheEnd();
    void whatMovesIsTold();
    void oneThatMovesIsTold();
    void namesAreWholeInEveryLanguage_data() { tests::addEveryLanguage(); }
    void namesAreWholeInEveryLanguage();
    void whatDoesNotMoveIsTold();
    void aPreviewThatFailsIsTold();
    void theExamplesHaveTheReadersDigits();
    void whatIsSaidOfTheSeasonMovesNothing();
    void theButtonSaysFromWhen();
    void whatMakesNoSenseCannotBeSaved_data();
    void whatMakesNoSenseCannotBeSaved();
    void saveKeepsAllOfItOnce();
    void halfADateIsNeitherSavedNorLost_data();
    void halfADateIsNeitherSavedNorLost();
    void theEndOfASeasonIsNotProposedInThePast();
    void whatIsNotSavedIsNotKept();
    void aNameThatIsTaken();
    void manyAreScrolledByKeys();
    void movedRowsAreMarked();
    void linesFollowTheDirection();

private:
    static Scene &changed(Scene &scene, const RulesPreview &preview)
    {
        scene.port.effect.always = preview;
        scene.open(Scene::Rules);
        scene.setNumber(u"goal"_s, 12'000);
        return scene;
    }
    static RulesLadders *ladders(const Scene &scene) { return scene.part<RulesLadders>(u"rulesLadders"_s); }
    static QStringList goals(const Scene &scene)
    {
        QStringList all;
        for (const League &draft : scene.port.drafts)
            all += QString::number(draft.rules.goal);
        return all;
    }

    Appearance m_appearance{Theme::light()};
};

void RulesPageTest::typingIsFollowedOnceItPauses()
{
    Scene scene;
    scene.open(Scene::Rules);
    QCOMPARE(goals(scene), QStringList{u"10000"_s}); // as they are, when it opens
    auto *goal = scene.part<QSpinBox>(u"goal"_s);
    for (const int each : {1, 12, 120, 1'200, 12'000})
        goal->setValue(each); // no time passes: there is no pause between them
    QCOMPARE(goals(scene).size(), 1);
    scene.settleEffect();
    QCOMPARE(goals(scene), (QStringList{u"10000"_s, u"12000"_s}));
    goal->selectAll();
    QTest::keyClicks(goal, u"9000"_s);
    QTRY_COMPARE(goals(scene).back(), u"9000"_s);
    QTest::keyClick(goal, Qt::Key_Up);
    QTRY_COMPARE(goals(scene).back(), u"9500"_s);
    scene.turnTo(Scene::Schedule);
    QVERIFY(!scene.shows(u"effectAbout"_s));
    scene.part<TimeField>(u"roundTime"_s)->setTime(QTime(2, 0)); // is no rule
    scene.turnTo(Scene::Rules);
    QVERIFY(scene.shows(u"effectAbout"_s));
}

void RulesPageTest::anAnswerToEarlierRulesIsDropped()
{
    Scene scene;
    scene.port.effect.always.reset();
    scene.open(Scene::Rules);
    scene.port.effect.answer(tests::crowdThatMoves(3)); // as they are
    Scene::settle();
    QCOMPARE(ladders(scene)->shown().players(), 3);
    scene.setNumber(u"goal"_s, 12'000); // asks
    scene.part<QSpinBox>(u"goal"_s)->setValue(13'000);
    scene.port.effect.answer(tests::crowdThatMoves(4)); // of 12,000, while another pause runs
    Scene::settle();
    QCOMPARE(ladders(scene)->shown().players(), 3);
    scene.settleEffect();
    QCOMPARE(goals(scene).back(), u"13000"_s);
    scene.port.effect.answer(tests::crowdThatMoves(5));
    Scene::settle();
    QCOMPARE(ladders(scene)->shown().players(), 5);
}

void RulesPageTest::oneQuestionAtATime()
{
    Scene scene;
    scene.open(Scene::Rules);
    scene.port.effect.always.reset();
    scene.setNumber(u"goal"_s, 12'000);
    QCOMPARE(goals(scene).size(), 2);
    scene.part<QSpinBox>(u"goal"_s)->setValue(13'000);
    QTRY_COMPARE(scene.words(u"effectAbout"_s), u"It is being worked out."_s); // the pause is over by then
    QCOMPARE(goals(scene).size(), 2);
    scene.port.effect.answer(tests::crowdThatMoves(4));
    Scene::settle();
    QCOMPARE(goals(scene).back(), u"13000"_s);
    QVERIFY(ladders(scene)->isHidden());
    scene.port.effect.answer(tests::crowdThatMoves(5));
    Scene::settle();
    QCOMPARE(ladders(scene)->shown().players(), 5);
    QCOMPARE(goals(scene).size(), 3);
}

void RulesPageTest::anAnswerAfterTheEnd()
{
    Scene scene;
    scene.port.effect.always.reset();
    scene.open(Scene::Rules);
    scene.dialog.reset();
    scene.port.effect.answer(tests::crowdThatMoves(3)); // nobody is there to hear it
    Scene::settle();
}

void RulesPageTest::whatMovesIsTold()
{
    Scene scene;
    changed(scene, tests::rulesThatMove());
    QCOMPARE(scene.words(u"effectAbout"_s), u"A new rank for 3 of 8 players. Nothing is saved or posted yet."_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(ladders(scene));
    QCOMPARE(spoken->text(QAccessible::Name), u"Ranks now and with these rules"_s);
    QCOMPARE(spoken->text(QAccessible::Description),
             u"Molly: rank 2 instead of 3; Tootles: rank 3 instead of 2; Peter: rank 6 instead of 7"_s);
    QCOMPARE(scene.words(u"effectScope"_s),
             u"Every day of the season is scored by these rules, from Sunday, 1 November on. What was posted stays as it was posted."_s);
    scene.port.effect.always = tests::crowdThatMoves(50);
    scene.setNumber(u"goal"_s, 12'500);
    QVERIFY(ladders(scene)->accessibleDescription().endsWith(u"; 30 more"_s));
    QCOMPARE(ladders(scene)->accessibleDescription().count(u';'), 20);
}

/// A number is not before a noun that has one form for one and another for many.
void RulesPageTest::oneThatMovesIsTold()
{
    const tests::Spoken french(u"stepladder_fr.qm"_s);
    Scene scene;
    RulesPreview one = tests::rulesThatMove();
    one.then.rungs = one.now.rungs;
    for (size_t place = 0; place < one.now.rungs.size(); ++place)
        one.now.rungs[place].other = one.then.rungs[place].other = place;
    one.then.rungs.back().rank = 8;
    changed(scene, one);
    const QString said = scene.words(u"effectAbout"_s);
    QVERIFY2(said.contains(u"1 "_s) && !said.contains(u"1 joueurs"_s), qPrintable(said));
}

/// Nor does a column for a word that is not there take room from them; changes of points give way.
void RulesPageTest::namesAreWholeInEveryLanguage()
{
    QFETCH(QString, catalogue);
    const tests::Spoken spoken(catalogue);
    RulesLadders ladders(m_appearance);
    ladders.QWidget::show();
    ladders.show(tests::rulesThatMove());
    const int longest = QFontMetrics(m_appearance.theme().font(Type::Body)).horizontalAdvance(u"Tiger Lily"_s);
    for (int width = 500; width >= 430; width -= 2) {
        ladders.resize(width, 400);
        QVERIFY2(ladders.nameRoom() >= longest, qPrintable(u"%1: %2"_s.arg(width).arg(ladders.nameRoom())));
    }
}

void RulesPageTest::whatDoesNotMoveIsTold()
{
    Scene scene;
    scene.open(Scene::Rules);
    QCOMPARE(scene.words(u"effectAbout"_s), u"Nobody has a day that counts yet. What rules do shows with the first steps."_s);
    QVERIFY(ladders(scene)->isHidden());
    RulesPreview same = tests::rulesThatMove();
    same.then.rungs = same.now.rungs;
    for (size_t place = 0; place < same.now.rungs.size(); ++place)
        same.now.rungs[place].other = same.then.rungs[place].other = place;
    scene.port.effect.always = same;
    scene.setNumber(u"goal"_s, 12'000);
    QCOMPARE(scene.words(u"effectAbout"_s), u"No rank and no point changes. Nothing is saved yet."_s);
    QVERIFY(!ladders(scene)->isHidden());
    same.then.rungs.front().total.points += 3;
    scene.port.effect.always = same;
    scene.setNumber(u"goal"_s, 12'001);
    QCOMPARE(scene.words(u"effectAbout"_s), u"No rank moves, but points change. Nothing is saved or posted yet."_s);
    scene.setNumber(u"goal"_s, 10'000);
    QCOMPARE(scene.words(u"effectAbout"_s), u"The rules as they are. Change them to see what that would do."_s);
    QVERIFY(!scene.shows(u"effectScope"_s));
    same.then.rungs.clear();
    for (RulesPreview::Rung &rung : same.now.rungs)
        rung.other.reset();
    scene.port.effect.always = same;
    scene.part<DateField>(u"seasonFirst"_s)->setDate(QDate(2027, 1, 4));
    scene.settleEffect();
    QCOMPARE(scene.words(u"effectAbout"_s),
             u"With these rules the season begins on Monday, 4 January 2027, and nobody is ranked before. Nothing is saved yet."_s);
    QVERIFY(ladders(scene)->accessibleDescription().startsWith(u"Tiger Lily: no longer ranked; "_s));
}

void RulesPageTest::aPreviewThatFailsIsTold()
{
    Scene scene;
    scene.port.effect.always = failure(ErrorKind::StoreBusy);
    scene.open(Scene::Rules);
    QCOMPARE(scene.words(u"effectAbout"_s), sentence(Error{ErrorKind::StoreBusy, {}, {}, std::nullopt}));
    QVERIFY(ladders(scene)->isHidden());
    QVERIFY(scene.button(u"saveSettings"_s)->isEnabled());
}

void RulesPageTest::theExamplesHaveTheReadersDigits()
{
    Scene scene;
    const auto examples = [&scene] {
        scene.open(Scene::Rules);
        QStringList words;
        for (const QRadioButton *each : scene.part<QWidget>(u"ranking"_s)->findChildren<QRadioButton *>())
            words += each->text();
        return words;
    };
    QCOMPARE(examples(), (QStringList{u"\u20661  2  2  3\u2069"_s, u"\u20661  2  2  4\u2069"_s}));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(examples(), (QStringList{u"\u2066\u0661  \u0662  \u0662  \u0663\u2069"_s, u"\u2066\u0661  \u0662  \u0662  \u0664\u2069"_s}));
}

void RulesPageTest::whatIsSaidOfTheSeasonMovesNothing()
{
    Scene scene;
    scene.port.kept.league.season.last = QDate(2026, 11, 30);
    scene.open(Scene::Rules);
    scene.dialog->resize(1160, 680); // as it opens where there is the room
    auto *settling = scene.part<QWidget>(u"settling"_s);
    auto *area = qobject_cast<QScrollArea *>(scene.part<QStackedWidget>(QString())->currentWidget());
    QScrollBar *bar = area->verticalScrollBar();
    const auto place = [&] {
        Scene::settle();
        return QRect(settling->mapTo(area->widget(), QPoint()), settling->size());
    };
    const QRect before = place();
    QCOMPARE(bar->maximum(), 0);
    scene.part<DateField>(u"seasonFirst"_s)->setDate(QDate(2026, 11, 2));
    scene.part<DateField>(u"seasonLast"_s)->setDate(QDate(2026, 11, 29));
    QCOMPARE(place(), before);
    scene.part<QComboBox>(u"zone"_s)->setEditText(u"Atlantis"_s); // more than fits
    scene.part<QSpinBox>(u"bonusStep"_s)->setValue(0);
    const QRect after = place();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(after.width(), before.width());
}

void RulesPageTest::theButtonSaysFromWhen()
{
    Scene scene;
    scene.open(Scene::Rules);
    const auto words = [&scene] { return scene.button(u"saveSettings"_s)->text(); };
    QCOMPARE(words(), u"&Save"_s);
    scene.type(u"leagueName"_s, u"Pirates"_s); // no day is scored otherwise
    QCOMPARE(words(), u"&Save"_s);
    auto *settling = scene.part<QComboBox>(u"settling"_s);
    settling->setCurrentIndex(settling->findData(48));
    QCOMPARE(words(), u"&Save from Sunday, 1 November"_s);
    settling->setCurrentIndex(settling->findData(24));
    QCOMPARE(words(), u"&Save"_s);
    scene.part<DateField>(u"seasonFirst"_s)->setDate(QDate(2025, 12, 1));
    QCOMPARE(words(), u"&Save from Monday, 1 December 2025"_s);
}

void RulesPageTest::whatMakesNoSenseCannotBeSaved_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("goal") << u"This cannot be used: the goal needs a whole number from 1 to 1,000,000. Check it and try again."_s;
    QTest::newRow("bonusStep") << u"This cannot be used: the bonus step needs a whole number from 1 to 1,000,000. Check it and try again."_s;
    QTest::newRow("seasonLast") << u"This cannot be used: the season would end before it starts. Check it and try again."_s;
    QTest::newRow("leagueName") << u"This cannot be used: the name is empty. Check it and try again."_s;
    QTest::newRow("zone") << u"There is no such time zone. Type a city, such as Berlin or New York."_s;
}

void RulesPageTest::whatMakesNoSenseCannotBeSaved()
{
    QFETCH(QString, words);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Scene scene;
    scene.open(Scene::Rules);
    scene.part<QSpinBox>(u"goal"_s)->setValue(12'000); // and the button names a day
    const auto enter = [&](bool isRight) {
        if (name == "zone"_L1)
            scene.part<QComboBox>(name)->setEditText(isRight ? u"Europe/Berlin"_s : u"Atlantis"_s);
        else if (name == "leagueName"_L1)
            scene.type(name, isRight ? u"Boys"_s : u"  "_s);
        else if (name == "seasonLast"_L1)
            scene.part<DateField>(name)->setDate(isRight ? QDate(2026, 11, 1) : QDate(2026, 10, 31));
        else
            scene.part<QSpinBox>(name)->setValue(isRight ? 1 : 0);
        Scene::settle();
    };
    if (name == "seasonLast"_L1)
        scene.press(u"seasonEnds"_s);
    enter(false);
    const size_t asked = scene.port.drafts.size();
    QCOMPARE(scene.words(name + u"Trouble"_s), words);
    QCOMPARE(scene.words(u"settingsOutcome"_s), u"Rules: "_s + words);
    QVERIFY(!scene.button(u"saveSettings"_s)->isEnabled());
    QCOMPARE(scene.button(u"saveSettings"_s)->text(), u"&Save"_s); // from no day
    QVERIFY(scene.isMarked(Scene::Rules));
    QTRY_COMPARE(scene.words(u"effectAbout"_s), u"What this would change shows once all of it makes sense."_s);
    QCOMPARE(scene.port.drafts.size(), asked);
    scene.turnTo(Scene::Schedule); // it stays said where the button is
    scene.press(u"tellLater"_s);
    QCOMPARE(scene.words(u"settingsOutcome"_s), u"Rules: "_s + words);
    QVERIFY(scene.isMarked(Scene::Rules) && !scene.isMarked(Scene::Schedule));
    QTest::keyClick(scene.dialog.get(), Qt::Key_Return);
    QVERIFY(scene.port.saved.empty());
    scene.turnTo(Scene::Rules);
    enter(true);
    QVERIFY(!scene.shows(name + u"Trouble"_s) && !scene.shows(u"settingsOutcome"_s));
    QVERIFY(scene.button(u"saveSettings"_s)->isEnabled());
    QVERIFY(!scene.isMarked(Scene::Rules));
}

void RulesPageTest::saveKeepsAllOfItOnce()
{
    Scene scene;
    scene.open(Scene::Rules);
    scene.type(u"leagueName"_s, u"  Pirates "_s);
    scene.part<QSpinBox>(u"goal"_s)->setValue(12'000);
    scene.part<QSpinBox>(u"bonusStep"_s)->setValue(500);
    const auto choices = scene.part<QWidget>(u"ranking"_s)->findChildren<QRadioButton *>();
    choices.back()->click();
    scene.part<DateField>(u"seasonFirst"_s)->setDate(QDate(2026, 11, 2));
    scene.press(u"seasonEnds"_s);
    scene.part<DateField>(u"seasonLast"_s)->setDate(QDate(2026, 12, 24));
    auto *settling = scene.part<QComboBox>(u"settling"_s);
    settling->setCurrentIndex(settling->findData(48));
    scene.part<QComboBox>(u"zone"_s)->setEditText(u"America/New York"_s);
    Scene::settle();
    QVERIFY(scene.port.saved.empty());
    scene.press(u"saveSettings"_s);
    scene.press(u"saveSettings"_s);
    QTest::keyClick(scene.dialog.get(), Qt::Key_Return);
    QCOMPARE(scene.port.saved.size(), 1U);
    const League &league = scene.port.saved.front().league;
    QCOMPARE(league.name, u"Pirates"_s);
    QCOMPARE(league.rules, (Rules{12'000, 500, Ranking::Competition, 48}));
    QCOMPARE(league.season, (Season{QDate(2026, 11, 2), QDate(2026, 12, 24)}));
    QCOMPARE(league.endSetAt, scene.clock.now());
    QCOMPARE(league.zone, QTimeZone("America/New_York"));
    scene.port.saving.answer({});
    Scene::settle();
    QCOMPARE(scene.saves, 1);

    Scene back;
    back.port.kept = scene.port.saved.front();
    back.open(Scene::Rules);
    QCOMPARE(back.part<QSpinBox>(u"goal"_s)->value(), 12'000);
    QVERIFY(back.shows(u"seasonLast"_s));
    QCOMPARE(back.button(u"saveSettings"_s)->text(), u"&Save"_s);
    back.press(u"seasonEnds"_s);
    back.press(u"saveSettings"_s);
    QVERIFY(!back.port.saved.front().league.season.last);
}

void RulesPageTest::halfADateIsNeitherSavedNorLost()
{
    QFETCH(bool, isSaving);
    Scene scene;
    scene.open(Scene::Rules);
    auto *first = scene.part<DateField>(u"seasonFirst"_s);
    first->setDate(QDate(2026, 11, 2));
    first->setFocus();
    QTest::keyClicks(first, u"x"_s); // and no key that leaves the field
    if (isSaving)
        scene.button(u"saveSettings"_s)->click(); // as its access key does
    else
        QTest::keyClick(scene.dialog.get(), Qt::Key_Escape);
    const QString refusal = u"There is no such day. Type one such as 02/11/2026, or choose it in the calendar."_s;
    QCOMPARE(scene.words(u"seasonFirstTrouble"_s), refusal);
    QCOMPARE(scene.words(u"settingsOutcome"_s), u"Rules: "_s + refusal);
    QVERIFY(!scene.button(u"saveSettings"_s)->isEnabled());
    QCOMPARE(scene.button(u"saveSettings"_s)->text(), u"&Save"_s);
    QVERIFY(scene.port.saved.empty() && scene.dialog->isVisible());
    if (isSaving)
        return;
    const auto *question = scene.part<QMessageBox>(u"unsaved"_s);
    QVERIFY(question);
    QCOMPARE(question->defaultButton()->objectName(), u"keepEditing"_s);
}

void RulesPageTest::halfADateIsNeitherSavedNorLost_data()
{
    QTest::addColumn<bool>("isSaving");
    QTest::newRow("saving") << true;
    QTest::newRow("leaving") << false;
}

void RulesPageTest::theEndOfASeasonIsNotProposedInThePast()
{
    Scene scene;
    scene.port.kept.league.season.first = QDate(2026, 7, 31);
    scene.open(Scene::Rules);
    scene.press(u"seasonEnds"_s);
    QCOMPARE(scene.part<DateField>(u"seasonLast"_s)->date(), QDate(2026, 11, 20)); // today
}

void RulesPageTest::whatIsNotSavedIsNotKept()
{
    Scene scene;
    changed(scene, tests::rulesThatMove());
    QTest::keyClick(scene.dialog.get(), Qt::Key_Escape);
    QVERIFY(scene.dialog->isVisible() && scene.part<QMessageBox>(u"unsaved"_s));
    scene.press(u"discardChanges"_s);
    QVERIFY(!scene.dialog->isVisible());
    QVERIFY(scene.port.saved.empty());
    changed(scene, tests::rulesThatMove());
    scene.press(u"cancelSettings"_s);
    QVERIFY(!scene.dialog->isVisible() && scene.port.saved.empty());
    QCOMPARE(scene.saves, 0);
}

void RulesPageTest::aNameThatIsTaken()
{
    Scene scene;
    scene.open(Scene::Rules);
    scene.type(u"leagueName"_s, u"Pirates"_s);
    scene.press(u"saveSettings"_s);
    scene.port.saving.answer(failure(ErrorKind::AlreadyExists, u"Pirates"_s));
    Scene::settle();
    QCOMPARE(scene.words(u"settingsOutcome"_s), u"Pirates exists already. Choose another name."_s);
    QVERIFY(scene.dialog->isVisible());
}

void RulesPageTest::manyAreScrolledByKeys()
{
    Scene scene;
    changed(scene, tests::crowdThatMoves(1'000));
    QScrollBar *bar = ladders(scene)->verticalScrollBar();
    QVERIFY(bar->maximum() > 40'000);
    ladders(scene)->setFocus();
    QTest::keyClick(ladders(scene), Qt::Key_Down);
    QCOMPARE(bar->value(), bar->singleStep());
    QTest::keyClick(ladders(scene), Qt::Key_PageDown);
    QVERIFY(bar->value() > bar->pageStep());
    bar->setValue(bar->maximum());
    const QImage foot = ladders(scene)->viewport()->grab().toImage();
    QCOMPARE(foot.pixelColor(foot.width() - 4, foot.height() - 20), m_appearance.theme().soft); // the last row is whole
}

void RulesPageTest::movedRowsAreMarked()
{
    Scene scene;
    changed(scene, tests::rulesThatMove());
    const QImage image = ladders(scene)->viewport()->grab().toImage();
    const QColor soft = m_appearance.theme().soft;
    const int head = m_appearance.theme().px(28);
    const auto ground = [&](int place) { return image.pixelColor(image.width() - 3, head + m_appearance.theme().px(44) * place + 22); };
    QVERIFY(ground(0) != soft);
    QCOMPARE(ground(1), soft);
    QCOMPARE(ground(2), soft);
    QVERIFY(ground(3) != soft);
}

void RulesPageTest::linesFollowTheDirection()
{
    Scene scene;
    changed(scene, tests::rulesThatMove());
    const auto half = [&scene](bool isLeft) {
        const QImage image = ladders(scene)->viewport()->grab().toImage();
        const QColor soft = scene.appearance.theme().soft;
        int marked = 0;
        for (int x = isLeft ? 0 : image.width() / 2; x < (isLeft ? image.width() / 2 : image.width()); ++x)
            marked += image.pixelColor(x, scene.appearance.theme().px(28 + 44) + 4) == soft ? 1 : 0;
        return marked;
    };
    QVERIFY(half(false) > 100 && half(true) < 20);
    scene.dialog->setLayoutDirection(Qt::RightToLeft);
    Scene::settle();
    QVERIFY(half(true) > 100 && half(false) < 20);
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    RulesPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_rules_page.moc"
