// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace stepladder {

/// Who reads: language and number forms, the zone times are shown in, and the present instant.
struct Reader {
    QLocale locale;
    QTimeZone zone{"UTC"};
    QDateTime now; ///< UTC

    [[nodiscard]] QDateTime local(const QDateTime &instant) const { return instant.toTimeZone(zone); }
    [[nodiscard]] QDate today() const { return local(now).date(); }
    [[nodiscard]] QString number(qint64 value) const;
    /// "+4", "0", "−3" with a true minus.
    [[nodiscard]] QString signedNumber(qint64 value) const;
    [[nodiscard]] QString percent(int value) const;
    [[nodiscard]] QString time(const QDateTime &instant) const;
    /// "08:12" on the day `near`, "Thu 22:10" within a week of today, else "4 Nov".
    [[nodiscard]] QString shortWhen(const QDateTime &instant, QDate near = {}) const;
    /// "Wed" within a week of today, else "4 Nov".
    [[nodiscard]] QString shortDay(const QDateTime &instant) const;
    /// "Saturday" within a week of today, else "4 November".
    [[nodiscard]] QString longDay(const QDateTime &instant) const;
    /// "Saturday 00:00" within a week of today, else "4 November 00:00".
    [[nodiscard]] QString longWhen(const QDateTime &instant) const;
    /// "Thursday, 19 November", with the year when it is another one.
    [[nodiscard]] QString longDate(QDate date) const;
    /// "19 November 2026".
    [[nodiscard]] QString fullDate(QDate date) const;
    /// "19 Nov".
    [[nodiscard]] QString shortDate(QDate date) const;
    /// "A, B and C" as the language joins names.
    [[nodiscard]] QString list(const QStringList &names) const { return locale.createSeparatedList(names); }
};

} // namespace stepladder
