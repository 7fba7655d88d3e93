// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/window_memory.h"

#include "ui/theme/fitted.h"

#include <QDialog>
#include <QGuiApplication>
#include <QScreen>
#include <QStyle>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

QString key(const QString &name)
{
    return u"windows/"_s + name;
}

} // namespace

void WindowMemory::keep(const QWidget &window, const QString &name)
{
    m_settings.setValue(key(name), window.saveGeometry());
}

void WindowMemory::restore(QWidget &window, const QString &name) const
{
    const bool isKept = window.restoreGeometry(m_settings.value(key(name)).toByteArray());
    if (window.isMaximized() || window.isFullScreen())
        return;
    // Qt brings back what lies outside every screen, but neither what is half outside nor what is too large.
    const QRect place = window.geometry();
    const QScreen *screen = QGuiApplication::screenAt(place.center());
    QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    if (isKept && room.contains(place))
        return;
    room.setTop(room.top() + window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
    const QSize size = place.size().boundedTo(room.size());
    if (!isKept && size == place.size())
        return; // the desktop knows best where a new window goes
    window.setGeometry(std::clamp(place.x(), room.left(), room.right() + 1 - size.width()),
                       std::clamp(place.y(), room.top(), room.bottom() + 1 - size.height()), size.width(), size.height());
}

void WindowMemory::follow(QDialog &dialog, const QString &name)
{
    // The size alone: the place is the window's that opens it.
    if (const QSize size = m_settings.value(key(name)).toSize(); size.isValid())
        dialog.resize(fitted(size, dialog));
    QObject::connect(&dialog, &QDialog::finished, &dialog, [this, &dialog, name] { m_settings.setValue(key(name), dialog.size()); });
}

} // namespace stepladder
