// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays: joining, entering days, leaving, being forgotten.
#include "tests/app/office.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate start(2026, 11, 1);

QStringList add(const QString &name, const QString &joined)
{
    return {u"player"_s, u"add"_s, name, u"--tracker"_s, u"manual"_s, u"--joined"_s, joined};
}

QStringList set(const QString &name, const QString &day, const QString &count = u"12000"_s)
{
    return {u"steps"_s, u"set"_s, name, day, count};
}

fakes::ConsentScript as(const QString &player)
{
    fakes::ConsentScript script;
    script.player = player;
    return script;
}

} // namespace

class TestCtlPlayers : public QObject, private Office
{
    Q_OBJECT

private:
    QString joined(const QString &name) { return named(players(), name).value(u"joined"_s).toString(); }
    bool databaseHolds(const QByteArray &text) const
    {
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(m_product->profile() + u"/stepladder.db"_s + suffix);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void foundersPlayFromTheFirstDay()
    {
        makeLeague(start);
        m_world->addPerson(u"Ana"_s);
        m_world->setSteps(u"Ana"_s, start.addDays(4), 12000);
        QCOMPARE(enrol(u"Ana"_s).code, 0);
        addByHand(u"Gran"_s);
        QCOMPARE(joined(u"Ana"_s), u"2026-11-01"_s);
        QCOMPARE(joined(u"Gran"_s), u"2026-11-01"_s);
        nextMorning();
        addByHand(u"Late"_s);
        QCOMPARE(joined(u"Late"_s), u"2026-11-20"_s);
        QCOMPARE(run({u"sync"_s}).code, 0);
        const QJsonArray rows = run({u"standings"_s}).object().value(u"players"_s).toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(named(rows, u"Ana"_s).value(u"totalPoints"_s).toInt(), 3);
    }

    void aJoiningDayCanBeGiven()
    {
        makeLeague(start);
        QCOMPARE(run({u"league"_s, u"set"_s, u"end"_s, u"2026-12-31"_s}).code, 0);
        addByHand(u"Gran"_s, {u"--joined"_s, u"2026-11-10"_s});
        QCOMPARE(joined(u"Gran"_s), u"2026-11-10"_s);
        QCOMPARE(run(add(u"Next month"_s, u"2026-12-01"_s)).code, 0);
        m_world->addPerson(u"Ana"_s);
        QCOMPARE(enrol(u"Ana"_s, {}, {u"--joined"_s, u"2026-11-12"_s}).code, 0);
        QCOMPARE(joined(u"Ana"_s), u"2026-11-12"_s);
        for (const QString &outside : {u"2026-10-31"_s, u"2027-01-01"_s, u"soon"_s}) {
            const Product::Answer refused = run(add(u"Early"_s, outside));
            QCOMPARE(refused.code, 2);
            QVERIFY(outside == u"soon"_s || refused.errors.contains("2026-11-01 to 2026-12-31"));
        }
        m_world->google().oauth().revoke(u"Ana"_s);
        nextMorning();
        QCOMPARE(run({u"sync"_s}).code, 4);
        QCOMPARE(enrol(u"Ana"_s).code, 0); // who comes back keeps the day
        QCOMPARE(joined(u"Ana"_s), u"2026-11-12"_s);
    }

    void daysThatDoNotCountAreRefused_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("before joining") << u"2026-11-09"_s << "Gran joined on 2026-11-10"_ba;
        QTest::newRow("before the season") << u"2026-10-31"_s << "runs from 2026-11-01 to 2026-11-15"_ba;
        QTest::newRow("after the season") << u"2026-11-16"_s << "runs from 2026-11-01 to 2026-11-15"_ba;
        QTest::newRow("in the future") << u"2026-11-21"_s << "not begun"_ba;
        QTest::newRow("another form") << u"2026/11/12"_s << "such as 2026-11-19"_ba;
        QTest::newRow("more than a date") << u"2026-11-12?"_s << "such as 2026-11-19"_ba;
        QTest::newRow("far away") << u"1999-12-31"_s << "2000-01-01"_ba;
    }
    void daysThatDoNotCountAreRefused()
    {
        QFETCH(QString, day);
        QFETCH(QByteArray, why);
        makeLeague(start);
        QCOMPARE(run({u"league"_s, u"set"_s, u"end"_s, u"2026-11-15"_s}).code, 0);
        addByHand(u"Gran"_s, {u"--joined"_s, u"2026-11-10"_s});
        const Product::Answer refused = run(set(u"Gran"_s, day));
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains(why), refused.errors.constData());
        QCOMPARE(run(set(u"Gran"_s, u"2026-11-10"_s)).code, 0);
        QCOMPARE(run(set(u"Gran"_s, u"2026-11-10"_s, u"-1"_s)).code, 2);
    }

    void whoLeftCanBeForgotten()
    {
        makeLeague();
        addPeople({u"Ana"_s});
        nextMorning();
        m_world->setSteps(u"Ana"_s, start.addDays(18), 12345);
        QCOMPARE(run({u"sync"_s}).code, 0);
        QCOMPARE(run({u"player"_s, u"remove"_s, u"Ana"_s}).code, 0);
        const Product::Answer erased = run({u"player"_s, u"erase"_s, u"ana"_s});
        QVERIFY2(erased.code == 0, erased.errors.constData());
        QCOMPARE(erased.object().keys(),
                 (QStringList{u"copies"_s, u"forgotten"_s, u"id"_s, u"name"_s, u"namesakeRemains"_s, u"state"_s, u"untold"_s}));
        QVERIFY(!erased.object().value(u"namesakeRemains"_s).toBool(true));
        QCOMPARE(erased.object()[u"forgotten"_s][u"days"_s].toInt(), 1);
        QCOMPARE(erased.object().value(u"state"_s).toString(), u"erased"_s);
        QVERIFY(!databaseHolds("Ana"));
        QCOMPARE(run({u"player"_s, u"erase"_s, u"Ana"_s}).code, 1);
    }

    void everyEntryOfAPersonIsForgotten()
    {
        makeLeague();
        addPeople({u"Ana"_s});
        addByHand(u"Gran"_s);
        setUpSlack();
        nextMorning();
        m_world->setSteps(u"Ana"_s, start.addDays(18), 12345);
        m_world->setDevices(u"Ana"_s, {fakes::FakeDevice()});
        QCOMPARE(run({u"daily"_s}).code, 0);
        QCOMPARE(run({u"player"_s, u"remove"_s, u"Ana"_s}).code, 0);
        QCOMPARE(enrol(u"Anna"_s, as(u"Ana"_s)).code, 0); // the same account
        const Product::Answer erased = read({u"player"_s, u"erase"_s, u"ANNA"_s});
        QVERIFY2(erased.code == 0, erased.errors.constData());
        QVERIFY2(erased.out.startsWith("Anna was forgotten: 1 day, 1 device, 1 message, and"), erased.out.constData());
        QVERIFY(!databaseHolds("Ana"));
        QVERIFY(!databaseHolds("Anna"));
        QVERIFY(databaseHolds("Gran"));
        QCOMPARE(players().size(), 1);
    }

    void aNamesakeWithAnotherAccountIsSomebodyElse()
    {
        makeLeague();
        addPeople({u"Ana"_s});
        m_world->addPerson(u"Other"_s);
        QCOMPARE(run({u"player"_s, u"remove"_s, u"Ana"_s}).code, 0);
        QCOMPARE(enrol(u"Ana"_s, as(u"Other"_s)).code, 0);
        const Product::Answer first = run({u"player"_s, u"erase"_s, u"Ana"_s});
        QCOMPARE(first.code, 0);
        QVERIFY(first.object().value(u"namesakeRemains"_s).toBool());
        QVERIFY2(first.errors.contains("with another account, left earlier"), first.errors.constData());
        QVERIFY(players().isEmpty());
        QVERIFY(databaseHolds("Ana"));
        const Product::Answer second = run({u"player"_s, u"erase"_s, u"Ana"_s});
        QCOMPARE(second.code, 0);
        QVERIFY(!second.object().value(u"namesakeRemains"_s).toBool(true));
        QVERIFY(!databaseHolds("Ana"));
    }

    void noBackupBringsTheErasedBack()
    {
        makeLeague();
        addPeople({u"Marguerite"_s, u"Bo"_s});
        nextMorning();
        m_world->setSteps(u"Marguerite"_s, start.addDays(18), 12345);
        QCOMPARE(run({u"daily"_s}).code, 0);
        const QString copy = m_product->profile() + u"/copy.db"_s;
        QCOMPARE(run({u"backup"_s, copy}).code, 0);
        const QString gone = m_product->profile() + u"/gone.db"_s;
        QCOMPARE(run({u"backup"_s, gone}).code, 0);
        QVERIFY(QFile::remove(gone));

        const Product::Answer erased = read({u"player"_s, u"erase"_s, u"Marguerite"_s});
        QVERIFY2(erased.code == 0, erased.errors.constData());
        QVERIFY2(erased.out.contains("  " + copy.toUtf8() + '\n') && erased.out.contains(gone.toUtf8() + " (not there"), erased.out.constData());
        const Product::Answer restored = run({u"restore"_s, copy});
        QVERIFY2(restored.code == 0, restored.errors.constData());
        QCOMPARE(restored.object().value(u"forgotten"_s).toInt(), 1);
        QVERIFY(restored.object().value(u"knowsErasures"_s).toBool());
        QVERIFY(restored.errors.isEmpty());
        const QJsonArray left = players();
        QCOMPARE(left.size(), 1);
        QVERIFY(databaseHolds("Bo"));
        const QFileInfoList files = QDir(m_product->profile()).entryInfoList(QDir::Files);
        for (const QFileInfo &each : files) { // but for the backup itself
            QFile file(each.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(each.filePath() == copy || !file.readAll().toLower().contains("marguerite"), qPrintable(each.filePath()));
        }
        QVERIFY(QFile::remove(m_product->profile() + u"/stepladder.db"_s));
        const Product::Answer alone = run({u"restore"_s, copy}); // as on another computer
        QCOMPARE(alone.code, 0);
        QVERIFY2(alone.errors.contains("Erase them again"), alone.errors.constData());
    }

    void aPlayersDataGoesToAFile()
    {
        makeLeague();
        addPeople({u"Ana"_s, u"Bo"_s});
        nextMorning();
        m_world->setSteps(u"Ana"_s, start.addDays(18), 12345);
        m_world->setSteps(u"Bo"_s, start.addDays(18), 23456);
        m_world->setDevices(u"Ana"_s, {fakes::FakeDevice()});
        QCOMPARE(run({u"sync"_s}).code, 0);
        const QString file = m_product->profile() + u"/ana.json"_s;
        const QStringList command{u"export"_s, u"--player"_s, u"ana"_s, u"--file"_s, file};
        const QByteArray days = run({u"export"_s, u"--player"_s, u"ana"_s}).out;
        const Product::Answer written = run(command);
        QVERIFY2(written.code == 0, written.errors.constData());
        QCOMPARE(written.object(), (QJsonObject{{u"name"_s, u"Ana"_s}, {u"file"_s, file}}));
        QFile data(file);
        QVERIFY(data.open(QIODevice::ReadOnly));
        QCOMPARE(data.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        const QByteArray bytes = data.readAll();
        const QJsonObject document = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(document[u"format"_s].toString(), u"stepladder-player"_s);
        QCOMPARE(document[u"days"_s].toArray().size(), QJsonDocument::fromJson(days).array().size());
        QCOMPARE(document[u"devices"_s].toArray().size(), 1);
        QVERIFY(bytes.contains("12345") && !bytes.contains("23456"));

        QCOMPARE(run(command).code, 1); // never overwrites
        QCOMPARE(run({u"export"_s, u"--file"_s, file}).code, 2);
        QCOMPARE(run(command + QStringList{u"--format"_s, u"csv"_s}).code, 2);
        QCOMPARE(run({u"export"_s, u"--player"_s, u"nobody"_s, u"--file"_s, file + u"2"_s}).code, 1);
        QCOMPARE(run({u"player"_s, u"remove"_s, u"Ana"_s}).code, 0);
        QVERIFY(QFile::remove(file));
        QCOMPARE(run(command).code, 0); // who left may take their data along, too
        QCOMPARE(run({u"export"_s, u"--player"_s, u"ana"_s}).out, days);
    }

    void aTrackerThatIsNotToldIsNamed_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("remove") << u"remove"_s;
        QTest::newRow("erase") << u"erase"_s;
    }
    void aTrackerThatIsNotToldIsNamed()
    {
        QFETCH(QString, command);
        makeLeague();
        addPeople({u"Ana"_s, u"Bo"_s});
        const Product::Answer told = run({u"player"_s, command, u"Bo"_s});
        QCOMPARE(told.code, 0);
        QVERIFY2(told.errors.isEmpty(), told.errors.constData());
        m_world->close(fakes::Service::Google);
        const Product::Answer alone = run({u"player"_s, command, u"Ana"_s});
        QCOMPARE(alone.code, 0);
        QCOMPARE(alone.object().value(u"name"_s).toString(), u"Ana"_s);
        const QJsonObject untold = alone.object().value(u"untold"_s).toArray().first().toObject();
        QCOMPARE(untold, (QJsonObject{{u"name"_s, u"Ana"_s}, {u"tracker"_s, u"google-health"_s}, {u"reason"_s, u"offline"_s}}));
        QVERIFY2(alone.errors.contains("Third-party apps") && alone.errors.contains("offline"), alone.errors.constData());
        QVERIFY(players().isEmpty());
    }

    void nobodyIsForgottenWhileTheirSecretsStay()
    {
        makeLeague();
        addPeople({u"Ana"_s});
        const QString vault = QFileInfo(m_product->profile()).dir().filePath(u"vault"_s);
        QVERIFY(QFile::resize(vault, 40));
        for (const QString &command : {u"remove"_s, u"erase"_s}) {
            const Product::Answer refused = run({u"player"_s, command, u"Ana"_s});
            QCOMPARE(refused.code, 1);
            const QJsonObject error = refused.object().value(u"error"_s).toObject();
            QCOMPARE(error.value(u"kind"_s).toString(), u"vault-damaged"_s);
            QVERIFY(error.value(u"message"_s).toString().contains(vault));
            QCOMPARE(players().size(), 1);
        }
    }

    void invisibleNamesAreRefused()
    {
        makeLeague();
        QCOMPARE(run({u"player"_s, u"add"_s, u"\u200B\uFEFF"_s, u"--tracker"_s, u"manual"_s}).code, 2);
        addByHand(u"A\u202En\u200Ba"_s);
        QCOMPARE(joined(u"Ana"_s), u"2026-11-19"_s);
    }
};

QTEST_GUILESS_MAIN(TestCtlPlayers)
#include "tst_ctl_players.moc"
