// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/foundation/task.h"
#include "core/league/player.h"
#include "ui/theme/appearance.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <chrono>
#include <functional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stepladder {

class CountdownRing;
class FormField;
class Notice;
class ThemedLabel;

/// Opens an address in the system's browser; false when that did not work, which may take a moment to know.
using OpenUrl = std::function<Task<bool>(QUrl)>;

/// Waits for a person who answers in the browser of this computer.
class WaitingView final : public QWidget
{
    Q_OBJECT

public:
    WaitingView(const Appearance &appearance, const Clock &clock, OpenUrl openUrl, QWidget *parent = nullptr);

    /// Before there is a page to open.
    void prepare(TrackerKind tracker, std::chrono::seconds deadline);
    /// Opens the page in the browser and counts down.
    void start(const QUrl &page);
    /// Access was allowed, and is being kept.
    void keep();
    void stop();
    /// What the keyboard starts at.
    [[nodiscard]] QPushButton *firstButton() const { return m_hasNoBrowser ? m_copyLink : m_openAgain; }
    /// What is to be done before anything else; null: nothing.
    [[nodiscard]] QPushButton *primaryButton() const;
    /// The answer to an address that was pasted.
    void setPasteTrouble(const QString &sentence);

Q_SIGNALS:
    void addressPasted(const QString &text);
    void elsewhereWanted();
    void primaryButtonChanged();

private:
    void buildActions(QVBoxLayout *column);
    void buildPaste(QVBoxLayout *column);
    void colourIcons();
    void openPage();
    void pageOpened(int opening, bool worked);
    void copyLink();
    void tick();

    const Appearance &m_appearance;
    const Clock &m_clock;
    OpenUrl m_openUrl;
    QUrl m_page;
    TrackerKind m_tracker = TrackerKind::GoogleHealth;
    QDateTime m_startedAt;
    std::chrono::seconds m_deadline{0};
    QTimer m_tick;
    int m_opening = 0; ///< counts them, so that an earlier one is not heard
    bool m_hasNoBrowser = false;
    ThemedLabel *m_words = nullptr;
    CountdownRing *m_ring = nullptr;
    Notice *m_opened = nullptr;
    Notice *m_waiting = nullptr;
    Notice *m_then = nullptr;
    Notice *m_hint = nullptr;
    QPushButton *m_openAgain = nullptr;
    QPushButton *m_copyLink = nullptr;
    QPushButton *m_elsewhere = nullptr;
    FormField *m_paste = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_useAddress = nullptr;
};

} // namespace stepladder
