// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/board.h"
#include "core/routine/watched_devices.h"
#include "ui/theme/reader.h"
#include "ui/tray/panel_signs.h"
#include "ui/tray/tray_icon.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace stepladder {

/// A tracker that needs care, with what is coming where that is known.
struct DeviceInCare {
    WatchedDevice watched;
    DeviceOutlook outlook;
};

/// The icon in the panel: the day's first three, the way back to the window, and the way out.
class Tray final : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject *parent = nullptr);

    /// True when a panel shows the icon right now. It can come late and go away.
    [[nodiscard]] bool isAvailable() const;
    /// Puts the icon into the panel, now or as soon as there is one.
    void show();

    void setBoard(const Board &board);
    /// The trackers that need care, most pressing first.
    void setCare(std::vector<DeviceInCare> devices, const Reader &reader);
    /// A round runs: `Syncing` shows unless something more pressing does.
    void setSyncing(bool syncing);
    /// What went wrong with the last round, a sentence; empty: nothing.
    void setTrouble(const QString &sentence);
    /// Whether the database can be read: else nothing is offered that needs it.
    void setReadable(bool readable);
    /// The panel's ground where it is known; by default the system's window colour.
    void setDarkPanel(bool dark);

    /// Shows a message where the desktop has no notification service; false when nobody would see it: a panel on the bus
    /// shows messages through that very service.
    bool showMessage(const QString &title, const QString &text);

    [[nodiscard]] TrayBadge badge() const;
    [[nodiscard]] const QMenu &menu() const { return m_menu; }
    [[nodiscard]] QString toolTip() const;
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }

Q_SIGNALS:
    void openRequested();
    void syncRequested();
    void addPlayerRequested();
    void playersRequested();
    void messagesRequested();
    void settingsRequested();
    /// The player whose tracker; not valid: all of them.
    void devicesRequested(stepladder::PlayerId player);
    void quitRequested();
    /// The panel came or went.
    void availabilityChanged(bool available);

private:
    void rebuildMenu();
    void addCare();
    [[nodiscard]] QString careLine(const DeviceInCare &device) const;
    [[nodiscard]] bool isAnyLow() const;
    void repaint();
    void lookForPanel();
    void putIcon();
    [[nodiscard]] QString firstWord() const;

    QMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< while there is a panel
    PanelSigns m_panelSigns;
    QTimer m_settling; ///< from a sign until the panel is looked for
    Board m_board;
    std::vector<DeviceInCare> m_care;
    Reader m_reader;
    QString m_trouble;
    bool m_syncing = false;
    bool m_readable = true;
    bool m_darkPanel;
};

} // namespace stepladder
