// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextCommands)
};

/// A number is masked where a log may keep it.
QJsonObject toJson(const Player &player, const TextConsent &consent)
{
    const Result<PhoneNumber> number = PhoneNumber::parse(consent.number);
    return {{u"name"_s, player.name},
            {u"state"_s, word(stateOf(consent))},
            {u"mobile"_s, number ? QJsonValue(number->masked()) : QJsonValue()}};
}

Task<ExitCode> enterNumber(Session *session, Player player)
{
    const Result<PhoneNumber> number = PhoneNumber::parse(session->arguments().value(u"mobile"_s));
    if (!number)
        co_return session->failed(number.error());
    const Result<Texting::Entered> entered = co_await session->engine().texting().enterNumber(player.id, *number);
    if (!entered)
        co_return session->failed(entered.error());
    QJsonObject answer = toJson(player, entered->consent);
    answer.insert(u"doubtful"_s, number->isDoubtful());
    answer.insert(u"mayBeLost"_s, entered->mayBeLost);
    session->answer(answer);
    if (stateOf(entered->consent) == ConsentState::Confirmed) {
        session->say(Words::tr("%1 is confirmed for %2 already; no code was sent.").arg(number->international(), player.name));
        co_return ExitCode::Done;
    }
    if (number->isDoubtful())
        Session::warn(Words::tr("No such numbers are known to be in use: %1. Check it if no code arrives.").arg(number->masked()));
    if (entered->mayBeLost)
        Session::warn(Words::tr("Nobody knows whether the code went out. Wait a minute, and ask again if none arrives."));
    const Result<League> league = session->engine().store().league(player.league);
    if (!league)
        co_return session->failed(league.error());
    session->say(Words::tr("A code went to %1. The phone's owner turns texts on with it: stepladderctl optin %2 --code CODE")
                     .arg(number->international(), player.name)
                 + u"\n\n"_s + consentWords(league->name));
    co_return ExitCode::Done;
}

Task<ExitCode> enterCode(Session *session, Player player)
{
    const QString code = session->arguments().value(u"code"_s);
    const Result<TextConsent> confirmed = co_await session->engine().texting().confirm(player.id, code);
    if (!confirmed)
        co_return session->failed(confirmed.error());
    session->answer(toJson(player, *confirmed));
    session->say(Words::tr("%1 gets texts from now on. A STOP from the phone, or stepladderctl optout, ends them.").arg(player.name));
    co_return ExitCode::Done;
}

} // namespace

Task<ExitCode> optIn(Session *session)
{
    const bool isNumber = session->arguments().has(u"mobile"_s);
    if (isNumber == session->arguments().has(u"code"_s))
        co_return session->failed(Error{ErrorKind::InvalidInput, {},
                                        Words::tr("optin needs --mobile with a number, or --code with what was texted there"),
                                        std::nullopt});
    const Result<Player> player = session->player();
    if (!player)
        co_return session->failed(player.error());
    if (isNumber)
        co_return co_await enterNumber(session, *player);
    co_return co_await enterCode(session, *player);
}

Task<ExitCode> optOut(Session *session)
{
    const Result<Player> player = session->player();
    if (!player)
        co_return session->failed(player.error());
    const Result<TextConsent> ended = session->engine().texting().optOut(player->id, OptOutReason::AskedOrganiser);
    if (!ended)
        co_return session->failed(ended.error());
    session->answer(toJson(*player, *ended));
    session->say(Words::tr("%1 gets no more texts. Only the phone's owner can turn them on again, by texting START.").arg(player->name));
    co_return ExitCode::Done;
}

} // namespace stepladder
