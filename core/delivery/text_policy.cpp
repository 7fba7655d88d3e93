// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/text_policy.h"

#include "core/delivery/gsm_text.h"
#include "core/delivery/phone_regions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextPolicy)
};

const QString clock = u"HH:mm"_s;

tl::unexpected<Error> wrong(const QString &what)
{
    return failure(ErrorKind::InvalidInput, {}, what);
}

/// Without a price a segment costs one.
qint64 costOf(const TextPolicy &policy, int segments)
{
    return segments * (policy.price ? policy.price->millionths : millionth);
}

std::optional<qint64> amountIn(const QJsonObject &settings, const QString &key)
{
    const Result<qint64> amount = amountFrom(settings.value(key).toString());
    return amount ? std::optional(*amount) : std::nullopt;
}

std::optional<std::pair<QTime, QTime>> hoursIn(const QString &text)
{
    const QStringList parts = text.split(u'-');
    const QTime from = QTime::fromString(parts.first().trimmed(), clock);
    const QTime until = QTime::fromString(parts.last().trimmed(), clock);
    if (parts.size() != 2 || !from.isValid() || !until.isValid())
        return std::nullopt;
    return std::pair(from, until);
}

/// Hours that end when they begin are the whole day.
bool isOpen(const TextPolicy &policy, QTime time)
{
    return policy.from < policy.until ? time >= policy.from && time < policy.until
                                      : time >= policy.from || time < policy.until;
}

} // namespace

QString plainAmount(qint64 millionths)
{
    QString text = QString::number(static_cast<double>(millionths) / millionth, 'f', 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

TextPolicy TextPolicy::fromJson(const QJsonObject &settings)
{
    TextPolicy policy;
    if (const auto hours = hoursIn(settings.value(u"hours"_s).toString()))
        std::tie(policy.from, policy.until) = *hours;
    const QJsonArray countries = settings.value(u"countries"_s).toArray();
    for (const auto &country : countries)
        policy.countries += country.toString();
    if (const Result<Price> price = priceFrom(settings.value(u"price"_s).toString()))
        policy.price = *price;
    policy.maxPerDay = amountIn(settings, u"maxPerDay"_s);
    policy.maxPerMonth = amountIn(settings, u"maxPerMonth"_s);
    return policy;
}

void TextPolicy::writeTo(QJsonObject &settings) const
{
    const auto put = [&](const QString &key, bool isSet, const QJsonValue &value) {
        if (isSet)
            settings.insert(key, value);
        else
            settings.remove(key);
    };
    const TextPolicy usual;
    put(u"hours"_s, from != usual.from || until != usual.until, from.toString(clock) + u'-' + until.toString(clock));
    put(u"countries"_s, !countries.isEmpty(), QJsonArray::fromStringList(countries));
    put(u"price"_s, price.has_value(), price ? plainAmount(price->millionths) + u' ' + price->currency : QString());
    put(u"maxPerDay"_s, maxPerDay.has_value(), plainAmount(maxPerDay.value_or(0)));
    put(u"maxPerMonth"_s, maxPerMonth.has_value(), plainAmount(maxPerMonth.value_or(0)));
}

QDateTime mayBeSentAt(const TextPolicy &policy, const QTimeZone &player, const QDateTime &now)
{
    const QDateTime local = now.toTimeZone(player);
    if (isOpen(policy, local.time()))
        return now.toUTC();
    const QDate day = local.time() < policy.from ? local.date() : local.date().addDays(1);
    QDateTime opening(day, policy.from, player);
    // Where the clocks go forward over that very minute, older Qt versions find no such time.
    return (opening.isValid() ? opening : QDateTime(day, policy.from.addSecs(3600), player)).toUTC();
}

bool isAllowedCountry(const TextPolicy &policy, const PhoneNumber &number)
{
    return policy.countries.isEmpty() || policy.countries.contains(regionOf(number));
}

CapReached capReached(const TextPolicy &policy, const SegmentsSent &sent, int segments)
{
    const qint64 day = policy.maxPerDay.value_or(costOf(policy, TextPolicy::usualPerDay));
    const qint64 month = policy.maxPerMonth.value_or(costOf(policy, TextPolicy::usualPerMonth));
    if (costOf(policy, sent.thisMonth + segments) > month)
        return CapReached::Month;
    return costOf(policy, sent.today + segments) > day ? CapReached::Day : CapReached::None;
}

TextEstimate estimateOf(const QStringList &bodies, const TextPolicy &policy)
{
    TextEstimate estimate;
    estimate.texts = static_cast<int>(bodies.size());
    for (const QString &body : bodies)
        estimate.segments += segments(body);
    if (policy.price)
        estimate.cost = Price{costOf(policy, estimate.segments), policy.price->currency};
    return estimate;
}

QString TextEstimate::words(const QLocale &locale) const
{
    const QString size = Words::tr("%n text(s)", nullptr, texts) + u", "_s + Words::tr("%n segment(s)", nullptr, segments);
    if (!cost)
        return size;
    const double amount = static_cast<double>(cost->millionths) / millionth;
    return Words::tr("%1, about %2 %3").arg(size, locale.toString(amount, 'f', amount < 0.1 ? 4 : 2), cost->currency);
}

QJsonObject TextEstimate::toJson() const
{
    QJsonObject json{{u"texts"_s, texts}, {u"segments"_s, segments}};
    if (cost) {
        json.insert(u"cost"_s, static_cast<double>(cost->millionths) / millionth);
        json.insert(u"currency"_s, cost->currency);
    }
    return json;
}

Result<qint64> amountFrom(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9]{1,9}(\\.[0-9]{1,6})?$"_s);
    if (!shape.match(text.trimmed()).hasMatch())
        return wrong(Words::tr("an amount is written like 2.50"));
    return std::llround(text.trimmed().toDouble() * millionth);
}

Result<Price> priceFrom(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9.]+) ?([A-Za-z]{3})$"_s);
    const auto match = shape.match(text.trimmed());
    const Result<qint64> amount = amountFrom(match.captured(1));
    if (!match.hasMatch() || !amount || *amount == 0)
        return wrong(Words::tr("the price of a text is written like \"0.0079 USD\""));
    return Price{*amount, match.captured(2).toUpper()};
}

Result<QStringList> countriesFrom(const QString &text)
{
    if (text.trimmed().toLower() == u"all")
        return QStringList();
    const std::vector<PhoneRegion> known = phoneRegions();
    QStringList countries;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString code = part.trimmed().toUpper();
        if (std::none_of(known.begin(), known.end(), [&](const PhoneRegion &region) { return region.code == code; }))
            return wrong(Words::tr("\"%1\" is no country; write codes of two letters such as DE,AT or the word all").arg(part.trimmed()));
        if (!countries.contains(code))
            countries += code;
    }
    if (countries.isEmpty())
        return wrong(Words::tr("no country is named; write codes of two letters such as DE,AT or the word all"));
    return countries;
}

Result<std::pair<QTime, QTime>> hoursFrom(const QString &text)
{
    const auto hours = hoursIn(text);
    if (!hours)
        return wrong(Words::tr("hours are written like 09:00-20:00"));
    return checkedHours(hours->first, hours->second);
}

Result<std::pair<QTime, QTime>> checkedHours(QTime from, QTime until)
{
    if (from == until)
        return wrong(Words::tr("the hours of texts end when they begin; for the whole day write 00:00-23:59"));
    return std::pair(from, until);
}

} // namespace stepladder
