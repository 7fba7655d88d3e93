// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace stepladder;
using namespace std::chrono_literals;

namespace {

constexpr int writerPlayers = 8;
constexpr qint32 roundsInBurst = 20;

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

/// A second process: "writer" saves rounds without end, "bursts" so many for each line of input, "holder" keeps a transaction open until its input ends,
/// "opener" opens a database that others open at the same moment, "counter" tells how many leagues it sees.
int child(const QString &role, const QString &fileName)
{
    if (role == "opener"_L1) {
        say("ready");
        (void)std::getchar();
    }
    const auto store = openSqlite(fileName);
    if (!store)
        return 1;
    if (role == "opener"_L1)
        return (*store)->leagues() ? 0 : 1;
    if (role == "counter"_L1) {
        say(QByteArray::number(static_cast<int>((*store)->leagues()->size())));
        return 0;
    }
    if (role == "holder"_L1) {
        const auto held = (*store)->transaction([&]() -> Result<void> {
            say("held");
            while (std::getchar() != EOF) { }
            return {};
        });
        return held ? 0 : 1;
    }
    const auto players = *(*store)->players((*store)->leagueNamed(u"Walkers"_s)->id);
    for (qint32 round = 1;; ++round) {
        if (role == "bursts"_L1 && round % roundsInBurst == 1 && std::getchar() == EOF)
            return 0;
        if (!saveRound(**store, players, round))
            return 1;
        say(QByteArray::number(round));
    }
}

std::unique_ptr<QProcess> started(const QString &role, const QString &fileName)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), {u"--child"_s, role, fileName});
    return process;
}

bool waitForLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(20'000))
            return false;
    }
    return true;
}

} // namespace

class StoreProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<StoreFolder>(); }
    void cleanup() { m_folder.reset(); }

    void twoConnectionsSeeEachOther();
    void aSecondConnectionThatEndsLeavesTheFirstItsLog();
    void busyWhileAnotherProcessWrites();
    void manyProcessesOpenANewFile();
    void killedWriterLeavesWholeRounds();
    void backupWhileOthersWrite();

private:
    std::unique_ptr<StoreFolder> m_folder;
};

void StoreProcessesTest::twoConnectionsSeeEachOther()
{
    const auto one = m_folder->open(impatient());
    const auto two = m_folder->open(impatient());
    const League league = *one->addLeague(newLeague());
    QCOMPARE(two->leagues()->size(), 1U);
    const Player player = *two->addPlayer(newPlayer(league.id, u"Ada"_s));
    OK(one->transaction([&]() -> Result<void> {
        // One writer at a time; readers go on, with what was there before.
        if (const auto saved = one->saveDays(player.id, {dayOf(roundDay, 1)}, ReadingSource::Tracker); !saved)
            return saved;
        const auto late = two->saveDays(player.id, {dayOf(roundDay, 2)}, ReadingSource::Tracker);
        if (late || late.error().kind != ErrorKind::StoreBusy)
            return failure(ErrorKind::Internal, {}, u"not busy"_s);
        const auto read = two->dayRecords(league.id, roundDay);
        return read && read->empty() ? Result<void>() : failure(ErrorKind::Internal, {}, u"dirty read"_s);
    }));
    QCOMPARE(two->dayRecords(league.id, roundDay)->at(player.id).steps, StepCount{1});
    OutboxEntry entry;
    entry.league = league.id;
    entry.day = roundDay;
    const MessageId id = one->enqueue(entry)->id;
    QVERIFY(*one->claimEntry(id, MessageState::Queued, MessageState::Sending));
    QVERIFY(!*two->claimEntry(id, MessageState::Queued, MessageState::Sending));
}

/// Who closes any descriptor of a file loses the locks on it: another process would take itself for the last one, and the log away.
void StoreProcessesTest::aSecondConnectionThatEndsLeavesTheFirstItsLog()
{
    const auto seenByAnother = [this] {
        const auto counter = started(u"counter"_s, m_folder->database());
        return waitForLine(*counter) && counter->waitForFinished() ? counter->readLine().trimmed().toInt() : -1;
    };
    const auto first = m_folder->open(impatient());
    OK(first->addLeague(newLeague(u"One"_s)));
    QCOMPARE(seenByAnother(), 1);
    for (int round = 2; round < 6; ++round) {
        (void)m_folder->open(impatient()); // and closes it
        QCOMPARE(seenByAnother(), round - 1);
        QVERIFY(QFileInfo::exists(m_folder->database() + u"-wal"_s));
        OK(first->addLeague(newLeague(u"League %1"_s.arg(round))));
        QCOMPARE(seenByAnother(), round);
    }
    OK(first->checkIntegrity());
}

void StoreProcessesTest::busyWhileAnotherProcessWrites()
{
    League league;
    Player player;
    const auto store = m_folder->open(impatient());
    league = *store->addLeague(newLeague());
    player = *store->addPlayer(newPlayer(league.id, u"Ada"_s));
    OK(store->saveDays(player.id, {dayOf(roundDay, 12'000)}, ReadingSource::Tracker));
    const auto holder = started(u"holder"_s, m_folder->database());
    QVERIFY(waitForLine(*holder));
    FAILS(store->addLeague(newLeague(u"Other"_s)), ErrorKind::StoreBusy);
    FAILS(store->transaction([]() -> Result<void> { return {}; }), ErrorKind::StoreBusy);
    QCOMPARE(store->leagues()->size(), 1U);
    // Sums need no lock: the checkpoints they would leave are not worth waiting for.
    QCOMPARE(store->tallies(league, QDate(2026, 3, 1))->at(player.id), (Tally{3, 12'000}));
    holder->closeWriteChannel();
    QVERIFY(holder->waitForFinished());
    QCOMPARE(holder->exitCode(), 0);
    OK(store->addLeague(newLeague(u"Other"_s)));
}

void StoreProcessesTest::manyProcessesOpenANewFile()
{
    std::vector<std::unique_ptr<QProcess>> openers;
    for (int i = 0; i < 4; ++i)
        openers.push_back(started(u"opener"_s, m_folder->database()));
    for (const auto &opener : openers)
        QVERIFY(waitForLine(*opener));
    for (const auto &opener : openers)
        opener->closeWriteChannel();
    for (const auto &opener : openers) {
        QVERIFY(opener->waitForFinished());
        QCOMPARE(opener->exitCode(), 0);
    }
    OK(m_folder->open()->checkIntegrity());
}

void StoreProcessesTest::killedWriterLeavesWholeRounds()
{
    LeagueId league;
    {
        const auto store = m_folder->open();
        league = store->addLeague(newLeague())->id;
        walkers(*store, league, writerPlayers);
    }
    for (const int linesToRead : {1, 7, 20}) {
        const auto writer = started(u"writer"_s, m_folder->database());
        int told = 0;
        for (int i = 0; i < linesToRead; ++i) {
            QVERIFY(waitForLine(*writer));
            told = writer->readLine().trimmed().toInt();
        }
        writer->kill();
        QVERIFY(writer->waitForFinished());
        while (writer->canReadLine())
            told = writer->readLine().trimmed().toInt();
        const auto store = m_folder->open();
        OK(store->checkIntegrity());
        const auto records = store->dayRecords(league, roundDay);
        QCOMPARE(records->size(), static_cast<size_t>(writerPlayers));
        const qint32 steps = records->begin()->second.steps->value;
        QVERIFY2(steps == told || steps == told + 1, qPrintable(u"%1 told, %2 there"_s.arg(told).arg(steps)));
        for (const auto &[player, record] : *records)
            QCOMPARE(record.steps, StepCount{steps});
    }
}

void StoreProcessesTest::backupWhileOthersWrite()
{
    const auto store = m_folder->open();
    const LeagueId league = store->addLeague(newLeague())->id;
    walkers(*store, league, writerPlayers);
    // A backup is noted in the database, too. SQLite lets nobody in for certain past a writer that never rests, and no round
    // is one: they write in bursts.
    const auto writer = started(u"bursts"_s, m_folder->database());
    for (int i = 0; i < 5; ++i) {
        (void)writer->readAllStandardOutput();
        writer->write("\n");
        QVERIFY(waitForLine(*writer));
        OK(store->backup(m_folder->path(u"copy%1"_s.arg(i)), utc(2026, 1, 9)));
    }
    QCOMPARE(writer->state(), QProcess::Running);
    writer->kill();
    QVERIFY(writer->waitForFinished());
    qint32 last = 0;
    for (int i = 0; i < 5; ++i) {
        const auto copy = openSqlite(m_folder->path(u"copy%1"_s.arg(i)));
        OK(copy);
        OK((*copy)->checkIntegrity());
        const auto records = (*copy)->dayRecords(league, roundDay);
        QCOMPARE(records->size(), static_cast<size_t>(writerPlayers));
        const qint32 steps = records->begin()->second.steps->value;
        QVERIFY(steps >= last);
        last = steps;
        for (const auto &[player, record] : *records)
            QCOMPARE(record.steps, StepCount{steps});
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--child"_L1)
        return child(arguments.at(2), arguments.at(3));
    StoreProcessesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_processes.moc"
