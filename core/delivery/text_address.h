// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/ntfy_topic.h"
#include "core/delivery/phone_number.h"
#include "core/store/consent.h"
#include "core/store/outbox_entry.h"

#include <variant>

namespace stepladder {

/// Where texts to a player go: to a phone number, or to a private ntfy topic that the phone listens to.
class TextAddress
{
public:
    TextAddress(PhoneNumber number) : m_place(std::move(number)) {}
    TextAddress(NtfyTopic topic) : m_place(std::move(topic)) {}

    [[nodiscard]] ChannelKind channel() const;
    /// Only of a number, and only of a topic.
    [[nodiscard]] const PhoneNumber &number() const { return std::get<PhoneNumber>(m_place); }
    [[nodiscard]] const NtfyTopic &topic() const { return std::get<NtfyTopic>(m_place); }

    /// As a consent keeps it and tells it apart: a number in E.164, or a topic's fingerprint.
    [[nodiscard]] QString kept() const;
    [[nodiscard]] QString masked() const; ///< for logs

private:
    std::variant<PhoneNumber, NtfyTopic> m_place;
};

/// Which way the texts go that a consent is for.
[[nodiscard]] ChannelKind channelOf(const TextConsent &consent);

} // namespace stepladder
