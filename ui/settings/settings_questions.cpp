// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings ask before they save or close.
#include "ui/settings/settings_dialog.h"

#include "ui/settings/channel_page.h"
#include "ui/settings/settings_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace stepladder {

using namespace Qt::StringLiterals;

QStringList SettingsDialog::contents() const
{
    QStringList all;
    for (const SettingsPage *page : m_parts)
        all += contentsOf(*page);
    return all;
}

QStringList SettingsDialog::contentsOf(const SettingsPage &page) const
{
    QStringList all;
    for (const QWidget *field : page.findChildren<QWidget *>()) {
        if (field->window() != this)
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

void SettingsDialog::reject()
{
    if (m_isSaving)
        return; // it is about to say whether it was kept
    endTyping();
    if (m_filled.isEmpty() || contents() == m_filled)
        QDialog::reject();
    else if (!m_question)
        askWhetherToSave();
}

void SettingsDialog::askWhetherToSave()
{
    m_question = new QMessageBox(QMessageBox::NoIcon, windowTitle(), tr("Save the changes?"), QMessageBox::NoButton, this);
    m_question->setObjectName(u"unsaved"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(tr("Without saving, everything stays as it was."));
    QPushButton *yes = m_question->addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *no = m_question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *later = m_question->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    yes->setObjectName(u"saveChanges"_s);
    yes->setEnabled(m_save->isEnabled());
    no->setObjectName(u"discardChanges"_s);
    later->setObjectName(u"keepEditing"_s);
    m_question->setDefaultButton(yes->isEnabled() ? yes : later);
    m_question->setEscapeButton(later);
    connect(m_question, &QDialog::finished, this, [this, yes, no, question = m_question.data()] {
        if (question->clickedButton() == yes)
            save();
        else if (question->clickedButton() == no)
            QDialog::reject();
        else
            Q_EMIT stayedOpen();
    });
    m_question->open();
}

/// What works at present is replaced, and cannot be read back.
void SettingsDialog::askWhetherToKeep(const ChannelPage &refused)
{
    m_question = new QMessageBox(QMessageBox::NoIcon, windowTitle(), tr("Save what was refused?"), QMessageBox::NoButton, this);
    m_question->setObjectName(u"refused"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(tr("%1: the last test failed with what is entered. Saved like this, nothing goes out there until it is set right.",
                                      "a part of the settings").arg(refused.title()));
    QPushButton *yes = m_question->addButton(tr("&Save all the same"), QMessageBox::AcceptRole);
    QPushButton *later = m_question->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    yes->setObjectName(u"saveRefused"_s);
    later->setObjectName(u"keepEditing"_s);
    m_question->setDefaultButton(later);
    m_question->setEscapeButton(later);
    connect(m_question, &QDialog::finished, this, [this, yes, question = m_question.data()] {
        if (question->clickedButton() == yes)
            keep();
        else
            Q_EMIT stayedOpen();
    });
    m_question->open();
}

} // namespace stepladder
