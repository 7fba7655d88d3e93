// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hours_field.h"

#include "ui/onboarding/form_field.h"
#include "ui/theme/time_field.h"

#include <QHBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

HoursField::HoursField(const Appearance &appearance, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_from(new TimeField(objectName + u"From"_s)), m_fromField(new FormField(appearance, tr("Not before"), m_from, this)),
      m_until(new TimeField(objectName + u"Until"_s)), m_untilField(new FormField(appearance, tr("Not after"), m_until, this))
{
    m_fromField->setHint(tr("On the player's clock; what comes at night waits."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(appearance.theme().px(12));
    row->addWidget(m_fromField, 1, Qt::AlignTop);
    row->addWidget(m_untilField, 1, Qt::AlignTop);
    for (const TimeField *each : {m_from, m_until}) {
        connect(each, &TimeField::valueChanged, this, [this] {
            (void)mark();
            Q_EMIT edited();
        });
    }
}

void HoursField::fill(const TextPolicy &policy)
{
    m_from->setTime(policy.from);
    m_until->setTime(policy.until);
}

void HoursField::addTo(TextPolicy &policy) const
{
    policy.from = m_from->time().value_or(policy.from);
    policy.until = m_until->time().value_or(policy.until);
}

QString HoursField::trouble() const
{
    return m_fromField->hasTrouble() ? m_fromField->trouble() : m_untilField->trouble();
}

QWidget *HoursField::mark()
{
    m_fromField->judge(m_from->time());
    m_untilField->judge(m_until->time());
    if (m_fromField->hasTrouble())
        return m_fromField;
    return m_untilField->hasTrouble() ? m_untilField : nullptr;
}

} // namespace stepladder
