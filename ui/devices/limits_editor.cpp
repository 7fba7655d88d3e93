// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/limits_editor.h"

#include "ui/onboarding/wrapping_row.h"
#include "ui/theme/themed_label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// A percentage. Too much is brought back to the most when it is done, and not cut to its first digits while it is typed.
class PercentBox final : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    QValidator::State validate(QString &text, int &position) const override
    {
        const QValidator::State state = QSpinBox::validate(text, position);
        return state == QValidator::Invalid && numberIn(text) ? QValidator::Intermediate : state;
    }
    void fixup(QString &text) const override
    {
        if (const std::optional<int> number = numberIn(text))
            text = prefix() + textFromValue(std::clamp(*number, minimum(), maximum())) + suffix();
    }

private:
    [[nodiscard]] std::optional<int> numberIn(QString text) const
    {
        bool isNumber = false;
        const int number = locale().toInt(text.remove(prefix()).remove(suffix()).trimmed(), &isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
};

} // namespace

LimitsEditor::LimitsEditor(const Appearance &appearance, const QString &subject, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_low(new PercentBox(this)), m_critical(new PercentBox(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(appearance.theme().px(8));
    auto *boxes = new WrappingRow;
    boxes->setSpacing(m_row->spacing());
    m_row->addLayout(boxes, 1);
    m_low->setObjectName(u"lowLimit"_s);
    m_critical->setObjectName(u"criticalLimit"_s);
    m_low->setRange(2, 95);
    m_critical->setRange(1, 94);
    const std::pair<QSpinBox *, QString> limits[] = {{m_low, tr("Low from")}, {m_critical, tr("critical from", "after: low from 20%")}};
    for (const auto &[box, words] : limits) {
        auto *pair = new QWidget(this);
        auto *both = new QHBoxLayout(pair);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(m_row->spacing());
        auto *label = new ThemedLabel(appearance, Type::Body, &Theme::text2, pair);
        label->setText(words);
        //: What the limit is for, then "Low from".
        box->setAccessibleName(tr("%1: %2").arg(subject, words));
        box->setSuffix(tr("%", "after a number"));
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &LimitsEditor::readBoxes);
        both->addWidget(label);
        both->addWidget(box);
        boxes->addWidget(pair);
    }
}

void LimitsEditor::setLimits(const BatteryLimits &limits)
{
    m_limits = limits;
    const QSignalBlocker quietLow(m_low);
    const QSignalBlocker quietCritical(m_critical);
    m_low->setValue(limits.low);
    m_critical->setValue(limits.critical);
}

void LimitsEditor::append(QWidget *widget)
{
    m_row->addWidget(widget);
}

void LimitsEditor::readBoxes()
{
    const BatteryLimits limits{m_low->value(), m_critical->value()};
    if (limits != m_limits)
        Q_EMIT edited(limits);
}

} // namespace stepladder
