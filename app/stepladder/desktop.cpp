// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include "app/stepladder/board_picture.h"
#include "app/stepladder/locked_work.h"
#include "core/delivery/desktop_channel.h"
#include "core/league/schedule.h"
#include "ui/messages/messages_dialog.h"
#include "ui/devices/devices_dialog.h"
#include "ui/leaderboard/receipt_popover.h"
#include "ui/league/league_dialog.h"
#include "ui/onboarding/onboarding_dialog.h"
#include "ui/players/players_dialog.h"
#include "ui/profile/profile_dialog.h"
#include "ui/settings/settings_dialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QMetaEnum>
#include <QWindow>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

const QString leagueKey = u"league"_s;
const QString toldAboutTrayKey = u"toldAboutTray"_s;
const QString closedBannerKey = u"closedBanner"_s;
const QString windowName = u"main"_s;
const QString sortingKey = u"sorting"_s;
const QString chartKey = u"chart"_s;
const QString closedUntilKey = u"closedBannerUntil"_s;

constexpr auto toldFor = std::chrono::minutes(1);

Task<void> showNotification(Notifications *notifications, Notification notification)
{
    (void)co_await notifications->show(notification);
}

} // namespace

Desktop::Desktop(Engine &engine, const ProfilePaths &paths, Look &look, QSettings &settings)
    : m_engine(engine), m_look(look), m_settings(settings), m_memory(settings), m_boards(paths), m_newest(paths),
      m_storeWatch(paths.database()), m_leagueReading(paths), m_enrolment(engine), m_players(engine, paths.roundLock()),
      m_messages(engine, paths.roundLock()), m_messageSettings(engine, paths), m_devices(engine),
      m_housekeeping(engine, paths.roundLock()), m_window(look.appearance(), engine.clock()),
      m_panel(new ChartPanel(look.appearance().theme())), m_ticker(engine.store(), engine.clock(), lockedWork(engine, paths))
{
    m_engine.channels().setPicture(boardPicture(paths, engine.clock()));
    m_window.setSidePanel(m_panel);
    m_window.setStaysOpen(true);
    buildMenus();
    connectWindow();
    connectRounds();
    m_around.setSingleShot(true);
    connect(&m_around, &QTimer::timeout, this, &Desktop::showAround);
    connect(&m_boards, &BoardReading::answered, this, [this] { show(m_boards.takeAnswer()); });
    connect(&m_leagueReading, &LeagueReading::answered, this, [this] { fillLeaguePage(m_leagueReading.takeAnswer()); });
    connect(&m_boards, &BoardReading::historyRead, this, [this] {
        if (Result<Board> history = m_boards.takeHistory())
            m_panel->setBoard(*std::move(history));
    });
    connect(&m_storeWatch, &StoreWatch::changed, this, &Desktop::followStore);
    connect(&m_newest, &BoardReading::answered, this, [this] {
        const Result<ShownBoard> newest = m_newest.takeAnswer();
        if (newest && !showsNewest()) // else the window tells why, or has a newer one
            showOnWall(newest->board);
    });
    connect(&m_look.appearance(), &Appearance::changed, this, [this] {
        m_panel->setTheme(m_look.appearance().theme());
        m_tray.setDarkPanel(m_look.hasDarkPanel());
    });
    m_tray.setDarkPanel(m_look.hasDarkPanel());
    connect(&m_tray, &Tray::openRequested, this, [this] { raise(); });
    connect(&m_tray, &Tray::syncRequested, this, [this] { m_ticker.runNow(m_league.id); });
    connect(&m_tray, &Tray::addPlayerRequested, this, &Desktop::addPlayer);
    connect(&m_tray, &Tray::playersRequested, this, &Desktop::showPlayers);
    connect(&m_tray, &Tray::messagesRequested, this, &Desktop::showMessages);
    connect(&m_tray, &Tray::settingsRequested, this, &Desktop::showSettings);
    connect(&m_tray, &Tray::devicesRequested, this, &Desktop::showDevices);
    connect(&m_tray, &Tray::quitRequested, this, &Desktop::quit);
    connect(&m_tray, &Tray::availabilityChanged, this, [this](bool available) {
        // Without a panel the hidden window could not be reached any more.
        if (!available && !m_window.isVisible() && !m_quitting)
            m_window.show();
    });
}

Desktop::~Desktop()
{
    delete m_dialog;
    delete m_profileDialog;
    delete m_leagueDialog;
    delete m_playersDialog;
    delete m_messagesDialog;
    delete m_settingsDialog;
    delete m_devicesDialog;
    m_enrolment.cancel();
}

Result<void> Desktop::open()
{
    const Result<std::vector<League>> leagues = m_engine.store().leagues();
    if (!leagues)
        return tl::unexpected(leagues.error());
    if (leagues->empty()) {
        m_window.setLeagueMenu(nullptr); // there is none to choose
        m_window.showBoard(m_board);
        m_panel->setBoard(m_board);
        return {};
    }
    const LeagueId last{m_settings.value(leagueKey).toLongLong()};
    const auto found = std::ranges::find(*leagues, last, &League::id);
    chooseLeague(found == leagues->end() ? leagues->front() : *found);
    show(readShown(m_engine.store(), query(), m_engine.clock().now())); // the window comes up with its board
    showAround();
    return {};
}

void Desktop::restoreLayout()
{
    m_memory.restore(m_window, windowName);
    m_window.setSorting(m_settings.value(sortingKey).toString());
    bool isKnown = false;
    const int tab = QMetaEnum::fromType<ChartPanel::Tab>().keyToValue(m_settings.value(chartKey).toByteArray().constData(), &isKnown);
    if (isKnown)
        m_panel->turnTo(static_cast<ChartPanel::Tab>(tab));
    // The session may end the program without asking the window.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Desktop::keepLayout, Qt::UniqueConnection);
}

void Desktop::keepLayout()
{
    m_memory.keep(m_window, windowName);
    m_settings.setValue(sortingKey, m_window.sorting());
    m_settings.setValue(chartKey, QString::fromLatin1(QMetaEnum::fromType<ChartPanel::Tab>().valueToKey(static_cast<int>(m_panel->tab()))));
}

void Desktop::startRounds()
{
    m_ticker.start();
    m_housekeeping.tidy();
}

void Desktop::connectWindow()
{
    connect(&m_window, &LeaderboardWindow::dateRequested, this, &Desktop::showDay);
    connect(&m_window, &LeaderboardWindow::spanRequested, this, &Desktop::showSpan);
    connect(&m_window, &LeaderboardWindow::rangeRequested, this, &Desktop::showRange);
    connect(&m_window, &LeaderboardWindow::syncRequested, this, [this] { m_ticker.runNow(m_league.id); });
    connect(&m_window, &LeaderboardWindow::stopRequested, this, [this] { m_engine.callOffReading(); });
    connect(&m_window, &LeaderboardWindow::failureStepRequested, this, &Desktop::leaveFailure);
    connect(&m_window, &LeaderboardWindow::addPlayerRequested, this, &Desktop::addPlayer);
    connect(&m_window, &LeaderboardWindow::closeRequested, this, &Desktop::closeWindow);
    connect(&m_window, &LeaderboardWindow::bannerActionRequested, this, &Desktop::takeCare);
    connect(&m_window, &LeaderboardWindow::bannerLaterRequested, this, &Desktop::leaveForADay);
    connect(&m_window, &LeaderboardWindow::receiptRequested, this, &Desktop::showReceipt);
    connect(&m_window, &LeaderboardWindow::profileRequested, this, &Desktop::showProfile);
    connect(&m_window, &LeaderboardWindow::playerSelected, m_panel, &ChartPanel::selectPlayer);
    connect(m_panel, &ChartPanel::playerSelected, &m_window, &LeaderboardWindow::selectPlayer);
}

void Desktop::connectRounds()
{
    connect(&m_ticker, &RoundTicker::started, this, [this](LeagueId league) {
        m_tray.setSyncing(true);
        m_toldStopped.stop();
        if (league == m_league.id)
            m_window.showSyncing(0, static_cast<int>(m_board.rows.size() + m_board.waiting.size()));
    });
    m_toldStopped.setObjectName(u"stopToldLongEnough"_s);
    m_toldStopped.setSingleShot(true);
    connect(&m_toldStopped, &QTimer::timeout, this, &Desktop::showState);
    // Players who enter their steps are done by the hundred at once; only how far it is by then is shown.
    m_progress.setSingleShot(true);
    connect(&m_ticker, &RoundTicker::progressed, &m_progress, [this](LeagueId league, int done, int total) {
        if (league != m_league.id)
            return;
        m_done = done;
        m_total = total;
        m_progress.start(0);
    });
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_ticker.isRunning())
            m_window.showSyncing(m_done, m_total);
    });
    connect(&m_ticker, &RoundTicker::telling, this, &Desktop::showTelling);
    connect(&m_ticker, &RoundTicker::finished, this, &Desktop::roundEnded);
    connect(&m_ticker, &RoundTicker::watched, this, [this](LeagueId league) {
        if (league == m_league.id)
            refresh();
    });
    connect(&m_ticker, &RoundTicker::delivered, this, [this](LeagueId league) {
        if (league != m_league.id)
            return;
        showState();
        if (m_messagesDialog)
            m_messagesDialog->refresh();
    });
    connect(&m_ticker, &RoundTicker::finished, &m_housekeeping, &Housekeeping::tidy);
    connect(&m_housekeeping, &Housekeeping::leftOver, this, &Desktop::tellLeftOver);
    const auto readAgain = [this] {
        if (m_readAgain && !m_ticker.isInRound())
            readNewcomer();
    };
    connect(&m_ticker, &RoundTicker::finished, this, readAgain, Qt::QueuedConnection);
}

void Desktop::setNotifications(Notifications &notifications)
{
    m_engine.channels().setDesktop([&notifications]() -> Notifications & { return notifications; });
    notifications.setFallback([this](const Notification &each) { return m_tray.showMessage(each.summary, each.body); });
    notifications.setSeen([this](const Notification &each) { // nothing pops up over a wall that shows the same
        return m_wall && DesktopChannel::isAboutStandings(each.key) && DesktopChannel::leagueOf(each.key) == m_league.id;
    });
    connect(&notifications, &Notifications::becameReady, &m_ticker, &RoundTicker::deliverNow);
    connect(&notifications, &Notifications::actionInvoked, this, &Desktop::actOn);
    m_notifications = &notifications;
}

void Desktop::chooseLeague(const League &league)
{
    m_league = league;
    m_latest = true;
    m_toldStopped.stop();
    m_settings.setValue(leagueKey, league.id.value);
}

void Desktop::showLeague(LeagueId id)
{
    const Result<League> league = m_engine.store().league(id);
    if (!league) {
        show(tl::unexpected(league.error()));
        return;
    }
    chooseLeague(*league);
    refresh();
}

void Desktop::showDay(QDate date)
{
    m_toldStopped.stop();
    m_date = date;
    m_latest = date == newestDay(m_league, m_engine.clock().now());
    if (m_span == Span::Season || m_span == Span::Custom)
        m_span = Span::Day; // a day was chosen
    refresh();
}

void Desktop::showSpan(Span span)
{
    m_toldStopped.stop();
    m_span = span;
    if (span == Span::Season)
        m_latest = true;
    refresh();
}

void Desktop::showRange(const DateRange &range)
{
    m_toldStopped.stop();
    m_span = Span::Custom;
    m_range = range;
    m_date = range.last;
    m_latest = false;
    refresh();
}

BoardQuery Desktop::query() const
{
    return {m_league.id, m_latest ? QDate() : m_date, m_span, m_range, m_window.locale().firstDayOfWeek()};
}

void Desktop::refresh()
{
    m_boards.ask(query(), m_engine.clock().now());
}

void Desktop::show(Result<ShownBoard> shown)
{
    if (!shown) {
        showFailure(shown.error());
        return;
    }
    m_needStore->setEnabled(true);
    m_tray.setReadable(true);
    m_board = std::move(shown->board);
    m_league = m_board.league; // its season may have changed
    m_date = shown->date;
    m_latest = shown->isNewest && shown->span != Span::Custom;
    m_window.setSpan(shown->span);
    m_window.showBoard(m_board, shown->posted);
    m_window.showNextRound(nextRoundTime(m_league, m_engine.clock().now()));
    showState();
    if (m_latest)
        showCare(m_board);
    m_watched = std::move(shown->devices);
    m_around.start(0);
}

void Desktop::showAround()
{
    m_around.stop();
    m_panel->setToday(m_window.reader().today());
    m_panel->setBoard(m_board);
    m_panel->selectPlayer(m_window.selectedPlayer());
    if (m_latest)
        m_tray.setBoard(m_board);
    showDeviceCare(m_watched);
    if (m_playersDialog)
        m_playersDialog->refresh();
    refreshProfile();
    refreshLeaguePage();
    if (m_messagesDialog)
        m_messagesDialog->refresh();
    m_devices.setLeague(m_league.id);
    if (m_devicesDialog)
        m_devicesDialog->setDevices(m_watched);
    fillWall();
    m_boards.askHistory(m_board, m_engine.clock().now());
}

void Desktop::showState()
{
    const Reader reader = m_window.reader();
    const Result<std::vector<OutboxEntry>> messages = m_engine.store().entries(m_league.id, m_date);
    m_window.showPosted(messages ? postedWords(*messages, reader) : QString());
    const std::vector<Player> players = playersOf(m_board);
    if (players.empty() || m_ticker.isInRound())
        return; // the footer tells something else
    if (m_toldStopped.isActive()) {
        tell({{}, tr("Stopped. What had been read is kept."), false});
        return;
    }
    const auto isByHand = [](const Player &player) { return player.tracker == TrackerKind::Manual; };
    if (std::all_of(players.begin(), players.end(), isByHand)) {
        tell({{}, tr("Every day here is entered by hand."), false});
        return;
    }
    const Result<std::optional<SyncNote>> last = lastSync(m_engine.store(), m_league.id);
    if (!last)
        return;
    std::optional<SyncNote> note = *last;
    if (note)
        note = countedAmong(players, *note);
    DataWords words = dataWords(note, m_ticker.nextTry(m_league.id), reader);
    const auto withTracker = players.size() - static_cast<size_t>(std::ranges::count_if(players, isByHand));
    if (note && !words.what.isEmpty() && !words.troubled && static_cast<size_t>(note->total) != withTracker)
        words.more.clear(); // somebody came since they were counted
    tell(words);
}

void Desktop::tell(const DataWords &words)
{
    m_window.showSyncResult(words.what, words.troubled, words.more, words.readAny);
    if (m_wall)
        m_wall->showSyncResult(words.what, words.troubled, words.more);
}

void Desktop::showCare(const Board &board)
{
    m_care = careFor(board, m_window.reader());
    if (!m_care) {
        const Result<std::vector<ChannelSetting>> channels = m_engine.store().channels(m_league.id);
        m_care = channels ? careFor(*channels) : std::nullopt;
    }
    if (!m_care)
        m_care = m_leftOver;
    const bool isLeftAlone = m_care && m_settings.value(closedBannerKey).toString() == m_care->words.what
        && m_engine.clock().now() < m_settings.value(closedUntilKey).toDateTime();
    if (m_care && !isLeftAlone)
        m_window.showBanner(m_care->words);
    else
        m_window.hideBanner();
}

void Desktop::leaveForADay()
{
    m_leftOver.reset();
    if (!m_care)
        return;
    m_settings.setValue(closedBannerKey, m_care->words.what);
    m_settings.setValue(closedUntilKey, m_engine.clock().now().addDays(1));
}

void Desktop::showReceipt(PlayerId player, const QRect &cell)
{
    const QDateTime now = m_engine.clock().now();
    const auto asPosted = [&](const Error &) { return readReceipt(m_engine.store(), m_window.shownBoard(), player, now); }; // with who left since
    const Result<Receipt> receipt = readReceipt(m_engine.store(), m_board, player, now).or_else(asPosted);
    if (!receipt) {
        m_window.showSyncResult(sentence(receipt.error()), true);
        return;
    }
    auto *popover = new ReceiptPopover(m_look.appearance(), *receipt, m_window.reader(), &m_window);
    connect(popover, &ReceiptPopover::allDaysRequested, this, &Desktop::showDays);
    popover->popUp(cell);
}

void Desktop::showDays(PlayerId player)
{
    m_window.selectPlayer(player);
    m_panel->selectPlayer(player);
    m_panel->turnTo(ChartPanel::Tab::DailySteps);
    m_window.openSidePanel();
}

void Desktop::roundEnded(const RoundEnd &end)
{
    m_tray.setSyncing(false);
    m_progress.stop(); // what comes after the round is not shown as reading
    if (end.league != m_league.id)
        return;
    refresh();
    tellNewcomer(end);
    if (!end.report && end.report.error().kind == ErrorKind::Cancelled) {
        m_toldStopped.start(toldFor);
        showState();
        return;
    }
    if (!end.report) {
        m_tray.setTrouble(sentence(end.report.error()));
        tell({sentence(end.report.error()), {}, true});
        return;
    }
    const std::optional<RoundReport> &report = *end.report;
    const std::optional<Error> trouble = report ? report->sync.readNobody() : std::nullopt;
    m_tray.setTrouble(trouble ? sentence(*trouble) : QString());
}

void Desktop::raise(const QByteArray &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Desktop::closeWindow()
{
    if (!m_tray.isAvailable()) {
        quit();
        return;
    }
    keepLayout();
    m_window.hide();
    if (!m_settings.value(toldAboutTrayKey).toBool()) {
        m_settings.setValue(toldAboutTrayKey, true);
        tellClosedToTray();
    }
}

void Desktop::tellClosedToTray()
{
    const Notification words{.key = u"closed-to-tray"_s,
                             .summary = tr("Stepladder"),
                             .body = tr("Stepladder keeps counting in the tray. Quit it from its menu or with Ctrl+Q."),
                             .urgency = Urgency::Low,
                             .category = {},
                             .isTransient = true,
                             .actions = {}};
    if (m_notifications)
        showNotification(m_notifications, words);
    else
        m_tray.showMessage(words.summary, words.body);
}

} // namespace stepladder
