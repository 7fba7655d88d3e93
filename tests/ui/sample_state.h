// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "core/routine/sync_note.h"
#include "core/store/outbox_entry.h"
#include "tests/ui/sample_board.h"

namespace stepladder::sample {

/// How the league's newest sync went, and what became of Thursday's messages, for the footer.
[[nodiscard]] inline SyncNote goodSync()
{
    SyncNote note;
    note.at = fridayMorning().addSecs(-3 * 60);
    note.read = 7;
    note.total = 8;
    return note;
}

[[nodiscard]] inline SyncNote offlineSync()
{
    SyncNote note = goodSync();
    note.trouble = word(ErrorKind::Offline);
    note.troubleSince = fridayMorning().addSecs(11 * 60);
    return note;
}

[[nodiscard]] inline QDateTime nextTry()
{
    return fridayMorning().addSecs(26 * 60);
}

[[nodiscard]] inline OutboxEntry message(ChannelKind channel, MessageState state, MessageKind kind = MessageKind::Result)
{
    OutboxEntry entry;
    entry.channel = channel;
    entry.kind = kind;
    entry.state = state;
    entry.sentAt = kind == MessageKind::Result ? fridayMorning().addSecs(-11 * 60) : fridayMorning();
    return entry;
}

[[nodiscard]] inline std::vector<OutboxEntry> postedAndCorrected()
{
    return {message(ChannelKind::Slack, MessageState::Sent),
            message(ChannelKind::Slack, MessageState::Sent, MessageKind::Correction)};
}

[[nodiscard]] inline std::vector<OutboxEntry> waitingToGoOut()
{
    return {message(ChannelKind::Sms, MessageState::Queued), message(ChannelKind::Slack, MessageState::Queued)};
}

} // namespace stepladder::sample
