// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/players/players_port.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QWidget>

class QPushButton;

namespace stepladder {

class Notice;
class PersonHead;
class ThemedLabel;

/// Somebody who was sent a link: until when the answer is awaited, or when the link ended, and what can be done.
class InvitedPage final : public QWidget
{
    Q_OBJECT

public:
    InvitedPage(PlayersPort &port, const Appearance &appearance, QWidget *parent = nullptr);

    void setInvitation(const Invitation &invitation, const Reader &reader);

Q_SIGNALS:
    /// To the link and the answer, or to a new link where it has ended.
    void resumed(const stepladder::Invitation &invitation);
    void withdrawn();

private:
    void askWhetherToWithdraw();
    void withdraw();
    void takenBack(int attempt, Result<void> done);

    PlayersPort &m_port;
    Invitation m_invitation;
    bool m_isOver = false; ///< its link has ended
    int m_attempt = 0; ///< counts what is waited for, so that what was asked of another one is not heard
    PersonHead *m_head;
    Notice *m_state;
    ThemedLabel *m_more;
    QPushButton *m_resume;
    QPushButton *m_withdraw;
    Notice *m_outcome;
};

} // namespace stepladder
