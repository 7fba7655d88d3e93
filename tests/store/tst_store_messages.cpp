// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_files.h"
#include "store_fixture.h"

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace stepladder;

class StoreMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_store = m_folder->open();
        m_league = *m_store->addLeague(newLeague());
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void words();
    void devicesAreReplaced();
    void levelsAreKeptForAWhile();
    void batteryStatesComeBack();
    void outboxHasOneRowPerMessage();
    void outboxUpdatesAndClaims();
    void outboxIsReadPageByPage();
    void channelsAndNotes();
    void eraseForgetsThePerson();
    void aPersonIsFoundUnderEveryNameAndAccount();
    void transactionsKeepAllOrNothing();
    void transactionsNest();
    void exceptionsRollBack();

private:
    QList<QVariantList> rows(const QString &query) { return answers(m_folder->database(), query); }
    Player added(const QString &name) { return *m_store->addPlayer(newPlayer(m_league.id, name)); }

    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<Repository> m_store;
    League m_league;
};

void StoreMessagesTest::words()
{
    for (const auto kind : {ChannelKind::Desktop, ChannelKind::Slack, ChannelKind::Sms, ChannelKind::Ntfy})
        QCOMPARE(channelKindFrom(word(kind)), kind);
    for (const auto kind : {MessageKind::Result, MessageKind::Correction, MessageKind::Battery, MessageKind::NotSynced})
        QCOMPARE(messageKindFrom(word(kind)), kind);
    for (const auto state : {MessageState::Queued, MessageState::Sending, MessageState::Sent, MessageState::Failed,
                             MessageState::Unknown, MessageState::Cancelled})
        QCOMPARE(messageStateFrom(word(state)), state);
    QVERIFY(!channelKindFrom(u"pigeon"_s));
    QVERIFY(!messageKindFrom({}));
    QVERIFY(!messageStateFrom(u"Sent"_s));
}

void StoreMessagesTest::devicesAreReplaced()
{
    const Player player = added(u"Ada"_s);
    Device watch{u"d1"_s, u"Charge 6"_s, 80, BatteryStatus::High, utc(2026, 1, 3), utc(2026, 1, 4)};
    const Device other{u"d2"_s, u"Sense"_s, std::nullopt, BatteryStatus::Unknown, {}, utc(2026, 1, 4)};
    OK(m_store->saveDevices(player.id, {other, watch}));
    const auto found = m_store->devices(m_league.id)->at(player.id);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].id, other.id);
    QVERIFY(!found[0].batteryPercent);
    QVERIFY(!found[0].lastSync.isValid());
    QCOMPARE(found[1].model, watch.model);
    QCOMPARE(found[1].batteryPercent, 80);
    QCOMPARE(found[1].batteryStatus, BatteryStatus::High);
    QCOMPARE(found[1].lastSync, watch.lastSync);
    QCOMPARE(found[1].readAt, watch.readAt);

    watch.readAt = utc(2026, 1, 5); // the same level again
    OK(m_store->saveDevices(player.id, {watch}));
    watch.batteryPercent = 20;
    watch.batteryStatus = BatteryStatus::Low;
    OK(m_store->saveDevices(player.id, {watch}));
    QCOMPARE(m_store->devices(m_league.id)->at(player.id).size(), 1U);
    QCOMPARE(rows(u"SELECT battery_percent FROM device_levels WHERE device = 'd1' ORDER BY change"_s),
             (QList<QVariantList>{{80}, {20}}));
    OK(m_store->saveDevices(player.id, {}));
    QVERIFY(m_store->devices(m_league.id)->empty());
    QCOMPARE(rows(u"SELECT COUNT(*) FROM device_levels"_s), (QList<QVariantList>{{3}}));
}

void StoreMessagesTest::levelsAreKeptForAWhile()
{
    const Player player = added(u"Ada"_s);
    Device watch{u"d1"_s, u"Charge 6"_s, 80, BatteryStatus::High, utc(2026, 1, 3), utc(2026, 1, 3)};
    const auto levels = [&] { return m_store->deviceLevels(player.id)->size(); };
    const auto sync = [&](const QDateTime &at) {
        watch.lastSync = watch.readAt = at;
        return m_store->saveDevices(player.id, {watch});
    };
    OK(sync(utc(2026, 1, 3, 12, 0)));
    OK(sync(utc(2026, 1, 3, 12, 30)));
    QCOMPARE(levels(), size_t{1});
    OK(sync(utc(2026, 1, 3, 13, 0))); // it lasted
    QCOMPARE(levels(), size_t{2});
    BatteryState state;
    state.judgedSync = utc(2026, 1, 3);
    OK(m_store->saveBatteryState(player.id, u"d1"_s, state));
    OK(m_store->saveBatteryState(player.id, u"sold"_s, state));
    OK(sync(utc(2026, 3, 4, 12, 30))); // sixty days later
    QCOMPARE(levels(), size_t{2});
    const auto states = m_store->batteryStates(m_league.id);
    OK(states);
    QVERIFY(states->at(player.id).contains(u"d1"_s));
    QVERIFY(!states->at(player.id).contains(u"sold"_s));
}

void StoreMessagesTest::batteryStatesComeBack()
{
    const Player player = added(u"Ada"_s);
    QVERIFY(m_store->batteryStates(m_league.id)->empty());
    BatteryState state;
    OK(m_store->saveBatteryState(player.id, u"d1"_s, state));
    const auto kept = [&] { return m_store->batteryStates(m_league.id)->at(player.id).at(u"d1"_s); };
    QCOMPARE(kept(), state);
    state = {.judgedSync = utc(2026, 1, 1), .told = BatteryLevel::Critical, .toldPlayer = BatteryLevel::Low, .lowest = 7,
             .mediumSince = utc(2026, 1, 2), .accepted = BatteryPoint{utc(2026, 1, 3), 9}, .doubted = BatteryPoint{utc(2026, 1, 4), 90},
             .snoozedUntil = utc(2026, 1, 5), .isMuted = true, .toldNotSynced = utc(2026, 1, 6), .limits = BatteryLimits{30, 10}};
    OK(m_store->saveBatteryState(player.id, u"d1"_s, state));
    QCOMPARE(kept(), state);
    FAILS(m_store->saveBatteryState({999}, u"d1"_s, state), ErrorKind::NotFound);
    OK(m_store->erasePlayers({player.id}));
    QVERIFY(m_store->batteryStates(m_league.id)->empty());
}

namespace {

OutboxEntry message(LeagueId league, const QString &recipient = u"C1"_s)
{
    OutboxEntry entry;
    entry.league = league;
    entry.day = QDate(2026, 1, 3);
    entry.recipient = recipient;
    entry.text = u"Ada won"_s;
    entry.payload = u"{}"_s;
    entry.queuedAt = utc(2026, 1, 4);
    return entry;
}

} // namespace

void StoreMessagesTest::outboxIsReadPageByPage()
{
    const League other = *m_store->addLeague(newLeague(u"Another"_s));
    OK(m_store->enqueue(message(other.id)));
    for (int i = 1; i <= 7; ++i) {
        OutboxEntry entry = message(m_league.id, u"C%1"_s.arg(i));
        entry.channel = i % 2 == 0 ? ChannelKind::Sms : ChannelKind::Slack;
        entry.state = i == 3 ? MessageState::Unknown : MessageState::Sent;
        OK(m_store->enqueue(entry));
    }
    const auto recipients = [&](MessageId before, int most, const std::vector<ChannelKind> &channels = {}) {
        QStringList found;
        const std::vector<OutboxEntry> page = m_store->entriesBefore(m_league.id, before, most, channels).value();
        for (const OutboxEntry &entry : page)
            found += entry.recipient;
        return found;
    };
    QCOMPARE(recipients({}, 3), (QStringList{u"C7"_s, u"C6"_s, u"C5"_s}));
    const MessageId fifth = m_store->entriesBefore(m_league.id, {}, 3)->back().id;
    QCOMPARE(recipients(fifth, 3), (QStringList{u"C4"_s, u"C3"_s, u"C2"_s}));
    QCOMPARE(recipients(fifth, 3, {ChannelKind::Sms, ChannelKind::Ntfy}), (QStringList{u"C4"_s, u"C2"_s}));
    QCOMPARE(*m_store->countEntries(m_league.id, MessageState::Unknown), 1);
    QCOMPARE(*m_store->countEntries(m_league.id, MessageState::Failed), 0);
}

void StoreMessagesTest::outboxHasOneRowPerMessage()
{
    OutboxEntry entry = message(m_league.id);
    const auto first = m_store->enqueue(entry);
    OK(first);
    QVERIFY(first->id.isValid());
    QCOMPARE(first->payload, u"{}"_s);
    QCOMPARE(first->queuedAt, entry.queuedAt);
    QVERIFY(!first->sentAt.isValid());
    entry.text = u"Bob won"_s;
    const auto again = m_store->enqueue(entry);
    QCOMPARE(again->id, first->id);
    QCOMPARE(again->text, u"Bob won"_s);

    QVERIFY(*m_store->claimEntry(first->id, MessageState::Queued, MessageState::Sending));
    entry.text = u"Cy won"_s;
    const auto late = m_store->enqueue(entry); // on its way: stays what was sent
    QCOMPARE(late->id, first->id);
    QCOMPARE(late->text, u"Bob won"_s);
    QCOMPARE(late->state, MessageState::Sending);

    entry.recipient = u"C2"_s;
    const auto other = m_store->enqueue(entry);
    entry.day = entry.day.addDays(1);
    const auto next = m_store->enqueue(entry);
    QVERIFY(other->id != first->id && next->id != other->id);
    QCOMPARE(m_store->entries(m_league.id)->front().id, next->id);
    QCOMPARE(m_store->entries(m_league.id)->size(), 3U);
    QCOMPARE(m_store->entries(m_league.id, QDate(2026, 1, 3))->size(), 2U);
    QVERIFY(m_store->entries({999})->empty());
    FAILS(m_store->enqueue(message({999})), ErrorKind::NotFound);
}

void StoreMessagesTest::outboxUpdatesAndClaims()
{
    OutboxEntry entry = *m_store->enqueue(message(m_league.id));
    QVERIFY(*m_store->claimEntry(entry.id, MessageState::Queued, MessageState::Sending));
    QVERIFY(!*m_store->claimEntry(entry.id, MessageState::Queued, MessageState::Sending));
    QVERIFY(!*m_store->claimEntry({999}, MessageState::Queued, MessageState::Sending));
    QVERIFY(m_store->entriesIn(m_league.id, MessageState::Queued)->empty());
    QCOMPARE(m_store->entriesIn(m_league.id, MessageState::Sending)->size(), 1U);
    entry.state = MessageState::Sent;
    entry.attempts = 2;
    entry.notBefore = utc(2026, 1, 4, 13);
    entry.sentAt = utc(2026, 1, 4, 14);
    entry.reference = u"1700000000.000100"_s;
    entry.reason = u"rate-limited"_s;
    OK(m_store->updateEntry(entry));
    const OutboxEntry found = m_store->entries(m_league.id)->front();
    QCOMPARE(found.state, MessageState::Sent);
    QCOMPARE(found.attempts, 2);
    QCOMPARE(found.notBefore, entry.notBefore);
    QCOMPARE(found.sentAt, entry.sentAt);
    QCOMPARE(found.reference, entry.reference);
    QCOMPARE(found.reason, entry.reason);
    entry.id = {999};
    FAILS(m_store->updateEntry(entry), ErrorKind::NotFound);
}

void StoreMessagesTest::channelsAndNotes()
{
    ChannelSetting slack{m_league.id, ChannelKind::Slack, u"webhook"_s, u"{}"_s, true, {}};
    OK(m_store->saveChannel(slack));
    slack.enabled = false;
    slack.reason = u"channel-refused"_s;
    slack.recipient = u"C1"_s;
    OK(m_store->saveChannel(slack));
    OK(m_store->noteChannel(slack, true, u"offline"_s));
    const ChannelSetting noted = m_store->channels(m_league.id)->front();
    QVERIFY(noted.enabled);
    QCOMPARE(noted.reason, u"offline"_s);
    ChannelSetting former = slack;
    former.settings = u"{\"before\":1}"_s;
    OK(m_store->noteChannel(former, false, u"channel-refused"_s)); // was set up anew since
    QVERIFY(m_store->channels(m_league.id)->front().enabled);
    OK(m_store->noteChannel({m_league.id, ChannelKind::Ntfy, u"players"_s, u"{}"_s, true, {}}, true, {})); // was switched off
    QCOMPARE(m_store->channels(m_league.id)->size(), 1U);
    OK(m_store->noteChannel(slack, slack.enabled, slack.reason));
    OK(m_store->saveChannel({m_league.id, ChannelKind::Sms, u"+49"_s, u"{\"a\":1}"_s, true, {}}));
    const auto channels = m_store->channels(m_league.id);
    QCOMPARE(channels->size(), 2U);
    QCOMPARE(channels->front().recipient, u"C1"_s);
    QCOMPARE(channels->front().reason, u"channel-refused"_s);
    QVERIFY(!channels->front().enabled);
    QCOMPARE(channels->back().settings, u"{\"a\":1}"_s);
    OK(m_store->removeChannel(m_league.id, ChannelKind::Slack));
    OK(m_store->removeChannel(m_league.id, ChannelKind::Slack));
    QCOMPARE(m_store->channels(m_league.id)->size(), 1U);

    QCOMPARE(*m_store->note(m_league.id, u"round"_s), QString());
    OK(m_store->setNote(m_league.id, u"round"_s, u"1"_s));
    OK(m_store->setNote(m_league.id, u"round"_s, u"2"_s));
    OK(m_store->setNote({}, u"round"_s, u"nobody's"_s));
    QCOMPARE(*m_store->note(m_league.id, u"round"_s), u"2"_s);
    QCOMPARE(*m_store->note({}, u"round"_s), u"nobody's"_s);
}

void StoreMessagesTest::eraseForgetsThePerson()
{
    const Player jo = added(u"Jo"_s);
    const Player johan = added(u"Johan"_s);
    for (const Player &player : {jo, johan}) {
        OK(m_store->saveDays(player.id, {dayOf(QDate(2026, 1, 3), 12'345)}, ReadingSource::Tracker));
        OK(m_store->saveDevices(player.id, {Device{u"d"_s, u"Watch"_s, 1, BatteryStatus::Low, {}, {}}}));
    }
    OK(m_store->tallies(m_league, QDate(2026, 3, 3)));
    const auto put = [&](const QString &recipient, const QString &text, MessageState state) {
        OutboxEntry entry = message(m_league.id, recipient);
        entry.text = text;
        entry.state = state;
        return m_store->enqueue(entry)->id;
    };
    put(u"Jo"_s, u"to the person"_s, MessageState::Sent);
    const MessageId sent = put(u"C1"_s, u"1. Jo, 2. Johan"_s, MessageState::Sent);
    put(u"C2"_s, u"1. Jo"_s, MessageState::Queued);
    const MessageId others = put(u"C3"_s, u"1. Johan"_s, MessageState::Sent);

    const auto forgotten = m_store->erasePlayers({jo.id});
    OK(forgotten);
    QCOMPARE(*forgotten, (Forgotten{1, 1, 3, 0, 0}));
    FAILS(m_store->player(jo.id), ErrorKind::NotFound);
    QCOMPARE(m_store->players(m_league.id, true)->size(), 1U);
    for (const QString &table : {u"days"_s, u"readings"_s, u"devices"_s, u"device_levels"_s})
        QCOMPARE(rows(u"SELECT player FROM "_s + table), (QList<QVariantList>{{johan.id.value}}));
    QCOMPARE(rows(u"SELECT COUNT(*) FROM checkpoints WHERE player = %1"_s.arg(jo.id.value)).first(), QVariantList{0});
    const auto messages = *m_store->entries(m_league.id);
    QCOMPARE(messages.size(), 2U);
    QCOMPARE(messages[0].id, others);
    QCOMPARE(messages[0].text, u"1. Johan"_s);
    QCOMPARE(messages[1].id, sent); // stays, or it would go out again
    QVERIFY(messages[1].text.isEmpty() && messages[1].payload.isEmpty());
    QVERIFY(added(u"Jo"_s).id != jo.id); // an id is never somebody else's later

    const PlayerId again = m_store->playerNamed(m_league.id, u"Jo"_s)->id;
    FAILS(m_store->erasePlayers({again, {999}}), ErrorKind::NotFound);
    OK(m_store->player(again)); // all or nobody
    OK(m_store->erasePlayers({again}));
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(m_folder->database() + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("to the person"));
    }
}

void StoreMessagesTest::aPersonIsFoundUnderEveryNameAndAccount()
{
    const auto put = [&](const QString &name, const QString &account, const QString &legacy, bool removed) {
        Player player = newPlayer(m_league.id, name);
        player.accountId = account;
        player.legacyAccountId = legacy;
        player.removed = removed;
        return m_store->addPlayer(player)->id;
    };
    const auto idsOf = [&](const QString &name) {
        const auto person = m_store->person(m_league.id, name);
        std::vector<PlayerId> ids;
        for (const Player &player : *person)
            ids.push_back(player.id);
        return ids;
    };
    const PlayerId fitbit = put(u"Jo"_s, u"ABC"_s, u"ABC"_s, true);
    const PlayerId google = put(u"Joanna"_s, u"users/1"_s, u"ABC"_s, true);
    const PlayerId byHand = put(u"JO"_s, {}, {}, true);
    const PlayerId now = put(u"Annie"_s, u"users/1"_s, {}, false);
    const PlayerId other = put(u"Johan"_s, {}, {}, false);
    QCOMPARE(idsOf(u"jo"_s), (std::vector<PlayerId>{byHand})); // the newest of the name; who had an account may be another
    QCOMPARE(idsOf(u"Joanna"_s), (std::vector<PlayerId>{now, google, fitbit}));
    const PlayerId later = put(u"Jo"_s, u"users/2"_s, {}, false);
    QCOMPARE(idsOf(u"jo"_s), (std::vector<PlayerId>{later, byHand})); // without an account there is only the name
    QCOMPARE(idsOf(u"Annie"_s), (std::vector<PlayerId>{now, google, fitbit})); // a name alone leads no further
    QCOMPARE(idsOf(u"Johan"_s), (std::vector<PlayerId>{other}));
    const League elsewhere = *m_store->addLeague(newLeague(u"Elsewhere"_s));
    FAILS(m_store->person(elsewhere.id, u"Jo"_s), ErrorKind::NotFound);
}

void StoreMessagesTest::transactionsKeepAllOrNothing()
{
    const auto failed = m_store->transaction([&]() -> Result<void> {
        added(u"Ada"_s);
        return failure(ErrorKind::Cancelled, u"why"_s);
    });
    FAILS(failed, ErrorKind::Cancelled);
    QCOMPARE(failed.error().subject, u"why"_s);
    QVERIFY(m_store->players(m_league.id)->empty());
    OK(m_store->transaction([&]() -> Result<void> {
        added(u"Ada"_s);
        added(u"Bob"_s);
        return {};
    }));
    QCOMPARE(m_store->players(m_league.id)->size(), 2U);
}

void StoreMessagesTest::transactionsNest()
{
    const auto inner = [&](const QString &name, bool fail) {
        return m_store->transaction([&]() -> Result<void> {
            added(name);
            return fail ? Result<void>(failure(ErrorKind::Cancelled)) : Result<void>();
        });
    };
    OK(m_store->transaction([&]() -> Result<void> {
        added(u"Ada"_s);
        const auto lost = inner(u"Bob"_s, true);
        return lost ? failure(ErrorKind::Internal) : inner(u"Cy"_s, false);
    }));
    QCOMPARE(m_store->players(m_league.id)->size(), 2U);
    FAILS(m_store->transaction([&]() -> Result<void> {
        return inner(u"Di"_s, false).and_then([]() -> Result<void> { return failure(ErrorKind::Cancelled); });
    }), ErrorKind::Cancelled);
    QCOMPARE(m_store->players(m_league.id)->size(), 2U);
}

void StoreMessagesTest::exceptionsRollBack()
{
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)m_store->transaction([&]() -> Result<void> {
        added(u"Ada"_s);
        throw std::runtime_error("out");
    }));
    QVERIFY(m_store->players(m_league.id)->empty());
    OK(m_store->transaction([&]() -> Result<void> {
        added(u"Bob"_s);
        return {};
    }));
    QCOMPARE(m_store->players(m_league.id)->size(), 1U);
}

QTEST_GUILESS_MAIN(StoreMessagesTest)
#include "tst_store_messages.moc"
