// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/result_message.h"
#include "core/delivery/slack_text.h"

#include <QJsonObject>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

League office()
{
    League league;
    league.name = u"Office"_s;
    league.season = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
    return league;
}

Standings standings(int players, const QString &name = u"Player"_s)
{
    Standings result;
    result.date = QDate(2026, 11, 19);
    result.seasonDay = 19;
    for (int i = 1; i <= players; ++i) {
        Standing row;
        row.player = PlayerId{i};
        row.name = name + u' ' + QString::number(i);
        row.rank = i;
        row.steps = StepCount{20'000 - i};
        row.points = 10;
        row.total = {1000 - i, 500'000};
        row.movement = i % 3 - 1;
        row.state = DayState::Final;
        row.settled = true;
        result.rows.push_back(row);
    }
    result.final = true;
    return result;
}

QJsonObject block(const ResultMessage &message, const QString &type)
{
    for (const QJsonValue &each : message.blocks) {
        if (each.toObject().value(u"type"_s).toString() == type)
            return each.toObject();
    }
    return {};
}

} // namespace

class TestResultMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreNotInterpretedBySlack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const QString mark = QString(QChar(0x200B));
        QTest::newRow("plain") << u"Ana"_s << u"Ana"_s;
        QTest::newRow("channel") << u"<!channel>"_s << u"&lt;!channel&gt;"_s;
        QTest::newRow("mention") << u"<@U123>"_s << u"&lt;@%1U123&gt;"_s.arg(mark);
        QTest::newRow("here") << u"@here"_s << u"@%1here"_s.arg(mark);
        QTest::newRow("entities") << u"A & B <b>"_s << u"A &amp; B &lt;b&gt;"_s;
        QTest::newRow("bold") << u"*b*_x_"_s << u"*%1b*%1_%1x_%1"_s.arg(mark);
        QTest::newRow("emoji code") << u":skull:"_s << u":%1skull:%1"_s.arg(mark);
        QTest::newRow("code") << u"`rm`"_s << u"`%1rm`%1"_s.arg(mark);
        QTest::newRow("lines") << u"Ana\n1. Bo: 99,999 steps"_s << u"Ana 1. Bo:%1 99,999 steps"_s.arg(mark);
        QTest::newRow("override") << u"\u202Eana\u2066"_s << u"ana"_s;
        QTest::newRow("nothing") << u" \t\u202E"_s << u"?"_s;
    }
    void namesAreNotInterpretedBySlack()
    {
        QFETCH(QString, name);
        QTEST(slackSafe(name), "safe");
    }

    void longNamesAreCutBetweenCharacters()
    {
        QCOMPARE(plainName(QString(100, u'x'), 10), QString(9, u'x') + u'…');
        const QString family = u"👩‍👩‍👧‍👦"_s;
        const QString cut = plainName(family.repeated(10), 20);
        QVERIFY(cut.endsWith(u'…'));
        QCOMPARE(cut.chopped(1), family);
    }

    void theTextIsCompleteByItself()
    {
        Standings day = standings(3);
        day.rows[1].steps.reset();
        day.rows[1].points = 0;
        day.rows[1].settled = false;
        day.rows[1].state = DayState::Missing;
        day.final = false;
        const QString text = resultMessage(office(), day, QLocale(QLocale::English)).text;
        QVERIFY(text.contains(u"Day 19 of 30"_s));
        QVERIFY(text.contains(u"1. Player 1: 19,999 steps, +10"_s));
        QVERIFY(text.contains(u"2. Player 2: not synced"_s));
        QVERIFY(text.contains(u"May still change: Player 2."_s));
        QVERIFY(!text.contains(u'%'));
    }

    void blocksStayWithinSlacksLimits_data()
    {
        QTest::addColumn<int>("players");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("shown");
        QTest::newRow("8") << 8 << u"Player"_s << 8;
        QTest::newRow("99") << 99 << u"Player"_s << 99;
        QTest::newRow("200") << 200 << u"Player"_s << 99;
        QTest::newRow("200 long names") << 200 << QString(120, u'x') << 99;
    }
    void blocksStayWithinSlacksLimits()
    {
        QFETCH(int, players);
        QFETCH(QString, name);
        QFETCH(int, shown);
        const ResultMessage message = resultMessage(office(), standings(players, name), QLocale(QLocale::English));
        QVERIFY(message.text.size() <= 40'000);
        QCOMPARE(message.text.count(u"steps"_s), players);
        QVERIFY(block(message, u"header"_s).value(u"text"_s).toObject().value(u"text"_s).toString().size() <= 150);
        const QJsonArray rows = block(message, u"table"_s).value(u"rows"_s).toArray();
        QVERIFY(rows.size() <= 100);
        QCOMPARE(rows.size() - 1, shown);
        qsizetype characters = 0;
        for (const QJsonValue &row : rows) {
            QCOMPARE(row.toArray().size(), rows.first().toArray().size());
            for (const QJsonValue &cell : row.toArray()) {
                const QString text = cell.toObject().value(u"text"_s).toString();
                QVERIFY(!text.isEmpty());
                characters += text.size();
            }
        }
        QVERIFY(characters <= 10'000);
        const QString context =
            block(message, u"context"_s).value(u"elements"_s).toArray().first().toObject().value(u"text"_s).toString();
        QCOMPARE(context.contains(u"not shown"_s), shown < players);
    }
};

QTEST_GUILESS_MAIN(TestResultMessage)
#include "tst_result_message.moc"
