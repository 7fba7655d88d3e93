// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/foundation/error.h"
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
class ThemedLabel;

/// Opens an address in the system's browser; false when that did not work.
using OpenUrl = std::function<bool(QUrl)>;

/// Waits for a person who answers in the browser.
class ConsentPage final : public QWidget
{
    Q_OBJECT

public:
    ConsentPage(const Appearance &appearance, const Clock &clock, OpenUrl openUrl, QWidget *parent = nullptr);

    /// Opens the page in the browser and counts down.
    void start(const QUrl &page, TrackerKind tracker, std::chrono::seconds deadline);
    void stop();
    /// The answer to an address that was pasted.
    void setPasteTrouble(const QString &sentence);

Q_SIGNALS:
    void addressPasted(const QUrl &address);

private:
    void buildActions(QVBoxLayout *column);
    void buildPaste(QVBoxLayout *column);
    void colourIcons();
    void openPage();
    void copyLink();
    void paste();
    void tick();

    const Appearance &m_appearance;
    const Clock &m_clock;
    OpenUrl m_openUrl;
    QUrl m_page;
    QString m_service;
    QDateTime m_startedAt;
    std::chrono::seconds m_deadline{0};
    QTimer m_tick;
    ThemedLabel *m_words = nullptr;
    CountdownRing *m_ring = nullptr;
    ThemedLabel *m_opened = nullptr;
    ThemedLabel *m_waiting = nullptr;
    ThemedLabel *m_hint = nullptr;
    QPushButton *m_openAgain = nullptr;
    QPushButton *m_copyLink = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_useAddress = nullptr;
    ThemedLabel *m_pasteTrouble = nullptr;
};

} // namespace stepladder
