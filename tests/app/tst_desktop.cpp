// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a real store: what it tells after a start, and that everything in it leads somewhere.
#include "app/language/language.h"
#include "app/stepladder/desktop.h"
#include "app/stepladder/first_league.h"
#include "core/foundation/file_lock.h"
#include "core/routine/battery_schedule.h"
#include "core/routine/sync_note.h"
#include "core/store/open_store.h"
#include "tests/app/desktop_end.h"
#include "tests/app/desktop_profile.h"
#include "tests/fakes/outside_world.h"
#include "tests/ui/languages.h"
#include "tests/ui/reachable.h"
#include "ui/leaderboard/date_stepper.h"
#include "ui/leaderboard/header.h"
#include "ui/leaderboard/leaderboard_view.h"
#include "ui/leaderboard/receipt_popover.h"
#include "ui/leaderboard/sync_button.h"
#include "ui/onboarding/onboarding_dialog.h"

#include <QCoroTask>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace stepladder;
using namespace Qt::StringLiterals;
using fakes::Service;

namespace {

const QDateTime morning(QDate(2026, 11, 20), QTime(8, 38), Qt::UTC);
const QDate yesterdayThen(2026, 11, 19);

bool says(const QWidget &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisibleTo(&window) && label->text() == words;
    });
}

QPushButton *button(const QWidget &window, const QString &text)
{
    const auto buttons = window.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [&](const QPushButton *each) {
        return each->isVisibleTo(&window) && each->text() == text;
    });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

class DesktopTest : public QObject
{
    Q_OBJECT

public:
    explicit DesktopTest(QApplication &app) : m_app(app) {}

private Q_SLOTS:
    void init();
    void cleanup();
    void picturesMakeNoLeague();
    void theFirstStartMakesOneLeague();
    void whoJoinedTodayWaits();
    void theSeasonsLastDayStays();
    void daysAreSteppedThroughAtAnyPace();
    void aDayNobodyPlaysLeadsBack();
    void whatAnotherProgramWritesIsShown();
    void aLeagueAnotherProgramMakesIsShown();
    void footerTellsTheLastSync();
    void footerCountsThoseWhoStillPlay();
    void footerOfALeagueWithoutTrackersIsTrue();
    void footerTellsThatNothingWasRead();
    void footerTellsOfMessages_data();
    void footerTellsOfMessages();
    void offlineRoundIsTold();
    void theSlackBotShowsTheRanking();
    void whatIsToldAfterReadingIsSaid();
    void bannerLeadsToTheDialog();
    void bannerOfAClosedService();
    void bannerNamesSeveral();
    void bannerOfALockedVault();
    void bannerOfAWrongSecret();
    void bannerOfARefusedChannel();
    void bannerOfAProjectInTesting();
    void laterLastsADay();
    void enterShowsTheDays();
    void enterShowsTheDaysInANarrowWindow();
    void mnemonicsAreNotTwice_data() { tests::addEveryLanguage(); }
    void mnemonicsAreNotTwice();
    void quittingDuringASync();
    void quittingWhileSomethingElseIsRunning_data();
    void quittingWhileSomethingElseIsRunning();
    void aRoundIsStopped();
    void aStopIsNotToldForLong();
    void aStopIsLeftBehindWhileBatteriesAreLookedAt();
    void theSystemsPaletteIsFollowed();
    void aRoundThatWaitsForAnotherProgramIsStopped();
    void quittingDuringAConsent();

private:
    /// A new desktop over the store, as after a start.
    Desktop &open();
    void close();
    Player add(const QString &name, TrackerKind tracker, ConnectionState state, const QString &reason = {},
               QDate joined = QDate(2026, 11, 1));
    /// Somebody who is asked for steps, with a token that still is good.
    Player addConnected(const QString &name);
    Repository &store() { return m_engine->store(); }

    QApplication &m_app;
    SetClock m_clock{morning};
    std::unique_ptr<tests::DesktopProfile> m_profile;
    std::unique_ptr<fakes::OutsideWorld> m_world;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<ProfilePaths> m_paths;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Desktop> m_desktop;
    LeagueId m_league;
};

void DesktopTest::init()
{
    m_clock.set(morning);
    m_profile = std::make_unique<tests::DesktopProfile>();
    m_world = std::make_unique<fakes::OutsideWorld>([this] { return m_clock.now(); });
    QVERIFY(m_world->start());
    m_paths = std::make_unique<ProfilePaths>(m_profile->paths());
    auto engine = m_profile->open(*m_world, m_clock);
    QVERIFY(engine);
    m_engine = std::move(*engine);
    m_settings = std::make_unique<QSettings>(m_paths->settingsFile(), QSettings::IniFormat);
    m_look = std::make_unique<Look>(*m_settings);
    m_look->appearance().setReducedMotion(true);
    m_look->show(Theme::Kind::Light);
    League league;
    league.name = u"Lagoon"_s;
    league.season.first = QDate(2026, 11, 1);
    const Result<League> added = store().addLeague(league);
    QVERIFY(added);
    m_league = added->id;
}

void DesktopTest::cleanup()
{
    close();
    m_engine.reset();
    m_look.reset();
    m_settings.reset();
    m_world.reset();
}

void DesktopTest::close()
{
    if (m_desktop && !tests::comesToRest(*m_engine, *m_desktop))
        qFatal("what is running does not end");
    m_desktop.reset();
}

Desktop &DesktopTest::open()
{
    close();
    m_desktop = std::make_unique<Desktop>(*m_engine, *m_paths, *m_look, *m_settings);
    if (!m_desktop->open())
        qFatal("the store cannot be read");
    m_desktop->window().setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_desktop->window().show();
    return *m_desktop;
}

Player DesktopTest::add(const QString &name, TrackerKind tracker, ConnectionState state, const QString &reason, QDate joined)
{
    Player player;
    player.league = m_league;
    player.name = name;
    player.joined = joined;
    player.tracker = tracker;
    player.state = state;
    player.stateReason = reason;
    player.stateSince = QDateTime(QDate(2026, 11, 18), QTime(21, 20), Qt::UTC);
    return *store().addPlayer(player);
}

Player DesktopTest::addConnected(const QString &name)
{
    const Player player = add(name, TrackerKind::GoogleHealth, ConnectionState::Connected);
    Credentials credentials;
    credentials.client = {u"client"_s, Secret("secret")};
    credentials.tokens.access = Secret("access");
    credentials.tokens.refresh = Secret("refresh");
    credentials.tokens.expiresAt = morning.addSecs(3600);
    if (!QCoro::waitFor(m_engine->tokens().keep(player.id, credentials)))
        qFatal("the vault cannot be written");
    return player;
}

void DesktopTest::picturesMakeNoLeague()
{
    QTemporaryDir folder;
    auto engine = Engine::open({ProfilePaths::under(folder.path()), {}, QLocale()}, m_clock);
    QVERIFY(engine);
    Desktop desktop(**engine, *m_paths, *m_look, *m_settings);
    QVERIFY(desktop.open());
    QVERIFY((*engine)->store().leagues()->empty());
    QVERIFY(says(desktop.window(), u"Every ladder starts with one rung"_s));
    QVERIFY(!button(desktop.window(), u"Import a file"_s)); // nobody would listen
}

void DesktopTest::theFirstStartMakesOneLeague()
{
    QTemporaryDir folder;
    auto engine = Engine::open({ProfilePaths::under(folder.path()), {}, QLocale()}, m_clock);
    QVERIFY(engine);
    for (int i = 0; i < 2; ++i)
        QVERIFY(makeFirstLeague((*engine)->store(), (*engine)->channels(), m_clock));
    const auto leagues = (*engine)->store().leagues();
    QCOMPARE(leagues->size(), size_t(1));
    QCOMPARE(leagues->front().season.first, QDate(2026, 11, 1));
    const auto channels = (*engine)->store().channels(leagues->front().id);
    QCOMPARE(channels->size(), size_t(1));
    QCOMPARE(channels->front().kind, ChannelKind::Desktop);
}

void DesktopTest::whoJoinedTodayWaits()
{
    add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual, {}, morning.date());
    add(u"Slightly"_s, TrackerKind::Fitbit, ConnectionState::NeedsConsent, {}, morning.date());
    Desktop &desktop = open();
    QVERIFY(says(desktop.window(), u"Today is the first day that counts"_s));
    QVERIFY(says(desktop.window(), u"Ada and Slightly are on the first rung.\nThe first ranking comes tomorrow at 00:10."_s));
    QVERIFY(says(desktop.window(), u"Nothing has been synced yet."_s));
    QVERIFY(says(desktop.window(), u"Slightly needs to allow access again."_s));
    QVERIFY(button(desktop.window(), u"Add another player"_s));
    desktop.startRounds();
    QVERIFY(QTest::qWaitFor([&] { return says(desktop.window(), u"Synced 08:38"_s); }, 60'000));
    m_clock.set(morning.addDays(1));
    QVERIFY(!says(open().window(), u"Today is the first day that counts"_s));
    QCOMPARE(m_desktop->board().rows.size(), size_t(2));
}

void DesktopTest::theSeasonsLastDayStays()
{
    add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual);
    League league = *store().league(m_league);
    league.season.last = QDate(2026, 11, 15);
    QVERIFY(store().updateLeague(league));
    QCOMPARE(open().board().date, QDate(2026, 11, 15));
    auto *stepper = m_desktop->window().findChild<DateStepper *>();
    QTest::keyClick(stepper, Qt::Key_Right);
    QCOMPARE(m_desktop->board().date, QDate(2026, 11, 15));
    QTest::keyClick(stepper, Qt::Key_Left);
    QTRY_COMPARE(m_desktop->board().date, QDate(2026, 11, 14));
    QTest::keyClick(stepper, Qt::Key_Home);
    QTRY_COMPARE(m_desktop->board().date, QDate(2026, 11, 15));
}

void DesktopTest::daysAreSteppedThroughAtAnyPace()
{
    add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual);
    Desktop &desktop = open();
    const QDate first = yesterdayThen.addDays(-3);
    for (int i = 0; i < 100; ++i) {
        const QDate day = first.addDays(i % 4);
        Q_EMIT desktop.window().dateRequested(day);
        if (i % 3 != 0) // and some are not waited for
            QTRY_COMPARE_WITH_TIMEOUT(desktop.board().date, day, 60'000);
    }
    Q_EMIT desktop.window().dateRequested(first);
    QTRY_COMPARE(desktop.board().date, first);
}

void DesktopTest::aDayNobodyPlaysLeadsBack()
{
    add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual, {}, QDate(2026, 11, 10));
    Desktop &desktop = open();
    auto *stepper = desktop.window().findChild<DateStepper *>();
    Q_EMIT desktop.window().dateRequested(QDate(2026, 11, 10));
    QTRY_COMPARE(desktop.board().date, QDate(2026, 11, 10));
    QSignalSpy asked(&desktop.window(), &LeaderboardWindow::dateRequested);
    QTest::keyClick(stepper, Qt::Key_Left);
    QCOMPARE(asked.size(), 0);
    Q_EMIT desktop.window().dateRequested(QDate(2026, 11, 9));
    QTRY_COMPARE(desktop.board().date, yesterdayThen);
}

void DesktopTest::whatAnotherProgramWritesIsShown()
{
    const Player ada = add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual);
    Desktop &desktop = open();
    QCOMPARE(desktop.board().rows.size(), size_t(1));
    const Result<std::unique_ptr<Repository>> theirs = openSqlite(m_paths->database());
    QVERIFY(theirs);
    for (const int steps : {12'000, 15'000}) {
        DayRecord record;
        record.day = yesterdayThen;
        record.steps = StepCount{steps};
        QVERIFY((*theirs)->saveDays(ada.id, {record}, ReadingSource::Hand));
        QTRY_COMPARE(desktop.board().rows.front().standing.steps, StepCount{steps});
    }
    Player bo = ada;
    bo.id = {};
    bo.name = u"Bo"_s;
    QVERIFY((*theirs)->addPlayer(bo));
    QTRY_COMPARE(desktop.board().rows.size(), size_t(2));
}

void DesktopTest::aLeagueAnotherProgramMakesIsShown()
{
    const QTemporaryDir folder;
    const ProfilePaths paths = ProfilePaths::under(folder.path());
    const auto engine = Engine::open({paths, {}, QLocale()}, m_clock);
    QVERIFY(engine);
    Desktop desktop(**engine, paths, *m_look, *m_settings);
    QVERIFY(desktop.open());
    QVERIFY(desktop.board().league.name.isEmpty());
    League league;
    league.name = u"Third floor"_s;
    league.season.first = QDate(2026, 11, 1);
    QVERIFY((*openSqlite(paths.database()))->addLeague(league));
    QTRY_COMPARE(desktop.board().league.name, u"Third floor"_s);
}

void DesktopTest::footerTellsTheLastSync()
{
    add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual);
    add(u"Slightly"_s, TrackerKind::GoogleHealth, ConnectionState::NeedsConsent);
    QVERIFY(says(open().window(), u"Nothing has been synced yet."_s));
    QVERIFY(QCoro::waitFor(m_engine->sync().run(m_league, {})));
    m_clock.set(morning.addSecs(3600));
    Desktop &desktop = open();
    QVERIFY(says(desktop.window(), u"Synced 08:38"_s));
    QVERIFY(says(desktop.window(), u"0 of 1 player up to date"_s)); // Ada has no tracker
    add(u"Bo"_s, TrackerKind::GoogleHealth, ConnectionState::NeedsConsent); // was not asked then
    Desktop &later = open();
    QVERIFY(says(later.window(), u"Synced 08:38"_s));
    QVERIFY(!says(later.window(), u"0 of 1 player up to date"_s));
}

void DesktopTest::footerCountsThoseWhoStillPlay()
{
    const Player wendy = add(u"Wendy"_s, TrackerKind::GoogleHealth, ConnectionState::NeedsConsent);
    Player slightly = add(u"Slightly"_s, TrackerKind::GoogleHealth, ConnectionState::NeedsConsent);
    QVERIFY(QCoro::waitFor(m_engine->sync().run(m_league, {})));
    QVERIFY(says(open().window(), u"0 of 2 players up to date"_s));
    slightly.removed = true;
    QVERIFY(store().updatePlayer(slightly));
    Desktop &left = open();
    QVERIFY(says(left.window(), u"Synced 08:38"_s));
    QVERIFY(says(left.window(), u"0 of 1 player up to date"_s));
    slightly.removed = false; // taken back
    QVERIFY(store().updatePlayer(slightly));
    QVERIFY(says(open().window(), u"0 of 2 players up to date"_s));
    for (Player player : {wendy, slightly}) {
        player.removed = true;
        QVERIFY(store().updatePlayer(player));
    }
    add(u"Bo"_s, TrackerKind::GoogleHealth, ConnectionState::NeedsConsent);
    QVERIFY(says(open().window(), u"Nothing has been synced yet."_s));
}

void DesktopTest::footerOfALeagueWithoutTrackersIsTrue()
{
    add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual);
    QVERIFY(QCoro::waitFor(m_engine->sync().run(m_league, {})));
    Desktop &desktop = open();
    QVERIFY(says(desktop.window(), u"Every day here is entered by hand."_s));
    QVERIFY(!says(desktop.window(), u"Synced 08:38"_s));
}

void DesktopTest::footerTellsThatNothingWasRead()
{
    addConnected(u"Ada"_s);
    m_world->close(Service::Google);
    QVERIFY(QCoro::waitFor(m_engine->sync().run(m_league, {})));
    m_clock.set(morning.addSecs(3600));
    Desktop &desktop = open();
    QVERIFY(says(desktop.window(), u"No answer from 127.0.0.1 since 08:38"_s));
    QVERIFY(says(desktop.window(), u"Showing what was read last."_s));
}

void DesktopTest::footerTellsOfMessages_data()
{
    QTest::addColumn<ChannelKind>("channel");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    const auto rows = [](ChannelKind channel, const QStringList &all) { // queued, sending, sent, failed, unknown
        for (const MessageState state : {MessageState::Queued, MessageState::Sending, MessageState::Sent, MessageState::Failed, MessageState::Unknown}) {
            const QString &words = all.at(static_cast<int>(state));
            QTest::newRow(qPrintable(words)) << channel << int(state) << words;
        }
    };
    rows(ChannelKind::Slack, {u"Waiting to go out by Slack"_s, u"Going out by Slack"_s, u"Posted to Slack 08:30"_s, u"Not sent by Slack"_s,
                              u"Not known whether it arrived by Slack"_s});
    rows(ChannelKind::Sms, {u"Waiting to go out by text message"_s, u"Going out by text message"_s, u"Sent as a text 08:30"_s,
                            u"Not sent by text message"_s, u"Not known whether it arrived by text message"_s});
    rows(ChannelKind::Ntfy, {u"Waiting to go out by ntfy"_s, u"Going out by ntfy"_s, u"Sent by ntfy 08:30"_s, u"Not sent by ntfy"_s,
                             u"Not known whether it arrived by ntfy"_s});
}

void DesktopTest::footerTellsOfMessages()
{
    QFETCH(ChannelKind, channel);
    QFETCH(int, state);
    QFETCH(QString, words);
    add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual);
    OutboxEntry entry;
    entry.channel = channel;
    entry.league = m_league;
    entry.day = yesterdayThen;
    entry.recipient = u"webhook"_s;
    entry.text = u"Ada leads"_s;
    entry.queuedAt = morning.addSecs(-600);
    Result<OutboxEntry> queued = store().enqueue(entry);
    QVERIFY(queued);
    queued->state = static_cast<MessageState>(state);
    queued->sentAt = morning.addSecs(-8 * 60);
    QVERIFY(store().updateEntry(*queued));
    Desktop &desktop = open();
    QVERIFY(says(desktop.window(), words));
    Q_EMIT desktop.window().dateRequested(yesterdayThen.addDays(-1));
    QTRY_VERIFY(!says(desktop.window(), words)); // another day's messages
}

void DesktopTest::offlineRoundIsTold()
{
    addConnected(u"Ada"_s);
    m_world->close(Service::Google);
    Desktop &desktop = open();
    desktop.window().findChild<SyncButton *>()->click();
    QVERIFY(QTest::qWaitFor([&] { return says(desktop.window(), u"No answer from 127.0.0.1 since 08:38"_s); }, 60'000));
    QVERIFY(says(desktop.window(), u"Showing what was read last. Trying again at 08:53."_s));
    QVERIFY(!desktop.window().findChild<SyncButton *>()->isSyncing());
}

void DesktopTest::theSlackBotShowsTheRanking()
{
    const Player ada = add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual);
    DayRecord record;
    record.day = yesterdayThen;
    record.steps = StepCount{12'000};
    QVERIFY(store().saveDays(ada.id, {record}, ReadingSource::Hand));
    QVERIFY(QCoro::waitFor(m_engine->channels().setUpSlackBot(m_league, Secret(m_world->slack().botToken().toLatin1()),
                                                              m_world->slack().channel())));
    open();
    QVERIFY(QCoro::waitFor(m_engine->round().post(m_league, yesterdayThen, {}, Outbox::Due::All)));
    QCOMPARE(m_world->slack().messages().size(), size_t{1});
    QCOMPARE(m_world->slack().messages().back().blocks.last()[u"type"_s].toString(), u"image"_s);
    QCOMPARE(m_world->slack().files().size(), size_t{1});
    QVERIFY(m_world->slack().files().begin()->second.startsWith("\x89PNG"));
}

void DesktopTest::whatIsToldAfterReadingIsSaid()
{
    const Player ada = add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual);
    DayRecord record;
    record.day = yesterdayThen;
    record.steps = StepCount{12'000};
    QVERIFY(store().saveDays(ada.id, {record}, ReadingSource::Hand));
    QVERIFY(QCoro::waitFor(m_engine->channels().setUpSlackWebhook(m_league, Secret(m_world->slackWebhook().toEncoded()))));
    Desktop &desktop = open();
    m_world->setLatency(3'600'000); // nobody waits for this
    Q_EMIT desktop.window().syncRequested();
    QTRY_VERIFY(says(desktop.window(), u"Sending and looking up messages"_s));
    QVERIFY(!says(desktop.window(), u"Reading 1 of 1 player"_s));
    QVERIFY(desktop.isRoundRunning());
}

void DesktopTest::bannerLeadsToTheDialog()
{
    add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual);
    Player slightly = addConnected(u"Slightly"_s);
    slightly.state = ConnectionState::NeedsConsent;
    QVERIFY(store().updatePlayer(slightly));
    Desktop &desktop = open();
    QVERIFY(says(desktop.window(), u"Slightly needs to allow access again."_s));
    QVERIFY(says(desktop.window(), u"Google ended the permission on Wednesday at 21:20. The days so far are safe."_s));
    QPushButton *reconnect = button(desktop.window(), u"&Reconnect Slightly"_s);
    QVERIFY(reconnect);
    reconnect->click();
    auto *dialog = desktop.window().findChild<OnboardingDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(says(*dialog, u"Allow Stepladder to read Slightly's steps again"_s)); // no question comes first
}

void DesktopTest::bannerOfAClosedService()
{
    add(u"Slightly"_s, TrackerKind::Fitbit, ConnectionState::Retired);
    Desktop &desktop = open();
    QVERIFY(says(desktop.window(), u"The Fitbit service closed."_s));
    QVERIFY(says(desktop.window(), u"Reconnect through Google Health, the history stays."_s));
    button(desktop.window(), u"&Reconnect Slightly"_s)->click();
    auto *dialog = desktop.window().findChild<OnboardingDialog *>();
    QVERIFY(QTest::qWaitFor([&] { return says(*dialog, u"No client yet"_s); }, 60'000));
    QVERIFY(says(*dialog, u"Google has to be asked through a client of the league, and the league has none yet."_s)); // where the service went
}

void DesktopTest::bannerNamesSeveral()
{
    for (const QString &name : {u"Curly"_s, u"Nibs"_s, u"Peter"_s})
        add(name, TrackerKind::GoogleHealth, ConnectionState::NeedsConsent);
    QVERIFY(says(open().window(), u"Curly, Nibs and Peter need to allow access again."_s));
    QVERIFY(button(m_desktop->window(), u"&Reconnect Curly"_s));
    add(u"Slightly"_s, TrackerKind::GoogleHealth, ConnectionState::NeedsConsent);
    QVERIFY(says(open().window(), u"4 players need to allow access again."_s));
}

void DesktopTest::bannerOfALockedVault()
{
    add(u"Curly"_s, TrackerKind::GoogleHealth, ConnectionState::NeedsConsent);
    add(u"Slightly"_s, TrackerKind::GoogleHealth, ConnectionState::Connected, word(ErrorKind::VaultLocked));
    Desktop &desktop = open();
    QVERIFY(says(desktop.window(), u"The keychain is locked."_s));
    QVERIFY(says(desktop.window(), u"Unlock it and Stepladder goes on by itself. No connection was lost."_s));
    QPushButton *again = button(desktop.window(), u"&Try again"_s);
    QVERIFY(again);
    again->click();
    QVERIFY(QTest::qWaitFor([&] { return says(desktop.window(), u"Curly and Slightly need to allow access again."_s); }, 60'000));
}

void DesktopTest::bannerOfAWrongSecret()
{
    add(u"Curly"_s, TrackerKind::GoogleHealth, ConnectionState::NeedsConsent);
    add(u"Slightly"_s, TrackerKind::GoogleHealth, ConnectionState::Connected, word(ErrorKind::ClientRejected));
    Desktop &desktop = open();
    QVERIFY(says(desktop.window(), u"Google Health does not know this client id and secret."_s));
    QVERIFY(button(desktop.window(), u"&Try again"_s));
}

void DesktopTest::bannerOfARefusedChannel()
{
    add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual);
    ChannelSetting slack{m_league, ChannelKind::Slack, u"webhook"_s, u"{}"_s, true, {}};
    QVERIFY(store().saveChannel(slack));
    QVERIFY(!says(open().window(), u"Slack no longer takes what Stepladder posts."_s));
    slack.enabled = false;
    slack.reason = word(ErrorKind::ChannelRefused);
    QVERIFY(store().saveChannel(slack));
    QVERIFY(says(open().window(), u"Slack no longer takes what Stepladder posts."_s));
    button(m_desktop->window(), u"&Settings"_s)->click();
    QVERIFY(m_desktop->window().findChild<QDialog *>(u"settingsDialog"_s));
    QTRY_COMPARE(m_desktop->window().findChild<QListWidget *>(u"parts"_s)->currentItem()->text(), u"Slack"_s);
}

void DesktopTest::bannerOfAProjectInTesting()
{
    Player ben = add(u"Ben"_s, TrackerKind::GoogleHealth, ConnectionState::Connected);
    ben.grantEndsAt = morning.addDays(2).addSecs(60);
    QVERIFY(store().updatePlayer(ben));
    QVERIFY(!says(open().window(), u"Set it to In production and it stays."_s));
    m_clock.set(morning.addSecs(60)); // Friday
    QVERIFY(says(open().window(), u"The permission of Ben ends on Sunday because the Google project is in Testing."_s));
    QVERIFY(says(m_desktop->window(), u"Set it to In production and it stays."_s));
    Player ada = add(u"Ada"_s, TrackerKind::GoogleHealth, ConnectionState::Connected);
    ada.grantEndsAt = morning.addDays(1);
    QVERIFY(store().updatePlayer(ada));
    QVERIFY(says(open().window(), u"The permissions of Ada and Ben end from Saturday on because the Google project is in Testing."_s));
    add(u"Dr. Who"_s, TrackerKind::GoogleHealth, ConnectionState::NeedsConsent, word(ErrorKind::TestGrantEnded));
    QVERIFY(says(open().window(), u"Dr. Who needs to allow access again."_s));
    QVERIFY(says(m_desktop->window(), u"This permission ends every 7 days because the Google project is in Testing. Set it to In production and it stays."_s));
}

void DesktopTest::laterLastsADay()
{
    add(u"Slightly"_s, TrackerKind::GoogleHealth, ConnectionState::NeedsConsent);
    button(open().window(), u"Later"_s)->click();
    m_clock.set(morning.addSecs(23 * 3600));
    QVERIFY(!says(open().window(), u"Slightly needs to allow access again."_s)); // a restart does not bring it back
    m_clock.set(morning.addDays(1).addSecs(60));
    QVERIFY(says(open().window(), u"Slightly needs to allow access again."_s));
}

void DesktopTest::enterShowsTheDays()
{
    add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual);
    const Player ben = add(u"Ben"_s, TrackerKind::Manual, ConnectionState::Manual);
    Desktop &desktop = open();
    auto *view = desktop.window().findChild<LeaderboardView *>();
    auto *tabs = desktop.window().findChild<QTabWidget *>();
    QCOMPARE(tabs->currentIndex(), 0);
    desktop.window().selectPlayer(ben.id);
    QTest::keyClick(view, Qt::Key_Return);
    auto *receipt = desktop.window().findChild<ReceiptPopover *>();
    QVERIFY(receipt && receipt->text().startsWith(u"Ben, "_s));
    button(*receipt, u"&Show all days"_s)->click();
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(desktop.window().selectedPlayer(), ben.id);
    QVERIFY(view->isVisible());
}

void DesktopTest::enterShowsTheDaysInANarrowWindow()
{
    add(u"Ada"_s, TrackerKind::Manual, ConnectionState::Manual);
    Desktop &desktop = open();
    desktop.window().resize(900, 600);
    auto *view = desktop.window().findChild<LeaderboardView *>();
    auto *tabs = desktop.window().findChild<QTabWidget *>();
    QVERIFY(!tabs->isVisible());
    desktop.window().selectPlayer(desktop.board().rows.front().player.id);
    QTest::keyClick(view, Qt::Key_Return);
    button(*desktop.window().findChild<ReceiptPopover *>(), u"&Show all days"_s)->click();
    QVERIFY(tabs->isVisible() && !view->isVisible());
    QCOMPARE(tabs->currentIndex(), 1);
    button(desktop.window(), u"&Back to the ladder"_s)->click();
    QVERIFY(!tabs->isVisible() && view->isVisible());
    QTest::keyClick(view, Qt::Key_Return);
    button(*desktop.window().findChildren<ReceiptPopover *>().last(), u"&Show all days"_s)->click();
    desktop.window().resize(1280, 800);
    QVERIFY(tabs->isVisible() && view->isVisible());
    QVERIFY(!button(desktop.window(), u"&Back to the ladder"_s));
    desktop.window().resize(900, 600);
    QVERIFY(!tabs->isVisible() && view->isVisible());
}

void DesktopTest::mnemonicsAreNotTwice()
{
    QFETCH(QString, catalogue);
    const tests::Spoken language(catalogue);
    add(u"Wendy"_s, TrackerKind::GoogleHealth, ConnectionState::NeedsConsent, u"invalid_grant"_s);
    QCOMPARE(tests::sharedMnemonics(open().window()), QString());
}

void DesktopTest::quittingDuringASync()
{
    const Player ada = addConnected(u"Ada"_s);
    m_world->setLatency(3'600'000); // nobody waits for this
    Desktop &desktop = open();
    desktop.startRounds();
    QVERIFY(desktop.isRoundRunning());
    QVERIFY(says(desktop.window(), u"Reading 0 of 1 player"_s));
    QVERIFY(QTest::qWaitFor([&] { return m_world->traffic().total() > 0; }, 60'000));
    const auto actions = desktop.window().actions();
    const auto quit = std::ranges::find(actions, QKeySequence(Qt::CTRL | Qt::Key_Q), &QAction::shortcut);
    QVERIFY(quit != actions.end());
    QSignalSpy ending(&m_app, &QCoreApplication::aboutToQuit);
    QTimer::singleShot(0, *quit, &QAction::trigger);
    QApplication::exec();
    QCOMPARE(ending.size(), 1);
    QVERIFY(!desktop.isRoundRunning()); // nor has anything new begun
    m_desktop.reset();
    m_engine.reset();
    // Nothing is held against anybody.
    const auto again = openSqlite(m_paths->database());
    QVERIFY(again);
    QCOMPARE((*again)->player(ada.id)->stateReason, QString());
    QVERIFY(!lastSync(**again, m_league)->has_value());
}

void DesktopTest::quittingWhileSomethingElseIsRunning_data()
{
    QTest::addColumn<bool>("isMessage");
    QTest::newRow("a look at the batteries") << false;
    QTest::newRow("a message") << true;
}

void DesktopTest::quittingWhileSomethingElseIsRunning()
{
    QFETCH(bool, isMessage);
    addConnected(u"Ada"_s);
    QVERIFY(noteRound(store(), m_league, morning));
    if (isMessage) {
        QVERIFY(noteBatteryCheck(store(), m_league, morning));
        QVERIFY(QCoro::waitFor(m_engine->channels().setUpSlackWebhook(m_league, Secret(m_world->slackWebhook().toEncoded()))));
        OutboxEntry entry;
        entry.kind = MessageKind::Correction;
        entry.channel = ChannelKind::Slack;
        entry.league = m_league;
        entry.day = yesterdayThen;
        entry.recipient = u"webhook"_s;
        entry.text = u"Ada leads"_s;
        QVERIFY(m_engine->outbox().queue(entry));
    }
    const int asked = m_world->traffic().total();
    m_world->setLatency(3'600'000); // nobody waits for this
    Desktop &desktop = open();
    desktop.startRounds();
    QVERIFY(QTest::qWaitFor([&] { return m_world->traffic().total() > asked; }, 60'000));
    QVERIFY(desktop.isRoundRunning());
    const auto actions = desktop.window().actions();
    const auto quit = std::ranges::find(actions, QKeySequence(Qt::CTRL | Qt::Key_Q), &QAction::shortcut);
    QVERIFY(quit != actions.end());
    QTimer guard;
    guard.setSingleShot(true);
    connect(&guard, &QTimer::timeout, &m_app, [] { QApplication::exit(1); });
    guard.start(60'000);
    QTimer::singleShot(0, *quit, [&] {
        (*quit)->trigger();
        desktop.findChild<QTimer *>(u"lastMoment"_s)->stop(); // it is ended in good order, or not at all
    });
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY(!desktop.isRoundRunning());
}

void DesktopTest::aRoundIsStopped()
{
    const Player ada = addConnected(u"Ada"_s);
    m_world->setLatency(3'600'000); // nobody waits for this
    Desktop &desktop = open();
    desktop.startRounds();
    QVERIFY(QTest::qWaitFor([&] { return m_world->traffic().total() > 0; }, 60'000));
    Q_EMIT desktop.window().stopRequested();
    QCOMPARE(desktop.window().findChild<Header *>()->findChild<SyncButton *>()->isSyncing(), true); // until it has ended
    const QString stopped = u"Stopped. What had been read is kept."_s;
    QTRY_VERIFY(says(desktop.window(), stopped));
    QTest::qWait(50); // and the board that is read meanwhile says nothing else
    QVERIFY(says(desktop.window(), stopped));
    QCOMPARE(store().player(ada.id)->stateReason, QString()); // nothing is held against anybody
    QVERIFY(!lastSync(store(), m_league)->has_value());
    // It is not run again behind the reader's back, but by them, even while the batteries are looked at.
    m_world->setLatency(0);
    Q_EMIT desktop.window().syncRequested();
    m_engine->callOffReading();
    QTRY_VERIFY(says(desktop.window(), u"Reading 0 of 1 player"_s) || !says(desktop.window(), stopped));
    QVERIFY(QTest::qWaitFor([&] { return !desktop.isRoundRunning(); }, 60'000));
    QTRY_VERIFY(!says(desktop.window(), stopped));
}

void DesktopTest::aStopIsNotToldForLong()
{
    addConnected(u"Ada"_s);
    QVERIFY(noteBatteryCheck(store(), m_league, morning)); // nothing but rounds runs
    Desktop &desktop = open();
    const QString stopped = u"Stopped. What had been read is kept."_s;
    const auto stop = [&] {
        m_world->setLatency(3'600'000);
        const int asked = m_world->traffic().total();
        Q_EMIT desktop.window().syncRequested();
        QVERIFY(QTest::qWaitFor([&] { return m_world->traffic().total() > asked; }, 60'000));
        Q_EMIT desktop.window().stopRequested();
        QTRY_VERIFY(says(desktop.window(), stopped));
        QVERIFY(!desktop.isRoundRunning());
    };
    stop();
    Q_EMIT desktop.window().dateRequested(QDate(2026, 11, 18));
    QTRY_VERIFY(!says(desktop.window(), stopped));
    stop();
    auto *toldLongEnough = desktop.findChild<QTimer *>(u"stopToldLongEnough"_s);
    QVERIFY(toldLongEnough && toldLongEnough->isActive());
    toldLongEnough->stop();
    QVERIFY(QMetaObject::invokeMethod(toldLongEnough, "timeout"));
    QVERIFY(!says(desktop.window(), stopped));
}

void DesktopTest::aStopIsLeftBehindWhileBatteriesAreLookedAt()
{
    addConnected(u"Ada"_s);
    m_world->setLatency(3'600'000);
    Desktop &desktop = open();
    Q_EMIT desktop.window().syncRequested();
    QVERIFY(QTest::qWaitFor([&] { return m_world->traffic().total() > 0; }, 60'000));
    const int asked = m_world->traffic().total();
    Q_EMIT desktop.window().stopRequested();
    const QString stopped = u"Stopped. What had been read is kept."_s;
    QTRY_VERIFY(says(desktop.window(), stopped));
    QVERIFY(QTest::qWaitFor([&] { return m_world->traffic().total() > asked && desktop.isRoundRunning(); }, 60'000)); // the batteries' turn
    Q_EMIT desktop.window().dateRequested(QDate(2026, 11, 18));
    QTRY_VERIFY(!says(desktop.window(), stopped));
    QVERIFY(desktop.isRoundRunning());
}

void DesktopTest::theSystemsPaletteIsFollowed()
{
    const Appearance &appearance = m_look->appearance();
    QVERIFY(!appearance.theme().isDark());
    bool wasDark = false;
    connect(&appearance, &Appearance::changed, this, [&] { wasDark = wasDark || appearance.theme().isDark(); });
    QPalette night(Qt::black);
    QApplication::style()->polish(night); // as Qt does with every palette that the system gives
    QTRY_VERIFY(wasDark);
    QTRY_VERIFY(!appearance.theme().isDark()); // for here it is a light one, as Qt tells when it is asked again
    QCOMPARE(QApplication::palette().color(QPalette::Window), appearance.theme().win);
}

void DesktopTest::aRoundThatWaitsForAnotherProgramIsStopped()
{
    addConnected(u"Ada"_s);
    const Result<FileLock> theirs = FileLock::take(m_paths->roundLock(), std::chrono::milliseconds(0));
    QVERIFY(theirs);
    Desktop &desktop = open();
    Q_EMIT desktop.window().syncRequested();
    QVERIFY(desktop.isRoundRunning());
    Q_EMIT desktop.window().stopRequested();
    QTRY_VERIFY(says(desktop.window(), u"Stopped. What had been read is kept."_s));
    QVERIFY(!desktop.isRoundRunning());
    QCOMPARE(m_world->traffic().total(), 0);
}

void DesktopTest::quittingDuringAConsent()
{
    QVERIFY(QCoro::waitFor(m_engine->leagueClients().keep(m_league, TrackerKind::GoogleHealth, {u"client"_s, Secret("secret")})));
    Desktop &desktop = open();
    desktop.addPlayer();
    auto *dialog = desktop.window().findChild<OnboardingDialog *>();
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Ada"_s);
    dialog->findChild<QPushButton *>(u"continue"_s)->click();
    QVERIFY(!dialog->findChild<QPushButton *>(u"continue"_s)->isEnabled()); // waits for the consent
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTimer guard;
    guard.setSingleShot(true);
    connect(&guard, &QTimer::timeout, &m_app, [] { QApplication::exit(1); });
    guard.start(3000);
    QTimer::singleShot(0, dialog, [dialog] { QTest::keyClick(dialog, Qt::Key_Q, Qt::ControlModifier); });
    QCOMPARE(QApplication::exec(), 0);
    m_desktop.reset();
    m_engine.reset();
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC"); // times are shown in the reader's zone
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    speak(app, QLocale());
    DesktopTest test(app);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktop.moc"
