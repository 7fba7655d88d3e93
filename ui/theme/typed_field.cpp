// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typed_field.h"

#include <QKeyEvent>

namespace stepladder {

TypedField::TypedField(const QString &objectName, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(objectName);
    connect(this, &QLineEdit::textChanged, this, &TypedField::follow);
    connect(this, &QLineEdit::editingFinished, this, &TypedField::finish);
}

void TypedField::follow()
{
    if (const QVariant value = read(Typing::GoesOn); !value.isNull())
        tell(value);
}

void TypedField::finish()
{
    if (!isVisible()) // its window goes, and may be half gone
        return;
    const QVariant value = read(Typing::Ended);
    if (!value.isNull() && text() != written(value))
        write(value);
    tell(value);
}

void TypedField::tell(const QVariant &value)
{
    const bool isNone = value.isNull();
    if (isNone == m_isNone && (isNone ? text() == m_none : value == m_latest))
        return;
    m_isNone = isNone;
    m_none = isNone ? text() : QString();
    if (!isNone)
        m_latest = value;
    Q_EMIT valueChanged();
}

void TypedField::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
    const bool isDown = event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown;
    if (!isUp && !isDown) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const bool byPage = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (const QVariant value = read(Typing::Ended); !value.isNull()) {
        write(stepped(value, isUp ? 1 : -1, byPage));
        selectAll();
    }
}

void TypedField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && !m_isNone)
        write(m_latest);
}

} // namespace stepladder
