// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/restoration.h"

#include "core/foundation/file_lock.h"
#include "core/store/open_store.h"

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
    QStringList told{Words::tr("The league is as it was when %1 was made.").arg(QDir::toNativeSeparators(backup))};
    if (!restored->kept.isEmpty())
        told += Words::tr("The former database is kept as %1.").arg(QDir::toNativeSeparators(restored->kept));
    if (restored->forgotten > 0)
        told += Words::tr("Forgotten again, as erased since: %n player(s).", nullptr, restored->forgotten);
    if (!restored->learned.isWhole && !restored->kept.isEmpty())
        told += Words::tr("Parts of it could not be read: what was sent since that backup may be sent again, and who ended texts since then may be texted.");
    if (!restored->learned.knowsErasures)
        told += Words::tr("Nothing could tell who was erased since that backup was made. Erase them again.");
    return told.join(QStringLiteral("\n\n"));
}

} // namespace stepladder
