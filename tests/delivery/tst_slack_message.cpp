// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "core/delivery/sample_message.h"
#include "core/delivery/slack_blocks.h"
#include "core/delivery/slack_text.h"
#include "tests/fakes/slack_rules.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <set>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English);

League office()
{
    League league;
    league.name = u"Office"_s;
    league.season = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
    return league;
}

Standing standing(int rank, const QString &name, int steps)
{
    Standing row;
    row.player = PlayerId{rank};
    row.name = name;
    row.rank = rank;
    row.steps = StepCount{steps};
    row.points = 10;
    row.total = {1'000 - rank, 500'000};
    row.movement = rank % 3 - 1;
    row.state = DayState::Final;
    row.settled = true;
    return row;
}

Standings dayOf(const QStringList &names)
{
    Standings result;
    result.date = QDate(2026, 11, 19);
    result.seasonDay = 19;
    result.final = true;
    for (const QString &name : names) {
        const int rank = static_cast<int>(result.rows.size()) + 1;
        result.rows.push_back(standing(rank, name, 20'000 - rank));
    }
    return result;
}

QStringList numbered(int players, const QString &name = u"Player"_s)
{
    QStringList names;
    for (int i = 1; i <= players; ++i)
        names += name + u' ' + QString::number(i);
    return names;
}

/// Names that want to ping, format, link or turn the message around.
const QStringList &nasty()
{
    static const QStringList names{u"<!channel>"_s,         u"*bold*_x_"_s,       u"A & B <b>"_s, u"<@U123>"_s,
                                   u"@here"_s,              u":skull:"_s,         u"`rm`"_s,      u"שלום עולם"_s,
                                   QString(80, u'x'),       u"👩‍👩‍👧‍👦🎉🏃"_s,          u"   "_s,       u"> quoted"_s,
                                   u"\u202Egnorts\u2066"_s, u"line\nbreak\t!"_s,  u"~gone~"_s,    u"#general"_s};
    return names;
}

QStringList nastyLeague(int players)
{
    QStringList names;
    for (int i = 0; i < players; ++i)
        names += nasty().at(i % nasty().size());
    return names;
}

ResultMessage message(const QStringList &names)
{
    return resultMessage(office(), dayOf(names), english);
}

QJsonObject block(const QJsonArray &blocks, const QString &type)
{
    for (const QJsonValue &each : blocks) {
        if (each[u"type"_s] == type)
            return each.toObject();
    }
    return {};
}

QStringList typesOf(const QJsonArray &blocks)
{
    QStringList types;
    for (const QJsonValue &each : blocks)
        types += each[u"type"_s].toString();
    return types;
}

/// What Slack would say to a message of these blocks.
QByteArray refusal(const QString &text, const QJsonArray &blocks, bool modern = true)
{
    return fakes::slackRefusal({{u"text"_s, text}, {u"blocks"_s, blocks}}, modern);
}

/// Every piece of text in a value, with the type of the object that holds it.
void collect(const QJsonValue &value, QList<std::pair<QString, QString>> *found)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            collect(item, found);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item) {
            if (item.key() == u"text" && item->isString())
                found->append({object[u"type"_s].toString(), item->toString()});
            else
                collect(*item, found);
        }
    }
}

OutboxEntry entryOf(const ResultMessage &result)
{
    OutboxEntry entry;
    entry.text = result.text;
    entry.payload = slackPayload(result);
    return entry;
}

} // namespace

class TestSlackMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(*QCoreApplication::instance(), english); }

    void slackInterpretsNothing_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"Ana"_s << u"Ana"_s;
        QTest::newRow("channel") << u"<!channel>"_s << u"&lt;!channel&gt;"_s;
        QTest::newRow("mention") << u"<@U123>"_s << u"&lt;@\u200BU123&gt;"_s;
        QTest::newRow("here") << u"@here"_s << u"@\u200Bhere"_s;
        QTest::newRow("entities") << u"A & B <b>"_s << u"A &amp; B &lt;b&gt;"_s;
        QTest::newRow("bold") << u"*b*_x_"_s << u"*\u200Bb*\u200B_\u200Bx_"_s;
        QTest::newRow("emoji code") << u":skull:"_s << u":\u200Bskull:"_s;
        QTest::newRow("code") << u"`rm`"_s << u"`\u200Brm`"_s;
        QTest::newRow("quote") << u"> a\n> b > c"_s << u"\u200B&gt; a\n\u200B&gt; b &gt; c"_s;
        QTest::newRow("our own signs") << u"1. Ana: 14,210 steps\n* may still change"_s
                                       << u"1. Ana: 14,210 steps\n* may still change"_s;
    }
    void slackInterpretsNothing()
    {
        QFETCH(QString, plain);
        QTEST(slackText(plain), "safe");
    }

    void tooLongTextLosesItsLastLines()
    {
        const QString lines = QString(u"1234567\n"_s).repeated(10);
        QCOMPARE(slackText(lines, 80), lines);
        QCOMPARE(slackText(lines, 79), QString(u"1234567\n"_s).repeated(9) + u"…"_s);
        QVERIFY(slackText(QString(100, u'x'), 50).size() <= 50);
    }

    void namesAreOneLineOfPlainCharacters()
    {
        QCOMPARE(plainName(u"Ana\n1. Bo: 99,999 steps"_s), u"Ana 1. Bo: 99,999 steps"_s);
        QCOMPARE(plainName(u"\u202Eana\u2066"_s), u"ana"_s);
        QCOMPARE(plainName(u" \t\u202E"_s), u"?"_s);
        QCOMPARE(plainName(QString(100, u'x'), 10), QString(9, u'x') + u'…');
        const QString family = u"👩‍👩‍👧‍👦"_s;
        const QString cut = plainName(family.repeated(10), 20);
        QVERIFY(cut.endsWith(u'…'));
        QCOMPARE(cut.chopped(1), family);
    }

    void theTextIsCompleteByItself()
    {
        Standings day = dayOf({u"Ana"_s, u"Bo"_s, u"Cy"_s, u"Di"_s, u"שרה"_s});
        day.rows[1].settled = false;
        day.rows[1].points = 1;
        day.rows[2].steps.reset();
        day.rows[2].settled = false;
        day.rows[2].movement.reset();
        day.rows[3].steps = StepCount{1};
        day.rows[3].points = 0;
        day.rows[3].movement = -2;
        day.final = false;
        QCOMPARE(resultMessage(office(), day, english).text,
                 u"Office, Thursday, November 19, 2026. Day 19 of 30.\n"
                 "1. Ana: 19,999 steps, 10 points, 999 in all\n"
                 "2. Bo: 19,998 steps so far, 1 point, 998 in all, up 1\n"
                 "3. Cy: not synced yet, 997 in all, new\n"
                 "4. Di: 1 step, 0 points, 996 in all, down 2\n"
                 "5. \u2068שרה\u2069: 19,995 steps, 10 points, 995 in all, up 1\n"
                 "May still change: Bo, Cy."_s);
    }

    void daysKeptByHandAreEnteredNotSynced()
    {
        Standings day = dayOf({u"Ana"_s, u"Gran"_s});
        day.rows[1].steps.reset();
        day.rows[1].isKeptByHand = true;
        QVERIFY(resultMessage(office(), day, english).text.contains(u"Gran: no steps entered, "_s));
        day.rows[1].settled = false;
        QVERIFY(resultMessage(office(), day, english).text.contains(u"Gran: no steps entered yet, "_s));
    }

    void onTheFirstDayNobodyIsCalledNew()
    {
        Standings day = dayOf({u"Ana"_s});
        day.seasonDay = 1;
        day.rows[0].movement.reset();
        const ResultMessage first = resultMessage(office(), day, english);
        QVERIFY(!first.text.contains(u"new"_s));
        QCOMPARE(first.rows[0].movement, u"–"_s);
    }

    void theTableMarksWhatMayChange()
    {
        Standings day = dayOf({u"Ana"_s, u"Bo"_s, u"Cy"_s});
        day.rows[1].settled = false;
        day.rows[2].steps.reset();
        day.rows[2].settled = false;
        day.final = false;
        const QJsonArray blocks = slackBlocks(resultMessage(office(), day, english), SlackBlocks::All);
        const QJsonArray rows = block(blocks, u"table"_s)[u"rows"_s].toArray();
        const auto texts = [&rows](int row) {
            QStringList list;
            for (const QJsonValue &each : rows[row].toArray())
                list += each[u"text"_s].toString();
            return list.join(u'|');
        };
        QCOMPARE(texts(0), u"#|±|Player|Steps|Points|Season"_s);
        QCOMPARE(texts(1), u"1|–|Ana|19,999|+10|999"_s);
        QCOMPARE(texts(2), u"2|▲ 1|Bo|19,998*|+10|998"_s);
        QCOMPARE(texts(3), u"3|▼ 1|Cy|–*|–|997"_s);
        QCOMPARE(block(blocks, u"context"_s)[u"elements"_s][0][u"text"_s].toString(),
                 u"Day 19 of 30. * May still change: Bo, Cy."_s);
        QCOMPARE(block(blocks, u"header"_s)[u"text"_s][u"text"_s].toString(), u"Office, Thursday, November 19, 2026"_s);
    }

    void numbersHaveOneKindOfDigits()
    {
        const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
        Standings day = dayOf(numbered(120, u"Wendy"_s));
        for (Standing &each : day.rows) {
            each.name.remove(QRegularExpression(u" [0-9]+$"_s));
            each.settled = false;
        }
        day.final = false;
        const ResultMessage message = resultMessage(office(), day, arabic);
        static const QRegularExpression latinDigit(u"[0-9]"_s);
        QVERIFY2(!message.text.contains(latinDigit), qPrintable(message.text));
        const QStringList lines = message.text.split(u'\n');
        QVERIFY2(lines[0].startsWith(u"\u2068Office\u2069\u060c "_s), qPrintable(lines[0])); // a name turns no line
        QVERIFY2(lines[1].startsWith(u"\u0661. \u2068Wendy\u2069: "_s), qPrintable(lines[1]));
        const QJsonArray blocks = slackBlocks(message, SlackBlocks::All);
        QCOMPARE(block(blocks, u"data_table"_s)[u"rows"_s][2][0][u"value"_s].toInteger(), 2);
        QList<std::pair<QString, QString>> texts;
        collect(blocks, &texts);
        for (const auto &[type, text] : std::as_const(texts))
            QVERIFY2(!text.contains(latinDigit), qPrintable(text));
    }

    void blocksStayWithinSlacksLimits_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("shown");
        QTest::addColumn<int>("shownInOlder");
        QTest::newRow("8") << numbered(8) << 8 << 8;
        QTest::newRow("8 nasty names") << nastyLeague(8) << 8 << 8;
        QTest::newRow("the other nasty names") << nasty().mid(8) << 8 << 8;
        QTest::newRow("99") << numbered(99) << 99 << 99;
        QTest::newRow("100") << numbered(100) << 100 << 99;
        QTest::newRow("200") << numbered(200) << 100 << 99;
        QTest::newRow("200 nasty names") << nastyLeague(200) << 100 << 99;
        QTest::newRow("200 long names") << numbered(200, QString(120, u'x')) << 100 << 99;
        QTest::newRow("200 times the same name") << QStringList(200, u"Maximilian Alexander Mustermann"_s) << 100 << 99;
        QTest::newRow("200 emoji names") << QStringList(200, u"👩‍👩‍👧‍👦"_s.repeated(20)) << 100 << 99;
        QTest::newRow("nobody") << QStringList() << 0 << 0;
    }
    void blocksStayWithinSlacksLimits()
    {
        QFETCH(QStringList, names);
        QFETCH(int, shown);
        QFETCH(int, shownInOlder);
        const ResultMessage result = message(names);
        const QJsonArray all = slackBlocks(result, SlackBlocks::All);
        const QJsonArray older = slackBlocks(result, SlackBlocks::WithoutDataBlocks);
        const SlackForms forms = slackForms(entryOf(result));
        QCOMPARE(forms.blocks, (std::vector<QJsonArray>{all, older}));
        for (const auto &[blocks, rows] : {std::pair{all, shown}, std::pair{older, shownInOlder}}) {
            const bool modern = blocks == all;
            QCOMPARE(refusal(forms.text, blocks, modern), QByteArray());
            QJsonObject table = block(blocks, u"table"_s);
            if (table.isEmpty())
                table = block(blocks, u"data_table"_s);
            QCOMPARE(std::max<qsizetype>(table[u"rows"_s].toArray().size() - 1, 0), rows);
            const QString about = block(blocks, u"context"_s)[u"elements"_s][0][u"text"_s].toString();
            const qsizetype left = names.size() - rows;
            QCOMPARE(about.contains(u"not shown"_s), left > 0);
            if (left > 0)
                QVERIFY2(about.contains(QString::number(left) + u" more player"_s), qPrintable(about));
            for (const QJsonValue &each : blocks)
                QVERIFY(!each.toObject().contains(u"block_id"_s)); // Slack gives new ones to each edit
            QList<std::pair<QString, QString>> texts;
            collect(blocks, &texts);
            qsizetype characters = 0;
            for (const auto &[type, text] : texts)
                characters += text.size();
            QVERIFY2(characters < 10'000, qPrintable(QString::number(characters)));
        }
        QCOMPARE(block(older, u"data_visualization"_s), QJsonObject());
        QCOMPARE(block(older, u"data_table"_s), QJsonObject());
    }

    void namesStandOnlyWhereSlackInterpretsNothing()
    {
        for (const int players : {8, 16, 200}) {
            const ResultMessage result = message(nastyLeague(players));
            QList<std::pair<QString, QString>> texts;
            collect(slackBlocks(result, SlackBlocks::All), &texts);
            collect(slackBlocks(result, SlackBlocks::WithoutDataBlocks), &texts);
            for (const auto &[type, text] : texts) {
                QVERIFY2(type == u"raw_text" || type == u"raw_number" || type == u"plain_text", qPrintable(type));
                QVERIFY(!text.contains(u'\n') && !text.contains(QChar(0x202E)));
            }
            const SlackForms forms = slackForms(entryOf(result));
            for (const QString &text : {forms.text, forms.brief}) {
                QVERIFY(!text.contains(u'<') && !text.contains(u'>'));
                for (const QString &live : {u"@here"_s, u":skull:"_s, u"*bold*"_s, u"`rm`"_s, u"~gone~"_s, u"#general"_s})
                    QVERIFY2(!text.contains(live), qPrintable(live));
                QVERIFY(!text.contains(QChar(0x202E)));
            }
            // A line for each player, one before and one after: no name breaks the layout.
            QCOMPARE(result.text.count(u'\n'), players + 1);
        }
    }

    void anEditIsShortAndNamesEverybody_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("whole");
        QTest::newRow("8") << numbered(8) << true;
        QTest::newRow("50") << numbered(50) << true;
        QTest::newRow("200") << numbered(200) << false;
        QTest::newRow("200 long names") << numbered(200, QString(75, u'x')) << false;
        QTest::newRow("200 names that grow") << QStringList(200, QString(80, u'<')) << false;
        QTest::newRow("200 nasty names") << nastyLeague(200) << false;
    }
    void anEditIsShortAndNamesEverybody()
    {
        QFETCH(QStringList, names);
        QFETCH(bool, whole);
        Standings day = dayOf(names);
        day.rows.front().settled = false;
        day.final = false;
        const ResultMessage result = resultMessage(office(), day, english);
        const SlackForms forms = slackForms(entryOf(result));
        QVERIFY2(forms.brief.size() <= 4'000, qPrintable(QString::number(forms.brief.size())));
        const QString brief = briefText(result);
        QCOMPARE(brief == result.text, whole);
        QVERIFY(forms.text.size() <= 40'000);
        for (const auto &row : day.rows) {
            QVERIFY(result.text.contains(u"\n%1. "_s.arg(row.rank)));
            QVERIFY(brief.contains(QRegularExpression(u"\\n%1\\.? \\S.*%2"_s.arg(QString::number(row.rank),
                                                                                      english.toString(row.steps->value)))));
        }
        QVERIFY(brief.contains(u"may still change"_s, Qt::CaseInsensitive));
    }

    void notesAreToldInEveryForm()
    {
        QStringList lines{u"Corrected:"_s};
        for (int i = 0; i < 60; ++i)
            lines += u"Player %1: 9,800 → 14,400 steps, 0 → 5 points"_s.arg(i);
        for (const int players : {8, 200}) {
            ResultMessage result = message(numbered(players, QString(75, u'x')));
            addNote(result, lines.join(u'\n'));
            const SlackForms forms = slackForms(entryOf(result));
            QVERIFY(forms.text.endsWith(lines.last()));
            QVERIFY(forms.brief.contains(lines[1]) && forms.brief.size() <= 4'000);
            QVERIFY(forms.brief.contains(QRegularExpression(u"\\n%1\\.? "_s.arg(players))));
            for (const QJsonArray &blocks : forms.blocks) {
                QCOMPARE(typesOf(blocks).mid(0, 3), (QStringList{u"header"_s, u"section"_s, u"context"_s}));
                QCOMPARE(refusal(forms.text, blocks), QByteArray());
            }
        }
        ResultMessage alone;
        addNote(alone, u"Correction"_s);
        QCOMPARE(alone.text, u"Correction"_s);
        QCOMPARE(typesOf(slackBlocks(alone, SlackBlocks::All)), QStringList{u"section"_s});
    }

    void theChartNamesEachPlayerOnce()
    {
        const QString twin = u"Maximilian Alexander Mustermann"_s;
        QStringList names(25, twin);
        names[3] = u"Ana"_s;
        Standings day = dayOf(names);
        day.rows[0].steps.reset();
        const QJsonArray blocks = slackBlocks(resultMessage(office(), day, english), SlackBlocks::All);
        const QJsonValue chart = block(blocks, u"data_visualization"_s)[u"chart"_s];
        const QJsonArray labels = chart[u"axis_config"_s][u"categories"_s].toArray();
        std::set<QString> unique;
        for (const QJsonValue &label : labels) {
            QVERIFY(label.toString().size() <= 20);
            unique.insert(label.toString());
        }
        QCOMPARE(labels.size(), 20);
        QCOMPARE(unique.size(), size_t{20});
        QCOMPARE(labels[0].toString(), u"Maximilian Alexande…"_s);
        QCOMPARE(labels[1].toString(), u"Maximilian Alexan… 2"_s);
        QCOMPARE(labels[2].toString(), u"Ana"_s);
        QCOMPARE(chart[u"series"_s][0][u"data"_s][0][u"value"_s].toInt(), 19'998); // whoever has no steps has no bar
    }

    void whereNobodySyncedThereIsNoChart()
    {
        Standings day = dayOf({u"Ana"_s});
        day.rows[0].steps.reset();
        const QJsonArray blocks = slackBlocks(resultMessage(office(), day, english), SlackBlocks::All);
        QCOMPARE(block(blocks, u"data_visualization"_s), QJsonObject());
        QCOMPARE(refusal(u"t"_s, blocks), QByteArray());
    }

    void formsOfPlainEntriesAreText()
    {
        OutboxEntry entry;
        entry.text = u"<battery> of Ana"_s;
        QCOMPARE(slackForms(entry).text, u"&lt;battery&gt; of Ana"_s);
        QCOMPARE(slackForms(entry).brief, u"&lt;battery&gt; of Ana"_s);
        QVERIFY(slackForms(entry).blocks.empty());
        entry.payload = uR"([{"type":"divider"}])"_s; // as earlier versions stored it
        QCOMPARE(slackForms(entry).blocks.size(), size_t{1});
    }

    void aSampleSaysThatItIsOne()
    {
        const OutboxEntry sample = sampleMessage(ChannelKind::Slack, QDate(2026, 11, 19), english);
        QVERIFY(sample.text.startsWith(u"A sample from Stepladder"_s));
        for (const QJsonArray &blocks : slackForms(sample).blocks)
            QCOMPARE(refusal(sample.text, blocks), QByteArray());
        QCOMPARE(sampleMessage(ChannelKind::Ntfy, QDate(2026, 11, 19), english).payload, QString());
    }
};

QTEST_GUILESS_MAIN(TestSlackMessage)
#include "tst_slack_message.moc"
