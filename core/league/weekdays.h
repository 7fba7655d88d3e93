// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace stepladder {

/// Some days of the week; at first all of them.
class Weekdays
{
public:
    Weekdays() = default;
    /// Bit 0 is Monday, bit 6 Sunday; other bits do not count.
    [[nodiscard]] static Weekdays fromBits(int bits);
    /// "mon,wed", "mon-fri" and "sat-mon" with case and blanks as they come, or "all"; nothing for other words and for no day.
    [[nodiscard]] static std::optional<Weekdays> from(const QString &words);

    [[nodiscard]] bool contains(QDate date) const { return (m_bits >> (date.dayOfWeek() - 1) & 1) != 0; }
    [[nodiscard]] int bits() const { return m_bits; }
    /// "all", or the days in the form that from() takes, without ranges.
    [[nodiscard]] QString words() const;

    friend bool operator==(Weekdays, Weekdays) = default;

private:
    static constexpr int everyDay = 0x7f;
    int m_bits = everyDay;
};

} // namespace stepladder
