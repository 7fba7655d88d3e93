// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/text_choices.h"

#include "ui/onboarding/wrapped_label.h"

#include <QCheckBox>
#include <QPainter>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

QCheckBox *choice(const QString &words, const QString &objectName, QWidget *parent)
{
    auto *box = new QCheckBox(words, parent);
    box->setObjectName(objectName);
    box->setProperty("switch", true);
    return box;
}

} // namespace

TextChoices::TextChoices(const Appearance &appearance, const QString &suffix, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_result(choice(tr("The player's &result, once a day"), u"wantsResult"_s + suffix, this)),
      m_battery(choice(tr("A &low battery, once for each discharge"), u"wantsBattery"_s + suffix, this)),
      m_terms(wrappedLabel(appearance, Type::Caption, &Theme::text3, this))
{
    const Theme &theme = appearance.theme();
    auto *title = wrappedLabel(appearance, Type::BodyStrong, &Theme::text, this);
    title->setText(tr("What will be texted"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(18), theme.px(14), theme.px(18), theme.px(14));
    column->setSpacing(theme.px(8));
    column->addWidget(title);
    column->addWidget(m_result);
    column->addWidget(m_battery);
    column->addWidget(m_terms);
    m_terms->hide();
    set(true, true);
    for (QCheckBox *box : {m_result, m_battery})
        connect(box, &QCheckBox::clicked, this, &TextChoices::changed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void TextChoices::set(bool result, bool battery)
{
    m_result->setChecked(result);
    m_battery->setChecked(battery);
}

void TextChoices::setTerms(const QString &words)
{
    m_terms->setText(words);
    m_terms->setVisible(!words.isEmpty());
}

bool TextChoices::result() const
{
    return m_result->isChecked();
}

bool TextChoices::battery() const
{
    return m_battery->isChecked();
}

void TextChoices::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.win);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace stepladder
