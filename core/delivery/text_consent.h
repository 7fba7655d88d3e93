// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/phone_number.h"
#include "core/foundation/secret.h"
#include "core/store/consent.h"
#include "core/store/outbox_entry.h"

#include <chrono>
#include <vector>

// The rules of who may be texted, and of the code by which a phone's owner turns texts on.

namespace stepladder {

inline constexpr std::chrono::minutes codeLifetime{10};
inline constexpr int maxWrongTries = 5;

enum class ConsentState { CodeSent, Confirmed, OptedOut };
[[nodiscard]] ConsentState stateOf(const TextConsent &consent);
[[nodiscard]] QString word(ConsentState state);

/// Whether a message of this kind may go to the number. A code is no message.
[[nodiscard]] bool allows(const TextConsent &consent, MessageKind kind);

/// How long the next code to a number has to wait: 60 s from one to the next, 3 in 10 minutes and 5 a day for the number,
/// 20 a day for the league, for each of them costs money. `issued`: all codes that are kept.
[[nodiscard]] std::chrono::milliseconds waitBeforeCode(const std::vector<TextCode> &issued, LeagueId league,
                                                       const QString &numberKey, const QDateTime &now);
/// Whether the code can still be used: within its lifetime, not used, not tried in vain too often.
[[nodiscard]] bool isLive(const TextCode &code, const QDateTime &now);

/// Whether no limit counts the code any more. One from the future counts for a day at most: the clock was wrong then.
[[nodiscard]] bool isForgotten(const TextCode &code, const QDateTime &now);

/// Six digits, each code as likely as the other; nothing for the few numbers that would favour some.
[[nodiscard]] std::optional<Secret> codeFrom(quint32 random);
/// The six digits in what a person typed, who may have grouped them. Errors: InvalidInput.
[[nodiscard]] Result<Secret> typedCode(const QString &text);

/// A code as it is kept: a keyed hash, good for one player and one number.
[[nodiscard]] QString codeDigest(const Secret &key, PlayerId player, const QString &number, const Secret &code);
/// A number as it is recognised without being kept: a keyed hash, with a mark of its key in front.
[[nodiscard]] QString numberKey(const Secret &key, const QString &number);
/// Whether it was made with this key, so that equal numbers have equal keys.
[[nodiscard]] bool isMadeWith(const Secret &key, const QString &numberKey);

/// What a phone's owner texts back.
enum class ReplyWord { Stop, Start, Other };
/// By the words that carriers and providers know, as the whole message. Whatever reads as a stop is one.
[[nodiscard]] ReplyWord replyWord(const QString &text);

/// The text that carries a code. One segment of an SMS: the league's name is shortened, and told in GSM's own characters.
[[nodiscard]] QString codeText(const Secret &code, const QString &league, ChannelKind channel = ChannelKind::Sms);

/// What the owner agrees to by entering the code. New words need a new number, which is kept with each consent.
[[nodiscard]] QString consentWords(const QString &league, ChannelKind channel = ChannelKind::Sms);
inline constexpr int consentWording = 1;     ///< of an SMS
inline constexpr int ntfyConsentWording = 2; ///< of ntfy

} // namespace stepladder
