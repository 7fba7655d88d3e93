// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QTimeZone>

namespace stepladder {

/// The countries that phone numbers belong to, with their calling codes; found by typing any part of the name.
class CountryField final : public QComboBox
{
    Q_OBJECT

public:
    explicit CountryField(QWidget *parent = nullptr);

    /// Where a player of that time zone most likely has a phone.
    void suggest(const QTimeZone &zone);
    void setRegion(const QString &code);
    /// "GB"; empty while what was typed is no country.
    [[nodiscard]] QString region() const;
};

} // namespace stepladder
