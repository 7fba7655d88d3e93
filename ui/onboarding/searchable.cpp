// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/searchable.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace stepladder {

void makeSearchable(QComboBox &list)
{
    list.setEditable(true);
    list.setInsertPolicy(QComboBox::NoInsert);
    list.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list.setMinimumContentsLength(12);
    list.lineEdit()->setObjectName(list.objectName() + QStringLiteral("Edit"));
    QCompleter *completer = list.completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
}

int typedEntry(const QComboBox &list)
{
    const QString typed = list.currentText().trimmed();
    if (const int whole = list.findText(typed, Qt::MatchFixedString); whole >= 0)
        return whole;
    const QModelIndexList parts = list.model()->match(list.model()->index(0, 0), Qt::DisplayRole, typed, 2, Qt::MatchContains);
    return parts.size() == 1 && !typed.isEmpty() ? parts.constFirst().row() : -1;
}

} // namespace stepladder
