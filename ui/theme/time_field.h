// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "ui/theme/typed_field.h"

#include <QTime>

namespace stepladder {

/// A time of day. Up and Down go by five minutes, Page Up and Page Down by hours; the day goes round.
class TimeField final : public TypedField
{
    Q_OBJECT

public:
    explicit TimeField(const QString &objectName, QWidget *parent = nullptr) : TypedField(objectName, parent) {}

    /// The time that is typed, without seconds. Error: InvalidInput, in words for people.
    [[nodiscard]] Result<QTime> time() const;
    void setTime(QTime time) { write(time); }

protected:
    [[nodiscard]] QVariant read(Typing typing) const override;
    [[nodiscard]] QString written(const QVariant &value) const override;
    [[nodiscard]] QVariant stepped(const QVariant &value, int steps, bool byPage) const override;
};

} // namespace stepladder
