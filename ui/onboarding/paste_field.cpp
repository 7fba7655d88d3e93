// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/paste_field.h"

#include <QKeyEvent>

namespace stepladder {

namespace {
constexpr int margin = 8;
}

PasteField::PasteField(int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setViewportMargins(margin, margin, margin, margin);
    document()->setDocumentMargin(0);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAnywhere);
}

QSize PasteField::sizeHint() const
{
    return {240, m_lines * fontMetrics().lineSpacing() + 2 * (margin + frameWidth())};
}

QSize PasteField::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void PasteField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT entered();
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // the dialog's
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace stepladder
