// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace stepladder {

/// What the fields of a page hold, by which it is known whether somebody changed one. Of a secret, only whether one was entered.
[[nodiscard]] QStringList contentsOf(const QWidget &page);

/// What becomes of what was entered in a window that is to close. Escape means to go on. It deletes itself when it closes.
class UnsavedQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    explicit UnsavedQuestion(QWidget *window, bool canSave = true);

Q_SIGNALS:
    void saveWanted();
    void discardWanted();
    void editingWanted();
};

} // namespace stepladder
