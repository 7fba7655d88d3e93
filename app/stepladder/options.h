// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>

namespace stepladder {

/// What the desktop program was started with.
struct Options {
    QString profile;        ///< a folder; empty: the XDG places
    std::optional<QDateTime> now; ///< UTC; stands in for the clock
    std::optional<std::chrono::seconds> consentDeadline; ///< for tests: nobody waits five minutes there
    QString renderFolder;   ///< not empty: draw the windows into this folder and end
    bool inTray = false;    ///< start without showing the window, where there is a tray
    bool onWall = false;    ///< start with the wall view
    QString text;           ///< to print, in place of everything else (--help, --version)

    /// Errors: InvalidInput, with the whole sentence as detail.
    [[nodiscard]] static Result<Options> parse(const QStringList &arguments);
};

} // namespace stepladder
