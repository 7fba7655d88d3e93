// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QTimeZone>

#include <optional>

namespace stepladder {

/// Every time zone there is, found by typing any part of its name.
class ZoneField final : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneField(QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    /// Nothing while what was typed is no time zone.
    [[nodiscard]] std::optional<QTimeZone> zone() const;
    /// What to say then.
    [[nodiscard]] static QString refusal();
};

} // namespace stepladder
