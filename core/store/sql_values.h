// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/league/ids.h"
#include "core/league/scoring.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QTime>
#include <QTimeZone>
#include <QVariant>

// How values stand in the database. Days are julian day numbers: a quarter of the space of ISO text, faster to compare,
// and the same in every SQL database. Instants are milliseconds since 1970 in UTC. What is unknown is NULL.

namespace stepladder {

[[nodiscard]] QVariant cell(const QString &text);      ///< never NULL; half a surrogate pair becomes "?"
[[nodiscard]] QVariant cell(const QDateTime &instant); ///< NULL when invalid
[[nodiscard]] QVariant cell(QTime time);               ///< milliseconds since midnight; NULL when invalid
[[nodiscard]] QVariant cell(const QTimeZone &zone);    ///< the IANA name
[[nodiscard]] inline QVariant cell(qint64 number) { return QVariant::fromValue(number); }
[[nodiscard]] inline QVariant cell(int number) { return QVariant::fromValue(number); }
[[nodiscard]] inline QVariant cell(bool flag) { return QVariant::fromValue(flag ? 1 : 0); }
/// Never NULL, so that it can be part of a key; an invalid date is before all others and comes back invalid.
[[nodiscard]] inline QVariant cell(QDate day) { return cell(static_cast<qint64>(day.toJulianDay())); }
template<typename Tag>
[[nodiscard]] QVariant cell(Id<Tag> id)
{
    return cell(id.value);
}
template<typename Value>
[[nodiscard]] QVariant cell(const std::optional<Value> &value)
{
    return value ? cell(*value) : QVariant();
}
[[nodiscard]] inline QVariant cell(StepCount steps) { return cell(static_cast<int>(steps.value)); }

/// What tells two names apart: case and the way accents are composed do not.
[[nodiscard]] QString nameKey(const QString &name);

/// The row a query stands on, by column.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QDate day(int column) const { return QDate::fromJulianDay(number(column)); }
    [[nodiscard]] QDateTime instant(int column) const;
    [[nodiscard]] QTime time(int column) const;
    [[nodiscard]] std::optional<StepCount> steps(int column) const;
    template<typename Key>
    [[nodiscard]] Key id(int column) const
    {
        return Key{number(column)};
    }
    /// A zone by its name; `otherwise` for one that this machine's zone data does not know.
    [[nodiscard]] QTimeZone zone(int column, const QTimeZone &otherwise) const;

private:
    const QSqlQuery &m_query;
};

} // namespace stepladder
