// SPDX-License-Identifier: GPL-3.0-or-later
// Players come in through the window: the dialog over the real engine, the simulated services, and a person who answers in
// the browser.
#include "app/language/language.h"
#include "app/stepladder/desktop.h"
#include "core/league/connection.h"
#include "tests/app/desktop_end.h"
#include "tests/app/desktop_profile.h"
#include "tests/fakes/outside_world.h"
#include "tests/fakes/scripted_browser.h"
#include "tests/routine/texting_fixture.h"
#include "ui/onboarding/onboarding_dialog.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/players/players_dialog.h"
#include "ui/profile/profile_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme/date_field.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QCoroTask>
#include <QDesktopServices>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace stepladder;
using namespace Qt::StringLiterals;
using fakes::ConsentScript;
using fakes::Service;

namespace {

const QDateTime morning(QDate(2026, 11, 20), QTime(8, 38), Qt::UTC);

} // namespace

class DesktopPlayersTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /// What QDesktopServices does with an address here.
    void browse(const QUrl &page)
    {
        m_opened.append(page);
        if (m_answers)
            m_browser->open(page, m_script);
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void firstPlayerComesIn();
    void nextPlayerNeedsNoClient();
    void wrongClientIsToldAtOnce();
    void reconnectIsOneClick();
    void reconnectTakesNobodyElse();
    void closedServerGoesToGoogle();
    void invitationOutlivesTheProgram();
    void byHandAndEdited();
    void somebodyWhoComesInDuringARoundIsRead();
    void codesAreToldAsTheStoreKnowsThem();
    void textsNeedAChannel();
    void textsBeginAndEndInTheWindow();
    void withoutATextChannelTheSettingsOpen();
    void whoIsConnectedReconnectsFromThePlayers();
    void profileOpensFromTheBoardByKeyboard();
    void profileLeadsToWhatCanBeDone();
    void profileReconnectsAndIsReadAgain();
    void removalCanBeUndoneForAWhile();
    void removalCanBeUndoneInAnotherDialog();
    void accessThatIsDueEndsAtTheStart();
    void trackerThatIsNotToldIsTold();
    void erasedWhileARoundRuns();
    void invitationsThatAreOverAreSwept();
    void invitationsAreSeenAmongThePlayers();

private:
    Desktop &open();
    void close();
    OnboardingDialog &dialog() const { return *m_desktop->window().findChild<OnboardingDialog *>(); }
    template<typename Widget>
    Widget *part(const QString &name) const
    {
        const auto found = dialog().findChildren<Widget *>(name);
        for (Widget *each : found) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool shows(const QString &name) const { return m_desktop->window().findChild<OnboardingDialog *>() && part<QWidget>(name); }
    bool waitFor(const QString &name) const
    {
        return QTest::qWaitFor([&] { return shows(name); }, 60'000);
    }
    QString words(const QString &name) const { return part<QLabel>(name)->text(); }
    void press(const QString &name) const { part<QAbstractButton>(name)->click(); }
    void type(const QString &name, const QString &text) const { part<QLineEdit>(name)->setText(text); }
    void fillInClient(const QString &secret = {}) const
    {
        const fakes::OAuthClient &client = m_world->google().oauth().client();
        type(u"clientId"_s, client.id);
        type(u"clientSecret"_s, secret.isEmpty() ? client.secret : secret);
    }
    void keepLeagueClient()
    {
        const fakes::OAuthClient &client = m_world->google().oauth().client();
        QVERIFY(QCoro::waitFor(m_engine->leagueClients().keep(m_league, TrackerKind::GoogleHealth,
                                                              {client.id, Secret(client.secret.toUtf8())})));
    }
    /// Takes somebody in as far as the person page.
    void takeIn(const QString &name)
    {
        m_desktop->addPlayer();
        type(u"name"_s, name);
        press(u"continue"_s);
        QVERIFY(waitFor(u"personName"_s));
    }
    void closeDialog()
    {
        dialog().reject();
        QVERIFY(QTest::qWaitFor([&] { return !m_desktop->window().findChild<OnboardingDialog *>(); }, 60'000));
    }
    template<typename Widget>
    Widget *inPlayers(const QString &name) const { return m_desktop->window().findChild<PlayersDialog *>()->findChild<Widget *>(name); }
    void pressInPlayers(const QString &name) const { inPlayers<QAbstractButton>(name)->click(); }
    void setUpNtfy()
    {
        ChannelSetting ntfy;
        ntfy.league = m_league;
        ntfy.kind = ChannelKind::Ntfy;
        ntfy.recipient = u"ntfy"_s;
        ntfy.settings = QString::fromUtf8(QJsonDocument(QJsonObject{{u"server"_s, m_world->origin(fakes::Service::Ntfy).toString()}}).toJson());
        QVERIFY(m_engine->store().saveChannel(ntfy));
    }
    PlayerId addJohn()
    {
        Player player;
        player.league = m_league;
        player.name = u"John"_s;
        player.joined = QDate(2026, 11, 1);
        return m_engine->store().addPlayer(player)->id;
    }
    ProfileDialog *profile() const { return m_desktop->window().findChild<ProfileDialog *>(); }
    bool hasTokens(PlayerId player) { return QCoro::waitFor(m_engine->tokens().credentials(player)).has_value(); }
    int revocations() const { return m_world->traffic().count(Service::Google, u"/revoke"_s); }
    /// Somebody who is connected, with nothing open and nothing running.
    Player connected(const QString &name)
    {
        keepLeagueClient();
        takeIn(name);
        closeDialog();
        restIn();
        return stored(name).value_or(Player());
    }
    void restIn()
    {
        QVERIFY(QTest::qWaitFor([&] { return !m_desktop->isRoundRunning(); }, 60'000));
    }
    Result<Player> stored(const QString &name) { return m_engine->store().playerNamed(m_league, name); }

    SetClock m_clock{morning};
    std::unique_ptr<tests::DesktopProfile> m_profile;
    std::unique_ptr<fakes::OutsideWorld> m_world;
    std::unique_ptr<fakes::ScriptedBrowser> m_browser;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<ProfilePaths> m_paths;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Desktop> m_desktop;
    LeagueId m_league;
    QList<QUrl> m_opened;
    ConsentScript m_script; ///< what the person does in the browser
    bool m_answers = true;
};

void DesktopPlayersTest::init()
{
    QDesktopServices::setUrlHandler(u"http"_s, this, "browse");
    m_opened.clear();
    m_clock.set(morning);
    m_answers = true;
    m_script = {};
    m_script.player = u"Ada"_s;
    m_profile = std::make_unique<tests::DesktopProfile>();
    m_world = std::make_unique<fakes::OutsideWorld>([this] { return m_clock.now(); });
    QVERIFY(m_world->start());
    m_browser = std::make_unique<fakes::ScriptedBrowser>();
    for (const QString &name : {u"Ada"_s, u"Bo"_s}) {
        m_world->addPerson(name, "Europe/Berlin", name == "Ada"_L1 ? u"GGNJL9"_s : QString());
        for (int day = 1; day <= 19; ++day)
            m_world->setSteps(name, QDate(2026, 11, day), 9000 + 200 * day);
    }
    m_paths = std::make_unique<ProfilePaths>(m_profile->paths());
    auto engine = m_profile->open(*m_world, m_clock);
    QVERIFY(engine);
    m_engine = std::move(*engine);
    m_settings = std::make_unique<QSettings>(m_paths->settingsFile(), QSettings::IniFormat);
    m_look = std::make_unique<Look>(*m_settings);
    League league;
    league.name = u"Lagoon"_s;
    league.season.first = QDate(2026, 11, 1);
    const Result<League> added = m_engine->store().addLeague(league);
    QVERIFY(added);
    m_league = added->id;
    open();
}

void DesktopPlayersTest::cleanup()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
    close();
    m_engine.reset();
    m_look.reset();
    m_settings.reset();
    m_browser.reset();
    m_world.reset();
}

void DesktopPlayersTest::close()
{
    if (m_desktop && !tests::comesToRest(*m_engine, *m_desktop))
        qFatal("what is running does not end");
    m_desktop.reset();
}

Desktop &DesktopPlayersTest::open()
{
    close();
    m_desktop = std::make_unique<Desktop>(*m_engine, *m_paths, *m_look, *m_settings);
    if (!m_desktop->open())
        qFatal("the store cannot be read");
    m_desktop->window().show();
    return *m_desktop;
}

void DesktopPlayersTest::firstPlayerComesIn()
{
    m_desktop->addPlayer();
    QCOMPARE(words(u"trackerTitle"_s), u"Every ladder starts with one rung"_s);
    type(u"name"_s, u"Wendy"_s);
    press(u"continue"_s);
    fillInClient();
    press(u"continue"_s);
    QVERIFY(waitFor(u"personName"_s));
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(*m_engine->leagueClients().id(m_league, TrackerKind::GoogleHealth), m_world->google().oauth().client().id);
    const Result<Player> wendy = stored(u"Wendy"_s);
    QVERIFY(wendy);
    QCOMPARE(wendy->state, ConnectionState::Connected);
    QCOMPARE(wendy->zone, QTimeZone("Europe/Berlin")); // as the tracker says
    QCOMPARE(wendy->joined, QDate(2026, 11, 20));

    part<DateField>(u"joined"_s)->setDate(QDate(2026, 11, 1));
    press(u"continue"_s);
    QVERIFY(words(u"numberWords"_s).contains(u"no text channel"_s));
    press(u"continue"_s);
    QVERIFY(QTest::qWaitFor([&] { return words(u"doneDaysWhat"_s) == u"19 days read"_s; }, 60'000));
    QVERIFY(words(u"doneDaysMore"_s).startsWith(u"Rank 1"_s));
    QCOMPARE(stored(u"Wendy"_s)->joined, QDate(2026, 11, 1));
    press(u"continue"_s);
    QCOMPARE(m_desktop->board().rows.size(), size_t(1));
    restIn();
}

void DesktopPlayersTest::nextPlayerNeedsNoClient()
{
    keepLeagueClient();
    takeIn(u"Wendy"_s);
    closeDialog(); // loses nothing
    QVERIFY(stored(u"Wendy"_s));
    restIn();

    // The browser is still signed in as the first one.
    m_desktop->addPlayer();
    type(u"name"_s, u"Nibs"_s);
    press(u"continue"_s);
    QVERIFY(waitFor(u"ending"_s));
    QCOMPARE(words(u"ending"_s), u"This account belongs to Wendy, who plays already. Sign in with Nibs's account."_s);
    QVERIFY(!stored(u"Nibs"_s));
    m_script.player = u"Bo"_s;
    press(u"tryAgain"_s);
    QVERIFY(waitFor(u"personName"_s));
    QVERIFY(stored(u"Nibs"_s));
    closeDialog();
    restIn();
}

void DesktopPlayersTest::wrongClientIsToldAtOnce()
{
    m_desktop->addPlayer();
    type(u"name"_s, u"Wendy"_s);
    press(u"continue"_s);
    fillInClient(u"GOCSPX-wrong"_s);
    press(u"continue"_s);
    QVERIFY(QTest::qWaitFor([&] { return shows(u"clientOutcome"_s) && words(u"clientOutcome"_s).contains(u"does not know"_s); }, 60'000));
    QVERIFY(m_opened.isEmpty()); // nobody was sent to a page that says so
    QVERIFY(m_engine->leagueClients().id(m_league, TrackerKind::GoogleHealth)->isEmpty());
}

void DesktopPlayersTest::reconnectIsOneClick()
{
    keepLeagueClient();
    takeIn(u"Wendy"_s);
    closeDialog();
    restIn();
    Player wendy = *stored(u"Wendy"_s);
    wendy.state = ConnectionState::NeedsConsent;
    wendy.stateSince = morning.addDays(-1);
    QVERIFY(m_engine->store().updatePlayer(wendy));
    open();
    m_opened.clear();
    Q_EMIT m_desktop->window().bannerActionRequested();
    QVERIFY(waitFor(u"doneTitle"_s));
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(QUrlQuery(m_opened.front()).queryItemValue(u"client_id"_s), m_world->google().oauth().client().id);
    QCOMPARE(stored(u"Wendy"_s)->state, ConnectionState::Connected);
    QCOMPARE(stored(u"Wendy"_s)->id, wendy.id);
    closeDialog();
    restIn();
}

void DesktopPlayersTest::reconnectTakesNobodyElse()
{
    keepLeagueClient();
    takeIn(u"Wendy"_s);
    closeDialog();
    restIn();
    Player wendy = *stored(u"Wendy"_s);
    wendy.state = ConnectionState::NeedsConsent;
    QVERIFY(m_engine->store().updatePlayer(wendy));
    open();
    m_script.player = u"Bo"_s;
    Q_EMIT m_desktop->window().bannerActionRequested();
    QVERIFY(waitFor(u"ending"_s));
    QVERIFY(words(u"ending"_s).contains(u"Sign in with Wendy's account."_s));
    QCOMPARE(stored(u"Wendy"_s)->state, ConnectionState::NeedsConsent);
    m_script.choice = ConsentScript::Choice::Deny;
    press(u"tryAgain"_s);
    QVERIFY(QTest::qWaitFor([&] { return shows(u"ending"_s) && words(u"ending"_s).contains(u"The days so far are safe."_s); }, 60'000));
}

void DesktopPlayersTest::closedServerGoesToGoogle()
{
    Player player;
    player.league = m_league;
    player.name = u"Slightly"_s;
    player.joined = QDate(2026, 11, 1);
    player.tracker = TrackerKind::Fitbit;
    player.state = ConnectionState::Retired;
    player.accountId = u"GGNJL9"_s;
    QVERIFY(m_engine->store().addPlayer(player));
    open();
    Q_EMIT m_desktop->window().bannerActionRequested();
    QVERIFY(waitFor(u"anotherClient"_s)); // the league has none at Google yet
    press(u"anotherClient"_s);
    QVERIFY(shows(u"showGuide"_s));
    fillInClient();
    press(u"continue"_s);
    QVERIFY(waitFor(u"doneTitle"_s));
    QCOMPARE(stored(u"Slightly"_s)->tracker, TrackerKind::GoogleHealth);
    QCOMPARE(m_engine->store().players(m_league)->size(), size_t(1));
    closeDialog();
    restIn();
}

void DesktopPlayersTest::invitationOutlivesTheProgram()
{
    keepLeagueClient();
    m_desktop->addPlayer();
    type(u"name"_s, u"Wendy"_s);
    press(u"elsewhere"_s);
    press(u"continue"_s);
    QVERIFY(QTest::qWaitFor([&] { return shows(u"invitationLink"_s) && !part<QLineEdit>(u"invitationLink"_s)->text().isEmpty(); }, 60'000));
    const QUrl page(part<QLineEdit>(u"invitationLink"_s)->text());
    QVERIFY(m_opened.isEmpty());
    closeDialog();
    open(); // a new start
    m_script.followRedirect = false;
    const QFuture<fakes::Visit> visit = m_browser->open(page, m_script);
    QVERIFY(QTest::qWaitFor([&] { return visit.isFinished(); }, 60'000));

    m_desktop->addPlayer();
    press(u"resume Wendy"_s);
    QVERIFY(QTest::qWaitFor([&] { return part<QPlainTextEdit>(u"answer"_s)->isEnabled(); }, 60'000));
    QCOMPARE(QUrl(part<QLineEdit>(u"invitationLink"_s)->text()), page);
    part<QPlainTextEdit>(u"answer"_s)->setPlainText(u"http://127.0.0.1:99/?state=other&code=c"_s);
    press(u"continue"_s);
    QVERIFY(QTest::qWaitFor([&] { return shows(u"answerTrouble"_s) && words(u"answerTrouble"_s).contains(u"another invitation"_s); }, 60'000));
    part<QPlainTextEdit>(u"answer"_s)->setPlainText(u"Hello,\n"_s + QString::fromLatin1(visit.result().redirect.toEncoded()) + u"\nWendy"_s);
    press(u"continue"_s);
    QVERIFY(waitFor(u"personName"_s));
    QCOMPARE(stored(u"Wendy"_s)->state, ConnectionState::Connected);
    closeDialog();
    restIn();
}

void DesktopPlayersTest::byHandAndEdited()
{
    m_desktop->addPlayer();
    type(u"name"_s, u"John"_s);
    press(u"manual"_s);
    press(u"continue"_s);
    type(u"personName"_s, u"John Darling"_s);
    press(u"colour5"_s);
    press(u"continue"_s);
    const Result<Player> john = stored(u"John Darling"_s);
    QVERIFY(john);
    QCOMPARE(john->colour, 5);
    press(u"continue"_s);
    press(u"cancel"_s); // the next one
    press(u"manual"_s);
    type(u"name"_s, u"john darling"_s);
    press(u"continue"_s);
    QVERIFY(shows(u"nameTrouble"_s));
    press(u"google-health"_s); // nor with a tracker
    QVERIFY(shows(u"nameTrouble"_s));
    press(u"continue"_s);
    QCOMPARE(words(u"nameTrouble"_s), u"john darling exists already. Choose another name."_s);
    press(u"manual"_s);
    type(u"name"_s, u"Michael"_s);
    press(u"continue"_s);
    type(u"personName"_s, u"John Darling"_s);
    press(u"continue"_s);
    QVERIFY(shows(u"personNameTrouble"_s));
    QCOMPARE(m_engine->store().players(m_league)->size(), size_t(2));
}

void DesktopPlayersTest::somebodyWhoComesInDuringARoundIsRead()
{
    keepLeagueClient();
    takeIn(u"Wendy"_s);
    closeDialog();
    restIn();
    Player wendy = *stored(u"Wendy"_s);
    wendy.joined = QDate(2026, 11, 1); // there is something to read
    QVERIFY(m_engine->store().updatePlayer(wendy));
    m_script.player = u"Bo"_s;
    m_desktop->addPlayer();
    type(u"name"_s, u"Nibs"_s);
    m_answers = false;
    press(u"continue"_s);
    QVERIFY(QTest::qWaitFor([&] { return m_opened.size() == 2; }, 60'000));
    m_answers = true;
    Q_EMIT m_desktop->window().syncRequested();
    QVERIFY(m_desktop->isRoundRunning());
    const Result<std::vector<Player>> before = m_engine->store().players(m_league);
    QCOMPARE(before->size(), size_t(1)); // this round does not know of Nibs
    m_browser->open(m_opened.back(), m_script);
    QVERIFY(waitFor(u"personName"_s));
    part<DateField>(u"joined"_s)->setDate(QDate(2026, 11, 10));
    press(u"continue"_s);
    press(u"continue"_s);
    QVERIFY(QTest::qWaitFor([&] { return words(u"doneDaysWhat"_s) == u"10 days read"_s; }, 60'000));
    closeDialog();
    restIn();
}

void DesktopPlayersTest::codesAreToldAsTheStoreKnowsThem()
{
    const PlayerId john = addJohn();
    EngineEnrolment port(*m_engine);
    port.setLeague(m_league);
    QVERIFY(!port.waitingCode(john)->has_value());
    TextConsent consent;
    consent.player = john;
    consent.number = u"+447400123456"_s;
    consent.numberKey = u"key"_s;
    consent.enteredAt = morning;
    QVERIFY(m_engine->store().saveTextConsent(consent));
    TextCode code;
    code.league = m_league;
    code.player = john;
    code.numberKey = u"another number's"_s;
    code.digest = u"d"_s;
    code.issuedAt = morning;
    QVERIFY(m_engine->store().addTextCode(code));
    QVERIFY(!port.waitingCode(john)->has_value());
    code.numberKey = consent.numberKey;
    code.wrongTries = 2;
    code = *m_engine->store().addTextCode(code);
    m_clock.set(morning.addSecs(20));
    const auto waiting = port.waitingCode(john);
    QVERIFY(waiting && *waiting);
    QCOMPARE((*waiting)->endsAt, morning.addSecs(600));
    QCOMPARE((*waiting)->triesLeft, 3);
    QCOMPARE((*waiting)->nextAt, morning.addSecs(60));
    const Result<TextConsent> chosen = port.chooseTexts(john, false, true);
    QVERIFY(chosen && !chosen->wantsResult && chosen->wantsBattery);
    code.wrongTries = 5;
    QVERIFY(m_engine->store().updateTextCode(code));
    QVERIFY(!port.waitingCode(john)->has_value());
    m_clock.set(morning);
}

void DesktopPlayersTest::textsNeedAChannel()
{
    EngineEnrolment port(*m_engine);
    port.setLeague(m_league);
    QVERIFY(port.textChannels().empty());
    ChannelSetting sms;
    sms.league = m_league;
    sms.kind = ChannelKind::Sms;
    sms.recipient = u"twilio"_s;
    sms.settings = u"{}"_s;
    QVERIFY(m_engine->store().saveChannel(sms));
    QCOMPARE(port.textChannels(), std::vector{ChannelKind::Sms});
    sms.enabled = false;
    QVERIFY(m_engine->store().saveChannel(sms));
    QVERIFY(port.textChannels().empty());
    setUpNtfy();
    QCOMPARE(port.textChannels(), std::vector{ChannelKind::Ntfy});
    const PlayerId john = addJohn();
    const EnteredTopic topic = QCoro::waitFor(port.enterTopic(john)).value();
    const std::vector<fakes::NtfyMessage> &messages = m_world->ntfy().messages();
    QCOMPARE(messages.size(), size_t{1});
    QVERIFY(topic.address.reveal().endsWith(messages.front().topic.toLatin1()));
    QVERIFY(port.waitingCode(john).value());
}

void DesktopPlayersTest::textsBeginAndEndInTheWindow()
{
    setUpNtfy();
    const PlayerId john = addJohn();
    open().showPlayers();
    pressInPlayers(u"textsOf"_s);
    QVERIFY(waitFor(u"numberTitle"_s));
    press(u"continue"_s);
    QVERIFY(waitFor(u"topicAddress"_s));
    closeDialog(); // and comes again before the code has run out
    pressInPlayers(u"textsOf"_s);
    QVERIFY(waitFor(u"code"_s));
    const std::vector<fakes::NtfyMessage> &messages = m_world->ntfy().messages();
    QCOMPARE(messages.size(), size_t{1});
    type(u"code"_s, PhoneText{{}, messages.front().body, {}, {}}.code());
    press(u"continue"_s);
    QVERIFY(waitFor(u"doneTitle"_s));
    QCOMPARE(words(u"doneTitle"_s), u"John gets notifications"_s);
    QVERIFY(m_engine->store().textConsent(john)->value().confirmedAt.isValid());
    press(u"continue"_s);
    QVERIFY(QTest::qWaitFor([&] { return !m_desktop->window().findChild<OnboardingDialog *>(); }));
    QVERIFY(m_desktop->window().findChild<PlayersDialog *>()->isVisible());

    QCoro::waitFor(m_desktop->showProfile(john));
    const auto told = [this] { return profile()->findChild<QLabel *>(u"texts"_s)->text(); };
    QCOMPARE(told(), u"ntfy app, confirmed"_s);
    profile()->findChild<QAbstractButton *>(u"changeTexts"_s)->click();
    QVERIFY(waitFor(u"endTexts"_s));
    press(u"endTexts"_s);
    QVERIFY(waitFor(u"doneTitle"_s));
    QCOMPARE(words(u"doneTitle"_s), u"John gets no notifications"_s);
    QCOMPARE(m_engine->store().textConsent(john)->value().optOut->reason, OptOutReason::AskedOrganiser);
    closeDialog();
    QTRY_COMPARE(told(), u"No texts"_s);
}

void DesktopPlayersTest::withoutATextChannelTheSettingsOpen()
{
    const PlayerId john = addJohn();
    open().showPlayers();
    QCoro::waitFor(m_desktop->showProfile(john));
    profile()->findChild<QAbstractButton *>(u"changeTexts"_s)->click();
    QVERIFY(waitFor(u"numberTitle"_s));
    press(u"continue"_s);
    const QWidget &window = m_desktop->window();
    QVERIFY(QTest::qWaitFor([&] { return window.findChild<SettingsDialog *>(); }));
    QVERIFY(window.findChild<SettingsDialog *>()->isVisible());
    QTRY_COMPARE(window.findChild<QListWidget *>(u"parts"_s)->currentItem()->text(), u"Text messages"_s);
    QVERIFY(!profile() && !window.findChild<PlayersDialog *>() && !window.findChild<OnboardingDialog *>());
}

void DesktopPlayersTest::whoIsConnectedReconnectsFromThePlayers()
{
    const Player wendy = connected(u"Wendy"_s);
    m_clock.set(morning.addSecs(60));
    m_opened.clear();
    m_desktop->showPlayers();
    pressInPlayers(u"reconnect"_s);
    QVERIFY(waitFor(u"doneTitle"_s));
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(stored(u"Wendy"_s)->id, wendy.id);
    QCOMPARE(stored(u"Wendy"_s)->consentedAt, morning.addSecs(60));
    closeDialog();
    restIn();
    QVERIFY(m_desktop->window().findChild<PlayersDialog *>()->isVisible());
}

void DesktopPlayersTest::profileOpensFromTheBoardByKeyboard()
{
    for (const QString &name : {u"Tootles"_s, u"Molly"_s}) {
        Player player;
        player.league = m_league;
        player.name = name;
        player.joined = QDate(2026, 11, 1);
        const Player added = m_engine->store().addPlayer(player).value();
        const int steps = name == "Molly"_L1 ? 12'000 : 9'000;
        QVERIFY(m_engine->store().saveDays(added.id, {DayRecord{QDate(2026, 11, 19), StepCount{steps}, morning, morning, std::nullopt}}, ReadingSource::Hand));
    }
    open();
    m_desktop->window().activateWindow();
    auto *board = m_desktop->window().findChild<LeaderboardView *>();
    board->setFocus();
    board->setCurrentIndex(board->model()->index(1, StandingsModel::Steps));
    QTest::keyClick(board, Qt::Key_Return);
    QVERIFY(!profile()); // a number tells where it comes from
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTest::keyClick(board, Qt::Key_Left);
    QTest::keyClick(board, Qt::Key_Return);
    QVERIFY(profile());
    QTRY_VERIFY(profile()->isVisible());
    QCOMPARE(profile()->windowTitle(), u"About Tootles"_s);
    QTest::keyClick(profile(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([this] { return !profile(); }));

    // The menu key tells of the same.
    board->setCurrentIndex(board->model()->index(0, StandingsModel::Season));
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), board->mapToGlobal(QPoint()));
    QApplication::sendEvent(board, &menuKey);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().front()->text(), u"&About Molly"_s);
    menu->actions().front()->trigger();
    menu->close();
    QTRY_VERIFY(profile()->isVisible());
    QCOMPARE(profile()->windowTitle(), u"About Molly"_s);
    QCOMPARE(profile()->findChild<QLabel *>(u"pagePlace"_s)->text(), u"Rank 1 of 2 with 3 points, 3 points ahead of Tootles"_s);
    profile()->reject();

    // So does a double click on the name.
    QVERIFY(QTest::qWaitFor([this] { return !profile(); }));
    const QPoint name = board->visualRect(board->model()->index(1, StandingsModel::Name)).center();
    QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, name);
    QVERIFY(!profile());
    QTest::mouseDClick(board->viewport(), Qt::LeftButton, {}, name);
    QTRY_VERIFY(profile() && profile()->isVisible());
    QCOMPARE(profile()->windowTitle(), u"About Tootles"_s);
}

void DesktopPlayersTest::profileLeadsToWhatCanBeDone()
{
    Player player;
    player.league = m_league;
    player.joined = QDate(2026, 11, 1);
    for (const QString &name : {u"Curly"_s, u"John"_s}) {
        player.name = name;
        QVERIFY(m_engine->store().addPlayer(player));
    }
    const PlayerId john = stored(u"John"_s)->id;
    open();
    QCoro::waitFor(m_desktop->showProfile(john));
    profile()->findChild<QAbstractButton *>(u"enterSteps"_s)->click();
    QVERIFY(QTest::qWaitFor([this] { return !profile(); }));
    inPlayers<QLineEdit>(u"daySteps"_s)->setText(u"12000"_s);
    pressInPlayers(u"saveSteps"_s);
    QCOMPARE(m_engine->store().days(john, QDate(2026, 11, 19), QDate(2026, 11, 19))->front().steps, StepCount{12'000});
    pressInPlayers(u"closeSteps"_s);
    QCOMPARE(inPlayers<QLabel>(u"playerName"_s)->text(), u"John"_s);

    // From there and back again.
    pressInPlayers(u"profile"_s);
    QTRY_VERIFY(profile()->isVisible());
    QCOMPARE(profile()->player(), john);
    profile()->findChild<QAbstractButton *>(u"manage"_s)->click();
    QVERIFY(QTest::qWaitFor([this] { return !profile(); }));
    QVERIFY(inPlayers<QLabel>(u"playerName"_s)->isVisible());
    QCOMPARE(inPlayers<QLabel>(u"playerName"_s)->text(), u"John"_s);

    // To the chart of two players.
    pressInPlayers(u"profile"_s);
    QTRY_VERIFY(profile()->isVisible());
    profile()->findChild<QAbstractButton *>(u"compare"_s)->click();
    QVERIFY(QTest::qWaitFor([this] { return !profile(); }));
    QCOMPARE(m_desktop->window().selectedPlayer(), john);
    auto *opponents = m_desktop->window().findChild<QComboBox *>(u"opponents"_s);
    QVERIFY(opponents->isVisible());
    QTRY_COMPARE(m_desktop->window().focusWidget(), opponents);
    QCOMPARE(opponents->itemText(1), u"Curly"_s);
}

void DesktopPlayersTest::profileReconnectsAndIsReadAgain()
{
    Player ada = connected(u"Ada"_s);
    ada.joined = QDate(2026, 11, 1);
    moveTo(ada, ConnectionState::NeedsConsent, word(ErrorKind::NeedsConsent), morning.addDays(-1));
    QVERIFY(m_engine->store().updatePlayer(ada));
    open();
    QCoro::waitFor(m_desktop->showProfile(ada.id));
    const auto state = [this] { return profile()->findChild<QLabel *>(u"connection"_s)->text(); };
    QCOMPARE(state(), u"Without access since Thursday 08:38"_s);
    QVERIFY(profile()->findChild<QLabel *>(u"noDays"_s)->isVisible());
    profile()->findChild<QAbstractButton *>(u"reconnect"_s)->click();
    QVERIFY(waitFor(u"doneTitle"_s));
    closeDialog();
    restIn();
    QTRY_COMPARE(state(), u"Connected since Friday 08:38"_s);
    QTRY_VERIFY(!profile()->findChild<QLabel *>(u"noDays"_s)->isVisible()); // the round has read her days
    QVERIFY(m_engine->store().erasePlayers({ada.id}));
    Q_EMIT m_desktop->window().dateRequested(QDate(2026, 11, 19));
    QVERIFY(QTest::qWaitFor([this] { return !profile(); })); // nobody to tell of
}

void DesktopPlayersTest::removalCanBeUndoneForAWhile()
{
    const Player wendy = connected(u"Wendy"_s);
    m_desktop->showPlayers();
    pressInPlayers(u"remove"_s);
    QVERIFY(!stored(u"Wendy"_s));
    QTRY_VERIFY(m_desktop->board().waiting.empty() && m_desktop->board().rows.empty());
    pressInPlayers(u"undo"_s);
    QCOMPARE(stored(u"Wendy"_s)->id, wendy.id);
    pressInPlayers(u"remove"_s);
    m_clock.set(morning.addSecs(10)); // a click at the last moment
    pressInPlayers(u"undo"_s);
    QVERIFY(stored(u"Wendy"_s));
    pressInPlayers(u"remove"_s);
    QVERIFY(hasTokens(wendy.id));
    QCOMPARE(revocations(), 0);
    m_clock.set(morning.addSecs(60));
    m_desktop->startRounds();
    QVERIFY(QTest::qWaitFor([&] { return revocations() == 1 && !m_engine->departure().nextDue().isValid(); }, 60'000));
    QVERIFY(!hasTokens(wendy.id));
    QVERIFY(m_engine->store().player(wendy.id)->removed);
    restIn();
}

void DesktopPlayersTest::removalCanBeUndoneInAnotherDialog()
{
    const Player wendy = connected(u"Wendy"_s);
    const auto reopen = [this] {
        m_desktop->window().findChild<PlayersDialog *>()->close();
        QVERIFY(QTest::qWaitFor([this] { return !m_desktop->window().findChild<PlayersDialog *>(); }));
        m_desktop->showPlayers();
    };
    m_desktop->showPlayers();
    QVERIFY(!inPlayers<QWidget>(u"undoBar"_s)->isVisible());
    pressInPlayers(u"remove"_s);
    m_clock.set(morning.addSecs(9));
    reopen();
    QVERIFY(inPlayers<QLabel>(u"undoWords"_s)->text().startsWith(u"Wendy has left"_s));
    pressInPlayers(u"undo"_s);
    QCOMPARE(stored(u"Wendy"_s)->id, wendy.id);
    pressInPlayers(u"remove"_s);
    m_clock.set(morning.addSecs(20));
    reopen();
    QVERIFY(!inPlayers<QWidget>(u"undoBar"_s)->isVisible());
}

void DesktopPlayersTest::accessThatIsDueEndsAtTheStart()
{
    const Player wendy = connected(u"Wendy"_s);
    QVERIFY(m_engine->departure().takeOff(wendy.id, m_clock.now())); // and the program was killed
    open().startRounds();
    QVERIFY(QTest::qWaitFor([&] { return revocations() == 1 && !m_engine->departure().nextDue().isValid(); }, 60'000));
    restIn();
}

void DesktopPlayersTest::trackerThatIsNotToldIsTold()
{
    const Player wendy = connected(u"Wendy"_s);
    QVERIFY(m_engine->departure().takeOff(wendy.id, m_clock.now()));
    m_world->close(Service::Google);
    open().startRounds();
    QVERIFY(QTest::qWaitFor([&] { return !m_engine->departure().nextDue().isValid(); }, 60'000));
    const auto isTold = [&] {
        const auto labels = m_desktop->window().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Third-party apps"_s); });
    };
    QVERIFY(QTest::qWaitFor(isTold, 60'000));
    Q_EMIT m_desktop->window().bannerLaterRequested();
    restIn();
}

void DesktopPlayersTest::erasedWhileARoundRuns()
{
    const Player wendy = connected(u"Wendy"_s);
    m_world->faults().add(fakes::Fault::slow(Service::Google, 300).on(u"dailyRollUp"_s));
    Player early = wendy;
    early.joined = QDate(2026, 11, 1); // there is something to read
    QVERIFY(m_engine->store().updatePlayer(early));
    Q_EMIT m_desktop->window().syncRequested();
    QVERIFY(m_desktop->isRoundRunning());
    m_desktop->showPlayers();
    pressInPlayers(u"erase"_s);
    pressInPlayers(u"eraseNow"_s);
    QVERIFY(QTest::qWaitFor([&] { return inPlayers<QLabel>(u"eraseTitle"_s)->text() == u"Wendy is forgotten"_s; }, 60'000));
    restIn();
    QCOMPARE(m_engine->store().player(wendy.id).error().kind, ErrorKind::NotFound);
    QVERIFY(!hasTokens(wendy.id));
    QCOMPARE(revocations(), 1);
    QTRY_VERIFY(m_desktop->board().rows.empty());
}

void DesktopPlayersTest::invitationsAreSeenAmongThePlayers()
{
    keepLeagueClient();
    EngineEnrolment port(*m_engine);
    port.setLeague(m_league);
    const auto link = QCoro::waitFor(port.invite({u"Wendy"_s, TrackerKind::GoogleHealth, std::nullopt, {}}));
    m_desktop->showPlayers();
    QCOMPARE(inPlayers<QLabel>(u"invitedState"_s)->text(), u"The answer is awaited until tomorrow 08:38"_s);
    pressInPlayers(u"resumeInvitation"_s);
    const auto shown = [this] { return shows(u"invitationLink"_s) ? QUrl(part<QLineEdit>(u"invitationLink"_s)->text()) : QUrl(); };
    QTRY_COMPARE(shown(), link->page);
    closeDialog();
    m_clock.set(morning.addSecs(25 * 3600));
    m_desktop->window().findChild<PlayersDialog *>()->refresh();
    QCOMPARE(inPlayers<QLabel>(u"invitedState"_s)->text(), u"The link ended on Saturday 08:38"_s);
    pressInPlayers(u"resumeInvitation"_s);
    QTRY_VERIFY(!shown().isEmpty() && shown() != link->page);
    closeDialog();
    QTRY_COMPARE(inPlayers<QLabel>(u"invitedState"_s)->text(), u"The answer is awaited until tomorrow 09:38"_s);
    pressInPlayers(u"withdrawInvitation"_s);
    pressInPlayers(u"withdrawAnyway"_s);
    QTRY_VERIFY(inPlayers<QWidget>(u"nobody"_s)->isVisible());
    QVERIFY(m_engine->invitations().unanswered(m_league)->empty());
}

void DesktopPlayersTest::invitationsThatAreOverAreSwept()
{
    keepLeagueClient();
    EngineEnrolment port(*m_engine);
    port.setLeague(m_league);
    QVERIFY(QCoro::waitFor(port.invite({u"Wendy"_s, TrackerKind::GoogleHealth, std::nullopt, {}})));
    const Invitation invitation = m_engine->store().invitations(m_league)->front();
    m_desktop->startRounds();
    restIn();
    QVERIFY(QCoro::waitFor(m_engine->invitations().link(invitation)));
    m_clock.set(morning.addDays(2));
    Q_EMIT m_desktop->window().syncRequested();
    restIn();
    QVERIFY(QTest::qWaitFor([&] { return !QCoro::waitFor(m_engine->invitations().link(invitation)); }, 60'000));
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    speak(app, QLocale());
    DesktopPlayersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktop_players.moc"
