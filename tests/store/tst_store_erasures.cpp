// SPDX-License-Identifier: GPL-3.0-or-later
// Who was erased stays erased: under every name, and in every copy of the database.
#include "core/store/private_file.h"
#include "store_files.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace stepladder;

class StoreErasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void holdingsAreWhatErasingForgets();
    void formerNamesAreForgottenToo();
    void whatMessagesToldIsForgotten();
    void messagesToAPlayerAreFoundByWhateverName();
    void aPersonIsWhoSharesAnAccount();
    void noBackupBringsAnybodyBack();
    void whatIsReadableOfADamagedDatabaseIsKept();
    void noOldBackupBringsAnybodyBack();
    void anotherDatabasesPlayersStay();
    void idsAreNotGivenAgain();
    void optOutsOutliveARestore();
    void aStopSinceTheBackupHolds();
    void backupsAreKnown();
    void backupsAreKnownAfterARestore();
    void keptCopiesAreKnown();
    void whatAKilledCopyLeftGoes_data();
    void whatAKilledCopyLeftGoes();
    void aCopyUnderWayStaysAndIsNamed();

private:
    [[nodiscard]] QString backup() const { return m_folder->path(u"backup"_s); }
    Player added(const QString &name) { return *m_store->addPlayer(newPlayer(m_league.id, name)); }
    void addMessage(const QString &recipient, const QString &text, MessageState state = MessageState::Sent);
    void addInvitation(const QString &name);
    /// A player with something of everything.
    Player addFull(const QString &name);
    Restored restored(const QString &file);
    /// Whether any file of the database holds the text.
    bool databaseHolds(const QByteArray &text) const;
    [[nodiscard]] QStringList filesWith(PlayerId id) const;

    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<Repository> m_store;
    League m_league;
};

void StoreErasuresTest::init()
{
    m_folder = std::make_unique<StoreFolder>();
    m_store = m_folder->open();
    m_league = newLeague();
    m_league.foundedAt = utc(2026, 1, 1);
    m_league = *m_store->addLeague(m_league);
}

void StoreErasuresTest::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void StoreErasuresTest::addMessage(const QString &recipient, const QString &text, MessageState state)
{
    OutboxEntry entry;
    entry.league = m_league.id;
    entry.day = roundDay;
    entry.recipient = recipient;
    entry.text = text;
    entry.state = state;
    OK(m_store->enqueue(entry));
}

void StoreErasuresTest::addInvitation(const QString &name)
{
    Invitation invitation;
    invitation.league = m_league.id;
    invitation.player = name;
    OK(m_store->addInvitation(invitation));
}

Player StoreErasuresTest::addFull(const QString &name)
{
    Player player = added(name);
    [&] {
        OK(m_store->saveDays(player.id, {dayOf(QDate(2026, 1, 3), 12'345), dayOf(QDate(2026, 1, 4), 9'000)}, ReadingSource::Tracker));
        OK(m_store->saveDevices(player.id, {Device{u"d"_s, u"Watch"_s, 1, BatteryStatus::Low, {}, {}}}));
        TextConsent consent;
        consent.player = player.id;
        consent.number = u"+14155552671"_s;
        consent.numberKey = u"key of "_s + name;
        OK(m_store->saveTextConsent(consent));
        addInvitation(name);
        addMessage(name, u"for "_s + name);
        addMessage(u"webhook %1"_s.arg(player.id.value), u"1. "_s + name);
    }();
    return player;
}

Restored StoreErasuresTest::restored(const QString &file)
{
    m_store.reset();
    const auto done = restoreDatabase(file, m_folder->database());
    m_store = m_folder->open();
    if (!done)
        qFatal("cannot restore: %s", qPrintable(describe(done.error())));
    return *done;
}

bool StoreErasuresTest::databaseHolds(const QByteArray &text) const
{
    const QByteArray bytes = bytesOf(m_folder->database()) + bytesOf(m_folder->database() + u"-wal"_s);
    return bytes.toLower().contains(text.toLower());
}

QStringList StoreErasuresTest::filesWith(PlayerId id) const
{
    QStringList files;
    const auto copies = m_store->copiesWith({id});
    for (const DatabaseCopy &copy : *copies)
        files += QFileInfo(copy.file).fileName() + (copy.isThere ? u""_s : u" gone"_s);
    files.sort();
    return files;
}

void StoreErasuresTest::holdingsAreWhatErasingForgets()
{
    const Player ana = addFull(u"Ana"_s);
    const Player bo = addFull(u"Bo"_s);
    addMessage(u"webhook"_s, u"1. Ana 2. Bo"_s);
    const auto both = m_store->holdings({ana.id, bo.id});
    OK(both);
    QCOMPARE(*both, (Forgotten{4, 2, 5, 2, 2})); // a message that names both is one message
    QCOMPARE(*m_store->holdings({ana.id}), (Forgotten{2, 1, 3, 1, 1}));
    const auto forgotten = m_store->erasePlayers({ana.id, bo.id});
    OK(forgotten);
    QCOMPARE(*forgotten, *both);
    FAILS(m_store->holdings({ana.id}), ErrorKind::NotFound);
}

void StoreErasuresTest::formerNamesAreForgottenToo()
{
    Player player = added(u"Anna"_s);
    addInvitation(u"ANNA"_s);
    addMessage(u"Anna"_s, u"for the person"_s);
    addMessage(u"webhook"_s, u"1. Anna"_s);
    QVERIFY(m_store->formerNames(player.id)->isEmpty());
    for (const QString &name : {u"Annette"_s, u"Toni"_s, u"Annette"_s, u"Maria"_s}) {
        player.name = name;
        OK(m_store->updatePlayer(player));
    }
    QCOMPARE(*m_store->formerNames(player.id), (QStringList{u"Anna"_s, u"Annette"_s, u"Toni"_s}));
    OK(m_store->erasePlayers({player.id}));
    QCOMPARE(m_store->invitations(m_league.id)->size(), 0U);
    const auto messages = *m_store->entries(m_league.id);
    QCOMPARE(messages.size(), 1U);
    QVERIFY(messages.front().text.isEmpty());
    for (const QByteArray &name : {"Anna"_ba, "Annette"_ba, "Toni"_ba, "Maria"_ba})
        QVERIFY2(!databaseHolds(name), name.constData());
}

void StoreErasuresTest::whatMessagesToldIsForgotten()
{
    const Player ana = added(u"Ana"_s);
    const Player bo = added(u"Bo"_s);
    OutboxEntry entry;
    entry.league = m_league.id;
    entry.day = roundDay;
    entry.recipient = u"webhook"_s;
    entry.state = MessageState::Sent;
    entry.told = uR"({"%1":{"rank":1,"steps":12345},"%2":{"rank":2,"steps":9000}})"_s.arg(ana.id.value).arg(bo.id.value);
    OK(m_store->enqueue(entry));
    entry.day = roundDay.addDays(1);
    entry.told.clear(); // of an older version
    OK(m_store->enqueue(entry));
    OK(m_store->erasePlayers({ana.id}));
    const auto messages = *m_store->entriesFrom(m_league.id, roundDay);
    QCOMPARE(messages.size(), 2U);
    QCOMPARE(messages.front().told, uR"({"%1":{"rank":2,"steps":9000}})"_s.arg(bo.id.value));
    QVERIFY(messages.back().told.isEmpty());
    QVERIFY(!databaseHolds("12345"));
}

void StoreErasuresTest::messagesToAPlayerAreFoundByWhateverName()
{
    Player ana = added(u"Ana"_s);
    addMessage(u"Ana"_s, u"by name"_s);
    ana.name = u"Anna"_s;
    OK(m_store->updatePlayer(ana));
    addMessage(u"Anna"_s, u"by the new name"_s);
    addMessage(u"Bo"_s, u"to another one"_s);
    OutboxEntry entry;
    entry.league = m_league.id;
    entry.day = roundDay;
    entry.recipient = u"a channel's id"_s;
    entry.player = ana.id;
    entry.text = u"by number"_s;
    OK(m_store->enqueue(entry));
    QStringList texts;
    const std::vector<OutboxEntry> entries = m_store->entriesTo(ana.id).value();
    for (const OutboxEntry &each : entries)
        texts += each.text;
    QCOMPARE(texts, (QStringList{u"by name"_s, u"by the new name"_s, u"by number"_s}));
    QCOMPARE(m_store->holdings({ana.id})->messages, 3);
    QCOMPARE(m_store->erasePlayers({ana.id})->messages, 3);
    QCOMPARE(m_store->entries(m_league.id)->size(), 1U);
}

void StoreErasuresTest::aPersonIsWhoSharesAnAccount()
{
    const auto put = [&](const QString &name, const QString &account, bool removed) {
        Player player = newPlayer(m_league.id, name);
        player.accountId = account;
        player.removed = removed;
        return m_store->addPlayer(player)->id;
    };
    const PlayerId before = put(u"Jo"_s, u"users/1"_s, true);
    const PlayerId now = put(u"Joanna"_s, u"users/1"_s, false);
    const PlayerId namesake = put(u"Jo"_s, {}, false); // a name alone proves nothing
    const auto idsOf = [&](PlayerId id) {
        std::vector<PlayerId> ids;
        const auto person = m_store->person(id);
        for (const Player &player : *person)
            ids.push_back(player.id);
        return ids;
    };
    QCOMPARE(idsOf(before), (std::vector<PlayerId>{now, before}));
    QCOMPARE(idsOf(now), (std::vector<PlayerId>{now, before}));
    QCOMPARE(idsOf(namesake), (std::vector<PlayerId>{namesake}));
    FAILS(m_store->person(PlayerId{999}), ErrorKind::NotFound);
}

void StoreErasuresTest::noBackupBringsAnybodyBack()
{
    const Player marguerite = addFull(u"Marguerite"_s);
    const Player bo = addFull(u"Bo"_s);
    OK(m_store->backup(backup(), utc(2026, 1, 9)));
    OK(m_store->erasePlayers({marguerite.id}));
    QVERIFY(bytesOf(backup()).contains("Marguerite"));

    for (int i = 0; i < 2; ++i) { // a restored database remembers as well
        const Restored done = restored(backup());
        QCOMPARE(done.forgotten, 1);
        QVERIFY(done.learned.knowsErasures);
        QVERIFY(!databaseHolds("Marguerite"));
        FAILS(m_store->player(marguerite.id), ErrorKind::NotFound);
        QCOMPARE(*m_store->holdings({bo.id}), (Forgotten{2, 1, 2, 1, 1}));
        OK(m_store->checkIntegrity());
        QVERIFY(!bytesOf(done.kept).contains("Marguerite"));
    }
    QCOMPARE(QDir(m_folder->folder.path()).entryList({u"*journal*"_s, u"*.draft-*"_s}), QStringList());
}

void StoreErasuresTest::whatIsReadableOfADamagedDatabaseIsKept()
{
    const Player marguerite = addFull(u"Marguerite"_s);
    OK(m_store->backup(backup(), utc(2026, 1, 9)));
    OK(m_store->erasePlayers({marguerite.id}));
    m_store.reset();
    const auto destroy = [this](const QString &table) {
        const QVariant page = sql(m_folder->database(), {u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(table)});
        write(m_folder->database(), QByteArray(4096, '\x5a'), (page.toLongLong() - 1) * 4096);
    };
    destroy(u"days"_s);
    const Restored done = restored(backup());
    QVERIFY(done.learned.knowsErasures && done.learned.isWhole); // days are the backup's
    FAILS(m_store->player(marguerite.id), ErrorKind::NotFound);

    m_store.reset();
    destroy(u"opt_outs"_s);
    const Restored half = restored(backup());
    QVERIFY(!half.learned.isWhole);
    QVERIFY(half.learned.knowsErasures);
    FAILS(m_store->player(marguerite.id), ErrorKind::NotFound);

    m_store.reset();
    destroy(u"erasures"_s);
    QVERIFY(!restored(backup()).learned.knowsErasures);
}

void StoreErasuresTest::noOldBackupBringsAnybodyBack()
{
    writeVersion1(backup()); // when nobody knew when leagues were made
    OK(restoreDatabase(backup(), m_folder->path(u"second/league.sqlite"_s)));
    {
        const auto store = openSqlite(m_folder->path(u"second/league.sqlite"_s)).value();
        OK(store->erasePlayers({store->playerNamed(store->leagues()->front().id, u"Wendy"_s)->id}));
    }
    const auto again = restoreDatabase(backup(), m_folder->path(u"second/league.sqlite"_s));
    OK(again);
    QCOMPARE(again->forgotten, 1);
    QVERIFY(!bytesOf(m_folder->path(u"second/league.sqlite"_s)).contains("Wendy"));
    QVERIFY(bytesOf(m_folder->path(u"second/league.sqlite"_s)).contains("Tootles"));
}

void StoreErasuresTest::anotherDatabasesPlayersStay()
{
    const Player ours = added(u"Ours"_s);
    OK(m_store->erasePlayers({ours.id}));
    {
        const auto other = openSqlite(m_folder->path(u"other"_s)).value();
        League league = newLeague();
        league.foundedAt = utc(2026, 1, 2);
        league = *other->addLeague(league);
        const auto theirs = other->addPlayer(newPlayer(league.id, u"Theirs"_s));
        OK(theirs);
        QCOMPARE(theirs->id, ours.id);
        OK(other->backup(backup(), utc(2026, 1, 9)));
    }
    QCOMPARE(restored(backup()).forgotten, 0);
    OK(m_store->player(ours.id));
}

void StoreErasuresTest::idsAreNotGivenAgain()
{
    OK(m_store->backup(backup(), utc(2026, 1, 9)));
    const Player since = added(u"Since"_s);
    addInvitation(u"Since"_s);
    const InvitationId invitation = m_store->invitations(m_league.id)->front().id;
    restored(backup());
    QVERIFY(added(u"Later"_s).id > since.id);
    addInvitation(u"Later"_s);
    QVERIFY(m_store->invitations(m_league.id)->front().id > invitation);
    OK(m_store->addLeague(newLeague(u"Other"_s)));
}

void StoreErasuresTest::optOutsOutliveARestore()
{
    OK(m_store->backup(backup(), utc(2026, 1, 9)));
    OK(m_store->keepOptOut({u"key"_s, {utc(2026, 1, 10), OptOutReason::RepliedStop}}));
    restored(backup());
    QCOMPARE(m_store->keptOptOuts()->size(), 1U);
    restored(backup());
    QCOMPARE(m_store->keptOptOuts()->size(), 1U);
}

void StoreErasuresTest::aStopSinceTheBackupHolds()
{
    Player ana = addFull(u"Ana"_s);
    TextConsent consent = **m_store->textConsent(ana.id);
    consent.confirmedAt = utc(2026, 1, 8);
    OK(m_store->saveTextConsent(consent));
    OK(m_store->backup(backup(), utc(2026, 1, 9)));
    consent.optOut = OptOut{utc(2026, 1, 10), OptOutReason::RepliedStop};
    OK(m_store->saveTextConsent(consent));
    OK(m_store->countSegments(m_league.id, QDate(2026, 1, 10), 7));
    restored(backup());
    QCOMPARE(**m_store->textConsent(ana.id), consent);
    QVERIFY(m_store->keptOptOuts()->empty());
    QCOMPARE(m_store->segmentsSent(m_league.id, QDate(2026, 1, 1), QDate(2026, 1, 31)), 7);
}

void StoreErasuresTest::backupsAreKnown()
{
    const Player ana = added(u"Ana"_s);
    OK(m_store->backup(m_folder->path(u"first"_s), utc(2026, 1, 9)));
    const Player bo = added(u"Bo"_s);
    OK(m_store->backup(m_folder->path(u"second"_s), utc(2026, 1, 10)));
    QCOMPARE(filesWith(ana.id), (QStringList{u"first"_s, u"second"_s}));
    QCOMPARE(filesWith(bo.id), QStringList{u"second"_s});
    QCOMPARE(m_store->copiesWith({ana.id, bo.id})->size(), 2U);
    QCOMPARE(m_store->copiesWith({bo.id})->front(),
             (DatabaseCopy{m_folder->path(u"second"_s), utc(2026, 1, 10), true}));

    FAILS(m_store->backup(m_folder->path(u"second"_s), utc(2026, 1, 11)), ErrorKind::AlreadyExists);
    QCOMPARE(filesWith(bo.id), QStringList{u"second"_s});
    QVERIFY(QFile::remove(m_folder->path(u"second"_s)));
    QCOMPARE(filesWith(bo.id), QStringList{u"second gone"_s});
    OK(m_store->erasePlayers({bo.id}));
    QCOMPARE(answers(m_folder->database(), u"SELECT file, player FROM backup_players WHERE player = %1"_s.arg(bo.id.value)).size(), 0);
    OK(m_store->backup(m_folder->path(u"second"_s), utc(2026, 1, 12))); // takes the place of the one that is gone
    QCOMPARE(m_store->copiesWith({ana.id})->front().madeAt, utc(2026, 1, 12));
    write(m_folder->path(u"first"_s), QByteArray(200, 'x'));
    QCOMPARE(filesWith(ana.id), (QStringList{u"first"_s, u"second"_s})); // may hold what cannot be read
    FAILS(m_store->copiesWith({{999}}), ErrorKind::NotFound);
}

void StoreErasuresTest::backupsAreKnownAfterARestore()
{
    const Player ana = added(u"Ana"_s);
    OK(m_store->backup(m_folder->path(u"first"_s), utc(2026, 1, 9)));
    OK(m_store->backup(m_folder->path(u"second"_s), utc(2026, 1, 10)));
    QCOMPARE(restored(m_folder->path(u"first"_s)).forgotten, 0);
    QCOMPARE(filesWith(ana.id), (QStringList{u"first"_s, u"league.sqlite.before-restore"_s, u"second"_s}));

    // On another computer.
    OK(restoreDatabase(m_folder->path(u"first"_s), m_folder->path(u"elsewhere/league.sqlite"_s)));
    const auto elsewhere = openSqlite(m_folder->path(u"elsewhere/league.sqlite"_s)).value();
    QCOMPARE(elsewhere->copiesWith({ana.id})->front().file, m_folder->path(u"first"_s));
}

void StoreErasuresTest::keptCopiesAreKnown()
{
    QVERIFY(QDir(m_folder->folder.path()).mkdir(u"old"_s));
    writeVersion1(m_folder->path(u"old/league.sqlite"_s));
    const auto store = openSqlite(m_folder->path(u"old/league.sqlite"_s)).value();
    const PlayerId wendy = store->playerNamed(store->leagues()->front().id, u"Wendy"_s)->id;
    const auto copies = store->copiesWith({wendy});
    OK(copies);
    QCOMPARE(copies->size(), 1U);
    const QString version = QString::number(newestVersion(migrations()));
    QCOMPARE(copies->front().file, m_folder->path(u"old/league.sqlite.before-v"_s + version));
    QCOMPARE(store->copiesWith({store->addPlayer(newPlayer(store->leagues()->front().id, u"New"_s))->id})->size(), 1U);
}

void StoreErasuresTest::whatAKilledCopyLeftGoes_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("next");
    QTest::newRow("restore, opened") << u"league.sqlite"_s << u"open"_s;
    QTest::newRow("restore, restored") << u"league.sqlite"_s << u"restore"_s;
    QTest::newRow("restore, who is in it") << u"league.sqlite"_s << u"copies"_s;
    QTest::newRow("backup, opened") << u"elsewhere"_s << u"open"_s;
    QTest::newRow("backup, next one") << u"elsewhere"_s << u"backup"_s;
    QTest::newRow("backup, who is in it") << u"elsewhere"_s << u"copies"_s;
}

void StoreErasuresTest::whatAKilledCopyLeftGoes()
{
    QFETCH(QString, target);
    QFETCH(QString, next);
    const Player ana = added(u"Ana"_s);
    OK(m_store->backup(backup(), utc(2026, 1, 9)));
    const QString draft = m_folder->path(target + u".draft-aBcDeF"_s);
    for (const QString &part : {QString(), u"-journal"_s})
        QVERIFY(QFile::copy(backup(), draft + part));
    QFile lock(draft + u".lock"_s); // of nobody, and old
    QVERIFY(lock.open(QIODevice::WriteOnly) && lock.setFileTime(utc(2026, 1, 9), QFile::FileModificationTime));
    lock.close();
    sql(m_folder->database(), {u"INSERT INTO backups VALUES ('%1', 1)"_s.arg(draft),
                               u"INSERT INTO backup_players VALUES ('%1', %2)"_s.arg(draft).arg(ana.id.value)});
    if (next == u"open")
        m_store = m_folder->open();
    else if (next == u"restore")
        restored(backup());
    else if (next == u"backup")
        OK(m_store->backup(m_folder->path(u"second"_s), utc(2026, 1, 10)));
    else
        QCOMPARE(filesWith(ana.id), QStringList{u"backup"_s});
    QCOMPARE(QDir(m_folder->folder.path()).entryList({u"*.draft-*"_s}), QStringList());
    QVERIFY(!filesWith(ana.id).contains(QFileInfo(draft).fileName()));
}

void StoreErasuresTest::aCopyUnderWayStaysAndIsNamed()
{
    const Player ana = added(u"Ana"_s);
    OK(m_store->backup(backup(), utc(2026, 1, 9)));
    QVERIFY(!m_store->copiesWith({ana.id})->empty());
    auto underWay = PrivateDraft::beside(m_folder->database());
    OK(underWay);
    QCOMPARE(modeOf(underWay->name()), 0600);
    m_store = m_folder->open();
    QVERIFY(QFile::exists(underWay->name()));
    QCOMPARE(filesWith(ana.id), (QStringList{u"backup"_s, QFileInfo(underWay->name()).fileName()}));
    OK(underWay->putInPlace(m_folder->path(u"done"_s), PrivateDraft::Existing::Keep));
    QCOMPARE(QDir(m_folder->folder.path()).entryList({u"*.draft-*"_s}), QStringList());
    QCOMPARE(sql(m_folder->database(), {u"SELECT COUNT(*) FROM backups"_s}), 1); // without its own draft
}

QTEST_GUILESS_MAIN(StoreErasuresTest)
#include "tst_store_erasures.moc"
