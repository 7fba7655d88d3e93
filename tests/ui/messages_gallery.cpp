// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"

#include "tests/ui/messages_scene.h"

namespace stepladder::tests {

using namespace Qt::StringLiterals;

Pictures<MessagesScene> messagesPictures()
{
    using Scene = MessagesScene;
    const auto chosen = [](MessageState state, const QString &recipient = {}) {
        return [state, recipient](Scene &scene) { scene.open(state, recipient); };
    };
    return {
        {u"sent"_s, chosen(MessageState::Sent, u"webhook"_s)},
        {u"waiting"_s, chosen(MessageState::Queued, u"C0123456789"_s)},
        {u"held"_s, chosen(MessageState::Queued, u"John Napoleon Darling"_s)},
        {u"unclear"_s, chosen(MessageState::Unknown)},
        {u"not-sent"_s, chosen(MessageState::Failed)},
        {u"cancelled"_s, chosen(MessageState::Cancelled, u"Nibs"_s)},
        {u"sending"_s, [](Scene &scene) { scene.open(MessageState::Unknown); scene.press(u"sendAgain"_s); }},
        {u"refused"_s, [](Scene &scene) {
             scene.open(MessageState::Unknown);
             scene.press(u"sendAgain"_s);
             scene.port.sending.answer(failure(ErrorKind::StoreBusy));
             Scene::settle();
         }},
        {u"nothing"_s, [](Scene &scene) { scene.port.known.clear(); scene.open(); }},
    };
}

} // namespace stepladder::tests
