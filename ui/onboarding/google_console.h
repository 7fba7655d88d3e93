// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

/// The pages of Google's console that an organiser comes to, in the project last used there.
namespace stepladder::google_console {

[[nodiscard]] inline QUrl page(const QString &path)
{
    return QUrl(QStringLiteral("https://console.cloud.google.com/") + path);
}

[[nodiscard]] inline QUrl projectPage() { return page(QStringLiteral("projectcreate")); }
[[nodiscard]] inline QUrl apiPage() { return page(QStringLiteral("apis/library/health.googleapis.com")); }
[[nodiscard]] inline QUrl brandingPage() { return page(QStringLiteral("auth/branding")); }
[[nodiscard]] inline QUrl audiencePage() { return page(QStringLiteral("auth/audience")); }
[[nodiscard]] inline QUrl scopesPage() { return page(QStringLiteral("auth/scopes")); }
[[nodiscard]] inline QUrl newClientPage() { return page(QStringLiteral("auth/clients/create")); }

} // namespace stepladder::google_console
