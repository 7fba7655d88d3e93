// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/look.h"

#include "ui/theme/icons.h"

#include <QApplication>
#include <QLoggingCategory>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcLook, "stepladder.look", QtWarningMsg)

const QString key = u"appearance"_s;

constexpr std::pair<Theme::Kind, QLatin1StringView> kinds[] = {{Theme::Kind::Light, "light"_L1},
                                                               {Theme::Kind::Dark, "dark"_L1},
                                                               {Theme::Kind::HighContrast, "high-contrast"_L1}};

} // namespace

Look::Look(QSettings &settings)
    : m_settings(settings), m_font(QApplication::font()), m_system(QApplication::palette()),
      m_appearance(m_system.theme(m_system.kind(), m_font))
{
    auto *style = new Style(m_appearance);
    QApplication::setStyle(style); // the application owns it
    // Later: Qt is about to put the palette into use, over ours perhaps.
    connect(style, &Style::systemPaletteSeen, &m_system, &SystemScheme::setPalette, Qt::QueuedConnection);
    QApplication::setWindowIcon(applicationIcon());
    connect(&m_system, &SystemScheme::changed, this, &Look::follow);
    warnOfUnknownWord();
    follow();
}

std::optional<Theme::Kind> Look::chosen() const
{
    const QString word = m_settings.value(key).toString();
    for (const auto &[kind, name] : kinds) {
        if (word == name)
            return kind;
    }
    return std::nullopt;
}

/// Somebody wrote it into the file.
void Look::warnOfUnknownWord() const
{
    const QString word = m_settings.value(key).toString();
    if (word.isEmpty() || chosen())
        return;
    QStringList allowed;
    for (const auto &[kind, name] : kinds)
        allowed += name;
    qCWarning(lcLook).nospace() << "setting=" << qUtf8Printable(key) << " value=" << word << " allowed=" << qUtf8Printable(allowed.join(u','))
                                << " used=system";
}

void Look::choose(std::optional<Theme::Kind> kind)
{
    m_settings.remove(key);
    for (const auto &[each, name] : kinds) {
        if (kind == each)
            m_settings.setValue(key, QString(name));
    }
    follow();
}

bool Look::hasDarkPanel() const
{
    return m_system.theme(m_system.kind(), m_font).isDark() || qgetenv("XDG_CURRENT_DESKTOP").contains("GNOME");
}

void Look::follow()
{
    show(chosen().value_or(m_system.kind()));
}

void Look::show(Theme::Kind kind)
{
    const Theme theme = m_system.theme(kind, m_font);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(Type::Body));
    m_appearance.setTheme(theme);
}

} // namespace stepladder
