// SPDX-License-Identifier: GPL-3.0-or-later
// The board, the charts, the wall and the dialogs in a language that nobody speaks: no words are left out of the catalogues. And what the
// languages that are spoken ask for.
#include "core/foundation/clock.h"
#include "core/foundation/error.h"
#include "core/routine/posted.h"
#include "tests/ui/foreign.h"
#include "tests/ui/languages.h"
#include "tests/ui/league_scene.h"
#include "tests/ui/messages_scene.h"
#include "tests/ui/onboarding_scene.h"
#include "tests/ui/players_scene.h"
#include "tests/ui/profile_scene.h"
#include "tests/ui/sample_board.h"
#include "tests/ui/settings_scene.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/player_summary.h"
#include "ui/leaderboard/board_title.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/leaderboard/leaderboard_window.h"
#include "ui/leaderboard/receipt_popover.h"
#include "ui/leaderboard/standings_model.h"
#include "ui/leaderboard/steps_cell.h"
#include "ui/onboarding/consent_ending.h"
#include "ui/theme/themed_label.h"
#include "ui/wall/wall_view.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QRegularExpression latinDigit(u"[0-9]"_s);
const QRegularExpression arabicLetter(u"\\p{Arabic}"_s);

QString withLatinDigits(const QWidget &window)
{
    const QStringList words = tests::wordsOf(window);
    const auto found = std::ranges::find_if(words, [](const QString &each) { return each.contains(latinDigit) && each.contains(arabicLetter); });
    return found == words.end() ? QString() : *found;
}

/// What services, their parts, files and time zones are called, and what is typed as it stands.
const QStringList things{u"Slack"_s, u"ntfy"_s, u"Google Health"_s, u"Google"_s, u"Fitbit"_s, u"Twilio"_s, u"Amazon SNS"_s, u"Europe/Berlin"_s,
                         u"Europe/London"_s, u"http://127.0.0.1"_s, u"USD"_s, u"1234567890…apps.googleusercontent.com"_s, u"….apps.googleusercontent.com"_s};

/// What people named, and what services and files are called.
QStringList namesOf(const Board &board)
{
    QStringList names{board.league.name, u"Google Health"_s, u"Inspire 3"_s, u"Charge 6"_s, u"Sense 2"_s, u"Versa 4"_s, u"Luxe"_s};
    for (const Player &player : playersOf(board))
        names += player.name;
    return names;
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { speakForeign(); }
    void theMainWindow();
    void theCharts();
    void theWall();
    void theReceipt();
    void theSettings();
    void thePlayers();
    void theOnboarding();
    void theMessages();
    void thePlayersPage();
    void theLeaguesPage();
    void countsAreInTheReadersDigits();
    void noColumnIsLost_data();
    void noColumnIsLost();
    void theHeadlineIsWhole_data();
    void theHeadlineIsWhole();
    void theSummaryIsWhole_data();
    void theSummaryIsWhole();

private:
    /// After a scene was set, in English: what is opened in it speaks the language that nobody does.
    void speakForeign();
    /// A language of ours instead, as long as it is kept.
    [[nodiscard]] std::unique_ptr<tests::Spoken> speak(const QLocale &locale);

    tests::Foreign m_foreign;
    Appearance m_appearance{Theme::light()};
    SetClock m_clock{sample::fridayMorning()};
};

void LanguagesTest::theMainWindow()
{
    for (const Board &board : {sample::thursday(), sample::waiting({u"Wendy"_s, u"Peter"_s}), sample::empty()}) {
        LeaderboardWindow window(m_appearance, m_clock);
        window.setLocale(QLocale());
        window.showBoard(board);
        window.showNextRound(QDateTime(QDate(2026, 11, 21), QTime(0, 10), Qt::UTC));
        window.show();
        window.openFind();
        QCOMPARE(tests::firstUntranslated(window, namesOf(board)), QString());
    }
}

void LanguagesTest::theCharts()
{
    ChartPanel panel(m_appearance.theme());
    panel.setBoard(sample::thursday());
    panel.show();
    using Tab = ChartPanel::Tab;
    for (const Tab tab : {Tab::Ranking, Tab::DailySteps, Tab::Points, Tab::Calendar}) {
        panel.turnTo(tab);
        QCOMPARE(tests::firstUntranslated(panel, namesOf(sample::thursday())), QString());
    }
}

void LanguagesTest::theWall()
{
    for (const Board &board : {sample::thursday(), sample::waiting({u"Wendy"_s, u"Peter"_s}), sample::empty()}) {
        WallView wall(m_appearance);
        wall.showBoard(board, Reader{QLocale(), QTimeZone::utc(), sample::fridayMorning()});
        for (int page = 0; page < 3; ++page) {
            wall.turn(page);
            QCOMPARE(tests::firstUntranslated(wall, namesOf(board)), QString());
        }
    }
}

void LanguagesTest::theReceipt()
{
    const Receipt receipt = sample::mollysReceipt();
    ReceiptPopover popover(m_appearance, receipt, Reader{QLocale(), QTimeZone::utc(), sample::fridayMorning()}, nullptr);
    QCOMPARE(tests::firstUntranslated(popover, namesOf(sample::thursday())), QString());
}

void LanguagesTest::speakForeign()
{
    QLocale::setDefault(QLocale(QLocale::Japanese)); // whose dates have no Latin letters
    QApplication::removeTranslator(&m_foreign);
    QApplication::installTranslator(&m_foreign); // before all others
}

std::unique_ptr<tests::Spoken> LanguagesTest::speak(const QLocale &locale)
{
    QApplication::removeTranslator(&m_foreign);
    QLocale::setDefault(locale);
    return std::make_unique<tests::Spoken>(u"stepladder_%1.qm"_s.arg(QLocale::languageToCode(locale.language())));
}

void LanguagesTest::theSettings()
{
    tests::SettingsScene scene;
    speakForeign();
    scene.open();
    for (int page = tests::SettingsScene::Rules; page <= tests::SettingsScene::ThisComputer; ++page) {
        scene.turnTo(static_cast<tests::SettingsScene::Part>(page));
        QCOMPARE(tests::firstUntranslated(*scene.dialog, things + QStringList{scene.port.kept.league.name, u"Peter"_s, u"John Napoleon Darling"_s}), QString());
    }
}

void LanguagesTest::thePlayers()
{
    tests::PlayersScene scene;
    QStringList names = things;
    for (const Player &player : scene.port.known)
        names += player.name;
    speakForeign();
    scene.open();
    for (const Player &player : std::vector<Player>(scene.port.known)) {
        if (player.removed)
            continue;
        scene.choose(player.name);
        scene.settle();
        QCOMPARE(tests::firstUntranslated(*scene.dialog, names), QString());
    }
}

void LanguagesTest::theOnboarding()
{
    using Scene = tests::OnboardingScene;
    const auto visit = [this](const auto &way) {
        Scene scene;
        speakForeign();
        way(scene);
        return tests::firstUntranslated(*scene.dialog, things + QStringList{u"Wendy"_s, u"Peter"_s, scene.league.name, u"123456789012-abc.apps.googleusercontent.com"_s});
    };
    QCOMPARE(visit([](Scene &scene) { scene.open(); }), QString());
    QCOMPARE(visit([](Scene &scene) { scene.toConsent(); }), QString());
    QCOMPARE(visit([](Scene &scene) { scene.toInvitation(); }), QString());
    QCOMPARE(visit([](Scene &scene) { scene.toClient(); }), QString());
    QCOMPARE(visit([](Scene &scene) { scene.toPerson(); }), QString());
    QCOMPARE(visit([](Scene &scene) { scene.toNumber(); }), QString());
    QCOMPARE(visit([](Scene &scene) { scene.toCode(); }), QString());
}

void LanguagesTest::theMessages()
{
    tests::MessagesScene scene;
    QStringList data; // the reasons are told as they were kept
    for (const OutboxEntry &message : scene.port.known)
        data << message.recipient << message.why;
    speakForeign();
    scene.open();
    for (const OutboxEntry &message : scene.port.known) {
        scene.list()->choose(message.id);
        scene.settle();
        QCOMPARE(tests::firstUntranslated(*scene.dialog, data + things), QString());
    }
}

void LanguagesTest::thePlayersPage()
{
    tests::ProfileScene scene;
    speakForeign();
    scene.open();
    QCOMPARE(tests::firstUntranslated(*scene.dialog, things + QStringList{u"Molly"_s, u"Tootles"_s, u"Charge 6"_s, scene.profile.league.name}), QString());
}

void LanguagesTest::theLeaguesPage()
{
    tests::LeagueScene scene;
    speakForeign();
    scene.open();
    QCOMPARE(tests::firstUntranslated(*scene.dialog, namesOf(sample::thursday()) + QStringList{scene.profile.league.name}), QString());
}

void LanguagesTest::countsAreInTheReadersDigits()
{
    const auto language = speak(QLocale(QLocale::Arabic, QLocale::Egypt));
    const StandingsModel board;
    QVERIFY(board.headerData(StandingsModel::Form, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"\u0661\u0664"_s));
    LeaderboardWindow window(m_appearance, m_clock);
    window.showBoard(sample::empty());
    const QStringList words = tests::wordsOf(window);
    QVERIFY(std::ranges::any_of(words, [](const QString &each) { return each.contains(u"\u0663\u0660"_s); }));
    window.showBoard(sample::thursday());
    window.showSyncing(5, 8);
    QCOMPARE(withLatinDigits(window), QString());
    StandingsModel standings;
    standings.setBoard(sample::thursday(), window.reader());
    const QVariant form = standings.index(0, StandingsModel::Form).data(Qt::AccessibleTextRole);
    QVERIFY2(!form.toString().isEmpty() && !form.toString().contains(latinDigit), qPrintable(form.toString()));
    const ConsentEnding ending = endingOf(Error{ErrorKind::DeadlinePassed, {}, {}, {}}, Applicant{}, false);
    QVERIFY2(!ending.words.isEmpty() && !ending.words.contains(latinDigit), qPrintable(ending.words));
    const QString testing = sentence(Error{ErrorKind::TestGrantEnded, u"Wendy"_s, {}, {}});
    QVERIFY2(!testing.contains(latinDigit), qPrintable(testing));
}

void LanguagesTest::noColumnIsLost_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const auto language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Japanese, QLocale::Arabic})
        QTest::newRow(qPrintable(QLocale::languageToCode(language))) << QLocale(language);
}

/// In the window as it comes up at first; nor are the words below a bar cut.
void LanguagesTest::noColumnIsLost()
{
    QFETCH(QLocale, locale);
    const auto language = speak(locale);
    LeaderboardWindow window(m_appearance, m_clock);
    window.setLocale(locale);
    window.setSidePanel(new ChartPanel(m_appearance.theme()));
    window.showBoard(sample::thursday());
    window.show();
    QApplication::processEvents();
    const auto *view = window.findChild<LeaderboardView *>();
    for (int i = 0; i < StandingsModel::ColumnCount; ++i)
        QVERIFY2(!view->isColumnHidden(i), qPrintable(QString::number(i)));
    const int glyph = m_appearance.theme().px(12 + 5);
    const int room = view->columnWidth(StandingsModel::Steps) - StepsDelegate::barStart(view->look()) - glyph;
    const QFontMetrics captions(m_appearance.theme().font(Type::Caption));
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QString words = view->model()->index(row, StandingsModel::Steps).data(StandingsModel::CaptionRole).toString();
        QVERIFY2(captions.horizontalAdvance(words) <= room, qPrintable(words));
    }
}

void LanguagesTest::theHeadlineIsWhole_data()
{
    noColumnIsLost_data();
}

/// In the window as it comes up at first, also beside the choice of the board as it was posted.
void LanguagesTest::theHeadlineIsWhole()
{
    QFETCH(QLocale, locale);
    const auto language = speak(locale);
    LeaderboardWindow window(m_appearance, m_clock);
    window.setLocale(locale);
    window.setSidePanel(new ChartPanel(m_appearance.theme()));
    Board board = sample::thursday();
    window.showBoard(board);
    window.show();
    QApplication::processEvents();
    const auto *headline = window.findChild<BoardTitle *>()->findChild<ThemedLabel *>(u"headline"_s);
    const QRect place = headline->geometry();
    for (const int movement : {0, 1}) {
        board.rows.front().standing.movement = movement;
        Told told = toldBy(standingsOf(board));
        told[sample::playerNamed(board, u"Molly"_s)].steps = StepCount{8'412};
        window.showBoard(board, boardAsTold(board, told, sample::fridayMorning()));
        (void)window.grab();
        QCOMPARE(headline->toolTip(), QString()); // has what is cut
        QCOMPARE(headline->height(), place.height());
        QCOMPARE(headline->y(), place.y());
    }
}

void LanguagesTest::theSummaryIsWhole_data()
{
    noColumnIsLost_data();
}

/// Late in a season of a year, below the charts of the window as it comes up at first.
void LanguagesTest::theSummaryIsWhole()
{
    QFETCH(QLocale, locale);
    const auto language = speak(locale);
    const QFontMetricsF names(m_appearance.theme().font(Type::Name));
    PlayerSummary summary(m_appearance.theme());
    summary.resize(360, 60);
    DailyData player;
    player.name = u"Wendy"_s;
    player.summary = {.average = 11'276, .best = 24'200, .bestDay = {}, .goalDays = 188, .days = 300};
    summary.setData(player);
    QVERIFY(summary.nameRoom() >= names.horizontalAdvance(player.name));
    QCOMPARE(summary.figureCount(), 3);
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
