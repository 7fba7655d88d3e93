// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/credentials.h"

#include <QHostAddress>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QUrl &url)
{
    return QHostAddress(url.host()).isLoopback() || url.host() == u"localhost"_s;
}

} // namespace

QString OAuthProvider::missingScope(const QStringList &granted) const
{
    const auto missing = std::find_if(neededScopes.begin(), neededScopes.end(),
                                      [&granted](const QString &needed) { return !granted.contains(needed); });
    return missing == neededScopes.end() ? QString() : *missing;
}

OAuthProvider OAuthProvider::googleHealth(const Endpoints &endpoints)
{
    const QString activity = u"https://www.googleapis.com/auth/googlehealth.activity_and_fitness.readonly"_s;
    const QString settings = u"https://www.googleapis.com/auth/googlehealth.settings.readonly"_s;
    OAuthProvider provider;
    provider.tracker = TrackerKind::GoogleHealth;
    provider.service = u"Google Health"_s;
    provider.endpoints = endpoints.googleHealth;
    provider.scopes = {activity, settings};
    provider.neededScopes = {activity};
    // Only the two together bring a refresh token every time.
    provider.authorizeExtras = {{u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"select_account consent"_s}};
    return provider;
}

OAuthProvider OAuthProvider::fitbit(const Endpoints &endpoints, bool withSecret)
{
    OAuthProvider provider;
    provider.tracker = TrackerKind::Fitbit;
    provider.service = u"Fitbit"_s;
    provider.endpoints = endpoints.fitbit;
    provider.scopes = {u"activity"_s, u"settings"_s, u"profile"_s};
    provider.neededScopes = {u"activity"_s};
    provider.secretRequired = withSecret;
    provider.basicAuthentication = withSecret;
    provider.rotatesRefreshTokens = true;
    // A server on this computer is somebody's own and follows RFC 8252, 7.3: any loopback port.
    provider.redirectPort = isLoopback(endpoints.fitbit.authorize) ? quint16{0} : fitbitRedirectPort;
    return provider;
}

OAuthProvider OAuthProvider::of(TrackerKind tracker, const OAuthClient &client, const Endpoints &endpoints)
{
    return tracker == TrackerKind::Fitbit ? fitbit(endpoints, !client.secret.isEmpty()) : googleHealth(endpoints);
}

} // namespace stepladder
