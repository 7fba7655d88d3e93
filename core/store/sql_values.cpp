// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_values.h"

#include <algorithm>
#include <limits>

namespace stepladder {

QVariant cell(const QString &text)
{
    if (text.isNull())
        return QStringLiteral("");
    // Half a surrogate pair has no UTF-8 form, and databases differ in what they make of it.
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

QVariant cell(const QDateTime &instant)
{
    return instant.isValid() ? cell(static_cast<qint64>(instant.toMSecsSinceEpoch())) : QVariant();
}

QVariant cell(QTime time)
{
    return time.isValid() ? cell(time.msecsSinceStartOfDay()) : QVariant();
}

QVariant cell(const QTimeZone &zone)
{
    return cell(QString::fromUtf8(zone.id()));
}

QString nameKey(const QString &name)
{
    return cell(name).toString().normalized(QString::NormalizationForm_C).toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

QDateTime Row::instant(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

QTime Row::time(int column) const
{
    return isNull(column) ? QTime() : QTime::fromMSecsSinceStartOfDay(integer(column));
}

std::optional<StepCount> Row::steps(int column) const
{
    if (isNull(column))
        return std::nullopt;
    // A column of the database holds more than a count does; what others wrote there must not wrap around.
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    return StepCount{static_cast<qint32>(std::clamp(number(column), qint64(0), most))};
}

QTimeZone Row::zone(int column, const QTimeZone &otherwise) const
{
    const QTimeZone zone(text(column).toUtf8());
    return zone.isValid() ? zone : otherwise;
}

} // namespace stepladder
