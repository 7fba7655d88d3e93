// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/themed_label.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

namespace {
constexpr double discSize = 64;
constexpr double iconSize = 28;
constexpr double widestLine = 420;
}

EmptyState::EmptyState(const Appearance &appearance, QLatin1StringView icon, const QString &wordsName, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_icon(icon), m_glyph(new QWidget(this)),
      m_words(new ThemedLabel(appearance, Type::Body, &Theme::text2, this)), m_step(new QPushButton(this))
{
    const Theme &theme = appearance.theme();
    m_glyph->setFixedSize(theme.px(discSize), theme.px(discSize));
    m_words->setObjectName(wordsName);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMaximumWidth(theme.px(widestLine));
    m_step->hide();
    auto *line = new QHBoxLayout; // a sentence is as wide as it may be, and in the middle
    line->addStretch(1);
    line->addWidget(m_words, 1000);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24));
    column->setSpacing(theme.px(16));
    column->addStretch(3);
    column->addWidget(m_glyph, 0, Qt::AlignHCenter);
    column->addLayout(line);
    column->addWidget(m_step, 0, Qt::AlignHCenter);
    column->addStretch(4);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void EmptyState::tell(const QString &sentence)
{
    m_words->setText(sentence);
}

QPushButton *EmptyState::offer(const QString &words, const QString &objectName)
{
    m_step->setText(words);
    m_step->setObjectName(objectName);
    m_step->setAutoDefault(false);
    m_step->show();
    return m_step;
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_step->setDefault(!m_step->isHidden());
}

void EmptyState::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_step->setDefault(false);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(m_glyph->geometry()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme.kind == Theme::Kind::HighContrast ? QPen(theme.ctl, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.soft);
    painter.drawEllipse(disc);
    const double side = theme.px(iconSize);
    paintIcon(painter, QRectF(disc.center() - QPointF(side, side) / 2, QSizeF(side, side)), m_icon, theme.accent);
}

} // namespace stepladder
