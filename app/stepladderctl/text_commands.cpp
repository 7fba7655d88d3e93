// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"

#include <QCoreApplication>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextCommands)
};

/// A number is masked where a log may keep it.
QJsonObject toJson(const Player &player, const TextConsent &consent)
{
    QJsonObject shown{{u"name"_s, player.name}, {u"state"_s, word(stateOf(consent))}};
    if (channelOf(consent) == ChannelKind::Ntfy) {
        shown.insert(u"channel"_s, word(ChannelKind::Ntfy));
        return shown;
    }
    const Result<PhoneNumber> number = PhoneNumber::parse(consent.number);
    shown.insert(u"mobile"_s, number ? QJsonValue(number->masked()) : QJsonValue());
    return shown;
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

/// The address is for the phone's owner alone, and this output the only way to it.
Task<ExitCode> enterTopic(Session *session, Player player)
{
    const Result<Texting::Entered> entered = co_await session->engine().texting().enterTopic(player.id);
    if (!entered)
        co_return session->failed(entered.error());
    const Result<League> league = session->engine().store().league(player.league);
    const std::optional<NtfyTopic> &topic = entered->topic;
    if (!topic)
        co_return session->failed(Error{ErrorKind::Internal, {}, u"no topic"_s, std::nullopt});
    const Result<Secret> address = session->engine().textProviders().ntfyAddress(player.league, *topic);
    if (!league || !address)
        co_return session->failed(league ? address.error() : league.error());
    const QString shown = QString::fromLatin1(address->reveal());
    QJsonObject answer = toJson(player, entered->consent);
    answer.insert(u"address"_s, shown);
    answer.insert(u"mayBeLost"_s, entered->mayBeLost);
    session->answer(answer);
    if (stateOf(entered->consent) == ConsentState::Confirmed) {
        session->say(Words::tr("%1 gets notifications already, at %2. No code was sent.").arg(player.name, shown));
        co_return ExitCode::Done;
    }
    if (entered->mayBeLost)
        Session::warn(Words::tr("Nobody knows whether the code went out. Wait a minute, and ask again if none arrives."));
    session->say(Words::tr("Subscribe to this address in the ntfy app on the phone of %1, and tell it to nobody else:\n\n%2\n\n"
                           "A code waits there. It turns notifications on: stepladderctl optin %1 --code CODE")
                     .arg(player.name, shown)
                 + u"\n\n"_s + consentWords(league->name, ChannelKind::Ntfy));
    co_return ExitCode::Done;
}

Task<ExitCode> enterCode(Session *session, Player player)
{
    const QString code = session->arguments().value(u"code"_s);
    const Result<TextConsent> confirmed = co_await session->engine().texting().confirm(player.id, code);
    if (!confirmed)
        co_return session->failed(confirmed.error());
    session->answer(toJson(player, *confirmed));
    session->say(channelOf(*confirmed) == ChannelKind::Sms
                     ? Words::tr("%1 gets texts from now on. A STOP from the phone, or stepladderctl optout, ends them.").arg(player.name)
                     : Words::tr("%1 gets notifications from now on. To unsubscribe from the topic, or stepladderctl optout, ends them.").arg(player.name));
    co_return ExitCode::Done;
}

} // namespace

Task<ExitCode> optIn(Session *session)
{
    const bool isNumber = session->arguments().has(u"mobile"_s);
    const bool isTopic = session->arguments().has(u"ntfy"_s);
    const QStringList ways{u"mobile"_s, u"ntfy"_s, u"code"_s};
    if (std::count_if(ways.begin(), ways.end(), [&](const QString &way) { return session->arguments().has(way); }) != 1)
        co_return session->failed(Error{ErrorKind::InvalidInput, {},
                                        Words::tr("optin needs --mobile with a number, --ntfy, or --code with what was sent there"),
                                        std::nullopt});
    const Result<Player> player = session->player();
    if (!player)
        co_return session->failed(player.error());
    if (isNumber)
        co_return co_await enterNumber(session, *player);
    if (isTopic)
        co_return co_await enterTopic(session, *player);
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
    session->say(channelOf(*ended) == ChannelKind::Sms
                     ? Words::tr("%1 gets no more texts. Only the phone's owner can turn them on again, by texting START.").arg(player->name)
                     : Words::tr("%1 gets no more notifications. A new topic turns them on again: stepladderctl optin %1 --ntfy").arg(player->name));
    co_return ExitCode::Done;
}

} // namespace stepladder
