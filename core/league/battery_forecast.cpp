// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/league/battery_forecast.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <set>

namespace stepladder {

using namespace std::chrono_literals;

namespace {

constexpr double anHour = 3600; ///< seconds
constexpr double aDay = 24 * anHour;
constexpr int chargedBy = 8; ///< a rise by less is noise
constexpr double mostPerDay = 480; ///< empty within five hours: no tracker

double secondsBetween(const QDateTime &from, const QDateTime &to)
{
    return static_cast<double>(from.msecsTo(to)) / 1000;
}

/// The value below which so much of them lies. Sorts.
double quantile(std::vector<double> &values, double share)
{
    std::ranges::sort(values);
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<size_t>(place);
    const size_t above = std::min(below + 1, values.size() - 1);
    return std::lerp(values[below], values[above], place - std::floor(place));
}

/// Per cent a second between points far enough apart for noise not to matter (Theil and Sen).
std::vector<double> ratesOf(const std::vector<BatteryPoint> &points, Discharge discharge)
{
    constexpr size_t mostPoints = 60;
    const size_t count = discharge.last - discharge.first + 1;
    const size_t step = (count + mostPoints - 1) / mostPoints;
    const double apart = std::max(4 * anHour, secondsBetween(points[discharge.first].at, points[discharge.last].at) / 3);
    std::vector<double> rates;
    for (size_t i = discharge.first; i <= discharge.last; i += step) {
        for (size_t j = i + 1; j <= discharge.last; j += step) {
            const double seconds = secondsBetween(points[i].at, points[j].at);
            if (seconds >= apart)
                rates.push_back((points[i].percent - points[j].percent) / seconds);
        }
    }
    return rates;
}

/// Enough of a discharge to tell its pace.
bool tells(const std::vector<BatteryPoint> &points, Discharge discharge)
{
    constexpr size_t fewest = 4;
    constexpr double shortest = 12 * anHour;
    constexpr int smallestDrop = 5;
    const BatteryPoint &first = points[discharge.first];
    const BatteryPoint &last = points[discharge.last];
    return discharge.last - discharge.first + 1 >= fewest && secondsBetween(first.at, last.at) >= shortest
        && first.percent - last.percent >= smallestDrop;
}

/// The level at the last point, by the last few of them at that pace: one alone may be off.
double levelNow(const std::vector<BatteryPoint> &points, Discharge discharge, double rate)
{
    constexpr size_t few = 5;
    const BatteryPoint &last = points[discharge.last];
    std::vector<double> levels;
    for (size_t i = discharge.last + 1; i > discharge.first && levels.size() < few; --i) {
        const double seconds = secondsBetween(points[i - 1].at, last.at);
        if (seconds <= aDay / 2)
            levels.push_back(points[i - 1].percent - rate * seconds);
    }
    return std::max(quantile(levels, 0.5), 0.0);
}

} // namespace

std::vector<BatteryPoint> believed(const std::vector<Device> &levels, const QString &device)
{
    std::vector<BatteryPoint> all;
    for (const Device &level : levels) {
        const bool isLater = all.empty() || level.lastSync > all.back().at;
        if (level.id == device && level.batteryPercent && level.lastSync.isValid() && isLater)
            all.push_back({level.lastSync, *level.batteryPercent});
    }
    std::vector<BatteryPoint> kept;
    const BatteryPoint *doubted = nullptr; // until the next one agrees with it
    for (const BatteryPoint &point : all) {
        const bool isFitting = kept.empty() || isPlausible(kept.back(), point);
        if (!isFitting && !(doubted && isPlausible(*doubted, point))) {
            doubted = &point;
            continue;
        }
        if (!isFitting)
            kept.push_back(*doubted);
        kept.push_back(point);
        doubted = nullptr;
    }
    return kept;
}

std::vector<Discharge> dischargesOf(const std::vector<BatteryPoint> &points)
{
    std::vector<Discharge> discharges;
    if (points.empty())
        return discharges;
    discharges.push_back({0, 0});
    size_t lowest = 0;
    for (size_t i = 1; i < points.size(); ++i) {
        if (points[i].percent - points[lowest].percent >= chargedBy) {
            // Between the lowest point and this one: what rose a little right before belongs to the charge.
            discharges.back().last = lowest;
            discharges.push_back({i, i});
            lowest = i;
        } else if (points[i].percent <= points[lowest].percent) {
            lowest = i;
        } else if (i == discharges.back().first + 1 && points[i].percent > points[i - 1].percent) {
            discharges.back().first = i; // still on the charger
            lowest = i;
        }
        discharges.back().last = i;
    }
    return discharges;
}

bool BatteryForecast::isSharp() const
{
    return secondsBetween(earliest, latest) <= aDay / 2;
}

std::optional<BatteryForecast> forecast(const std::vector<BatteryPoint> &points)
{
    const std::vector<Discharge> discharges = dischargesOf(points);
    if (discharges.empty())
        return std::nullopt;
    const Discharge present = discharges.back();
    // The present pace counts, and that of the last charges as long as there is little of it.
    constexpr size_t formerOnes = 3;
    std::vector<double> former;
    for (size_t i = discharges.size() - 1; i > 0 && former.size() < formerOnes; --i) {
        if (!tells(points, discharges[i - 1]))
            continue;
        std::vector<double> rates = ratesOf(points, discharges[i - 1]);
        if (!rates.empty())
            former.push_back(quantile(rates, 0.5));
    }
    std::vector<double> rates = tells(points, present) ? ratesOf(points, present) : std::vector<double>();
    if (rates.empty() && former.empty())
        return std::nullopt;
    double rate = 0;
    double spread = 0;
    if (rates.empty()) {
        rate = quantile(former, 0.5);
        spread = 0.25;
    } else {
        rate = quantile(rates, 0.5);
        spread = rate > 0 ? (quantile(rates, 0.75) - quantile(rates, 0.25)) / 2 / rate : 0;
        if (!former.empty()) {
            const double days = secondsBetween(points[present.first].at, points[present.last].at) / aDay;
            const double weight = days / (days + 1);
            rate = std::lerp(quantile(former, 0.5), rate, weight);
        }
    }
    if (!(rate * aDay > 0.5 && rate * aDay < mostPerDay))
        return std::nullopt;
    spread = std::clamp(spread, 0.08, 0.6);
    const double left = levelNow(points, present, rate) / rate;
    const QDateTime from = points[present.last].at;
    const auto after = [&](double seconds) { return from.addMSecs(static_cast<qint64>(seconds * 1000)); };
    // A point of the level is not known better than to half of it.
    const double half = 0.5 / rate;
    return BatteryForecast{after(left), after(std::max(0.0, left * (1 - spread) - half)), after(left * (1 + spread) + half), rate * aDay};
}

std::optional<int> quietHour(const std::vector<QDateTime> &syncs, const QTimeZone &zone)
{
    constexpr int firstHour = 7;
    constexpr int lastHour = 22;
    constexpr size_t fewestDays = 10;
    std::map<int, std::set<QDate>> days;
    std::set<QDate> all;
    for (const QDateTime &sync : syncs) {
        const QDateTime local = sync.toTimeZone(zone);
        days[local.time().hour()].insert(local.date());
        all.insert(local.date());
    }
    if (all.size() < fewestDays)
        return std::nullopt;
    const auto count = [&](int hour) { return static_cast<double>(days[hour].size()); };
    std::vector<double> counts;
    for (int hour = firstHour; hour <= lastHour; ++hour)
        counts.push_back(count(hour));
    const double usual = quantile(counts, 0.5);
    if (usual < static_cast<double>(fewestDays) / 2)
        return std::nullopt;
    const auto isQuiet = [&](int hour) { return count(hour) <= usual / 2; };
    // Before the first busy hour and after the last one the watch is quiet because its owner is asleep.
    int first = firstHour;
    int last = 23;
    while (first < last && isQuiet(first))
        ++first;
    while (last > first && isQuiet(last))
        --last;
    constexpr int none = -1;
    int quietest = none;
    // The later of two, for most people are at home then.
    for (int hour = std::min(last, lastHour); hour >= first; --hour) {
        if (isQuiet(hour) && (quietest == none || count(hour) < count(quietest)))
            quietest = hour;
    }
    return quietest == none ? std::nullopt : std::optional(quietest);
}

QDateTime timeToCharge(int hour, const QTimeZone &zone, const QDateTime &emptyAt, const QDateTime &now)
{
    const QDate today = now.toTimeZone(zone).date();
    for (int days = 0; days <= 1; ++days) {
        const QDateTime at(today.addDays(days), QTime(hour, 0), zone);
        if (at.isValid() && at > now && at < emptyAt)
            return at.toUTC();
    }
    return {};
}

} // namespace stepladder
