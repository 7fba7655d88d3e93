// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace stepladder {

/// Whether an invitation is withdrawn, which cannot be taken back. Escape keeps it. It deletes itself when it closes.
class WithdrawQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    /// `isOver`: the invitation's link has ended.
    WithdrawQuestion(const QString &player, bool isOver, QWidget *parent);

Q_SIGNALS:
    void withdrawWanted();
};

} // namespace stepladder
