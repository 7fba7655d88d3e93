// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"

#include "tests/ui/players_scene.h"

#include <QFileDialog>

namespace stepladder::tests {

using namespace Qt::StringLiterals;

Pictures<PlayersScene> playersPictures()
{
    using Scene = PlayersScene;
    const auto chosen = [](const QString &name) { return [name](Scene &scene) { scene.open(name); }; };
    return {
        {u"connected"_s, chosen(u"Wendy"_s)},
        {u"retrying"_s, chosen(u"Peter"_s)},
        {u"needs-consent"_s, chosen(u"Slightly"_s)},
        {u"retired"_s, chosen(u"Nibs"_s)},
        {u"by-hand"_s, chosen(u"John Napoleon Darling"_s)},
        {u"invited"_s, [](Scene &scene) { scene.inviteTwo(); scene.open(); scene.chooseInvited(u"Ana"_s); }},
        {u"invitation-ended"_s, [](Scene &scene) { scene.inviteTwo(); scene.open(); scene.chooseInvited(u"Bo"_s); }},
        {u"withdrawal-failed"_s, [](Scene &scene) {
             scene.inviteTwo();
             scene.open();
             scene.chooseInvited(u"Ana"_s);
             scene.press(u"withdrawInvitation"_s);
             scene.press(u"withdrawAnyway"_s);
             scene.port.withdrawing.answer(failure(ErrorKind::VaultLocked));
             Scene::settle();
         }},
        {u"left"_s, chosen(u"Hook"_s)},
        {u"nobody"_s, [](Scene &scene) { scene.port.known.clear(); scene.open(); }},
        {u"edit"_s, [](Scene &scene) { scene.open(u"Wendy"_s); scene.press(u"edit"_s); }},
        {u"steps"_s, [](Scene &scene) { scene.open(u"John Napoleon Darling"_s); scene.press(u"enterSteps"_s); }},
        {u"steps-entered"_s, [](Scene &scene) {
             scene.open(u"John Napoleon Darling"_s);
             scene.press(u"enterSteps"_s);
             scene.part<QLineEdit>(u"daySteps"_s)->setText(u"9,310"_s);
             scene.press(u"saveSteps"_s);
         }},
        {u"steps-refused"_s, [](Scene &scene) {
             scene.open(u"John Napoleon Darling"_s);
             scene.press(u"enterSteps"_s);
             scene.press(u"saveSteps"_s);
         }},
        {u"removed"_s, [](Scene &scene) { scene.open(u"Wendy"_s); scene.press(u"remove"_s); }},
        {u"exported"_s, [](Scene &scene) {
             scene.open(u"Wendy"_s);
             scene.port.refusal = Error{ErrorKind::AlreadyExists, u"/srv/Wendy.json"_s, {}, std::nullopt};
             scene.press(u"export"_s);
             auto *files = scene.dialog->findChild<QFileDialog *>();
             Q_EMIT files->fileSelected(u"/srv/Wendy.json"_s);
             files->close();
         }},
        {u"erase"_s, [](Scene &scene) { scene.open(u"Wendy"_s); scene.press(u"erase"_s); }},
        {u"erasing"_s, [](Scene &scene) { scene.open(u"Wendy"_s); scene.press(u"erase"_s); scene.press(u"eraseNow"_s); }},
        {u"erase-failed"_s, [](Scene &scene) {
             scene.open(u"Wendy"_s);
             scene.press(u"erase"_s);
             scene.press(u"eraseNow"_s);
             scene.port.endErasing(failure(ErrorKind::VaultLocked));
             Scene::settle();
         }},
        {u"erased"_s, [](Scene &scene) {
             scene.open(u"Wendy"_s);
             scene.press(u"erase"_s);
             scene.press(u"eraseNow"_s);
             Farewell farewell = scene.port.farewell;
             farewell.accesses.front().untold = Error{ErrorKind::Offline, {}, {}, std::nullopt};
             scene.port.endErasing(farewell);
             Scene::settle();
         }},
    };
}

} // namespace stepladder::tests
