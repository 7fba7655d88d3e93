// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace stepladder {

/// What went wrong, named by what has to happen next.
enum class ErrorKind {
    InvalidInput,     ///< something a person typed or pasted; `detail` names what
    NotFound,         ///< no such league, player, file or remote object; `subject` names it
    AlreadyExists,    ///< the name is taken
    Offline,          ///< the request never left: no route, no name, connection refused. Safe to repeat.
    ConnectionLost,   ///< the connection broke or timed out after the request was sent. The outcome is unknown.
    RateLimited,      ///< 429; `retryAfter` when the service named a time
    ServiceDown,      ///< 5xx
    BadResponse,      ///< not what the contract promises
    TooLarge,         ///< a body or value over its limit
    Unauthorized,     ///< the access token was refused: refresh once, repeat once
    NeedsConsent,     ///< a definite refusal of the current grant: only the player can mend it
    TestGrantEnded,   ///< the same, after the seven days that a Google project in Testing gives
    GrantStale,       ///< tokens still come, but they open nothing any more: the player has to begin anew
    ScopeMissing,     ///< a permission was not ticked
    AccountNotLinked, ///< consent worked, but the account has no tracker profile
    ApiDisabled,      ///< the organiser's project has the API switched off
    ClientRejected,   ///< client id or secret is wrong
    Retired,          ///< 410: the service is gone for good
    Refused,          ///< the player (or the service) said no
    WrongAccount,     ///< another person's account, or one that plays already
    Cancelled,
    DeadlinePassed,   ///< nobody answered in time, or it was of use until then only
    VaultMissing,
    VaultLocked,
    VaultDenied,
    VaultEmpty,       ///< the vault works; there is nothing under that name
    VaultTooLarge,
    VaultPassphrase,  ///< the file vault's passphrase is wrong
    VaultDamaged,     ///< the encrypted file is broken or of a newer version; `subject` is its name, where it is known
    VaultFailed,
    StoreNewer,       ///< the database was written by a newer version
    StoreCorrupt,
    StoreBusy,        ///< another process holds the lock
    StoreFailed,
    NotABackup,       ///< not a whole database of ours; `subject` is the file
    FileFailed,       ///< a file cannot be read or written; `subject` is its name
    ChannelRefused,   ///< the channel ended the arrangement: set it up again
    MessageRejected,  ///< the channel refused this one message
    NoTextChannel,    ///< no SMS provider is set up
    NoTextConsent,    ///< the phone's owner has not agreed to such texts
    OptedOut,         ///< the phone's owner wants no texts: only the owner can change that
    TooManyCodes,     ///< a code must wait; `retryAfter` says how long
    WrongCode,        ///< not the code that was texted: look again
    NoCode,           ///< no code is waiting (any more): a new one is needed
    QuietHours,       ///< messages to the player wait for the morning; `retryAfter` says how long
    SpendingCap,      ///< the league's texts have cost what they may; `retryAfter` says until when
    CountryBarred,    ///< texts to that country are not allowed
    NoDesktop,        ///< nothing shows notifications: no desktop session, or no service in it; the message waits
    DoNotDisturb,     ///< the reader wants to be left alone; the message waits
    NumberKeyLost,    ///< the vault lost the key that recognises opted-out numbers; `subject` is its entry
    Internal,         ///< a bug of ours; stays the last
};

/// An error is a value: its kind, what it is about, and when trying again makes sense.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString subject; ///< who or what it is about, as shown to people (a player, a file, a service); may be empty
    QString detail;  ///< for the log: never holds a secret, never shown as the message
    std::optional<std::chrono::milliseconds> retryAfter;
    QString words = {}; ///< a whole translated sentence, where the kind's own says too little; mostly empty
    QString host = {};  ///< who turned the connection down or did not answer in time, so that there is a network; mostly empty
    bool timedOut = false; ///< of Offline and ConnectionLost: `host` was waited for, and did not answer in time
};

template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(detail), std::nullopt});
}

/// The message waits for its reader, and nothing is wrong.
[[nodiscard]] bool waitsForReader(ErrorKind kind);

/// One of the vault's own kinds.
[[nodiscard]] bool isOfVault(ErrorKind kind);

/// A failure that is told in words of its own.
[[nodiscard]] inline tl::unexpected<Error> failureInWords(ErrorKind kind, QString words)
{
    return tl::unexpected<Error>(Error{kind, {}, {}, std::nullopt, std::move(words)});
}

/// The failure of a test, which whoever began it has to begin again: its words do not promise that it is tried again.
[[nodiscard]] Error ofTest(Error error);

/// A translated full sentence: what happened and the next step.
[[nodiscard]] QString sentence(const Error &error);
/// A stable word for the log and for JSON ("needs-consent").
[[nodiscard]] QString word(ErrorKind kind);
/// The kind whose word() the text is.
[[nodiscard]] std::optional<ErrorKind> errorKindFrom(const QString &text);

} // namespace stepladder
