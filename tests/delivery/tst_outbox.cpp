// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/outbox.h"
#include "core/delivery/told.h"
#include "core/delivery/slack_webhook.h"
#include "core/store/open_store.h"
#include "tests/fakes/outside_world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Service;

namespace {

const QDate day(2026, 11, 19);

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fakes::OutsideWorld> m_world;
    std::unique_ptr<Repository> m_store;
    SetClock m_clock{QDateTime(day.addDays(1), QTime(0, 10), Qt::UTC)};
    LeagueId m_league;

    OutboxEntry entry(QDate forDay = day) const
    {
        OutboxEntry result;
        result.league = m_league;
        result.day = forDay;
        result.recipient = u"webhook"_s;
        result.text = u"Result of %1"_s.arg(forDay.toString(Qt::ISODate));
        return result;
    }

    std::vector<OutboxEntry> send(Outbox::Due due = Outbox::Due::Only)
    {
        HttpClient http;
        Outbox outbox(*m_store, m_clock);
        SlackWebhook slack(http, Secret(m_world->slackWebhook().toEncoded()), m_clock.now());
        const auto handled = QCoro::waitFor(outbox.send(m_league, &slack, due));
        return handled.value_or(std::vector<OutboxEntry>());
    }

    void queue(QDate forDay = day)
    {
        Outbox outbox(*m_store, m_clock);
        QVERIFY(outbox.queue(entry(forDay)));
    }

    OutboxEntry stored() { return m_store->entries(m_league, day).value().front(); }
    size_t posts() const { return m_world->slack().messages().size(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<fakes::OutsideWorld>();
        QVERIFY(m_world->start());
        auto store = openSqlite(m_folder->filePath(u"outbox.db"_s));
        QVERIFY(store);
        m_store = std::move(*store);
        League league;
        league.name = u"Office"_s;
        league.season.first = day;
        const auto added = m_store->addLeague(league);
        QVERIFY(added);
        m_league = added->id;
        m_clock.set(QDateTime(day.addDays(1), QTime(0, 10), Qt::UTC));
    }
    void cleanup()
    {
        m_store.reset();
        m_world.reset();
    }

    void aMessageGoesOutOnce()
    {
        for (int again = 0; again < 3; ++again) {
            queue();
            send(Outbox::Due::All);
        }
        QCOMPARE(posts(), size_t{1});
        QCOMPARE(stored().state, MessageState::Sent);
        QVERIFY(stored().sentAt.isValid());
    }

    void olderDaysGoFirst()
    {
        queue(day.addDays(1));
        queue();
        send();
        QCOMPARE(posts(), size_t{2});
        QVERIFY(m_world->slack().messages().front().text.contains(u"2026-11-19"_s));
    }

    void everyRefusalLeadsToItsState_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<MessageState>("state");
        QTest::addColumn<ErrorKind>("reason");
        for (const char *code : {"invalid_token", "action_prohibited", "posting_to_general_channel_denied", "team_disabled",
                                 "channel_not_found", "no_service", "no_service_id", "no_team", "no_active_hooks",
                                 "channel_is_archived", "user_not_found"})
            QTest::newRow(code) << QByteArray(code) << MessageState::Queued << ErrorKind::ChannelRefused;
        for (const char *code : {"invalid_payload", "no_text", "missing_text_or_fallback_or_attachments",
                                 "too_many_attachments"})
            QTest::newRow(code) << QByteArray(code) << MessageState::Failed << ErrorKind::MessageRejected;
        QTest::newRow("rollup_error") << QByteArray("rollup_error") << MessageState::Unknown << ErrorKind::ServiceDown;
    }
    void everyRefusalLeadsToItsState()
    {
        QFETCH(QByteArray, code);
        QFETCH(MessageState, state);
        QFETCH(ErrorKind, reason);
        m_world->faults().add(Fault::slackWebhook(code));
        queue();
        send();
        QCOMPARE(word(stored().state), word(state));
        QCOMPARE(stored().reason, word(reason));
        QCOMPARE(posts(), size_t{0});
    }

    void whatARefusalSaidIsKept()
    {
        m_world->faults().add(Fault::slackWebhook("invalid_token"));
        queue();
        send();
        QVERIFY2(stored().why.startsWith(u"Slack no longer knows this webhook."_s), qPrintable(stored().why));
        send(Outbox::Due::All);
        QCOMPARE(stored().state, MessageState::Sent);
        QCOMPARE(stored().why, QString());
    }

    void aCodeWithoutWordsIsKeptAsItCame()
    {
        m_world->faults().add(Fault::slackWebhook("invalid_payload"));
        queue();
        send();
        QCOMPARE(stored().why, u"Slack did not accept the message. Look at its text and try again. Slack answered: invalid_payload."_s);
        QVERIFY(Outbox(*m_store, m_clock).resend(stored().id));
        QCOMPARE(stored().why, QString());
    }

    void whatWentOutStaysToldThoughItsResendIsCalledOff()
    {
        queue();
        send();
        const OutboxEntry sent = stored();
        QVERIFY(Outbox(*m_store, m_clock).resend(sent.id));
        QVERIFY(wasTold(stored())); // while it waits to go out once more
        QVERIFY(Outbox(*m_store, m_clock).cancel(sent.id));
        QCOMPARE(stored().state, MessageState::Sent);
        QCOMPARE(stored().sentAt, sent.sentAt);
        QCOMPARE(stored().reference, sent.reference);
    }

    void whatNeverWentOutIsNotToldByAResend()
    {
        m_world->faults().add(Fault::slackWebhook("invalid_payload"));
        queue();
        send();
        QCOMPARE(stored().state, MessageState::Failed);
        QVERIFY(Outbox(*m_store, m_clock).resend(stored().id));
        QVERIFY(!wasTold(stored()));
        QVERIFY(Outbox(*m_store, m_clock).cancel(stored().id));
        QCOMPARE(stored().state, MessageState::Cancelled);
    }

    void whatMayHaveArrivedIsNeverSentAgain_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("stored, then reset") << 0;
        QTest::newRow("stored, then a server error") << 1;
        QTest::newRow("stored, then a cut answer") << 2;
        QTest::newRow("a page that is not Slack's") << 3;
    }
    void whatMayHaveArrivedIsNeverSentAgain()
    {
        QFETCH(int, fault);
        const std::vector<Fault> faults{Fault::reset(Service::Slack).afterActing(),
                                        Fault::serverError(Service::Slack, 503).afterActing(),
                                        Fault::cut(Service::Slack).afterActing(),
                                        Fault::htmlPage(Service::Slack, 200).afterActing()};
        m_world->faults().add(faults.at(static_cast<size_t>(fault)));
        queue();
        send();
        QCOMPARE(stored().state, MessageState::Unknown);
        QCOMPARE(posts(), size_t{1});
        m_clock.set(m_clock.now().addDays(1));
        queue();
        QVERIFY(send(Outbox::Due::All).empty());
        QCOMPARE(posts(), size_t{1});
    }

    void whatHasToWaitSaysWhy()
    {
        queue();
        Outbox outbox(*m_store, m_clock);
        QVERIFY(outbox.hold(m_league, ChannelKind::Ntfy, ErrorKind::VaultLocked)); // another channel's
        QCOMPARE(stored().reason, QString());
        QVERIFY(outbox.hold(m_league, ChannelKind::Slack, ErrorKind::VaultLocked));
        QCOMPARE(stored().state, MessageState::Queued);
        QCOMPARE(stored().reason, u"vault-locked"_s);
        send();
        QCOMPARE(stored().state, MessageState::Sent);
        QCOMPARE(stored().reason, QString());
        QVERIFY(outbox.hold(m_league, ChannelKind::Slack, ErrorKind::VaultLocked)); // what went out is left alone
        QCOMPARE(stored().reason, QString());
    }

    void whatNeverLeftIsTriedAgainLater()
    {
        m_world->close(Service::Slack);
        queue();
        send();
        QCOMPARE(stored().state, MessageState::Queued);
        QCOMPARE(stored().reason, word(ErrorKind::Offline));
        QVERIFY(m_world->reopen(Service::Slack));
        QVERIFY(send().empty()); // Not yet due.
        m_clock.set(m_clock.now().addSecs(60));
        send();
        QCOMPARE(stored().state, MessageState::Sent);
        QCOMPARE(posts(), size_t{1});
    }

    void aPauseThatSlackAsksForIsKept()
    {
        m_world->faults().add(Fault::tooManyRequests(Service::Slack, "600"));
        queue();
        send();
        QCOMPARE(stored().state, MessageState::Queued);
        m_clock.set(m_clock.now().addSecs(599));
        QVERIFY(send().empty());
        m_clock.set(m_clock.now().addSecs(1));
        QCOMPARE(send().size(), size_t{1});
        QCOMPARE(posts(), size_t{1});
    }

    void aCrashWhileSendingLeavesTheQuestionToAPerson()
    {
        queue();
        QVERIFY(m_store->claimEntry(stored().id, MessageState::Queued, MessageState::Sending).value_or(false));
        Outbox outbox(*m_store, m_clock);
        QVERIFY(outbox.recover(m_league));
        QCOMPARE(stored().state, MessageState::Unknown);
        QVERIFY(send(Outbox::Due::All).empty());
        QCOMPARE(posts(), size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
