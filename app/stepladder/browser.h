// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/task.h"

#include <QString>
#include <QUrl>

#include <chrono>

namespace stepladder {

/// The browser of the system. Qt says that it opened an address as soon as it has started what hands it on; here the
/// ending of that program is waited for.
class Browser final
{
public:
    /// What hands addresses on.
    struct Ways {
        QString opener; ///< ends with an error where there is no browser; empty: Qt does it, and does not learn of it
        /// Says which program is there for a kind of address. With one, Qt hands it on, and with it a Wayland compositor's leave to
        /// come to the front; empty: not asked.
        QString registry;

        /// xdg-open, where there is one and no portal stands between.
        [[nodiscard]] static Ways ofSystem();
    };

    explicit Browser(Ways ways = Ways::ofSystem(), std::chrono::milliseconds patience = std::chrono::seconds(10));

    /// Whether a browser took the address. An opener that runs longer than the patience is the browser itself, and is left to
    /// run. The task may outlive this.
    [[nodiscard]] Task<bool> open(const QUrl &url) const;

private:
    Ways m_ways;
    std::chrono::milliseconds m_patience;
};

} // namespace stepladder
