// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/sample_message.h"
#include "core/delivery/slack_bot.h"
#include "tests/fakes/outside_world.h"

#include <QJsonDocument>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Service;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(0, 10), Qt::UTC);
const QDate day(2026, 11, 19);
const QByteArray png = "\x89PNG and more"_ba;

/// A result as the outbox keeps it.
OutboxEntry entry(qint64 id = 7)
{
    OutboxEntry result = sampleMessage(ChannelKind::Slack, day, QLocale(QLocale::English));
    result.id = MessageId{id};
    result.queuedAt = now;
    return result;
}

QStringList typesOf(const QJsonArray &blocks)
{
    QStringList types;
    for (const QJsonValue &block : blocks)
        types += block[u"type"_s].toString();
    return types;
}

Task<QByteArray> drawn(QByteArray picture)
{
    co_return picture;
}

const QStringList allBlocks{u"header"_s, u"context"_s, u"table"_s, u"data_visualization"_s};
const QStringList olderBlocks{u"header"_s, u"context"_s, u"table"_s};

} // namespace

class TestSlackBot : public QObject
{
    Q_OBJECT

private:
    QDateTime m_now;
    std::unique_ptr<fakes::OutsideWorld> m_world;
    std::unique_ptr<HttpClient> m_http;
    SlackBot::Picture m_picture;
    QString m_channel;
    QByteArray m_token;

    SlackBot bot()
    {
        RetryPolicy patience;
        patience.firstDelay = std::chrono::milliseconds(1);
        return {*m_http, SlackBot::Account{QUrl(m_world->origin(Service::Slack).toString() + u"/api"_s), Secret(m_token), m_channel},
                m_now, patience, m_picture};
    }
    Delivery send(const OutboxEntry &message = entry())
    {
        SlackBot slack = bot();
        return QCoro::waitFor(slack.send(message));
    }
    Delivery lookUp(const OutboxEntry &message = entry())
    {
        SlackBot slack = bot();
        return QCoro::waitFor(slack.lookUp(message));
    }
    Delivery replace(const QString &reference, const OutboxEntry &message = entry())
    {
        SlackBot slack = bot();
        return QCoro::waitFor(slack.replace(reference, message));
    }
    static void setReply(OutboxEntry &entry, const QString &text)
    {
        QJsonObject payload = QJsonDocument::fromJson(entry.payload.toUtf8()).object();
        payload.insert(u"reply"_s, text);
        entry.payload = QString::fromUtf8(QJsonDocument(payload).toJson());
    }
    Result<QString> probe()
    {
        SlackBot slack = bot();
        return QCoro::waitFor(slack.probe());
    }
    const std::vector<fakes::SlackMessage> &messages() const { return m_world->slack().messages(); }
    QJsonObject lastBody(const QString &method) const
    {
        return QJsonDocument::fromJson(m_world->traffic().arrivals(Service::Slack, method).back().request.body).object();
    }
    void withPicture()
    {
        m_picture = [](QDate asked) { return drawn(asked == day ? png : QByteArray()); };
    }

    /// The groups of the contract: code, what it means for a message, a piece of the advice (empty: the kind's own words).
    static void codes()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("fix");
        const auto row = [](const char *code, Outcome outcome, ErrorKind kind, const QString &fix = {}) {
            QTest::newRow(code) << QString::fromLatin1(code) << outcome << kind << fix;
        };
        for (const char *code :
             {"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "org_login_required"})
            row(code, Outcome::Refused, ErrorKind::ChannelRefused, u"Copy the present one"_s);
        row("missing_scope", Outcome::Refused, ErrorKind::ChannelRefused, u"permission chat:write"_s);
        row("no_permission", Outcome::Refused, ErrorKind::ChannelRefused, u"/invite"_s);
        row("not_in_channel", Outcome::Refused, ErrorKind::ChannelRefused, u"/invite"_s);
        row("channel_not_found", Outcome::Refused, ErrorKind::ChannelRefused, u"invite the bot"_s);
        row("is_archived", Outcome::Refused, ErrorKind::ChannelRefused, u"Unarchive it"_s);
        for (const char *code : {"restricted_action", "restricted_action_read_only_channel", "restricted_action_thread_only_channel",
                                 "restricted_action_non_threadable_channel", "ekm_access_denied", "access_denied"})
            row(code, Outcome::Refused, ErrorKind::ChannelRefused, u"administrators"_s);
        for (const char *code :
             {"no_text", "invalid_blocks", "invalid_blocks_format", "msg_too_long", "msg_blocks_too_long",
              "invalid_metadata_format", "invalid_metadata_schema", "metadata_too_large", "too_many_attachments", "never_seen_before"})
            row(code, Outcome::Rejected, ErrorKind::MessageRejected);
        for (const char *code : {"ratelimited", "rate_limited", "message_limit_exceeded"})
            row(code, Outcome::NotSent, ErrorKind::RateLimited);
        for (const char *code : {"service_unavailable", "request_timeout", "team_added_to_org"})
            row(code, Outcome::NotSent, ErrorKind::ServiceDown);
        for (const char *code : {"internal_error", "fatal_error"})
            row(code, Outcome::Unknown, ErrorKind::ServiceDown);
    }
    static void check(const Delivery &delivery)
    {
        QFETCH(QString, fix);
        QTEST(delivery.outcome, "outcome");
        QVERIFY(delivery.error);
        QTEST(delivery.error->kind, "kind");
        QVERIFY2(sentence(*delivery.error).contains(fix), qPrintable(sentence(*delivery.error)));
        QCOMPARE(delivery.error->words.isEmpty(), fix.isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_now = now;
        m_world = std::make_unique<fakes::OutsideWorld>([this] { return m_now; });
        QVERIFY(m_world->start());
        m_http = std::make_unique<HttpClient>();
        m_picture = {};
        m_channel = m_world->slack().channel();
        m_token = m_world->slack().botToken().toLatin1();
    }
    void cleanup() { m_world.reset(); }

    // Sending

    void aMessageIsPostedAsTheContractSays()
    {
        const Delivery delivery = send();
        QCOMPARE(delivery.outcome, Outcome::Sent);
        QCOMPARE(messages().size(), size_t{1});
        QCOMPARE(delivery.reference, messages().back().ts);
        const QJsonObject payload = messages().back().payload;
        QCOMPARE(payload[u"channel"_s].toString(), m_channel);
        QCOMPARE(payload[u"parse"_s].toString(), u"none"_s);
        QCOMPARE(payload[u"link_names"_s].toBool(true), false);
        QCOMPARE(payload[u"metadata"_s][u"event_type"_s].toString(), u"stepladder_message"_s);
        QCOMPARE(payload[u"metadata"_s][u"event_payload"_s][u"key"_s].toString(), entry().key());
        QCOMPARE(typesOf(messages().back().blocks), allBlocks);
        QVERIFY(messages().back().text.contains(u"Wendy"_s));
        const fakes::Request request = m_world->traffic().arrivals().back().request;
        QCOMPARE(request.header("content-type"), "application/json; charset=utf-8");
        QCOMPARE(request.bearer().toLatin1(), m_token);
    }

    void everyErrorLeadsToItsAction_data() { codes(); }
    void everyErrorLeadsToItsAction()
    {
        QFETCH(QString, code);
        m_world->faults().add(Fault::slackApi(code).always());
        check(send());
        QVERIFY(messages().empty());
    }

    void everyErrorOfAnEditLeadsToItsAction_data()
    {
        codes();
        for (const char *code : {"message_not_found", "edit_window_closed", "cant_update_message", "block_mismatch", "is_inactive"})
            QTest::newRow(code) << QString::fromLatin1(code) << Outcome::Rejected << ErrorKind::MessageRejected
                                << u"cannot be changed any more"_s;
        for (const char *code : {"update_failed", "external_channel_migrating"})
            QTest::newRow(code) << QString::fromLatin1(code) << Outcome::NotSent << ErrorKind::ServiceDown << QString();
    }
    void everyErrorOfAnEditLeadsToItsAction()
    {
        QFETCH(QString, code);
        const QString reference = send().reference;
        m_world->faults().add(Fault::slackApi(code).on(u"chat.update"_s).always());
        check(replace(reference));
        QCOMPARE(messages().back().edits, 0);
    }

    void realRefusalsOfTheWorkspace()
    {
        m_world->slack().setScopes({u"channels:history"_s});
        const Delivery noScope = send();
        QCOMPARE(noScope.outcome, Outcome::Refused);
        QVERIFY(noScope.error->words.contains(u"chat:write"_s));
        m_world->slack().setScopes({u"chat:write"_s});
        m_world->slack().setMember(false);
        QVERIFY(send().error->words.contains(u"/invite"_s));
        m_world->slack().setMember(true);
        m_world->slack().setArchived(true);
        QVERIFY(send().error->words.contains(u"archived"_s));
        m_channel = u"C0ELSEWHERE"_s;
        QCOMPARE(send().error->detail, u"channel_not_found"_s);
        m_token = "xoxb-not-this-one"_ba;
        QCOMPARE(send().error->detail, u"invalid_auth"_s);
        QVERIFY(messages().empty());
    }

    void aPauseIsTakenOver()
    {
        m_world->faults().add(Fault::tooManyRequests(Service::Slack, "30"));
        const Delivery first = send();
        QCOMPARE(first.outcome, Outcome::NotSent);
        QCOMPARE(first.error->retryAfter, std::optional<std::chrono::milliseconds>(std::chrono::seconds(30)));
        fakes::Answer polite = fakes::Answer::json(QJsonObject{{u"ok"_s, false}, {u"error"_s, u"rate_limited"_s}});
        polite.headers.append(std::pair("Retry-After"_ba, "20"_ba));
        m_world->faults().add(Fault::answer(Service::Slack, polite));
        QCOMPARE(send().error->retryAfter, std::optional<std::chrono::milliseconds>(std::chrono::seconds(20)));
    }

    void whatBreaksOnTheWayIsToldApart_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("stored, then reset") << 0;
        QTest::newRow("stored, then a server error") << 1;
        QTest::newRow("stored, then a cut answer") << 2;
        QTest::newRow("a page that is not Slack's") << 3;
        QTest::newRow("broken JSON") << 4;
    }
    void whatBreaksOnTheWayIsToldApart()
    {
        QFETCH(int, fault);
        const std::vector<Fault> faults{Fault::reset(Service::Slack).afterActing(),
                                        Fault::serverError(Service::Slack, 503).afterActing(),
                                        Fault::cut(Service::Slack).afterActing(),
                                        Fault::htmlPage(Service::Slack, 200).afterActing(),
                                        Fault::brokenJson(Service::Slack).afterActing()};
        m_world->faults().add(faults.at(static_cast<size_t>(fault)));
        QCOMPARE(send().outcome, Outcome::Unknown);
        QCOMPARE(messages().size(), size_t{1});
        // And that is what the history is for.
        const Delivery found = lookUp();
        QCOMPARE(found.outcome, Outcome::Sent);
        QCOMPARE(found.reference, messages().back().ts);
    }

    void whatNeverLeftIsNotSent()
    {
        m_world->close(Service::Slack);
        QCOMPARE(send().outcome, Outcome::NotSent);
    }

    void refusedBlocksAreGivenUpStepByStep()
    {
        m_world->slack().setModernBlocks(false);
        QCOMPARE(send().outcome, Outcome::Sent);
        QCOMPARE(typesOf(messages().back().blocks), olderBlocks);
        m_world->faults().add(Fault::slackApi(u"invalid_blocks"_s).times(2));
        QCOMPARE(send().outcome, Outcome::Sent);
        QVERIFY(!messages().back().payload.contains(u"blocks"_s));
        QVERIFY(messages().back().text.contains(u"Wendy"_s));
        QCOMPARE(messages().size(), size_t{2});
    }

    // Looking up

    void whatACrashLeftIsFoundByItsKey()
    {
        QCOMPARE(lookUp().outcome, Outcome::NotSent);
        send(entry(6));
        const QString reference = send(entry(7)).reference;
        send(entry(8));
        QCOMPARE(lookUp(entry(7)).outcome, Outcome::Sent);
        QCOMPARE(lookUp(entry(7)).reference, reference);
        QCOMPARE(lookUp(entry(9)).outcome, Outcome::NotSent);
        OutboxEntry later = entry(7);
        later.queuedAt = now.addMSecs(1); // another one of the same number
        QCOMPARE(lookUp(later).outcome, Outcome::NotSent);
    }

    void aBusyChannelIsReadPageByPage()
    {
        const QString reference = send().reference;
        OutboxEntry chatter;
        chatter.text = u"chatter"_s;
        for (int i = 0; i < 450; ++i)
            send(chatter);
        QCOMPARE(lookUp().outcome, Outcome::Sent);
        QCOMPARE(lookUp().reference, reference);
        QCOMPARE(m_world->traffic().count(Service::Slack, u"conversations.history"_s), 6);
    }

    void aClockThatIsWrongFindsItAllTheSame()
    {
        const QString reference = send().reference; // by Slack's clock
        OutboxEntry ahead = entry();
        m_world->slack().clearMessages();
        ahead.queuedAt = now.addSecs(12 * 3600);
        send(ahead);
        QCOMPARE(lookUp(ahead).outcome, Outcome::Sent);
        QVERIFY(lookUp(ahead).reference > reference);
    }

    void whatCannotBeReadStaysUnknown_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("scope") << u"missing_scope"_s << u"channels:history"_s;
        QTest::newRow("not in channel") << u"not_in_channel"_s << u"/invite"_s;
        QTest::newRow("token") << u"token_revoked"_s << u"Copy the present one"_s;
        QTest::newRow("internal") << u"internal_error"_s << u"out of order"_s;
    }
    void whatCannotBeReadStaysUnknown()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        if (code == u"missing_scope"_s)
            m_world->slack().setScopes({u"chat:write"_s});
        else
            m_world->faults().add(Fault::slackApi(code).always());
        const Delivery delivery = lookUp();
        QCOMPARE(delivery.outcome, Outcome::Unknown);
        QVERIFY2(sentence(*delivery.error).contains(words), qPrintable(sentence(*delivery.error)));
    }

    void aHistoryThatStopsIsNoProof()
    {
        QJsonObject page{{u"ok"_s, true}, {u"messages"_s, QJsonArray()}, {u"has_more"_s, true}};
        m_world->faults().add(Fault::answer(Service::Slack, fakes::Answer::json(page)));
        QCOMPARE(lookUp().outcome, Outcome::Unknown);
        page = {{u"ok"_s, true}};
        m_world->faults().add(Fault::answer(Service::Slack, fakes::Answer::json(page)));
        QCOMPARE(lookUp().outcome, Outcome::Unknown);
    }

    void aQuestionIsRepeatedWhenSlackStumbles()
    {
        send();
        m_world->faults().add(Fault::serverError(Service::Slack, 503).times(2));
        QCOMPARE(lookUp().outcome, Outcome::Sent);
    }

    // Editing and replying

    void anEditReplacesTheMessage()
    {
        const QString reference = send().reference;
        OutboxEntry corrected = entry(8);
        corrected.text.replace(u"Wendy"_s, u"Wanda"_s);
        const QJsonObject payload = QJsonDocument::fromJson(corrected.payload.toUtf8()).object();
        corrected.payload = QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"blocks"_s, payload[u"blocks"_s]}}).toJson()).replace(u"Wendy"_s, u"Wanda"_s);
        const Delivery delivery = replace(reference, corrected);
        QCOMPARE(delivery.outcome, Outcome::Sent);
        QCOMPARE(delivery.reference, reference);
        QCOMPARE(messages().size(), size_t{1});
        QCOMPARE(messages().back().edits, 1);
        QVERIFY(messages().back().text.contains(u"Wanda"_s));
        QCOMPARE(typesOf(messages().back().blocks), allBlocks + QStringList{u"context"_s});
        QCOMPARE(messages().back().blocks.last()[u"elements"_s][0][u"text"_s].toString(),
                 u"Updated: <!date^%1^{date_short_pretty} {time}|2026-11-20 00:10 UTC>"_s.arg(now.toSecsSinceEpoch()));
        const QJsonObject sent = lastBody(u"chat.update"_s);
        QCOMPARE(sent[u"parse"_s].toString(), u"none"_s);
        QCOMPARE(sent[u"link_names"_s].toBool(true), false);
        QCOMPARE(lookUp(entry(7)).outcome, Outcome::Sent); // its mark is kept
    }

    void anEditWithoutBlocksTakesTheOldOnesAway()
    {
        const QString reference = send().reference;
        m_world->faults().add(Fault::slackApi(u"invalid_blocks"_s).on(u"chat.update"_s).times(2));
        QCOMPARE(replace(reference).outcome, Outcome::Sent);
        QVERIFY(lastBody(u"chat.update"_s)[u"blocks"_s].isArray());
        QVERIFY(messages().back().blocks.isEmpty());
    }

    void anEditOfALargeLeagueIsShortEnough()
    {
        League league;
        league.name = u"Everybody"_s;
        league.season.first = day;
        Standings standings;
        standings.date = day;
        standings.seasonDay = 1;
        for (int i = 1; i <= 200; ++i) {
            Standing row;
            row.rank = i;
            row.name = QString(80, u'<');
            row.steps = StepCount{12'345};
            standings.rows.push_back(row);
        }
        const ResultMessage message = resultMessage(league, standings, QLocale(QLocale::English));
        OutboxEntry large = entry();
        large.text = message.text;
        large.payload = slackPayload(message);
        const QString reference = send(large).reference;
        QVERIFY(messages().back().text.size() > 4'000);
        QCOMPARE(replace(reference, large).outcome, Outcome::Sent);
        QVERIFY(messages().back().text.size() <= 4'000);
        QVERIFY(messages().back().text.contains(u"\n200 "_s));
        large.payload.clear(); // nothing short is known
        QCOMPARE(replace(reference, large).outcome, Outcome::Sent);
    }

    void whatIsGoneCannotBeEdited()
    {
        const QString reference = send().reference;
        m_world->slack().removeMessage(reference);
        const Delivery delivery = replace(reference);
        QCOMPARE(delivery.outcome, Outcome::Rejected);
        QVERIFY(delivery.error->words.contains(u"deleted"_s));
    }

    void anEditThatPeopleShouldHearOfIsFollowedByAReply()
    {
        const QString reference = send().reference;
        OutboxEntry news = entry(8);
        setReply(news, u"Peter <leads> now"_s);
        const Delivery delivery = replace(reference, news);
        QCOMPARE(delivery.outcome, Outcome::Sent);
        QCOMPARE(delivery.reference, reference);
        QCOMPARE(messages().front().edits, 1);
        QCOMPARE(messages().back().threadTs, reference);
        QCOMPARE(messages().back().text, u"Peter &lt;leads&gt; now"_s);
        QCOMPARE(lookUp(news).outcome, Outcome::NotSent); // it is not in the channel itself
    }

    void aReplyThatFailedIsTriedAgainWithItsEdit()
    {
        const QString reference = send().reference;
        OutboxEntry news = entry(8);
        setReply(news, u"Peter leads now"_s);
        m_world->faults().add(Fault::slackApi(u"rate_limited"_s).on(u"chat.postMessage"_s));
        QVERIFY(replace(reference, news).outcome != Outcome::Sent);
        QCOMPARE(replace(reference, news).outcome, Outcome::Sent);
        QCOMPARE(messages().size(), size_t{2});
        QCOMPARE(messages().front().edits, 2);
    }

    // The picture

    void thePictureIsUploadedAndShown()
    {
        withPicture();
        QCOMPARE(send().outcome, Outcome::Sent);
        QCOMPARE(typesOf(messages().back().blocks), allBlocks + QStringList{u"image"_s});
        const QJsonValue image = messages().back().blocks.last();
        const QString file = image[u"slack_file"_s][u"id"_s].toString();
        QCOMPARE(m_world->slack().files().at(file), png);
        QVERIFY(!image[u"alt_text"_s].toString().isEmpty());
        const fakes::Request bytes = m_world->traffic().arrivals(Service::Slack, u"/upload/"_s).back().request;
        QVERIFY(!bytes.hasHeader("Authorization"));
        QVERIFY(!lastBody(u"completeUploadExternal"_s).contains(u"channel_id"_s)); // private until it is shown
    }

    void anEditShowsANewPicture()
    {
        withPicture();
        const QString reference = send().reference;
        const QString first = messages().back().blocks.last()[u"slack_file"_s][u"id"_s].toString();
        QCOMPARE(replace(reference).outcome, Outcome::Sent);
        QCOMPARE(typesOf(messages().back().blocks), allBlocks + QStringList({u"image"_s, u"context"_s}));
        QVERIFY(messages().back().blocks[4][u"slack_file"_s][u"id"_s].toString() != first);
    }

    void aPictureThatIsBeingProcessedIsWaitedFor_data()
    {
        QTest::addColumn<int>("refused");
        QTest::addColumn<bool>("modern");
        QTest::addColumn<QStringList>("types");
        const QStringList image{u"image"_s};
        QTest::newRow("soon done") << 2 << true << allBlocks + image;
        QTest::newRow("never done") << 99 << true << allBlocks;
        QTest::newRow("old workspace") << 0 << false << olderBlocks + image;
        QTest::newRow("old workspace, never done") << 99 << false << olderBlocks;
    }
    void aPictureThatIsBeingProcessedIsWaitedFor()
    {
        QFETCH(int, refused);
        QFETCH(bool, modern);
        withPicture();
        m_world->slack().setProcessing(refused);
        m_world->slack().setModernBlocks(modern);
        QCOMPARE(send().outcome, Outcome::Sent);
        QTEST(typesOf(messages().back().blocks), "types");
        QCOMPARE(messages().size(), size_t{1});
    }

    void noPictureKeepsAResultBack_data()
    {
        QTest::addColumn<int>("fault");
        for (const auto &[name, fault] : {std::pair{"no permission", 0}, std::pair{"refused place", 1}, std::pair{"refused bytes", 2},
                                          std::pair{"lost bytes", 3}, std::pair{"not completed", 4}, std::pair{"no picture", 5}})
            QTest::newRow(name) << fault;
    }
    void noPictureKeepsAResultBack()
    {
        QFETCH(int, fault);
        withPicture();
        switch (fault) {
        case 0: m_world->slack().setScopes({u"chat:write"_s}); break;
        case 1: m_world->faults().add(Fault::slackApi(u"file_type_not_allowed"_s).on(u"getUploadURL"_s)); break;
        case 2: m_world->faults().add(Fault::serverError(Service::Slack).on(u"/upload/"_s)); break;
        case 3: m_world->faults().add(Fault::reset(Service::Slack).on(u"/upload/"_s)); break;
        case 4: m_world->faults().add(Fault::slackApi(u"file_not_found"_s).on(u"completeUpload"_s)); break;
        default: m_picture = [](QDate) { return drawn({}); };
        }
        QCOMPARE(send().outcome, Outcome::Sent);
        QCOMPARE(typesOf(messages().back().blocks), allBlocks);
    }

    void warningsHaveNoPicture()
    {
        withPicture();
        OutboxEntry battery = entry();
        battery.kind = MessageKind::Battery;
        QCOMPARE(send(battery).outcome, Outcome::Sent);
        QVERIFY(m_world->slack().files().empty());
    }

    // Testing a set-up

    void aProbePostsNothingAndSaysWhatItFound()
    {
        const Result<QString> found = probe();
        QVERIFY(found);
        QCOMPARE(*found, u"Slack knows the bot as stepladder in Simulated. It is in the channel. Nothing was posted."_s);
        QVERIFY(messages().empty());
        m_world->slack().setScopes({u"chat:write"_s});
        const Result<QString> narrow = probe();
        QVERIFY(narrow);
        QVERIFY(narrow->contains(u"channels:history"_s) && narrow->contains(u"files:write"_s));
    }

    void aProbeTellsWhatIsWrong()
    {
        m_world->slack().setScopes({u"channels:history"_s});
        QVERIFY(sentence(probe().error()).contains(u"chat:write"_s));
        m_world->slack().setScopes({u"chat:write"_s, u"channels:history"_s});
        m_world->slack().setMember(false);
        QVERIFY(sentence(probe().error()).contains(u"/invite"_s));
        m_channel = u"C0ELSEWHERE"_s;
        QVERIFY(sentence(probe().error()).contains(u"no such channel"_s));
        m_token = "xoxb-not-this-one"_ba;
        QVERIFY(sentence(probe().error()).contains(u"token"_s));
    }

    void onlyABotsTokenIsTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("bot") << " xoxb-123456789012-abcDEF\n"_ba << QString();
        QTest::newRow("person") << "xoxp-123456789012-abcDEF"_ba << u"xoxp"_s;
        QTest::newRow("app") << "xapp-1-A0-123456789012"_ba << u"xapp"_s;
        QTest::newRow("rotating") << "xoxe.xoxb-1-Mi0yLT"_ba << u"rotation"_s;
        QTest::newRow("webhook") << "https://hooks.slack.com/services/T0/B0/abc"_ba << u"xoxb-"_s;
        QTest::newRow("short") << "xoxb-1"_ba << u"xoxb-"_s;
        QTest::newRow("two lines") << "xoxb-123456789012\nxoxb-123456789012"_ba << u"xoxb-"_s;
        QTest::newRow("nothing") << ""_ba << u"xoxb-"_s;
        QTest::newRow("binary") << "xoxb-\xff\x00\xfe 1234567890"_ba << u"xoxb-"_s;
    }
    void onlyABotsTokenIsTaken()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, refusal);
        const Result<Secret> token = SlackBot::checkedToken(text);
        QCOMPARE(token.has_value(), refusal.isEmpty());
        if (!token)
            QVERIFY2(sentence(token.error()).contains(refusal), qPrintable(sentence(token.error())));
    }

    void onlyAChannelsIdIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("public") << u"C0123456789"_s << true;
        QTest::newRow("private") << u" G0123456789\n"_s << true;
        QTest::newRow("name") << u"#general"_s << false;
        QTest::newRow("bare name") << u"general"_s << false;
        QTest::newRow("person") << u"U0123456789"_s << false;
        QTest::newRow("small letters") << u"c0123456789"_s << false;
        QTest::newRow("link") << u"https://x.slack.com/archives/C0123456789"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void onlyAChannelsIdIsTaken()
    {
        QFETCH(QString, text);
        QTEST(SlackBot::checkedChannel(text).has_value(), "good");
    }
};

QTEST_GUILESS_MAIN(TestSlackBot)
#include "tst_slack_bot.moc"
