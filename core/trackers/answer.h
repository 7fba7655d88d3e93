// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/secret.h"
#include "core/league/player.h"
#include "core/net/http_client.h"

#include <QJsonDocument>
#include <QJsonValue>

/// What the trackers' questions and answers have in common.
namespace stepladder::answer {

/// A GET with the player's token. `path` is appended to `api` as it is (percent-encoded), query included.
[[nodiscard]] HttpRequest question(const QUrl &api, const QByteArray &pathAndQuery, const Secret &accessToken,
                                   const QString &service);
/// The body as JSON, whatever the content type says. Errors: BadResponse.
[[nodiscard]] Result<QJsonDocument> json(const HttpResponse &response, const QString &service);

/// A service's code for the log: letters and underscores, 64 at most. Anything else is not a code and comes out empty,
/// for messages echo tokens.
[[nodiscard]] QString codeWord(const QString &text);

/// What every service means by a status: 401, 410, 408, 429 and 5xx. Nothing for those that need a closer look.
[[nodiscard]] std::optional<ErrorKind> kindOf(int status);
/// `detail` is "HTTP 403 CODE"; `code` goes through codeWord().
[[nodiscard]] tl::unexpected<Error> refusal(ErrorKind kind, const QString &service, int status, const QString &code,
                                            std::optional<std::chrono::milliseconds> retryAfter = {});

/// A whole number, written as a JSON number or as a string of digits. Nothing for everything else.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &value);
/// Errors: BadResponse for what is no whole number, negative, or over maxStepsPerDay.
[[nodiscard]] Result<StepCount> stepCount(const QJsonValue &value, const QString &service);

/// The battery in per cent. An absent level beside "Empty" is 0, for services leave a 0 out; a level of 0 or none
/// beside any better word is unknown. A word is never turned into another number.
[[nodiscard]] std::optional<int> batteryPercent(const QJsonValue &level, BatteryStatus status);
/// A name as people may see it: one line, 80 characters at most.
[[nodiscard]] QString shownName(const QJsonValue &value);
/// The time of a sync in UTC. Text without an offset is a local time of `zone`. Invalid for rubbish, and for times
/// more than 10 minutes ahead of `now`: a wrong clock must not make a day final.
[[nodiscard]] QDateTime syncTime(const QJsonValue &value, const QTimeZone &zone, const QDateTime &now);
[[nodiscard]] QTimeZone timeZone(const QJsonValue &value); ///< from an IANA name; invalid when unknown
void sortNewestSyncFirst(std::vector<Device> &devices);    ///< those without a sync come last

} // namespace stepladder::answer
