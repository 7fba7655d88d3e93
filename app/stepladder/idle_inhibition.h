// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

#include <memory>

namespace stepladder {

/// While it lives the session neither blanks nor locks the screen (org.freedesktop.ScreenSaver). Where no service offers that,
/// nothing happens.
class IdleInhibition
{
public:
    /// `why` is what the session may show to the reader.
    IdleInhibition(const QDBusConnection &bus, const QString &why);
    ~IdleInhibition();
    Q_DISABLE_COPY_MOVE(IdleInhibition)

private:
    struct State;
    std::shared_ptr<State> m_state; ///< shared with the answer that is still on its way
};

} // namespace stepladder
