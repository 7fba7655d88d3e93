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
    return list.findText(list.currentText().trimmed(), Qt::MatchFixedString);
}

} // namespace stepladder
