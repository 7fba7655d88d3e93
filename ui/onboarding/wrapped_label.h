// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themed_label.h"

#include <QGuiApplication>

namespace stepladder {

/// A label that takes as many lines as its words need.
[[nodiscard]] inline ThemedLabel *wrappedLabel(const Appearance &appearance, Type type, ThemedLabel::Colour colour,
                                               QWidget *parent)
{
    auto *label = new ThemedLabel(appearance, type, colour, parent);
    label->setWordWrap(true);
    // A label goes by its own words; a name in another script would stand on the wrong side.
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

} // namespace stepladder
