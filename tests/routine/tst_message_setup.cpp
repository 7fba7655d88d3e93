// SPDX-License-Identifier: GPL-3.0-or-later
// How a league's messages go out, entered in one go: tried before it is kept, and kept whole or not at all.
#include "core/routine/message_preview.h"
#include "core/routine/round.h"
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

const QDate day(2026, 11, 19);

/// Every player is kept by hand: there is nobody to ask.
class NoTrackers final : public Trackers
{
public:
    Tracker *tracker(TrackerKind) override { return nullptr; }
};

} // namespace

class MessageSetupTest : public QObject
{
    Q_OBJECT

private:
    /// The rooms a set-up reaches into.
    struct House {
        QTemporaryDir folder;
        SetClock clock{QDateTime(day.addDays(1), QTime(9, 0), Qt::UTC)};
        fakes::OutsideWorld world{[this] { return clock.now(); }};
        std::unique_ptr<Repository> store = std::move(openSqlite(folder.filePath(u"setup.db"_s)).value());
        MemoryVault vault;
        HttpClient http;
        NoTrackers trackers;
        Endpoints endpoints;
        TokenClient tokenClient{http, clock};
        TokenKeeper tokens{vault, tokenClient, clock, Endpoints::defaults(), u"test"_s};
        Sync sync{*store, tokens, trackers, http, clock};
        TextProviders providers;
        Texting texting{*store, vault, providers, clock, u"test"_s};
        Channels channels;
        Outbox outbox{*store, clock};
        Round round{*store, sync, channels, outbox, clock, QLocale(u"en_GB"_s)};
        MessageSetup setup{*store, channels, providers};

        House()
            : endpoints(pointedAt(world)), providers(*store, vault, http, clock, endpoints, u"test"_s),
              channels(*store, vault, http, texting, clock, endpoints, u"test"_s)
        {
        }
        static Endpoints pointedAt(fakes::OutsideWorld &world)
        {
            if (!world.start())
                qFatal("no services");
            Endpoints endpoints = Endpoints::defaults();
            endpoints.slackApi = QUrl(world.origin(Service::Slack).toString() + u"/api"_s);
            endpoints.twilioApi = world.origin(Service::Twilio);
            endpoints.snsApi = world.origin(Service::Sns);
            return endpoints;
        }
    };
    std::unique_ptr<House> m_house;
    LeagueId m_league;

    MessageSettings entered() { return m_house->setup.read(m_league).value(); }
    MessageSettings withWebhook()
    {
        MessageSettings settings = entered();
        settings.slack = {true, SlackEntry::Way::Webhook, Secret(m_house->world.slackWebhook().toEncoded()), {}};
        return settings;
    }
    MessageSettings withTwilio()
    {
        MessageSettings settings = entered();
        const fakes::TwilioFake &twilio = m_house->world.twilio();
        settings.sms.isOn = true;
        settings.sms.twilio = {twilio.accountSid(), {}, twilio.number(), Secret(twilio.authToken().toLatin1())};
        settings.sms.policy.price = Price{7'900, u"USD"_s};
        return settings;
    }
    Result<void> save(const MessageSettings &settings) { return QCoro::waitFor(m_house->setup.save(settings)); }
    Result<QString> probe(const MessageSettings &settings, ChannelKind channel) { return QCoro::waitFor(m_house->setup.probe(settings, channel)); }
    Result<MessagePreview> preview(const MessageSettings &settings, ChannelKind channel)
    {
        return previewMessages(*m_house->store, settings, channel, m_house->clock, QLocale(u"en_GB"_s));
    }
    std::vector<ChannelSetting> kept() { return m_house->store->channels(m_league).value(); }
    Player walker(const QString &name, int steps)
    {
        Player player;
        player.league = m_league;
        player.name = name;
        player.joined = day.addDays(-18);
        player = m_house->store->addPlayer(player).value();
        const Settling settling{.zone = player.zone, .hours = 24, .lastSync = {}, .now = m_house->clock.now()};
        const DayRecord record = applied(std::nullopt, DayReading{day, StepCount{steps}}, settling);
        (void)m_house->store->saveDays(player.id, {record}, ReadingSource::Hand);
        return player;
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        League league;
        league.name = u"Office"_s;
        league.season.first = day.addDays(-18);
        m_league = m_house->store->addLeague(league).value().id;
    }
    void cleanup() { m_house.reset(); }

    void whatIsKeptComesBackWithoutSecrets()
    {
        MessageSettings settings = withTwilio();
        settings.slack = withWebhook().slack;
        settings.ntfy.isOn = true;
        settings.ntfy.server = m_house->world.origin(Service::Ntfy).toString();
        settings.desktop = true;
        settings.league.publishTime = QTime(8, 30);
        settings.league.publishDays = Weekdays::from(u"mon-fri"_s).value();
        settings.league.pausedUntil = QDate(2027, 1, 4);
        settings.league.rules.settlingHours = 48;
        QVERIFY(save(settings));
        const MessageSettings back = entered();
        QVERIFY(back.slack.isOn && back.sms.isOn && back.ntfy.isOn && back.desktop);
        QVERIFY(back.slack.secret.isEmpty() && back.sms.twilio.secret.isEmpty());
        QCOMPARE(back.sms.twilio.accountSid, settings.sms.twilio.accountSid);
        QCOMPARE(back.sms.policy, settings.sms.policy);
        QCOMPARE(back.ntfy.server, settings.ntfy.server);
        QCOMPARE(back.league.publishTime, QTime(8, 30));
        QCOMPARE(back.league.publishDays, settings.league.publishDays);
        QCOMPARE(back.league.pausedUntil, QDate(2027, 1, 4));
        QCOMPARE(back.league.rules.settlingHours, 48);
        QCOMPARE(m_house->vault.entries.size(), 2);
        for (const ChannelSetting &each : kept())
            QVERIFY(!each.settings.contains(m_house->world.twilio().authToken()));
    }

    void rulesAreKept()
    {
        MessageSettings settings = entered();
        settings.league.name = u"Lost Boys"_s;
        settings.league.zone = QTimeZone("Europe/Berlin");
        settings.league.rules = {12'000, 500, Ranking::Competition, 12};
        settings.league.season.first = day;
        settings.league.endSeason(day.addDays(30), m_house->clock.now());
        QVERIFY(save(settings));
        const League back = entered().league;
        QCOMPARE(back.name, u"Lost Boys"_s);
        QCOMPARE(back.zone, QTimeZone("Europe/Berlin"));
        QCOMPARE(back.rules, settings.league.rules);
        QCOMPARE(back.season, settings.league.season);
        QCOMPARE(back.endSetAt, settings.league.endSetAt);
    }

    void whatWasNotChangedStaysAsItIs()
    {
        MessageSettings settings = entered();
        settings.league.rules.bonusStep = 500;
        League meanwhile = settings.league; // elsewhere
        meanwhile.rules = {12'000, 2'000, Ranking::Competition, 12};
        meanwhile.season = {day, day.addDays(30)};
        meanwhile.roundTime = QTime(4, 0);
        QVERIFY(m_house->store->updateLeague(meanwhile));
        QVERIFY(save(settings));
        const League back = entered().league;
        QCOMPARE(back.rules, (Rules{12'000, 500, Ranking::Competition, 12}));
        QCOMPARE(back.season, meanwhile.season);
        QCOMPARE(back.roundTime, QTime(4, 0));
    }

    void rulesThatMakeNoSense_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("goal") << u"the goal needs a whole number from 1 to 1,000,000"_s;
        QTest::newRow("bonus") << u"the bonus step needs a whole number from 1 to 1,000,000"_s;
        QTest::newRow("settling") << u"the settling time needs 0, 12, 24, 48 or 72"_s;
        QTest::newRow("season") << u"the season would end before it starts"_s;
        QTest::newRow("nameless") << u"the name is empty"_s;
        QTest::newRow("namesake") << QString();
    }
    void rulesThatMakeNoSense()
    {
        QFETCH(QString, words);
        const QByteArray what = QTest::currentDataTag();
        League other;
        other.name = u"Pirates"_s;
        other.season.first = day;
        QVERIFY(m_house->store->addLeague(other));
        MessageSettings settings = withWebhook();
        League &league = settings.league;
        if (what == "goal")
            league.rules.goal = 0;
        else if (what == "bonus")
            league.rules.bonusStep = -1;
        else if (what == "settling")
            league.rules.settlingHours = 13;
        else if (what == "season")
            league.season.last = league.season.first.addDays(-1);
        else
            league.name = what == "nameless" ? u"  "_s : u"pirates"_s;
        const Result<void> saved = save(settings);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, words.isEmpty() ? ErrorKind::AlreadyExists : ErrorKind::InvalidInput);
        QCOMPARE(saved.error().detail, words);
        QVERIFY(kept().empty()); // nor anything else
        QCOMPARE(entered().league.rules, Rules());
    }

    void hoursHaveALength()
    {
        MessageSettings settings = withTwilio();
        settings.sms.policy.until = settings.sms.policy.from;
        const Result<void> saved = save(settings);
        QVERIFY(!saved);
        QVERIFY2(saved.error().detail.contains(u"hours"_s), qPrintable(saved.error().detail));
        QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
    }

    void aSecretThatIsKeptNeedNotBeEnteredAgain()
    {
        QVERIFY(save(withTwilio()));
        MessageSettings changed = entered();
        changed.sms.policy.countries = {u"DE"_s};
        QVERIFY(m_house->setup.hasSecret(changed, ChannelKind::Sms).value());
        QVERIFY(probe(changed, ChannelKind::Sms));
        m_house->vault.unreadable = ErrorKind::VaultLocked;
        m_house->vault.refused = u"test"_s; // and the vault is not asked for what it need not tell
        QVERIFY(save(changed));
        QCOMPARE(entered().sms.policy.countries, QStringList{u"DE"_s});
        changed.sms.provider = SmsEntry::Provider::Sns; // has another one
        changed.sms.sns = {u"eu-central-1"_s, {u"AKIDSIMULATED0000001"_s, {}, {}}, {}};
        QVERIFY(!m_house->setup.hasSecret(changed, ChannelKind::Sms).value());
        QCOMPARE(save(changed).error().kind, ErrorKind::InvalidInput);
        QVERIFY(!isSns(kept().front()));
    }

    void nothingIsKeptWhereAnythingIsWrong()
    {
        MessageSettings settings = withWebhook();
        settings.ntfy.isOn = true;
        settings.ntfy.server = u"http://elsewhere.example"_s;
        settings.league.publishTime = QTime(8, 30);
        const Result<void> refused = save(settings);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY(kept().empty());
        QVERIFY(m_house->vault.entries.isEmpty());
        QVERIFY(!entered().league.publishTime.isValid());
        settings.ntfy.isOn = false; // what is off need not be right
        QVERIFY(save(settings));
    }

    void aVaultThatTakesNothingKeepsNothing()
    {
        m_house->vault.refused = u"test"_s;
        MessageSettings settings = withWebhook();
        settings.league.publishTime = QTime(8, 30);
        QCOMPARE(save(settings).error().kind, ErrorKind::VaultFailed);
        QVERIFY(kept().empty());
        QVERIFY(!entered().league.publishTime.isValid());
        settings.slack = {};
        QVERIFY(save(settings)); // the schedule needs no vault
    }

    void whatIsTriedIsKeptNowhere()
    {
        QVERIFY(probe(withWebhook(), ChannelKind::Slack)->startsWith(u"Slack knows the webhook"_s));
        QVERIFY(m_house->world.slack().messages().empty());
        QVERIFY(QCoro::waitFor(m_house->setup.sendSample(withWebhook(), ChannelKind::Slack, QLocale(u"en_GB"_s))));
        QCOMPARE(m_house->world.slack().messages().size(), size_t{1});
        MessageSettings bot = entered();
        bot.slack = {true, SlackEntry::Way::Bot, Secret(m_house->world.slack().botToken().toLatin1()), m_house->world.slack().channel()};
        QVERIFY(probe(bot, ChannelKind::Slack));
        bot.slack.secret = {};
        QCOMPARE(probe(bot, ChannelKind::Slack).error().kind, ErrorKind::InvalidInput);
        QVERIFY(kept().empty());
        QVERIFY(m_house->vault.entries.isEmpty());
        QVERIFY(m_house->store->entries(m_league)->empty());
    }

    void everyServiceIsAskedAndNobodyIsTexted()
    {
        QVERIFY(probe(withTwilio(), ChannelKind::Sms)->startsWith(u"Twilio knows the account"_s));
        MessageSettings wrong = withTwilio();
        wrong.sms.twilio.secret = Secret("another"_ba);
        QCOMPARE(probe(wrong, ChannelKind::Sms).error().kind, ErrorKind::ChannelRefused);

        MessageSettings sns = entered();
        const fakes::SnsFake &amazon = m_house->world.sns();
        sns.sms = {true, SmsEntry::Provider::Sns, {}, {amazon.region(), {amazon.accessKeyId(), Secret(amazon.secretAccessKey()), {}}, {}}, {}};
        QVERIFY(probe(sns, ChannelKind::Sms)->startsWith(u"Amazon SNS knows"_s));
        sns.sms.sns.keys.secretAccessKey = Secret("another"_ba);
        QCOMPARE(probe(sns, ChannelKind::Sms).error().kind, ErrorKind::ChannelRefused);

        MessageSettings ntfy = entered();
        ntfy.ntfy.isOn = true;
        ntfy.ntfy.server = m_house->world.origin(Service::Ntfy).toString();
        QVERIFY(probe(ntfy, ChannelKind::Ntfy)->contains(u"Nothing was sent"_s));
        m_house->world.ntfy().setToken(u"tk_right"_s);
        ntfy.ntfy.withToken = true;
        ntfy.ntfy.token = Secret("tk_wrong"_ba);
        QCOMPARE(probe(ntfy, ChannelKind::Ntfy).error().kind, ErrorKind::ChannelRefused);
        ntfy.ntfy.token = Secret("tk_right"_ba);
        QVERIFY(probe(ntfy, ChannelKind::Ntfy));
        m_house->world.close(Service::Ntfy);
        QVERIFY(!probe(ntfy, ChannelKind::Ntfy));
        QVERIFY(m_house->world.twilio().messages().empty() && amazon.messages().empty() && m_house->world.ntfy().messages().empty());
    }

    void aTokenThatIsGivenUpIsForgotten()
    {
        MessageSettings settings = entered();
        settings.ntfy = {true, m_house->world.origin(Service::Ntfy).toString(), true, Secret("tk_right"_ba), {}};
        QVERIFY(save(settings));
        QCOMPARE(m_house->vault.entries.size(), 1);
        settings = entered();
        settings.ntfy.withToken = false;
        QVERIFY(save(settings));
        QVERIFY(m_house->vault.entries.isEmpty());
        QVERIFY(entered().ntfy.isOn);
        settings.ntfy.isOn = false;
        QVERIFY(save(settings));
        QVERIFY(kept().empty());
    }

    void whatWasRefusedIsTriedAgainOnceItIsSaved()
    {
        QVERIFY(save(withWebhook()));
        ChannelSetting setting = kept().front();
        const QString hint = setting.settings;
        setting.enabled = false;
        setting.reason = word(ErrorKind::ChannelRefused);
        QVERIFY(m_house->store->saveChannel(setting));
        QVERIFY(m_house->setup.trouble(m_league, ChannelKind::Slack)->startsWith(u"Slack no longer accepts"_s));
        QVERIFY(save(entered()));
        QVERIFY(kept().front().enabled);
        QCOMPARE(kept().front().settings, hint);
        QCOMPARE(m_house->setup.trouble(m_league, ChannelKind::Slack).value(), QString());
    }

    void thePreviewIsWhatGoesOut()
    {
        const MessagePreview sample = preview(entered(), ChannelKind::Slack).value();
        QVERIFY(sample.isSample);
        QVERIFY(sample.messages.front().text.startsWith(u"A sample"_s));
        QVERIFY(preview(entered(), ChannelKind::Sms)->messages.empty());

        const Player ana = walker(u"Ana"_s, 12'000);
        walker(u"Bo"_s, 9'000);
        TextConsent consent;
        consent.player = ana.id;
        consent.number = u"+4915112345678"_s;
        consent.numberKey = u"k:1"_s;
        consent.enteredAt = consent.confirmedAt = m_house->clock.now();
        QVERIFY(m_house->store->saveTextConsent(consent));
        const MessageSettings settings = withTwilio();
        const MessagePreview texts = preview(settings, ChannelKind::Sms).value();
        QCOMPARE(texts.messages.size(), size_t{1});
        QCOMPARE(texts.messages.front().recipient, u"Ana"_s);
        QCOMPARE(texts.cost.texts, 1);
        QCOMPARE(texts.cost.cost, (Price{7'900, u"USD"_s}));
        const MessagePreview slack = preview(settings, ChannelKind::Slack).value();
        QVERIFY(!slack.isSample);
        QVERIFY(m_house->store->entries(m_league)->empty());

        MessageSettings all = settings;
        all.slack = withWebhook().slack;
        QVERIFY(save(all));
        QVERIFY(QCoro::waitFor(m_house->round.post(m_league, day, {}, Outbox::Due::All)));
        QCOMPARE(m_house->world.slack().messages().back().text, slack.messages.front().text);
        QCOMPARE(m_house->world.twilio().messages().back().body, texts.messages.front().text);
    }

    void thePreviewGoesByTheRulesAsEntered()
    {
        walker(u"Ana"_s, 12'000);
        MessageSettings settings = entered();
        settings.league.name = u"Big Office"_s;
        settings.league.rules.goal = 2'000;
        const MessagePreview slack = preview(settings, ChannelKind::Slack).value();
        const QString text = slack.messages.front().text;
        QVERIFY2(text.contains(u"11 in all"_s), qPrintable(text)); // one for the goal, ten for the thousands beyond
        settings.league.season.first = day.addDays(1);
        QVERIFY(preview(settings, ChannelKind::Slack)->isSample);
        QCOMPARE(entered().league.rules.goal, Rules{}.goal);
    }
};

QTEST_GUILESS_MAIN(MessageSetupTest)
#include "tst_message_setup.moc"
