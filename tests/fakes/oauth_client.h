// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace stepladder::fakes {

/// A program registered with an OAuth server.
struct OAuthClient {
    enum class Kind {
        GoogleDesktop, ///< any loopback redirect; id and secret in the form (Basic accepted too)
        FitbitServer,  ///< Basic with id and secret; registered redirects only
        FitbitClient,  ///< public: the id in the form, no secret; registered redirects only
    };
    Kind kind = Kind::GoogleDesktop;
    QString id;
    QString secret;        ///< empty for FitbitClient
    QStringList redirects; ///< Fitbit: compared character by character
};

} // namespace stepladder::fakes
