// SPDX-License-Identifier: GPL-3.0-or-later
// What a league tells, to whom and when: results, missed days and corrections, through the real Slack channel.
#include "core/routine/board.h"
#include "core/routine/publication.h"
#include "core/routine/round.h"
#include "core/routine/text_providers.h"
#include "core/store/beside.h"
#include "core/store/open_store.h"
#include "tests/accounts/memory_vault.h"
#include "tests/fakes/outside_world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Service;

namespace {

const QDate first(2026, 11, 1);
const QDate day(2026, 11, 19); // a Thursday

/// Every player is kept by hand: there is nobody to ask.
class NoTrackers final : public Trackers
{
public:
    Tracker *tracker(TrackerKind) override { return nullptr; }
};

} // namespace

class PublicationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fakes::OutsideWorld> m_world;
    std::unique_ptr<Repository> m_store;
    std::unique_ptr<MemoryVault> m_vault;
    std::unique_ptr<HttpClient> m_http;
    SetClock m_clock{QDateTime(day.addDays(1), QTime(9, 0), Qt::UTC)};
    League m_league;
    Player m_ana, m_bo;

    Player add(const QString &name)
    {
        Player player;
        player.league = m_league.id;
        player.name = name;
        player.joined = first;
        return m_store->addPlayer(player).value();
    }
    void walk(const Player &player, QDate date, std::optional<int> steps)
    {
        const Settling settling{.zone = player.zone, .hours = 24, .lastSync = {}, .now = m_clock.now()};
        const auto known = m_store->days(player.id, date, date).value();
        const DayReading reading{date, steps ? std::optional(StepCount{*steps}) : std::nullopt};
        const DayRecord record = applied(known.empty() ? std::nullopt : std::optional(known.front()), reading, settling);
        QVERIFY(m_store->saveDays(player.id, {record}, ReadingSource::Hand));
    }
    void walkAll(QDate date)
    {
        walk(m_ana, date, 12'000);
        walk(m_bo, date, 9'000);
    }
    void set(const QDateTime &now) { m_clock.set(now); }
    void at(QDate date, int hour, int minute = 0) { set(QDateTime(date, QTime(hour, minute), Qt::UTC)); }

    /// Everything that messages go out by.
    struct Ways {
        TextProviders providers;
        Texting texting;
        Channels channels;

        explicit Ways(PublicationTest &test)
            : providers(*test.m_store, *test.m_vault, *test.m_http, test.m_clock, endpoints(*test.m_world), u"test"_s)
            , texting(*test.m_store, *test.m_vault, providers, test.m_clock, u"test"_s)
            , channels(*test.m_store, *test.m_vault, *test.m_http, texting, test.m_clock, endpoints(*test.m_world), u"test"_s)
        {
        }
        static Endpoints endpoints(const fakes::OutsideWorld &world)
        {
            Endpoints endpoints = Endpoints::defaults();
            endpoints.twilioApi = world.origin(fakes::Service::Twilio);
            return endpoints;
        }
    };

    template <typename Use>
    auto with(const Use &use)
    {
        TokenClient tokenClient(*m_http, m_clock);
        TokenKeeper tokens(*m_vault, tokenClient, m_clock, Endpoints::defaults(), u"test"_s);
        NoTrackers trackers;
        Sync sync(*m_store, tokens, trackers, *m_http, m_clock);
        Ways ways(*this);
        Outbox outbox(*m_store, m_clock);
        outbox.setWording([this](const OutboxEntry &entry) {
            return beside(m_store.get(), [this, entry](Repository &own) { return Publication(own, m_clock, QLocale(u"en_GB"_s)).resultNow(entry); });
        });
        Round round(*m_store, sync, ways.channels, outbox, m_clock, QLocale(u"en_GB"_s));
        return use(round);
    }
    /// A round for the newest day.
    RoundReport round(Round::Telling telling = Round::Telling::AsScheduled)
    {
        const League league = m_store->league(m_league.id).value();
        return with([&](Round &round) { return QCoro::waitFor(round.run(m_league.id, yesterday(league, m_clock.now()), telling)).value(); });
    }
    bool deliverDue()
    {
        return with([&](Round &round) { return QCoro::waitFor(round.deliverDue(m_league.id)).has_value(); });
    }
    bool hasDue() { return Outbox(*m_store, m_clock).hasDue(m_league.id).value(); }
    void setUpSlack()
    {
        Ways ways(*this);
        QVERIFY(QCoro::waitFor(ways.channels.setUpSlackWebhook(m_league.id, Secret(m_world->slackWebhook().toEncoded()))));
    }
    /// Ana has confirmed a number.
    void setUpPhones()
    {
        Ways ways(*this);
        const fakes::TwilioFake &twilio = m_world->twilio();
        const TwilioAccount account{twilio.accountSid(), {}, twilio.number(), Secret(twilio.authToken().toLatin1())};
        QVERIFY(QCoro::waitFor(ways.providers.setUpTwilio(m_league.id, account, TextPolicy())));
        TextConsent consent;
        consent.player = m_ana.id;
        consent.number = u"+4915112345678"_s;
        consent.numberKey = u"k:1"_s;
        consent.enteredAt = m_clock.now();
        consent.confirmedAt = m_clock.now();
        QVERIFY(m_store->saveTextConsent(consent));
    }
    QStringList texts() const
    {
        QStringList bodies;
        for (const fakes::SmsMessage &message : m_world->twilio().messages())
            bodies += message.body;
        return bodies;
    }
    QStringList posts() const
    {
        QStringList texts;
        for (const fakes::SlackMessage &message : m_world->slack().messages())
            texts += message.text;
        return texts;
    }
    std::vector<OutboxEntry> of(MessageKind kind)
    {
        std::vector<OutboxEntry> entries = m_store->entries(m_league.id).value();
        std::erase_if(entries, [&](const OutboxEntry &each) { return each.kind != kind; });
        return entries;
    }

    std::vector<OutboxEntry> toPhones()
    {
        std::vector<OutboxEntry> entries = of(MessageKind::Result);
        std::erase_if(entries, [](const OutboxEntry &each) { return each.channel != ChannelKind::Sms; });
        return entries;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<fakes::OutsideWorld>();
        QVERIFY(m_world->start());
        m_store = std::move(openSqlite(m_folder->filePath(u"league.db"_s)).value());
        m_vault = std::make_unique<MemoryVault>();
        m_http = std::make_unique<HttpClient>();
        League league;
        league.name = u"Office"_s;
        league.season.first = first;
        m_league = m_store->addLeague(league).value();
        m_ana = add(u"Ana"_s);
        m_bo = add(u"Bo"_s);
        at(day.addDays(1), 9);
        setUpSlack();
    }
    void cleanup()
    {
        m_http.reset();
        m_store.reset();
        m_world.reset();
    }

    void aResultWaitsForItsTime()
    {
        m_league.publishTime = QTime(8, 30);
        QVERIFY(m_store->updateLeague(m_league));
        walkAll(day);
        at(day.addDays(1), 0, 10);
        round();
        QVERIFY(posts().isEmpty());
        at(day.addDays(1), 8, 30);
        round();
        QCOMPARE(posts().size(), 1);
        round();
        QCOMPARE(posts().size(), 1);
    }

    void byHandItIsToldAtOnce()
    {
        m_league.publishTime = QTime(8, 30);
        QVERIFY(m_store->updateLeague(m_league));
        walkAll(day);
        at(day.addDays(1), 0, 10);
        round(Round::Telling::Now);
        QCOMPARE(posts().size(), 1);
    }

    void aRoundSaysWhenItTells()
    {
        walkAll(day);
        QStringList seen;
        RoundProgress progress;
        progress.read = [&](int done, int total) { seen += u"%1 of %2"_s.arg(done).arg(total); };
        progress.telling = [&] { seen += u"telling, %1 posted"_s.arg(posts().size()); };
        with([&](Round &round) { return QCoro::waitFor(round.run(m_league.id, day, Round::Telling::Now, progress)).value(); });
        QCOMPARE(seen, QStringList({u"1 of 2"_s, u"2 of 2"_s, u"telling, 0 posted"_s}));
        QCOMPARE(posts().size(), 1);
    }

    void missedDaysAreToldInOneMessage()
    {
        walkAll(day);
        round();
        for (int i = 1; i <= 4; ++i)
            walkAll(day.addDays(i));
        at(day.addDays(5), 15); // the computer was off
        round();
        QCOMPARE(posts().size(), 2);
        QVERIFY(posts().last().contains(u"24 November"_s) || posts().last().contains(u"23 November"_s));
        for (const char *missed : {"20 Nov", "21 Nov", "22 Nov"})
            QVERIFY2(posts().last().contains(QString::fromLatin1(missed)), qPrintable(posts().last()));
        QCOMPARE(of(MessageKind::Result).front().coveredFrom, day.addDays(1));
        round();
        QCOMPARE(posts().size(), 2);
    }

    void aNewChannelIsToldOfNoPast()
    {
        for (int i = -5; i <= 0; ++i)
            walkAll(day.addDays(i));
        round();
        QCOMPARE(posts().size(), 1);
        QVERIFY(!posts().first().contains(u"Since the last result"_s));
    }

    void weekendsAreToldOnMonday()
    {
        m_league.publishDays = *Weekdays::from(u"mon-fri"_s);
        QVERIFY(m_store->updateLeague(m_league));
        for (int i = 0; i <= 3; ++i) {
            walkAll(day.addDays(i)); // Thursday to Sunday
            at(day.addDays(i + 1), 0, 10);
            round();
        }
        QCOMPARE(posts().size(), 2); // on Friday and on Monday
        QVERIFY(posts().last().contains(u"Fri 20 Nov"_s));
        QVERIFY(posts().last().contains(u"Sat 21 Nov"_s));
    }

    void anEmptyDayHoldsNothingBack()
    {
        m_league.publishDays = *Weekdays::from(u"mon-fri"_s);
        QVERIFY(m_store->updateLeague(m_league));
        for (int i = 0; i <= 3; ++i) {
            if (i < 2)
                walkAll(day.addDays(i)); // Thursday and Friday; the weekend brings nothing
            at(day.addDays(i + 1), 0, 10);
            round();
        }
        QCOMPARE(posts().size(), 2);
        QVERIFY2(posts().last().contains(u"Fri 20 Nov"_s), qPrintable(posts().last()));
    }

    void aPauseTellsNothing()
    {
        m_league.pausedUntil = day.addDays(4);
        QVERIFY(m_store->updateLeague(m_league));
        for (int i = 0; i <= 3; ++i) {
            walkAll(day.addDays(i));
            at(day.addDays(i + 1), 0, 10);
            round();
            QCOMPARE(posts().size(), i < 3 ? 0 : 1);
        }
    }

    void aPauseHoldsWhatWaits()
    {
        setUpPhones();
        m_league.publishTime = QTime(5, 30);
        QVERIFY(m_store->updateLeague(m_league));
        walkAll(day);
        at(day.addDays(1), 5, 30); // before the phones' hours
        round();
        QCOMPARE(toPhones().at(0).state, MessageState::Queued);
        m_league.pausedUntil = day.addDays(4);
        QVERIFY(m_store->updateLeague(m_league));
        at(day.addDays(2), 12);
        QVERIFY(!hasDue());
        QVERIFY(deliverDue());
        QVERIFY(texts().isEmpty());
        at(day.addDays(4), 5, 29);
        QVERIFY(!hasDue());
        walkAll(day.addDays(3));
        at(day.addDays(4), 12);
        QVERIFY(hasDue());
        round();
        QCOMPARE(texts().size(), 1);
        QVERIFY(texts().last().contains(u"Nov22"_s)); // and not of the day before the pause
    }

    void whoHasLeftIsToldNothingMore()
    {
        setUpPhones();
        m_league.publishTime = QTime(5, 30);
        QVERIFY(m_store->updateLeague(m_league));
        walkAll(day);
        at(day.addDays(1), 5, 30);
        round();
        m_ana.removed = true;
        QVERIFY(m_store->updatePlayer(m_ana));
        at(day.addDays(1), 10);
        QVERIFY(deliverDue());
        QVERIFY(texts().isEmpty());
        QCOMPARE(toPhones().at(0).state, MessageState::Cancelled);
    }

    void whatAPersonWantsIsToldInAPause()
    {
        m_league.pausedUntil = day.addDays(4);
        QVERIFY(m_store->updateLeague(m_league));
        walkAll(day);
        round(Round::Telling::Now);
        QCOMPARE(posts().size(), 1);
    }

    void aTimeThatWasSleptThroughIsMadeUpForByDay()
    {
        m_league.publishTime = QTime(8, 30);
        QVERIFY(m_store->updateLeague(m_league));
        walkAll(day);
        at(day.addDays(1), 8, 30);
        round();
        walkAll(day.addDays(1));
        walkAll(day.addDays(2));
        at(day.addDays(3), 0, 10); // asleep at 8:30 yesterday, awake at night
        round();
        QCOMPARE(posts().size(), 1);
        at(day.addDays(3), 7);
        round();
        QCOMPARE(posts().size(), 2);
        QVERIFY(posts().last().contains(u"20 November"_s));
        at(day.addDays(3), 8, 30);
        round();
        QCOMPARE(posts().size(), 3);
        QVERIFY(posts().last().contains(u"21 November"_s));
        QVERIFY(!posts().last().contains(u"Since the last result"_s));
    }

    void whatCouldNotBeSentIsToldWithTheNext()
    {
        walkAll(day);
        m_world->close(Service::Slack);
        round();
        walkAll(day.addDays(1));
        at(day.addDays(2), 9);
        round();
        QVERIFY(m_world->reopen(Service::Slack));
        walkAll(day.addDays(2));
        at(day.addDays(3), 9);
        round();
        QCOMPARE(posts().size(), 1);
        QVERIFY(posts().first().contains(u"Thu 19 Nov"_s));
        QVERIFY(posts().first().contains(u"Fri 20 Nov"_s));
        const std::vector<OutboxEntry> results = of(MessageKind::Result);
        QCOMPARE(results.size(), size_t(3));
        QCOMPARE(results.at(0).state, MessageState::Sent);
        QCOMPARE(results.at(1).state, MessageState::Cancelled);
        QCOMPARE(results.at(2).state, MessageState::Cancelled);
    }

    void eachChangeIsToldOnce()
    {
        walkAll(day);
        round();
        at(day.addDays(3), 9); // settled by now
        round();
        const auto before = posts().size();
        walk(m_bo, day, 14'000);
        round();
        QCOMPARE(posts().size(), before + 1);
        QVERIFY2(posts().last().contains(u"Bo: 9,000 → 14,000 steps, 0 → 5 points, rank 2 → 1"_s), qPrintable(posts().last()));
        QVERIFY(!posts().last().contains(u"Ana"_s));
        round();
        QCOMPARE(posts().size(), before + 1);
        walk(m_bo, day, 9'000); // as the result had it, and the correction not
        round();
        round();
        QCOMPARE(posts().size(), before + 2);
        QVERIFY2(posts().last().contains(u"Bo: 14,000 → 9,000 steps"_s), qPrintable(posts().last()));
        walk(m_ana, day, 20'000); // another player's
        at(day.addDays(3), 10);
        round();
        round();
        QCOMPARE(posts().size(), before + 3);
        QVERIFY(posts().last().contains(u"Ana: 12,000 → 20,000"_s));
        QVERIFY(!posts().last().contains(u"Bo"_s));
        QCOMPARE(of(MessageKind::Correction).size(), size_t(3));
    }

    void aPhoneIsToldWhatIsNoLongerTrue()
    {
        setUpPhones();
        walkAll(day);
        round();
        QCOMPARE(texts().size(), 1);
        at(day.addDays(3), 10); // settled by now
        round();
        const auto before = texts().size();
        walk(m_bo, day, 11'000); // Ana still leads
        round();
        QCOMPARE(texts().size(), before);
        walk(m_ana, day, 13'000);
        round();
        QCOMPARE(texts().size(), before + 1);
        QCOMPARE(texts().last(), u"Office #19-Nov19 corrected: steps 13,000 (before: 12,000), points 4 (before: 3)."_s);
        round();
        QCOMPARE(texts().size(), before + 1);
    }

    void aPhoneIsToldThatItsPlaceIsAnother()
    {
        setUpPhones();
        walkAll(day);
        round();
        at(day.addDays(3), 10);
        round();
        walk(m_bo, day, 14'000);
        at(day.addDays(3), 23); // it waits for the morning
        round();
        const auto before = texts().size();
        at(day.addDays(4), 10);
        round();
        QVERIFY(texts().size() > before);
        QVERIFY2(texts().contains(u"Office #19-Nov19 corrected: place 2 (before: 1). Bo: steps 14,000 (before: 9,000)."_s), qPrintable(texts().join(u'\n')));
    }

    void theDesktopIsToldInFewWords()
    {
        QVERIFY(Ways(*this).channels.setUpDesktop(m_league.id));
        const auto onDesktop = [this](MessageKind kind) {
            std::vector<OutboxEntry> entries = of(kind);
            std::erase_if(entries, [](const OutboxEntry &each) { return each.channel != ChannelKind::Desktop; });
            return entries;
        };
        walkAll(day);
        round();
        OutboxEntry waiting = onDesktop(MessageKind::Result).front();
        QCOMPARE(waiting.text, u"Ana keeps the lead\nOffice, Thu 19 Nov: 1. Ana, 3 point(s); 2. Bo, 0 point(s). May still change."_s);
        QVERIFY(waiting.payload.isEmpty());
        QCOMPARE(waiting.state, MessageState::Queued); // nothing shows it here
        QCOMPARE(waiting.reason, u"no-desktop"_s);
        QCOMPARE(waiting.attempts, 0);
        QCOMPARE(posts().size(), 1); // the other channel does not wait
        for (int i = 1; i <= 2; ++i) {
            walkAll(day.addDays(i));
            at(day.addDays(i + 1), 9);
            round();
        }
        const std::vector<OutboxEntry> results = onDesktop(MessageKind::Result);
        QCOMPARE(results.size(), size_t(3));
        QCOMPARE(std::count_if(results.begin(), results.end(), [](const OutboxEntry &each) { return each.state == MessageState::Queued; }), 1);
        waiting = results.front().state == MessageState::Queued ? results.front() : results.back();
        QCOMPARE(waiting.coveredFrom, day); // one digest
        QVERIFY2(waiting.text.contains(u"\nThu 19 Nov: Ana with 12,000 steps\nFri 20 Nov: Ana"_s), qPrintable(waiting.text));

        waiting.state = MessageState::Sent;
        waiting.reference = u"shown"_s;
        QVERIFY(m_store->updateEntry(waiting));
        at(day.addDays(4), 9); // settled
        walk(m_bo, waiting.day, 14'000);
        round();
        const std::vector<OutboxEntry> corrections = onDesktop(MessageKind::Correction);
        QCOMPARE(corrections.size(), size_t(1));
        QCOMPARE(corrections.front().replaces, waiting.id);
        QVERIFY2(corrections.front().text.startsWith(u"Office: Sat 21 Nov corrected\nBo: 9,000"_s), qPrintable(corrections.front().text));
    }

    void whatMayStillChangeIsNotCorrected()
    {
        walkAll(day);
        round();
        walk(m_bo, day, 14'000); // provisional
        round();
        QVERIFY(of(MessageKind::Correction).empty());
        at(day.addDays(2), 9); // settled
        round();
        QCOMPARE(of(MessageKind::Correction).size(), size_t(1));
    }

    void aCorrectionThatIsNoneAnyMoreIsNotSent()
    {
        walkAll(day);
        round();
        at(day.addDays(2), 9);
        m_world->close(Service::Slack);
        walk(m_bo, day, 14'000);
        round();
        QCOMPARE(of(MessageKind::Correction).front().state, MessageState::Queued);
        walk(m_bo, day, 9'000); // back to what was told
        QVERIFY(m_world->reopen(Service::Slack));
        at(day.addDays(2), 11);
        round();
        QCOMPARE(of(MessageKind::Correction).front().state, MessageState::Cancelled);
        for (const QString &post : posts())
            QVERIFY(!post.contains(u"Correction"_s));
    }

    void whoWasNotToldIsNotCorrected()
    {
        walkAll(day);
        m_world->faults().add(Fault::slackWebhook("invalid_payload"));
        round();
        QCOMPARE(of(MessageKind::Result).front().state, MessageState::Failed);
        at(day.addDays(2), 9);
        walk(m_bo, day, 14'000);
        round();
        QVERIFY(of(MessageKind::Correction).empty());
    }

    void aResultGoesToEachConfirmedPhoneOnce()
    {
        setUpPhones();
        walkAll(day);
        for (int again = 0; again < 2; ++again)
            (void)round(Round::Telling::Now);
        QCOMPARE(texts().size(), 1);
        QVERIFY2(texts().front().contains(u"place 1 of 2, 12,000 steps"_s), qPrintable(texts().front()));
        const std::vector<OutboxEntry> entries = toPhones();
        QCOMPARE(entries.size(), size_t{1});
        QCOMPARE(entries.front().recipient, u"Ana"_s);
        QCOMPARE(entries.front().player, m_ana.id);
        QVERIFY(entries.front().reference.startsWith(u"SM"_s));
    }

    void aTextThatWaitedTellsTheBoardOfTheMorning()
    {
        setUpPhones();
        walkAll(day);
        at(day.addDays(1), 0, 20);
        round(Round::Telling::Now);
        QVERIFY(texts().isEmpty());
        at(day.addDays(1), 7);
        walk(m_bo, day, 40'000); // a late sync, and no round
        at(day.addDays(1), 10);
        QVERIFY(deliverDue());
        QCOMPARE(texts().size(), 1);
        QVERIFY2(texts().front().contains(u"place 2 of 2, 12,000 steps"_s), qPrintable(texts().front()));
        QCOMPARE(toPhones().front().text, texts().front());
        at(day.addDays(4), 10); // the day has settled as it was told
        round();
        for (const OutboxEntry &each : of(MessageKind::Correction))
            QVERIFY2(each.channel != ChannelKind::Sms, qPrintable(each.text + toPhones().back().told));
    }

    void whatWentOutOnceSaysTheSameAgain()
    {
        walkAll(day);
        round(Round::Telling::Now);
        const MessageId sent = of(MessageKind::Result).front().id;
        walk(m_bo, day, 40'000);
        QVERIFY(with([&](Round &round) { return QCoro::waitFor(round.resend(sent)).has_value(); }));
        QCOMPARE(posts().size(), 2);
        QCOMPARE(posts()[1], posts()[0]);
        OutboxEntry unclear = m_store->entry(sent).value();
        unclear.state = MessageState::Unknown;
        unclear.sentAt = {};
        QVERIFY(m_store->updateEntry(unclear));
        QVERIFY(with([&](Round &round) { return QCoro::waitFor(round.resend(sent)).has_value(); }));
        QCOMPARE(posts().size(), 3);
        QCOMPARE(posts()[2], posts()[0]); // as it was seen by who wants it out
    }

    void aRoundTellsOfItsOwnWarningsAlone()
    {
        walkAll(day);
        OutboxEntry warning;
        warning.league = m_league.id;
        warning.day = day;
        warning.kind = MessageKind::Battery;
        warning.channel = ChannelKind::Desktop;
        warning.recipient = u"Ana"_s;
        warning.player = m_ana.id;
        warning.text = u"Low"_s;
        QVERIFY(m_store->enqueue(warning));
        const RoundReport report = round(Round::Telling::Now);
        QCOMPARE(report.messages.size(), size_t{1});
        QCOMPARE(report.messages.front().kind, MessageKind::Result);
    }

    void whoHasLeftKeepsNobodyWaiting()
    {
        setUpPhones();
        TextConsent other = m_store->textConsent(m_ana.id).value().value();
        other.player = m_bo.id;
        other.number = u"+4915112345679"_s;
        other.numberKey = u"k:2"_s;
        QVERIFY(m_store->saveTextConsent(other));
        walkAll(day);
        at(day.addDays(1), 0, 20); // the texts wait for the morning
        round(Round::Telling::Now);
        QVERIFY(texts().isEmpty());
        Player left = m_store->player(m_ana.id).value();
        left.removed = true;
        QVERIFY(m_store->updatePlayer(left));
        at(day.addDays(1), 10);
        round();
        QCOMPARE(texts().size(), 1);
        QVERIFY2(texts().front().contains(u"place 2"_s) || texts().front().contains(u"place 1"_s), qPrintable(texts().front()));
        for (const OutboxEntry &entry : toPhones())
            QVERIFY(entry.state != MessageState::Queued);
    }

    void ofDaysThatWereMissedOnlyTheNewestIsTexted()
    {
        setUpPhones();
        walkAll(day);
        m_world->close(fakes::Service::Twilio);
        (void)round(Round::Telling::Now);
        QCOMPARE(toPhones().front().state, MessageState::Queued);
        walkAll(day.addDays(1));
        set(m_clock.now().addDays(1));
        QVERIFY(m_world->reopen(fakes::Service::Twilio));
        (void)round(Round::Telling::Now);
        QCOMPARE(texts().size(), 1);
        QVERIFY2(texts().front().contains(u"Nov20"_s), qPrintable(texts().front()));
        QCOMPARE(toPhones().size(), size_t{2});
        QCOMPARE(toPhones().back().state, MessageState::Cancelled);
    }

    void aTextThatMayHaveGoneOutIsLookedUp()
    {
        setUpPhones();
        walkAll(day);
        m_world->faults().add(fakes::Fault::cut(fakes::Service::Twilio).on(u"Messages"_s).after(1)); // the first hears replies
        (void)round(Round::Telling::Now);
        QCOMPARE(toPhones().front().state, MessageState::Unknown);
        QCOMPARE(texts().size(), 1);
        set(m_clock.now().addSecs(600));
        (void)round(Round::Telling::Now);
        QCOMPARE(toPhones().front().state, MessageState::Sent);
        QCOMPARE(texts().size(), 1);
    }

    void aDoneRoundIsNoted()
    {
        walkAll(day);
        const QDateTime now = m_clock.now();
        QVERIFY(isRoundDue(*m_store, m_league, now).value());
        round();
        QVERIFY(!isRoundDue(*m_store, m_league, now).value());
        QVERIFY(isRoundDue(*m_store, m_league, now.addDays(1)).value());
    }
};

QTEST_GUILESS_MAIN(PublicationTest)
#include "tst_publication.moc"
