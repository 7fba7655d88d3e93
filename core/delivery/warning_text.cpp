// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/warning_text.h"

#include "core/delivery/day_form.h"
#include "core/delivery/gsm_text.h"
#include "core/delivery/slack_text.h"

#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WarningText)
};

/// Tells instants in somebody's zone, and knows what today is there.
struct Times {
    QTimeZone zone;
    QLocale locale;
    QDateTime now;

    [[nodiscard]] QDateTime local(const QDateTime &instant) const { return instant.toTimeZone(zone); }
    [[nodiscard]] QString time(const QDateTime &instant) const
    {
        const QTime time = local(instant).time();
        // Without a language the short form has seconds.
        return locale.language() == QLocale::C ? time.toString(u"HH:mm"_s) : locale.toString(time, QLocale::ShortFormat);
    }
    [[nodiscard]] QString day(QDate day, QLocale::FormatType form) const
    {
        const bool isNear = std::abs(local(now).date().daysTo(day)) < 7;
        return isNear ? locale.standaloneDayName(day.dayOfWeek(), form) : locale.toString(day, dayAndMonth(locale, form));
    }
    /// "14:05" today, else "Thu 14:05".
    [[nodiscard]] QString when(const QDateTime &instant, QLocale::FormatType form = QLocale::ShortFormat) const
    {
        const QDate date = local(instant).date();
        return date == local(now).date() ? time(instant) : day(date, form) + u' ' + time(instant);
    }
    [[nodiscard]] bool isToday(const QDateTime &instant) const { return local(instant).date() == local(now).date(); }
};

QString modelOf(const Device &device)
{
    constexpr int mostOfModel = 20;
    const QString model = plainName(device.model, mostOfModel);
    return device.model.isEmpty() ? Words::tr("tracker") : model;
}

QString percent(int value, const QLocale &locale)
{
    //: A percentage.
    return Words::tr("%1%").arg(locale.toString(value));
}

/// "18%", or nothing when the tracker told a word.
std::optional<QString> levelWords(const Device &device, const QLocale &locale)
{
    return device.batteryPercent ? std::optional(percent(*device.batteryPercent, locale)) : std::nullopt;
}

/// With the way out, as the law wants it; in plain characters, so that it stays one segment.
QString forPhone(const QString &text, ChannelKind channel)
{
    if (channel != ChannelKind::Sms)
        return text;
    const QString all = text + u' ' + Words::tr("Reply STOP to end.");
    const QString plain = isGsmEnough(all) ? gsmText(all) : all;
    return segments(plain) == 1 ? plain : isGsmEnough(text) ? shortened(gsmText(text), septetsPerSegment) : text.left(unitsPerSegment);
}

} // namespace

QString batteryText(const Device &device, const QTimeZone &zone, const QLocale &locale, const QDateTime &now, ChannelKind channel)
{
    const Times times{zone, locale, now};
    const QString when = times.when(device.lastSync);
    const std::optional<QString> level = levelWords(device, locale);
    const bool today = times.isToday(device.lastSync);
    //: A text message. %1 is a model such as Charge 6.
    const QString form = level ? (today ? Words::tr("Stepladder: your %1 battery was %2 at %3. Charge it so your steps count.")
                                        : Words::tr("Stepladder: your %1 battery was %2 on %3. Charge it so your steps count.", "%3: weekday, time"))
                               : (today ? Words::tr("Stepladder: your %1 battery was low at %2. Charge it so your steps count.")
                                        : Words::tr("Stepladder: your %1 battery was low on %2. Charge it so your steps count.", "%2: weekday, time"));
    const QString text = level ? form.arg(modelOf(device), *level, when) : form.arg(modelOf(device), when);
    return forPhone(text, channel);
}

QString dayNotSyncedText(const Device &device, QDate day, const QDateTime &settles, const QTimeZone &zone, const QLocale &locale,
                         const QDateTime &now, ChannelKind channel)
{
    const Times times{zone, locale, now};
    //: A text message: a model, when it synced last, until when, and the day that may still count.
    const QString form = Words::tr("Stepladder: your %1 has not synced since %2. Open its app before %3 and %4 counts.");
    return forPhone(form.arg(modelOf(device), times.when(device.lastSync), times.when(settles, QLocale::LongFormat),
                             times.day(day, QLocale::LongFormat)),
                    channel);
}

QString longNotSyncedText(const Device &device, bool wasLow, const QTimeZone &zone, const QLocale &locale, const QDateTime &now,
                          ChannelKind channel)
{
    const Times times{zone, locale, now};
    const QString since = times.when(device.lastSync);
    const QString form = wasLow ? Words::tr("Stepladder: your %1 has not synced since %2; the battery was low then. Charge it and open its app.")
                                : Words::tr("Stepladder: your %1 has not synced since %2. Open its app so your steps count.");
    return forPhone(form.arg(modelOf(device), since), channel);
}

DesktopText batteryNews(const QString &player, const Device &device, const DeviceOutlook &outlook, const QTimeZone &zone,
                        const QLocale &locale, const QDateTime &now)
{
    const Times times{zone, locale, now};
    const QString when = times.when(device.lastSync);
    const std::optional<QString> level = levelWords(device, locale);
    const bool today = times.isToday(device.lastSync);
    //: Player, model, per cent, time.
    const QString form = level ? (today ? Words::tr("%1: %2 was %3 at %4") : Words::tr("%1: %2 was %3 on %4", "%4: weekday, time"))
                               : (today ? Words::tr("%1: %2 was low at %3") : Words::tr("%1: %2 was low on %3", "%3: weekday, time"));
    const QString summary = level ? form.arg(nameInLine(player, locale), modelOf(device), *level, when)
                                  : form.arg(nameInLine(player, locale), modelOf(device), when);
    QStringList body;
    if (outlook.forecast)
        body += forecastWords(*outlook.forecast, zone, locale, now) + u'.';
    if (outlook.chargeAt.isValid())
        body += chargeWords(outlook.chargeAt, zone, locale, now);
    if (body.isEmpty())
        body += Words::tr("It should be charged soon, so that no steps are missed.");
    return {summary, body.join(u' ')};
}

DesktopText notSyncedNews(const QString &player, const Device &device, bool wasLow, const QTimeZone &zone, const QLocale &locale,
                          const QDateTime &now)
{
    const Times times{zone, locale, now};
    //: Player, model.
    const QString summary = Words::tr("%1: %2 has not synced").arg(nameInLine(player, locale), modelOf(device));
    const QString since = times.when(device.lastSync, QLocale::LongFormat);
    return {summary, wasLow ? Words::tr("Nothing since %1; the battery was low then.").arg(since) : Words::tr("Nothing since %1.").arg(since)};
}

QString forecastWords(const BatteryForecast &forecast, const QTimeZone &zone, const QLocale &locale, const QDateTime &now)
{
    const Times times{zone, locale, now};
    const QDateTime local = times.local(forecast.emptyAt);
    if (forecast.emptyAt <= now)
        return Words::tr("Probably empty by now");
    if (!forecast.isSharp())
        return Words::tr("Empty about %1", "weekday, or weekday and time").arg(times.day(local.date(), QLocale::LongFormat));
    // Nobody knows the minute.
    const int half = local.time().minute() >= 30 ? 1 : 0;
    const QDateTime hour = QDateTime(local.date(), QTime(local.time().hour(), 0), zone).addSecs(half * 3600);
    return Words::tr("Empty about %1", "weekday, or weekday and time")
        .arg(times.day(times.local(hour).date(), QLocale::LongFormat) + u' ' + times.time(hour));
}

QString chargeWords(const QDateTime &chargeAt, const QTimeZone &zone, const QLocale &locale, const QDateTime &now)
{
    if (!chargeAt.isValid())
        return {};
    const Times times{zone, locale, now};
    const QString from = times.time(chargeAt);
    const QString to = times.time(chargeAt.addSecs(3600));
    return times.isToday(chargeAt) ? Words::tr("Good time to charge: today %1 to %2, when it is used least.").arg(from, to)
                                   : Words::tr("Good time to charge: tomorrow %1 to %2, when it is used least.").arg(from, to);
}

} // namespace stepladder
