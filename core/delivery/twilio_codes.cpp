// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/twilio_codes.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Twilio)
};

Delivery ended(Outcome outcome, ErrorKind kind, int code, const QString &words,
               std::optional<std::chrono::milliseconds> retryAfter = {})
{
    return {outcome, {}, Error{kind, u"Twilio"_s, QString::number(code), retryAfter, words}};
}

/// The set-up does not work: everything waits until it is mended.
Delivery refused(int code, const QString &words)
{
    return ended(Outcome::Refused, ErrorKind::ChannelRefused, code, words);
}

Delivery refusedByAccount(int code)
{
    return refused(code, Words::tr("Twilio does not accept the account SID and its key, or has suspended the account. Copy both again from the Twilio console and set the channel up again; the messages wait."));
}

Delivery refusedByTrial(int code)
{
    return refused(code, Words::tr("Twilio's trial account texts only to numbers verified there, and only from the trial number assigned to them. Verify the number in the Twilio console or upgrade the account; the messages wait."));
}

Delivery refusedBySender(int code)
{
    return refused(code, Words::tr("Twilio does not send texts from this number: it is not the account's, or takes no SMS. Set the channel up with another sender (--from); the messages wait."));
}

Delivery badNumber(int code, const QString &recipient)
{
    return ended(Outcome::Rejected, ErrorKind::MessageRejected, code,
                 Words::tr("Twilio cannot text %1: no mobile phone can be reached there. Ask its owner for another number.").arg(recipient));
}

Delivery byStatus(int code, const HttpResponse &response, const QDateTime &now)
{
    const int status = response.status;
    if (status == 429)
        return ended(Outcome::NotSent, ErrorKind::RateLimited, code, {}, retryAfter(response, now));
    if (status >= 500) // It may have gone out before Twilio stumbled.
        return ended(Outcome::Unknown, ErrorKind::ServiceDown, code, {});
    if (status == 401 || status == 403)
        return refusedByAccount(code);
    if (status == 404 || (status >= 300 && status < 400))
        return ended(Outcome::Refused, ErrorKind::ChannelRefused, code, {});
    return ended(Outcome::Rejected, ErrorKind::MessageRejected, code, {});
}

} // namespace

Delivery refusalByTwilio(int code, const HttpResponse &response, const QString &recipient, const QDateTime &now)
{
    switch (code) {
    case 20003:
        return refusedByAccount(code);
    case 20404:
        return refused(code, Words::tr("Twilio knows no account with this SID. Copy it again from the Twilio console and set the channel up again; the messages wait."));
    case 20429: // never processed
    case 21611:
        return ended(Outcome::NotSent, ErrorKind::RateLimited, code, {}, retryAfter(response, now));
    case 21211:
    case 21612:
    case 21614:
        return badNumber(code, recipient);
    case 21212:
    case 21603:
    case 21606:
        return refusedBySender(code);
    case 21408:
        return refused(code, Words::tr("The Twilio account does not text to the country of %1. Allow it in the console under Messaging, Geo permissions, and set the channel up again; the messages wait.").arg(recipient));
    case 21608:
    case 572002:
        return refusedByTrial(code);
    case 21610:
        return ended(Outcome::Rejected, ErrorKind::OptedOut, code, {});
    case 63038: // a rolling day
        return ended(Outcome::NotSent, ErrorKind::RateLimited, code,
                     Words::tr("The Twilio account has sent as much as it may in a day. Stepladder goes on tomorrow by itself."),
                     std::chrono::hours(24));
    default:
        return byStatus(code, response, now);
    }
}

Delivery lossByTwilio(int code, const QString &reference)
{
    Delivery lost;
    const auto rejected = [code](const QString &words) {
        return ended(Outcome::Rejected, ErrorKind::MessageRejected, code, words);
    };
    switch (code) {
    case 21610:
        lost = ended(Outcome::Rejected, ErrorKind::OptedOut, code, {});
        break;
    case 30003:
        lost = rejected(Words::tr("The phone could not be reached: it is off, without signal, or the number is not in use. The next text may arrive; if none does, ask for another number."));
        break;
    case 30004:
        lost = rejected(Words::tr("The phone or its carrier blocks these texts. Ask the owner to allow them, or use ntfy instead."));
        break;
    case 30006:
        lost = rejected(Words::tr("The number is a landline or its carrier takes no texts. Ask for a mobile number, or use ntfy instead."));
        break;
    case 30007:
        lost = rejected(Words::tr("The carrier filtered the text as unwanted advertising. Register the sender with Twilio, or use ntfy instead."));
        break;
    case 30032:
        lost = refused(code, Words::tr("The toll-free number is not verified, so that carriers block its texts. Have it verified in the Twilio console, or use ntfy instead; the messages wait."));
        break;
    case 30034:
        lost = refused(code, Words::tr("The number is not registered for texts in the United States (10DLC), so that carriers block them. Register it in the Twilio console, or use ntfy instead; the messages wait."));
        break;
    default: // 30005 and 30008 say no more
        lost = rejected(Words::tr("The carrier did not deliver the text and does not say why (%1). If it stays so, ask for another number, or use ntfy instead.").arg(code));
    }
    lost.reference = reference;
    return lost;
}

} // namespace stepladder
