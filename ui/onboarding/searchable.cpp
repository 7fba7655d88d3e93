// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/searchable.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

namespace stepladder {

namespace {

/// The list of what fits sends the focus back to its field whenever the window system gives it some. On a busy machine that
/// comes late, when somebody has pressed Tab and is in the next field: the list gets its keys from the completer and needs none.
class WithoutFocus final : public QObject
{
public:
    explicit WithoutFocus(QWidget &popup) : QObject(&popup) { popup.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            static_cast<QWidget *>(watched)->setFocusProxy(nullptr);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

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
    new WithoutFocus(*completer->popup());
    // A part that is enough is written out when the field is left.
    QObject::connect(list.lineEdit(), &QLineEdit::editingFinished, &list, [&list] {
        if (const int entry = typedEntry(list); entry >= 0) {
            list.setCurrentIndex(entry);
            list.setEditText(list.itemText(entry)); // it may have been chosen before, and another been typed since
        }
    });
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
