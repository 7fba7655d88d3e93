// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/players/players_port.h"
#include "ui/theme/appearance.h"

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace stepladder {

class PersonForm;
class PersonHead;

/// Changes a player's name, colour, time zone and joining day.
class EditPage final : public QWidget
{
    Q_OBJECT

public:
    EditPage(PlayersPort &port, const Appearance &appearance, const League &league, const Clock &clock, QWidget *parent = nullptr);

    void start(const Player &player, const std::vector<Player> &everybody);
    /// Says what is amiss, else `saved`.
    void save();
    [[nodiscard]] bool isUnsaved() const;
    /// What Escape presses.
    [[nodiscard]] QPushButton *escapeButton() const { return m_cancel; }

Q_SIGNALS:
    void saved(const stepladder::Player &player);
    void cancelled();

private:
    PlayersPort &m_port;
    PersonHead *m_head;
    PersonForm *m_form;
    QStringList m_filled; ///< what the form had at the start
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace stepladder
