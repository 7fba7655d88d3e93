// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/consent_ending.h"

#include "core/routine/trouble.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConsentEnding)
};

QString again()
{
    return Words::tr("&Try again");
}

/// A scope as the consent page calls it.
QString boxName(const QString &scope)
{
    if (scope.startsWith("activity"_L1))
        return Words::tr("activity", "a box on the consent page");
    if (scope.startsWith("settings"_L1))
        return Words::tr("devices and settings", "a box on the consent page");
    return scope;
}

ConsentEnding refused(const Error &error, const Applicant &applicant)
{
    if (!error.words.isEmpty())
        return {Words::tr("Access was not allowed"), error.words, {Remedy::TryAgain}, again()};
    const QString service = serviceName(applicant.tracker);
    if (applicant.returning.isValid())
        return {Words::tr("Access was not allowed"),
                Words::tr("%1 says you did not allow it. The days so far are safe. You can try again.").arg(service),
                {Remedy::TryAgain}, again()};
    return {Words::tr("Access was not allowed"),
            Words::tr("%1 says you did not allow it. Nothing was saved. You can try again or keep this player by hand.").arg(service),
            {Remedy::TryAgain, Remedy::ByHand}, again()};
}

ConsentEnding wrongAccount(const Error &error, const Applicant &applicant)
{
    const QString words = error.words.isEmpty()
        ? Words::tr("This account belongs to %1, who plays already. Sign in with %2's account.").arg(error.subject, applicant.name)
        : error.words;
    return {Words::tr("Another person's account"), words, {Remedy::TryAgain}, Words::tr("&Sign in with another account"), "person"_L1};
}

ConsentEnding scopeMissing(const Error &error)
{
    const QString box = boxName(error.detail);
    const QString words = box.isEmpty()
        ? Words::tr("One of the two boxes was not ticked. Without it there are no steps to read.")
        : Words::tr("One of the two boxes was not ticked: %1. Without it there are no steps to read.").arg(box);
    return {Words::tr("A box was left unticked"), words, {Remedy::TryAgain}, Words::tr("&Ask once more")};
}

ConsentEnding clientRejected(const Applicant &applicant)
{
    return {Words::tr("%1 does not know this client").arg(serviceName(applicant.tracker)),
            Words::tr("Its id or secret is wrong, or it was deleted. Copy both again from the provider's console."),
            {Remedy::AnotherClient, Remedy::TryAgain}, again(), "key"_L1};
}

ConsentEnding vaultTrouble(const Error &error, bool isAnswered)
{
    ConsentEnding ending{Words::tr("The keychain is not open"), sentence(error), {Remedy::TryAgain}, again(), "key"_L1};
    ending.waitsForVault = isShutVault(error.kind);
    ending.words += u' '
        + (isAnswered ? Words::tr("Access was allowed already; nobody has to be asked again while this window is open.")
                      : Words::tr("Nobody was asked yet, and nothing you typed is lost."));
    return ending;
}

ConsentEnding outage(const Error &error, const Applicant &applicant, bool isAnswered)
{
    const QString service = error.subject.isEmpty() ? serviceName(applicant.tracker) : error.subject;
    ConsentEnding ending{Words::tr("%1 cannot be reached").arg(service), {}, {Remedy::TryAgain}, again(), "cloudoff"_L1};
    switch (error.kind) {
    case ErrorKind::RateLimited:
        ending.title = Words::tr("%1 asks for a pause").arg(service);
        ending.words = Words::tr("Too much was asked in a short time. Wait a minute and try again.");
        break;
    case ErrorKind::ServiceDown:
        ending.title = Words::tr("%1 is out of order").arg(service);
        ending.words = Words::tr("It says so itself. Try again in a few minutes.");
        break;
    case ErrorKind::ConnectionLost:
        ending.title = Words::tr("The connection broke");
        ending.words = Words::tr("%1 was asked, but no answer came. Check the network and try again.").arg(service);
        break;
    default:
        if (error.timedOut)
            ending.words = Words::tr("%1 did not answer in time. Try again in a few minutes.").arg(error.host);
        else if (!error.host.isEmpty())
            ending.words = Words::tr("There is a network, but %1 takes no connection. Try again in a few minutes.").arg(error.host);
        else
            ending.words = Words::tr("Check the network and try again.");
    }
    ending.words += u' '
        + (isAnswered ? Words::tr("Access was allowed already; nobody has to be asked again while this window is open.")
                      : Words::tr("Nothing you typed is lost."));
    return ending;
}

} // namespace

QString serviceName(TrackerKind tracker)
{
    return tracker == TrackerKind::GoogleHealth ? Words::tr("Google", "the service as people call it") : u"Fitbit"_s;
}

QUrl signUpPage()
{
    return QUrl(u"https://fitbit.google.com/auth/signup"_s);
}

ConsentEnding endingOf(const Error &error, const Applicant &applicant, bool isAnswered)
{
    if (isVaultTrouble(error.kind))
        return vaultTrouble(error, isAnswered);
    switch (error.kind) {
    case ErrorKind::Refused:
        return refused(error, applicant);
    case ErrorKind::WrongAccount:
        return wrongAccount(error, applicant);
    case ErrorKind::ScopeMissing:
        return scopeMissing(error);
    case ErrorKind::AccountNotLinked:
        return {Words::tr("This account has no Google Health yet"),
                Words::tr("Access was allowed, but no watch was ever used with this account. Sign in with the account that the "
                          "watch uses, or sign this one up at Google first."),
                {Remedy::TryAgain, Remedy::SignUp}, Words::tr("Sign in with &another account"), "person"_L1};
    case ErrorKind::DeadlinePassed:
        return {Words::tr("Nobody answered"),
                Words::tr("Nobody answered within 5 minutes. The link is closed. Open a new one when you are ready."),
                {Remedy::TryAgain}, Words::tr("&Open a new one"), "clock"_L1};
    case ErrorKind::ClientRejected:
        return clientRejected(applicant);
    case ErrorKind::ApiDisabled:
        return {Words::tr("The Google Health API is switched off"),
                Words::tr("It is switched off in the organiser's Google project. Enable it there, wait a minute, and try again."),
                {Remedy::EnableApi, Remedy::TryAgain}, again()};
    case ErrorKind::Offline:
    case ErrorKind::ConnectionLost:
    case ErrorKind::RateLimited:
    case ErrorKind::ServiceDown:
        return outage(error, applicant, isAnswered);
    case ErrorKind::AlreadyExists:
        return {Words::tr("This name is taken"), sentence(error), {Remedy::AnotherName}, again(), "person"_L1};
    case ErrorKind::NotFound: // who returns, or no client that could ask
        if (!error.subject.isEmpty())
            return {Words::tr("%1 has left the league").arg(error.subject), sentence(error), {}, again(), "person"_L1};
        return {Words::tr("No client yet"),
                Words::tr("%1 has to be asked through a client of the league, and the league has none yet.").arg(serviceName(applicant.tracker)),
                {Remedy::AnotherClient}, again(), "key"_L1};
    default:
        return {Words::tr("That did not work"), sentence(error), {Remedy::TryAgain}, again()};
    }
}

} // namespace stepladder
