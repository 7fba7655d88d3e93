// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/small_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace stepladder {

namespace {
constexpr qint64 largest = 64 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SmallFile)
};
}

Result<Secret> readSmallFile(const QString &fileName)
{
    const QFileInfo info(fileName);
    QFile file(fileName);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, info.fileName());
    const QByteArray contents = file.read(largest + 1);
    if (contents.size() > largest)
        return failureInWords(ErrorKind::TooLarge, Words::tr("%1 is too large to be such a file. Choose another one.").arg(info.fileName()));
    return Secret(contents);
}

} // namespace stepladder
