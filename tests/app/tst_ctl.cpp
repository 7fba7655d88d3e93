// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTest>
#include <set>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate yesterday(2026, 11, 19);

fakes::ConsentScript as(const QString &player)
{
    fakes::ConsentScript script;
    script.player = player;
    return script;
}

} // namespace

class TestCtl : public QObject, private Office
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void usageErrorsExitWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"conquer"_s};
        QTest::newRow("half a command") << QStringList{u"league"_s};
        QTest::newRow("unknown option") << QStringList{u"league"_s, u"show"_s, u"--goal"_s, u"3"_s};
        QTest::newRow("missing argument") << QStringList{u"player"_s, u"remove"_s};
        QTest::newRow("too many arguments") << QStringList{u"doctor"_s, u"now"_s};
        QTest::newRow("bad date") << QStringList{u"standings"_s, u"--date"_s, u"yesterday"_s};
        QTest::newRow("bad goal") << QStringList{u"league"_s, u"set"_s, u"goal"_s, u"0"_s};
        QTest::newRow("bad zone") << QStringList{u"league"_s, u"set"_s, u"time-zone"_s, u"Mars/Olympus"_s};
        QTest::newRow("season ends first") << QStringList{u"league"_s, u"set"_s, u"end"_s, u"2020-01-01"_s};
        QTest::newRow("unknown tracker") << QStringList{u"player"_s, u"add"_s, u"X"_s, u"--tracker"_s, u"abacus"_s};
        QTest::newRow("no client") << QStringList{u"player"_s, u"add"_s, u"X"_s, u"--tracker"_s, u"google-health"_s};
        QTest::newRow("blank name") << QStringList{u"player"_s, u"add"_s, u"  "_s, u"--tracker"_s, u"manual"_s};
        QTest::newRow("unknown channel") << QStringList{u"post"_s, u"--channel"_s, u"pigeon"_s};
        QTest::newRow("optin with nothing") << QStringList{u"optin"_s, u"X"_s};
        QTest::newRow("optin with both")
            << QStringList{u"optin"_s, u"X"_s, u"--mobile"_s, u"+14155552671"_s, u"--code"_s, u"123456"_s};
        QTest::newRow("range backwards")
            << QStringList{u"sync"_s, u"--from"_s, u"2026-11-05"_s, u"--to"_s, u"2026-11-01"_s};
    }
    void usageErrorsExitWithTwo()
    {
        QFETCH(QStringList, arguments);
        makeLeague();
        const Product::Answer answer = run(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY(!answer.errors.isEmpty());
    }

    void helpIsThereForEveryCommand()
    {
        const Product::Answer help = m_product->run({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const char *command : {"league create", "player add", "player invite", "player accept", "player invitations", "sync",
                                    "standings", "daily", "post", "devices", "battery check", "battery snooze", "battery mute", "battery limits", "channel slack", "messages list", "messages resend", "messages cancel", "optin", "optout", "export",
                                    "backup", "restore", "doctor"}) {
            QVERIFY2(help.out.contains(command), command);
            const Product::Answer one = m_product->run(QString::fromLatin1(command).split(u' ') + QStringList{u"--help"_s});
            QCOMPARE(one.code, 0);
            QVERIFY2(one.out.contains(command), command);
        }
    }

    void withJsonOneDocumentAndNothingElseComes()
    {
        makeLeague();
        addPeople({u"Ana"_s});
        nextMorning();
        for (const QStringList &arguments :
             {QStringList{u"league"_s, u"show"_s}, QStringList{u"player"_s, u"list"_s}, QStringList{u"sync"_s},
              QStringList{u"standings"_s}, QStringList{u"post"_s}, QStringList{u"daily"_s}, QStringList{u"devices"_s}, QStringList{u"battery"_s, u"check"_s},
              QStringList{u"channel"_s, u"list"_s}, QStringList{u"export"_s}, QStringList{u"doctor"_s},
              QStringList{u"player"_s, u"remove"_s, u"Nobody"_s}}) {
            QJsonParseError error{};
            const Product::Answer answer = run(QStringList{u"--verbose"_s} + arguments);
            QJsonDocument::fromJson(answer.out, &error);
            QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(arguments.join(u' ')));
        }
    }

    void aRoundFetchesScoresRanksAndPosts()
    {
        makeLeague();
        addPeople({u"Ana"_s, u"Bo"_s});
        setUpSlack();
        nextMorning();
        m_world->setSteps(u"Ana"_s, yesterday, 12345);
        const Product::Answer daily = run({u"daily"_s});
        QVERIFY2(daily.code == 0, daily.errors.constData());
        const QJsonObject standings = daily.object().value(u"standings"_s).toObject();
        QCOMPARE(standings.value(u"league"_s).toString(), u"Office"_s);
        QCOMPARE(standings.value(u"date"_s).toString(), u"2026-11-19"_s);
        QCOMPARE(standings.value(u"competitionDay"_s).toInt(), 1);
        QCOMPARE(standings.value(u"final"_s).toBool(), false);
        const QJsonArray players = standings.value(u"players"_s).toArray();
        QCOMPARE(players.at(0).toObject().value(u"name"_s).toString(), u"Ana"_s);
        QCOMPARE(players.at(0).toObject().value(u"points"_s).toInt(), 3);
        QCOMPARE(players.at(0).toObject().value(u"status"_s).toString(), u"provisional"_s);
        QVERIFY(players.at(1).toObject().value(u"steps"_s).isNull());
        QCOMPARE(players.at(1).toObject().value(u"status"_s).toString(), u"missing"_s);
        QCOMPARE(m_world->slack().messages().size(), size_t{1});
        QVERIFY(m_world->slack().messages().front().text.contains(u"Ana: 12,345 steps"_s));
        QVERIFY(m_world->slack().messages().front().text.contains(u"Bo: not synced"_s));
    }

    void anOutageOfOnePlayerLosesNobodyElse()
    {
        makeLeague();
        addPeople({u"Ana"_s, u"Bo"_s});
        nextMorning();
        m_world->setSteps(u"Ana"_s, yesterday, 12345);
        m_world->setSteps(u"Bo"_s, yesterday, 11111);
        m_world->faults().add(fakes::Fault::htmlPage(fakes::Service::Google, 404).forPerson(u"Bo"_s).always());
        const Product::Answer sync = run({u"sync"_s});
        QCOMPARE(sync.code, 3);
        const QJsonArray players = sync.object().value(u"players"_s).toArray();
        QCOMPARE(players.at(0).toObject().value(u"days"_s).toInt(), 1);
        QVERIFY(!players.at(0).toObject().contains(u"error"_s));
        QVERIFY(players.at(1).toObject().value(u"error"_s).isString());
        QCOMPARE(players.at(1).toObject().value(u"state"_s).toString(), u"connected"_s);
        m_world->faults().clear();
        QCOMPARE(run({u"sync"_s}).code, 0);
    }

    void aRevokedGrantNeedsConsentAndReconnectsOnlyTheSamePerson()
    {
        makeLeague();
        addPeople({u"Ana"_s});
        m_world->addPerson(u"Bo"_s);
        nextMorning();
        m_world->google().oauth().revoke(u"Ana"_s);
        QCOMPARE(run({u"sync"_s}).code, 4);
        QCOMPARE(run({u"sync"_s}).code, 4);
        const Product::Answer wrong = enrol(u"Ana"_s, as(u"Bo"_s));
        QVERIFY(wrong.code != 0);
        const Product::Answer right = enrol(u"Ana"_s);
        QVERIFY2(right.code == 0, right.errors.constData());
        QCOMPARE(run({u"sync"_s}).code, 0);
        QCOMPARE(QJsonDocument::fromJson(run({u"player"_s, u"list"_s}).out).array().size(), 1);
    }

    void theSameAccountCannotPlayTwice()
    {
        makeLeague();
        addPeople({u"Ana"_s});
        const Product::Answer twice = enrol(u"Another"_s, as(u"Ana"_s));
        QCOMPARE(twice.code, 1);
        QVERIFY(twice.errors.contains("Ana"));
        QCOMPARE(enrol(u"Ana"_s).code, 1);
    }

    void refusalAndMissingScopesSaveNothing()
    {
        makeLeague();
        m_world->addPerson(u"Ana"_s);
        fakes::ConsentScript deny;
        deny.choice = fakes::ConsentScript::Choice::Deny;
        QCOMPARE(enrol(u"Ana"_s, deny).code, 1);
        fakes::ConsentScript untick;
        untick.untick = QStringList(u"activity"_s);
        QCOMPARE(enrol(u"Ana"_s, untick).code, 1);
        QCOMPARE(QJsonDocument::fromJson(run({u"player"_s, u"list"_s}).out).array().size(), 0);
    }

    void thePastedAddressWorksToo()
    {
        makeLeague();
        m_world->addPerson(u"Ana"_s);
        const fakes::OAuthClient client = m_world->google().oauth().client();
        const std::unique_ptr<QProcess> add = m_product->start(
            at() + QStringList{u"player"_s, u"add"_s, u"Ana"_s, u"--tracker"_s, u"google-health"_s, u"--client-id"_s,
                               client.id, u"--client-secret-file"_s,
                               m_product->secretFile(u"secret"_s, client.secret.toUtf8()), u"--paste"_s});
        QVERIFY(QTest::qWaitFor([&] { return add->canReadLine(); }, 60'000));
        const QString url = QJsonDocument::fromJson(add->readLine()).object().value(u"authorizationUrl"_s).toString();
        fakes::ScriptedBrowser browser;
        fakes::ConsentScript script = as(u"Ana"_s);
        script.followRedirect = false;
        QFuture<fakes::Visit> visit = browser.open(QUrl(url), script);
        QVERIFY(QTest::qWaitFor([&] { return visit.isFinished(); }, 60'000));
        add->write("http://127.0.0.1/?state=wrong&code=1\n" + visit.result().redirect.toEncoded() + '\n');
        QVERIFY(QTest::qWaitFor([&] { return add->state() == QProcess::NotRunning; }, 60'000));
        QCOMPARE(add->exitCode(), 0);
    }

    void aHandKeptPlayerPlays()
    {
        makeLeague();
        QCOMPARE(run({u"player"_s, u"add"_s, u"Gran"_s, u"--tracker"_s, u"manual"_s}).code, 0);
        nextMorning();
        QCOMPARE(run({u"steps"_s, u"set"_s, u"Gran"_s, u"2026-11-19"_s, u"10000"_s}).code, 0);
        QCOMPARE(run({u"steps"_s, u"set"_s, u"Gran"_s, u"2026-12-24"_s, u"10000"_s}).code, 2);
        QCOMPARE(run({u"daily"_s}).code, 0);
        const QJsonObject row = run({u"standings"_s}).object().value(u"players"_s).toArray().first().toObject();
        QCOMPARE(row.value(u"points"_s).toInt(), 1);
    }

    void beforeTheFirstRankingItIsToldWhoWaits()
    {
        makeLeague();
        const QStringList plain = at().first(2);
        QVERIFY(m_product->run(plain + QStringList{u"standings"_s}).out.contains("Nobody plays yet."));
        QCOMPARE(run({u"player"_s, u"add"_s, u"Gran"_s, u"--tracker"_s, u"manual"_s}).code, 0);
        for (const char *command : {"standings", "daily"}) {
            const Product::Answer told = m_product->run(plain + QStringList{QLatin1StringView(command)});
            QCOMPARE(told.code, 0);
            QVERIFY2(told.out.contains("There is no ranking yet."), told.out.constData());
            const QByteArray line = told.out.mid(told.out.indexOf("  Gran"));
            QVERIFY2(line.contains("counts from ") && line.contains("19"), told.out.constData());
            QVERIFY(!told.out.contains("day 0"));
        }
        const QJsonObject standings = run({u"standings"_s}).object();
        QVERIFY(standings.value(u"players"_s).isArray() && standings.value(u"players"_s).toArray().isEmpty());
        QCOMPARE(standings.value(u"competitionDay"_s).toInt(), 0);
        QVERIFY(run({u"daily"_s}).object().value(u"standings"_s).toObject().value(u"players"_s).isArray());
    }

    void backupAndRestoreBringTheLeagueBack()
    {
        makeLeague();
        addPeople({u"Ana"_s});
        nextMorning();
        m_world->setSteps(u"Ana"_s, yesterday, 12345);
        QCOMPARE(run({u"daily"_s}).code, 0);
        const QByteArray standings = run({u"standings"_s}).out;
        const QString copy = m_product->profile() + u"/copy.db"_s;
        QCOMPARE(run({u"backup"_s, copy}).code, 0);
        QCOMPARE(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(run({u"backup"_s, copy}).code, 1);
        m_now = m_now.addDays(1);
        m_world->setSteps(u"Ana"_s, yesterday.addDays(1), 13000);
        QCOMPARE(run({u"daily"_s}).code, 0);
        QVERIFY(run({u"standings"_s}).out != standings);
        nextMorning();
        QCOMPARE(run({u"restore"_s, m_product->profile() + u"/nothing.db"_s}).code, 1);
        QCOMPARE(run({u"restore"_s, copy}).code, 0);
        QCOMPARE(run({u"standings"_s}).out, standings);
    }

    void removeRevokesAndKeepsDaysEraseForgets()
    {
        makeLeague();
        addPeople({u"Ana"_s, u"Bo"_s});
        nextMorning();
        m_world->setSteps(u"Ana"_s, yesterday, 12345);
        m_world->setSteps(u"Bo"_s, yesterday, 11111);
        QCOMPARE(run({u"sync"_s}).code, 0);
        QCOMPARE(run({u"player"_s, u"remove"_s, u"Ana"_s}).code, 0);
        QVERIFY(m_world->traffic().count(fakes::Service::Google, u"revoke"_s) >= 1);
        QVERIFY(run({u"export"_s}).out.contains("12345"));
        QCOMPARE(run({u"player"_s, u"erase"_s, u"Bo"_s}).code, 0);
        QVERIFY(!run({u"export"_s}).out.contains("11111"));
        QCOMPARE(run({u"player"_s, u"erase"_s, u"Bo"_s}).code, 1);
    }

    void noSecretLeavesTheVault()
    {
        makeLeague();
        addPeople({u"Ana"_s});
        m_world->addPerson(u"Bo"_s, "Europe/Berlin", u"2E4RVC"_s);
        QCOMPARE(m_product->enrol(u"Bo"_s, u"fitbit"_s, m_world->fitbit().oauth().serverClient(), at()).code, 0);
        QCOMPARE(run({u"--verbose"_s, u"channel"_s, u"slack"_s, u"--webhook-file"_s,
                      m_product->secretFile(u"webhook"_s, m_world->slackWebhook().toEncoded())}).code, 0);
        nextMorning();
        m_world->setSteps(u"Ana"_s, yesterday, 12345);
        m_world->google().oauth().expireAccessTokens();
        m_world->fitbit().oauth().expireAccessTokens();
        QCOMPARE(run({u"--verbose"_s, u"daily"_s}).code, 0);
        m_now = m_now.addDays(1);
        m_world->fitbit().oauth().revoke(u"Bo"_s);
        m_world->faults().add(fakes::Fault::slackWebhook("invalid_token"));
        run({u"--verbose"_s, u"daily"_s});
        run({u"--verbose"_s, u"doctor"_s});
        run({u"--verbose"_s, u"export"_s});
        QCOMPARE(run({u"backup"_s, m_product->profile() + u"/copy.db"_s}).code, 0);

        std::set<QByteArray> secrets{"MARKED-passphrase", m_world->google().oauth().client().secret.toUtf8(),
                                     m_world->fitbit().oauth().serverClient().secret.toUtf8(),
                                     m_world->slack().webhookPath().toUtf8(),
                                     m_world->slack().webhookPath().section(u'/', -1).toUtf8()};
        for (const fakes::Arrival &arrival : m_world->traffic().arrivals()) {
            secrets.insert(arrival.request.bearer().toUtf8());
            const QHash<QString, QString> form = arrival.request.form();
            for (const char *key : {"code", "code_verifier", "refresh_token", "client_secret", "token"})
                secrets.insert(form.value(QString::fromLatin1(key)).toUtf8());
        }
        secrets.erase(QByteArray());
        QVERIFY(secrets.size() >= 10);
        const auto holdsNone = [&](const QByteArray &bytes, const QString &where) {
            for (const QByteArray &secret : secrets)
                QVERIFY2(!bytes.contains(secret), qPrintable(where + u" holds a secret"_s));
        };
        holdsNone(m_product->transcript(), u"The output, the log or an argument"_s);
        int files = 0;
        QDirIterator each(m_product->profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            holdsNone(file.readAll(), file.fileName());
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            ++files;
        }
        QVERIFY(files >= 2);
        QFile vault(QFileInfo(m_product->profile()).dir().filePath(u"vault"_s));
        QVERIFY(vault.open(QIODevice::ReadOnly));
        holdsNone(vault.readAll(), vault.fileName());
    }

    void withoutAKeychainSecretsAreRefusedNotKeptInPlain()
    {
        makeLeague();
        m_world->addPerson(u"Ana"_s);
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        Product bare(*m_world, Product::Vault::Keychain);
        QVERIFY(bare.isReady());
        QCOMPARE(bare.run({u"league"_s, u"create"_s, u"Office"_s, u"--time-zone"_s, u"UTC"_s, u"--start"_s,
                           u"2026-11-19"_s}).code, 0);
        const Product::Answer added = bare.enrol(u"Ana"_s, u"google-health"_s, m_world->google().oauth().client());
        QCOMPARE(added.code, 1);
        QVERIFY(added.errors.contains("keychain"));
        QCOMPARE(QJsonDocument::fromJson(bare.run({u"--json"_s, u"player"_s, u"list"_s}).out).array().size(), 0);
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }

    void aRoundUnderWayKeepsOthersOut()
    {
        makeLeague();
        addPeople({u"Ana"_s});
        nextMorning();
        m_world->setSteps(u"Ana"_s, yesterday, 12345);
        setUpSlack();
        m_world->setLatency(200);
        std::vector<std::unique_ptr<QProcess>> rounds;
        for (int i = 0; i < 4; ++i)
            rounds.push_back(m_product->start(at() + QStringList{u"daily"_s}));
        for (const auto &round : rounds) {
            QVERIFY(QTest::qWaitFor([&] { return round->state() == QProcess::NotRunning; }, 60'000));
            QCOMPARE(round->exitCode(), 0);
        }
        QCOMPARE(m_world->slack().messages().size(), size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
