// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"

#include "tests/ui/league_scene.h"

namespace stepladder::tests {

using namespace Qt::StringLiterals;

Pictures<LeagueScene> leaguePictures()
{
    using Scene = LeagueScene;
    return {
        {u"usual"_s, [](Scene &scene) { scene.open(); }},
        {u"reading"_s, [](Scene &scene) { scene.begin(); }},
        {u"years"_s, [](Scene &scene) {
             scene.profile.league.season = {QDate(2023, 1, 1), std::nullopt};
             scene.walk(1'400);
             scene.open();
         }},
        {u"long-names"_s, [](Scene &scene) {
             scene.profile.league.name = u"Wandergruppe der Mitarbeiterinnen und Mitarbeiter des Universitätsklinikums"_s;
             for (Player &player : scene.profile.players)
                 player.name += u" von und zu Hohenstaufen-Sigmaringen"_s;
             scene.walk(100);
             scene.open();
         }},
        {u"care"_s, [](Scene &scene) {
             scene.trouble(1, ConnectionState::NeedsConsent, ErrorKind::NeedsConsent);
             scene.trouble(4, ConnectionState::Retired, ErrorKind::Retired);
             scene.drain(0, 14);
             scene.drain(3, 9);
             scene.open();
         }},
        {u"one-day"_s, [](Scene &scene) { scene.walk(1); scene.open(); }},
        {u"nothing-read"_s, [](Scene &scene) { scene.walk(0); scene.open(); }},
        {u"nobody"_s, [](Scene &scene) { scene.forget(); scene.open(); }},
    };
}

} // namespace stepladder::tests
