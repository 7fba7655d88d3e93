// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"

#include "tests/ui/profile_scene.h"
#include "ui/charts/chart_menu.h"
#include "ui/theme/segments.h"

#include "core/foundation/error.h"

#include <QMenu>

namespace stepladder::tests {

using namespace Qt::StringLiterals;

Pictures<ProfileScene> profilePictures()
{
    using Scene = ProfileScene;
    return {
        {u"usual"_s, [](Scene &scene) { scene.open(); }},
        {u"leads"_s, [](Scene &scene) {
             scene.profile.player.name = u"Maximiliane-Wilhelmina von und zu Hohenstaufen-Sigmaringen"_s;
             scene.profile.place = SeasonPlace{1, 8, {43, 240'000}, SeasonPlace::Other{u"Tiger Lily"_s, -3}};
             scene.open();
         }},
        {u"one-day"_s, [](Scene &scene) { scene.walk(1); scene.open(); }},
        {u"years"_s, [](Scene &scene) {
             scene.profile.league.season = {QDate(2021, 12, 1), std::nullopt};
             scene.walk(1'800);
             scene.open();
             scene.part<Segments>(u"periods"_s)->choose(3);
             Scene::settle();
         }},
        {u"table"_s, [](Scene &scene) {
             scene.open();
             scene.dialog->findChild<ChartMenu *>()->menu()->actions().constFirst()->trigger();
             Scene::settle();
         }},
        {u"nothing-read"_s, [](Scene &scene) {
             scene.forgetDays();
             scene.profile.devices.clear();
             scene.open();
         }},
        {u"to-begin"_s, [](Scene &scene) {
             scene.forgetDays();
             scene.profile.player.joined = QDate(2026, 11, 23);
             scene.profile.place.reset();
             scene.open();
         }},
        {u"by-hand"_s, [](Scene &scene) { scene.byHand(); scene.open(); }},
        {u"by-hand-nothing"_s, [](Scene &scene) { scene.byHand(); scene.forgetDays(); scene.open(); }},
        {u"retrying"_s, [](Scene &scene) { scene.trouble(ConnectionState::Connected, word(ErrorKind::ServiceDown)); scene.open(); }},
        {u"needs-consent"_s, [](Scene &scene) {
             scene.trouble(ConnectionState::NeedsConsent, word(ErrorKind::NeedsConsent));
             scene.profile.devices.front().device.batteryPercent = 8;
             scene.profile.devices.front().care = DeviceCare::Critical;
             scene.open();
         }},
        {u"retired"_s, [](Scene &scene) {
             scene.profile.player.tracker = TrackerKind::Fitbit;
             scene.trouble(ConnectionState::Retired, word(ErrorKind::Retired));
             scene.profile.devices.clear();
             scene.open();
         }},
        {u"left"_s, [](Scene &scene) {
             scene.profile.player.removed = true;
             scene.profile.place.reset();
             scene.profile.devices.clear();
             scene.open();
         }},
    };
}

} // namespace stepladder::tests
