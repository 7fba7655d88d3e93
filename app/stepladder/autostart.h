// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"

#include <QString>
#include <QStringList>

namespace stepladder {

/// The one file with which the session starts the program when its owner signs in (freedesktop.org's Desktop Application
/// Autostart). Whether it is on is what the file says: the desktop's own settings may change or remove it.
class Autostart
{
public:
    /// `arguments`: what the program is started with.
    Autostart(QString program, QStringList arguments);

    [[nodiscard]] static QString file();
    [[nodiscard]] bool isOn() const;
    /// Errors: FileFailed.
    [[nodiscard]] Result<void> turn(bool on) const;

private:
    QString m_program;
    QStringList m_arguments;
};

} // namespace stepladder
