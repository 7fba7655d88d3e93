// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outbox_entry.h"

#include <QLocale>

namespace stepladder {

/// A result of invented players that says it is a sample, to see what a channel makes of one. It belongs to no outbox.
[[nodiscard]] OutboxEntry sampleMessage(ChannelKind channel, QDate day, const QLocale &locale);

} // namespace stepladder
