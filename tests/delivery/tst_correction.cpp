// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/catch_up.h"
#include "core/delivery/correction.h"
#include "core/delivery/slack_blocks.h"
#include "core/delivery/slack_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 19);

Standing row(int id, const QString &name, std::optional<int> steps, int rank, bool settled = true)
{
    Standing standing;
    standing.player = PlayerId{id};
    standing.name = name;
    if (steps)
        standing.steps = StepCount{*steps};
    standing.points = steps ? pointsFor(*standing.steps, Rules()) : 0;
    standing.rank = rank;
    standing.settled = settled;
    standing.state = settled ? DayState::Final : DayState::Provisional;
    return standing;
}

Standings standings(std::vector<Standing> rows, QDate date = day)
{
    return {.date = date, .seasonDay = 19, .final = true, .rows = std::move(rows)};
}

League office()
{
    League league;
    league.name = u"Office"_s;
    league.season.first = QDate(2026, 11, 1);
    return league;
}

QString blocks(const ResultMessage &message)
{
    return QString::fromUtf8(QJsonDocument(slackBlocks(message, SlackBlocks::All)).toJson(QJsonDocument::Compact));
}

} // namespace

class CorrectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldIsRemembered()
    {
        const Told told = toldBy(standings({row(3, u"Ana"_s, 14'210, 1), row(7, u"Bo"_s, std::nullopt, 2), row(9, u"Cy"_s, 0, 3)}));
        QCOMPARE(told.size(), size_t(3));
        QCOMPARE(toldFrom(toText(told)), told);
        QVERIFY(!toText(told).contains(u"Ana"_s));
        QVERIFY(!told.at(PlayerId{7}).steps);
        QCOMPARE(told.at(PlayerId{9}).steps, StepCount{0});
        QVERIFY(toldFrom({}).empty());
        QVERIFY(toldFrom(u"not json"_s).empty());
    }

    void onlyWhatSettledOtherwiseIsCorrected()
    {
        const Told told = toldBy(standings({row(1, u"Ana"_s, 9'800, 3), row(2, u"Bo"_s, 12'000, 1), row(3, u"Cy"_s, std::nullopt, 4),
                                            row(4, u"Di"_s, 5'000, 5), row(5, u"Ed"_s, 11'000, 2)}));
        const Standings now = standings({row(1, u"Ana"_s, 14'400, 1), row(2, u"Bo"_s, 12'000, 2), row(3, u"Cy"_s, 8'000, 4),
                                         row(4, u"Di"_s, 6'000, 5, false), row(5, u"Ed"_s, 11'000, 3), row(6, u"New"_s, 9, 6)});
        const std::vector<CorrectedDay> days = correctedDays(told, now);
        QCOMPARE(days.size(), size_t(2)); // Bo and Ed are the same, Di may still change, New was not told of
        QCOMPARE(days[0].name, u"Ana"_s);
        QCOMPARE(days[0].was.rank, 3);
        QCOMPARE(days[0].is.rank, 1);
        QCOMPARE(days[1].name, u"Cy"_s);
        QVERIFY(!days[1].was.steps);
    }

    void aCorrectionNamesOldAndNew()
    {
        const std::vector<CorrectedDay> days{{PlayerId{1}, u"Ana"_s, {StepCount{9'800}, 3}, {StepCount{14'400}, 1}},
                                             {PlayerId{3}, u"Cy"_s, {std::nullopt, 4}, {StepCount{8'000}, 4}},
                                             {PlayerId{4}, u"Gran"_s, {std::nullopt, 5}, {StepCount{7}, 5}, true}};
        const ResultMessage message = correctionMessage(office(), day, days, QLocale(u"en_GB"_s));
        QCOMPARE(message.text, u"Correction for Office, Thursday, 19 November 2026.\n"
                               "Ana: 9,800 → 14,400 steps, 0 → 5 points, rank 3 → 1\n"
                               "Cy: not synced → 8,000 steps, 0 → 0 points, rank 4 as before\n"
                               "Gran: no steps entered → 7 steps, 0 → 0 points, rank 5 as before"_s);
        QVERIFY(blocks(message).contains(u"9,800 → 14,400"_s));
    }

    void namesAreNotInterpreted()
    {
        const std::vector<CorrectedDay> days{{PlayerId{1}, u"<!channel> *bold*"_s, {StepCount{1}, 1}, {StepCount{2}, 1}}};
        const ResultMessage message = correctionMessage(office(), day, days, QLocale::c());
        QVERIFY(!slackText(message.text).contains(u"<!channel>"_s));
        QCOMPARE(slackBlocks(message, SlackBlocks::All)[0][u"text"_s][u"type"_s].toString(), u"plain_text"_s);
    }

    void aLongListStaysWithinALimit()
    {
        std::vector<CorrectedDay> days;
        for (int i = 1; i <= 200; ++i)
            days.push_back({PlayerId{i}, u"A rather long name %1"_s.arg(i), {StepCount{1}, 1}, {StepCount{2}, 1}});
        const ResultMessage message = correctionMessage(office(), day, days, QLocale::c());
        QVERIFY(message.text.size() < 3'000);
        QVERIFY(message.text.contains(u"and "_s) && message.text.contains(u" more"_s));
        QVERIFY(blocks(message).size() < 3'400);
    }

    void theResultAnewSaysWhatWasCorrected()
    {
        const Standings now = standings({row(1, u"Ana"_s, 14'400, 1)});
        const std::vector<CorrectedDay> days{{PlayerId{1}, u"Ana"_s, {StepCount{9'800}, 1}, {StepCount{14'400}, 1}}};
        const ResultMessage message = correctedResult(office(), now, days, QLocale(u"en_GB"_s));
        QVERIFY(message.text.startsWith(resultMessage(office(), now, QLocale(u"en_GB"_s)).text));
        QVERIFY(message.text.contains(u"Corrected:\nAna: 9,800 → 14,400 steps"_s));
        const QJsonArray shown = slackBlocks(message, SlackBlocks::All);
        QCOMPARE(shown[0][u"type"_s].toString(), u"header"_s);
        QVERIFY(shown[1][u"text"_s][u"text"_s].toString().startsWith(u"Corrected:\nAna"_s));
        QCOMPARE(shown[2][u"type"_s].toString(), u"context"_s);
    }

    void missedDaysAreToldInOneMessage()
    {
        const Standings now = standings({row(1, u"Ana"_s, 14'400, 1)});
        ResultMessage message = resultMessage(office(), now, QLocale(u"en_GB"_s));
        const ResultMessage alone = message;
        tellMissedDays(message, {}, QLocale(u"en_GB"_s));
        QCOMPARE(message.text, alone.text);
        tellMissedDays(message, {standings({row(1, u"Ana"_s, 3, 2), row(2, u"Bo"_s, 12'000, 1)}, day.addDays(-2)),
                                 standings({row(1, u"Ana"_s, std::nullopt, 1)}, day.addDays(-1))},
                       QLocale(u"en_GB"_s));
        QVERIFY2(message.text.endsWith(u"Tue 17 Nov: Bo with 12,000 steps\nWed 18 Nov: nobody has steps"_s), qPrintable(message.text));
        QCOMPARE(slackBlocks(message, SlackBlocks::All).size(), slackBlocks(alone, SlackBlocks::All).size() + 1);
    }

    void aLongAbsenceIsToldInShort()
    {
        std::vector<Standings> missed;
        for (int i = 40; i > 0; --i)
            missed.push_back(standings({row(1, u"Ana"_s, 12'000, 1)}, day.addDays(-i)));
        ResultMessage message;
        tellMissedDays(message, missed, QLocale(u"en_GB"_s));
        QCOMPARE(message.text.count(u"Ana"_s), 10);
        QVERIFY(message.text.contains(u"30 earlier"_s));
    }
};

QTEST_GUILESS_MAIN(CorrectionTest)
#include "tst_correction.moc"
