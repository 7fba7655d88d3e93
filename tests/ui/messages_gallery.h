// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace stepladder::tests {

struct MessagesScene;

/// A state of the messages' window, to be drawn and to be held to what holds for all.
struct MessagesPicture {
    QString name;
    std::function<void(MessagesScene &)> set;
};

[[nodiscard]] std::vector<MessagesPicture> messagesPictures();

} // namespace stepladder::tests
