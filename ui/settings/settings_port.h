// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/message_preview.h"
#include "core/routine/rules_preview.h"

namespace stepladder {

/// What the settings need of their league; see MessageSetup. Outlives the dialog; so do its tasks, which end exactly once.
class SettingsPort
{
public:
    virtual ~SettingsPort() = default;

    [[nodiscard]] virtual Result<MessageSettings> read() = 0;
    [[nodiscard]] virtual bool hasSecret(const MessageSettings &entered, ChannelKind channel) = 0;
    [[nodiscard]] virtual QString trouble(ChannelKind channel) = 0;
    [[nodiscard]] virtual Result<void> check(const MessageSettings &entered, ChannelKind channel) = 0;
    /// What would go out with everything as it is entered; works elsewhere. Errors: of previewMessages().
    [[nodiscard]] virtual Task<Result<MessagePreview>> preview(MessageSettings entered, ChannelKind channel) = 0;
    /// What the draft would make of the standings; works elsewhere, so that nobody waits. Errors: of previewRules().
    [[nodiscard]] virtual Task<Result<RulesPreview>> previewRules(League draft) = 0;
    [[nodiscard]] virtual Task<Result<QString>> probe(MessageSettings entered, ChannelKind channel) = 0;
    [[nodiscard]] virtual Task<Result<void>> sendSample(MessageSettings entered, ChannelKind channel) = 0;
    /// Errors: StoreBusy while a round runs elsewhere, of MessageSetup::save().
    [[nodiscard]] virtual Task<Result<void>> save(MessageSettings entered) = 0;
};

} // namespace stepladder
