// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/channel.h"
#include "core/delivery/phone_number.h"

#include <memory>

namespace stepladder {

/// An SMS provider. It asks nobody for consent: only Texting speaks to it.
class TextSender
{
public:
    virtual ~TextSender() = default;
    /// One attempt, which ends with what is known for certain. A provider that knows of the number's opt-out says so
    /// with ErrorKind::OptedOut. The body may hold a code: it is neither kept nor logged.
    [[nodiscard]] virtual Task<Delivery> text(PhoneNumber number, QString body) = 0;
};

/// The SMS providers that leagues have set up.
class TextSenders
{
public:
    virtual ~TextSenders() = default;
    /// Errors: NoTextChannel; of Vault.
    [[nodiscard]] virtual Task<Result<std::unique_ptr<TextSender>>> textSender(LeagueId league) = 0;
};

} // namespace stepladder
