// SPDX-License-Identifier: GPL-3.0-or-later
// Days that are entered by hand or come from a file.
#include "core/routine/day_entry.h"
#include "core/routine/input.h"
#include "core/routine/player_export.h"
#include "core/routine/step_file.h"
#include "core/store/open_store.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QStringEncoder>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
const QDate thursday(2026, 11, 19);

} // namespace

class DayEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void byHandAndFromAFileAreToldApart();
    void aPlayerWithATrackerIsRefused();
    void daysThatDoNotCount_data();
    void daysThatDoNotCount();
    void ofAFileWhatDoesNotCountIsLeftOut();
    void files_data();
    void files();
    void filesThatAreRefused_data();
    void filesThatAreRefused();
    void otherEncodingsAreTold_data();
    void otherEncodingsAreTold();
    void theOwnExportComesBack();
    void zones_data();
    void zones();

private:
    PlayerId add(const QString &name, TrackerKind tracker)
    {
        Player player;
        player.league = m_league;
        player.name = name;
        player.joined = QDate(2026, 11, 10);
        player.tracker = tracker;
        player.state = tracker == TrackerKind::Manual ? ConnectionState::Manual : ConnectionState::Connected;
        return m_store->addPlayer(player)->id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_store;
    LeagueId m_league;
    PlayerId m_gran;
};

void DayEntryTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = openSqlite(m_folder->filePath(u"stepladder.db"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    League league;
    league.name = u"Lagoon"_s;
    league.season = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
    m_league = m_store->addLeague(league)->id;
    m_gran = add(u"Gran"_s, TrackerKind::Manual);
}

void DayEntryTest::byHandAndFromAFileAreToldApart()
{
    QVERIFY(enterDay(*m_store, m_gran, thursday, StepCount{9'000}, noon));
    const Result<ImportedDays> imported =
        importDays(*m_store, m_gran, {{thursday, StepCount{9'500}}, {thursday.addDays(-1), StepCount{0}}}, noon.addSecs(60));
    QVERIFY(imported);
    QCOMPARE(imported->taken, 2);
    QCOMPARE(imported->leftOut, 0);
    const auto changes = m_store->dayChanges(m_gran);
    QCOMPARE(changes->size(), 3U);
    QVERIFY(changes->at(0).source == ReadingSource::File);
    QVERIFY(changes->at(1).source == ReadingSource::Hand);
    QVERIFY(changes->at(2).source == ReadingSource::File);
    const auto days = m_store->days(m_gran, thursday.addDays(-1), thursday);
    QCOMPARE(days->at(0).steps, StepCount{0});
    QCOMPARE(days->at(1).steps, StepCount{9'500}); // the newest wins
}

void DayEntryTest::aPlayerWithATrackerIsRefused()
{
    const PlayerId wendy = add(u"Wendy"_s, TrackerKind::GoogleHealth);
    const Result<EnteredDay> entered = enterDay(*m_store, wendy, thursday, StepCount{1}, noon);
    QVERIFY(!entered && entered.error().kind == ErrorKind::InvalidInput);
    const Result<ImportedDays> imported = importDays(*m_store, wendy, {{thursday, StepCount{1}}}, noon);
    QVERIFY(!imported && sentence(imported.error()).contains(u"Wendy has a tracker"_s));
}

void DayEntryTest::daysThatDoNotCount_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("words");
    QTest::newRow("tomorrow") << QDate(2026, 11, 21) << u"has not begun"_s;
    QTest::newRow("before the season") << QDate(2026, 10, 31) << u"outside the season"_s;
    QTest::newRow("before joining") << QDate(2026, 11, 9) << u"joined on 2026-11-10"_s;
}

void DayEntryTest::daysThatDoNotCount()
{
    QFETCH(QDate, day);
    QFETCH(QString, words);
    const Result<EnteredDay> entered = enterDay(*m_store, m_gran, day, StepCount{1}, noon);
    QVERIFY(!entered);
    QVERIFY2(sentence(entered.error()).contains(words), qPrintable(sentence(entered.error())));
}

void DayEntryTest::ofAFileWhatDoesNotCountIsLeftOut()
{
    const Result<ImportedDays> imported = importDays(*m_store, m_gran,
                                                     {{QDate(2025, 1, 1), StepCount{1}}, {thursday, StepCount{2}}, {QDate(2026, 11, 21), StepCount{3}}}, noon);
    QVERIFY(imported);
    QCOMPARE(imported->taken, 1);
    QCOMPARE(imported->leftOut, 2);
    QCOMPARE(m_store->days(m_gran, QDate(2000, 1, 1), QDate(2099, 1, 1))->size(), 1U);
}

void DayEntryTest::files_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("plain") << "2026-11-18,8000\n2026-11-19,9310\n"_ba;
    QTest::newRow("with headings") << "date,steps\n2026-11-18,8000\n2026-11-19,9310"_ba;
    QTest::newRow("other columns") << "Steps,Note,Date\r\n8000,\"rain, all day\",2026-11-18\r\n9310,,2026-11-19\r\n"_ba;
    QTest::newRow("semicolons and a mark") << "\xef\xbb\xbf" "date;steps\n2026-11-18;8000\n2026-11-19;9310\n"_ba;
    QTest::newRow("own CSV") << "player,date,steps,points,status\r\n\"Gran\",2026-11-17,,0,missing\r\n\"Gran\",2026-11-18,8000,0,final\r\n\"Gran\",2026-11-19,9310,0,final\r\n"_ba;
    QTest::newRow("own JSON") << R"([{"player":"Gran","date":"2026-11-18","steps":8000},{"player":"Gran","date":"2026-11-19","steps":9310}])"_ba;
}

void DayEntryTest::files()
{
    QFETCH(QByteArray, contents);
    const auto days = readSteps(contents);
    QVERIFY2(days, days ? "" : qPrintable(sentence(days.error())));
    QCOMPARE(*days, (std::vector<DayReading>{{QDate(2026, 11, 18), StepCount{8'000}}, {thursday, StepCount{9'310}}}));
}

void DayEntryTest::filesThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("words");
    QTest::newRow("not a number") << "date,steps\n2026-11-18,8000\n2026-11-19,many\n"_ba << u"line 3: steps need"_s;
    QTest::newRow("below 0") << "2026-11-18,-1\n"_ba << u"line 1: steps need"_s;
    QTest::newRow("not a date") << "2026-11-18,1\n\n19.11.2026,1\n"_ba << u"line 3: the date needs"_s;
    QTest::newRow("cut off") << "2026-11-18,1\n2026-11"_ba << u"line 2: a date and a number of steps"_s;
    QTest::newRow("a day twice") << "2026-11-18,1\n2026-11-18,2\n"_ba << u"line 2: 2026-11-18 is there a second time"_s;
    QTest::newRow("no such column") << "date,strides\n2026-11-18,1\n"_ba << u"line 1: there is no column \"steps\""_s;
    QTest::newRow("several players") << "player,date,steps\nA,2026-11-18,1\nB,2026-11-19,1\n"_ba << u"line 3: the days are of several players"_s;
    QTest::newRow("broken JSON") << "[\n{\"date\":\n"_ba << u"line 3: this is no JSON"_s;
    QTest::newRow("other JSON") << R"({"steps":[]})"_ba << u"not an export of Stepladder"_s;
    QTest::newRow("JSON without steps") << R"([{"date":"2026-11-18"}])"_ba << u"day 1 of the file"_s;
    QTest::newRow("half a step") << R"([{"date":"2026-11-18","steps":1.5}])"_ba << u"day 1 of the file: steps need"_s;
    QTest::newRow("nothing") << ""_ba << u"no day with steps"_s;
    QTest::newRow("noise") << QByteArray(2000, '\xff') << u"line 1"_s;
}

void DayEntryTest::filesThatAreRefused()
{
    QFETCH(QByteArray, contents);
    QFETCH(QString, words);
    const auto days = readSteps(contents);
    QVERIFY(!days && days.error().kind == ErrorKind::InvalidInput);
    QVERIFY2(sentence(days.error()).contains(words), qPrintable(sentence(days.error())));
}

void DayEntryTest::otherEncodingsAreTold_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<bool>("isRead");
    const QString table = u"date,steps\n2026-11-19,9310\n"_s;
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(utf16(table)) << false;
    QTest::newRow("UTF-16 without a mark") << QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(table)) << false;
    QTest::newRow("program") << QByteArray("\x7f" "ELF\x01\x02\0\0", 8) << false;
    QTest::newRow("picture without zeros") << QByteArray("\xff\xd8\xff\xe0") << false;
    QTest::newRow("zeros in the day") << QByteArray("date,steps\n2026-11-19,9310\0\n", 27) << false;
    QTest::newRow("Latin-1 beside the days") << QByteArray("date,steps,note\n2026-11-19,9310,caf\xe9\n") << true;
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf" "date,steps\n2026-11-19,9310\n") << true;
}

void DayEntryTest::otherEncodingsAreTold()
{
    QFETCH(QByteArray, contents);
    QFETCH(bool, isRead);
    QFile file(m_folder->filePath(u"days.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
    file.close();
    const auto days = readStepFile(file.fileName());
    QCOMPARE(days.has_value(), isRead);
    if (isRead)
        QCOMPARE(*days, (std::vector<DayReading>{{thursday, StepCount{9'310}}}));
    else
        QCOMPARE(sentence(days.error()), u"days.csv cannot be read as text. Save the file as UTF-8 and choose it again."_s);
}

void DayEntryTest::theOwnExportComesBack()
{
    QVERIFY(enterDay(*m_store, m_gran, thursday, StepCount{9'310}, noon));
    const Result<QJsonObject> document = playerDocument(*m_store, m_gran, noon);
    QVERIFY(document);
    QFile file(m_folder->filePath(u"gran.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(*document).toJson());
    file.close();
    const auto days = readStepFile(file.fileName());
    QVERIFY(days);
    QCOMPARE(*days, (std::vector<DayReading>{{thursday, StepCount{9'310}}}));
    QCOMPARE(readStepFile(m_folder->filePath(u"none"_s)).error().kind, ErrorKind::FileFailed);
    QCOMPARE(readStepFile(m_folder->path()).error().kind, ErrorKind::FileFailed);
}

void DayEntryTest::zones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant"); // empty: it is one
    QTest::newRow("Europe/Berlin") << u"Europe/Berlin"_s << QString();
    QTest::newRow("UTC") << u"UTC"_s << QString();
    QTest::newRow("America/New_York") << u"America/New York"_s << QString();
    for (const char *text : {"Mars", "PST", "Foo3", "Mars/Olympus", "EST5EDT4,M3", ""})
        QTest::newRow(text) << QString::fromLatin1(text) << u"Europe/Berlin"_s;
    QTest::newRow("Tokyo") << u"tokyo"_s << u"Asia/Tokyo"_s;
    QTest::newRow("europe/lisbon") << u"europe/lisbon"_s << u"Europe/Lisbon"_s;
}

void DayEntryTest::zones()
{
    QFETCH(QString, text);
    QFETCH(QString, meant);
    const Result<QTimeZone> zone = checkedZone(u"--time-zone"_s, text);
    QCOMPARE(zone.has_value(), meant.isEmpty());
    if (!zone)
        QVERIFY2(sentence(zone.error()).contains(u"--time-zone needs a time zone such as "_s + meant), qPrintable(sentence(zone.error())));
}

QTEST_GUILESS_MAIN(DayEntryTest)
#include "tst_day_entry.moc"
