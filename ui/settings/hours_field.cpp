// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hours_field.h"

#include "ui/onboarding/form_field.h"

#include <QHBoxLayout>
#include <QTimeEdit>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

QTimeEdit *timeNamed(const QString &objectName)
{
    auto *field = new QTimeEdit;
    field->setObjectName(objectName);
    keepClock(*field);
    return field;
}

} // namespace

void keepClock(QTimeEdit &field)
{
    field.setLayoutDirection(Qt::LeftToRight);
    field.setDisplayFormat(field.locale().timeFormat(QLocale::ShortFormat)); // Qt turned it round when the field was made
}

HoursField::HoursField(const Appearance &appearance, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_from(timeNamed(objectName + u"From"_s)), m_until(timeNamed(objectName + u"Until"_s))
{
    auto *from = new FormField(appearance, tr("Not before"), m_from, this);
    auto *until = new FormField(appearance, tr("Not after"), m_until, this);
    from->setHint(tr("On the player's clock; what comes at night waits."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(appearance.theme().px(12));
    row->addWidget(from, 1, Qt::AlignTop);
    row->addWidget(until, 1, Qt::AlignTop);
    for (QTimeEdit *each : {m_from, m_until})
        connect(each, &QTimeEdit::userTimeChanged, this, &HoursField::edited);
}

void HoursField::fill(const TextPolicy &policy)
{
    m_from->setTime(policy.from);
    m_until->setTime(policy.until);
}

void HoursField::addTo(TextPolicy &policy) const
{
    policy.from = m_from->time();
    policy.until = m_until->time();
}

} // namespace stepladder
