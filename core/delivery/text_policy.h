// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/phone_number.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>
#include <optional>

// What a league allows its texts: the hours, the countries and the money.

namespace stepladder {

/// An amount in millionths: the price of a segment has four decimals and more.
inline constexpr qint64 millionth = 1'000'000;

struct Price {
    qint64 millionths = 0;
    QString currency; ///< "USD"
    friend bool operator==(const Price &, const Price &) = default;
};

/// Part of a text channel's settings.
struct TextPolicy {
    QTime from{9, 0};   ///< messages go out from here …
    QTime until{20, 0}; ///< … to here on the player's clock; codes, which somebody waits for, at any time
    QStringList countries;      ///< "DE"; empty: all
    std::optional<Price> price; ///< of a segment
    /// Millionths of the price's currency or, without a price, of segments. Empty: as much as so many segments cost.
    std::optional<qint64> maxPerDay, maxPerMonth;
    static constexpr int usualPerDay = 100;
    static constexpr int usualPerMonth = 1'000;

    [[nodiscard]] static TextPolicy fromJson(const QJsonObject &settings);
    /// Puts it into a channel's settings; what is as usual leaves no trace.
    void writeTo(QJsonObject &settings) const;
    friend bool operator==(const TextPolicy &, const TextPolicy &) = default;
};

/// The first instant (UTC) from `now` on at which a message may go to a player in that zone.
[[nodiscard]] QDateTime mayBeSentAt(const TextPolicy &policy, const QTimeZone &player, const QDateTime &now);

[[nodiscard]] bool isAllowedCountry(const TextPolicy &policy, const PhoneNumber &number);

/// Segments that went out in the league's present day and month, or may have.
struct SegmentsSent {
    int today = 0;
    int thisMonth = 0;
};
enum class CapReached { None, Day, Month };
/// Which limit keeps so many more segments from going out.
[[nodiscard]] CapReached capReached(const TextPolicy &policy, const SegmentsSent &sent, int segments);

/// What texts will take and cost.
struct TextEstimate {
    int texts = 0;
    int segments = 0;
    std::optional<Price> cost;
    /// "3 texts, 3 segments, about 0.02 USD"
    [[nodiscard]] QString words(const QLocale &locale) const;
    [[nodiscard]] QJsonObject toJson() const;
};
[[nodiscard]] TextEstimate estimateOf(const QStringList &bodies, const TextPolicy &policy);

/// "2.5", as amountFrom() takes it.
[[nodiscard]] QString plainAmount(qint64 millionths);

// As people write it. Errors: InvalidInput.
[[nodiscard]] Result<qint64> amountFrom(const QString &text);           ///< "2.50", in millionths, 0 or more
[[nodiscard]] Result<Price> priceFrom(const QString &text);             ///< "0.0079 USD"
[[nodiscard]] Result<QStringList> countriesFrom(const QString &text);   ///< "DE,AT", or "all"
[[nodiscard]] Result<std::pair<QTime, QTime>> hoursFrom(const QString &text); ///< "09:00-20:00"
[[nodiscard]] Result<std::pair<QTime, QTime>> checkedHours(QTime from, QTime until);

} // namespace stepladder
