// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_files.h"
#include "store_fixture.h"

using namespace Qt::StringLiterals;
using namespace stepladder;

class StoreInvitationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_store = m_folder->open();
        m_league = *m_store->addLeague(newLeague());
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void comesBack()
    {
        Invitation made = invitation(u"Ada"_s);
        made.tracker = TrackerKind::Fitbit;
        made.zone = QTimeZone("Pacific/Kiritimati");
        const auto stored = m_store->addInvitation(made);
        OK(stored);
        QVERIFY(stored->id.isValid());
        OK(m_store->addInvitation(invitation(u"Bo"_s)));

        m_store.reset();
        m_store = m_folder->open();
        const auto found = m_store->invitations(m_league.id);
        OK(found);
        QCOMPARE(found->size(), 2U);
        QCOMPARE(found->front().player, u"Bo"_s); // the newest first
        QVERIFY(!found->front().zone);
        const Invitation &back = found->back();
        QCOMPARE(back.id, stored->id);
        QCOMPARE(back.league, m_league.id);
        QCOMPARE(back.player, u"Ada"_s);
        QCOMPARE(back.tracker, TrackerKind::Fitbit);
        QCOMPARE(back.zone, made.zone);
        QCOMPARE(back.fingerprint, made.fingerprint);
        QCOMPARE(back.state, InvitationState::Open);
        QCOMPARE(back.madeAt, made.madeAt);
        QCOMPARE(back.endsAt, made.endsAt);
        QCOMPARE(back.endsAt.timeSpec(), Qt::UTC);
        FAILS(m_store->addInvitation(invitation(u"Nobody"_s, LeagueId{999})), ErrorKind::NotFound);
    }

    void isFoundByPlayerWithoutCase()
    {
        OK(m_store->addInvitation(invitation(u"Änne"_s)));
        OK(m_store->addInvitation(invitation(u"Bo"_s)));
        QCOMPARE(m_store->invitations(m_league.id, u"äNNE"_s)->size(), 1U);
        QCOMPARE(m_store->invitations(m_league.id, u"Ann"_s)->size(), 0U);
        const League other = *m_store->addLeague(newLeague(u"Other"_s));
        QCOMPARE(m_store->invitations(other.id)->size(), 0U);
    }

    void endsOnce_data()
    {
        QTest::addColumn<InvitationState>("state");
        QTest::newRow("accepted") << InvitationState::Accepted;
        QTest::newRow("replaced") << InvitationState::Replaced;
    }
    void endsOnce()
    {
        QFETCH(InvitationState, state);
        const Invitation made = *m_store->addInvitation(invitation(u"Ada"_s));
        QCOMPARE(*m_store->closeInvitation(made.id, state), true);
        QCOMPARE(*m_store->closeInvitation(made.id, InvitationState::Replaced), false);
        QCOMPARE(m_store->invitations(m_league.id)->front().state, state);
        OK(m_store->removeInvitation(made.id));
        QVERIFY(m_store->invitations(m_league.id)->empty());
        QCOMPARE(*m_store->closeInvitation(made.id, state), false);
    }

    void goesWithThePlayer()
    {
        const Player player = *m_store->addPlayer(newPlayer(m_league.id, u"Ada MARKED"_s));
        OK(m_store->addInvitation(invitation(u"ada marked"_s)));
        OK(m_store->addInvitation(invitation(u"Bo"_s)));
        OK(m_store->erasePlayers({player.id}));
        QCOMPARE(m_store->invitations(m_league.id)->size(), 1U);
        QVERIFY(!bytesOf(m_folder->database()).contains("ada marked"));
    }

    void tableComesToADatabaseOfBefore()
    {
        m_store.reset();
        QFile::remove(m_folder->database());
        const auto steps = migrations().first(1);
        OK(openSqlite(m_folder->database(), {std::chrono::milliseconds(50), steps}));
        m_store = m_folder->open();
        const League league = *m_store->addLeague(newLeague());
        OK(m_store->addInvitation(invitation(u"Ada"_s, league.id)));
    }

private:
    Invitation invitation(const QString &player, std::optional<LeagueId> league = {})
    {
        Invitation made;
        made.league = league.value_or(m_league.id);
        made.player = player;
        made.fingerprint = u"0123456789abcdef"_s;
        made.madeAt = utc(2026, 11, 20);
        made.endsAt = utc(2026, 11, 21);
        return made;
    }

    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<Repository> m_store;
    League m_league;
};

QTEST_GUILESS_MAIN(StoreInvitationsTest)
#include "tst_store_invitations.moc"
