// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be read, and the way out.
#include "app/stepladder/desktop.h"
#include "app/stepladder/restoration.h"

#include <QActionGroup>
#include <QFileDialog>

namespace stepladder {

void Desktop::showFailure(const Error &error)
{
    m_tray.setTrouble(sentence(error));
    m_failure = error.kind;
    const bool isDamaged = error.kind == ErrorKind::StoreCorrupt;
    if (isDamaged || m_board.rows.empty()) { // else the board stays, as it was read last
        m_needStore->setEnabled(false);
        m_tray.setReadable(false);
        m_window.showFailure(m_league, sentence(error), isDamaged ? tr("Restore a backup…") : tr("Try again"));
        return;
    }
    tell({sentence(error), {}, true});
}

void Desktop::leaveFailure()
{
    if (m_failure != ErrorKind::StoreCorrupt) {
        refresh();
        return;
    }
    QFileDialog *files = backupDialog(&m_window);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &backup) {
        Q_EMIT restoreRequested(backup);
        quit();
    });
    files->open();
}

} // namespace stepladder
