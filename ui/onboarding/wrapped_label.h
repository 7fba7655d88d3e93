// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themed_label.h"

namespace stepladder {

/// A label that takes as many lines as its words need.
[[nodiscard]] inline ThemedLabel *wrappedLabel(const Appearance &appearance, Type type, ThemedLabel::Colour colour,
                                               QWidget *parent)
{
    auto *label = new ThemedLabel(appearance, type, colour, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace stepladder
