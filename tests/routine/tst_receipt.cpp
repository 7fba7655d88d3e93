// SPDX-License-Identifier: GPL-3.0-or-later
// Where a number comes from: readings, points, and what was told of it.
#include "core/routine/posted.h"
#include "core/routine/receipt.h"
#include "core/store/open_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 11, 1);
const QDate day(2026, 11, 19);

QDateTime at(int hour, int minute)
{
    return QDateTime(day.addDays(1), QTime(hour, minute), Qt::UTC);
}

} // namespace

class ReceiptTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_store;
    League m_league;
    Player m_molly;

    void read(std::optional<int> steps, const QDateTime &now, ReadingSource source = ReadingSource::Tracker)
    {
        const Settling settling{.zone = m_molly.zone, .hours = 24, .lastSync = {}, .now = now};
        const auto known = m_store->days(m_molly.id, day, day).value();
        const DayReading reading{day, steps ? std::optional(StepCount{*steps}) : std::nullopt};
        const DayRecord record = applied(known.empty() ? std::nullopt : std::optional(known.front()), reading, settling);
        QVERIFY(m_store->saveDays(m_molly.id, {record}, source));
    }
    void tell(MessageKind kind, int part, int steps, const QDateTime &when, MessageState state = MessageState::Sent, PlayerId only = {})
    {
        OutboxEntry entry;
        entry.league = m_league.id;
        entry.day = day;
        entry.kind = kind;
        entry.part = part;
        entry.player = only;
        entry.recipient = only.isValid() ? m_molly.name : u"webhook"_s;
        entry.told = toText({{m_molly.id, {StepCount{steps}, 1}}});
        entry.queuedAt = when;
        entry = m_store->enqueue(entry).value();
        entry.state = state;
        if (state == MessageState::Sent)
            entry.sentAt = when;
        QVERIFY(m_store->updateEntry(entry));
    }
    Receipt receipt()
    {
        return readReceipt(*m_store, readBoard(*m_store, m_league.id, day, at(9, 0)).value(), m_molly.id, at(9, 0)).value();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(openSqlite(m_folder->filePath(u"league.db"_s)).value());
        League league;
        league.name = u"Lagoon"_s;
        league.season = {first, {}};
        m_league = m_store->addLeague(league).value();
        Player player;
        player.league = m_league.id;
        player.name = u"Molly"_s;
        player.joined = first;
        player.tracker = TrackerKind::GoogleHealth;
        m_molly = m_store->addPlayer(player).value();
    }

    void everyReadingIsThere()
    {
        read(8'412, at(0, 10));
        read(11'302, at(8, 38));
        const Receipt found = receipt();
        QCOMPARE(found.day, day);
        QCOMPARE(found.row.standing.points, 2);
        QCOMPARE(found.readings.size(), 2u);
        QCOMPARE(found.readings[0].steps.value().value, 8'412);
        QCOMPARE(found.readings[0].at, at(0, 10));
        QCOMPARE(found.readings[1].steps.value().value, 11'302);
        QCOMPARE(found.readings[1].source, ReadingSource::Tracker);
    }

    void otherDaysAreLeftOut()
    {
        DayRecord before;
        before.day = day.addDays(-1);
        before.steps = StepCount{500};
        before.changedAt = at(0, 10);
        QVERIFY(m_store->saveDays(m_molly.id, {before}, ReadingSource::Hand));
        QVERIFY(receipt().readings.empty());
    }

    void onlyWhatTheLeagueWasToldCounts()
    {
        read(8'412, at(0, 10));
        tell(MessageKind::Correction, 0, 11'302, at(8, 41));
        tell(MessageKind::Result, 0, 8'412, at(8, 30));
        tell(MessageKind::Result, 1, 1, at(8, 31), MessageState::Queued);
        tell(MessageKind::Result, 0, 2, at(8, 32), MessageState::Sent, m_molly.id);
        tell(MessageKind::Battery, 0, 3, at(8, 33));
        const Receipt found = receipt();
        QCOMPARE(found.told.size(), 2u);
        QCOMPARE(found.told[0].kind, MessageKind::Result);
        QCOMPARE(found.told[0].day.steps.value().value, 8'412);
        QCOMPARE(found.told[1].kind, MessageKind::Correction);
        QCOMPARE(found.told[1].at, at(8, 41));
    }

    void whoLeftHasTheReceiptOfBefore()
    {
        read(8'412, at(0, 40));
        tell(MessageKind::Result, 0, 8'412, at(0, 40));
        read(11'302, at(8, 42));
        tell(MessageKind::Correction, 0, 11'302, at(8, 44));
        const Receipt before = receipt();
        m_molly.removed = true;
        QVERIFY(m_store->updatePlayer(m_molly));

        const Board left = readBoard(*m_store, m_league.id, day, at(9, 0)).value();
        const Board posted = postedBoard(*m_store, left, at(9, 0)).value().value();
        QCOMPARE(posted.rows.front().standing.steps.value().value, 8'412);
        const Receipt after = readReceipt(*m_store, posted, m_molly.id, at(9, 0)).value();
        QCOMPARE(after.row.standing.steps.value().value, 11'302);
        QCOMPARE(after.row.standing.points, before.row.standing.points);
        QCOMPARE(after.row.standing.total, before.row.standing.total);
        QCOMPARE(after.readings.size(), before.readings.size());
        QCOMPARE(after.told.size(), 2u);
        QVERIFY(after.row.player.removed && !after.row.differs.any());
    }

    void whoIsNotOnTheBoardHasNone()
    {
        const Board board = readBoard(*m_store, m_league.id, day, at(9, 0)).value();
        const auto none = readReceipt(*m_store, board, PlayerId{99}, at(9, 0));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(ReceiptTest)
#include "tst_receipt.moc"
