// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/channel.h"
#include "core/delivery/text_address.h"

#include <memory>
#include <vector>

namespace stepladder {

/// A text that came from a phone.
struct TextReply {
    PhoneNumber from;
    QString body;
    QDateTime at; ///< UTC, by the provider's clock
};

/// A way to phones: an SMS provider, or an ntfy server. It asks nobody for consent: only Texting speaks to it.
class TextSender
{
public:
    virtual ~TextSender() = default;
    /// One attempt, which ends with what is known for certain. A provider that knows of the owner's opt-out says so
    /// with ErrorKind::OptedOut. The body may hold a code: it is neither kept nor logged.
    [[nodiscard]] virtual Task<Delivery> text(TextAddress to, QString body) = 0;
    /// What became of a text that may have gone out since then: Sent, NotSent for certain, Rejected on the way, or
    /// Unknown. Ask when its request is over; sends nothing.
    [[nodiscard]] virtual Task<Delivery> lookUp(TextAddress to, QString body, QDateTime since);
    /// How far a text has come that was taken under `reference`: Sent, or refused on the way to the phone, with why.
    [[nodiscard]] virtual Task<Delivery> arrival(QString reference);
    /// Asks whether the set-up works, and sends nothing. Says what it found, in sentences for people. Errors: what a text would
    /// meet; NotFound where nobody can be asked.
    [[nodiscard]] virtual Task<Result<QString>> probe();
    /// What came in from that instant on, oldest first; nothing where phones cannot answer.
    [[nodiscard]] virtual Task<Result<std::vector<TextReply>>> replies(QDateTime since);
};

/// The ways to phones that leagues have set up.
class TextSenders
{
public:
    virtual ~TextSenders() = default;
    enum class For { Texts, Trial };
    /// `channel`: Sms or Ntfy. Errors: NoTextChannel; ChannelRefused while it is switched off, except for a trial; of Vault.
    [[nodiscard]] virtual Task<Result<std::unique_ptr<TextSender>>> textSender(LeagueId league, ChannelKind channel, For purpose) = 0;
};

/// The end of an attempt that brought no answer.
[[nodiscard]] Delivery unanswered(const Error &error);

} // namespace stepladder
