// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/scrolled_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

namespace stepladder::tests {

/// A widget's class, name and words, for a test's log.
[[nodiscard]] inline QString describe(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             label ? label->text() : button ? button->text() : QString());
}

/// The first shown part of a window that has less room than it needs; nullptr: there is none. What is too high can be scrolled
/// to; nothing is too wide. `mayBeCut` names a label whose whole text is in its tooltip.
[[nodiscard]] inline const QWidget *firstCutOff(const QWidget &dialog, const QString &mayBeCut = {})
{
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty() || (!mayBeCut.isEmpty() && label->objectName() == mayBeCut))
            continue;
        const QSize needed = label->wordWrap() ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                                               : label->sizeHint();
        if (label->width() < needed.width() || label->height() < needed.height())
            return label;
    }
    const auto buttons = dialog.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const bool isInField = qobject_cast<const QLineEdit *>(button->parentWidget()); // which gives it the room of its icon
        if (button->isVisible() && !isInField && button->width() < button->sizeHint().width())
            return button;
    }
    const auto pages = dialog.findChildren<ScrolledPage *>();
    for (const ScrolledPage *page : pages) {
        if (page->isVisible() && page->viewport()->width() < page->widget()->width())
            return page->widget();
    }
    return nullptr;
}

} // namespace stepladder::tests
