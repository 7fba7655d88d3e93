// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/channel.h"
#include "core/net/http_client.h"

namespace stepladder {

/// What a refusal by Twilio means for the message: by its code, else by the status. `recipient` is told to people.
[[nodiscard]] Delivery refusalByTwilio(int code, const HttpResponse &response, const QString &recipient,
                                       const QDateTime &now);
/// What the `error_code` of a text means that Twilio took and that did not reach the phone.
[[nodiscard]] Delivery lossByTwilio(int code, const QString &reference);

} // namespace stepladder
