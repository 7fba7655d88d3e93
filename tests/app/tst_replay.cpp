// SPDX-License-Identifier: GPL-3.0-or-later
// Replays real steps day by day through the consent, the round and Slack, and compares with reference standings.
#include "tests/app/product.h"
#include "tests/app/shared_data.h"

#include <QTest>
#include <set>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replay_data()
    {
        QTest::addColumn<QString>("tracker");
        QTest::addColumn<int>("atOnce"); // restated days that come with one round
        QTest::newRow("google health") << u"google-health"_s << 15;
        QTest::newRow("fitbit protocol") << u"fitbit"_s << 5;
    }

    void replay()
    {
        QFETCH(QString, tracker);
        QFETCH(int, atOnce);
        const std::optional<RealSteps> data = RealSteps::load();
        if (!data)
            QSKIP("The real step data is not beside the checkout (set STEPLADDER_TEST_DATA to its folder).");
        QCOMPARE(data->days.size(), size_t{23});
        QCOMPARE(data->restated.size(), size_t{15});

        QDateTime now(data->firstDay(), QTime(0, 10), Qt::UTC);
        fakes::OutsideWorld world([&now] { return now; });
        QVERIFY(world.start());
        Product product(world);
        QVERIFY(product.isReady());
        const auto at = [&now] { return QStringList{u"--now"_s, now.toString(Qt::ISODate)}; };

        QCOMPARE(product.run(at() + QStringList{u"league"_s, u"create"_s, u"Spring"_s, u"--time-zone"_s, u"UTC"_s,
                                                u"--start"_s, data->firstDay().toString(Qt::ISODate)}).code, 0);
        const fakes::OAuthClient client =
            tracker == u"fitbit"_s ? world.fitbit().oauth().serverClient() : world.google().oauth().client();
        for (const auto &[player, days] : data->days) {
            world.addPerson(player, "UTC", tracker == u"fitbit"_s ? u"F"_s + player.left(6) : QString());
            const Product::Answer added = product.enrol(player, tracker, client, at());
            QVERIFY2(added.code == 0, added.errors.constData());
        }
        QCOMPARE(product.run(at() + QStringList{u"channel"_s, u"slack"_s, u"--webhook-file"_s,
                                                product.secretFile(u"webhook"_s, world.slackWebhook().toEncoded())}).code, 0);

        // What was restated comes three days late and on the days after.
        const QDate restatedDay = data->restated.front().day;
        for (QDate day = data->firstDay(); day <= data->lastDay(); day = day.addDays(1)) {
            now = QDateTime(day.addDays(1), QTime(0, 10), Qt::UTC);
            for (const auto &[player, days] : data->days) {
                if (const auto found = days.find(day); found != days.end())
                    world.setSteps(player, day, found->second);
            }
            for (size_t i = 0; i < data->restated.size(); ++i) {
                const RealSteps::Restated &each = data->restated[i];
                if (day == each.day)
                    world.setSteps(each.player, day, each.first);
                else if (day == restatedDay.addDays(3 + static_cast<int>(i) / atOnce))
                    world.setSteps(each.player, each.day, data->days.at(each.player).at(each.day));
            }
            const Product::Answer round = product.run(at() + QStringList{u"--json"_s, u"daily"_s});
            QVERIFY2(round.code == 0, round.errors.constData());
            const QJsonObject standings = round.object().value(u"standings"_s).toObject();
            QCOMPARE(standings.value(u"date"_s).toString(), day.toString(Qt::ISODate));
        }
        const auto days = static_cast<size_t>(data->firstDay().daysTo(data->lastDay()) + 1);
        const auto corrections = data->restated.size() / static_cast<size_t>(atOnce);
        QCOMPARE(world.slack().messages().size(), days + corrections);
        // Each of them is corrected once, with the old value and the new one.
        QString corrected;
        for (const fakes::SlackMessage &message : world.slack().messages())
            corrected += message.text.startsWith(u"Correction"_s) ? message.text + u'\n' : QString();
        for (const RealSteps::Restated &each : data->restated) {
            const QLocale locale;
            const QString line = u"%1: %2 → %3 steps"_s.arg(each.player, locale.toString(each.first),
                                                            locale.toString(data->days.at(each.player).at(each.day)));
            QVERIFY2(corrected.count(line) == 1, qPrintable(line + u" in\n"_s + corrected));
        }

        compareWithReference(*data, product, at());
        if (QTest::currentTestFailed())
            return;

        // Ten more rounds are as good as none.
        const QByteArray before = product.run(at() + QStringList{u"--json"_s, u"standings"_s}).out;
        for (int again = 0; again < 10; ++again)
            QCOMPARE(product.run(at() + QStringList{u"--json"_s, u"daily"_s}).code, 0);
        QCOMPARE(product.run(at() + QStringList{u"--json"_s, u"standings"_s}).out, before);
        QCOMPARE(world.slack().messages().size(), days + corrections);

        // Every correction is known as one.
        const Product::Answer exported = product.run(at() + QStringList{u"--json"_s, u"export"_s});
        int restated = 0;
        for (const QJsonValue &each : QJsonDocument::fromJson(exported.out).array())
            restated += each.toObject().value(u"status"_s).toString() == u"restated"_s ? 1 : 0;
        QCOMPARE(restated, 15);
    }

private:
    static void compareWithReference(const RealSteps &data, Product &product, const QStringList &at)
    {
        QCOMPARE(data.variants.size(), size_t{2});
        for (const RealSteps::Variant &variant : data.variants) {
            QCOMPARE(product.run({u"league"_s, u"set"_s, u"goal"_s, QString::number(variant.goal)}).code, 0);
            QCOMPARE(product.run({u"league"_s, u"set"_s, u"bonus-step"_s, QString::number(variant.bonusStep)}).code, 0);
            for (const QString &ranking : {u"dense"_s, u"competition"_s}) {
                QCOMPARE(product.run({u"league"_s, u"set"_s, u"ranking"_s, ranking}).code, 0);
                const QJsonObject standings = product.run(at + QStringList{u"--json"_s, u"standings"_s}).object();
                const QJsonArray players = standings.value(u"players"_s).toArray();
                QCOMPARE(players.size(), 23);
                for (const QJsonValue &each : players) {
                    const QJsonObject row = each.toObject();
                    const QString name = row.value(u"name"_s).toString();
                    const RealSteps::Expected &expected = variant.standings.at(name);
                    QCOMPARE(row.value(u"totalPoints"_s).toInteger(), expected.points);
                    QCOMPARE(row.value(u"totalSteps"_s).toInteger(), expected.totalSteps);
                    QCOMPARE(row.value(u"rank"_s).toInt(),
                             ranking == u"dense"_s ? expected.denseRank : expected.competitionRank);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
