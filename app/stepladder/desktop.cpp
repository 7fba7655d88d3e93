// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/desktop.h"

#include "app/stepladder/locked_round.h"
#include "app/stepladder/schedule.h"
#include "ui/onboarding/add_player_dialog.h"

#include <QApplication>
#include <QDesktopServices>
#include <QWindow>

#include <algorithm>
#include <chrono>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString leagueKey = u"league"_s;
const QString toldAboutTrayKey = u"toldAboutTray"_s;
constexpr auto patienceAtQuit = 10s;

Result<League> firstLeague(Repository &store, const Clock &clock)
{
    League league;
    league.name = Desktop::tr("My league");
    league.zone = QTimeZone::systemTimeZone();
    const QDate today = clock.now().toTimeZone(league.zone).date();
    league.season.first = QDate(today.year(), today.month(), 1);
    return store.addLeague(league);
}

} // namespace

Desktop::Desktop(Engine &engine, const ProfilePaths &paths, Look &look, QSettings &settings)
    : m_engine(engine), m_look(look), m_settings(settings), m_enrolment(engine), m_window(look.appearance(), engine.clock()),
      m_panel(new ChartPanel(look.appearance().theme())), m_ticker(engine.store(), engine.clock(), lockedRound(engine, paths))
{
    m_window.setSidePanel(m_panel);
    m_window.setStaysOpen(true);
    buildMenus();
    connectWindow();
    connectRounds();
    connect(&m_look.appearance(), &Appearance::changed, this, [this] {
        m_panel->setTheme(m_look.appearance().theme());
        m_tray.setDarkPanel(m_look.hasDarkPanel());
    });
    m_tray.setDarkPanel(m_look.hasDarkPanel());
    connect(&m_tray, &Tray::openRequested, this, [this] { raise(); });
    connect(&m_tray, &Tray::syncRequested, this, [this] { m_ticker.runNow(m_league.id); });
    connect(&m_tray, &Tray::addPlayerRequested, this, &Desktop::addPlayer);
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
}

Result<void> Desktop::open()
{
    Result<std::vector<League>> leagues = m_engine.store().leagues();
    if (!leagues)
        return tl::unexpected(leagues.error());
    if (leagues->empty()) {
        Result<League> made = firstLeague(m_engine.store(), m_engine.clock());
        if (!made)
            return tl::unexpected(made.error());
        leagues->push_back(*made);
    }
    const LeagueId last{m_settings.value(leagueKey).toLongLong()};
    const auto found = std::ranges::find(*leagues, last, &League::id);
    showLeague(found == leagues->end() ? leagues->front().id : found->id);
    return {};
}

void Desktop::connectWindow()
{
    connect(&m_window, &LeaderboardWindow::dateRequested, this, &Desktop::showDay);
    connect(&m_window, &LeaderboardWindow::syncRequested, this, [this] { m_ticker.runNow(m_league.id); });
    connect(&m_window, &LeaderboardWindow::addPlayerRequested, this, &Desktop::addPlayer);
    connect(&m_window, &LeaderboardWindow::closeRequested, this, &Desktop::closeWindow);
    connect(&m_window, &LeaderboardWindow::bannerActionRequested, this, &Desktop::reconnect);
    connect(&m_window, &LeaderboardWindow::bannerLaterRequested, this,
            [this] { m_bannerAfter = m_engine.clock().now().addDays(1); });
    connect(&m_window, &LeaderboardWindow::playerSelected, m_panel, &ChartPanel::selectPlayer);
    connect(m_panel, &ChartPanel::playerSelected, &m_window, &LeaderboardWindow::selectPlayer);
}

void Desktop::connectRounds()
{
    connect(&m_ticker, &RoundTicker::started, this, [this](LeagueId league) {
        m_tray.setSyncing(true);
        if (league == m_league.id)
            m_window.showSyncing(0, 0);
    });
    connect(&m_ticker, &RoundTicker::progressed, this, [this](LeagueId league, int done, int total) {
        if (league == m_league.id)
            m_window.showSyncing(done, total);
    });
    connect(&m_ticker, &RoundTicker::finished, this, &Desktop::roundEnded);
}

void Desktop::showLeague(LeagueId league)
{
    const Result<League> found = m_engine.store().league(league);
    if (!found) {
        m_tray.setTrouble(sentence(found.error()));
        return;
    }
    m_league = *found;
    m_latest = true;
    m_settings.setValue(leagueKey, league.value);
    refresh();
}

void Desktop::showDay(QDate date)
{
    m_date = date;
    m_latest = date == yesterday(m_league, m_engine.clock().now());
    refresh();
}

void Desktop::refresh()
{
    const QDateTime now = m_engine.clock().now();
    if (m_latest)
        m_date = yesterday(m_league, now);
    Result<Board> board = readBoard(m_engine.store(), m_league.id, m_date, now);
    if (!board) {
        m_window.showSyncResult(sentence(board.error()), true);
        m_tray.setTrouble(sentence(board.error()));
        return;
    }
    m_board = std::move(*board);
    m_window.showBoard(m_board);
    m_window.showNextRound(nextRoundTime(m_league, now));
    m_panel->setBoard(m_board);
    m_panel->selectPlayer(m_window.selectedPlayer());
    if (m_latest) {
        m_tray.setBoard(m_board);
        showCare(m_board);
    }
}

void Desktop::showCare(const Board &board)
{
    std::vector<Player> waiting;
    for (const BoardRow &row : board.rows) {
        if (row.player.state == ConnectionState::NeedsConsent)
            waiting.push_back(row.player);
    }
    m_needsConsent = waiting.empty() ? std::nullopt : std::optional(waiting.front());
    if (waiting.empty()) {
        m_window.hideBanner();
        return;
    }
    if (m_bannerAfter.isValid() && m_engine.clock().now() < m_bannerAfter)
        return;
    const QString first = waiting.front().name;
    m_window.showBanner({waiting.size() == 1 ? tr("%1 needs to allow access again.").arg(first)
                                             : tr("%n player(s) need to allow access again.", nullptr,
                                                  static_cast<int>(waiting.size())),
                         tr("The days so far are safe."), tr("&Reconnect %1").arg(first)});
}

void Desktop::roundEnded(const RoundEnd &end)
{
    m_tray.setSyncing(false);
    if (m_quitting) {
        QApplication::quit();
        return;
    }
    if (end.league != m_league.id)
        return;
    refresh();
    const Result<RoundReport> &report = end.report;
    if (!report) {
        m_tray.setTrouble(sentence(report.error()));
        m_window.showSyncResult(sentence(report.error()), report.error().kind == ErrorKind::Offline);
        return;
    }
    const auto &players = report->sync.players;
    const auto fine = std::ranges::count_if(players, [](const PlayerSync &player) { return !player.error; });
    const auto failed = std::ranges::find_if(players, [](const PlayerSync &player) { return player.error.has_value(); });
    const bool offline = report->sync.allFailed() && failed->error->kind == ErrorKind::Offline;
    const Reader reader = m_window.reader();
    m_tray.setTrouble(report->sync.allFailed() ? sentence(*failed->error) : QString());
    if (report->sync.allFailed())
        m_window.showSyncResult(tr("Nobody could be read."), offline, sentence(*failed->error));
    else
        m_window.showSyncResult(tr("Synced %1").arg(reader.time(m_engine.clock().now())), false,
                                tr("%1 of %n player(s) up to date", nullptr, static_cast<int>(players.size()))
                                    .arg(reader.number(fine)));
}

void Desktop::addPlayer()
{
    openDialog(std::nullopt);
}

void Desktop::reconnect()
{
    openDialog(m_needsConsent);
}

void Desktop::openDialog(const std::optional<Player> &player)
{
    raise();
    if (!m_dialog) {
        const AddPlayerDialog::Surroundings surroundings{m_look.appearance(), m_engine.clock(), &QDesktopServices::openUrl,
                                                         m_league.id, m_league.name};
        m_dialog = new AddPlayerDialog(m_enrolment, surroundings, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &AddPlayerDialog::playerAdded, this, [this](const Player &added) {
            refresh();
            if (added.tracker != TrackerKind::Manual)
                m_ticker.runNow(added.league);
        });
    }
    if (player)
        m_dialog->suggest(player->name, player->tracker);
    m_dialog->open();
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
    m_window.hide();
    if (!m_settings.value(toldAboutTrayKey).toBool()) {
        m_settings.setValue(toldAboutTrayKey, true);
        m_tray.tellClosedToTray();
    }
}

void Desktop::quit()
{
    m_quitting = true;
    if (m_dialog)
        m_dialog->reject();
    m_window.hide();
    if (!m_ticker.isRunning()) {
        QApplication::quit();
        return;
    }
    // The round in hand may end; what it has not finished by then, the next one does.
    QTimer::singleShot(patienceAtQuit, qApp, &QApplication::quit);
}

} // namespace stepladder
