// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "ui/settings/settings_port.h"

#include <QThreadPool>

namespace stepladder {

/// The settings' port over the engine.
class EngineSettings final : public SettingsPort
{
public:
    EngineSettings(Engine &engine, const ProfilePaths &paths);

    void setLeague(LeagueId league) { m_league = league; }

    [[nodiscard]] Result<MessageSettings> read() override;
    [[nodiscard]] bool hasSecret(const MessageSettings &entered, ChannelKind channel) override;
    [[nodiscard]] QString trouble(ChannelKind channel) override;
    [[nodiscard]] Result<void> check(const MessageSettings &entered, ChannelKind channel) override;
    [[nodiscard]] Task<Result<MessagePreview>> preview(MessageSettings entered, ChannelKind channel) override;
    [[nodiscard]] Task<Result<RulesPreview>> previewRules(League draft) override;
    [[nodiscard]] Task<Result<QString>> probe(MessageSettings entered, ChannelKind channel) override;
    [[nodiscard]] Task<Result<void>> sendSample(MessageSettings entered, ChannelKind channel) override;
    [[nodiscard]] Task<Result<void>> save(MessageSettings entered) override;

private:
    Engine &m_engine;
    QString m_database;
    QString m_lockFile;
    LeagueId m_league;
    QThreadPool m_aside; ///< one thread, for work that is too long for the windows' own
};

} // namespace stepladder
