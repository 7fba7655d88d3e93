// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/figure_view.h"

#include "ui/onboarding/wrapped_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

ThemedLabel *lineLabel(const Appearance &appearance, Type type, ThemedLabel::Colour colour, QWidget *parent)
{
    ThemedLabel *label = wrappedLabel(appearance, type, colour, parent);
    label->setWordWrap(false);
    return label;
}

FigureView::FigureView(const Appearance &appearance, Form form, QWidget *parent) : QWidget(parent), m_isColumn(form == Form::Column)
{
    const Theme &theme = appearance.theme();
    if (form == Form::Column) {
        m_name = lineLabel(appearance, Type::Caption, &Theme::text3, this);
        m_value = lineLabel(appearance, Type::NumberL, &Theme::text, this);
        m_note = lineLabel(appearance, Type::Caption, &Theme::text2, this);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme.px(3));
        column->addStretch(1);
        for (ThemedLabel *each : {m_name, m_value, m_note})
            column->addWidget(each);
        column->addStretch(1);
    } else {
        m_name = wrappedLabel(appearance, Type::Body, &Theme::text2, this);
        m_value = lineLabel(appearance, Type::BodyStrong, &Theme::text, this);
        m_note = wrappedLabel(appearance, Type::Caption, &Theme::text3, this);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(m_name);
        words->addWidget(m_note);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, theme.px(4), 0, theme.px(4));
        row->setSpacing(theme.px(12));
        row->addLayout(words, 1);
        row->addWidget(m_value, 0, Qt::AlignTop);
    }
    m_value->setObjectName(u"value"_s);
    m_note->setObjectName(u"note"_s);
}

void FigureView::setFigure(const Figure &figure)
{
    m_name->setText(figure.name);
    m_value->setText(figure.value);
    m_note->setText(figure.note);
    m_note->setVisible(m_isColumn || !figure.note.isEmpty()); // columns keep their lines level
    setAccessibleName(u"%1: %2"_s.arg(figure.name, figure.value));
    setAccessibleDescription(figure.note);
}

} // namespace stepladder
