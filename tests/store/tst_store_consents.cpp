// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_files.h"

using namespace Qt::StringLiterals;
using namespace stepladder;

namespace {

const QString number = u"+14155552671"_s;
const QString numberKey = u"k:0123"_s;

TextConsent consentOf(PlayerId player, const QString &own = number, const QString &key = numberKey)
{
    TextConsent consent;
    consent.player = player;
    consent.number = own;
    consent.numberKey = key;
    consent.wording = 1;
    consent.enteredAt = utc(2026, 11, 20);
    return consent;
}

TextCode codeFor(const Player &player, const QDateTime &at)
{
    TextCode code;
    code.league = player.league;
    code.player = player.id;
    code.numberKey = numberKey;
    code.digest = u"d1ge57"_s;
    code.issuedAt = at;
    return code;
}

} // namespace

class StoreConsentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_store = m_folder->open();
        m_league = m_store->addLeague(newLeague())->id;
        m_ana = *m_store->addPlayer(newPlayer(m_league, u"Ana"_s));
        m_bo = *m_store->addPlayer(newPlayer(m_league, u"Bo"_s));
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void aConsentComesBackAsItWent()
    {
        QVERIFY(!m_store->textConsent(m_ana.id)->has_value());
        TextConsent consent = consentOf(m_ana.id);
        OK(m_store->saveTextConsent(consent));
        QCOMPARE(m_store->textConsent(m_ana.id)->value(), consent);
        consent.confirmedAt = utc(2026, 11, 20, 13);
        consent.wantsResult = false;
        consent.wantsBattery = false;
        for (const OptOutReason reason :
             {OptOutReason::AskedOrganiser, OptOutReason::RepliedStop, OptOutReason::ProviderRefused}) {
            consent.optOut = OptOut{utc(2026, 11, 21), reason};
            OK(m_store->saveTextConsent(consent));
            m_store = m_folder->open();
            QCOMPARE(m_store->textConsent(m_ana.id)->value(), consent);
        }
        OK(m_store->saveTextConsent(consentOf(m_bo.id)));
        QCOMPARE(m_store->textConsents()->size(), 2U);
        QVERIFY(m_store->keptOptOuts()->empty());
        FAILS(m_store->saveTextConsent(consentOf({99})), ErrorKind::NotFound);
    }

    void theOptOutOfANumberOutlivesTheNumber_data()
    {
        QTest::addColumn<bool>("erased");
        QTest::newRow("another number") << false;
        QTest::newRow("player erased") << true;
    }
    void theOptOutOfANumberOutlivesTheNumber()
    {
        QFETCH(bool, erased);
        TextConsent consent = consentOf(m_ana.id);
        consent.optOut = OptOut{utc(2026, 11, 21), OptOutReason::RepliedStop};
        OK(m_store->saveTextConsent(consent));
        if (erased)
            OK(m_store->erasePlayers({m_ana.id}));
        else
            OK(m_store->saveTextConsent(consentOf(m_ana.id, u"+14155552672"_s, u"k:4567"_s)));
        const auto kept = m_store->keptOptOuts();
        QCOMPARE(kept->size(), 1U);
        QCOMPARE(kept->front().numberKey, numberKey);
        QCOMPARE(kept->front().optOut, *consent.optOut);
        OK(m_store->keepOptOut({numberKey, {utc(2026, 11, 22), OptOutReason::AskedOrganiser}}));
        QCOMPARE(m_store->keptOptOuts()->front().optOut, *consent.optOut);
        OK(m_store->removeOptOut(numberKey));
        OK(m_store->removeOptOut(numberKey));
        QVERIFY(m_store->keptOptOuts()->empty());
    }

    void anErasedPlayersNumberIsGone()
    {
        OK(m_store->saveTextConsent(consentOf(m_ana.id)));
        OK(m_store->addTextCode(codeFor(m_ana, utc(2026, 11, 20))));
        OK(m_store->erasePlayers({m_ana.id}));
        QVERIFY(!m_store->textConsent(m_ana.id)->has_value());
        QVERIFY(m_store->keptOptOuts()->empty()); // did not opt out
        m_store.reset();
        for (const QString &file : {m_folder->database(), m_folder->database() + u"-wal"_s})
            QVERIFY(!bytesOf(file).contains(number.mid(1).toLatin1()));
    }

    void aCodeIsCountedWhoeverHasLeft()
    {
        const auto added = m_store->addTextCode(codeFor(m_ana, utc(2026, 11, 20)));
        OK(added);
        QVERIFY(added->id.isValid());
        OK(m_store->addTextCode(codeFor(m_bo, utc(2026, 11, 19))));
        QCOMPARE(m_store->textCodes()->at(0), *added);
        QCOMPARE(m_store->textCodes()->size(), 2U);
        TextCode used = *added;
        used.digest.clear();
        used.wrongTries = 3;
        OK(m_store->updateTextCode(used));
        OK(m_store->erasePlayers({m_ana.id}));
        used.player = {};
        QCOMPARE(m_store->textCodes()->at(0), used);
        OK(m_store->removeTextCode(used.id));
        OK(m_store->removeTextCode(used.id));
        FAILS(m_store->updateTextCode(used), ErrorKind::NotFound);
        QCOMPARE(m_store->textCodes()->size(), 1U);
        OK(m_store->checkIntegrity());
    }

    void aDatabaseFromBeforeTextsIsBroughtUpToDate()
    {
        const QString fileName = m_folder->path(u"older.sqlite"_s);
        writeVersion1(fileName);
        const auto newer = openSqlite(fileName);
        OK(newer);
        const PlayerId ana = (*newer)->players((*newer)->leagues()->front().id)->front().id;
        OK((*newer)->saveTextConsent(consentOf(ana)));
        OK((*newer)->checkIntegrity());
    }

private:
    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<Repository> m_store;
    LeagueId m_league;
    Player m_ana, m_bo;
};

QTEST_GUILESS_MAIN(StoreConsentsTest)
#include "tst_store_consents.moc"
