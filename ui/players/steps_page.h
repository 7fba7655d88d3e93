// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/players/players_port.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QWidget>

class QPushButton;

namespace stepladder {

class DateField;
class FormField;
class Notice;
class PersonHead;
class TextField;

/// Enters the days of a player who is kept by hand, one by one or from a file.
class StepsPage final : public QWidget
{
    Q_OBJECT

public:
    StepsPage(PlayersPort &port, const Appearance &appearance, const League &league, const Clock &clock, QWidget *parent = nullptr);

    void start(const Player &player);
    /// Says what is amiss, else that it is kept.
    void save();
    [[nodiscard]] bool isUnsaved() const;
    /// What Escape presses.
    [[nodiscard]] QPushButton *escapeButton() const { return m_close; }

Q_SIGNALS:
    /// Something was entered.
    void entered();
    void closed();

private:
    void showDay();
    void chooseFile();
    void importFrom(const QString &file);
    void tell(const QString &words);
    [[nodiscard]] Reader reader() const;

    PlayersPort &m_port;
    const League m_league;
    const Clock &m_clock;
    Player m_player;
    PersonHead *m_head;
    DateField *m_day;
    FormField *m_dayField;
    TextField *m_steps;
    Notice *m_outcome;
    QPushButton *m_close;
    QPushButton *m_save;
};

} // namespace stepladder
