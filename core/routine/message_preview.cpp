// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/message_preview.h"

#include "core/delivery/sample_message.h"
#include "core/routine/board.h"
#include "core/routine/publication.h"
#include "core/routine/text_messages.h"

namespace stepladder {

Result<MessagePreview> previewMessages(Repository &store, const MessageSettings &entered, ChannelKind channel, const Clock &clock,
                                       const QLocale &locale)
{
    ChannelSetting setting; // whether it can be kept does not matter to what it would say
    setting.league = entered.league.id;
    setting.kind = channel;
    const QDate day = yesterday(entered.league, clock.now());
    Result<std::vector<OutboxEntry>> messages =
        Publication(store, clock, locale).results(entered.league, day, {setting}, Publication::Missed::Nobody);
    if (!messages)
        return tl::unexpected(messages.error());
    MessagePreview preview;
    preview.messages = std::move(*messages);
    preview.isSample = preview.messages.empty() && (channel == ChannelKind::Slack || channel == ChannelKind::Desktop);
    if (preview.isSample)
        preview.messages.push_back(sampleMessage(channel, day, locale));
    if (channel == ChannelKind::Sms) {
        const Result<TextEstimate> cost = usualCost(store, entered.league.id, entered.sms.policy);
        if (!cost)
            return tl::unexpected(cost.error());
        preview.cost = *cost;
    }
    return preview;
}

} // namespace stepladder
