// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/first_league.h"

#include <QCoreApplication>

namespace stepladder {

Result<void> makeFirstLeague(Repository &store, Channels &channels, const Clock &clock)
{
    const Result<std::vector<League>> leagues = store.leagues();
    if (!leagues)
        return tl::unexpected(leagues.error());
    if (!leagues->empty())
        return {};
    League league;
    league.name = QCoreApplication::translate("Desktop", "My league");
    league.zone = QTimeZone::systemTimeZone();
    league.foundedAt = clock.now();
    const QDate today = clock.now().toTimeZone(league.zone).date();
    league.season.first = QDate(today.year(), today.month(), 1);
    const Result<League> made = store.addLeague(league);
    if (!made)
        return tl::unexpected(made.error());
    return channels.setUpDesktop(made->id).map([](const ChannelSetting &) {});
}

} // namespace stepladder
