// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/google_error.h"
#include "tests/fakes/google_health.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

constexpr int maxDays = 90;

/// A request that passed its checks.
struct RollUp {
    QDate start, end; ///< closed-open
    int windowDays = 1;
    bool trackersOnly = false;
    bool nothing = false; ///< a family without a source
    [[nodiscard]] int windows() const
    {
        return (static_cast<int>(start.daysTo(end)) + windowDays - 1) / windowDays;
    }
};

Answer invalid(const QString &message)
{
    return googleError(400, u"INVALID_ARGUMENT"_s, message);
}

Answer tooLong()
{
    return googleError(400, u"INVALID_ARGUMENT"_s, u"The requested duration exceeds the maximum of 90 days."_s,
                       u"INVALID_ROLLUP_QUERY_DURATION"_s, {{u"maxDurationDays"_s, u"90"_s}});
}

std::optional<int> integer(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || std::floor(number) != number || std::abs(number) > 100'000)
        return std::nullopt;
    return static_cast<int>(number);
}

/// A civil date at midnight.
std::optional<QDate> boundary(const QJsonValue &value)
{
    const QJsonObject date = value[u"date"].toObject();
    const auto year = integer(date[u"year"_s]);
    const auto month = integer(date[u"month"_s]);
    const auto day = integer(date[u"day"_s]);
    if (!year || !month || !day)
        return std::nullopt;
    for (const QJsonValue &part : value[u"time"].toObject()) {
        if (part.toDouble() != 0)
            return std::nullopt;
    }
    const QDate result(*year, *month, *day);
    return result.isValid() ? std::optional(result) : std::nullopt;
}

std::optional<RollUp> parsed(const QJsonObject &body, Answer &refusal)
{
    static const QStringList known{u"range"_s,    u"windowSizeDays"_s,   u"pageSize"_s,
                                   u"pageToken"_s, u"dataSourceFamily"_s};
    for (const QString &key : body.keys()) {
        if (!known.contains(key)) {
            refusal = invalid(u"Invalid JSON payload received. Unknown name \"%1\": Cannot find field."_s.arg(key));
            return std::nullopt;
        }
    }
    const auto start = boundary(body[u"range"_s][u"start"]);
    const auto end = boundary(body[u"range"_s][u"end"]);
    const auto window = body.contains(u"windowSizeDays"_s) ? integer(body[u"windowSizeDays"_s]) : std::optional(1);
    if (!start || !end || *start >= *end || !window || *window < 1) {
        refusal = invalid(u"The range or the window is not valid."_s);
        return std::nullopt;
    }
    RollUp rollUp{*start, *end, *window, false, false};
    if (start->daysTo(*end) > maxDays) {
        refusal = tooLong();
        return std::nullopt;
    }
    if (body.contains(u"pageSize"_s)) {
        const auto size = integer(body[u"pageSize"_s]);
        if (!size || *size < rollUp.windows() || *size > 10'000) {
            refusal = invalid(u"page_size must be at least %1 for this range."_s.arg(rollUp.windows()));
            return std::nullopt;
        }
        if (*size * rollUp.windowDays > maxDays) {
            refusal = tooLong();
            return std::nullopt;
        }
    }
    const QString prefix = u"users/me/dataSourceFamilies/"_s;
    const QString family = body[u"dataSourceFamily"_s].toString(prefix + u"all-sources"_s);
    rollUp.trackersOnly = family == prefix + u"google-wearables"_s;
    rollUp.nothing = family == prefix + u"self-sources"_s;
    if (!rollUp.trackersOnly && !rollUp.nothing && family != prefix + u"all-sources"_s
        && family != prefix + u"google-sources"_s) {
        refusal = googleError(400, u"INVALID_ARGUMENT"_s, u"The data source family is not valid."_s,
                              u"INVALID_DATA_POINT_DATA_SOURCE_FAMILY"_s);
        return std::nullopt;
    }
    return rollUp;
}

QJsonObject civil(QDate day)
{
    return {{u"date"_s, QJsonObject{{u"year"_s, day.year()}, {u"month"_s, day.month()}, {u"day"_s, day.day()}}},
            {u"time"_s, QJsonObject{}}};
}

/// Newest first; a window without a reading is not there.
QList<QJsonObject> points(const RollUp &rollUp, const FakePerson &person)
{
    QList<QJsonObject> result;
    for (int window = rollUp.windows() - 1; window >= 0 && !rollUp.nothing; --window) {
        const QDate from = rollUp.start.addDays(window * rollUp.windowDays);
        const QDate to = std::min(from.addDays(rollUp.windowDays), rollUp.end);
        std::optional<qint64> sum;
        for (QDate day = from; day < to; day = day.addDays(1)) {
            if (const auto steps = rollUp.trackersOnly ? person.trackerSteps(day) : person.allSteps(day))
                sum = sum.value_or(0) + *steps;
        }
        if (sum)
            result.append({{u"civilStartTime"_s, civil(from)},
                           {u"civilEndTime"_s, civil(to)},
                           {u"steps"_s, QJsonObject{{u"countSum"_s, QString::number(*sum)}}}});
    }
    return result;
}

/// What a page token is good for: the same request, token aside.
QString fingerprint(QJsonObject body)
{
    body.remove(u"pageToken"_s);
    return QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(body).toJson(), QCryptographicHash::Sha1).toHex().first(12));
}

} // namespace

Answer GoogleHealth::dailyRollUp(const Request &request, const FakePerson &person) const
{
    if (request.path.section(u'/', 5, 5) != u"steps")
        return googleError(400, u"INVALID_ARGUMENT"_s, u"The parent data type collection is not valid."_s,
                           u"INVALID_PARENT_DATA_TYPE_COLLECTION"_s);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &problem); // refuses 09, as Google does
    if (!request.isJson() || problem.error != QJsonParseError::NoError || !document.isObject())
        return invalid(u"Invalid JSON payload received."_s);
    Answer refusal;
    const auto rollUp = parsed(document.object(), refusal);
    if (!rollUp)
        return refusal;

    const QList<QJsonObject> all = points(*rollUp, person);
    const QString print = fingerprint(document.object());
    const QString token = document.object()[u"pageToken"_s].toString();
    const qsizetype first = token.section(u'.', 1).toLongLong();
    if (!token.isEmpty() && (token.section(u'.', 0, 0) != print || first < 0 || first > all.size()))
        return invalid(u"The page token does not belong to this request."_s);
    const qsizetype page = m_rollUpPage > 0 ? m_rollUpPage : all.size();

    QJsonArray list;
    for (const QJsonObject &point : all.mid(first, page))
        list.append(point);
    QJsonObject answer;
    if (!list.isEmpty())
        answer.insert(u"rollupDataPoints"_s, list);
    if (first + page < all.size())
        answer.insert(u"nextPageToken"_s, print + u'.' + QString::number(first + page));
    return Answer::json(answer);
}

} // namespace stepladder::fakes
