// SPDX-License-Identifier: GPL-3.0-or-later
// Trackers watched against the simulated services: recorded discharges, who is told, and what it costs.
#include "core/routine/board.h"
#include "core/routine/watched_devices.h"
#include "tests/routine/battery_house.h"

#include <QTest>
#include <cstdio>
#include <deque>

using namespace stepladder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A discharge as a real tracker told it: hours since the first sync, and per cent.
using Recording = std::vector<std::pair<double, int>>;

/// A week of a Charge 6: noise, an evening out of reach, a charge, and down again.
const Recording week{{0, 64},   {6, 61},   {13, 57},  {20, 52},  {26, 49},  {33, 44},  {40, 40},  {44, 41},  {50, 36},
                     {62, 27},  {66, 25},  {69, 22},  {70, 20},  {71, 21},  {72, 19},  {74, 20},  {78, 17},  {84, 13},
                     {90, 9},   {91, 8},   {92, 9},   {93, 7},   {96, 5},   {97.5, 62}, {98.5, 100}, {104, 97}, {120, 86},
                     {144, 70}, {168, 52}, {192, 33}, {204, 24}, {208, 20}, {209, 22}, {210, 19}};

} // namespace

class BatteryWatchTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BatteryHouse> m_house;

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<BatteryHouse>();
        QVERIFY(m_house->open());
        m_house->allowTexts();
    }
    void cleanup() { m_house.reset(); }

    void recordedDischargesRaiseOneWarningEach_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("one process") << false;
        QTest::newRow("a new process each hour") << true;
    }
    void recordedDischargesRaiseOneWarningEach()
    {
        QFETCH(bool, restarts);
        const Player ana = m_house->enrol(u"Ana"_s);
        QVERIFY(m_house->confirm(ana.id));
        const QDateTime start = m_house->clock().now();
        const auto at = [&](double hours) { return start.addSecs(static_cast<qint64>(hours * 3600)); };
        QStringList raised;
        size_t next = 0;
        for (int hour = 0; hour <= 212; ++hour) { // looked at every hour, whether it has synced or not
            m_house->clock().set(at(hour));
            for (; next < week.size() && at(week[next].first) <= m_house->clock().now(); ++next) {
                m_house->wears(u"Ada"_s, week[next].second, week[next].second <= 20 ? u"Low"_s : u"Medium"_s);
                m_house->world().person(u"Ada"_s).devices.front().lastSync = at(week[next].first);
            }
            if (restarts)
                m_house->restart();
            for (const QString &word : wordsOf(m_house->look()))
                raised += u"%1@%2"_s.arg(word).arg(hour);
        }
        QCOMPARE(raised, (QStringList{u"low@70"_s, u"critical@91"_s, u"low@208"_s}));
        QCOMPARE(m_house->texts().size(), 3);
        QCOMPARE(m_house->texts().front(),
                 u"Stepladder: your Charge 6 battery was 20% at 08:00. Charge it so your steps count. Reply STOP to end."_s);
        QVERIFY(m_house->texts().at(1).contains(u"was 8%"_s));
    }

    void scalesPhonesAndReplacedTrackersAreLeftOut()
    {
        m_house->allowDesktop();
        (void)m_house->enrol(u"Ana"_s);
        fakes::FakeDevice scale{u"1"_s, u"Aria 2"_s, u"SCALE"_s, u"Low"_s, 3, m_house->clock().now()};
        fakes::FakeDevice phone{u"2"_s, u"MobileTrack"_s, u"TRACKER"_s, u"Empty"_s, {}, m_house->clock().now()};
        fakes::FakeDevice drawer{u"3"_s, u"Alta"_s, u"TRACKER"_s, u"Low"_s, 5, m_house->clock().now().addSecs(-3600)};
        fakes::FakeDevice worn{u"4"_s, u"Charge 6"_s, u"TRACKER"_s, u"High"_s, 80, m_house->clock().now()};
        m_house->world().setDevices(u"Ada"_s, {scale, phone, drawer, worn});
        QCOMPARE(wordsOf(m_house->check()), QStringList());
        const auto watched = watchedDevices(m_house->store(), m_house->set.league, m_house->clock().now()).value();
        QCOMPARE(watched.size(), size_t{1});
        QCOMPARE(watched.front().device.model, u"Charge 6"_s);
        // The old one in use again.
        m_house->pass(3h);
        m_house->wears(u"Ada"_s, 5, u"Low"_s, u"3"_s);
        QCOMPARE(wordsOf(m_house->check()), QStringList{u"critical"_s});
    }

    void nobodyIsTextedWithoutConsent()
    {
        m_house->allowDesktop();
        const Player ana = m_house->enrol(u"Ana"_s);
        m_house->wears(u"Ada"_s, 15);
        const BatteryReport first = m_house->look();
        QCOMPARE(first.raised.size(), size_t{1});
        QCOMPARE(first.raised.front().messages.size(), size_t{1});
        QCOMPARE(first.raised.front().messages.front().channel, ChannelKind::Desktop);
        QCOMPARE(first.raised.front().messages.front().text.section(u'\n', 0, 0), u"Ana: Charge 6 was 15% at 10:00"_s);
        QCOMPARE(m_house->texts(), QStringList());
        // Consent by itself sends nothing; the next sync does, once.
        QVERIFY(m_house->confirm(ana.id));
        m_house->pass(1h);
        QCOMPARE(wordsOf(m_house->look()), QStringList());
        m_house->wears(u"Ada"_s, 14);
        m_house->pass(1h);
        const BatteryReport later = m_house->look();
        QCOMPARE(later.raised.size(), size_t{1});
        QCOMPARE(later.raised.front().messages.size(), size_t{1});
        QCOMPARE(m_house->texts().size(), 1);
    }

    void aWarningWaitsForSomebodyToReadIt()
    {
        (void)m_house->enrol(u"Ana"_s);
        m_house->wears(u"Ada"_s, 15);
        QCOMPARE(wordsOf(m_house->check()), QStringList()); // no notifications, no phone
        m_house->pass(1h);
        m_house->allowDesktop();
        const BatteryReport report = m_house->check();
        QCOMPARE(wordsOf(report), QStringList{u"low"_s});
        QCOMPARE(report.raised.front().messages.size(), size_t{1});
        m_house->pass(1h);
        QCOMPARE(wordsOf(m_house->check()), QStringList());
    }

    void aSilenceWaitsForSomebodyToReadOfIt()
    {
        (void)m_house->enrol(u"Ana"_s);
        m_house->wears(u"Ada"_s, 70);
        QCOMPARE(wordsOf(m_house->check()), QStringList());
        m_house->pass(24h * 5);
        QCOMPARE(wordsOf(m_house->check()), QStringList());
        m_house->allowDesktop();
        QCOMPARE(wordsOf(m_house->check()), QStringList{u"not-synced"_s});
        QCOMPARE(wordsOf(m_house->check()), QStringList());
    }

    void whoAsksReadsTheReport()
    {
        (void)m_house->enrol(u"Ana"_s);
        m_house->wears(u"Ada"_s, 15);
        const auto asked = [&] { return QCoro::waitFor(m_house->watch->check(m_house->set.league, BatteryWatch::Reader::OfReport)).value(); };
        QCOMPARE(wordsOf(asked()), QStringList{u"low"_s});
        QCOMPARE(wordsOf(asked()), QStringList());
        m_house->allowDesktop();
        QCOMPARE(wordsOf(m_house->check()), QStringList());
    }

    void nothingGoesToSlack()
    {
        ChannelSetting slack;
        slack.league = m_house->set.league;
        slack.recipient = u"webhook"_s;
        QVERIFY(m_house->store().saveChannel(slack));
        const Player ana = m_house->enrol(u"Ana"_s);
        QVERIFY(m_house->confirm(ana.id));
        m_house->wears(u"Ada"_s, 15);
        (void)m_house->look();
        m_house->pass(24h * 5);
        (void)m_house->look(); // not synced for days
        const auto entries = m_house->store().entries(m_house->set.league, {}).value();
        QVERIFY(entries.size() >= 2);
        for (const OutboxEntry &entry : entries)
            QCOMPARE(entry.channel, ChannelKind::Sms);
    }

    void quietHoursHoldAndAChargeCallsOff()
    {
        ChannelSetting sms;
        sms.league = m_house->set.league;
        sms.kind = ChannelKind::Sms;
        QVERIFY(m_house->store().saveChannel(sms)); // 09:00 to 20:00
        const Player ana = m_house->enrol(u"Ana"_s);
        QVERIFY(m_house->confirm(ana.id));
        m_house->pass(12h); // 22:00 in Berlin
        m_house->wears(u"Ada"_s, 15);
        QCOMPARE(wordsOf(m_house->look()), QStringList{u"low"_s});
        QCOMPARE(m_house->texts(), QStringList());
        // Charged before breakfast, and seen a moment before the text would go.
        m_house->pass(9h);
        m_house->wears(u"Ada"_s, 95);
        const BatteryReport charged = m_house->check();
        QCOMPARE(charged.recharged, std::vector<PlayerId>{ana.id});
        m_house->pass(3h);
        m_house->send();
        QCOMPARE(m_house->texts(), QStringList());
        QCOMPARE(m_house->store().entriesTo(ana.id).value().back().state, MessageState::Cancelled);
    }

    void whatWaitedIsTrueWhenItGoesOut()
    {
        ChannelSetting sms;
        sms.league = m_house->set.league;
        sms.kind = ChannelKind::Sms;
        QVERIFY(m_house->store().saveChannel(sms)); // 09:00 to 20:00
        const Player ana = m_house->enrol(u"Ana"_s);
        const Player bo = m_house->enrol(u"Bo"_s, u"Bo"_s);
        QVERIFY(m_house->confirm(ana.id));
        QVERIFY(m_house->confirm(bo.id, u"+14155552672"_s));
        m_house->pass(12h); // Friday 22:00 in Berlin
        m_house->wears(u"Ada"_s, 18);
        m_house->wears(u"Bo"_s, 17);
        QCOMPARE(wordsOf(m_house->look()), (QStringList{u"low"_s, u"low"_s}));
        m_house->pass(10h); // 08:00
        m_house->wears(u"Ada"_s, 12);
        QCOMPARE(wordsOf(m_house->look()), QStringList());
        QCOMPARE(m_house->texts(), QStringList());
        m_house->pass(1h);
        m_house->send();
        QCOMPARE(m_house->texts(),
                 (QStringList{u"Stepladder: your Charge 6 battery was 12% at 08:00. Charge it so your steps count. Reply STOP to end."_s,
                              u"Stepladder: your Charge 6 battery was 17% on Fri 22:00. Charge it so your steps count. Reply STOP to end."_s}));
        QCOMPARE(m_house->store().entriesTo(ana.id).value().back().text, m_house->texts().front());
    }

    void whatWaitedTwoDaysTellsTheNewestLevel()
    {
        m_house->allowDesktop();
        const Player ana = m_house->enrol(u"Ana"_s);
        QVERIFY(m_house->confirm(ana.id));
        const auto at = [&](std::chrono::seconds wait, int percent) {
            m_house->pass(wait);
            m_house->wears(u"Ada"_s, percent);
            return wordsOf(m_house->look());
        };
        QCOMPARE(at(0h, 19), QStringList{u"low"_s}); // Friday 10:00
        QCOMPARE(at(6h, 60), QStringList());
        QCOMPARE(at(20h, 19), QStringList{u"low"_s});
        QCOMPARE(at(20h, 12), QStringList()); // Sunday 08:00
        m_house->pass(2h);
        m_house->send();
        QCOMPARE(m_house->texts().size(), 2);
        QVERIFY2(m_house->texts().back().contains(u"was 12% at 08:00"_s), qPrintable(m_house->texts().back()));
        // What a notification waits to say is not of Saturday either.
        const std::vector<OutboxEntry> entries = m_house->store().entriesTo(ana.id).value();
        const auto shown = std::ranges::find_if(entries, [](const OutboxEntry &each) {
            return each.channel == ChannelKind::Desktop && each.state == MessageState::Queued;
        });
        QVERIFY(shown != entries.end());
        const ToldNow told{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin"), m_house->clock().now()};
        const std::optional<OutboxEntry> now = warningNow(m_house->store(), *shown, told).value();
        QVERIFY(now);
        QVERIFY2(now->text.startsWith(u"Ana: Charge 6 was 12% at 08:00"_s), qPrintable(now->text));
    }

    void aRoundThatSeesTheChargeIsEnough()
    {
        const Player ana = m_house->enrol(u"Ana"_s);
        QVERIFY(m_house->confirm(ana.id));
        m_house->wears(u"Ada"_s, 15);
        QCOMPARE(wordsOf(m_house->check()), QStringList{u"low"_s});
        m_house->pass(10min);
        m_house->wears(u"Ada"_s, 60); // nobody has judged that yet
        QVERIFY(QCoro::waitFor(m_house->sync->run(m_house->set.league, {QDate(2026, 11, 20), QDate(2026, 11, 20)})));
        m_house->send();
        QCOMPARE(m_house->texts(), QStringList());
    }

    void textsKeepToTheirCaps()
    {
        const Player ana = m_house->enrol(u"Ana"_s);
        QVERIFY(m_house->confirm(ana.id));
        const auto at = [&](std::chrono::seconds wait, int percent) {
            m_house->pass(wait);
            m_house->wears(u"Ada"_s, percent);
            return wordsOf(m_house->look());
        };
        QCOMPARE(at(0h, 19), QStringList{u"low"_s});
        QCOMPARE(at(6h, 60), QStringList());
        QCOMPARE(at(20h, 19), QStringList{u"low"_s}); // a second discharge within two days
        QCOMPARE(m_house->texts().size(), 1);
        QCOMPARE(at(6h, 5), QStringList{u"critical"_s}); // passes once, in place of the one that waited
        QCOMPARE(m_house->texts().size(), 2);
        QCOMPARE(at(60h, 4), QStringList());
        m_house->send();
        QCOMPARE(m_house->texts().size(), 2);
    }

    void snoozeMuteAndLimitsDoAsTheySay()
    {
        m_house->allowDesktop();
        const Player ana = m_house->enrol(u"Ana"_s);
        const auto at = [&](std::chrono::seconds wait, int percent) {
            m_house->pass(wait);
            m_house->wears(u"Ada"_s, percent);
            return wordsOf(m_house->check());
        };
        QVERIFY(!m_house->watch->remindTomorrow(ana.id)); // no tracker yet
        QCOMPARE(at(0h, 18), QStringList{u"low"_s});
        QVERIFY(m_house->watch->remindTomorrow(ana.id));
        QCOMPARE(at(6h, 17), QStringList());
        QCOMPARE(at(20h, 16), QStringList{u"low"_s});
        QVERIFY(m_house->watch->leaveUntilCharged(ana.id));
        QCOMPARE(at(30h, 5), QStringList());
        QCOMPARE(at(2h, 90), QStringList());
        QVERIFY(m_house->watch->mute(ana.id, true));
        QCOMPARE(at(48h, 5), QStringList());
        QVERIFY(m_house->watch->mute(ana.id, false));
        QCOMPARE(at(3h, 90), QStringList());
        QVERIFY(m_house->watch->setLimits(ana.id, BatteryLimits{50, 30}));
        QVERIFY(!m_house->watch->setLimits(ana.id, BatteryLimits{30, 30}));
        QCOMPARE(at(24h, 45), QStringList{u"low"_s});
        // What waits to be shown is called off with the snooze, and is no waste of the discharge.
        QCOMPARE(m_house->store().entriesTo(ana.id).value().back().state, MessageState::Queued);
        QVERIFY(m_house->watch->remindTomorrow(ana.id));
        QCOMPARE(m_house->store().entriesTo(ana.id).value().back().state, MessageState::Cancelled);
    }

    void longNotSyncedIsToldOnce()
    {
        m_house->allowDesktop();
        const Player ana = m_house->enrol(u"Ana"_s);
        QVERIFY(m_house->confirm(ana.id));
        m_house->wears(u"Ada"_s, 15);
        QCOMPARE(wordsOf(m_house->look()), QStringList{u"low"_s});
        QStringList raised;
        for (int hour = 1; hour <= 140; ++hour) {
            m_house->pass(1h);
            for (const QString &word : wordsOf(m_house->look()))
                raised += u"%1@%2"_s.arg(word).arg(hour);
        }
        QCOMPARE(raised, QStringList{u"not-synced@96"_s});
        QCOMPARE(m_house->texts().size(), 2);
        QCOMPARE(m_house->texts().back(),
                 u"Stepladder: your Charge 6 has not synced since Fri 10:00; the battery was low then. Charge it and open its app. "
                 "Reply STOP to end."_s);
        m_house->wears(u"Ada"_s, 60); // back again, and nothing more to say
        QCOMPARE(wordsOf(m_house->look()), QStringList());
    }

    void aDayThatMayCountIsToldInTimeAndOnce()
    {
        ChannelSetting sms;
        sms.league = m_house->set.league;
        sms.kind = ChannelKind::Sms;
        QVERIFY(m_house->store().saveChannel(sms)); // 09:00 to 20:00
        const Player ana = m_house->enrol(u"Ana"_s);
        const Player bo = m_house->enrol(u"Bo"_s, u"Bo"_s);
        QVERIFY(m_house->confirm(ana.id));
        QVERIFY(m_house->confirm(bo.id, u"+14155552672"_s));
        m_house->wears(u"Ada"_s, 70);
        m_house->wears(u"Bo"_s, 70);
        for (int day = 16; day < 20; ++day) { // the joining day is the 20th: earlier ones do not count
            m_house->world().setSteps(u"Ada"_s, QDate(2026, 11, day), 11'000);
            m_house->world().setSteps(u"Bo"_s, QDate(2026, 11, day), 3'000);
        }
        m_house->world().setSteps(u"Ada"_s, QDate(2026, 11, 20), 12'000);
        m_house->world().setSteps(u"Bo"_s, QDate(2026, 11, 20), 3'000);
        QCOMPARE(wordsOf(m_house->look()), QStringList());
        m_house->pass(24h); // the 21st, 10:00; both synced
        m_house->wears(u"Ada"_s, 60);
        m_house->wears(u"Bo"_s, 60);
        QVERIFY(QCoro::waitFor(m_house->sync->run(m_house->set.league, {})));
        QCOMPARE(wordsOf(m_house->look()), QStringList());
        m_house->pass(16h); // the 22nd, 02:00; nobody synced since
        const BatteryReport night = m_house->look();
        QCOMPARE(wordsOf(night), QStringList{u"not-synced"_s});
        QCOMPARE(night.raised.front().player.id, ana.id); // Bo never walks that far
        QCOMPARE(m_house->texts(), QStringList());
        for (int hour = 0; hour < 10; ++hour) {
            m_house->pass(1h);
            QCOMPARE(wordsOf(m_house->look()), QStringList());
        }
        QCOMPARE(m_house->texts(),
                 QStringList{u"Stepladder: your Charge 6 has not synced since Sat 10:00. Open its app before Monday 00:00 and Saturday counts. "
                             "Reply STOP to end."_s});
    }

    void aDayIsToldThoughTheSilenceBeforeWasToo()
    {
        const Player ana = m_house->enrol(u"Ana"_s);
        QVERIFY(m_house->confirm(ana.id));
        m_house->wears(u"Ada"_s, 70);
        m_house->world().setSteps(u"Ada"_s, QDate(2026, 11, 20), 12'000);
        QVERIFY(QCoro::waitFor(m_house->sync->run(m_house->set.league, {})));
        QStringList raised;
        for (int hour = 1; hour <= 97; ++hour) {
            m_house->pass(1h);
            raised += wordsOf(m_house->look());
        }
        QCOMPARE(raised, QStringList{u"not-synced"_s});
        QVERIFY2(m_house->texts().back().contains(u"since Fri 10:00. Open its app so your steps count"_s), qPrintable(m_house->texts().back()));
        m_house->wears(u"Ada"_s, 60); // back, and at once gone again
        m_house->world().setSteps(u"Ada"_s, QDate(2026, 11, 24), 4'000);
        QVERIFY(QCoro::waitFor(m_house->sync->run(m_house->set.league, {})));
        m_house->pass(20h); // the 25th: the 24th is not whole
        QCOMPARE(wordsOf(m_house->look()), QStringList{u"not-synced"_s});
        QVERIFY2(m_house->texts().back().contains(u"and Tuesday counts"_s), qPrintable(m_house->texts().back()));
        m_house->pass(1h);
        QCOMPARE(wordsOf(m_house->look()), QStringList());
    }

    void aSyncInTimeCallsTheReminderOff()
    {
        ChannelSetting sms;
        sms.league = m_house->set.league;
        sms.kind = ChannelKind::Sms;
        QVERIFY(m_house->store().saveChannel(sms));
        const Player ana = m_house->enrol(u"Ana"_s);
        QVERIFY(m_house->confirm(ana.id));
        m_house->wears(u"Ada"_s, 70);
        m_house->world().setSteps(u"Ada"_s, QDate(2026, 11, 20), 12'000);
        m_house->pass(24h);
        m_house->wears(u"Ada"_s, 60);
        QVERIFY(QCoro::waitFor(m_house->sync->run(m_house->set.league, {})));
        m_house->pass(16h); // the 22nd, 02:00
        QCOMPARE(wordsOf(m_house->look()), QStringList{u"not-synced"_s});
        m_house->pass(5h);
        m_house->wears(u"Ada"_s, 50);
        QCOMPARE(wordsOf(m_house->look()), QStringList());
        m_house->pass(3h); // 10:00
        QCOMPARE(wordsOf(m_house->look()), QStringList());
        QCOMPARE(m_house->texts(), QStringList());
        QCOMPARE(m_house->store().entriesTo(ana.id).value().back().state, MessageState::Cancelled);
    }

    void aSyncSeenByTheWatchSettlesNoDay()
    {
        const Player ana = m_house->enrol(u"Ana"_s);
        m_house->wears(u"Ada"_s, 70);
        m_house->world().setSteps(u"Ada"_s, QDate(2026, 11, 20), 4'000);
        QVERIFY(QCoro::waitFor(m_house->sync->run(m_house->set.league, {QDate(2026, 11, 20), QDate(2026, 11, 20)})));
        m_house->pass(20h);
        m_house->wears(u"Ada"_s, 60);
        m_house->world().setSteps(u"Ada"_s, QDate(2026, 11, 20), 12'000);
        (void)m_house->check(); // the tracker has synced after the day's end, but nobody has read the day
        const Board board = readBoard(m_house->store(), m_house->set.league, QDate(2026, 11, 20), m_house->clock().now()).value();
        QCOMPARE(board.rows.front().standing.state, DayState::Provisional);
        QVERIFY(QCoro::waitFor(m_house->sync->run(m_house->set.league, {})));
        QCOMPARE(m_house->store().days(ana.id, QDate(2026, 11, 20), QDate(2026, 11, 20)).value().front().steps, StepCount{12'000});
    }

    void aPauseHoldsNoWarningBack()
    {
        m_house->allowDesktop();
        (void)m_house->enrol(u"Ana"_s);
        League league = m_house->store().league(m_house->set.league).value();
        league.pausedUntil = QDate(2026, 11, 22);
        QVERIFY(m_house->store().updateLeague(league));
        m_house->wears(u"Ada"_s, 15);
        QCOMPARE(wordsOf(m_house->check()), QStringList{u"low"_s});
    }

    void aDeadConsentIsNotedAndAnOutageIsNot()
    {
        const Player ana = m_house->enrol(u"Ana"_s);
        m_house->world().close(fakes::Service::Google);
        m_house->pass(2h);
        BatteryReport report = m_house->check();
        QCOMPARE(report.failed.size(), size_t{1});
        QCOMPARE(m_house->store().player(ana.id)->stateReason, QString());
        QVERIFY(m_house->world().reopen(fakes::Service::Google));
        m_house->world().google().oauth().revoke(u"Ada"_s);
        m_house->pass(2h);
        report = m_house->check();
        QCOMPARE(report.failed.size(), size_t{1});
        QCOMPARE(m_house->store().player(ana.id)->state, ConnectionState::NeedsConsent);
        m_house->pass(2h);
        QCOMPARE(m_house->check().requests, 0);
    }

    void aLookCostsOneRequestAndAtMostOneGrant()
    {
        (void)m_house->enrol(u"Ana"_s);
        (void)m_house->enrol(u"Bo"_s, u"Bo"_s);
        m_house->pass(2h);
        m_house->wears(u"Ada"_s, 70);
        m_house->wears(u"Bo"_s, 70);
        m_house->world().traffic().clear();
        (void)m_house->check();
        QCOMPARE(m_house->world().traffic().count(fakes::Service::Google, u"pairedDevices"_s), 2);
        QCOMPARE(m_house->world().traffic().count(fakes::Service::Google, u"token"_s), 2);
        QCOMPARE(m_house->world().traffic().total(), 4);
        // Who was read just now is not read again.
        m_house->pass(5min);
        QCOMPARE(m_house->check().requests, 0);
    }

    void theScheduleIsOfWallClocks()
    {
        (void)m_house->enrol(u"Ana"_s);
        const auto due = [&] {
            const League league = m_house->store().league(m_house->set.league).value();
            return isBatteryCheckDue(m_house->store(), league, m_house->clock().now()).value();
        };
        QVERIFY(due());
        (void)m_house->check();
        QVERIFY(!due());
        m_house->pass(59min);
        QVERIFY(!due());
        m_house->pass(1min);
        QVERIFY(due());
        m_house->pass(9h); // asleep
        QVERIFY(due());
        (void)m_house->check();
        QVERIFY(!due());
        m_house->pass(-3h); // the clock was wrong
        QVERIFY(due());
    }

    void aWeekStaysWithinTheQuotas_data()
    {
        QTest::addColumn<int>("google");
        QTest::addColumn<int>("fitbit");
        QTest::newRow("1,000 Google Health") << 1'000 << 0;
        QTest::newRow("1,000 Fitbit protocol") << 0 << 1'000;
        QTest::newRow("100 Google Health") << 100 << 0;
    }
    void aWeekStaysWithinTheQuotas()
    {
        QFETCH(int, google);
        QFETCH(int, fitbit);
        const auto step = batteryInterval(60min, {{TrackerKind::GoogleHealth, google}, {TrackerKind::Fitbit, fitbit}});
        // As aLookCostsOneRequestAndAtMostOneGrant() measures. A round reads devices and days, with a grant of its own.
        std::deque<std::pair<int, int>> grants; // minute, how many
        const int players = google + fitbit;
        int requests = 0, looks = 0, sum = 0, mostGrants = 0, mostOfAnHour = 0;
        std::deque<int> ofOne; // minutes of one player's requests
        for (int minute = 0; minute < 7 * 24 * 60; ++minute) {
            const bool isLook = minute % static_cast<int>(step.count()) == 0;
            const bool isRound = minute % 1440 == 10 || minute % 1440 == 510;
            const int each = (isLook ? 1 : 0) + (isRound ? 2 : 0);
            looks += isLook ? 1 : 0;
            requests += each * players;
            if (each > 0) {
                const int granted = google * ((isLook ? 1 : 0) + (isRound ? 1 : 0));
                grants.emplace_back(minute, granted);
                sum += granted;
                ofOne.insert(ofOne.end(), static_cast<size_t>(each), minute);
            }
            while (!grants.empty() && grants.front().first <= minute - 1440) {
                sum -= grants.front().second;
                grants.pop_front();
            }
            while (!ofOne.empty() && ofOne.front() <= minute - 60)
                ofOne.pop_front();
            mostGrants = std::max(mostGrants, sum);
            mostOfAnHour = std::max(mostOfAnHour, static_cast<int>(ofOne.size()));
        }
        std::printf("%s: a look every %d min, %d in a week; %d requests; at most %d an hour and person (Fitbit allows 150,"
                    " Google 18000), %d in a minute (Google allows 120000 a project), %d token grants in 24 h (Google allows about 10000)\n",
                    QTest::currentDataTag(), static_cast<int>(step.count()), looks, requests, mostOfAnHour, players * 3, mostGrants);
        QVERIFY(step >= 60min);
        QVERIFY(mostOfAnHour <= 150);
        QVERIFY(mostGrants <= 10'000);
        QVERIFY(google > 300 || step == 60min);
    }
};

QTEST_GUILESS_MAIN(BatteryWatchTest)
#include "tst_battery_watch.moc"
