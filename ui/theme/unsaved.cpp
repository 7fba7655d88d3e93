// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/unsaved.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace stepladder {

using namespace Qt::StringLiterals;

QStringList contentsOf(const QWidget &page)
{
    QStringList all;
    for (const QWidget *field : page.findChildren<QWidget *>()) {
        if (field->window() != page.window())
            continue; // a calendar
        if (const auto *line = qobject_cast<const QLineEdit *>(field)) // a time or a date has one, too
            all += line->echoMode() == QLineEdit::Normal || line->text().isEmpty() ? line->text() : u"changed"_s;
        else if (const auto *choice = qobject_cast<const QComboBox *>(field))
            all += choice->currentText();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(field))
            all += button->isChecked() ? u"on"_s : u"off"_s;
    }
    return all;
}

UnsavedQuestion::UnsavedQuestion(QWidget *window, bool canSave)
    : QMessageBox(NoIcon, window->windowTitle(), tr("Save the changes?"), NoButton, window)
{
    setObjectName(u"unsaved"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(tr("Without saving, everything stays as it was."));
    QPushButton *yes = addButton(tr("&Save"), AcceptRole);
    QPushButton *no = addButton(tr("&Discard"), DestructiveRole);
    QPushButton *later = addButton(tr("&Keep editing"), RejectRole);
    yes->setObjectName(u"saveChanges"_s);
    yes->setEnabled(canSave);
    no->setObjectName(u"discardChanges"_s);
    later->setObjectName(u"keepEditing"_s);
    setDefaultButton(canSave ? yes : later);
    setEscapeButton(later);
    connect(this, &QDialog::finished, this, [this, yes, no] {
        if (clickedButton() == yes)
            Q_EMIT saveWanted();
        else if (clickedButton() == no)
            Q_EMIT discardWanted();
        else
            Q_EMIT editingWanted();
    });
}

} // namespace stepladder
