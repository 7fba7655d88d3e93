// SPDX-License-Identifier: GPL-3.0-or-later
// What was sent, and how it is to be sent: a person answers for what is unclear, and sets Slack up.
#include "tests/desktop/desktop_fixture.h"

#include <QCoroTask>
#include <QTest>

#include <algorithm>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

class SessionMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DesktopFixture>();
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->makeLeague());
        m_desk->learn("webhook", m_desk->world.slackWebhook().toEncoded());
    }
    void cleanup()
    {
        if (!QTest::currentTestFailed())
            QCOMPARE(m_desk->leaks().join(u'\n'), QString());
        m_desk.reset();
    }
    void anUnclearMessageIsSentAgain();
    void slackIsTestedSeenAndSaved();
    void whatIsCancelledIsKeptNowhere();

private:
    bool isOnTheSchedule()
    {
        if (!m_desk->reads(u"Steps for a day's first point"_s))
            return false;
        m_desk->keys({u"Down"_s}); // from the rules on
        return m_desk->reads(u"Read the trackers at"_s);
    }
    /// Enters the webhook and switches Slack on.
    bool enterSlack()
    {
        m_desk->keys({u"Down"_s}); // from the schedule on
        return m_desk->reads(u"By a webhook"_s) && m_desk->press(u"Post results to Slack"_s)
            && m_desk->type(u"Webhook's address"_s, QString::fromLatin1(m_desk->world.slackWebhook().toEncoded()));
    }
    std::vector<ChannelSetting> channels()
    {
        std::vector<ChannelSetting> kept;
        (void)m_desk->inProfile([&](Engine &engine, LeagueId league) {
            kept = engine.store().channels(league).value();
            return true;
        });
        return kept;
    }
    bool isBackInTheWindow() { return m_desk->hasFocus(u"Menu"_s); }

    const QStringList m_morning{u"--now"_s, u"2026-11-20T08:38:00Z"_s};
    std::unique_ptr<DesktopFixture> m_desk;
};

void SessionMessagesTest::anUnclearMessageIsSentAgain()
{
    QVERIFY(m_desk->inProfile([this](Engine &engine, LeagueId league) {
        OutboxEntry entry;
        entry.league = league;
        entry.day = QDate(2026, 11, 19);
        entry.recipient = u"webhook"_s;
        entry.text = u"Wendy takes the lead\nThursday, 19 November"_s;
        entry.state = MessageState::Unknown;
        entry.reason = word(ErrorKind::ConnectionLost);
        entry.queuedAt = entry.attemptedAt = m_desk->clock.now().addSecs(-3600);
        return QCoro::waitFor(engine.channels().setUpSlackWebhook(league, Secret(m_desk->world.slackWebhook().toEncoded())))
            && engine.store().enqueue(entry);
    }));
    QVERIFY(m_desk->start(m_morning));
    QVERIFY(m_desk->chooseFromMenu(u"m"_s));
    QVERIFY(m_desk->reads(u"We do not know whether Slack has this message."_s));
    QVERIFY(m_desk->reads(u"Unclear"_s));
    m_desk->picture(u"messages-unclear"_s);
    QCOMPARE(m_desk->world.slack().messages().size(), size_t{0}); // nothing goes out by itself
    QVERIFY(m_desk->press(u"Send again"_s));
    QVERIFY(m_desk->waitUntil(u"the message is sent"_s, [](const Objects &window) {
        return std::ranges::any_of(window, [](const Accessible &each) { return each.name == "Sent"_L1; });
    }));
    QCOMPARE(m_desk->world.slack().messages().size(), size_t{1});
    QCOMPARE(m_desk->world.slack().messages().front().text, u"Wendy takes the lead\nThursday, 19 November"_s);
    m_desk->picture(u"messages-sent"_s);
    m_desk->keys({u"Escape"_s});
    QVERIFY(isBackInTheWindow());
    QVERIFY(m_desk->quit());
}

void SessionMessagesTest::slackIsTestedSeenAndSaved()
{
    QVERIFY(m_desk->start(m_morning));
    QVERIFY(m_desk->chooseFromMenu(u"s"_s));
    QVERIFY(isOnTheSchedule());
    QVERIFY(enterSlack());
    QVERIFY(m_desk->press(u"Test, posting nothing"_s));
    QVERIFY(m_desk->reads(u"Slack knows the webhook. Nothing was posted."_s));
    QVERIFY(m_desk->reads(u"What Slack will have"_s));
    QCOMPARE(m_desk->world.slack().messages().size(), size_t{0});
    m_desk->picture(u"settings-slack"_s);
    QVERIFY(m_desk->press(u"Save"_s));
    QVERIFY(isBackInTheWindow());
    QVERIFY(m_desk->quit());
    const std::vector<ChannelSetting> kept = channels();
    QCOMPARE(kept.size(), size_t{1});
    QVERIFY(kept.front().kind == ChannelKind::Slack && kept.front().enabled);
}

void SessionMessagesTest::whatIsCancelledIsKeptNowhere()
{
    QVERIFY(m_desk->start(m_morning));
    QVERIFY(m_desk->chooseFromMenu(u"s"_s));
    QVERIFY(isOnTheSchedule());
    QVERIFY(enterSlack());
    QVERIFY(m_desk->press(u"Cancel"_s));
    QVERIFY(isBackInTheWindow());
    QVERIFY(m_desk->quit());
    QVERIFY(channels().empty());
}

QTEST_MAIN(SessionMessagesTest)
#include "tst_session_messages.moc"
