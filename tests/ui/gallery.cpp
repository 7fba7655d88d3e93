// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every window and state to PNG files, to look at: stepladder_gallery <folder> [name filter [language]].
#include "app/stepladder/care.h"
#include "app/stepladder/state_words.h"
#include "tests/ui/charts_gallery.h"
#include "tests/ui/languages.h"
#include "tests/ui/league_scene.h"
#include "tests/ui/messages_scene.h"
#include "tests/ui/onboarding_scene.h"
#include "tests/ui/pictures.h"
#include "tests/ui/players_scene.h"
#include "tests/ui/profile_scene.h"
#include "tests/ui/settings_scene.h"
#include "tests/ui/sample_state.h"
#include "tests/ui/wall_gallery.h"
#include "ui/charts/chart_panel.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/leaderboard/leaderboard_window.h"
#include "ui/leaderboard/range_popup.h"
#include "ui/leaderboard/receipt_popover.h"
#include "tests/ui/english_plurals.h"
#include "core/routine/posted.h"
#include "ui/theme/calendar_look.h"
#include "ui/theme/segments.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

struct Scene {
    QString name;
    QSize size{1280, 800};
    Theme::Kind kind = Theme::Kind::Light;
    std::function<void(LeaderboardWindow &)> set = [](LeaderboardWindow &) {};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QLocale locale{QLocale::English, QLocale::UnitedKingdom};
    int points = 10; ///< the reader's font size
    QString family{};
    std::optional<QPalette> contrast{}; ///< the system's own, of high contrast
};

/// A system's palette of high contrast.
QPalette contrastOf(QRgb window, QRgb text, QRgb highlight)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, window);
    return palette;
}

/// A scene in such a palette.
Scene inContrast(const QString &name, const QPalette &palette, const std::function<void(LeaderboardWindow &)> &set)
{
    Scene scene;
    scene.name = name;
    scene.set = set;
    scene.contrast = palette;
    return scene;
}

void tell(LeaderboardWindow &window, const DataWords &words)
{
    window.showSyncResult(words.what, words.troubled, words.more, words.readAny);
}

void fill(LeaderboardWindow &window)
{
    const Board board = sample::thursday();
    window.showBoard(board);
    tell(window, dataWords(sample::goodSync(), {}, window.reader()));
    window.showPosted(postedWords(sample::postedAndCorrected(), window.reader()));
    window.showNextRound(QDateTime(QDate(2026, 11, 21), QTime(0, 10), Qt::UTC));
    window.selectPlayer(sample::playerNamed(board, u"Molly"_s));
    if (auto *panel = window.findChild<ChartPanel *>()) {
        panel->setBoard(board);
        panel->selectPlayer(sample::playerNamed(board, u"Molly"_s));
    }
}

/// Late in a season that has no end, with a longer name.
void lateInTheSeason(LeaderboardWindow &window)
{
    Board board = sample::thursday();
    for (BoardRow &row : board.rows)
        row.standing.total.points += 8'235;
    board.rows.front().player.name = u"Tiger Lily Brook"_s;
    fill(window);
    window.showBoard(board);
}

void sorted(LeaderboardWindow &window)
{
    fill(window);
    auto *view = window.findChild<LeaderboardView *>();
    view->sortBy(StandingsModel::Steps, Qt::DescendingOrder);
    view->setFocus();
}

/// While the reader looks for a player.
std::function<void(LeaderboardWindow &)> finding(const QString &words)
{
    return [words](LeaderboardWindow &window) {
        fill(window);
        window.openFind();
        window.findChild<QLineEdit *>(u"find"_s)->setText(words);
    };
}

void settled(LeaderboardWindow &window)
{
    Board board = sample::thursday();
    board.final = true;
    for (BoardRow &row : board.rows)
        row.standing.settled = true;
    fill(window);
    window.showBoard(board);
}

void consent(LeaderboardWindow &window)
{
    Board board = sample::thursday();
    BoardRow &row = sample::rowOf(board, u"Slightly"_s);
    row.player.state = ConnectionState::NeedsConsent;
    row.player.stateSince = QDateTime(QDate(2026, 11, 18), QTime(21, 20), Qt::UTC);
    fill(window);
    window.showBoard(board);
    window.showBanner(careFor(board, window.reader())->words);
}

/// A page without a ranking, as after a start.
std::function<void(LeaderboardWindow &)> start(const Board &board)
{
    return [board](LeaderboardWindow &window) {
        window.showBoard(board);
        if (!board.waiting.empty())
            tell(window, dataWords({}, {}, window.reader()));
        window.showNextRound(QDateTime(QDate(2026, 11, 21), QTime(0, 10), Qt::UTC));
    };
}

void posted(LeaderboardWindow &window)
{
    fill(window);
    const Board board = sample::thursday();
    Told told = toldBy(standingsOf(board));
    told[sample::playerNamed(board, u"Molly"_s)] = {StepCount{8'412}, 4};
    told[sample::playerNamed(board, u"Wendy"_s)].rank = 3;
    window.showBoard(board, boardAsTold(board, told, QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC)));
    const auto segments = window.findChildren<Segments *>();
    segments.last()->choose(1);
}

void week(LeaderboardWindow &window)
{
    fill(window);
    Board board = sample::thursday();
    board.first = board.date.addDays(-3);
    for (BoardRow &row : board.rows) {
        RangeTally range{.tally = {}, .days = 4, .read = 0};
        for (const ScoredDay &day : row.recent) {
            if (day.day < board.first || !day.steps)
                continue;
            range.tally.steps += day.steps->value;
            range.tally.points += pointsFor(*day.steps, board.league.rules);
            ++range.read;
        }
        row.range = range;
    }
    window.setSpan(Span::Week);
    window.showBoard(board);
}

void damaged(LeaderboardWindow &window)
{
    window.showFailure(sample::thursday().league, sentence(Error{ErrorKind::StoreCorrupt, {}, {}, std::nullopt}),
                       QCoreApplication::translate("stepladder::Desktop", "Restore a backup…"));
}

/// There is no day or week to go to.
void season(LeaderboardWindow &window)
{
    fill(window);
    window.setSpan(Span::Season);
    window.showBoard(sample::thursday());
}

void newcomers(LeaderboardWindow &window)
{
    fill(window);
    Board board = sample::thursday();
    board.waiting = sample::waiting({u"John"_s, u"Michael"_s}).waiting;
    window.showBoard(board);
}

std::vector<Scene> startScenes()
{
    const auto dark = Theme::Kind::Dark;
    const auto light = Theme::Kind::Light;
    const QSize usual(1280, 800);
    const QSize small(900, 600);
    const QStringList two{u"Wendy"_s, u"Peter"_s};
    QStringList many{u"Tiger Lily"_s, u"Tootles"_s, u"Molly"_s, u"Wendy"_s, u"Slightly"_s, u"Curly"_s, u"Nibs"_s,
                     u"Peter"_s};
    const QStringList eight = many;
    many += {u"John"_s, u"Michael"_s, u"Smee"_s, u"Jane"_s};
    const QString name = u"Maximiliane-Wilhelmina von und zu Hohenstaufen-Sigmaringen"_s;
    const QStringList long3{name, name.mid(12), name.mid(24)};
    Board over = sample::waiting({u"Wendy"_s});
    over.waiting.front().joined = QDate(2026, 12, 3);
    return {
        {u"first-run-light"_s, small, light, start(sample::empty())},
        {u"first-run-dark"_s, small, dark, start(sample::empty())},
        {u"waiting-one-light"_s, small, light, start(sample::waiting({u"Wendy"_s}))},
        {u"waiting-season-light"_s, small, light, start(sample::beforeTheSeason(two))},
        {u"waiting-season-dark"_s, small, dark, start(sample::beforeTheSeason(two))},
        {u"waiting-usual-dark"_s, usual, dark, start(sample::waiting(eight))},
        {u"waiting-usual-light"_s, usual, light, start(sample::waiting({u"Wendy"_s, u"Peter"_s, u"John Darling"_s}))},
        {u"waiting-many-light"_s, small, light, start(sample::waiting(many))},
        {u"waiting-long-light"_s, small, light, start(sample::beforeTheSeason(long3))},
        {u"waiting-tiny-light"_s, {720, 440}, light, start(sample::beforeTheSeason(long3))},
        {u"waiting-contrast"_s, small, Theme::Kind::HighContrast, start(sample::waiting(many))},
        {u"waiting-large-font"_s, {1280, 800}, light, start(sample::beforeTheSeason(long3)), Qt::LeftToRight,
         QLocale(QLocale::English), 16},
        {u"waiting-german"_s, small, light, start(sample::beforeTheSeason(two)), Qt::LeftToRight, QLocale(QLocale::German)},
        {u"waiting-right-to-left"_s, small, light, start(sample::waiting(many)), Qt::RightToLeft, QLocale(QLocale::Arabic)},
        {u"waiting-too-late-dark"_s, small, dark, start(over)},
        {u"waiting-syncing-light"_s, small, light, [two](LeaderboardWindow &w) {
             start(sample::waiting(two))(w);
             w.showSyncing(0, 2);
         }},
        {u"newcomers-light"_s, usual, light, newcomers},
        {u"newcomers-small-dark"_s, small, dark, newcomers},
        {u"newcomers-tiny-light"_s, {720, 440}, light, newcomers},
    };
}

std::vector<Scene> scenes()
{
    const auto dark = Theme::Kind::Dark;
    const auto light = Theme::Kind::Light;
    const QSize usual(1280, 800);
    const QSize small(900, 600);
    return {
        {u"main-light"_s, usual, light, fill},
        {u"main-dark"_s, usual, dark, fill},
        {u"main-contrast"_s, usual, Theme::Kind::HighContrast, fill},
        inContrast(u"main-contrast-white"_s, contrastOf(0xFFFFFF, 0x000000, 0x37006E), consent),
        inContrast(u"main-contrast-blue"_s, contrastOf(0x000080, 0xFFFF00, 0xFFFFFF), fill),
        {u"main-wide"_s, {1060, 800}, light, fill},
        {u"main-broad"_s, {1600, 900}, light, fill},
        {u"main-full"_s, {1920, 1080}, dark, fill},
        {u"main-vast"_s, {2560, 1440}, light, fill},
        {u"small-light"_s, small, light, fill},
        {u"small-dark"_s, small, dark, fill},
        {u"small-charts-light"_s, small, light, [](LeaderboardWindow &w) { fill(w); w.show(); w.openSidePanel(); }},
        {u"tiny-light"_s, {740, 520}, light, fill},
        {u"large-font"_s, usual, light, fill, Qt::LeftToRight, QLocale(QLocale::English), 16},
        {u"wide-face"_s, usual, light, fill, Qt::LeftToRight, QLocale(QLocale::English), 10, u"DejaVu Sans"_s},
        {u"german"_s, usual, light, fill, Qt::LeftToRight, QLocale(QLocale::German)},
        {u"right-to-left"_s, usual, light, fill, Qt::RightToLeft, QLocale(QLocale::Arabic)},
        {u"consent-light"_s, usual, light, consent},
        {u"consent-small-dark"_s, small, dark, consent},
        {u"late-light"_s, usual, light, lateInTheSeason},
        {u"sorted-light"_s, usual, light, sorted},
        {u"find-light"_s, usual, light, finding(u"ti"_s)},
        {u"find-dark"_s, usual, dark, finding(u"e"_s)},
        {u"find-small-light"_s, small, light, finding(u"er"_s)},
        {u"find-nobody-light"_s, usual, light, finding(u"Captain Hook"_s)},
        {u"find-nobody-small-dark"_s, small, dark, finding(u"Captain Hook"_s)},
        {u"find-right-to-left"_s, usual, light, finding(u"e"_s), Qt::RightToLeft, QLocale(QLocale::Arabic)},
        {u"settled-dark"_s, usual, dark, settled},
        {u"posted-light"_s, usual, light, posted},
        {u"posted-small-dark"_s, small, dark, posted},
        {u"week-light"_s, usual, light, week},
        {u"week-small-dark"_s, small, dark, week},
        {u"season-light"_s, usual, light, season},
        {u"season-contrast"_s, usual, Theme::Kind::HighContrast, season},
        {u"damaged-light"_s, usual, light, damaged},
        {u"damaged-dark"_s, usual, dark, damaged},
        {u"damaged-right-to-left"_s, usual, light, damaged, Qt::RightToLeft, QLocale(QLocale::Arabic)},
        {u"syncing-light"_s, usual, light, [](LeaderboardWindow &w) { fill(w); w.showSyncing(5, 8); }},
        {u"offline-dark"_s, usual, dark, [](LeaderboardWindow &w) {
             fill(w);
             tell(w, dataWords(sample::offlineSync(), sample::nextTry(), w.reader()));
         }},
        {u"silent-light"_s, usual, light, [](LeaderboardWindow &w) {
             fill(w);
             SyncNote note = sample::offlineSync();
             note.host = u"health.googleapis.com"_s;
             tell(w, dataWords(note, sample::nextTry(), w.reader()));
         }},
        {u"waiting-to-go-out-light"_s, usual, light, [](LeaderboardWindow &w) {
             fill(w);
             w.showPosted(postedWords(sample::waitingToGoOut(), w.reader()));
         }},
    };
}

/// How a dialog is drawn.
struct Dress {
    QString name;
    Theme::Kind kind = Theme::Kind::Light;
    QSize size{760, 560};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool isLong = false;
    int points = 10;
};

/// Every state of a dialog, in every dress. `words`: the language to draw it in, if it is not English.
template<typename DialogScene>
void drawDialog(const QString &dialog, const tests::Pictures<DialogScene> &pictures, const QDir &folder, const QString &filter,
                const QFont &system, Appearance &appearance, QTranslator *words, QSize usual = {760, 560}, QSize other = {900, 600})
{
    const QLocale reader; // the scene sets its own
    const QSize low(960, 510); // a small laptop's
    const Dress dresses[] = {{u"light"_s, Theme::Kind::Light, usual},
                             {u"dark"_s, Theme::Kind::Dark, usual},
                             {u"contrast"_s, Theme::Kind::HighContrast, usual},
                             {usual.width() < other.width() ? u"wide"_s : u"small"_s, Theme::Kind::Light, other},
                             {u"long"_s, Theme::Kind::Light, usual, Qt::LeftToRight, true},
                             {u"right-to-left"_s, Theme::Kind::Dark, usual, Qt::RightToLeft},
                             {u"large"_s, Theme::Kind::Light, {1140, 800}, Qt::LeftToRight, false, 15},
                             {u"low-light"_s, Theme::Kind::Light, low},
                             {u"low-dark"_s, Theme::Kind::Dark, low},
                             {u"least"_s, Theme::Kind::Light, {640, 400}}};
    tests::PseudoLong pseudo;
    for (const Dress &dress : dresses) {
        for (const auto &picture : pictures) {
            const QString name = u"%1-%2-%3"_s.arg(dialog, picture.name, dress.name);
            if (!name.contains(filter))
                continue;
            QFont font = system;
            font.setPointSize(dress.points);
            const Theme theme = Theme::of(dress.kind, font);
            QApplication::setPalette(theme.palette());
            QApplication::setFont(theme.font(Type::Body));
            QApplication::setLayoutDirection(tests::directionOr(dress.direction));
            appearance.setTheme(theme); // the style's
            DialogScene scene;
            scene.appearance.setTheme(theme);
            if (words) {
                QLocale::setDefault(reader);
                QApplication::installTranslator(words); // after the scene's own
            }
            if (dress.isLong)
                QApplication::installTranslator(&pseudo);
            picture.set(scene);
            scene.dialog->resize(dress.size.expandedTo(scene.dialog->minimumSizeHint()));
            for (int i = 0; i < 4; ++i) // a sentence that grows a line is laid out from the inside out
                QApplication::processEvents();
            QPixmap drawn = scene.dialog->grab();
            if (auto *question = scene.dialog->template findChild<QMessageBox *>()) {
                QRect place(QPoint(), question->size());
                place.moveCenter(drawn.rect().center());
                QPainter painter(&drawn);
                painter.drawPixmap(place, question->grab());
                painter.setPen(theme.line); // the window's own frame
                painter.drawRect(place.adjusted(-1, -1, 0, 0));
            }
            drawn.save(folder.filePath(name + u".png"_s));
            QApplication::removeTranslator(&pseudo);
        }
    }
}

/// The receipt of Molly's Thursday below its number, over the window it belongs to.
void drawReceipt(const QDir &folder, const QString &filter, Appearance &appearance, const QFont &system, bool isForeign)
{
    for (const auto &[name, kind, direction] : {std::tuple{u"receipt-light"_s, Theme::Kind::Light, Qt::LeftToRight},
                                                std::tuple{u"receipt-dark"_s, Theme::Kind::Dark, Qt::LeftToRight},
                                                std::tuple{u"receipt-right-to-left"_s, Theme::Kind::Light, Qt::RightToLeft}}) {
        if (!name.contains(filter))
            continue;
        appearance.setTheme(Theme::of(kind, system));
        QApplication::setPalette(appearance.theme().palette());
        QApplication::setLayoutDirection(tests::directionOr(direction));
        const SetClock clock(sample::fridayMorning());
        LeaderboardWindow window(appearance, clock);
        window.setLocale(isForeign ? QLocale() : QLocale(QLocale::English, QLocale::UnitedKingdom));
        window.setSidePanel(new ChartPanel(appearance.theme()));
        window.resize(1280, 800);
        fill(window);
        window.show();
        QApplication::processEvents();
        const auto *view = window.findChild<LeaderboardView *>();
        const QRect cell = view->visualRect(view->model()->index(2, StandingsModel::Steps));
        Receipt receipt = sample::mollysReceipt();
        receipt.told = {{QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC), MessageKind::Result, ChannelKind::Slack, {StepCount{8'412}, 3}}};
        ReceiptPopover popover(appearance, receipt, window.reader(), &window);
        popover.setAttribute(Qt::WA_DeleteOnClose, false);
        const QRect number(view->viewport()->mapToGlobal(QPoint(window.isRightToLeft() ? cell.right() - 60 : cell.left(), cell.top())), QSize(60, cell.height()));
        popover.popUp(number);
        popover.move(number.left() - 40, number.bottom() - 4); // the picture's screen is smaller than its window
        QApplication::processEvents();
        QPixmap picture = window.grab();
        QPainter painter(&picture);
        painter.setClipRegion(popover.mask().translated(window.mapFromGlobal(popover.pos())));
        painter.drawPixmap(window.mapFromGlobal(popover.pos()), popover.grab());
        painter.end();
        picture.save(folder.filePath(name + u".png"_s));
    }
}

/// The days of a range, below where they are asked for.
void drawRange(const QDir &folder, const QString &filter, Appearance &appearance, const QFont &system)
{
    for (const auto &[name, kind] : {std::pair{u"range-light"_s, Theme::Kind::Light}, std::pair{u"range-dark"_s, Theme::Kind::Dark},
                                     std::pair{u"range-contrast"_s, Theme::Kind::HighContrast}}) {
        if (!name.contains(filter))
            continue;
        appearance.setTheme(Theme::of(kind, system));
        QApplication::setPalette(appearance.theme().palette());
        const SetClock clock(sample::fridayMorning());
        LeaderboardWindow window(appearance, clock);
        window.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        fill(window);
        window.show();
        window.askForRange();
        auto *popup = window.findChild<RangePopup *>();
        const Segments *spans = window.findChild<Segments *>(u"spans"_s);
        QPixmap picture = window.grab();
        QPainter painter(&picture);
        painter.drawPixmap(spans->mapTo(&window, QPoint(0, spans->height() + 4)), popup->grab());
        painter.end();
        picture.save(folder.filePath(name + u".png"_s));
    }
}

/// The calendar of the day on show, with days before the season and to come.
void drawCalendar(const QDir &folder, const QString &filter, Appearance &appearance, const QFont &system)
{
    for (const auto &[name, kind] : {std::pair{u"calendar-light"_s, Theme::Kind::Light}, std::pair{u"calendar-dark"_s, Theme::Kind::Dark},
                                     std::pair{u"calendar-contrast"_s, Theme::Kind::HighContrast}}) {
        if (!name.contains(filter))
            continue;
        appearance.setTheme(Theme::of(kind, system));
        QApplication::setPalette(appearance.theme().palette());
        QApplication::setLayoutDirection(tests::directionOr(Qt::LeftToRight));
        const SetClock clock(sample::fridayMorning());
        LeaderboardWindow window(appearance, clock);
        window.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        fill(window);
        window.show();
        auto *calendar = window.findChild<Calendar *>();
        calendar->resize(calendar->sizeHint());
        calendar->grab().save(folder.filePath(name + u".png"_s));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    const bool asksForHelp = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    const bool isUnderstood = !arguments.isEmpty() && arguments.size() <= 3
        && std::ranges::none_of(arguments, [](const QString &each) { return each.startsWith(u'-'); });
    if (asksForHelp || !isUnderstood) {
        std::fputs("usage: stepladder_gallery <folder> [name filter [language]]\n"
                   "Draws the windows whose scene's name holds the filter, all of them without one, to PNG files in the folder.\n"
                   "language: de, fr, es, ja or ar, or one with its country, as ar_MA: Arabic with Latin digits.\n",
                   asksForHelp ? stdout : stderr);
        return asksForHelp ? 0 : 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(u"."_s))
        return 1;
    const QString filter = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);
    QTranslator words;
    const bool isForeign = argc > 3 && words.load(QLocale(QString::fromLocal8Bit(argv[3])), u"stepladder"_s, u"_"_s, u":/i18n"_s);
    if (isForeign) {
        QLocale::setDefault(QLocale(QString::fromLocal8Bit(argv[3])));
        QApplication::installTranslator(&words);
    }

    Appearance appearance(Theme::light());
    QApplication::setStyle(new Style(appearance)); // the application owns it
    const FocusRing ring;
    const SetClock clock(sample::fridayMorning());
    const QFont system = QApplication::font();
    std::vector<Scene> all = scenes();
    std::ranges::move(startScenes(), std::back_inserter(all));
    for (const Scene &scene : all) {
        if (!scene.name.contains(filter))
            continue;
        QFont font = system;
        font.setPointSize(scene.points);
        if (!scene.family.isEmpty())
            font.setFamily(scene.family);
        appearance.setTheme(scene.contrast ? Theme::highContrast(*scene.contrast, font) : Theme::of(scene.kind, font));
        QApplication::setPalette(appearance.theme().palette());
        QApplication::setFont(appearance.theme().font(Type::Body));
        QApplication::setLayoutDirection(tests::directionOr(scene.direction));
        LeaderboardWindow window(appearance, clock);
        window.setLocale(isForeign ? QLocale() : scene.locale);
        QMenu menu;
        window.setMenu(&menu);
        window.setSidePanel(new ChartPanel(appearance.theme()));
        window.resize(scene.size);
        scene.set(window);
        window.show();
        QApplication::processEvents();
        window.grab().save(folder.filePath(scene.name + u".png"_s));
    }
    tests::drawCharts(folder, filter, system, appearance);
    tests::drawWalls(folder, filter, system, appearance);
    drawRange(folder, filter, appearance, system);
    drawCalendar(folder, filter, appearance, system);
    drawReceipt(folder, filter, appearance, system, isForeign);
    QTranslator *language = isForeign ? &words : nullptr;
    drawDialog(u"onboarding"_s, tests::onboardingPictures(), folder, filter, system, appearance, language);
    drawDialog(u"onboarding"_s, tests::onboardingQuestions(), folder, filter, system, appearance, language);
    drawDialog(u"messages"_s, tests::messagesPictures(), folder, filter, system, appearance, language, {1160, 660});
    drawDialog(u"players"_s, tests::playersPictures(), folder, filter, system, appearance, language, {860, 600});
    drawDialog(u"profile"_s, tests::profilePictures(), folder, filter, system, appearance, language, {1160, 800}, {900, 600});
    drawDialog(u"league"_s, tests::leaguePictures(), folder, filter, system, appearance, language, {1080, 760}, {900, 600});
    drawDialog(u"settings"_s, tests::settingsPictures(), folder, filter, system, appearance, language, {1160, 680});
    drawDialog(u"settings"_s, tests::settingsQuestions(), folder, filter, system, appearance, language, {1160, 680});
    return 0;
}
