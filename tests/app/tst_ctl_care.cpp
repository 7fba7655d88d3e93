// SPDX-License-Identifier: GPL-3.0-or-later
// What stepladderctl says when it is used wrongly, and when something is lost or damaged.
#include "core/store/open_store.h"
#include "tests/app/office.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

namespace {

QString kindOf(const Product::Answer &answer)
{
    return answer.object().value(u"error"_s).toObject().value(u"kind"_s).toString();
}

QString messageOf(const Product::Answer &answer)
{
    return answer.object().value(u"error"_s).toObject().value(u"message"_s).toString();
}

} // namespace

class TestCtlCare : public QObject, private Office
{
    Q_OBJECT

private:
    QString vault() const { return QFileInfo(m_product->profile()).dir().filePath(u"vault"_s); }
    QString file(const QString &name) const { return m_product->profile() + u'/' + name; }
    QJsonObject checked(const QString &name)
    {
        return named(run({u"doctor"_s}).object().value(u"checks"_s).toArray(), name);
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void usageErrorsAreJsonToo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"conquer"_s};
        QTest::newRow("unknown option") << QStringList{u"standings"_s, u"--loud"_s};
        QTest::newRow("another command's option") << QStringList{u"standings"_s, u"--goal"_s, u"1"_s};
        QTest::newRow("missing argument") << QStringList{u"restore"_s};
        QTest::newRow("missing value") << QStringList{u"standings"_s, u"--date"_s};
        QTest::newRow("empty profile") << QStringList{u"--profile"_s, u""_s, u"league"_s, u"list"_s};
        QTest::newRow("bad date") << QStringList{u"standings"_s, u"--date"_s, u"yesterday"_s};
    }
    void usageErrorsAreJsonToo()
    {
        QFETCH(QStringList, arguments);
        makeLeague();
        const Product::Answer answer = m_product->run(QStringList(u"--json"_s) + arguments);
        QCOMPARE(answer.code, 2);
        QCOMPARE(kindOf(answer), u"invalid-input"_s);
        QVERIFY(answer.errors.contains(messageOf(answer).toUtf8()));
        const Product::Answer inText = m_product->run(arguments);
        QCOMPARE(inText.code, 2);
        QVERIFY(inText.out.isEmpty());
        QCOMPARE(inText.errors, answer.errors);
    }

    void farDatesAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const QString &far : {u"1999-12-31"_s, u"2100-01-01"_s, u"9999-12-31"_s, u"2026-11-19T"_s, u"2026.11.19"_s}) {
            const QByteArray date = far.toUtf8();
            QTest::addRow("standings %s", date.constData()) << QStringList{u"standings"_s, u"--date"_s, far};
            QTest::addRow("sync %s", date.constData()) << QStringList{u"sync"_s, u"--to"_s, far};
            QTest::addRow("start %s", date.constData()) << QStringList{u"league"_s, u"set"_s, u"start"_s, far};
            QTest::addRow("end %s", date.constData()) << QStringList{u"league"_s, u"set"_s, u"end"_s, far};
        }
        QTest::newRow("now") << QStringList{u"standings"_s, u"--now"_s, u"9999-12-31T00:00:00Z"_s};
        QTest::newRow("create") << QStringList{u"league"_s, u"create"_s, u"Old"_s, u"--time-zone"_s, u"UTC"_s,
                                               u"--start"_s, u"1970-01-01"_s};
    }
    void farDatesAreRefused()
    {
        QFETCH(QStringList, arguments);
        makeLeague();
        const Product::Answer refused = m_product->run(QStringList(u"--json"_s) + arguments);
        QCOMPARE(refused.code, 2);
        QVERIFY2(messageOf(refused).contains(u"2000"_s), refused.out.constData());
    }

    void theCenturysEndsAreTaken()
    {
        makeLeague(QDate(2000, 1, 1));
        m_world->addPerson(u"Ana"_s);
        QCOMPARE(enrol(u"Ana"_s, {}, {u"--joined"_s, u"2026-11-01"_s}).code, 0);
        m_world->setSteps(u"Ana"_s, QDate(2026, 11, 18), 12345);
        QCOMPARE(run({u"sync"_s}).code, 0);
        const QJsonObject board = run({u"standings"_s, u"--date"_s, u"2099-12-31"_s}).object();
        QCOMPARE(named(board.value(u"players"_s).toArray(), u"Ana"_s).value(u"totalPoints"_s).toInt(), 3);
        const QJsonObject round = run({u"daily"_s, u"--date"_s, u"2099-12-31"_s}).object();
        QVERIFY(round.value(u"sync"_s).toObject().value(u"requests"_s).toInt() < 10); // nobody is asked for the future
        QCOMPARE(round.value(u"standings"_s).toObject().value(u"date"_s).toString(), u"2099-12-31"_s);
    }

    void leaguesAreListed()
    {
        QCOMPARE(run({u"league"_s, u"list"_s}).out.trimmed(), "[\n]"_ba);
        makeLeague();
        QCOMPARE(run({u"league"_s, u"create"_s, u"Home"_s, u"--time-zone"_s, u"UTC"_s, u"--start"_s, u"2026-11-01"_s}).code, 0);
        const QJsonArray leagues = QJsonDocument::fromJson(run({u"league"_s, u"list"_s}).out).array();
        QCOMPARE(leagues.size(), 2);
        QCOMPARE(leagues.at(0).toObject().keys(), (QStringList{u"id"_s, u"name"_s}));
        QCOMPARE(leagues.at(1).toObject().value(u"name"_s).toString(), u"Home"_s);
        QCOMPARE(read({u"league"_s, u"list"_s}).out, "Office\nHome\n"_ba);
    }

    void beforeTheSeasonItsStartIsTold()
    {
        makeLeague(QDate(2026, 12, 31));
        QCOMPARE(run({u"standings"_s}).object().value(u"competitionDay"_s).toInt(-1), 0);
        for (int players = 0; players < 2; ++players) {
            const Product::Answer board = read({u"standings"_s});
            QVERIFY2(board.out.contains("The season starts on") && board.out.contains("31 December 2026"), board.out.constData());
            QVERIFY(!board.out.contains("day -"));
            addByHand(u"Gran"_s + QString::number(players));
        }
    }

    void everyRestoreKeepsTheFormerDatabase()
    {
        makeLeague();
        QCOMPARE(run({u"backup"_s, file(u"copy.db"_s)}).code, 0);
        QCOMPARE(run({u"league"_s, u"create"_s, u"Precious"_s, u"--time-zone"_s, u"UTC"_s, u"--start"_s, u"2026-11-01"_s}).code, 0);
        const QString kept = file(u"stepladder.db.before-restore"_s);
        const Product::Answer first = run({u"restore"_s, file(u"copy.db"_s)});
        QCOMPARE(first.object().value(u"kept"_s).toString(), kept);
        const Product::Answer second = read({u"restore"_s, file(u"copy.db"_s)});
        QCOMPARE(second.code, 0);
        QVERIFY2(second.out.contains(kept.toUtf8() + "-2"), second.out.constData());
        QCOMPARE(QJsonDocument::fromJson(run({u"league"_s, u"list"_s}).out).array().size(), 1);
        QCOMPARE(run({u"restore"_s, kept}).code, 0); // the original is still there
        QCOMPARE(QJsonDocument::fromJson(run({u"league"_s, u"list"_s}).out).array().size(), 2);
    }

    void aRestoredDatabaseTellsNoDayTwice()
    {
        makeLeague();
        addByHand(u"Gran"_s);
        setUpSlack();
        QCOMPARE(run({u"backup"_s, file(u"copy.db"_s)}).code, 0);
        nextMorning();
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(run({u"steps"_s, u"set"_s, u"Gran"_s, u"2026-11-19"_s, u"10000"_s}).code, 0);
            QCOMPARE(run({u"daily"_s}).code, 0);
            QCOMPARE(m_world->slack().messages().size(), size_t(1));
            QCOMPARE(run({u"restore"_s, file(u"copy.db"_s)}).code, 0);
        }
    }

    void restoringUnderAnOpenWindowSaysToCloseIt()
    {
        makeLeague();
        QCOMPARE(run({u"backup"_s, file(u"copy.db"_s)}).code, 0);
        const auto window = openSqlite(file(u"stepladder.db"_s));
        QVERIFY(window && (*window)->leagues());
        const Product::Answer refused = run({u"restore"_s, file(u"copy.db"_s)});
        QCOMPARE(refused.code, 1);
        QCOMPARE(kindOf(refused), u"store-busy"_s);
        QVERIFY2(messageOf(refused).contains(u"quit Stepladder and restore again"_s), qPrintable(messageOf(refused)));
    }

    void aBadBackupIsNotTakenForTheDatabase()
    {
        makeLeague();
        QFile bad(file(u"bad.db"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(QByteArray(5000, 'x'));
        bad.close();
        const Product::Answer refused = run({u"restore"_s, bad.fileName()});
        QCOMPARE(refused.code, 1);
        QCOMPARE(kindOf(refused), u"not-a-backup"_s);
        QVERIFY(messageOf(refused).startsWith(bad.fileName()) && messageOf(refused).contains(u"another backup"_s));
        QCOMPARE(QDir(m_product->profile()).entryList({u"*before*"_s}).size(), 0);
    }

    void aLostWebhookIsTold()
    {
        makeLeague();
        addByHand(u"Gran"_s);
        setUpSlack();
        QVERIFY(checked(u"channel slack"_s).value(u"ok"_s).toBool());
        QVERIFY(QFile::remove(vault()));
        nextMorning();
        QCOMPARE(run({u"steps"_s, u"set"_s, u"Gran"_s, u"2026-11-19"_s, u"10000"_s}).code, 0);
        const QJsonObject channel = checked(u"channel slack"_s);
        QVERIFY(!channel.value(u"ok"_s).toBool(true));
        QVERIFY(channel.value(u"detail"_s).toString().contains(u"set it up again"_s));
        QCOMPARE(run({u"doctor"_s}).code, 1);
        for (const QString &command : {u"daily"_s, u"post"_s}) {
            const Product::Answer waiting = run({command});
            const QJsonObject message = waiting.object().value(u"messages"_s).toArray().first().toObject();
            QCOMPARE(message.value(u"state"_s).toString(), u"queued"_s);
            QCOMPARE(message.value(u"reason"_s).toString(), u"vault-empty"_s);
            QVERIFY2(waiting.errors.contains("vault-empty"), waiting.errors.constData());
        }
        setUpSlack();
        const QJsonObject sent = run({u"post"_s}).object().value(u"messages"_s).toArray().first().toObject();
        QCOMPARE(sent.value(u"state"_s).toString(), u"sent"_s);
        QVERIFY(!sent.contains(u"reason"_s));
        QCOMPARE(run({u"doctor"_s}).code, 0);
    }

    void aDamagedVaultIsNamed()
    {
        makeLeague();
        setUpSlack();
        addPeople({u"Ana"_s});
        nextMorning();
        QVERIFY(QFile::resize(vault(), 40));
        for (const QString &name : {u"vault"_s, u"channel slack"_s}) {
            const QString detail = checked(name).value(u"detail"_s).toString();
            QVERIFY2(detail.contains(vault()) && detail.contains(u"damaged"_s), qPrintable(detail));
        }
        const Product::Answer synced = run({u"sync"_s});
        QVERIFY2(synced.errors.contains("Ana: The encrypted file " + vault().toUtf8() + " is damaged"), synced.errors.constData());
        const QString health = checked(u"player Ana"_s).value(u"detail"_s).toString();
        QVERIFY2(health.contains(u"The encrypted file is damaged"_s), qPrintable(health));
    }

    void aLostVaultIsTold()
    {
        makeLeague();
        addPeople({u"Ana"_s, u"Bo"_s});
        nextMorning();
        const QString away = vault() + u"-away"_s;
        QVERIFY(QFile::rename(vault(), away));
        for (int i = 0; i < 2; ++i) {
            const QJsonObject lost = checked(u"vault"_s);
            QVERIFY(!lost.value(u"ok"_s).toBool(true));
            const QString detail = lost.value(u"detail"_s).toString();
            QVERIFY2(detail.contains(vault()) && detail.contains(u"held the connections of 2 players"_s), qPrintable(detail));
            QVERIFY(!QFile::exists(vault())); // or it would look like one that has lost them
            const Product::Answer synced = run({u"sync"_s});
            QCOMPARE(synced.code, 1); // nobody has to consent again because of it
            QVERIFY2(synced.errors.contains("STEPLADDER_VAULT_FILE"), synced.errors.constData());
        }
        QVERIFY(QFile::rename(away, vault()));
        QCOMPARE(run({u"sync"_s}).code, 0);
        QVERIFY(checked(u"vault"_s).value(u"ok"_s).toBool());
    }
};

QTEST_GUILESS_MAIN(TestCtlCare)
#include "tst_ctl_care.moc"
