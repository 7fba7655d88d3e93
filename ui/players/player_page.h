// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/player.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QWidget>

class QPushButton;

namespace stepladder {

class Notice;
class PersonHead;
class ThemedLabel;

/// One player: how the connection stands, since when and why, and what can be done.
class PlayerPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerPage(const Appearance &appearance, QWidget *parent = nullptr);

    void setPlayer(const Player &player, const Reader &reader);
    /// What came of something that was asked for.
    void tell(bool isTrouble, const QString &words);
    [[nodiscard]] QPushButton *stepsButton() const { return m_steps; }
    [[nodiscard]] QPushButton *editButton() const { return m_edit; }
    [[nodiscard]] QPushButton *eraseButton() const { return m_erase; }

Q_SIGNALS:
    void reconnectRequested();
    void profileRequested();
    void textsRequested();
    void stepsRequested();
    void editRequested();
    void exportRequested();
    void removeRequested();
    void eraseRequested();

private:
    void build();
    [[nodiscard]] static QString about(const Player &player, const Reader &reader);
    [[nodiscard]] static QString leavingWords(const Player &player);
    QPushButton *button(const QString &objectName, const QString &text, void (PlayerPage::*signal)());

    const Appearance &m_appearance;
    Player m_player;
    PersonHead *m_head;
    Notice *m_state;
    ThemedLabel *m_why;
    QPushButton *m_reconnect;
    QPushButton *m_steps; ///< of who is kept by hand
    QPushButton *m_profile;
    QPushButton *m_texts;
    QPushButton *m_edit;
    QPushButton *m_export;
    Notice *m_outcome;
    ThemedLabel *m_leaving;
    QPushButton *m_remove;
    QPushButton *m_erase;
};

} // namespace stepladder
