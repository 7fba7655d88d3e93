// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out by the schedule, and what a person does about messages.
#include "tests/app/office.h"

#include <QTest>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Service;

class TestCtlMessages : public QObject, private Office
{
    Q_OBJECT

private:
    size_t posts() const { return m_world->slack().messages().size(); }
    QJsonArray messages()
    {
        return run({u"messages"_s, u"list"_s}).object().value(u"messages"_s).toArray();
    }
    QString idOf(const QJsonValue &message) { return QString::number(message.toObject().value(u"id"_s).toInteger()); }
    void walk(int steps) { m_world->setSteps(u"Ana"_s, QDate(2026, 11, 19), steps); }

private Q_SLOTS:
    void init()
    {
        open();
        makeLeague();
        addPeople({u"Ana"_s});
        setUpSlack();
        walk(12'345);
        nextMorning();
    }
    void cleanup() { close(); }

    void whatWasSentIsListed()
    {
        QCOMPARE(read({u"messages"_s, u"list"_s}).code, 0);
        QVERIFY(messages().isEmpty());
        QCOMPARE(run({u"daily"_s}).code, 0);
        const QJsonObject sent = messages().first().toObject();
        QCOMPARE(sent.value(u"state"_s).toString(), u"sent"_s);
        QCOMPARE(sent.value(u"kind"_s).toString(), u"result"_s);
        QCOMPARE(sent.value(u"day"_s).toString(), u"2026-11-19"_s);
        QCOMPARE(sent.value(u"text"_s).toString(), m_world->slack().messages().front().text);
        QVERIFY(read({u"messages"_s, u"list"_s}).out.contains("12,345"));
        QVERIFY(run({u"messages"_s, u"list"_s, u"--date"_s, u"2026-11-01"_s}).object().value(u"messages"_s).toArray().isEmpty());
    }

    void whatNobodyKnowsIsSentAgainOnlyWhenAsked()
    {
        m_world->faults().add(Fault::reset(Service::Slack).afterActing());
        const Product::Answer round = run({u"daily"_s});
        QCOMPARE(round.code, 1);
        QVERIFY(round.errors.contains("messages resend"));
        QCOMPARE(posts(), size_t(1));
        m_now = m_now.addSecs(3600);
        QCOMPARE(run({u"daily"_s}).code, 1);
        QCOMPARE(posts(), size_t(1));
        const QString id = idOf(messages().first());
        const Product::Answer again = run({u"messages"_s, u"resend"_s, id});
        QVERIFY2(again.code == 0, again.errors.constData());
        QCOMPARE(posts(), size_t(2));
        QCOMPARE(messages().first().toObject().value(u"state"_s).toString(), u"sent"_s);
        QCOMPARE(run({u"messages"_s, u"cancel"_s, id}).code, 2); // it went out
    }

    void whatIsCalledOffStaysSo()
    {
        m_world->close(Service::Slack);
        QCOMPARE(run({u"daily"_s}).code, 1);
        QCOMPARE(run({u"messages"_s, u"cancel"_s, idOf(messages().first())}).code, 0);
        QVERIFY(m_world->reopen(Service::Slack));
        m_now = m_now.addSecs(3600);
        QCOMPARE(run({u"daily"_s}).code, 0);
        QCOMPARE(posts(), size_t(0));
        QCOMPARE(messages().first().toObject().value(u"state"_s).toString(), u"cancelled"_s);
    }

    void onlyMessagesOfTheLeague_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown") << u"99"_s << 1;
        QTest::newRow("zero") << u"0"_s << 2;
        QTest::newRow("word") << u"first"_s << 2;
        QTest::newRow("negative") << u"-1"_s << 2;
    }
    void onlyMessagesOfTheLeague()
    {
        QFETCH(QString, id);
        QTEST(run({u"messages"_s, u"resend"_s, id}).code, "code");
    }

    void theTimerDoesWhatIsDue()
    {
        QCOMPARE(run({u"league"_s, u"set"_s, u"publish-time"_s, u"08:30"_s}).code, 0);
        const auto rounds = [this] { return run({u"daily"_s, u"--scheduled"_s}).object().value(u"rounds"_s).toArray(); };
        m_now = QDateTime(QDate(2026, 11, 19), QTime(23, 20), Qt::UTC); // 0:20 in Berlin
        const QJsonArray first = rounds();
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.first().toObject().value(u"league"_s).toString(), u"Office"_s);
        QCOMPARE(posts(), size_t(0));
        QVERIFY(rounds().isEmpty());
        m_now = QDateTime(QDate(2026, 11, 20), QTime(7, 30), Qt::UTC);
        QCOMPARE(rounds().size(), 1);
        QCOMPARE(posts(), size_t(1));
        m_now = m_now.addSecs(600);
        QVERIFY(rounds().isEmpty());
        QCOMPARE(posts(), size_t(1));
        QCOMPARE(run({u"daily"_s, u"--scheduled"_s, u"--date"_s, u"2026-11-19"_s}).code, 2);
    }

    void theTimerSendsWhatWaits()
    {
        m_world->close(Service::Slack);
        QCOMPARE(run({u"daily"_s, u"--scheduled"_s}).code, 1);
        QVERIFY(m_world->reopen(Service::Slack));
        m_now = m_now.addSecs(300);
        QCOMPARE(run({u"daily"_s, u"--scheduled"_s}).code, 0);
        QCOMPARE(posts(), size_t(1));
    }

    void twoAtOnceRunOneRound()
    {
        const auto one = m_product->start(at() + QStringList{u"daily"_s, u"--scheduled"_s});
        const auto two = m_product->start(at() + QStringList{u"daily"_s, u"--scheduled"_s});
        qsizetype rounds = 0;
        for (QProcess *process : {one.get(), two.get()}) {
            QVERIFY(QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 60'000));
            QCOMPARE(process->exitCode(), 0);
            rounds += QJsonDocument::fromJson(process->readAllStandardOutput()).object().value(u"rounds"_s).toArray().size();
        }
        QCOMPARE(rounds, 1);
        QCOMPARE(posts(), size_t(1));
    }

    void scheduleOfALeague()
    {
        QCOMPARE(run({u"league"_s, u"set"_s, u"publish-days"_s, u"mon-fri"_s}).object().value(u"publish-days"_s).toString(),
                 u"mon,tue,wed,thu,fri"_s);
        QCOMPARE(run({u"league"_s, u"set"_s, u"publish-days"_s, u"someday"_s}).code, 2);
        QCOMPARE(run({u"league"_s, u"set"_s, u"paused-until"_s, u"2026-12-01"_s}).object().value(u"paused-until"_s).toString(),
                 u"2026-12-01"_s);
        QVERIFY(run({u"league"_s, u"set"_s, u"paused-until"_s, QString()}).object().value(u"paused-until"_s).isNull());
        QCOMPARE(run({u"league"_s, u"show"_s}).object().value(u"publish-days"_s).toString(), u"mon,tue,wed,thu,fri"_s);
    }
};

QTEST_GUILESS_MAIN(TestCtlMessages)
#include "tst_ctl_messages.moc"
