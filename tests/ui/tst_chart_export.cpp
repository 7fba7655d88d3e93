// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_board.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/daily_steps_chart.h"
#include "ui/charts/ranking_chart.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QChart>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPrinter>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// While it lives no file of the program grows beyond some bytes, as on a full disk.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t most) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{most, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

/// The panel over Thursday, with Molly chosen.
struct Shown {
    Board board = sample::thursday();
    ChartPanel panel{Theme::dark()};

    explicit Shown(ChartPanel::Tab tab = ChartPanel::Tab::Ranking)
    {
        panel.resize(400, 600);
        panel.setBoard(board);
        panel.selectPlayer(sample::playerNamed(board, u"Molly"_s));
        panel.turnTo(tab);
        panel.show();
    }
    [[nodiscard]] ChartMenu *menu() const { return panel.findChild<ChartMenu *>(); }
    [[nodiscard]] QAction *action(int place) const { return menu()->menu()->actions().at(place); }
    [[nodiscard]] QTableView *table() const
    {
        for (QTableView *view : panel.findChildren<QTableView *>(u"chartTable"_s)) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }
    /// What a table says in a cell.
    [[nodiscard]] QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    [[nodiscard]] QString head(int column) const { return table()->model()->headerData(column, Qt::Horizontal).toString(); }
};

enum Entry { Table = 0, Picture = 2, Drawing = 3, Numbers = 4, Print = 5 };

} // namespace

class ChartExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesEqualTheCharts();
    void everyChartIsShownAsATable();
    void aTableFollowsBoardAndPlayer();
    void csvIsForPrograms();
    void csvHoldsNoFormulas();
    void namesSuitFileSystems();
    void picturesAreTwiceAsSharp();
    void drawingsAreLines();
    void aFileIsWrittenWholeOrNotAtAll();
    void aLongTitleIsWrapped();
    void pagesArePrinted();
    void theDialogSuggestsAName();
    void theOutcomeIsTold();
    void thereIsNothingToTakeWithoutPlayers();
};

void ChartExportTest::tablesEqualTheCharts()
{
    const Board board = sample::thursday();
    const RankingData data = rankingData(board);
    const ChartTable ranks = rankingTable(data);
    const ChartTable points = pointsTable(data);
    QCOMPARE(ranks.columns.size(), qsizetype(9));
    QCOMPARE(ranks.rows.size(), size_t(14));
    for (size_t player = 0; player < board.rows.size(); ++player) {
        const auto column = static_cast<qsizetype>(player) + 1;
        QCOMPARE(ranks.columns.at(column), board.rows[player].player.name);
        QCOMPARE(ranks.rows.back().at(column).toInt(), board.rows[player].standing.rank);
        QCOMPARE(points.rows.back().at(column).toLongLong(), board.rows[player].standing.total.points);
    }
    QCOMPARE(ranks.rows.back().front().toDate(), board.date);
    QVERIFY(!rankingTable(rankingData(sample::crowd(3, 5))).rows.front().at(3).isValid()); // not there yet

    const PlayerId slightly = sample::playerNamed(board, u"Slightly"_s);
    const PlayerId wendy = sample::playerNamed(board, u"Wendy"_s);
    const ChartTable days = daysTable(*dailyData(board, slightly));
    QVERIFY(!days.rows.back().at(1).isValid()); // missing is not zero
    QCOMPARE(days.rows.back().at(4).toString(), u"not synced"_s);
    QCOMPARE(days.rows[days.rows.size() - 2].at(1).toInt(), 10'000);
    QCOMPARE(days.rows[days.rows.size() - 2].at(2).toInt(), 1);
    const ChartTable duel = duelTable(*duelData(board, slightly, wendy));
    QCOMPARE(duel.columns.at(1), u"Slightly"_s);
    QCOMPARE(duel.rows.back().at(2).toInt(), 11'206);
    QVERIFY(!duel.rows.back().at(3).isValid());
    QCOMPARE(duel.rows[duel.rows.size() - 2].at(3).toString(), u"Wendy"_s);
}

void ChartExportTest::everyChartIsShownAsATable()
{
    Shown shown;
    QVERIFY(!shown.table());
    shown.action(Table)->trigger();
    for (const auto tab : {ChartPanel::Tab::Ranking, ChartPanel::Tab::DailySteps, ChartPanel::Tab::Points, ChartPanel::Tab::Calendar}) {
        shown.panel.turnTo(tab);
        QVERIFY(shown.table());
        QVERIFY(shown.table()->focusPolicy() & Qt::TabFocus);
        QVERIFY(!shown.table()->accessibleName().isEmpty());
        const QAbstractItemModelTester tester(shown.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(shown.table()->model()->rowCount() >= 14);
    }
    shown.panel.turnTo(ChartPanel::Tab::DailySteps);
    QCOMPARE(shown.cell(0, 1), QLocale().toString(11'302)); // the newest day first
    shown.panel.findChild<QComboBox *>()->setCurrentText(u"Peter"_s);
    QCOMPARE(shown.head(2), u"Peter"_s);
    QCOMPARE(shown.cell(0, 2), QLocale().toString(14'907));
    shown.action(Table)->trigger();
    QVERIFY(!shown.table());
}

void ChartExportTest::aTableFollowsBoardAndPlayer()
{
    Shown shown(ChartPanel::Tab::DailySteps);
    shown.action(Table)->trigger();
    shown.panel.selectPlayer(sample::playerNamed(shown.board, u"Slightly"_s));
    QCOMPARE(shown.cell(0, 1), u"–"_s);
    QVERIFY(shown.table()->model()->index(0, 1).data(Qt::AccessibleTextRole).toString() != u"–"_s);
    sample::rowOf(shown.board, u"Slightly"_s).recent.back().steps = StepCount{4321};
    shown.panel.setBoard(shown.board);
    QCOMPARE(shown.cell(0, 1), QLocale().toString(4321));
    shown.panel.setBoard(sample::empty());
    QCOMPARE(shown.table()->model()->rowCount(), 0);
}

void ChartExportTest::csvIsForPrograms()
{
    const ChartTable table{{u"Day"_s, u"Zoë \"the\" Cat"_s}, {{QDate(2026, 11, 18), 11'302}, {QDate(2026, 11, 19), QVariant()}}};
    QCOMPARE(csvOf(table), QByteArray("\"Day\",\"Zo\xc3\xab \"\"the\"\" Cat\"\r\n2026-11-18,11302\r\n2026-11-19,\r\n"));
}

void ChartExportTest::csvHoldsNoFormulas()
{
    const ChartTable table{{u"=HYPERLINK(\"x\")"_s, u"+1"_s, u"-1"_s, u"@a"_s}, {{u"\t=1"_s, -5, u"a=b"_s, QVariant()}}};
    QCOMPARE(csvOf(table), QByteArray("\"'=HYPERLINK(\"\"x\"\")\",\"'+1\",\"'-1\",\"'@a\"\r\n\"'\t=1\",-5,\"a=b\",\r\n"));
}

void ChartExportTest::namesSuitFileSystems()
{
    QCOMPARE(exportName(u"Lagoon League"_s, u"ranking"_s, QDate(2026, 11, 19)), u"Lagoon League, ranking, 2026-11-19"_s);
    QCOMPARE(exportName(u"../a/b:c\\d"_s, u"x"_s, QDate(2026, 11, 19)), u"_..-a-b-c-d, x, 2026-11-19"_s);
}

void ChartExportTest::picturesAreTwiceAsSharp()
{
    RankingChart chart(Theme::light());
    chart.resize(400, 300);
    chart.setData(rankingData(sample::thursday()));
    const ChartSheet sheet{&chart, Theme::light(), {}, u"Lagoon League"_s};
    const QImage png = QImage::fromData(stepladder::contentOf(sheet, ChartFormat::Png), "PNG");
    QCOMPARE(png.width(), 2 * (400 + 48));
    QVERIFY(png.height() > 2 * (300 + 48)); // the title
    QCOMPARE(png.pixelColor(1, 1), Theme::light().win);
    const QRgb first = Theme::light().player(0).rgb();
    int coloured = 0;
    for (int x = 0; x < png.width(); ++x) {
        for (int y = 0; y < png.height(); ++y)
            coloured += png.pixel(x, y) == first ? 1 : 0;
    }
    QVERIFY(coloured > 500);
}

void ChartExportTest::drawingsAreLines()
{
    RankingChart chart(Theme::light());
    chart.resize(400, 300);
    chart.setData(rankingData(sample::thursday()));
    const QByteArray svg = stepladder::contentOf({&chart, Theme::light(), {}, u"Lagoon League"_s}, ChartFormat::Svg);
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(!svg.contains("<image"));
    QVERIFY(svg.contains("Tiger Lily"));
    QVERIFY(svg.contains(Theme::light().player(0).name().toLatin1()));

    // Between second and third nobody passes: the ground is clean up to the hatched last day.
    QImage drawn(448, 400, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    QSvgRenderer renderer(svg);
    renderer.render(&painter, renderer.viewBoxF());
    const QRectF plot = chart.chart()->plotArea();
    const int y = renderer.viewBox().height() - 24 - 300 + qRound(plot.top() + plot.height() * 1.95 / 7.9);
    for (int x = 60; x < 24 + plot.right() - 14; ++x)
        QCOMPARE(drawn.pixelColor(x, y), Theme::light().win);
}

void ChartExportTest::aFileIsWrittenWholeOrNotAtAll()
{
    QTemporaryDir folder;
    RankingChart chart(Theme::light());
    chart.resize(400, 300);
    chart.setData(rankingData(sample::thursday()));
    const ChartSheet sheet{&chart, Theme::light(), rankingTable(rankingData(sample::thursday())), {}};
    for (const ChartFormat format : {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Csv}) {
        const QString file = folder.filePath(u"ranking."_s + suffixOf(format));
        QVERIFY(exportChart(sheet, format, file));
        QCOMPARE(::contentOf(file), stepladder::contentOf(sheet, format));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    const QString nowhere = folder.filePath(u"none/ranking.csv"_s);
    const Result<void> written = exportChart(sheet, ChartFormat::Csv, nowhere);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FileFailed);
    QVERIFY(sentence(written.error()).contains(nowhere));
    QVERIFY(!exportChart(sheet, ChartFormat::Csv, folder.path())); // a folder
}

void ChartExportTest::aLongTitleIsWrapped()
{
    RankingChart chart(Theme::light());
    chart.resize(400, 300);
    chart.setData(rankingData(sample::thursday()));
    const auto heightWith = [&chart](const QString &title) {
        return QImage::fromData(stepladder::contentOf({&chart, Theme::light(), {}, title}, ChartFormat::Png)).height();
    };
    const int line = QFontMetrics(Theme::light().font(Type::Name)).height();
    QVERIFY(heightWith(u"Lagoon League, Calendar of a person with a name, Friday, 27 November 2026"_s) >= heightWith(u"Lagoon"_s) + 2 * (line - 1));
}

void ChartExportTest::pagesArePrinted()
{
    QTemporaryDir folder;
    RankingChart chart(Theme::light());
    chart.resize(400, 300);
    chart.setData(rankingData(sample::thursday()));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"page.pdf"_s));
    QVERIFY(printChart({&chart, Theme::light(), {}, u"Lagoon League"_s}, printer));
    QVERIFY(::contentOf(folder.filePath(u"page.pdf"_s)).startsWith("%PDF"));
    printer.setOutputFileName(folder.filePath(u"none/page.pdf"_s));
    const Result<void> refused = printChart({&chart, Theme::light(), {}, {}}, printer);
    QVERIFY(!refused);
    QVERIFY(sentence(refused.error()).endsWith(u'.'));
    // On a full disk no half page stays, and nobody is told that it is printed.
    const QByteArray before = ::contentOf(folder.filePath(u"page.pdf"_s));
    const SmallFiles full(4096);
    printer.setOutputFileName(folder.filePath(u"page.pdf"_s));
    const Result<void> cut = printChart({&chart, Theme::light(), {}, {}}, printer);
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::FileFailed);
    QCOMPARE(::contentOf(folder.filePath(u"page.pdf"_s)), before);
}

void ChartExportTest::theDialogSuggestsAName()
{
    Shown shown(ChartPanel::Tab::Points);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    shown.action(Picture)->trigger();
    auto *files = shown.panel.findChild<QFileDialog *>();
    QVERIFY(files);
    QCOMPARE(files->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(files->defaultSuffix(), u"png"_s);
    QCOMPARE(QFileInfo(files->selectedFiles().constFirst()).fileName(), u"Lagoon League, season points, 2026-11-19.png"_s);
    files->close();
}

void ChartExportTest::theOutcomeIsTold()
{
    QTemporaryDir folder;
    Shown shown(ChartPanel::Tab::DailySteps);
    const QImage before = shown.panel.grab().toImage();
    const auto save = [&](Entry entry, const QString &file) {
        shown.action(entry)->trigger();
        auto *files = shown.panel.findChild<QFileDialog *>();
        Q_EMIT files->fileSelected(file);
        delete files;
    };
    auto *told = shown.panel.findChild<QLabel *>(u"exportOutcome"_s);
    QVERIFY(!told->isVisible());
    const QString png = folder.filePath(u"days.png"_s);
    save(Picture, png);
    const QImage picture(png);
    QCOMPARE(picture.pixelColor(1, 1), Theme::light().win); // light, though the window is dark
    const QString csv = folder.filePath(u"days.csv"_s);
    save(Numbers, csv);
    QVERIFY(told->isVisible());
    QVERIFY(told->text().contains(csv));
    QVERIFY(::contentOf(csv).contains("2026-11-19,11302,2,"));
    // It goes by itself, and only what is the matter stays.
    auto *longEnough = shown.panel.findChild<QTimer *>(u"exportToldLongEnough"_s);
    QVERIFY(longEnough->isActive() && longEnough->isSingleShot());
    QMetaObject::invokeMethod(longEnough, "timeout");
    QVERIFY(!told->isVisible());
    save(Drawing, folder.filePath(u"none/days.svg"_s));
    QVERIFY(!longEnough->isActive());
    QVERIFY(told->text().contains(u"could not be"_s));
    QCOMPARE(told->palette().color(QPalette::WindowText), Theme::dark().bad);
    shown.panel.turnTo(ChartPanel::Tab::Ranking);
    shown.panel.turnTo(ChartPanel::Tab::DailySteps);
    QVERIFY(!told->isVisible());
    QApplication::processEvents(); // the layout takes the line back
    QCOMPARE(shown.panel.grab().toImage(), before); // the window is as it was
    // The table is there, the picture is the chart's all the same.
    shown.action(Table)->trigger();
    const QString again = folder.filePath(u"again.png"_s);
    save(Picture, again);
    QCOMPARE(QImage(again), picture);
}

void ChartExportTest::thereIsNothingToTakeWithoutPlayers()
{
    Shown shown;
    QVERIFY(shown.action(Print)->isEnabled());
    QVERIFY(!shown.menu()->accessibleName().isEmpty());
    QVERIFY(shown.menu()->focusPolicy() & Qt::TabFocus);
    shown.panel.setBoard(sample::empty());
    for (const Entry entry : {Picture, Drawing, Numbers, Print})
        QVERIFY(!shown.action(entry)->isEnabled());
}

QTEST_MAIN(ChartExportTest)
#include "tst_chart_export.moc"
