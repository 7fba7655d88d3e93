// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QToolButton>
#include <QVariantAnimation>

namespace stepladder {

/// "Sync now", "Stop" while a round is under way, and "Stopping" from the click until it has ended. Then its arrows turn, once a second, and only while they can be seen.
class SyncButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit SyncButton(const Appearance &appearance, QWidget *parent = nullptr);

    void setSyncing(bool syncing);
    [[nodiscard]] bool isSyncing() const { return m_syncing; }
    /// The icon alone, for narrow windows.
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void syncRequested();
    void stopRequested();

protected:
    /// One click, however often: who asks for a round by a double click does not stop it.
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void press();
    void restyle();
    void turn();

    const Appearance &m_appearance;
    QVariantAnimation m_turn;
    bool m_syncing = false;
    bool m_stopping = false;
    bool m_narrow = false;
};

} // namespace stepladder
