// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

class QDialog;
class QWidget;

namespace stepladder {

/// Where windows were and how large, from one start to the next.
class WindowMemory
{
public:
    /// Outlives the memory.
    explicit WindowMemory(QSettings &settings) : m_settings(settings) {}

    void keep(const QWidget &window, const QString &name);
    /// As it was kept, or as it is; inside a screen there is now.
    void restore(QWidget &window, const QString &name) const;
    /// Makes a dialog as large as it was when it was closed last, and keeps that when it is closed again.
    void follow(QDialog &dialog, const QString &name);

private:
    QSettings &m_settings;
};

} // namespace stepladder
