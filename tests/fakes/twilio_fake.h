// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/http_types.h"
#include "tests/fakes/world.h"

#include <functional>
#include <set>
#include <vector>

namespace stepladder::fakes {

/// A text message that Twilio accepted, or that somebody sent to our number.
struct SmsMessage {
    QString sid;
    QString from, to, body;
    QString status;            ///< queued, sent, delivered, undelivered, failed, received
    std::optional<int> error;  ///< `error_code` of an undelivered message
    bool inbound = false;
    QDateTime at;              ///< UTC, by the world's clock
};

/// A Twilio account: messages out, messages in, opt-outs.
class TwilioFake {
public:
    explicit TwilioFake(World &world);

    [[nodiscard]] QString accountSid() const { return m_accountSid; }
    [[nodiscard]] QString authToken() const { return m_authToken; }
    [[nodiscard]] QString apiKeySid() const { return m_keySid; }
    [[nodiscard]] QString apiKeySecret() const { return m_keySecret; }
    /// Numbers one may send from; +15005550006 is there from the start.
    [[nodiscard]] QString number() const { return m_numbers.front(); }
    void addNumber(const QString &e164) { m_numbers.append(e164); }
    void setMessagingService(const QString &sid) { m_messagingService = sid; }

    /// In the order of arrival, inbound ones too.
    [[nodiscard]] const std::vector<SmsMessage> &messages() const { return m_messages; }
    void clearMessages() { m_messages.clear(); }
    /// Is told of each message that a phone gets.
    void setPhone(std::function<void(const SmsMessage &)> phone) { m_phone = std::move(phone); }
    /// Somebody texts our number; STOP and START change the opt-out.
    void receive(const QString &from, const QString &body);
    /// What becomes of a message afterwards, as a poll sees it. Without it every message is delivered at once.
    void setStatus(const QString &sid, const QString &status, std::optional<int> error = {});

    [[nodiscard]] Answer handle(const Request &request);

private:
    [[nodiscard]] Answer create(const Request &request);
    [[nodiscard]] Answer list(const Request &request) const;
    [[nodiscard]] QJsonObject resource(const SmsMessage &message) const;

    World &m_world;
    QString m_accountSid, m_authToken, m_keySid, m_keySecret, m_messagingService;
    QStringList m_numbers;
    std::set<QString> m_optedOut;
    std::vector<SmsMessage> m_messages;
    std::function<void(const SmsMessage &)> m_phone;
    size_t m_created = 0;
};

/// Twilio's error body; the status is that of the code.
[[nodiscard]] Answer twilioError(int code, const QString &message = {});

} // namespace stepladder::fakes
