// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/http_types.h"
#include "tests/fakes/world.h"

#include <vector>

namespace stepladder::fakes {

/// A notification as its subscribers see it.
struct NtfyMessage {
    QString id, topic, title, body;
    int priority = 3;
    QStringList tags;
    QDateTime at; ///< UTC, by the world's clock
};

/// An ntfy server: whoever knows a topic's name may publish there, unless the server wants a token.
class NtfyFake {
public:
    explicit NtfyFake(World &world) : m_world(world) {}

    /// From now on only with this access token; empty: without one.
    void setToken(const QString &token) { m_token = token; }
    [[nodiscard]] const std::vector<NtfyMessage> &messages() const { return m_messages; }
    void clearMessages() { m_messages.clear(); }

    [[nodiscard]] Answer handle(const Request &request);

private:
    World &m_world;
    QString m_token;
    std::vector<NtfyMessage> m_messages;
};

/// ntfy's error body: the code begins with the status.
[[nodiscard]] Answer ntfyError(int code, const QString &text = {});

} // namespace stepladder::fakes
