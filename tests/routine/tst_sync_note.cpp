// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/sync_note.h"
#include "core/store/open_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

PlayerSync player(std::optional<ErrorKind> error)
{
    PlayerSync each;
    if (error)
        each.error = Error{*error, {}, {}, std::nullopt};
    return each;
}

SyncReport report(std::initializer_list<std::optional<ErrorKind>> errors)
{
    SyncReport made;
    for (const std::optional<ErrorKind> &error : errors) {
        made.players.push_back(player(error));
        made.players.back().player = PlayerId{std::ssize(made.players)};
    }
    return made;
}

/// Of the players 1, 2, …
std::map<PlayerId, bool> told(std::initializer_list<bool> upToDate)
{
    std::map<PlayerId, bool> players;
    for (const bool each : upToDate)
        players.emplace(PlayerId{std::ssize(players) + 1}, each);
    return players;
}

Player playerOf(qint64 id)
{
    Player player;
    player.id = PlayerId{id};
    player.tracker = TrackerKind::GoogleHealth;
    return player;
}

} // namespace

class SyncNoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsWhoWasRead();
    void whoIsKeptByHandIsNotCounted();
    void whoLeftIsNotCounted();
    void anOlderNoteKeepsItsCount();
    void troubleKeepsWhatWasRead();
    void anotherTroubleBeginsAnew();
    void whoTurnedItDownIsNoted();
    void aGoodSyncEndsTheTrouble();
    void strangeNotesAreNone_data();
    void strangeNotesAreNone();

private:
    SyncNote noted(const SyncReport &made, const QDateTime &at)
    {
        if (!noteSync(*m_store, m_league, made, at))
            return {};
        return lastSync(*m_store, m_league)->value_or(SyncNote());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_store;
    LeagueId m_league;
};

void SyncNoteTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = openSqlite(m_folder->filePath(u"stepladder.db"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    League league;
    league.name = u"Lagoon"_s;
    league.season.first = QDate(2026, 11, 1);
    m_league = m_store->addLeague(league)->id;
    QVERIFY(!lastSync(*m_store, m_league)->has_value());
}

void SyncNoteTest::countsWhoWasRead()
{
    SyncReport made = report({{}, ErrorKind::NeedsConsent, {}, {}});
    made.players.back().upToDate = false; // answered, but the watch had not synced
    const SyncNote note = noted(made, noon);
    QCOMPARE(note, (SyncNote{.at = noon, .read = 2, .total = 4, .upToDate = told({true, false, true, false}), .trouble = {}, .host = {}, .troubleSince = {}}));
}

void SyncNoteTest::whoIsKeptByHandIsNotCounted()
{
    SyncReport made = report({{}, {}});
    made.players.back().state = ConnectionState::Manual;
    QCOMPARE(noted(made, noon), (SyncNote{.at = noon, .read = 1, .total = 1, .upToDate = told({true}), .trouble = {}, .host = {}, .troubleSince = {}}));
}

void SyncNoteTest::whoLeftIsNotCounted()
{
    const SyncNote note = noted(report({{}, ErrorKind::NeedsConsent, {}}), noon);
    std::vector<Player> players = {playerOf(1), playerOf(2), playerOf(3)};
    QCOMPARE(countedAmong(players, note), note);
    players.erase(players.begin());
    SyncNote left = countedAmong(players, note);
    QCOMPARE(left.read, 1);
    QCOMPARE(left.total, 2);
    players.push_back(playerOf(9)); // came in since, and was not asked
    left = countedAmong(players, note);
    QCOMPARE(left.read, 1);
    QCOMPARE(left.total, 2);
    players.front().tracker = TrackerKind::Manual; // has no tracker any more
    left = countedAmong(players, note);
    QCOMPARE(left.read, 1);
    QCOMPARE(left.total, 1);
}

void SyncNoteTest::anOlderNoteKeepsItsCount()
{
    QVERIFY(m_store->setNote(m_league, u"last-sync"_s, u"{\"at\":\"2026-11-20T12:00:00Z\",\"read\":7,\"total\":8}"_s));
    const SyncNote note = lastSync(*m_store, m_league)->value();
    QCOMPARE(countedAmong({playerOf(1)}, note).total, 8);
}

void SyncNoteTest::troubleKeepsWhatWasRead()
{
    noted(report({{}, {}}), noon);
    noted(report({ErrorKind::Offline, ErrorKind::Offline}), noon.addSecs(60));
    const SyncNote note = noted(report({ErrorKind::Offline, ErrorKind::Offline}), noon.addSecs(120));
    QCOMPARE(note, (SyncNote{.at = noon, .read = 2, .total = 2, .upToDate = told({true, true}), .trouble = u"offline"_s, .host = {}, .troubleSince = noon.addSecs(60)}));
}

void SyncNoteTest::anotherTroubleBeginsAnew()
{
    noted(report({ErrorKind::Offline}), noon);
    const SyncNote note = noted(report({ErrorKind::VaultLocked}), noon.addSecs(60));
    QCOMPARE(note.trouble, u"vault-locked"_s);
    QCOMPARE(note.troubleSince, noon.addSecs(60));
    QVERIFY(!note.at.isValid()); // nobody was ever read
}

void SyncNoteTest::whoTurnedItDownIsNoted()
{
    noted(report({ErrorKind::Offline}), noon);
    SyncReport down = report({ErrorKind::Offline});
    down.players.front().error->host = u"health.example"_s;
    noted(down, noon.addSecs(60));
    SyncNote note = noted(down, noon.addSecs(120));
    QCOMPARE(note.host, u"health.example"_s);
    QCOMPARE(note.troubleSince, noon.addSecs(60)); // the network came back then
    down.players.front().error->timedOut = true;
    note = noted(down, noon.addSecs(150));
    QVERIFY(note.timedOut);
    QCOMPARE(note.troubleSince, noon.addSecs(150)); // from turning down to silence
    note = noted(report({{}}), noon.addSecs(180));
    QCOMPARE(note.host, QString());
}

void SyncNoteTest::aGoodSyncEndsTheTrouble()
{
    noted(report({ErrorKind::Offline}), noon);
    const SyncNote note = noted(report({{}}), noon.addSecs(60));
    QCOMPARE(note, (SyncNote{.at = noon.addSecs(60), .read = 1, .total = 1, .upToDate = told({true}), .trouble = {}, .host = {}, .troubleSince = {}}));
}

void SyncNoteTest::strangeNotesAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("not JSON") << u"yesterday"_s;
    QTest::newRow("a list") << u"[1,2]"_s;
    QTest::newRow("cut off") << u"{\"at\":"_s;
}

void SyncNoteTest::strangeNotesAreNone()
{
    QFETCH(QString, text);
    QVERIFY(m_store->setNote(m_league, u"last-sync"_s, text));
    const auto note = lastSync(*m_store, m_league);
    QVERIFY(note && !note->has_value());
}

QTEST_GUILESS_MAIN(SyncNoteTest)
#include "tst_sync_note.moc"
