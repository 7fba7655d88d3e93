// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/withdraw_question.h"

#include <QPushButton>

namespace stepladder {

using namespace Qt::StringLiterals;

WithdrawQuestion::WithdrawQuestion(const QString &player, bool isOver, QWidget *parent)
    : QMessageBox(NoIcon, parent->window()->windowTitle(), tr("Withdraw the invitation to %1?").arg(player), NoButton, parent)
{
    setObjectName(u"withdrawQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(isOver ? tr("Its link has ended already. To come in, %1 needs a new invitation.").arg(player)
                              : tr("Its link ends at once, and no answer to it is taken in any more. To come in, %1 needs a new invitation.")
                                    .arg(player));
    QPushButton *yes = addButton(tr("&Withdraw"), DestructiveRole);
    QPushButton *no = addButton(tr("&Keep it"), RejectRole);
    yes->setObjectName(u"withdrawAnyway"_s);
    yes->setProperty("destructive", true);
    setDefaultButton(no);
    setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, &WithdrawQuestion::withdrawWanted);
    connect(this, &QDialog::finished, parent->window(), &QWidget::activateWindow, Qt::QueuedConnection); // window managers lose track of the keyboard
}

} // namespace stepladder
