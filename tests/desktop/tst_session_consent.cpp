// SPDX-License-Identifier: GPL-3.0-or-later
// Players come in through the window of the running program: every way a consent can end, and the player kept by hand.
#include "tests/desktop/desktop_fixture.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace stepladder;
using namespace stepladder::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList morning{u"--now"_s, u"2026-11-20T08:38:00Z"_s};

} // namespace

class SessionConsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstPlayerComesIn();
    void refusal();
    void missingScope();
    void nobodyAnswers();
    void cancelled();
    void anotherPersonsAccount();
    void keptByHand();
    void numberConfirmed();

private:
    std::unique_ptr<DesktopFixture> m_desk;
};

void SessionConsentTest::init()
{
    m_desk = std::make_unique<DesktopFixture>();
    QVERIFY(m_desk->open());
}

void SessionConsentTest::cleanup()
{
    if (!QTest::currentTestFailed()) {
        QVERIFY(m_desk->quit());
        QCOMPARE(m_desk->leaks().join(u'\n'), QString());
    }
    m_desk.reset();
}

// From an empty profile to the ladder, with every secret there is: the league has no text channel, so that the number is
// skipped.
void SessionConsentTest::firstPlayerComesIn()
{
    QVERIFY(m_desk->start(morning));
    QVERIFY(m_desk->reads(u"Every ladder starts with one rung"_s));
    QVERIFY(m_desk->press(u"Add yourself"_s));
    QVERIFY(m_desk->type(u"Who is it?"_s, u"Wendy"_s));
    QVERIFY(m_desk->press(u"Continue"_s));
    const fakes::OAuthClient &client = m_desk->world.google().oauth().client();
    QVERIFY(m_desk->type(u"Client id"_s, client.id));
    QVERIFY(m_desk->type(u"Client secret"_s, client.secret));
    QVERIFY(m_desk->press(u"Continue"_s));
    const fakes::Visit visit = m_desk->answer(m_desk->openedPage(), u"Ada"_s);
    QVERIFY(visit.reachedListener());
    QVERIFY2(visit.body.contains("Access was given"), visit.body.constData());
    QVERIFY(m_desk->reads(u"Wendy is in"_s));
    QVERIFY(m_desk->press(u"Continue"_s));
    QVERIFY(m_desk->reads(u"This league has no text channel."_s));
    QVERIFY(m_desk->press(u"Continue"_s));
    QVERIFY(m_desk->reads(u"Google Health connected"_s));
    QVERIFY(m_desk->reads(u"19 days read"_s));
    QVERIFY(m_desk->reads(u"No text messages"_s));
    QVERIFY(m_desk->press(u"Open the leaderboard"_s));
    QVERIFY(m_desk->reads(u"Wendy"_s));

    // The next round needs the refresh token.
    m_desk->world.google().oauth().expireAccessTokens();
    QVERIFY(m_desk->press(u"Sync now"_s));
    QVERIFY(QTest::qWaitFor([this] { return m_desk->secrets().values().contains("refresh token"); }, 60'000));
    const QByteArrayList kinds = m_desk->secrets().values();
    for (const char *kind : {"client secret", "state", "code", "verifier", "access token", "refresh token"})
        QVERIFY2(kinds.contains(kind), kind);
}

void SessionConsentTest::refusal()
{
    QVERIFY(m_desk->makeLeague());
    QVERIFY(m_desk->start(morning));
    QVERIFY(m_desk->addPlayer(u"Wendy"_s));
    fakes::ConsentScript script;
    script.choice = fakes::ConsentScript::Choice::Deny;
    const fakes::Visit visit = m_desk->answer(m_desk->openedPage(), u"Ada"_s, script);
    QVERIFY2(visit.body.contains("This did not work"), visit.body.constData());
    QVERIFY(m_desk->reads(u"Access was not allowed"_s));
    QVERIFY(m_desk->reads(u"Google says you did not allow it. Nothing was saved."_s));
    QVERIFY(m_desk->press(u"Try again"_s));
    QVERIFY(m_desk->answer(m_desk->openedPage(), u"Ada"_s).reachedListener());
    QVERIFY(m_desk->reads(u"Wendy is in"_s));
}

void SessionConsentTest::missingScope()
{
    QVERIFY(m_desk->makeLeague());
    QVERIFY(m_desk->start(morning));
    QVERIFY(m_desk->addPlayer(u"Wendy"_s));
    fakes::ConsentScript script;
    script.untick = QStringList{u"activity"_s};
    QVERIFY(m_desk->answer(m_desk->openedPage(), u"Ada"_s, script).reachedListener());
    QVERIFY(m_desk->reads(u"A box was left unticked"_s));
    QVERIFY(m_desk->reads(u"One of the two boxes was not ticked: activity."_s));
    QVERIFY(m_desk->press(u"Ask once more"_s));
    QVERIFY(m_desk->answer(m_desk->openedPage(), u"Ada"_s).reachedListener());
    QVERIFY(m_desk->reads(u"Wendy is in"_s));
}

// By the real clock, with less patience than people get.
void SessionConsentTest::nobodyAnswers()
{
    QVERIFY(m_desk->makeLeague());
    QVERIFY(m_desk->start({u"--consent-seconds"_s, u"2"_s}));
    QVERIFY(m_desk->addPlayer(u"Wendy"_s));
    const QUrl page = m_desk->openedPage();
    QVERIFY(page.isValid());
    QVERIFY(m_desk->reads(u"Nobody answered"_s));
    QVERIFY(m_desk->reads(u"The link is closed."_s));
    const fakes::Visit late = m_desk->answer(page, u"Ada"_s);
    QVERIFY(!late.reachedListener());
    QCOMPARE(m_desk->world.traffic().count(fakes::Service::Google, u"/token"_s), 0);
    QVERIFY(m_desk->press(u"Open a new one"_s));
    QVERIFY(m_desk->openedPage().isValid());
}

void SessionConsentTest::cancelled()
{
    QVERIFY(m_desk->makeLeague());
    QVERIFY(m_desk->start(morning));
    QVERIFY(m_desk->addPlayer(u"Wendy"_s));
    const QUrl page = m_desk->openedPage();
    QVERIFY(m_desk->reads(u"Waiting for your answer"_s));
    QVERIFY(m_desk->press(u"Cancel"_s));
    QVERIFY(m_desk->reads(u"Add yourself"_s));
    QVERIFY(!m_desk->answer(page, u"Ada"_s).reachedListener());
    // The next one starts afresh.
    QVERIFY(m_desk->addPlayer(u"Wendy"_s));
    const QUrl second = m_desk->openedPage();
    QVERIFY(QUrlQuery(second).queryItemValue(u"state"_s) != QUrlQuery(page).queryItemValue(u"state"_s));
    QVERIFY(m_desk->answer(second, u"Ada"_s).reachedListener());
    QVERIFY(m_desk->reads(u"Wendy is in"_s));
}

void SessionConsentTest::anotherPersonsAccount()
{
    QVERIFY(m_desk->makeLeague());
    QVERIFY(m_desk->takeIn(u"Wendy"_s, u"Ada"_s));
    QVERIFY(m_desk->start(morning));
    QVERIFY(m_desk->addPlayer(u"Nibs"_s));
    QVERIFY(m_desk->answer(m_desk->openedPage(), u"Ada"_s).reachedListener());
    QVERIFY(m_desk->reads(u"Another person's account"_s));
    QVERIFY(m_desk->reads(u"This account belongs to Wendy, who plays already. Sign in with Nibs's account."_s));
    QVERIFY(m_desk->press(u"Sign in with another account"_s));
    QVERIFY(m_desk->answer(m_desk->openedPage(), u"Bo"_s).reachedListener());
    QVERIFY(m_desk->reads(u"Nibs is in"_s));
}

void SessionConsentTest::keptByHand()
{
    QVERIFY(m_desk->makeLeague());
    QVERIFY(m_desk->start(morning));
    QVERIFY(m_desk->press(u"Add yourself"_s));
    QVERIFY(m_desk->type(u"Who is it?"_s, u"Wendy"_s));
    QVERIFY(m_desk->press(u"By hand, or from a file"_s));
    QVERIFY(m_desk->press(u"Add player"_s));
    QVERIFY(m_desk->reads(u"Wendy is in"_s));
    QVERIFY(m_desk->press(u"Continue"_s));
    QVERIFY(m_desk->reads(u"No texts yet"_s));
    QVERIFY(m_desk->press(u"Continue"_s));
    QVERIFY(m_desk->reads(u"Steps by hand, or from a file"_s));
    QVERIFY(m_desk->press(u"Add another player"_s));
    QVERIFY(m_desk->reads(u"Add a player"_s));
    QVERIFY(m_desk->press(u"Cancel"_s));
    const Result<Player> wendy = m_desk->stored(u"Wendy"_s);
    QVERIFY(wendy);
    QCOMPARE(wendy->state, ConnectionState::Manual);
    QCOMPARE(m_desk->world.traffic().total(), 0);
}

// A wrong code first; nothing but the code goes to the phone.
void SessionConsentTest::numberConfirmed()
{
    QVERIFY(m_desk->makeLeague());
    QVERIFY(m_desk->setUpTexts());
    QVERIFY(m_desk->start(morning));
    QVERIFY(m_desk->addPlayer(u"Wendy"_s));
    QVERIFY(m_desk->answer(m_desk->openedPage(), u"Ada"_s).reachedListener());
    QVERIFY(m_desk->reads(u"Wendy is in"_s));
    QVERIFY(m_desk->press(u"Continue"_s));
    QVERIFY(m_desk->reads(u"Texts to Wendy's phone"_s));
    QVERIFY(m_desk->type(u"Mobile number"_s, u"+4915112345678"_s));
    m_desk->picture(u"number"_s);
    QVERIFY(m_desk->press(u"Send code"_s));
    QVERIFY(m_desk->reads(u"Type the code from the text message"_s));
    const std::vector<fakes::SmsMessage> &texts = m_desk->world.twilio().messages();
    QCOMPARE(texts.size(), size_t(1));
    QCOMPARE(texts.front().to, u"+4915112345678"_s);
    static const QRegularExpression digits(u"\\d{6}"_s);
    const QString code = digits.match(texts.front().body).captured();
    m_desk->learn("texted code", code.toLatin1());
    m_desk->typeKeys(QString(code).replace(5, 1, code.endsWith(u'7') ? u'3' : u'7'));
    QVERIFY(m_desk->press(u"Confirm"_s));
    QVERIFY(m_desk->reads(u"That is not the code."_s));
    m_desk->picture(u"wrong-code"_s);
    m_desk->typeKeys(code);
    QVERIFY(m_desk->press(u"Confirm"_s));
    QVERIFY(m_desk->reads(u"Google Health connected"_s));
    QVERIFY(m_desk->reads(u"+49 1511 2345678"_s));
    m_desk->picture(u"confirmed"_s);
    QVERIFY(m_desk->press(u"Open the leaderboard"_s));
    QCOMPARE(texts.size(), size_t(1));
}

QTEST_MAIN(SessionConsentTest)
#include "tst_session_consent.moc"
