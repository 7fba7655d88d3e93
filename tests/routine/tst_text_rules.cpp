// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/outbox.h"
#include "core/routine/text_channel.h"
#include "core/routine/text_messages.h"
#include "tests/routine/texting_fixture.h"

#include <QJsonDocument>

using namespace stepladder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString number = u"+14155552671"_s;
const QString other = u"+14155552672"_s;

PhoneNumber parsed(const QString &text)
{
    return PhoneNumber::parse(text).value();
}

} // namespace

/// What a league allows its texts, the way by ntfy, and what comes back from phones.
class TestTextRules : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TextingHouse> m_house;
    LeagueId m_league;
    PlayerId m_ana, m_bo;

    size_t arrived() const { return m_house->phones.texts.size(); }
    QString lastCode() const { return m_house->phones.texts.back().code(); }
    void allow(const TextPolicy &policy, ChannelKind kind = ChannelKind::Sms, bool enabled = true)
    {
        ChannelSetting setting;
        setting.league = m_league;
        setting.kind = kind;
        setting.enabled = enabled;
        QJsonObject settings;
        policy.writeTo(settings);
        setting.settings = QString::fromUtf8(QJsonDocument(settings).toJson());
        QVERIFY(m_house->store->saveChannel(setting));
    }
    int segmentsToday()
    {
        const QDate today = m_house->clock.now().toTimeZone(QTimeZone("Europe/Berlin")).date();
        return m_house->store->segmentsSent(m_league, today, today).value();
    }
    void answer(const QString &from, const QString &body) { m_house->phones.replies.push_back({parsed(from), body, m_house->clock.now()}); }
    int heard() { return QCoro::waitFor(m_house->texting->hearReplies(m_league)).value(); }
    Result<Texting::Entered> enterTopic(PlayerId player) { return QCoro::waitFor(m_house->texting->enterTopic(player)); }

    OutboxEntry entryFor(const QString &name, ChannelKind channel = ChannelKind::Sms) const
    {
        OutboxEntry entry;
        entry.league = m_league;
        entry.day = QDate(2026, 11, 19);
        entry.channel = channel;
        entry.recipient = name;
        entry.text = u"#12-Nov19: place 2 of 8"_s;
        entry.queuedAt = m_house->clock.now();
        return entry;
    }
    Delivery send(TextChannel &channel, const OutboxEntry &entry) { return QCoro::waitFor(channel.send(entry)); }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<TextingHouse>();
        m_league = m_house->league();
        m_ana = m_house->player(m_league, u"Ana"_s); // in Berlin, where it is ten
        m_bo = m_house->player(m_league, u"Bo"_s);
    }
    void cleanup() { m_house.reset(); }

    // Hours, countries, money

    void atNightOnlyCodesGoOut()
    {
        m_house->clock.set(QDateTime(QDate(2026, 11, 20), QTime(19, 0), Qt::UTC)); // eight in the evening
        OK(m_house->turnOn(m_ana, number));
        const Delivery held = m_house->text(m_ana);
        QCOMPARE(held.outcome, Outcome::NotSent);
        QCOMPARE(held.error->kind, ErrorKind::QuietHours);
        QCOMPARE(held.error->retryAfter, 13h);
        QCOMPARE(arrived(), size_t{1});
        m_house->pass(13h);
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
    }

    void aMessageThatWaitedAsksForTheConsentAgain()
    {
        OK(m_house->turnOn(m_ana, number));
        m_house->clock.set(QDateTime(QDate(2026, 11, 20), QTime(22, 0), Qt::UTC));
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::NotSent);
        answer(number, u"Stop"_s);
        m_house->pass(12h);
        TextChannel channel(*m_house->store, *m_house->texting, ChannelKind::Sms);
        const Delivery refused = send(channel, entryFor(u"Ana"_s));
        QCOMPARE(refused.outcome, Outcome::Rejected);
        QCOMPARE(refused.error->kind, ErrorKind::OptedOut);
        QCOMPARE(arrived(), size_t{1});
    }

    void otherCountriesAreBarred()
    {
        TextPolicy policy;
        policy.countries = {u"DE"_s};
        allow(policy);
        const auto barred = m_house->enter(m_ana, number);
        FAILS(barred, ErrorKind::CountryBarred);
        QVERIFY(!sentence(barred.error()).contains(number));
        QCOMPARE(arrived(), size_t{0});
        policy.countries += u"US"_s;
        allow(policy);
        OK(m_house->turnOn(m_ana, number)); // the code that did not go out does not count
        policy.countries = {u"DE"_s};
        allow(policy);
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Rejected);
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::CountryBarred);
    }

    void theCapsHoldByDayAndMonth()
    {
        TextPolicy policy;
        policy.maxPerDay = 3 * millionth;
        policy.maxPerMonth = 5 * millionth;
        allow(policy);
        OK(m_house->turnOn(m_ana, number)); // the code costs too
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
        QCOMPARE(segmentsToday(), 3);
        const Delivery held = m_house->text(m_ana);
        QCOMPARE(held.outcome, Outcome::NotSent);
        QCOMPARE(held.error->kind, ErrorKind::SpendingCap);
        QCOMPARE(held.error->retryAfter, 14h); // to the league's midnight, in Berlin
        FAILS(m_house->enter(m_bo, other), ErrorKind::SpendingCap);
        QCOMPARE(arrived(), size_t{3});
        m_house->restart();
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::SpendingCap);
        m_house->pass(24h);
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
        const Delivery ofMonth = m_house->text(m_ana);
        QCOMPARE(ofMonth.error->kind, ErrorKind::SpendingCap);
        QVERIFY(*ofMonth.error->retryAfter > 24h * 9 && *ofMonth.error->retryAfter < 24h * 11);
        m_house->pass(24h * 11); // December
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
    }

    void whatDidNotGoOutCostsNothing()
    {
        OK(m_house->turnOn(m_ana, number));
        QCOMPARE(segmentsToday(), 1);
        for (const Phones::Answer answer : {Phones::Answer::NotSent, Phones::Answer::Rejected, Phones::Answer::Refused}) {
            m_house->phones.answer = answer;
            (void)m_house->text(m_ana);
            QCOMPARE(segmentsToday(), 1);
        }
        m_house->phones.answer = Phones::Answer::Unknown;
        (void)m_house->text(m_ana);
        QCOMPARE(segmentsToday(), 2);
        m_house->phones.answer = Phones::Answer::Sent;
        (void)QCoro::waitFor(m_house->texting->text(m_ana, MessageKind::Result, QString(200, u'x')));
        QCOMPARE(segmentsToday(), 4);
    }

    // STOP and START

    void aStopIsHeard()
    {
        OK(m_house->turnOn(m_ana, number));
        answer(number, u"how do I stop this?"_s);
        QCOMPARE(heard(), 0);
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
        m_house->pass(1h);
        answer(number, u"STOP"_s);
        QCOMPARE(heard(), 1);
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::OptedOut);
        const TextConsent consent = m_house->store->textConsent(m_ana).value().value();
        QCOMPARE(consent.optOut->reason, OptOutReason::RepliedStop);
        QCOMPARE(consent.optOut->at, m_house->clock.now());
        FAILS(m_house->enter(m_bo, number), ErrorKind::OptedOut);
    }

    void aStartAfterItIsHeardToo()
    {
        OK(m_house->turnOn(m_ana, number));
        answer(number, u"STOP"_s);
        m_house->pass(1min);
        answer(number, u"START"_s);
        QCOMPARE(heard(), 2);
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
        m_house->pass(1min);
        answer(number, u"Unsubscribe"_s);
        (void)heard();
        m_house->restart();
        (void)heard();
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::OptedOut);
        m_house->pass(1min);
        answer(number, u"unstop"_s);
        (void)heard();
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
    }

    void anOldStartRevokesNoLaterOptOut()
    {
        OK(m_house->turnOn(m_ana, number));
        answer(number, u"START"_s);
        (void)heard();
        m_house->pass(1h);
        OK(m_house->texting->optOut(m_ana, OptOutReason::AskedOrganiser));
        QCOMPARE(heard(), 1); // the same one again
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::OptedOut);
        // Nor where the number is known by its key alone.
        answer(other, u"STOP"_s);
        (void)heard();
        OK(QCoro::waitFor(m_house->texting->optIn(parsed(other), m_house->clock.now().addSecs(-1))));
        FAILS(m_house->enter(m_bo, other), ErrorKind::OptedOut);
        OK(QCoro::waitFor(m_house->texting->optIn(parsed(other), m_house->clock.now())));
        OK(m_house->enter(m_bo, other));
    }

    void whatWasHeardIsNotAskedForAgain()
    {
        OK(m_house->turnOn(m_ana, number));
        QCOMPARE(heard(), 0);
        QCOMPARE(m_house->phones.askedSince, m_house->clock.now().addDays(-30));
        answer(number, u"thanks"_s);
        const QDateTime newest = m_house->clock.now();
        (void)heard();
        m_house->restart();
        m_house->pass(1h);
        (void)heard();
        QCOMPARE(m_house->phones.askedSince, newest);
        m_house->phones.isSetUp = false;
        QCOMPARE(heard(), 0);
    }

    // ntfy

    void aTopicIsConfirmedByItsCode()
    {
        const auto entered = enterTopic(m_ana);
        OK(entered);
        QVERIFY(entered->topic.has_value());
        QCOMPARE(m_house->phones.lastChannel, ChannelKind::Ntfy);
        QCOMPARE(m_house->phones.texts.back().number, entered->consent.number);
        QCOMPARE(channelOf(entered->consent), ChannelKind::Ntfy);
        QCOMPARE(entered->consent.wording, ntfyConsentWording);
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::NoTextConsent);
        FAILS(m_house->confirm(m_ana, otherThan(lastCode())), ErrorKind::WrongCode);
        OK(m_house->confirm(m_ana, lastCode()));
        m_house->restart();
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
        QCOMPARE(m_house->phones.texts.back().number, u"ntfy:"_s + entered->topic->fingerprint());
        QCOMPARE(segmentsToday(), 0); // costs nothing
        // The topic is in the vault and nowhere else.
        QFile database(m_house->folder.database());
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains(entered->topic->name().reveal()));
        const auto again = enterTopic(m_ana);
        OK(again);
        QVERIFY(again->topic->name().matches(entered->topic->name()));
        QCOMPARE(stateOf(again->consent), ConsentState::Confirmed);
        QCOMPARE(arrived(), size_t{2}); // no other code
    }

    void codesToATopicAreLimitedToo()
    {
        OK(enterTopic(m_ana));
        FAILS(enterTopic(m_ana), ErrorKind::TooManyCodes);
        m_house->pass(1min);
        const auto second = enterTopic(m_ana);
        OK(second);
        QCOMPARE(m_house->phones.texts.front().number, m_house->phones.texts.back().number);
    }

    void quietHoursHoldForNtfy()
    {
        OK(enterTopic(m_ana));
        OK(m_house->confirm(m_ana, lastCode()));
        m_house->clock.set(QDateTime(QDate(2026, 11, 20), QTime(22, 0), Qt::UTC));
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::QuietHours);
        TextPolicy always;
        always.until = always.from;
        allow(always); // of the other channel
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::QuietHours);
        allow(always, ChannelKind::Ntfy);
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
    }

    void anOptOutEndsATopicForGood()
    {
        const auto first = enterTopic(m_ana);
        OK(first);
        OK(m_house->confirm(m_ana, lastCode()));
        OK(m_house->texting->optOut(m_ana, OptOutReason::AskedOrganiser));
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::OptedOut);
        m_house->pass(1h);
        const auto second = enterTopic(m_ana);
        OK(second);
        QVERIFY(!second->topic->name().matches(first->topic->name()));
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::NoTextConsent);
        OK(m_house->confirm(m_ana, lastCode()));
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
        QCOMPARE(m_house->phones.texts.back().number, second->consent.number);
    }

    void aPlayerHasOneWay()
    {
        OK(m_house->turnOn(m_ana, number));
        m_house->pass(1min);
        OK(enterTopic(m_ana));
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::NoTextConsent);
        OK(m_house->confirm(m_ana, lastCode()));
        QCOMPARE(m_house->text(m_ana).outcome, Outcome::Sent);
        QVERIFY(m_house->phones.texts.back().number.startsWith(u"ntfy:"_s));
        // What was queued for the former way goes out by neither.
        TextChannel sms(*m_house->store, *m_house->texting, ChannelKind::Sms);
        QCOMPARE(send(sms, entryFor(u"Ana"_s)).outcome, Outcome::Rejected);
        TextChannel ntfy(*m_house->store, *m_house->texting, ChannelKind::Ntfy);
        QCOMPARE(send(ntfy, entryFor(u"Ana"_s, ChannelKind::Ntfy)).outcome, Outcome::Sent);
    }

    void aLostTopicIsNotMistakenForAnother()
    {
        const auto entered = enterTopic(m_ana);
        OK(entered);
        OK(m_house->confirm(m_ana, lastCode()));
        OK(QCoro::waitFor(m_house->texting->forget(m_ana)));
        OK(QCoro::waitFor(m_house->texting->forget(m_ana))); // twice is fine
        const Delivery lost = m_house->text(m_ana);
        QCOMPARE(lost.outcome, Outcome::NotSent);
        QCOMPARE(lost.error->kind, ErrorKind::VaultEmpty);
        m_house->pass(1min);
        const auto anew = enterTopic(m_ana);
        OK(anew);
        QVERIFY(!anew->topic->name().matches(entered->topic->name()));
        QCOMPARE(m_house->text(m_ana).error->kind, ErrorKind::NoTextConsent);
    }

    // The outbox's way

    void theChannelTextsWhomAnEntryNames()
    {
        OK(m_house->turnOn(m_ana, number));
        TextChannel channel(*m_house->store, *m_house->texting, ChannelKind::Sms);
        QCOMPARE(channel.kind(), ChannelKind::Sms);
        const Delivery sent = send(channel, entryFor(u"ana"_s));
        QCOMPARE(sent.outcome, Outcome::Sent);
        QCOMPARE(m_house->phones.texts.back().body, u"#12-Nov19: place 2 of 8"_s);
        QCOMPARE(send(channel, entryFor(u"Bo"_s)).error->kind, ErrorKind::NoTextConsent);
        QCOMPARE(send(channel, entryFor(u"Nobody"_s)).outcome, Outcome::Rejected);
        QCOMPARE(arrived(), size_t{2});
    }

    void whoSleepsKeepsNobodyWaiting()
    {
        Player bo = m_house->store->player(m_bo).value();
        bo.zone = QTimeZone("America/New_York");
        OK(m_house->store->updatePlayer(bo));
        OK(m_house->turnOn(m_ana, number));
        OK(m_house->turnOn(m_bo, other));
        m_house->clock.set(QDateTime(QDate(2026, 11, 20), QTime(19, 30), Qt::UTC)); // half past eight in Berlin
        Outbox outbox(*m_house->store, m_house->clock);
        OK(outbox.queue(entryFor(u"Ana"_s)));
        OK(outbox.queue(entryFor(u"Bo"_s)));
        TextChannel channel(*m_house->store, *m_house->texting, ChannelKind::Sms);
        const auto handled = QCoro::waitFor(outbox.send(m_league, &channel, Outbox::Due::All));
        OK(handled);
        QCOMPARE(handled->size(), size_t{2});
        QCOMPARE(handled->at(0).state, MessageState::Queued);
        QCOMPARE(handled->at(0).reason, word(ErrorKind::QuietHours));
        QCOMPARE(handled->at(0).notBefore, QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC));
        QCOMPARE(handled->at(1).state, MessageState::Sent);
        QCOMPARE(m_house->phones.texts.back().number, other);
    }

    void theChannelAsksWhatBecameOfAText()
    {
        OK(m_house->turnOn(m_ana, number));
        TextChannel channel(*m_house->store, *m_house->texting, ChannelKind::Sms);
        const OutboxEntry entry = entryFor(u"Ana"_s);
        m_house->phones.found = {Outcome::Sent, u"SM7"_s, {}};
        const Delivery found = QCoro::waitFor(channel.lookUp(entry));
        QCOMPARE(found.outcome, Outcome::Sent);
        QCOMPARE(found.reference, u"SM7"_s);
        // Since then it is another number: where the text went nobody can tell.
        m_house->phones.found = {Outcome::NotSent, {}, {}};
        QCOMPARE(QCoro::waitFor(channel.lookUp(entry)).outcome, Outcome::NotSent);
        m_house->pass(1min);
        OK(m_house->turnOn(m_ana, other));
        QCOMPARE(QCoro::waitFor(channel.lookUp(entry)).outcome, Outcome::Unknown);
    }

    void everyConfirmedPlayerHasAResult()
    {
        OK(m_house->turnOn(m_ana, number));
        const QDateTime now = m_house->clock.now();
        const League league = m_house->store->league(m_league).value();
        Standings standings{.date = QDate(2026, 11, 19), .seasonDay = 12, .final = true, .rows = {}};
        for (const PlayerId id : {m_ana, m_bo}) {
            Standing row;
            row.player = id;
            row.name = m_house->store->player(id)->name;
            row.rank = id == m_ana ? 1 : 2;
            standings.rows.push_back(row);
        }
        const auto texts = [&](const QDateTime &at) {
            return resultTexts(*m_house->store, league, standings, m_house->store->channels(m_league).value(), QLocale::c(), at).value();
        };
        QVERIFY(texts(now).empty()); // no channel is set up
        allow({});
        std::vector<OutboxEntry> entries = texts(now);
        QCOMPARE(entries.size(), size_t{1});
        QCOMPARE(entries[0].recipient, u"Ana"_s);
        QCOMPARE(entries[0].channel, ChannelKind::Sms);
        QCOMPARE(entries[0].day, standings.date);
        QCOMPARE(entries[0].player, m_ana);
        QVERIFY(entries[0].text.contains(u"#12-Nov19"_s));
        QCOMPARE(entries[0].notBefore, now);
        const QDateTime midnight(QDate(2026, 11, 19), QTime(23, 10), Qt::UTC);
        QCOMPARE(texts(midnight)[0].notBefore, QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC));
        QCOMPARE(estimateOf(*m_house->store, m_league, entries)->segments, 1);
        OK(m_house->texting->choose(m_ana, false, true));
        QVERIFY(texts(now).empty());
        OK(m_house->texting->choose(m_ana, true, true));
        allow({}, ChannelKind::Sms, false);
        QVERIFY(texts(now).empty());
    }
};

QTEST_GUILESS_MAIN(TestTextRules)
#include "tst_text_rules.moc"
