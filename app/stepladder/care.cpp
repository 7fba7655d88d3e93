// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/care.h"

#include "core/league/connection.h"
#include "core/routine/trouble.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t namedAtMost = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Care)
};

/// What happened is strong, the rest explains it.
BannerWords split(const Error &error)
{
    const QString sentences = sentence(error);
    const qsizetype named = sentences.indexOf(error.subject); // who is called "Ana B." ends no sentence
    static const QRegularExpression sentenceEnd(u"\\. |。"_s);
    const qsizetype end = sentences.indexOf(sentenceEnd, named < 0 ? 0 : named + error.subject.size());
    return end < 0 ? BannerWords{sentences, {}, {}} : BannerWords{sentences.left(end + 1), sentences.mid(end + 1).trimmed(), {}};
}

Care retryCare(const Error &error)
{
    Care care{split(error), std::nullopt, false};
    care.words.action = Words::tr("&Try again");
    return care;
}

QStringList namesOf(const std::vector<Player> &players)
{
    QStringList names;
    for (const Player &player : players)
        names.append(player.name);
    return names;
}

bool hasClosed(const Player &player)
{
    return player.state == ConnectionState::Retired;
}

BannerWords wordsForOne(const Player &player, const Reader &reader)
{
    const Error error = troubleOf(player).value_or(Error{ErrorKind::NeedsConsent, player.name, {}, std::nullopt});
    if (error.kind != ErrorKind::NeedsConsent || !player.stateSince.isValid())
        return split(error);
    const QString service = player.tracker == TrackerKind::Fitbit ? u"Fitbit"_s : u"Google"_s;
    return {Words::tr("%1 needs to allow access again.").arg(player.name),
            Words::tr("%1 ended the permission on %2 at %3. The days so far are safe.", "service, weekday or date, time")
                .arg(service, reader.longDay(player.stateSince), reader.time(player.stateSince)),
            {}};
}

Care consentCare(const std::vector<Player> &waiting, const Reader &reader)
{
    const Player &first = waiting.front();
    Care care{{{}, Words::tr("The days so far are safe."), Words::tr("&Reconnect %1").arg(first.name)}, first, false};
    const QString names = reader.list(namesOf(waiting));
    if (std::ranges::all_of(waiting, hasClosed)) {
        const BannerWords closed = split(troubleOf(first).value_or(Error{}));
        care.words.what = closed.what;
        care.words.meaning = closed.meaning;
    } else if (waiting.size() == 1) {
        const BannerWords one = wordsForOne(first, reader);
        care.words.what = one.what;
        care.words.meaning = one.meaning;
    } else if (waiting.size() <= namedAtMost) {
        care.words.what = Words::tr("%1 need to allow access again.", "several names").arg(names);
    } else {
        care.words.what = Words::tr("%n player(s) need to allow access again.", nullptr, static_cast<int>(waiting.size()));
        care.words.meaning = Words::tr("%1. The days so far are safe.", "several names").arg(names);
    }
    return care;
}

/// Nothing to press yet: the permission still holds.
Care endCare(const std::vector<Player> &ending, const Reader &reader)
{
    const auto first = std::ranges::min_element(ending, {}, &Player::grantEndsAt);
    const QString day = reader.longDay(first->grantEndsAt);
    const QString what = ending.size() == 1
        ? Words::tr("The permission of %1 ends on %2 because the Google project is in Testing.", "name, weekday or date")
        : Words::tr("The permissions of %1 end from %2 on because the Google project is in Testing.", "names, weekday or date");
    return {{what.arg(reader.list(namesOf(ending)), day), Words::tr("Set it to In production and it stays."), {}}, std::nullopt, false};
}

} // namespace

std::optional<Care> careFor(const Board &board, const Reader &reader)
{
    std::optional<Error> mistake;
    std::vector<Player> waiting;
    std::vector<Player> ending;
    for (const Player &player : playersOf(board)) {
        const Health health = connectionOf(player).health;
        if (health == Health::NeedsConsent || health == Health::Retired)
            waiting.push_back(player);
        else if (endsSoon(player, reader.now))
            ending.push_back(player);
        const std::optional<Error> trouble = health == Health::Retrying ? troubleOf(player) : std::nullopt;
        if (trouble && isVaultTrouble(trouble->kind))
            return retryCare(*trouble);
        if (trouble && isForTheOrganiser(trouble->kind) && !mistake)
            mistake = trouble;
    }
    if (mistake)
        return retryCare(*mistake);
    if (!waiting.empty())
        return consentCare(waiting, reader);
    return ending.empty() ? std::nullopt : std::optional(endCare(ending, reader));
}

std::optional<Care> careFor(const std::vector<ChannelSetting> &channels)
{
    const auto refused = std::ranges::find_if(channels, [](const ChannelSetting &each) {
        return !each.enabled && errorKindFrom(each.reason) == ErrorKind::ChannelRefused;
    });
    if (refused == channels.end())
        return std::nullopt;
    const auto what = [kind = refused->kind] {
        switch (kind) {
        case ChannelKind::Slack: return Words::tr("Slack no longer takes what Stepladder posts.");
        case ChannelKind::Sms: return Words::tr("The provider of text messages no longer takes what Stepladder sends.");
        case ChannelKind::Ntfy: return Words::tr("The ntfy server no longer takes what Stepladder sends.");
        case ChannelKind::Desktop: break;
        }
        return QString();
    };
    if (what().isEmpty())
        return std::nullopt;
    return Care{{what(), Words::tr("The messages wait until it is set right."), Words::tr("&Settings")}, std::nullopt, true};
}

} // namespace stepladder
