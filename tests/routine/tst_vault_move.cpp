// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/vault_move.h"
#include "core/accounts/credentials.h"
#include "core/store/open_store.h"
#include "tests/accounts/memory_vault.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

/// A door to another vault, as two names for one file are.
class SecondDoor final : public Vault
{
public:
    explicit SecondDoor(Vault &vault) : m_vault(vault) {}
    Task<Result<Secret>> read(QString name) override { return m_vault.read(name); }
    Task<Result<void>> write(QString name, Secret value) override { return m_vault.write(name, value); }
    Task<Result<void>> remove(QString name) override { return m_vault.remove(name); }
    QString description() const override { return u"second door"_s; }

private:
    Vault &m_vault;
};

Secret tokens(const QByteArray &refresh, int hour)
{
    Credentials credentials;
    credentials.client = {u"id"_s, Secret("secret"_ba)};
    credentials.tokens.access = Secret("access"_ba);
    credentials.tokens.refresh = Secret(refresh);
    credentials.tokens.expiresAt = QDateTime(QDate(2026, 11, 20), QTime(hour, 0), Qt::UTC);
    return credentials.toVault();
}

} // namespace

class VaultMoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_from.entries = {{u"home/player-1"_s, tokens("one"_ba, 8)}, {u"home/player-2"_s, tokens("two"_ba, 8)},
                          {u"home league 1 slack"_s, Secret("https://hooks"_ba)}, {u"other/player-1"_s, Secret("not ours"_ba)}};
        m_from.refused.clear();
        m_to.entries.clear();
        m_to.refused.clear();
        m_to.unreadable.reset();
        m_to.stale.clear();
    }

    void movesWhatIsOursAndNothingElse()
    {
        const auto moved = move();
        QVERIFY(moved);
        QCOMPARE(*moved, 3);
        QCOMPARE(m_from.entries.keys(), QStringList{u"other/player-1"_s});
        QCOMPARE(m_to.entries.size(), 3);
        QCOMPARE(m_to.entries.value(u"home league 1 slack"_s).reveal(), "https://hooks"_ba);
        QCOMPARE(*move(), 0); // nothing is left to do
    }

    void oneVaultByTwoNamesIsLeftAlone()
    {
        SecondDoor door(m_from);
        const QHash<QString, Secret> before = m_from.entries;
        const auto moved = QCoro::waitFor(moveEntries(&m_from, &door, names()));
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(m_from.entries.size(), before.size());
    }

    void nothingIsRemovedWhenACopyFails_data()
    {
        QTest::addColumn<QString>("refused");
        QTest::addColumn<bool>("unreadable");
        QTest::addColumn<bool>("spoilt");
        QTest::newRow("the first") << u"home/player-1"_s << false << false;
        QTest::newRow("the last") << u"home league"_s << false << false;
        QTest::newRow("everything") << u"move-"_s << false << false;
        QTest::newRow("reading back") << QString() << true << false;
        QTest::newRow("something else comes back") << QString() << false << true;
    }

    void nothingIsRemovedWhenACopyFails()
    {
        QFETCH(QString, refused);
        QFETCH(bool, unreadable);
        QFETCH(bool, spoilt);
        m_to.refused = refused;
        if (unreadable)
            m_to.unreadable = ErrorKind::VaultLocked;
        if (spoilt) // the second read of an entry is the one after the copy
            m_to.stale.insert(u"home/player-2"_s, Secret("rubbish"_ba));
        m_to.staleAfterWrite = spoilt;
        QVERIFY(!move());
        QCOMPARE(m_from.entries.size(), 4);
        m_to.refused.clear();
        m_to.unreadable.reset();
        QCOMPARE(*move(), 3);
    }

    void anInterruptedMoveIsCompleted()
    {
        // Killed while the originals were removed, and used since by who named the new vault already.
        m_to.entries = m_from.entries;
        m_to.entries.insert(u"home/player-2"_s, tokens("rotated"_ba, 16));
        m_from.entries.remove(u"home/player-1"_s);
        QVERIFY(move());
        QCOMPARE(Credentials::fromVault(m_to.entries.value(u"home/player-2"_s))->tokens.refresh.reveal(), "rotated"_ba);
        QCOMPARE(Credentials::fromVault(m_to.entries.value(u"home/player-1"_s))->tokens.refresh.reveal(), "one"_ba);
        // Killed while copying, and used since with the old vault.
        init();
        m_to.entries.insert(u"home/player-1"_s, tokens("spent"_ba, 1));
        QVERIFY(move());
        QCOMPARE(Credentials::fromVault(m_to.entries.value(u"home/player-1"_s))->tokens.refresh.reveal(), "one"_ba);
    }

    void everythingOfTheProfileIsNamed()
    {
        QTemporaryDir folder;
        const auto store = openSqlite(folder.filePath(u"move.db"_s));
        QVERIFY(store);
        League league;
        league.name = u"Lagoon"_s;
        league.season.first = QDate(2026, 11, 1);
        league = (*store)->addLeague(league).value();
        for (const QString &name : {u"Wendy"_s, u"John"_s}) {
            Player player;
            player.league = league.id;
            player.name = name;
            player.joined = league.season.first;
            player.removed = name == u"John"_s; // may have left while the vault was shut
            QVERIFY((*store)->addPlayer(player));
        }
        Invitation invitation;
        invitation.league = league.id;
        invitation.player = u"Nibs"_s;
        QVERIFY((*store)->addInvitation(invitation));
        const auto entries = vaultEntries(**store, VaultNames(u"home"_s));
        QVERIFY(entries);
        const QStringList later{u"home/league-1-client-google-health"_s, u"home/invitation-1"_s, u"home/texts"_s};
        for (const QString &name : names() + later)
            QVERIFY2(entries->contains(name), qPrintable(name));
    }

private:
    static QStringList names() { return {u"home/player-1"_s, u"home/player-2"_s, u"home league 1 slack"_s}; }
    Result<int> move() { return QCoro::waitFor(moveEntries(&m_from, &m_to, names())); }

    MemoryVault m_from;
    MemoryVault m_to;
};

QTEST_GUILESS_MAIN(VaultMoveTest)
#include "tst_vault_move.moc"
