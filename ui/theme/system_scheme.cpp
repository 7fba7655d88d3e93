// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_scheme.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QStyleHints>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr auto appearanceSpace = "org.freedesktop.appearance"_L1;
constexpr auto schemeKey = "color-scheme"_L1;
constexpr auto contrastKey = "contrast"_L1;

/// The portal's old `Read` wraps the value in a second variant.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SettingsPortal::SettingsPortal(const QDBusConnection &bus)
    : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                             "org.freedesktop.portal.Settings", bus, nullptr)
{
    setTimeout(5000);
}

QDBusPendingCall SettingsPortal::read(const QString &key)
{
    return asyncCall(u"Read"_s, QString(appearanceSpace), key);
}

SystemScheme::SystemScheme(const QPalette &startPalette, QObject *parent) : QObject(parent), m_palette(startPalette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto adopt = [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown)
            m_dark = scheme == Qt::ColorScheme::Dark;
        Q_EMIT changed();
    };
    adopt(QGuiApplication::styleHints()->colorScheme());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, adopt);
#endif
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_portal = std::make_unique<SettingsPortal>(bus);
    connect(m_portal.get(), &SettingsPortal::SettingChanged, this,
            [this](const QString &space, const QString &key, const QDBusVariant &value) {
                if (space == appearanceSpace)
                    take(key, value.variant());
            });
    ask(schemeKey);
    ask(contrastKey);
}

SystemScheme::~SystemScheme() = default;

void SystemScheme::setPalette(const QPalette &palette)
{
    if (palette == m_palette)
        return;
    m_palette = palette;
    Q_EMIT changed();
}

Theme::Kind SystemScheme::kind() const
{
    if (m_highContrast)
        return Theme::Kind::HighContrast;
    return m_dark.value_or(Theme::isDark(m_palette.color(QPalette::Window))) ? Theme::Kind::Dark : Theme::Kind::Light;
}

Theme SystemScheme::theme(Theme::Kind wanted, const QFont &font) const
{
    // A palette that is not as dark as the system asks for is the toolkit's, not the system's.
    const bool paletteIsDark = Theme::isDark(m_palette.color(QPalette::Window));
    const bool isSystems = m_highContrast && m_dark.value_or(paletteIsDark) == paletteIsDark;
    return isSystems && wanted == Theme::Kind::HighContrast ? Theme::highContrast(m_palette, font) : Theme::of(wanted, font);
}

void SystemScheme::ask(const QString &key)
{
    auto *watcher = new QDBusPendingCallWatcher(m_portal->read(key), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        if (reply.isValid())
            take(key, reply.value().variant());
    });
}

void SystemScheme::take(const QString &key, const QVariant &value)
{
    const Theme::Kind before = kind();
    const uint number = unwrapped(value).toUInt();
    if (key == schemeKey) // 0: no preference, 1: dark, 2: light
        m_dark = number == 0 ? std::optional<bool>() : std::optional(number == 1);
    else if (key == contrastKey) // 0: no preference, 1: higher
        m_highContrast = number == 1;
    if (kind() != before)
        Q_EMIT changed();
}

} // namespace stepladder
