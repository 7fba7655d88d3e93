// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace stepladder {

/// A channel's settings, marked so that they are told from those of an earlier set-up with another secret.
[[nodiscard]] inline QJsonObject setUpAt(const QDateTime &now, QJsonObject settings)
{
    settings.insert(QStringLiteral("setUpAt"), now.toUTC().toString(Qt::ISODateWithMs));
    return settings;
}

/// The same mark as the former settings have, whose secret stays.
[[nodiscard]] inline QJsonObject setUpLike(const QJsonObject &former, QJsonObject settings)
{
    if (const QJsonValue mark = former.value(QLatin1String("setUpAt")); mark.isString())
        settings.insert(QStringLiteral("setUpAt"), mark);
    return settings;
}

} // namespace stepladder
