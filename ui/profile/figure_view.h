// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/profile_words.h"
#include "ui/theme/themed_label.h"

namespace stepladder {

/// A label of one line that stands where a sentence in the reader's language would.
[[nodiscard]] ThemedLabel *lineLabel(const Appearance &appearance, Type type, ThemedLabel::Colour colour, QWidget *parent);

/// A figure: its name, the number, when it was.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    enum class Form {
        Column, ///< one below the other, the number large
        Line,   ///< of a list, the number at the end
    };
    FigureView(const Appearance &appearance, Form form, QWidget *parent = nullptr);

    void setFigure(const Figure &figure);

private:
    bool m_isColumn;
    ThemedLabel *m_name;
    ThemedLabel *m_value;
    ThemedLabel *m_note;
};

} // namespace stepladder
