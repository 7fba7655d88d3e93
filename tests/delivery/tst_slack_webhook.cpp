// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/slack_webhook.h"
#include "tests/fakes/outside_world.h"

#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Service;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(0, 10), Qt::UTC);

OutboxEntry entry()
{
    OutboxEntry result;
    result.id = MessageId{7};
    result.queuedAt = now;
    result.text = u"A & B are ahead"_s;
    return result;
}

/// With a block of 2026 and, for workspaces that do not know it, one that everybody knows.
OutboxEntry withBlocks()
{
    OutboxEntry result = entry();
    result.payload = uR"({"blocks":[{"type":"data_table","caption":"c","rows":[[{"type":"raw_text","text":"#"}],)"
                     uR"([{"type":"raw_text","text":"1"}]]}],"olderBlocks":[{"type":"divider"}],"brief":"A"})"_s;
    return result;
}

} // namespace

class TestSlackWebhook : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<fakes::OutsideWorld> m_world;
    HttpClient m_http;

    SlackWebhook webhook(const QByteArray &more = {})
    {
        return SlackWebhook(m_http, Secret(m_world->slackWebhook().toEncoded() + more), now);
    }
    Delivery send(const OutboxEntry &message)
    {
        SlackWebhook slack = webhook();
        return QCoro::waitFor(slack.send(message));
    }
    Result<QString> probe(const QByteArray &more = {})
    {
        SlackWebhook slack = webhook(more);
        return QCoro::waitFor(slack.probe());
    }
    const std::vector<fakes::SlackMessage> &messages() const { return m_world->slack().messages(); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<fakes::OutsideWorld>();
        QVERIFY(m_world->start());
    }
    void cleanup() { m_world.reset(); }

    void everyAnswerLeadsToItsAction_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("status"); // 0: the one of the contract
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("fix"); // in the words
        const auto row = [](const char *code, int status, Outcome outcome, ErrorKind kind, const QString &fix) {
            QTest::addRow("%s %d", code, status) << QByteArray(code) << status << outcome << kind << fix;
        };
        const QString anew = u"Make a new one"_s;
        for (const int status : {0, 400, 403}) // it was seen with both
            row("invalid_token", status, Outcome::Refused, ErrorKind::ChannelRefused, anew);
        for (const char *code : {"no_service", "no_service_id", "no_team", "no_active_hooks"})
            row(code, 0, Outcome::Refused, ErrorKind::ChannelRefused, anew);
        for (const char *code : {"action_prohibited", "posting_to_general_channel_denied"})
            row(code, 0, Outcome::Refused, ErrorKind::ChannelRefused, u"administrators"_s);
        row("team_disabled", 0, Outcome::Refused, ErrorKind::ChannelRefused, u"workspace was closed"_s);
        row("channel_not_found", 0, Outcome::Refused, ErrorKind::ChannelRefused, u"set the channel up again"_s);
        row("channel_is_archived", 0, Outcome::Refused, ErrorKind::ChannelRefused, u"Unarchive it"_s);
        row("user_not_found", 0, Outcome::Refused, ErrorKind::ChannelRefused, u"a webhook for a channel"_s);
        for (const char *code : {"invalid_payload", "invalid_blocks", "invalid_blocks_format", "no_text",
                                 "missing_text_or_fallback_or_attachments", "too_many_attachments"})
            row(code, 0, Outcome::Rejected, ErrorKind::MessageRejected, {});
        row("no_text", 500, Outcome::Rejected, ErrorKind::MessageRejected, {}); // as old reports have it
        row("rollup_error", 0, Outcome::Unknown, ErrorKind::ServiceDown, {});
        row("never_seen_before", 400, Outcome::Rejected, ErrorKind::MessageRejected, {});
        row("never_seen_before", 403, Outcome::Refused, ErrorKind::ChannelRefused, {});
        row("never_seen_before", 404, Outcome::Refused, ErrorKind::ChannelRefused, {});
        row("never_seen_before", 410, Outcome::Refused, ErrorKind::ChannelRefused, {});
        row("never_seen_before", 503, Outcome::Unknown, ErrorKind::ServiceDown, {});
        row("okay", 200, Outcome::Unknown, ErrorKind::BadResponse, {});
        row("<html>gateway</html>", 200, Outcome::Unknown, ErrorKind::BadResponse, {});
        row("<html>gateway</html>", 502, Outcome::Unknown, ErrorKind::ServiceDown, {});
        row("", 302, Outcome::Refused, ErrorKind::ChannelRefused, {});
    }
    void everyAnswerLeadsToItsAction()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, status);
        QFETCH(QString, fix);
        m_world->faults().add(Fault::slackWebhook(code, status ? std::optional(status) : std::nullopt));
        const Delivery delivery = send(entry());
        QTEST(delivery.outcome, "outcome");
        QVERIFY(delivery.error);
        QTEST(delivery.error->kind, "kind");
        QVERIFY2(sentence(*delivery.error).contains(fix), qPrintable(sentence(*delivery.error)));
        QCOMPARE(delivery.error->words.isEmpty(), fix.isEmpty());
        QVERIFY(messages().empty());
    }

    void aPauseIsTakenOver()
    {
        m_world->slack().setPace(true);
        QCOMPARE(send(entry()).outcome, Outcome::Sent);
        const Delivery fast = send(entry());
        QCOMPARE(fast.outcome, Outcome::NotSent);
        QCOMPARE(fast.error->kind, ErrorKind::RateLimited);
        QCOMPARE(fast.error->retryAfter, std::optional<std::chrono::milliseconds>(std::chrono::seconds(1)));
    }

    void whatBreaksOnTheWayIsToldApart()
    {
        m_world->faults().add(Fault::reset(Service::Slack).afterActing());
        QCOMPARE(send(entry()).outcome, Outcome::Unknown);
        m_world->close(Service::Slack);
        QCOMPARE(send(entry()).outcome, Outcome::NotSent);
    }

    void theTextIsEscapedAndTheBlocksArePosted()
    {
        QCOMPARE(send(withBlocks()).outcome, Outcome::Sent);
        QCOMPARE(messages().back().text, u"A &amp; B are ahead"_s);
        QCOMPARE(messages().back().blocks[0][u"type"_s].toString(), u"data_table"_s);
        QCOMPARE(messages().back().payload[u"link_names"_s].toBool(true), false);
    }

    void refusedBlocksAreGivenUpStepByStep()
    {
        m_world->slack().setModernBlocks(false);
        QCOMPARE(send(withBlocks()).outcome, Outcome::Sent);
        QCOMPARE(messages().size(), size_t{1});
        QCOMPARE(messages().back().blocks[0][u"type"_s].toString(), u"divider"_s);
        m_world->faults().add(Fault::slackWebhook("invalid_blocks").times(2));
        QCOMPARE(send(withBlocks()).outcome, Outcome::Sent);
        QCOMPARE(messages().size(), size_t{2});
        QVERIFY(messages().back().blocks.isEmpty());
        QCOMPARE(messages().back().text, u"A &amp; B are ahead"_s);
        m_world->faults().add(Fault::slackWebhook("invalid_blocks").times(3));
        QCOMPARE(send(withBlocks()).outcome, Outcome::Rejected);
    }

    void aProbePostsNothing()
    {
        const Result<QString> found = probe();
        QVERIFY(found);
        QVERIFY(found->contains(u"Nothing was posted"_s));
        QVERIFY(messages().empty());
        QCOMPARE(m_world->traffic().arrivals().back().request.body, R"({"text":""})");
        m_world->faults().add(Fault::slackWebhook("missing_text_or_fallback_or_attachments"));
        QVERIFY(probe());
        m_world->faults().add(Fault::slackWebhook("no_text", 500));
        QVERIFY(probe());
    }

    void aProbeTellsWhatIsWrong()
    {
        const Result<QString> wrong = probe("x"_ba);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::ChannelRefused);
        QVERIFY(sentence(wrong.error()).contains(u"Make a new one"_s));
    }

    void aProbeWithoutANetworkSaysSo()
    {
        m_world->close(Service::Slack);
        QCOMPARE(probe().error().kind, ErrorKind::Offline);
    }

    void whatAWebhookPostedStaysAsItIs()
    {
        SlackWebhook slack = webhook();
        QVERIFY(!slack.canReplace());
        QCOMPARE(QCoro::waitFor(slack.lookUp(entry())).outcome, Outcome::Unknown);
        QCOMPARE(QCoro::waitFor(slack.replace(u"1"_s, entry())).outcome, Outcome::Rejected);
        QVERIFY(messages().empty());
    }

    void onlyAWebhooksAddressIsTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("webhook") << "https://hooks.slack.com/services/T0/B0/abc\n"_ba << true;
        QTest::newRow("gov") << "https://hooks.slack-gov.com/services/T0/B0/abc"_ba << true;
        QTest::newRow("loopback") << "http://127.0.0.1:8080/services/T0/B0/abc"_ba << true;
        QTest::newRow("plain http") << "http://hooks.slack.com/services/T0/B0/abc"_ba << false;
        QTest::newRow("trigger") << "https://hooks.slack.com/triggers/T0/1/abc"_ba << false;
        QTest::newRow("workflow") << "https://hooks.slack.com/workflows/T0/A0/1/abc"_ba << false;
        QTest::newRow("half") << "https://hooks.slack.com/services/T0"_ba << false;
        QTest::newRow("user info") << "https://me:pw@hooks.slack.com/services/T0/B0/abc"_ba << false;
        QTest::newRow("nothing") << ""_ba << false;
        QTest::newRow("binary") << "\x00\xff\xfe"_ba << false;
        QTest::newRow("file") << "file:///services/T0/B0/abc"_ba << false;
    }
    void onlyAWebhooksAddressIsTaken()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        const Result<Secret> url = SlackWebhook::checkedUrl(text);
        QCOMPARE(url.has_value(), good);
        if (!good)
            QCOMPARE(url.error().kind, ErrorKind::InvalidInput);
    }

    void theHintShowsNoSecret()
    {
        const QString hint = SlackWebhook::hint(Secret("https://hooks.slack.com/services/T0AB/B0CD/secretpart1234"_ba));
        QCOMPARE(hint, u"hooks.slack.com …1234"_s);
    }
};


QTEST_GUILESS_MAIN(TestSlackWebhook)
#include "tst_slack_webhook.moc"
