// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/form_field.h"

#include "ui/onboarding/notice.h"
#include "ui/onboarding/wrapped_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

FormField::FormField(const Appearance &appearance, const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent), m_label(wrappedLabel(appearance, Type::Control, &Theme::text2, this)), m_field(field),
      m_hint(wrappedLabel(appearance, Type::Caption, &Theme::text3, this)), m_notice(new Notice(appearance, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(appearance.theme().px(4));
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_hint);
    column->addWidget(m_notice);
    m_label->setBuddy(field);
    m_hint->hide();
    m_notice->setWordsName(field->objectName() + u"Trouble"_s);
    setFocusProxy(field);
    setLabel(label);
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_field->setAccessibleName(QString(label).remove(u'&'));
}

void FormField::setTrouble(const QString &sentence)
{
    m_hasTrouble = !sentence.isEmpty();
    m_notice->tell(Notice::Tone::Trouble, sentence);
    m_field->setProperty("error", m_hasTrouble);
    m_field->setAccessibleDescription(m_hasTrouble ? sentence : m_hint->text());
    m_field->update();
    showHint();
}

QString FormField::trouble() const
{
    return m_hasTrouble ? m_notice->words() : QString();
}

void FormField::setDoubt(const QString &sentence)
{
    setTrouble({});
    m_notice->tell(Notice::Tone::Care, sentence);
    if (!sentence.isEmpty())
        m_field->setAccessibleDescription(sentence);
}

void FormField::setHint(const QString &words)
{
    m_hint->setText(words);
    showHint();
    if (!m_hasTrouble)
        m_field->setAccessibleDescription(words);
}

void FormField::keepHintRoom()
{
    m_keepsHintRoom = true;
    m_hint->setMinimumHeight(QFontMetrics(m_hint->font()).height());
    showHint();
}

void FormField::showHint()
{
    m_hint->setVisible(!m_hint->text().isEmpty() || (m_keepsHintRoom && !m_hasTrouble)); // a trouble takes the room
}

namespace {

QLineEdit *lineNamed(const QString &objectName)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    return line;
}

} // namespace

TextField::TextField(const Appearance &appearance, const QString &label, const QString &objectName, QWidget *parent)
    : FormField(appearance, label, lineNamed(objectName), parent), m_edit(qobject_cast<QLineEdit *>(field()))
{
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setTrouble({}); });
}

QString TextField::text() const
{
    return m_edit->text().trimmed();
}

void TextField::keepLeftToRight()
{
    m_edit->setLayoutDirection(Qt::LeftToRight);
}

} // namespace stepladder
