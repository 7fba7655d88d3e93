// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/battery_limits.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QHBoxLayout;
class QSpinBox;

namespace stepladder {

/// "Low from 20% critical from 8%", and room for more at its end.
class LimitsEditor final : public QWidget
{
    Q_OBJECT

public:
    LimitsEditor(const Appearance &appearance, const QString &subject, QWidget *parent = nullptr);

    void setLimits(const BatteryLimits &limits);
    void append(QWidget *widget);

Q_SIGNALS:
    /// They may be none that go together.
    void edited(const stepladder::BatteryLimits &limits);

private:
    void readBoxes();

    QHBoxLayout *m_row;
    QSpinBox *m_low;
    QSpinBox *m_critical;
    BatteryLimits m_limits;
};

} // namespace stepladder
