// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/backup_choice.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace stepladder {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stepladder::BackupChoice)
};

} // namespace

QString objectionTo(const QString &backup, const ProfilePaths &paths)
{
    const QString database = QFileInfo(paths.database()).canonicalFilePath(); // whatever links lead to it
    const bool isItself = !database.isEmpty() && QFileInfo(backup).canonicalFilePath() == database;
    return isItself ? Words::tr("This is the damaged database itself. A backup is another file, wherever it was kept.") : QString();
}

} // namespace stepladder
