// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDBusAbstractInterface>
#include <QDBusVariant>

#include <memory>
#include <optional>

namespace stepladder {

class SettingsPortal;

/// What the system asks for: light, dark or high contrast; follows it while it changes.
/// Sources, best first: the desktop portal's `contrast` and `color-scheme`
/// (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html), QStyleHints from
/// Qt 6.5, the luminance of the system's palette.
class SystemScheme final : public QObject
{
    Q_OBJECT

public:
    /// `startPalette` is the application's palette before any theme was set; see setPalette().
    explicit SystemScheme(const QPalette &startPalette, QObject *parent = nullptr);
    ~SystemScheme() override;

    /// The system's palette is another one from now on.
    void setPalette(const QPalette &palette);

    [[nodiscard]] Theme::Kind kind() const;
    /// High contrast is the system's own where it asks for it.
    [[nodiscard]] Theme theme(Theme::Kind wanted, const QFont &font) const;

Q_SIGNALS:
    void changed();

private:
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);

    std::unique_ptr<SettingsPortal> m_portal;
    std::optional<bool> m_dark;
    bool m_highContrast = false;
    QPalette m_palette; ///< the system's
};

/// org.freedesktop.portal.Settings, as much of it as is needed.
class SettingsPortal final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit SettingsPortal(const QDBusConnection &bus);
    [[nodiscard]] QDBusPendingCall read(const QString &key);

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value); // NOLINT: D-Bus name
};

} // namespace stepladder
