// SPDX-License-Identifier: GPL-3.0-or-later
// How connections stand, why, and how each of them is put right again.
#include "app/profile/profile_paths.h"
#include "core/store/open_store.h"
#include "tests/app/ctl_league.h"

#include <QCoroTask>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Service;

namespace {

constexpr qint64 day = 86'400; // s

fakes::Answer json(int status, const QByteArray &body)
{
    fakes::Answer answer = fakes::Answer::text(body, status);
    answer.contentType = "application/json"_ba;
    return answer;
}

} // namespace

class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_league = std::make_unique<CtlLeague>();
        QVERIFY(m_league->open());
    }
    void cleanup() { m_league.reset(); }

    void thePlayerListTellsSinceWhenAndWhy();
    void everyTroubleIsPutRight_data();
    void everyTroubleIsPutRight();
    void aNewClientSecretNeedsNoNewConsent();
    void aProjectInTestingIsNamedBeforeAndAfter_data();
    void aProjectInTestingIsNamedBeforeAndAfter();
    void aClosedServiceLeadsToTheNewOneWithItsHistory_data();
    void aClosedServiceLeadsToTheNewOneWithItsHistory();
    void anEarlierJoiningDayIsReadFrom();
    void theWrongVaultLosesNobody();
    void doctorTellsTheStoreAndTheConnections();

private:
    QJsonObject check(const QString &name)
    {
        const QJsonArray checks = m_league->run({u"doctor"_s}).object()[u"checks"].toArray();
        for (const QJsonValue &each : checks) {
            if (each[u"name"] == name)
                return each.toObject();
        }
        return {};
    }

    std::unique_ptr<CtlLeague> m_league;
};

void ConnectionsTest::thePlayerListTellsSinceWhenAndWhy()
{
    m_league->world.addPerson(u"Wendy"_s);
    SUCCEEDS(m_league->enrolGoogle(u"Wendy"_s));
    SUCCEEDS(m_league->run({u"player"_s, u"add"_s, u"Gran"_s, u"--tracker"_s, u"manual"_s}));
    QJsonObject wendy = m_league->shown(u"Wendy"_s);
    for (const QString &pinned : {u"id"_s, u"name"_s, u"tracker"_s, u"state"_s, u"timeZone"_s})
        QVERIFY(wendy.contains(pinned));
    QCOMPARE(wendy[u"health"].toString(), u"connected"_s);
    QCOMPARE(wendy[u"since"].toString(), u"2026-11-20T07:00:00Z"_s);
    QVERIFY(wendy[u"reason"].isNull());
    QCOMPARE(m_league->health(u"Gran"_s), u"manual"_s);

    m_league->later(day);
    m_league->world.faults().add(Fault::htmlPage(Service::Google, 404).always());
    QCOMPARE(m_league->sync().code, 3);
    m_league->later(day);
    QCOMPARE(m_league->sync().code, 3);
    wendy = m_league->shown(u"Wendy"_s);
    QCOMPARE(wendy[u"health"].toString(), u"retrying"_s);
    QCOMPARE(wendy[u"state"].toString(), u"connected"_s);
    QCOMPARE(wendy[u"since"].toString(), u"2026-11-21T07:00:00Z"_s); // when it began
    QCOMPARE(wendy[u"reason"].toString(), u"bad-response"_s);
    const QByteArray text = m_league->product.run({u"player"_s, u"list"_s}).out;
    QVERIFY2(text.contains("retrying since 2026-11-21T07:00:00Z (bad-response)"), text.constData());

    m_league->world.faults().clear();
    m_league->later(60);
    SUCCEEDS(m_league->sync());
    wendy = m_league->shown(u"Wendy"_s);
    QCOMPARE(wendy[u"health"].toString(), u"connected"_s);
    QCOMPARE(wendy[u"since"].toString(), u"2026-11-22T07:01:00Z"_s); // when it ended
    QVERIFY(wendy[u"reason"].isNull());
}

void ConnectionsTest::everyTroubleIsPutRight_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("health");
    QTest::addColumn<QString>("reason");
    const auto token = [](int status, const QByteArray &body) {
        return Fault::answer(Service::Google, json(status, body)).on(u"/token"_s).always();
    };
    QTest::newRow("client secret changed") << token(401, R"({"error":"invalid_client"})") << u"retrying"_s << u"client-rejected"_s;
    QTest::newRow("API switched off") << Fault::serviceDisabled().always() << u"retrying"_s << u"api-disabled"_s;
    QTest::newRow("401 for every token") << Fault::answer(Service::Google, json(401, "{}")).on(u"/v4/"_s).always()
                                         << u"retrying"_s << u"unauthorized"_s;
    QTest::newRow("410 on the way") << token(410, "") << u"retrying"_s << u"bad-response"_s;
    QTest::newRow("stale grant") << Fault::staleGrant().always() << u"needs-consent"_s << u"grant-stale"_s;
    QTest::newRow("no profile") << Fault::accountNotLinked().always() << u"needs-consent"_s << u"account-not-linked"_s;
}

void ConnectionsTest::everyTroubleIsPutRight()
{
    QFETCH(Fault, fault);
    m_league->world.addPerson(u"Wendy"_s);
    SUCCEEDS(m_league->enrolGoogle(u"Wendy"_s));
    m_league->later(day);
    m_league->world.faults().add(fault);
    m_league->world.traffic().clear();
    QVERIFY(m_league->sync().code != 0);
    const QJsonObject wendy = m_league->shown(u"Wendy"_s);
    QTEST(wendy[u"health"].toString(), "health");
    QTEST(wendy[u"reason"].toString(), "reason");
    QVERIFY2(m_league->world.traffic().total() <= 4, "a refusal is not asked for again and again");
    // What was wrong is put right, and no player has to do anything.
    m_league->world.faults().clear();
    m_league->later(day);
    SUCCEEDS(m_league->sync());
    QCOMPARE(m_league->health(u"Wendy"_s), u"connected"_s);
}

void ConnectionsTest::aNewClientSecretNeedsNoNewConsent()
{
    m_league->world.addPerson(u"Wendy"_s);
    m_league->world.addPerson(u"John"_s, "UTC", u"JNJL9"_s);
    SUCCEEDS(m_league->enrolGoogle(u"Wendy"_s));
    SUCCEEDS(m_league->enrolFitbit(u"John"_s));
    m_league->later(day);
    const QString id = m_league->world.google().oauth().client().id;
    const QString fresh = m_league->product.secretFile(u"fresh"_s, "GOCSPX-fresh");
    m_league->world.google().oauth().setSecret(u"GOCSPX-fresh"_s);
    QCOMPARE(m_league->sync().code, 3);
    QCOMPARE(m_league->reason(u"Wendy"_s), u"client-rejected"_s);
    QCOMPARE(m_league->run({u"client"_s, u"set"_s, id}).code, 2);
    QCOMPARE(m_league->run({u"client"_s, u"set"_s, u"unknown"_s, u"--client-secret-file"_s, fresh}).code, 1);
    const Product::Answer set = m_league->run({u"client"_s, u"set"_s, id, u"--client-secret-file"_s, fresh});
    SUCCEEDS(set);
    QCOMPARE(set.object()[u"players"].toInt(), 1);
    SUCCEEDS(m_league->sync());
    QCOMPARE(m_league->health(u"Wendy"_s), u"connected"_s);
}

void ConnectionsTest::aProjectInTestingIsNamedBeforeAndAfter_data()
{
    QTest::addColumn<bool>("told");
    QTest::newRow("Google tells the end") << true;
    QTest::newRow("Google tells nothing") << false;
}

void ConnectionsTest::aProjectInTestingIsNamedBeforeAndAfter()
{
    QFETCH(bool, told);
    m_league->world.google().oauth().setTestingMode(told);
    m_league->world.addPerson(u"Wendy"_s);
    SUCCEEDS(m_league->enrolGoogle(u"Wendy"_s));
    for (int i = 0; i < 6; ++i) {
        m_league->later(day);
        SUCCEEDS(m_league->sync());
    }
    const QString detail = check(u"player Wendy"_s)[u"detail"].toString();
    QCOMPARE(detail.contains(u"This permission ends on 2026-11-27T06:59:59Z because the Google project is in Testing."_s), told);
    m_league->later(day + 3600);
    m_league->world.google().oauth().revoke(u"Wendy"_s); // it dies either way
    const Product::Answer dead = m_league->sync();
    QCOMPARE(dead.code, 4);
    const QString error = dead.object()[u"players"][0][u"error"].toString();
    QCOMPARE(error, u"Wendy needs to allow access again. This permission ends every 7 days because the Google project is in "
                     "Testing. Set it to In production and it stays."_s);
    QCOMPARE(m_league->health(u"Wendy"_s), u"needs-consent"_s);
    QCOMPARE(m_league->reason(u"Wendy"_s), u"test-grant-ended"_s);

    m_league->world.google().oauth().setTestingMode(false); // In production
    SUCCEEDS(m_league->enrolGoogle(u"Wendy"_s));
    SUCCEEDS(m_league->sync());
    QVERIFY(!check(u"player Wendy"_s)[u"detail"].toString().contains(u"Testing"_s));
    m_league->later(3 * day);
    m_league->world.google().oauth().revoke(u"Wendy"_s);
    QCOMPARE(m_league->sync().code, 4);
    QCOMPARE(m_league->reason(u"Wendy"_s), u"needs-consent"_s); // nothing to do with Testing
}

void ConnectionsTest::aClosedServiceLeadsToTheNewOneWithItsHistory_data()
{
    QTest::addColumn<bool>("expired");
    QTest::newRow("refused at the token endpoint") << true;
    QTest::newRow("refused at the data") << false;
}

void ConnectionsTest::aClosedServiceLeadsToTheNewOneWithItsHistory()
{
    QFETCH(bool, expired);
    const QDate first(2026, 11, 20);
    for (const QString &name : {u"Wendy"_s, u"John"_s}) {
        m_league->world.addPerson(name, "UTC", name.left(1) + u"NJL9"_s);
        m_league->world.setSteps(name, first, 12'345);
        SUCCEEDS(m_league->enrolFitbit(name, name == u"Wendy"_s));
    }
    m_league->world.addPerson(u"Stranger"_s, "UTC", u"ZZZZZ9"_s);
    m_league->later(day);
    SUCCEEDS(m_league->sync());
    const QByteArray days = m_league->run({u"export"_s}).out;
    QVERIFY(days.contains("12345"));
    const QJsonObject before = m_league->shown(u"Wendy"_s);

    m_league->world.fitbit().setGone(fakes::FitbitFake::Gone::HtmlBody);
    m_league->later(expired ? day : 3600);
    m_league->world.traffic().clear();
    const Product::Answer gone = m_league->sync();
    QCOMPARE(gone.code, 4);
    QCOMPARE(gone.object()[u"players"][0][u"state"].toString(), u"retired"_s);
    QCOMPARE(gone.object()[u"players"][0][u"error"].toString(),
             u"The Fitbit service closed. Reconnect through Google Health, the history stays."_s);
    QCOMPARE(m_league->world.traffic().count(Service::Fitbit), 2); // once for each player
    for (int round = 0; round < 3; ++round) {
        m_league->later(day);
        QCOMPARE(m_league->run({u"daily"_s}).code, 4);
    }
    QCOMPARE(m_league->world.traffic().count(Service::Fitbit), 2);
    QCOMPARE(m_league->health(u"Wendy"_s), u"retired"_s);
    FileVault vault = m_league->vault();
    const QString entry = check(u"player Wendy"_s)[u"detail"].toString().section(u',', 0, 0);
    QCOMPARE(QCoro::waitFor(vault.read(entry)).error().kind, ErrorKind::VaultEmpty);

    // Another person's account is not taken for hers; her own is known by the old key, and her days stay.
    fakes::ConsentScript stranger;
    stranger.player = u"Stranger"_s;
    QCOMPARE(m_league->product.enrol(u"Wendy"_s, u"google-health"_s, m_league->world.google().oauth().client(),
                                     m_league->at(), stranger).code, 1);
    for (const QString &name : {u"Wendy"_s, u"John"_s})
        SUCCEEDS(m_league->enrolGoogle(name));
    for (const QString &name : {u"Wendy"_s, u"John"_s})
        m_league->world.setSteps(name, first, std::nullopt); // Google knows nothing of the time before
    SUCCEEDS(m_league->sync());
    const QJsonObject after = m_league->shown(u"Wendy"_s);
    QCOMPARE(after[u"id"], before[u"id"]);
    QCOMPARE(after[u"tracker"].toString(), u"google-health"_s);
    QCOMPARE(after[u"health"].toString(), u"connected"_s);
    QVERIFY(m_league->run({u"export"_s, u"--player"_s, u"Wendy"_s}).out.contains("12345"));
    QVERIFY(QCoro::waitFor(vault.read(entry)));
}

void ConnectionsTest::anEarlierJoiningDayIsReadFrom()
{
    const QDate early(2026, 11, 2);
    const QDate late(2026, 11, 19);
    m_league->world.addPerson(u"Wendy"_s);
    m_league->world.setSteps(u"Wendy"_s, early, 10'002);
    m_league->world.setSteps(u"Wendy"_s, late, 10'019);
    SUCCEEDS(m_league->enrolGoogle(u"Wendy"_s));
    const auto join = [&](QDate day) {
        const auto store = openSqlite(ProfilePaths::under(m_league->product.profile()).database());
        Player wendy = (*store)->players((*store)->leagues()->front().id)->front();
        wendy.joined = day;
        if (day == early) { // a day is final already
            DayRecord record = (*store)->days(wendy.id, late, late)->front();
            record.finalSince = m_league->now;
            if (!(*store)->saveDays(wendy.id, {record}, ReadingSource::Tracker))
                return false;
        }
        return (*store)->updatePlayer(wendy).has_value();
    };
    const auto exported = [&] { return m_league->run({u"export"_s}).out; };
    QVERIFY(join(late));
    SUCCEEDS(m_league->sync());
    QVERIFY(exported().contains("10019") && !exported().contains("10002"));
    QVERIFY(join(early));
    SUCCEEDS(m_league->sync());
    QVERIFY(exported().contains("10002"));
}

void ConnectionsTest::theWrongVaultLosesNobody()
{
    m_league->world.addPerson(u"Wendy"_s, "UTC", u"GGNJL9"_s);
    SUCCEEDS(m_league->enrolFitbit(u"Wendy"_s));
    m_league->later(day);
    const QString right = m_league->vaultFile();
    m_league->product.setEnvironment(u"STEPLADDER_VAULT_FILE"_s, right + u"-other"_s);
    QCOMPARE(m_league->sync().code, 4);
    QCOMPARE(m_league->reason(u"Wendy"_s), u"vault-empty"_s);
    m_league->product.setEnvironment(u"STEPLADDER_VAULT_FILE"_s, right);
    SUCCEEDS(m_league->sync());

    const QString passphrase = m_league->product.secretFile(u"other-passphrase"_s, "not the one");
    m_league->later(day);
    m_league->world.traffic().clear();
    m_league->product.setEnvironment(u"STEPLADDER_VAULT_PASSPHRASE_FILE"_s, passphrase);
    QCOMPARE(m_league->sync().code, 1);
    QCOMPARE(m_league->health(u"Wendy"_s), u"retrying"_s);
    QCOMPARE(m_league->reason(u"Wendy"_s), u"vault-passphrase"_s);
    QCOMPARE(m_league->world.traffic().total(), 0);
    m_league->product.setEnvironment(u"STEPLADDER_VAULT_PASSPHRASE_FILE"_s, QFileInfo(passphrase).dir().filePath(u"passphrase"_s));
    SUCCEEDS(m_league->sync());
    QCOMPARE(m_league->health(u"Wendy"_s), u"connected"_s);
}

void ConnectionsTest::doctorTellsTheStoreAndTheConnections()
{
    m_league->world.addPerson(u"Wendy"_s);
    SUCCEEDS(m_league->enrolGoogle(u"Wendy"_s));
    QJsonObject vault = check(u"vault"_s);
    QVERIFY(vault[u"ok"].toBool());
    QCOMPARE(vault[u"detail"].toString(), u"encrypted file "_s + m_league->vaultFile());
    QVERIFY(check(u"player Wendy"_s)[u"ok"].toBool());
    QVERIFY(check(u"player Wendy"_s)[u"detail"].toString().contains(u"connected since 2026-11-20T07:00:00Z"_s));

    m_league->later(day);
    m_league->world.google().oauth().revoke(u"Wendy"_s);
    QCOMPARE(m_league->sync().code, 4);
    QCOMPARE(m_league->run({u"doctor"_s}).code, 1);
    QVERIFY(!check(u"player Wendy"_s)[u"ok"].toBool());
    QVERIFY(check(u"player Wendy"_s)[u"detail"].toString().contains(u"needs-consent since 2026-11-21T07:00:00Z: Wendy needs to allow access again."_s));

    m_league->product.setEnvironment(u"STEPLADDER_VAULT_PASSPHRASE_FILE"_s, m_league->product.secretFile(u"other"_s, "not the one"));
    vault = check(u"vault"_s);
    QVERIFY(!vault[u"ok"].toBool());
    QVERIFY(vault[u"detail"].toString().startsWith(u"encrypted file "_s + m_league->vaultFile() + u": The passphrase does not open"_s));
}

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "tst_connections.moc"
