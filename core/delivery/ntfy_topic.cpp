// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/ntfy_topic.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace stepladder {

NtfyTopic NtfyTopic::made()
{
    // 130 bits in characters that people do not mistake for each other when they type them.
    constexpr auto alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
    constexpr int characters = 26;
    QByteArray name = "stepladder-";
    for (int i = 0; i < characters; ++i)
        name += alphabet[QRandomGenerator::system()->bounded(32)];
    return NtfyTopic(Secret(name));
}

QString NtfyTopic::fingerprint() const
{
    const QByteArray hash = QCryptographicHash::hash(m_name.reveal(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(16));
}

} // namespace stepladder
