// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "ui/settings/settings_port.h"

namespace stepladder {

/// The settings' port over the engine.
class EngineSettings final : public SettingsPort
{
public:
    EngineSettings(Engine &engine, QString lockFile) : m_engine(engine), m_lockFile(std::move(lockFile)) {}

    void setLeague(LeagueId league) { m_league = league; }

    [[nodiscard]] Result<MessageSettings> read() override;
    [[nodiscard]] bool hasSecret(const MessageSettings &entered, ChannelKind channel) override;
    [[nodiscard]] QString trouble(ChannelKind channel) override;
    [[nodiscard]] Result<void> check(const MessageSettings &entered, ChannelKind channel) override;
    [[nodiscard]] Result<MessagePreview> preview(const MessageSettings &entered, ChannelKind channel) override;
    [[nodiscard]] Task<Result<QString>> probe(MessageSettings entered, ChannelKind channel) override;
    [[nodiscard]] Task<Result<void>> sendSample(MessageSettings entered, ChannelKind channel) override;
    [[nodiscard]] Task<Result<void>> save(MessageSettings entered) override;

private:
    Engine &m_engine;
    QString m_lockFile;
    LeagueId m_league;
};

} // namespace stepladder
