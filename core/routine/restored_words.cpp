// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/restored_words.h"

#include <QCoreApplication>
#include <QDir>

namespace stepladder {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stepladder::Restoration)
};

} // namespace

RestoredWords restoredWords(const QString &backup, const Restored &restored)
{
    RestoredWords words;
    words.done += Words::tr("The league is as it was when %1 was made.").arg(QDir::toNativeSeparators(backup));
    if (!restored.kept.isEmpty())
        words.done += Words::tr("The former database is kept as %1.").arg(QDir::toNativeSeparators(restored.kept));
    if (restored.forgotten > 0)
        words.done += Words::tr("Forgotten again, as erased since: %n player(s).", nullptr, restored.forgotten);
    if (!restored.learned.isWhole && !restored.kept.isEmpty())
        words.warnings += Words::tr("Parts of the former database could not be read: what was sent since that backup may be sent again, and who ended texts since then may be texted.");
    if (!restored.learned.knowsErasures)
        words.warnings += Words::tr("Nothing could tell who was erased since that backup was made. Erase them again.");
    return words;
}

} // namespace stepladder
