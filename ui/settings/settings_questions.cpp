// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings ask before they save or close.
#include "ui/settings/settings_dialog.h"

#include "ui/settings/channel_page.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/unsaved.h"

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
    auto *question = new UnsavedQuestion(this, m_save->isEnabled());
    connect(question, &UnsavedQuestion::saveWanted, this, &SettingsDialog::save);
    connect(question, &UnsavedQuestion::discardWanted, this, [this] { QDialog::reject(); });
    connect(question, &UnsavedQuestion::editingWanted, this, &SettingsDialog::stayedOpen);
    m_question = question;
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
