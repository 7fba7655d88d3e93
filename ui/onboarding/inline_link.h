// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace stepladder {

/// A button that looks like a link and stands among words.
[[nodiscard]] inline QPushButton *inlineLink(const QString &words, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(words, parent);
    button->setObjectName(objectName);
    button->setFlat(true);
    button->setProperty("inline", true);
    button->setAutoDefault(false);
    return button;
}

} // namespace stepladder
