// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/text_address.h"

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {
const QString ofTopic = u"ntfy:"_s; // no number begins so
}

ChannelKind TextAddress::channel() const
{
    return std::holds_alternative<PhoneNumber>(m_place) ? ChannelKind::Sms : ChannelKind::Ntfy;
}

QString TextAddress::kept() const
{
    return channel() == ChannelKind::Sms ? number().e164() : ofTopic + topic().fingerprint();
}

QString TextAddress::masked() const
{
    return channel() == ChannelKind::Sms ? number().masked() : kept();
}

ChannelKind channelOf(const TextConsent &consent)
{
    return consent.number.startsWith(ofTopic) ? ChannelKind::Ntfy : ChannelKind::Sms;
}

} // namespace stepladder
