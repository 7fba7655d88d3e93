// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed after stepladderctl, and what is said when it cannot be used.
#include "tests/app/office.h"

#include <QDir>
#include <QTest>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

class TestCtlInput : public QObject, private Office
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void onlyZonesThatExistAreTaken_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QByteArray>("meant");
        QTest::newRow("Berlin") << u"Berlin"_s << "Europe/Berlin"_ba;
        QTest::newRow("PST") << u"PST"_s << "Europe/Berlin"_ba;
        QTest::newRow("Mars") << u"Mars"_s << "Europe/Berlin"_ba;
        QTest::newRow("Foo3") << u"Foo3"_s << "Europe/Berlin"_ba;
        QTest::newRow("tokyo") << u"tokyo"_s << "Asia/Tokyo"_ba;
    }
    void onlyZonesThatExistAreTaken()
    {
        QFETCH(QString, zone);
        QFETCH(QByteArray, meant);
        refuses({u"league"_s, u"create"_s, u"L"_s, u"--time-zone"_s, zone, u"--start"_s, u"2026-11-01"_s}, meant);
        makeLeague();
        refuses({u"league"_s, u"set"_s, u"time-zone"_s, zone}, meant);
        refuses({u"player"_s, u"add"_s, u"Gran"_s, u"--tracker"_s, u"manual"_s, u"--time-zone"_s, zone}, meant);
        QCOMPARE(run({u"league"_s, u"show"_s}).object()[u"time-zone"].toString(), u"Europe/Berlin"_s);
    }

    void whatIsWrongIsSaidInSentences_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("a number below 0") << QStringList{u"steps"_s, u"set"_s, u"Gran"_s, u"2026-11-19"_s, u"-1"_s}
                                          << "Numbers below 0 cannot be used here. See stepladderctl --help."_ba;
        QTest::newRow("unknown option") << QStringList{u"league"_s, u"show"_s, u"--loudly"_s} << "There is no option --loudly. See stepladderctl --help."_ba;
        QTest::newRow("unknown letter") << QStringList{u"league"_s, u"show"_s, u"-q"_s} << "There is no option -q. See stepladderctl --help."_ba;
        QTest::newRow("no value") << QStringList{u"standings"_s, u"--date"_s} << "See stepladderctl --help."_ba;
        QTest::newRow("another command's") << QStringList{u"league"_s, u"show"_s, u"--goal"_s, u"3"_s} << "See stepladderctl league show --help."_ba;
        QTest::newRow("too few") << QStringList{u"steps"_s, u"set"_s, u"Gran"_s}
                                 << "The command is written like this: stepladderctl steps set NAME DATE COUNT. See stepladderctl steps set --help."_ba;
        QTest::newRow("too many") << QStringList{u"doctor"_s, u"now"_s} << "Only options can follow \"doctor\". See stepladderctl doctor --help."_ba;
    }
    void whatIsWrongIsSaidInSentences()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        makeLeague();
        refuses(arguments, words);
    }

    void whoeverIsNotThereIsNamed()
    {
        const Product::Answer none = run({u"player"_s, u"list"_s});
        QCOMPARE(none.code, 1);
        QCOMPARE(none.errors, "There is no league yet. Make one with: stepladderctl league create NAME\n"_ba);
        makeLeague();
        const Product::Answer league = run({u"--league"_s, u"nope"_s, u"player"_s, u"list"_s});
        QCOMPARE(league.code, 1);
        QCOMPARE(league.errors, "There is no league called nope. See which there are: stepladderctl league list\n"_ba);
        for (const QStringList &arguments : {QStringList{u"steps"_s, u"set"_s, u"Nobody"_s, u"2026-11-19"_s, u"1"_s},
                                             QStringList{u"export"_s, u"--player"_s, u"Nobody"_s}}) {
            const Product::Answer player = run(arguments);
            QCOMPARE(player.code, 1);
            QCOMPARE(player.errors, "There is no player called Nobody. See who plays: stepladderctl player list\n"_ba);
        }
    }

    void aNameIsSaidOnce()
    {
        makeLeague();
        addPeople({u"Ana"_s});
        nextMorning();
        m_world->google().oauth().revoke(u"Ana"_s);
        const Product::Answer sync = run({u"sync"_s});
        QCOMPARE(sync.code, 4);
        QVERIFY2(sync.errors.startsWith("Ana needs to allow access again"), sync.errors.constData());
    }

    void anAnswerThatCannotBeWrittenIsAFailure()
    {
        makeLeague();
        addByHand(u"Gran"_s);
        for (const QStringList &arguments : {QStringList{u"export"_s}, QStringList{u"league"_s, u"list"_s}, QStringList{u"--help"_s}}) {
            QProcess full;
            full.setProcessEnvironment(m_product->environment());
            full.setStandardOutputFile(u"/dev/full"_s);
            full.start(QDir(QCoreApplication::applicationDirPath()).filePath(u"stepladderctl"_s), QStringList{u"--profile"_s, m_product->profile()} + at() + arguments);
            QVERIFY(QTest::qWaitFor([&] { return full.state() == QProcess::NotRunning; }, 60'000));
            QCOMPARE(full.exitCode(), 1);
            QVERIFY(full.readAllStandardError().contains("The answer could not be written."));
        }
    }

    void daysComeFromAFile()
    {
        makeLeague();
        addByHand(u"Gran"_s);
        m_now = m_now.addDays(3);
        const QString file = written("date,steps\n2026-11-01,5\n2026-11-19,9310\n2026-11-20,12000\n");
        const Product::Answer imported = run({u"import"_s, file, u"--player"_s, u"Gran"_s});
        QVERIFY2(imported.code == 0, imported.errors.constData());
        QCOMPARE(imported.object()[u"name"].toString(), u"Gran"_s);
        QCOMPARE(imported.object()[u"days"].toInt(), 2);
        QCOMPARE(imported.object()[u"leftOut"].toInt(), 1);
        const Product::Answer exported = run({u"export"_s, u"--player"_s, u"Gran"_s});
        QVERIFY(exported.out.contains("9310") && exported.out.contains("12000"));
        // and the export goes back in, to somebody else too
        addByHand(u"Nana"_s, {u"--joined"_s, u"2026-11-19"_s});
        QCOMPARE(run({u"import"_s, written(exported.out), u"--player"_s, u"Nana"_s, u"--format"_s, u"json"_s}).object()[u"days"].toInt(), 2);
    }

    void aLeagueIsMadeForDaysThatAreLongOver()
    {
        QCOMPARE(run({u"league"_s, u"create"_s, u"Spring"_s, u"--time-zone"_s, u"UTC"_s, u"--start"_s, u"2026-03-12"_s, u"--end"_s, u"2026-03-14"_s}).code, 0);
        addByHand(u"Gran"_s);
        const QString file = written("date,steps\n2026-03-12,12000\n2026-03-13,9000\n2026-03-14,10000\n");
        QCOMPARE(run({u"import"_s, file, u"--player"_s, u"Gran"_s}).object()[u"days"].toInt(), 3);
        const auto points = [&](const QString &date) {
            const QJsonArray rows = run({u"standings"_s, u"--date"_s, date}).object().value(u"players"_s).toArray();
            return named(rows, u"Gran"_s).value(u"totalPoints"_s).toInt(-1);
        };
        QCOMPARE(points(u"2026-03-14"_s), 4);
        QCOMPARE(points(u"2026-03-20"_s), 4); // the last result stands
        QVERIFY(run({u"standings"_s, u"--date"_s, u"2026-03-20"_s}).object().value(u"final"_s).toBool());
        QCOMPARE(run({u"league"_s, u"set"_s, u"end"_s, u"2026-03-13"_s}).code, 0);
        QCOMPARE(points(u"2026-03-20"_s), 3);
    }

    void whatComesAfterTheSeasonHasClosedIsToldSo()
    {
        makeLeague();
        QCOMPARE(run({u"league"_s, u"set"_s, u"end"_s, u"2026-11-20"_s}).code, 0);
        addByHand(u"Gran"_s);
        const auto enter = [&] { return run({u"steps"_s, u"set"_s, u"Gran"_s, u"2026-11-20"_s, u"12000"_s}); };
        m_now = m_now.addDays(2);
        const Product::Answer inTime = enter();
        QCOMPARE(inTime.code, 0);
        QVERIFY2(!inTime.errors.contains("closed"), inTime.errors.constData());
        m_now = m_now.addDays(5);
        QVERIFY(!enter().errors.contains("closed")); // nothing new
        const Product::Answer late = run({u"steps"_s, u"set"_s, u"Gran"_s, u"2026-11-20"_s, u"13000"_s});
        QCOMPARE(late.code, 0);
        QVERIFY2(late.errors.contains("The season had closed by then, so they do not count."), late.errors.constData());
        const Product::Answer file = run({u"import"_s, written("2026-11-19,9310\n2026-11-20,12000\n"), u"--player"_s, u"Gran"_s});
        QVERIFY2(file.errors.contains("1 day came after the season had closed"), file.errors.constData());
    }

    void aFileWithAnythingAmissChangesNothing()
    {
        makeLeague();
        addByHand(u"Gran"_s);
        m_now = m_now.addDays(3);
        refuses({u"import"_s, written("2026-11-19,9310\n2026-11-20,many\n"), u"--player"_s, u"Gran"_s}, "line 2: steps need a whole number");
        refuses({u"import"_s, written("2026-11-19,9310\n")}, "import needs --player");
        refuses({u"import"_s, written("2026-11-19,9310\n"), u"--player"_s, u"Gran"_s, u"--format"_s, u"xml"_s}, "--format needs json or csv");
        refuses({u"import"_s, written("2026-11-19,9310\n"), u"--player"_s, u"Gran"_s, u"--format"_s, u"json"_s}, "line 1: this is no JSON");
        QCOMPARE(run({u"import"_s, u"/nowhere"_s, u"--player"_s, u"Gran"_s}).code, 1);
        QCOMPARE(run({u"export"_s}).out.simplified(), "[ ]"_ba);
    }

private:
    void refuses(const QStringList &arguments, const QByteArray &words)
    {
        const Product::Answer answer = run(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.errors.contains(words), answer.errors.constData());
    }
    QString written(const QByteArray &contents) { return m_product->secretFile(u"steps"_s, contents); }
};

QTEST_GUILESS_MAIN(TestCtlInput)
#include "tst_ctl_input.moc"
