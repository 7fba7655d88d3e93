// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/restoration.h"

#include "core/foundation/file_lock.h"
#include "core/routine/restored_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <memory>

namespace stepladder {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stepladder::Restoration)
};

constexpr auto patience = std::chrono::seconds(2); ///< with a round that is just ending

} // namespace

QFileDialog *backupDialog(QWidget *parent)
{
    auto *files = new QFileDialog(parent, Words::tr("Restore a backup"), QDir::homePath(), Words::tr("All files (*)"));
    files->setObjectName(QStringLiteral("backupDialog"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    return files;
}

QString askForBackup(const Error &damage)
{
    QMessageBox box(QMessageBox::Critical, Words::tr("Stepladder"), sentence(damage), QMessageBox::Close);
    QPushButton *restore = box.addButton(Words::tr("Restore a backup…"), QMessageBox::AcceptRole);
    box.setDefaultButton(restore);
    box.exec();
    if (box.clickedButton() != restore)
        return {};
    const std::unique_ptr<QFileDialog> files(backupDialog(nullptr));
    files->setAttribute(Qt::WA_DeleteOnClose, false);
    return files->exec() == QDialog::Accepted ? files->selectedFiles().value(0) : QString();
}

Result<QString> restoreBackup(const QString &backup, const ProfilePaths &paths)
{
    const Result<FileLock> lock = FileLock::take(paths.roundLock(), patience);
    if (!lock)
        return tl::unexpected(lock.error());
    const Result<Restored> restored = restoreDatabase(backup, paths.database());
    if (!restored)
        return tl::unexpected(restored.error());
    const RestoredWords words = restoredWords(backup, *restored);
    return (words.done + words.warnings).join(QStringLiteral("\n\n"));
}

} // namespace stepladder
