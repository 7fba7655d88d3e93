// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/text_policy.h"
#include "ui/theme/appearance.h"

#include <QWidget>

namespace stepladder {

class FormField;
class TimeField;

/// From when to when phones may be told something.
class HoursField final : public QWidget
{
    Q_OBJECT

public:
    HoursField(const Appearance &appearance, const QString &objectName, QWidget *parent = nullptr);

    void fill(const TextPolicy &policy);
    /// Adds what was entered, as far as it makes sense.
    void addTo(TextPolicy &policy) const;
    /// Marks what makes no sense. Returns the first such field; nullptr: there is none.
    [[nodiscard]] QWidget *mark();
    /// Why a time is marked; empty: none is.
    [[nodiscard]] QString trouble() const;

Q_SIGNALS:
    void edited();

private:
    TimeField *m_from;
    FormField *m_fromField;
    TimeField *m_until;
    FormField *m_untilField;
};

} // namespace stepladder
