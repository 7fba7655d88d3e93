// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/text_policy.h"
#include "ui/theme/appearance.h"

#include <QWidget>

class QTimeEdit;

namespace stepladder {

/// A clock is not mirrored: hours come first where the language reads from right to left, too.
void keepClock(QTimeEdit &field);

/// From when to when phones may be told something.
class HoursField final : public QWidget
{
    Q_OBJECT

public:
    HoursField(const Appearance &appearance, const QString &objectName, QWidget *parent = nullptr);

    void fill(const TextPolicy &policy);
    void addTo(TextPolicy &policy) const;

Q_SIGNALS:
    void edited();

private:
    QTimeEdit *m_from;
    QTimeEdit *m_until;
};

} // namespace stepladder
