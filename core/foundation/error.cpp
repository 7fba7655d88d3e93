// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/error.h"

#include <QCoreApplication>

namespace stepladder {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

/// A time to wait as people say it, never too short.
QString wait(std::optional<std::chrono::milliseconds> time)
{
    using namespace std::chrono;
    const auto seconds = ceil<std::chrono::seconds>(time.value_or(minutes(1)));
    if (seconds <= minutes(2))
        return Words::tr("%n second(s)", nullptr, static_cast<int>(seconds.count()));
    if (seconds <= hours(2))
        return Words::tr("%n minute(s)", nullptr, static_cast<int>(ceil<minutes>(seconds).count()));
    return Words::tr("%n hour(s)", nullptr, static_cast<int>(ceil<hours>(seconds).count()));
}

} // namespace

bool waitsForReader(ErrorKind kind)
{
    return kind == ErrorKind::NoDesktop || kind == ErrorKind::DoNotDisturb || kind == ErrorKind::QuietHours;
}

bool isOfVault(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::VaultMissing:
    case ErrorKind::VaultLocked:
    case ErrorKind::VaultDenied:
    case ErrorKind::VaultEmpty:
    case ErrorKind::VaultTooLarge:
    case ErrorKind::VaultPassphrase:
    case ErrorKind::VaultDamaged:
    case ErrorKind::VaultFailed: return true;
    default: return false;
    }
}

Error ofTest(Error error)
{
    if (!error.words.isEmpty())
        return error;
    const QString who = error.subject.isEmpty() ? Words::tr("Stepladder") : error.subject;
    switch (error.kind) {
    case ErrorKind::Offline:
        if (error.timedOut)
            error.words = Words::tr("%1 cannot be reached: %2 does not answer in time. Try again in a few minutes.").arg(who, error.host);
        else if (!error.host.isEmpty())
            error.words = Words::tr("%1 cannot be reached: %2 does not answer, though there is a network. Try again in a few minutes.").arg(who, error.host);
        else
            error.words = Words::tr("%1 cannot be reached. Check the network and test again.").arg(who);
        break;
    case ErrorKind::ConnectionLost:
        error.words = error.timedOut ? Words::tr("%1 did not answer in time. Try again in a few minutes.").arg(who)
                                     : Words::tr("The connection to %1 broke before an answer came. Check the network and test again.").arg(who);
        break;
    case ErrorKind::RateLimited:
        error.words = Words::tr("%1 asks for a pause. Try again in %2.").arg(who, wait(error.retryAfter));
        break;
    case ErrorKind::ServiceDown:
        error.words = Words::tr("%1 is out of order at the moment. Try again in a few minutes.").arg(who);
        break;
    default: break;
    }
    return error;
}

QString sentence(const Error &error)
{
    if (!error.words.isEmpty())
        return error.words;
    const QString who = error.subject.isEmpty() ? Words::tr("Stepladder") : error.subject;
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return Words::tr("This cannot be used: %1. Check it and try again.").arg(error.detail);
    case ErrorKind::NotFound:
        return Words::tr("There is no %1. Check the name and try again.").arg(who);
    case ErrorKind::AlreadyExists:
        return Words::tr("%1 exists already. Choose another name.").arg(who);
    case ErrorKind::Offline:
        if (error.timedOut)
            return Words::tr("%1 cannot be reached: %2 does not answer in time. Stepladder tries again by itself.").arg(who, error.host);
        if (!error.host.isEmpty())
            return Words::tr("%1 cannot be reached: %2 does not answer, though there is a network. Stepladder tries again by itself.").arg(who, error.host);
        return Words::tr("%1 cannot be reached. Check the network; Stepladder tries again by itself.").arg(who);
    case ErrorKind::ConnectionLost:
        if (error.timedOut)
            return Words::tr("%1 did not answer in time. Stepladder tries again at the next round.").arg(who);
        return Words::tr("The connection to %1 broke before an answer came. Stepladder tries again at the next round.").arg(who);
    case ErrorKind::RateLimited:
        return Words::tr("%1 asks for a pause. Stepladder waits and tries again by itself.").arg(who);
    case ErrorKind::ServiceDown:
        return Words::tr("%1 is out of order at the moment. Stepladder tries again at the next round.").arg(who);
    case ErrorKind::BadResponse:
        return Words::tr("%1 sent an answer that makes no sense. If it stays so, look for a newer version of Stepladder.").arg(who);
    case ErrorKind::TooLarge:
        return Words::tr("%1 sent more than Stepladder accepts. If it stays so, look for a newer version of Stepladder.").arg(who);
    case ErrorKind::Unauthorized:
        return Words::tr("%1 did not accept the sign-in. Try again in a while; if it stays so, allow access anew.").arg(who);
    case ErrorKind::NeedsConsent:
        return Words::tr("%1 needs to allow access again. The days so far are safe; reconnect when ready.").arg(who);
    case ErrorKind::TestGrantEnded:
        return Words::tr("%1 needs to allow access again. This permission ends every 7 days because the Google project is in Testing. Set it to In production and it stays.").arg(who);
    case ErrorKind::GrantStale:
        return Words::tr("Google no longer lets Stepladder read the steps of %1. Remove its access at myaccount.google.com/connections, then reconnect. The days so far are safe.").arg(who);
    case ErrorKind::ScopeMissing:
        return Words::tr("One of the boxes was not ticked for %1. Reconnect and leave all boxes ticked, or there are no steps to read.").arg(who);
    case ErrorKind::AccountNotLinked:
        return Words::tr("The account chosen for %1 has no Google Health profile. Sign in with the account that the watch uses.").arg(who);
    case ErrorKind::ApiDisabled:
        return Words::tr("The Google Health API is switched off in the organiser's Google project. Enable it there and try again.");
    case ErrorKind::ClientRejected:
        return Words::tr("%1 does not know this client id and secret. Copy both again from the provider's console (stepladderctl client set); nobody has to allow access again.").arg(who);
    case ErrorKind::Retired:
        return Words::tr("The %1 service closed. Reconnect through Google Health, the history stays.", "Fitbit").arg(who);
    case ErrorKind::Refused:
        return Words::tr("%1 says that access was not allowed. Nothing was saved; you can try again.").arg(who);
    case ErrorKind::WrongAccount:
        return Words::tr("This account belongs to %1, who plays already. Sign in with the other person's account.").arg(who);
    case ErrorKind::Cancelled:
        return Words::tr("Cancelled. Nothing was changed; you can start again at any time.");
    case ErrorKind::DeadlinePassed:
        return Words::tr("Nobody answered in time, so the link is closed. Open a new one when you are ready.");
    case ErrorKind::VaultMissing:
        return Words::tr("There is no keychain on this computer. Start one (GNOME Keyring or KWallet), or name an encrypted file in STEPLADDER_VAULT_FILE and its passphrase in STEPLADDER_VAULT_PASSPHRASE_FILE.");
    case ErrorKind::VaultLocked:
        return Words::tr("The keychain is locked. Unlock it and Stepladder goes on by itself. No connection was lost.");
    case ErrorKind::VaultDenied:
        return Words::tr("The keychain did not let Stepladder in. Allow it in your keychain program and try again.");
    case ErrorKind::VaultEmpty:
        return Words::tr("The keychain or encrypted file has no entry for %1. If another vault holds it, name that one (STEPLADDER_VAULT_FILE); else reconnect, or set it up again, to make a new one.").arg(who);
    case ErrorKind::VaultTooLarge:
        return Words::tr("The keychain does not take an entry as large as the one for %1. Use the encrypted file instead (STEPLADDER_VAULT_FILE).").arg(who);
    case ErrorKind::VaultPassphrase:
        return Words::tr("The passphrase does not open the encrypted file. Nothing was changed; give the right one and try again.");
    case ErrorKind::VaultDamaged:
        return error.subject.isEmpty()
            ? Words::tr("The encrypted file is damaged, or a newer Stepladder wrote it. Nothing was changed; put a copy of it back, or move it away and connect everybody again.")
            : Words::tr("The encrypted file %1 is damaged, or a newer Stepladder wrote it. Nothing was changed; put a copy of it back, or move it away and connect everybody again.").arg(who);
    case ErrorKind::VaultFailed:
        return Words::tr("The keychain or encrypted file did not answer as it should. Nothing was lost; try again, or run the doctor command.");
    case ErrorKind::StoreNewer:
        return Words::tr("The database was written by a newer Stepladder. Nothing was changed; install the newer version to open it.");
    case ErrorKind::StoreCorrupt:
        return Words::tr("The database is damaged. Restore the newest backup (in a terminal: stepladderctl restore FILE).");
    case ErrorKind::StoreBusy:
        return Words::tr("Another Stepladder is at work on this profile. Wait for it to finish and try again.");
    case ErrorKind::StoreFailed:
        return Words::tr("The database could not be read or written. Check that the disk has room and the folder can be written, then try again.");
    case ErrorKind::NotABackup:
        return Words::tr("%1 is not a whole Stepladder backup. Nothing was changed; choose another backup.").arg(who);
    case ErrorKind::FileFailed:
        return Words::tr("The file %1 could not be read or written. Check its name, its permissions and the room on the disk, and try again.").arg(who);
    case ErrorKind::ChannelRefused:
        return Words::tr("%1 no longer accepts messages from this set-up. Set the channel up again; the message waits.").arg(who);
    case ErrorKind::MessageRejected:
        return Words::tr("%1 did not accept the message. Look at its text and try again.").arg(who);
    case ErrorKind::NoTextChannel:
        return Words::tr("%1 has no text channel. Set one up first, then enter the number again.").arg(who);
    case ErrorKind::NoTextConsent:
        return Words::tr("%1 has not agreed to these texts. Enter the mobile number and have its owner confirm the code.").arg(who);
    case ErrorKind::OptedOut:
        return Words::tr("%1 wants no texts. Only the phone's owner can turn them on again, by texting START.").arg(who);
    case ErrorKind::TooManyCodes:
        return Words::tr("Enough codes were sent for now. Ask for the next one in %1.").arg(wait(error.retryAfter));
    case ErrorKind::WrongCode:
        return Words::tr("This is not the code. Look at the newest text message and try again.");
    case ErrorKind::NoCode:
        return Words::tr("No code is waiting: each is good for ten minutes, five tries and one use. Enter the number again to get a new one.");
    case ErrorKind::QuietHours:
        return Words::tr("%1 gets no texts at this hour. The message goes out in %2 by itself.").arg(who, wait(error.retryAfter));
    case ErrorKind::SpendingCap:
        return Words::tr("The texts of %1 have cost as much as they may. They go on in %2 by themselves, or raise the limit under Settings, Text messages (in a terminal: stepladderctl channel sms --max-per-day, --max-per-month).").arg(who, wait(error.retryAfter));
    case ErrorKind::CountryBarred:
        return Words::tr("The league allows no texts to the country of %1. Allow it under Settings, Text messages (in a terminal: stepladderctl channel sms --countries), or use ntfy instead.").arg(who);
    case ErrorKind::NoDesktop:
        return Words::tr("Nothing shows notifications here: there is no desktop session, or no notification service in it. The message waits until Stepladder runs in one.");
    case ErrorKind::DoNotDisturb:
        return Words::tr("Do not disturb is on. The message is shown when it ends.");
    case ErrorKind::NumberKeyLost:
        return Words::tr("The keychain no longer has %1, which tells the numbers that must not be texted. Bring the entry back from a backup of the keychain; until then no number can be entered.").arg(who);
    case ErrorKind::Internal:
        return Words::tr("Something went wrong inside Stepladder. Please try again; if it stays so, report it with the log.");
    }
    Q_UNREACHABLE();
}

QString word(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput: return QStringLiteral("invalid-input");
    case ErrorKind::NotFound: return QStringLiteral("not-found");
    case ErrorKind::AlreadyExists: return QStringLiteral("already-exists");
    case ErrorKind::Offline: return QStringLiteral("offline");
    case ErrorKind::ConnectionLost: return QStringLiteral("connection-lost");
    case ErrorKind::RateLimited: return QStringLiteral("rate-limited");
    case ErrorKind::ServiceDown: return QStringLiteral("service-down");
    case ErrorKind::BadResponse: return QStringLiteral("bad-response");
    case ErrorKind::TooLarge: return QStringLiteral("too-large");
    case ErrorKind::Unauthorized: return QStringLiteral("unauthorized");
    case ErrorKind::NeedsConsent: return QStringLiteral("needs-consent");
    case ErrorKind::TestGrantEnded: return QStringLiteral("test-grant-ended");
    case ErrorKind::GrantStale: return QStringLiteral("grant-stale");
    case ErrorKind::ScopeMissing: return QStringLiteral("scope-missing");
    case ErrorKind::AccountNotLinked: return QStringLiteral("account-not-linked");
    case ErrorKind::ApiDisabled: return QStringLiteral("api-disabled");
    case ErrorKind::ClientRejected: return QStringLiteral("client-rejected");
    case ErrorKind::Retired: return QStringLiteral("retired");
    case ErrorKind::Refused: return QStringLiteral("refused");
    case ErrorKind::WrongAccount: return QStringLiteral("wrong-account");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::DeadlinePassed: return QStringLiteral("deadline-passed");
    case ErrorKind::VaultMissing: return QStringLiteral("vault-missing");
    case ErrorKind::VaultLocked: return QStringLiteral("vault-locked");
    case ErrorKind::VaultDenied: return QStringLiteral("vault-denied");
    case ErrorKind::VaultEmpty: return QStringLiteral("vault-empty");
    case ErrorKind::VaultTooLarge: return QStringLiteral("vault-too-large");
    case ErrorKind::VaultPassphrase: return QStringLiteral("vault-passphrase");
    case ErrorKind::VaultDamaged: return QStringLiteral("vault-damaged");
    case ErrorKind::VaultFailed: return QStringLiteral("vault-failed");
    case ErrorKind::StoreNewer: return QStringLiteral("store-newer");
    case ErrorKind::StoreCorrupt: return QStringLiteral("store-corrupt");
    case ErrorKind::StoreBusy: return QStringLiteral("store-busy");
    case ErrorKind::StoreFailed: return QStringLiteral("store-failed");
    case ErrorKind::NotABackup: return QStringLiteral("not-a-backup");
    case ErrorKind::FileFailed: return QStringLiteral("file-failed");
    case ErrorKind::ChannelRefused: return QStringLiteral("channel-refused");
    case ErrorKind::MessageRejected: return QStringLiteral("message-rejected");
    case ErrorKind::NoTextChannel: return QStringLiteral("no-text-channel");
    case ErrorKind::NoTextConsent: return QStringLiteral("no-text-consent");
    case ErrorKind::OptedOut: return QStringLiteral("opted-out");
    case ErrorKind::TooManyCodes: return QStringLiteral("too-many-codes");
    case ErrorKind::WrongCode: return QStringLiteral("wrong-code");
    case ErrorKind::NoCode: return QStringLiteral("no-code");
    case ErrorKind::QuietHours: return QStringLiteral("quiet-hours");
    case ErrorKind::SpendingCap: return QStringLiteral("spending-cap");
    case ErrorKind::CountryBarred: return QStringLiteral("country-barred");
    case ErrorKind::NoDesktop: return QStringLiteral("no-desktop");
    case ErrorKind::DoNotDisturb: return QStringLiteral("do-not-disturb");
    case ErrorKind::NumberKeyLost: return QStringLiteral("number-key-lost");
    case ErrorKind::Internal: return QStringLiteral("internal");
    }
    Q_UNREACHABLE();
}

std::optional<ErrorKind> errorKindFrom(const QString &text)
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
        if (word(static_cast<ErrorKind>(kind)) == text)
            return static_cast<ErrorKind>(kind);
    }
    return std::nullopt;
}

} // namespace stepladder
