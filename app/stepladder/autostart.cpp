// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/autostart.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// A value of the type string, as the Desktop Entry Specification escapes it.
QString value(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s).replace(u'\r', u"\\r"_s);
}

/// An argument of Exec: quoted, and none of its characters a field code.
QString argument(const QString &text)
{
    QString quoted;
    for (const QChar c : text) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u'\\';
        quoted += c == u'%' ? u"%%"_s : QString(c);
    }
    return u'"' + quoted + u'"';
}

} // namespace

Autostart::Autostart(QString program, QStringList arguments) : m_program(std::move(program)), m_arguments(std::move(arguments)) {}

QString Autostart::file()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/org.stepladder.Stepladder.desktop"_s;
}

bool Autostart::isOn() const
{
    QFile entry(file());
    if (!entry.open(QIODevice::ReadOnly))
        return false;
    const QStringList lines = QString::fromUtf8(entry.readAll()).remove(u' ').split(u'\n');
    // How desktops switch an entry off without removing it.
    return !lines.contains(u"Hidden=true"_s) && !lines.contains(u"X-GNOME-Autostart-enabled=false"_s);
}

Result<void> Autostart::turn(bool on) const
{
    const QString name = file();
    if (!on) {
        if (QFile::exists(name) && !QFile::remove(name))
            return failure(ErrorKind::FileFailed, name);
        return {};
    }
    QStringList command{argument(m_program)};
    for (const QString &each : m_arguments)
        command << argument(each);
    const QString text = u"[Desktop Entry]\nType=Application\nVersion=1.0\nName=Stepladder\nTryExec=%1\nExec=%2\n"
                         "Icon=org.stepladder.Stepladder\nTerminal=false\nStartupNotify=false\n"_s;
    const QString content = text.arg(value(m_program), value(command.join(u' ')));
    QSaveFile entry(name);
    if (!QDir().mkpath(QFileInfo(name).path()) || !entry.open(QIODevice::WriteOnly) || entry.write(content.toUtf8()) < 0 || !entry.commit())
        return failure(ErrorKind::FileFailed, name, entry.errorString());
    return {};
}

} // namespace stepladder
