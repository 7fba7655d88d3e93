// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/numbered_step.h"

#include "ui/onboarding/wrapped_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace stepladder {

namespace {
constexpr double disc = 24;
constexpr double indent = 38;
}

NumberedStep::NumberedStep(const Appearance &appearance, int number, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_number(number),
      m_title(wrappedLabel(appearance, Type::BodyStrong, &Theme::text, this)),
      m_words(wrappedLabel(appearance, Type::Control, &Theme::text2, this)), m_content(new QVBoxLayout)
{
    const Theme &theme = appearance.theme();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.px(2), 0, 0);
    row->setSpacing(0);
    row->addSpacing(theme.px(indent));
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    column->setSpacing(theme.px(4));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(m_content);
    m_content->setSpacing(theme.px(4));
    m_words->hide();
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void NumberedStep::setTitle(const QString &title)
{
    m_title->setText(title);
}

void NumberedStep::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void NumberedStep::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = theme.px(disc);
    const QRectF place(isRightToLeft() ? width() - side : 0, 0, side, side);
    painter.setPen(theme.kind == Theme::Kind::HighContrast ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.soft);
    painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(theme.accent);
    painter.setFont(theme.font(Type::CaptionStrong));
    painter.drawText(place, Qt::AlignCenter, QLocale().toString(m_number));
}

} // namespace stepladder
