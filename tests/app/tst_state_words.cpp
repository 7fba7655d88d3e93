// SPDX-License-Identifier: GPL-3.0-or-later
// The footer's words.
#include "app/stepladder/state_words.h"
#include "core/foundation/error.h"

#include <QTest>

using namespace stepladder;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 11, 20), QTime(8, 52), Qt::UTC);
const Reader reader{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("UTC"), morning};

OutboxEntry result(ChannelKind channel, MessageState state)
{
    OutboxEntry entry;
    entry.channel = channel;
    entry.state = state;
    entry.sentAt = morning;
    return entry;
}

} // namespace

class StateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNetworkIsNotASilentHost();
    void aSyncThatReachedNobodyIsNotGood();
    void whatWaitsIsOneSentence();
    void whatIsRefusedIsNotSaidToGoOut();
    void whatWentOutStandsBeforeWhatDidNot();
};

void StateWordsTest::noNetworkIsNotASilentHost()
{
    SyncNote note;
    note.trouble = word(ErrorKind::Offline);
    note.troubleSince = morning;
    QCOMPARE(dataWords(note, morning.addSecs(900), reader),
             (DataWords{u"No network since 08:52"_s, u"Showing what was read last. Trying again at 09:07."_s, true}));
    note.host = u"health.example"_s;
    QCOMPARE(dataWords(note, morning.addSecs(900), reader),
             (DataWords{u"No answer from health.example since 08:52"_s, u"Showing what was read last. Trying again at 09:07."_s, true}));
    for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::ConnectionLost}) {
        note.trouble = word(kind);
        note.timedOut = true;
        QCOMPARE(dataWords(note, {}, reader).what, u"No answer in time from health.example since 08:52"_s);
    }
    note.host.clear();
    note.timedOut = false;
    note.trouble = word(ErrorKind::VaultLocked);
    QCOMPARE(dataWords(note, {}, reader).what, u"Nobody could be read since 08:52"_s);
}

void StateWordsTest::aSyncThatReachedNobodyIsNotGood()
{
    SyncNote note;
    note.at = morning;
    note.total = 8;
    QVERIFY(!dataWords(note, {}, reader).readAny);
    note.read = 7;
    QVERIFY(dataWords(note, {}, reader).readAny);
}

void StateWordsTest::whatWaitsIsOneSentence()
{
    QCOMPARE(postedWords({result(ChannelKind::Sms, MessageState::Queued), result(ChannelKind::Slack, MessageState::Queued),
                          result(ChannelKind::Sms, MessageState::Queued)}, reader),
             u"Waiting to go out by text message and Slack"_s);
    QCOMPARE(postedWords({result(ChannelKind::Desktop, MessageState::Queued), result(ChannelKind::Ntfy, MessageState::Cancelled)}, reader),
             QString());
}

void StateWordsTest::whatIsRefusedIsNotSaidToGoOut()
{
    OutboxEntry refused = result(ChannelKind::Slack, MessageState::Queued);
    refused.reason = word(ErrorKind::ChannelRefused);
    QCOMPARE(postedWords({refused, result(ChannelKind::Sms, MessageState::Queued)}, reader),
             u"Refused by Slack: set it right in Settings \u00b7 Waiting to go out by text message"_s);
}

void StateWordsTest::whatWentOutStandsBeforeWhatDidNot()
{
    QCOMPARE(postedWords({result(ChannelKind::Sms, MessageState::Failed), result(ChannelKind::Slack, MessageState::Sent)}, reader),
             u"Posted to Slack 08:52 \u00b7 Not sent by text message"_s);
}

QTEST_GUILESS_MAIN(StateWordsTest)
#include "tst_state_words.moc"
