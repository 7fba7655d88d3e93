// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/players/connection_words.h"

#include "core/routine/trouble.h"

#include <QCoreApplication>

namespace stepladder {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

QString stateOf(Health health)
{
    switch (health) {
    case Health::Connected: return Words::tr("Connected");
    case Health::Retrying: return Words::tr("Trying again");
    case Health::NeedsConsent: return Words::tr("Needs to allow access again");
    case Health::Retired: return Words::tr("The service has closed");
    case Health::Manual: return Words::tr("Kept by hand");
    }
    Q_UNREACHABLE();
}

QString sinceOf(Health health, const QString &when)
{
    switch (health) {
    case Health::Connected: return Words::tr("Connected since %1").arg(when);
    case Health::Retrying: return Words::tr("Trying again since %1").arg(when);
    case Health::NeedsConsent: return Words::tr("Without access since %1").arg(when);
    case Health::Retired: return Words::tr("The service closed on %1", "weekday or date, time").arg(when);
    case Health::Manual: break;
    }
    return stateOf(health);
}

} // namespace

ConnectionWords connectionWords(const Player &player, const Reader &reader)
{
    const Connection connection = connectionOf(player);
    ConnectionWords words{connection.health, stateOf(connection.health), {}, {}};
    words.since = connection.since.isValid() ? sinceOf(connection.health, reader.longWhen(connection.since)) : words.state;
    if (const std::optional<Error> trouble = troubleOf(player))
        words.why = sentence(*trouble);
    else if (endsSoon(player, reader.now))
        words.why = Words::tr("The permission ends on %1 because the Google project is in Testing. Set it to In production and "
                              "reconnect the player.", "weekday or date, time")
                        .arg(reader.longWhen(player.grantEndsAt));
    return words;
}

Notice::Tone connectionTone(const Player &player, const ConnectionWords &words)
{
    if (player.removed || words.health == Health::Manual)
        return Notice::Tone::Plain;
    if (needsPlayer(words.health))
        return Notice::Tone::Care;
    if (words.health == Health::Retrying)
        return Notice::Tone::Waiting;
    return words.why.isEmpty() ? Notice::Tone::Done : Notice::Tone::Care;
}

bool needsPlayer(Health health)
{
    return health == Health::NeedsConsent || health == Health::Retired;
}

} // namespace stepladder
