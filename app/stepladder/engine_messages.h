// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "ui/messages/messages_port.h"

namespace stepladder {

/// The messages' window's port over the engine.
class EngineMessages final : public MessagesPort
{
public:
    EngineMessages(Engine &engine, QString lockFile) : m_engine(engine), m_lockFile(std::move(lockFile)) {}

    void setLeague(LeagueId league) { m_league = league; }

    [[nodiscard]] Result<std::vector<OutboxEntry>> messages(MessageId before, int most, const std::vector<ChannelKind> &channels) override;
    [[nodiscard]] Result<int> countOfTroubled() override;
    [[nodiscard]] Task<Result<OutboxEntry>> sendAgain(MessageId message) override;
    [[nodiscard]] Result<OutboxEntry> cancel(MessageId message) override;

private:
    Engine &m_engine;
    QString m_lockFile;
    LeagueId m_league;
};

} // namespace stepladder
