// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "ui/players/players_port.h"

namespace stepladder {

/// The players' dialog's port over the engine.
class EnginePlayers final : public PlayersPort
{
public:
    EnginePlayers(Engine &engine, QString lockFile) : m_engine(engine), m_lockFile(std::move(lockFile)) {}

    void setLeague(LeagueId league) { m_league = league; }

    [[nodiscard]] Result<std::vector<Player>> players() override;
    [[nodiscard]] Result<std::vector<Invitation>> invitations() override;
    [[nodiscard]] Task<Result<void>> withdraw(QString player) override;
    [[nodiscard]] Result<Player> save(Player player) override;
    [[nodiscard]] Result<std::optional<StepCount>> stepsOn(PlayerId player, QDate day) override;
    [[nodiscard]] Result<EnteredDay> enterDay(PlayerId player, QDate day, StepCount steps) override;
    [[nodiscard]] Result<ImportedDays> importDays(PlayerId player, QString file) override;
    [[nodiscard]] Result<void> exportTo(PlayerId player, QString file) override;
    [[nodiscard]] Result<Player> takeOff(PlayerId player) override;
    [[nodiscard]] Result<Player> takeBack(PlayerId player) override;
    [[nodiscard]] std::optional<Removal> lastRemoval() override;
    [[nodiscard]] Result<Farewell> preview(PlayerId player) override;
    [[nodiscard]] Task<Result<Farewell>> erase(PlayerId player) override;

private:
    Engine &m_engine;
    QString m_lockFile;
    LeagueId m_league;
};

} // namespace stepladder
