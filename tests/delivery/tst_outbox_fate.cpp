// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of messages whose fate is unknown, that are put in the place of others, that come too late, or that a person
// decides on.
#include "core/delivery/outbox.h"
#include "core/store/open_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 19);

/// Answers as told, and remembers what it was asked.
class ScriptedChannel final : public Channel
{
public:
    Delivery answer{Outcome::Sent, u"ref-1"_s, {}};
    Delivery found{Outcome::Unknown, {}, Error{ErrorKind::Offline, {}, {}, std::nullopt}};
    Delivery arrived{Outcome::Sent, {}, {}};
    bool replaces = true;
    bool tells = false;
    QStringList sent, lookedUp, replaced, followed;

    ChannelKind way = ChannelKind::Slack;

    [[nodiscard]] ChannelKind kind() const override { return way; }
    [[nodiscard]] Task<Delivery> send(OutboxEntry entry) override
    {
        sent += entry.text;
        co_return answer;
    }
    [[nodiscard]] Task<Delivery> lookUp(OutboxEntry entry) override
    {
        lookedUp += entry.text;
        co_return found;
    }
    [[nodiscard]] bool tellsArrival() const override { return tells; }
    [[nodiscard]] Task<Delivery> arrival(OutboxEntry entry) override
    {
        followed += entry.reference;
        co_return arrived;
    }
    [[nodiscard]] bool canReplace() const override { return replaces; }
    [[nodiscard]] Task<Delivery> replace(QString reference, OutboxEntry entry) override
    {
        replaced += reference + u' ' + entry.text;
        co_return answer;
    }
};

} // namespace

class OutboxFateTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Repository> m_store;
    SetClock m_clock{QDateTime(day.addDays(1), QTime(0, 10), Qt::UTC)};
    LeagueId m_league;

    OutboxEntry queue(const QString &text, MessageKind kind = MessageKind::Result, MessageId replaces = {},
                      ChannelKind channel = ChannelKind::Slack)
    {
        OutboxEntry entry;
        entry.league = m_league;
        entry.day = day;
        entry.kind = kind;
        entry.channel = channel;
        entry.recipient = u"webhook"_s;
        entry.text = text;
        entry.replaces = replaces;
        return Outbox(*m_store, m_clock).queue(entry).value();
    }
    OutboxEntry stored(MessageId id) { return m_store->entry(id).value(); }
    void send(ScriptedChannel &channel)
    {
        Outbox outbox(*m_store, m_clock);
        QVERIFY(QCoro::waitFor(outbox.send(m_league, &channel, Outbox::Due::Only)));
    }
    void lookUp(ScriptedChannel &channel)
    {
        Outbox outbox(*m_store, m_clock);
        QVERIFY(QCoro::waitFor(outbox.lookUp(m_league, &channel)));
    }
    void follow(ScriptedChannel &channel)
    {
        Outbox outbox(*m_store, m_clock);
        QVERIFY(QCoro::waitFor(outbox.follow(m_league, &channel)));
    }
    bool hasDue() { return Outbox(*m_store, m_clock).hasDue(m_league).value(); }
    /// A message that a crash left in the middle.
    OutboxEntry cutOff()
    {
        const OutboxEntry entry = queue(u"cut off"_s);
        (void)m_store->claimEntry(entry.id, MessageState::Queued, MessageState::Sending, m_clock.now());
        (void)Outbox(*m_store, m_clock).recover(m_league);
        return stored(entry.id);
    }
    void pass(int seconds) { m_clock.set(m_clock.now().addSecs(seconds)); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(openSqlite(m_folder->filePath(u"outbox.db"_s)).value());
        League league;
        league.name = u"Office"_s;
        league.season.first = day;
        m_league = m_store->addLeague(league).value().id;
        m_clock.set(QDateTime(day.addDays(1), QTime(0, 10), Qt::UTC));
    }
    void cleanup() { m_store.reset(); }

    void whatArrivedIsFound()
    {
        ScriptedChannel channel;
        const OutboxEntry entry = cutOff();
        QCOMPARE(entry.state, MessageState::Unknown);
        channel.found = {Outcome::Sent, u"ref-7"_s, {}};
        lookUp(channel); // too early: it may still be on its way
        QVERIFY(channel.lookedUp.isEmpty());
        pass(60);
        lookUp(channel);
        QCOMPARE(stored(entry.id).state, MessageState::Sent);
        QCOMPARE(stored(entry.id).reference, u"ref-7"_s);
        QCOMPARE(stored(entry.id).sentAt, entry.attemptedAt);
        send(channel);
        QVERIFY(channel.sent.isEmpty());
    }

    void whatDidNotArriveIsSentAgain()
    {
        ScriptedChannel channel;
        const OutboxEntry entry = cutOff();
        channel.found = {Outcome::NotSent, {}, {}};
        pass(60);
        lookUp(channel);
        QCOMPARE(stored(entry.id).state, MessageState::Queued);
        send(channel);
        QCOMPARE(channel.sent, QStringList{u"cut off"_s});
        QCOMPARE(stored(entry.id).state, MessageState::Sent);
    }

    void whatNobodyCanTellWaitsForAPerson_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("unknown") << Outcome::Unknown;
        QTest::newRow("the question did not arrive") << Outcome::NotSent; // with an error
        QTest::newRow("may not ask") << Outcome::Refused;
    }
    void whatNobodyCanTellWaitsForAPerson()
    {
        QFETCH(Outcome, outcome);
        ScriptedChannel channel;
        const OutboxEntry entry = cutOff();
        channel.found = {outcome, {}, Error{ErrorKind::Offline, {}, {}, std::nullopt}};
        for (int again = 0; again < 3; ++again) {
            pass(3600);
            lookUp(channel);
            send(channel);
        }
        QCOMPARE(stored(entry.id).state, MessageState::Unknown);
        QVERIFY(channel.sent.isEmpty());
        QCOMPARE(channel.lookedUp.size(), 3);
        pass(8 * 86'400);
        lookUp(channel);
        QCOMPARE(channel.lookedUp.size(), 3); // services keep no record for ever
    }

    void aCorrectionTakesTheResultsPlace()
    {
        ScriptedChannel channel;
        const OutboxEntry result = queue(u"result"_s);
        send(channel);
        const OutboxEntry correction = queue(u"anew"_s, MessageKind::Correction, result.id);
        send(channel);
        QCOMPARE(channel.sent, QStringList{u"result"_s});
        QCOMPARE(channel.replaced, QStringList{u"ref-1 anew"_s});
        QCOMPARE(stored(correction.id).state, MessageState::Sent);
    }

    void whereNothingCanBeReplacedItFollows()
    {
        ScriptedChannel channel;
        channel.replaces = false;
        const OutboxEntry result = queue(u"result"_s);
        send(channel);
        queue(u"anew"_s, MessageKind::Correction, result.id);
        send(channel);
        QCOMPARE(channel.sent.size(), 2);
    }

    void whatWasTakenIsFollowedTwice()
    {
        ScriptedChannel channel;
        channel.tells = true;
        const OutboxEntry entry = queue(u"text"_s);
        send(channel);
        QVERIFY(!hasDue());
        follow(channel);
        QVERIFY(channel.followed.isEmpty()); // too early
        pass(60);
        QVERIFY(hasDue());
        follow(channel);
        QVERIFY(!hasDue());
        pass(540);
        QVERIFY(hasDue());
        follow(channel);
        pass(86'400);
        QVERIFY(!hasDue());
        follow(channel);
        QCOMPARE(channel.followed, QStringList({u"ref-1"_s, u"ref-1"_s}));
        QCOMPARE(stored(entry.id).state, MessageState::Sent);
    }

    void whatGotLostOnTheWayHasFailed()
    {
        ScriptedChannel channel;
        channel.tells = true;
        channel.arrived = {Outcome::Rejected, {}, Error{ErrorKind::MessageRejected, {}, {}, std::nullopt}};
        const OutboxEntry entry = queue(u"text"_s);
        send(channel);
        pass(60);
        follow(channel);
        QCOMPARE(stored(entry.id).state, MessageState::Failed);
        QCOMPARE(stored(entry.id).reason, u"message-rejected"_s);
        QVERIFY(!hasDue());
        send(channel);
        QCOMPARE(channel.sent.size(), 1);
    }

    void warningsThatComeTooLateAreDropped()
    {
        ScriptedChannel channel;
        const OutboxEntry battery = queue(u"low"_s, MessageKind::Battery);
        const OutboxEntry result = queue(u"result"_s);
        pass(12 * 3600 + 1);
        send(channel);
        QCOMPARE(channel.sent, QStringList{u"result"_s});
        QCOMPARE(stored(battery.id).state, MessageState::Cancelled);
        QCOMPARE(stored(battery.id).reason, u"deadline-passed"_s);
        QCOMPARE(stored(result.id).state, MessageState::Sent);
    }

    void aTextThatWaitedForDaysIsGivenUp()
    {
        ScriptedChannel channel;
        channel.way = ChannelKind::Sms;
        // The month's money is spent; the league tells nothing in the next days that could take its place.
        channel.answer = {Outcome::NotSent, {}, Error{ErrorKind::SpendingCap, {}, {}, std::chrono::hours(10 * 24)}};
        const OutboxEntry text = queue(u"result"_s, MessageKind::Result, {}, ChannelKind::Sms);
        send(channel);
        QCOMPARE(channel.sent.size(), 1);
        pass(47 * 3600);
        QVERIFY(!hasDue());
        pass(3600);
        QVERIFY(hasDue()); // its end is not put off until there is money
        send(channel);
        QCOMPARE(channel.sent.size(), 1);
        QCOMPARE(stored(text.id).state, MessageState::Cancelled);
        QCOMPARE(stored(text.id).reason, u"deadline-passed"_s);
        QVERIFY(!hasDue());

        Outbox outbox(*m_store, m_clock);
        QVERIFY(outbox.resend(text.id)); // a person knows better
        channel.answer = {Outcome::Sent, {}, {}};
        QVERIFY(QCoro::waitFor(outbox.send(m_league, &channel, Outbox::Due::Only)));
        QCOMPARE(stored(text.id).state, MessageState::Sent);
    }

    void aPostThatWaitedForDaysIsNot()
    {
        ScriptedChannel channel;
        queue(u"result"_s);
        pass(10 * 24 * 3600);
        send(channel);
        QCOMPARE(channel.sent.size(), 1);
    }

    void aClockThatWasWrongHoldsNothingBack()
    {
        ScriptedChannel channel;
        m_clock.set(m_clock.now().addDays(400));
        queue(u"from the future"_s);
        m_clock.set(m_clock.now().addDays(-400));
        QVERIFY(Outbox(*m_store, m_clock).hasDue(m_league).value());
        send(channel);
        QCOMPARE(channel.sent.size(), 1);
    }

    void aPersonSendsAgain()
    {
        ScriptedChannel channel;
        const OutboxEntry entry = cutOff();
        QVERIFY(Outbox(*m_store, m_clock).resend(entry.id));
        send(channel);
        QCOMPARE(channel.sent.size(), 1);
        QCOMPARE(stored(entry.id).state, MessageState::Sent);
        QVERIFY(Outbox(*m_store, m_clock).resend(entry.id)); // even what arrived, when somebody lost it
        send(channel);
        QCOMPARE(channel.sent.size(), 2);
    }

    void aPersonCancels()
    {
        ScriptedChannel channel;
        const OutboxEntry waiting = queue(u"no more"_s);
        const Result<OutboxEntry> cancelled = Outbox(*m_store, m_clock).cancel(waiting.id);
        QVERIFY(cancelled);
        QCOMPARE(cancelled->state, MessageState::Cancelled);
        QCOMPARE(stored(waiting.id).reason, u"cancelled"_s); // by a person
        queue(u"no more"_s); // the round comes by again
        send(channel);
        QVERIFY(channel.sent.isEmpty());
        QCOMPARE(stored(waiting.id).state, MessageState::Cancelled);
    }

    void whatIsOnItsWayIsLeftAlone()
    {
        const OutboxEntry entry = queue(u"going"_s);
        QVERIFY(m_store->claimEntry(entry.id, MessageState::Queued, MessageState::Sending).value());
        Outbox outbox(*m_store, m_clock);
        QCOMPARE(outbox.resend(entry.id).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(outbox.cancel(entry.id).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(outbox.cancel(MessageId{99}).error().kind, ErrorKind::NotFound);
        QCOMPARE(stored(entry.id).state, MessageState::Sending);
    }
};

QTEST_GUILESS_MAIN(OutboxFateTest)
#include "tst_outbox_fate.moc"
