// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/players/players_port.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QDialog>
#include <QPointer>

#include <chrono>
#include <unordered_map>

class QPushButton;
class QStackedWidget;

namespace stepladder {

class EditPage;
class EmptyState;
class ErasePage;
class InvitedPage;
class PlayerList;
class PlayerPage;
class StepsPage;
class UndoBar;

/// Who plays and who played: how each connection stands, and reconnecting, entering steps, texts, editing, taking along and leaving.
class PlayersDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Surroundings {
        const Appearance &appearance;
        const Clock &clock;
        League league;
        std::chrono::milliseconds undo = undoTime; ///< how long it is offered
    };
    /// The port and what the surroundings refer to outlive the dialog.
    PlayersDialog(PlayersPort &port, const Surroundings &surroundings, QWidget *parent = nullptr);

    /// Reads the players again.
    void refresh();
    void choose(PlayerId player);
    /// Turns to where days of somebody who is kept by hand are entered.
    void enterSteps(PlayerId player);
    /// What is left to do after somebody left. False: somebody else is shown; it is told once the player is.
    bool tell(PlayerId player, const QString &words);

    /// Asks first where something would be lost that was entered.
    void reject() override;
    [[nodiscard]] bool hasUnsaved() const;

Q_SIGNALS:
    void addRequested();
    void reconnectRequested(const stepladder::Player &player);
    void profileRequested(stepladder::PlayerId player);
    void textsRequested(const stepladder::Player &player);
    void invitationRequested(const stepladder::Invitation &invitation);
    /// It was to close, and did not.
    void stayedOpen();
    /// Somebody was edited, got steps, left or came back.
    void playersChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectPages();
    /// Those where something is done, once: the window is up before them.
    void addForms();
    void addPage(QWidget *page);
    void connectForms();
    [[nodiscard]] Reader reader() const;
    /// Shows what was read.
    void fillList() const;
    [[nodiscard]] QWidget *page() const;
    [[nodiscard]] QPushButton *escapeButton() const;
    void showChosen();
    void turnTo(QWidget *page);
    void turnToSteps();
    void showTrouble(const Error &error);
    void askWhetherToSave();
    void remove();
    void offerUndo(const Removal &removal);
    void undo();
    void chooseFile();
    void exportTo(const QString &file);

    PlayersPort &m_port;
    Surroundings m_surroundings;
    std::vector<Player> m_players;
    std::vector<Invitation> m_invitations;
    PlayerId m_removed; ///< who can still be taken back
    std::unordered_map<PlayerId, QString> m_untold; ///< what is told once the player is shown
    PlayerList *m_list;
    QPushButton *m_add;
    QStackedWidget *m_pages;
    PlayerPage *m_player;
    EditPage *m_edit = nullptr;
    StepsPage *m_steps = nullptr;
    ErasePage *m_erase = nullptr;
    InvitedPage *m_invited;
    EmptyState *m_nobody;
    UndoBar *m_undo;
    QPushButton *m_close;
    QPointer<QDialog> m_question; ///< whether to save
};

} // namespace stepladder
