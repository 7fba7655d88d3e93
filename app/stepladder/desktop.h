// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stepladder/board_reading.h"
#include "app/stepladder/care.h"
#include "app/stepladder/engine_devices.h"
#include "app/stepladder/engine_enrolment.h"
#include "app/stepladder/engine_messages.h"
#include "app/stepladder/engine_players.h"
#include "app/stepladder/engine_settings.h"
#include "app/stepladder/housekeeping.h"
#include "app/stepladder/idle_inhibition.h"
#include "app/stepladder/league_reading.h"
#include "app/stepladder/look.h"
#include "app/stepladder/round_ticker.h"
#include "app/stepladder/state_words.h"
#include "app/stepladder/store_watch.h"
#include "app/stepladder/window_memory.h"
#include "core/routine/player_profile.h"
#include "ui/charts/chart_panel.h"
#include "ui/leaderboard/leaderboard_window.h"
#include "ui/tray/tray.h"
#include "ui/wall/wall_view.h"

#include <QMenu>
#include <QPointer>
#include <QTimer>

class QActionGroup;

namespace stepladder {

class Autostart;
class MessagesDialog;
class DevicesDialog;
class LeagueDialog;
class OnboardingDialog;
class PlayersDialog;
class ProfileDialog;
class SettingsDialog;

/// The window, the tray and the clockwork behind them. Everything shown is read from the store, away from the windows'
/// thread; a round that ends makes it read again.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the desktop.
    Desktop(Engine &engine, const ProfilePaths &paths, Look &look, QSettings &settings);
    ~Desktop() override;

    /// Opens the league of last time; without any league the window asks for the first player. Errors: of Repository.
    [[nodiscard]] Result<void> open();
    /// Results come as notifications, which lead to the window. Outlives the desktop.
    void setNotifications(Notifications &notifications);
    /// Offers to be started with the session. Outlives the desktop.
    void offerAutostart(const Autostart &autostart);
    /// The window as it was left: its place, what the board is sorted by, the chart beside it.
    void restoreLayout();
    void startRounds();
    void showInTray() { m_tray.show(); }
    [[nodiscard]] bool hasTray() const { return m_tray.isAvailable(); }
    /// Brings the window to the front. The token is a Wayland compositor's leave to do so; it may be empty.
    void raise(const QByteArray &activationToken = {});
    void addPlayer();
    void showPlayers();
    /// All about one player; it is open when the task ends, unless there is something in the way.
    Task<void> showProfile(PlayerId player);
    /// All about the league.
    void showLeaguePage();
    void showMessages();
    void showSettings();
    /// All trackers, or the player's chosen.
    void showDevices(PlayerId player = {});
    /// The newest day on the whole screen, until the reader leaves it for the window.
    void showWall();
    [[nodiscard]] bool isRoundRunning() const { return m_ticker.isRunning(); }

    [[nodiscard]] LeaderboardWindow &window() { return m_window; }
    /// What the window shows.
    [[nodiscard]] const Board &board() const { return m_board; }

Q_SIGNALS:
    /// The database is damaged, and the program ends to be started anew on this backup.
    void restoreRequested(const QString &backup);

private:
    void buildMenus();
    void buildSpanMenu();
    void buildAppearanceMenu();
    void fillLeagueMenu();
    void showWhetherNotified();
    void notify(bool on);
    void connectWindow();
    void connectRounds();
    void chooseLeague(const League &league);
    void showLeague(LeagueId id);
    void showDay(QDate date);
    void showSpan(Span span);
    void showRange(const DateRange &range);
    [[nodiscard]] BoardQuery query() const;
    /// Has everything read again; the windows show it when it is there.
    void refresh();
    /// Shows what another program wrote, too.
    void followStore();
    void show(Result<ShownBoard> shown);
    /// Why there is no board, and the next step.
    void showFailure(const Error &error);
    void leaveFailure();
    /// What stands round the ladder, in a turn of its own.
    void showAround();
    void showState();
    void showTelling(LeagueId league);
    /// In the footers of the window and the wall.
    void tell(const DataWords &words);
    void showCare(const Board &board);
    void showDeviceCare(const std::vector<WatchedDevice> &devices);
    /// With the newest day, which is read first where the window shows another one.
    void fillWall();
    void showOnWall(const Board &newest);
    [[nodiscard]] bool showsNewest() const { return m_latest && m_span == Span::Day; }
    void leaveWall();
    /// What the reader wants of a notification.
    void actOn(const QString &key, const QString &action, const QByteArray &activationToken);
    void takeCare();
    void leaveForADay();
    void showReceipt(PlayerId player, const QRect &cell);
    void showDays(PlayerId player);
    void roundEnded(const RoundEnd &end);
    void reconnect(Player player);
    void enterTexts(const Player &player);
    /// From where a text channel is missing; all other dialogs close.
    void leadToSettings();
    OnboardingDialog &openDialog();
    void openPlayers();
    PlayersDialog &managePlayer();
    void compare(PlayerId player);
    void buildProfile();
    [[nodiscard]] Task<Result<PlayerProfile>> readProfileOf(PlayerId player);
    Task<void> refreshProfile();
    void fillProfile(const Result<PlayerProfile> &profile);
    void refreshLeaguePage();
    void fillLeaguePage(const Result<LeagueProfile> &profile);
    void showMonth(QDate first);
    void openMessages();
    /// Somebody has left, and something about it has to be done by hand.
    void tellLeftOver(const Player &player, const QString &todo);
    /// Reads the first days of somebody who has just come in.
    void welcome(const Player &player);
    void readNewcomer();
    /// Tells the open dialog how a round went for who came in last.
    void tellNewcomer(const RoundEnd &end);
    void keepLayout();
    void closeWindow();
    /// Says where the program went when its window was closed.
    void tellClosedToTray();
    /// Whether no dialog holds what was entered and not saved; else it asks what becomes of that, and the answer leads on.
    [[nodiscard]] bool leaveUnsaved();
    /// Goes on quitting once a dialog that asked has closed.
    void followQuestion(QDialog &dialog);
    void quit();

    Engine &m_engine;
    Look &m_look;
    QSettings &m_settings;
    WindowMemory m_memory;
    BoardReading m_boards;
    BoardReading m_newest; ///< the wall's
    StoreWatch m_storeWatch;
    LeagueReading m_leagueReading;
    EngineEnrolment m_enrolment;
    EnginePlayers m_players;
    EngineMessages m_messages;
    EngineSettings m_messageSettings;
    EngineDevices m_devices;
    Housekeeping m_housekeeping;
    LeaderboardWindow m_window;
    ChartPanel *m_panel; ///< the window's
    Tray m_tray;
    QMenu m_menu;
    QMenu m_leagueMenu;
    QActionGroup *m_needStore = nullptr; ///< the menus' entries that do nothing while the database cannot be read
    QAction *m_notify = nullptr; ///< the menu's, as the next ones
    QAction *m_autostart = nullptr;
    QAction *m_leave = nullptr;
    RoundTicker m_ticker;
    QTimer m_toldStopped{this}; ///< while it is told that the reader stopped a round
    QTimer m_lastMoment{this}; ///< while quitting waits for what is running
    QTimer m_progress; ///< until the window tells how far the round is
    int m_done = 0;
    int m_total = 0;
    League m_league;
    Board m_board;
    std::vector<WatchedDevice> m_watched; ///< read with the board
    QTimer m_around; ///< until the rest shows the board, too
    QDate m_date;      ///< the day shown
    Span m_span = Span::Day;
    DateRange m_range; ///< the one asked for, of Span::Custom
    bool m_latest = true; ///< the day shown is the newest one, and stays it
    std::optional<Care> m_care;
    std::optional<Care> m_leftOver; ///< told while there is nothing more pressing
    bool m_quitsAfterQuestion = false; ///< a dialog asks first what becomes of what was entered
    bool m_quitting = false;
    ErrorKind m_failure{}; ///< of the board that is not there
    QPointer<OnboardingDialog> m_dialog;
    QPointer<PlayersDialog> m_playersDialog;
    QPointer<LeagueDialog> m_leagueDialog;
    QPointer<ProfileDialog> m_profileDialog;
    PlayerId m_profiled; ///< whose page was asked for last
    QPointer<MessagesDialog> m_messagesDialog;
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<DevicesDialog> m_devicesDialog;
    std::unique_ptr<WallView> m_wall; ///< while it is shown
    std::optional<IdleInhibition> m_awake; ///< likewise
    Notifications *m_notifications = nullptr; ///< set from outside
    PlayerId m_newcomer;      ///< who was taken in last
    bool m_readAgain = false; ///< somebody came in while a round was running
};

} // namespace stepladder
