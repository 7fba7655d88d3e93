// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/player_profile.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QDialog>

class QPushButton;

namespace stepladder {

class AvatarView;
class FactsPane;
class FoldingArea;
class HistoryPanel;
class PageHead;
class ProfileFacts;

/// All about one player: how they stand, their days and records, their devices and connection. Shows a PlayerProfile, and asks
/// for everything else by signals.
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `appearance` outlives the dialog.
    explicit ProfileDialog(const Appearance &appearance, QWidget *parent = nullptr);

    void setProfile(const PlayerProfile &profile, const Reader &reader);
    [[nodiscard]] PlayerId player() const { return m_profile.player.id; }

Q_SIGNALS:
    void reconnectRequested(const stepladder::Player &player);
    /// To enter steps of somebody who is kept by hand.
    void stepsRequested(stepladder::PlayerId player);
    void textsRequested(const stepladder::Player &player);
    /// With another player, day by day.
    void compareRequested(stepladder::PlayerId player);
    /// To edit, export, remove or erase.
    void manageRequested(stepladder::PlayerId player);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PlayerProfile m_profile;
    AvatarView *m_avatar;
    PageHead *m_head;
    QPushButton *m_compare;
    HistoryPanel *m_history;
    ProfileFacts *m_facts;
    FactsPane *m_side;
    FoldingArea *m_body;
};

} // namespace stepladder
