// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/outbox.h"
#include "core/routine/channels.h"
#include "core/routine/round.h"
#include "core/routine/text_providers.h"
#include "core/store/open_store.h"
#include "tests/accounts/memory_vault.h"
#include "tests/fakes/outside_world.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QJsonObject>
#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;
using fakes::Service;

namespace {

const QDate day(2026, 11, 19);

class NoTrackers final : public Trackers
{
public:
    Tracker *tracker(TrackerKind) override { return nullptr; }
};

template<typename T>
Task<void> done(Task<Result<T>> work)
{
    co_await work;
}

Task<QByteArray> drawn(QByteArray picture)
{
    co_return picture;
}

} // namespace

class TestChannels : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fakes::OutsideWorld> m_world;
    std::unique_ptr<Repository> m_store;
    std::unique_ptr<MemoryVault> m_vault;
    std::unique_ptr<HttpClient> m_http;
    struct Ways {
        TextProviders providers;
        Texting texting;

        Ways(Repository &store, Vault &vault, HttpClient &http, const Clock &clock, const Endpoints &endpoints)
            : providers(store, vault, http, clock, endpoints, u"home"_s), texting(store, vault, providers, clock, u"home"_s)
        {
        }
    };
    std::unique_ptr<Ways> m_ways;
    std::unique_ptr<Channels> m_channels;
    SetClock m_clock{QDateTime(day.addDays(1), QTime(7, 0), Qt::UTC)};
    LeagueId m_league;

    Result<ChannelSetting> setUpWebhook()
    {
        return QCoro::waitFor(m_channels->setUpSlackWebhook(m_league, Secret(m_world->slackWebhook().toEncoded())));
    }
    Result<ChannelSetting> setUpBot(const QByteArray &token, const QString &channel)
    {
        return QCoro::waitFor(m_channels->setUpSlackBot(m_league, Secret(token), channel));
    }
    Result<ChannelSetting> setUpBot()
    {
        return setUpBot(m_world->slack().botToken().toLatin1(), m_world->slack().channel());
    }
    Result<QString> probe() { return QCoro::waitFor(m_channels->probe(m_league, ChannelKind::Slack)); }
    std::unique_ptr<Channel> opened()
    {
        auto channel = QCoro::waitFor(m_channels->open(m_store->channels(m_league).value().front()));
        return channel ? std::move(*channel) : nullptr;
    }
    OutboxEntry entry(const QString &recipient) const
    {
        OutboxEntry result;
        result.league = m_league;
        result.day = day;
        result.recipient = recipient;
        result.text = u"Result"_s;
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<fakes::OutsideWorld>([this] { return m_clock.now(); });
        QVERIFY(m_world->start());
        auto store = openSqlite(m_folder->filePath(u"channels.db"_s));
        QVERIFY(store);
        m_store = std::move(*store);
        League league;
        league.name = u"Office"_s;
        league.season.first = day;
        m_league = m_store->addLeague(league).value().id;
        m_vault = std::make_unique<MemoryVault>();
        m_http = std::make_unique<HttpClient>();
        Endpoints endpoints = Endpoints::defaults();
        endpoints.slackApi = QUrl(m_world->origin(Service::Slack).toString() + u"/api"_s);
        m_ways = std::make_unique<Ways>(*m_store, *m_vault, *m_http, m_clock, endpoints);
        m_channels = std::make_unique<Channels>(*m_store, *m_vault, *m_http, m_ways->texting, m_clock, endpoints, u"home"_s);
    }
    void cleanup()
    {
        m_channels.reset();
        m_ways.reset();
        m_store.reset();
        m_world.reset();
    }

    void theSettingTellsWebhookFromBot()
    {
        QVERIFY(setUpWebhook());
        QVERIFY(!opened()->canReplace());
        const Result<ChannelSetting> bot = setUpBot();
        QVERIFY(bot);
        QCOMPARE(bot->recipient, m_world->slack().channel());
        QVERIFY(!bot->settings.contains(u"xoxb"_s));
        QVERIFY(opened()->canReplace());
        QVERIFY(setUpWebhook());
        QVERIFY(!opened()->canReplace());
        QCOMPARE(m_store->channels(m_league).value().size(), size_t{1});
    }

    void nothingWrongIsKept()
    {
        for (const auto &[token, channel] : {std::pair{"xoxp-123456789012"_ba, u"C0123456789"_s}, std::pair{""_ba, u"C0123456789"_s},
                                             std::pair{"xoxb-123456789012"_ba, u"#general"_s}, std::pair{"xoxb-123456789012"_ba, QString()}}) {
            const Result<ChannelSetting> refused = setUpBot(token, channel);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        }
        QVERIFY(m_vault->entries.isEmpty());
        QVERIFY(m_store->channels(m_league).value().empty());
    }

    void whatWaitedForTheWebhookGoesByTheBotOnce()
    {
        QVERIFY(setUpWebhook());
        Outbox outbox(*m_store, m_clock);
        QVERIFY(outbox.queue(entry(u"webhook"_s)));
        OutboxEntry other = entry(u"topic"_s);
        other.channel = ChannelKind::Ntfy;
        QVERIFY(outbox.queue(other));
        QVERIFY(setUpBot());
        QVERIFY(outbox.queue(entry(m_world->slack().channel()))); // as the next round does
        const std::unique_ptr<Channel> channel = opened();
        QVERIFY(QCoro::waitFor(outbox.send(m_league, channel.get(), Outbox::Due::All)));
        QCOMPARE(m_world->slack().messages().size(), size_t{1});
        QCOMPARE(m_store->entriesIn(m_league, MessageState::Cancelled).value().size(), size_t{1});
        QCOMPARE(m_store->entriesIn(m_league, MessageState::Queued).value().front().recipient, u"topic"_s);
    }

    void whatHappensDuringAPostIsNotUndone_data()
    {
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<QString>("meanwhile");
        QTest::newRow("switched off") << false << u"off"_s;
        QTest::newRow("switched off, refused") << true << u"off"_s;
        QTest::newRow("set up anew, refused") << true << u"anew"_s;
        QTest::newRow("refused") << true << QString();
    }

    void whatHappensDuringAPostIsNotUndone()
    {
        QFETCH(bool, isRefused);
        QFETCH(QString, meanwhile);
        QVERIFY(setUpBot());
        Outbox outbox(*m_store, m_clock);
        QVERIFY(outbox.queue(entry(m_world->slack().channel())));
        OutboxEntry next = entry(m_world->slack().channel());
        next.day = day.addDays(1);
        QVERIFY(outbox.queue(next));
        if (isRefused)
            m_world->faults().add(fakes::Fault::slackApi(u"token_revoked"_s).on(u"/chat.postMessage"_s));
        std::optional<Task<void>> change;
        m_world->traffic().watch([&](const fakes::Request &) {
            m_clock.set(m_clock.now().addSecs(1));
            if (meanwhile == u"off" && !change)
                change = done(m_channels->turnOff(m_league, ChannelKind::Slack));
            if (meanwhile == u"anew" && !change)
                change = done(m_channels->setUpSlackBot(m_league, Secret(m_world->slack().botToken().toLatin1()), m_world->slack().channel()));
        });
        NoTrackers trackers;
        TokenClient client(*m_http, m_clock);
        TokenKeeper tokens(*m_vault, client, m_clock, Endpoints::defaults(), u"home"_s);
        Sync sync(*m_store, tokens, trackers, *m_http, m_clock);
        Round round(*m_store, sync, *m_channels, outbox, m_clock, QLocale(QLocale::English));
        QVERIFY(QCoro::waitFor(round.deliverDue(m_league)));
        m_world->traffic().watch({});
        if (change)
            QCoro::waitFor(*change);
        const auto channels = m_store->channels(m_league).value();
        QCOMPARE(channels.size(), meanwhile == u"off" ? size_t{0} : size_t{1});
        if (!channels.empty())
            QCOMPARE(channels.front().enabled, meanwhile == u"anew");
        const auto queued = m_store->entriesIn(m_league, MessageState::Queued).value();
        for (const OutboxEntry &waiting : queued)
            QCOMPARE(waiting.reason, u"channel-refused"_s); // also of the one that was not tried
    }

    void aProbeSwitchesOnWhatWorksAgain()
    {
        QCOMPARE(probe().error().kind, ErrorKind::NotFound);
        QVERIFY(setUpBot());
        QVERIFY(!probe()->contains(u"switched on"_s));
        ChannelSetting setting = m_store->channels(m_league).value().front();
        setting.enabled = false;
        setting.reason = word(ErrorKind::ChannelRefused);
        QVERIFY(m_store->saveChannel(setting));
        m_world->slack().setMember(false);
        QVERIFY(!probe());
        QVERIFY(!m_store->channels(m_league).value().front().enabled);
        m_world->slack().setMember(true);
        QVERIFY(probe()->contains(u"switched on"_s));
        QVERIFY(m_store->channels(m_league).value().front().enabled);
        QCOMPARE(m_store->channels(m_league).value().front().reason, QString());
        QVERIFY(m_world->slack().messages().empty());
    }

    void aTestPromisesNoOtherTry()
    {
        QVERIFY(setUpBot());
        m_world->faults().add(fakes::Fault::serverError(fakes::Service::Slack, 503).always());
        const Result<QString> found = probe();
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::ServiceDown);
        QCOMPARE(sentence(found.error()), u"Slack is out of order at the moment. Try again in a few minutes."_s);
        const Result<void> sent = QCoro::waitFor(m_channels->sendSample(m_league, ChannelKind::Slack, QLocale(QLocale::English)));
        QVERIFY(!sent);
        QCOMPARE(sentence(sent.error()), sentence(found.error()));

        Error error{ErrorKind::Offline, u"Slack"_s, {}, std::nullopt};
        QCOMPARE(sentence(ofTest(error)), u"Slack cannot be reached. Check the network and test again."_s);
        error.host = u"slack.com"_s;
        for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::ConnectionLost, ErrorKind::RateLimited, ErrorKind::ServiceDown}) {
            for (const bool timedOut : {false, true}) {
                error.kind = kind;
                error.timedOut = timedOut;
                QVERIFY2(!sentence(ofTest(error)).contains(u"Stepladder"_s), qPrintable(sentence(ofTest(error))));
                QCOMPARE(ofTest(error).kind, kind);
            }
        }
        error.kind = ErrorKind::ChannelRefused;
        QCOMPARE(sentence(ofTest(error)), sentence(error));
    }

    void aSampleIsPostedAndKeptNowhere()
    {
        QVERIFY(setUpWebhook());
        QVERIFY(QCoro::waitFor(m_channels->sendSample(m_league, ChannelKind::Slack, QLocale(QLocale::English))));
        QCOMPARE(m_world->slack().messages().size(), size_t{1});
        QVERIFY(m_world->slack().messages().back().text.startsWith(u"A sample"_s));
        QVERIFY(m_store->entries(m_league).value().empty());
        m_world->faults().add(fakes::Fault::slackWebhook("no_service"));
        const Result<void> refused = QCoro::waitFor(m_channels->sendSample(m_league, ChannelKind::Slack, QLocale(QLocale::English)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::ChannelRefused);
    }

    void thePictureIsDrawnForTheLeagueAndTheDay()
    {
        QList<std::pair<qint64, QDate>> asked;
        m_channels->setPicture([&asked](LeagueId league, QDate of) {
            asked.append(std::pair(league.value, of));
            return drawn("\x89PNG"_ba);
        });
        QVERIFY(setUpBot());
        OutboxEntry result = entry(u"C"_s);
        result.payload = uR"({"blocks":[{"type":"divider"}]})"_s;
        result.queuedAt = m_clock.now();
        const std::unique_ptr<Channel> channel = opened();
        QCOMPARE(QCoro::waitFor(channel->send(result)).outcome, Outcome::Sent);
        QCOMPARE(asked, (QList<std::pair<qint64, QDate>>{{m_league.value, day}}));
        QCOMPARE(m_world->slack().messages().back().blocks.last()[u"type"_s].toString(), u"image"_s);
    }
};

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_channels.moc"
