// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "core/foundation/error.h"
#include "core/league/player.h"
#include "ui/theme/appearance.h"
#include "ui/theme/reader.h"

#include <QWidget>

#include <vector>

namespace stepladder {

class ColourPicker;
class DateField;
class FormField;
class Notice;
class TextField;
class ZoneField;

/// What an organiser may change of a player: name, colour, time zone and joining day.
class PersonForm final : public QWidget
{
    Q_OBJECT

public:
    PersonForm(const Appearance &appearance, const League &league, const Clock &clock, QWidget *parent = nullptr);

    /// `everybody` are the league's players.
    void fill(const Player &player, const std::vector<Player> &everybody);
    /// The player as typed; nothing while something is amiss, which is marked.
    [[nodiscard]] std::optional<Player> read();
    /// Says why it could not be kept.
    void refuse(const Error &error);

Q_SIGNALS:
    void looksChanged(const QString &name, int colour);

private:
    [[nodiscard]] Reader reader() const;
    void setJoiningDays();
    void explainJoining();

    const League m_league;
    const Clock &m_clock;
    Player m_player;
    TextField *m_name;
    ColourPicker *m_colours;
    FormField *m_colourField;
    ZoneField *m_zone;
    FormField *m_zoneField;
    DateField *m_joined;
    FormField *m_joinedField;
    Notice *m_trouble;
};

} // namespace stepladder
