// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/http_types.h"
#include "tests/fakes/world.h"

#include <set>
#include <vector>

namespace stepladder::fakes {

/// A text that SNS took.
struct SnsMessage {
    QString id;
    QString to, body;
    QString type;     ///< "Transactional", or empty
    QString senderId; ///< may be empty
    QDateTime at;     ///< UTC, by the world's clock
};

/// AWS SNS as far as texts go. It verifies every signature by a signer of its own, from the bytes that came.
class SnsFake {
public:
    explicit SnsFake(World &world);

    [[nodiscard]] QString region() const { return m_region; }
    [[nodiscard]] QString accessKeyId() const { return m_accessKeyId; }
    [[nodiscard]] QByteArray secretAccessKey() const { return m_secretAccessKey; }
    void setAccount(const QString &region, const QString &accessKeyId, const QByteArray &secretAccessKey);
    /// From now on only with this session token; empty: without one.
    void setSessionToken(const QByteArray &token) { m_sessionToken = token; }

    [[nodiscard]] const std::vector<SnsMessage> &messages() const { return m_messages; }
    void clearMessages() { m_messages.clear(); }
    void optOut(const QString &e164) { m_optedOut.insert(e164); }
    void optIn(const QString &e164) { m_optedOut.erase(e164); }

    [[nodiscard]] Answer handle(const Request &request);

private:
    [[nodiscard]] Answer publish(const QHash<QString, QString> &form);
    /// Why the signature does not hold: SNS's code; empty when it does.
    [[nodiscard]] QString faultOf(const Request &request) const;

    World &m_world;
    QString m_region = QStringLiteral("eu-central-1");
    QString m_accessKeyId = QStringLiteral("AKIDSIMULATED0000001");
    QByteArray m_secretAccessKey = "simulatedSecretAccessKey/0123456789+abcd";
    QByteArray m_sessionToken;
    std::set<QString> m_optedOut;
    std::vector<SnsMessage> m_messages;
};

/// SNS's error body; the status is that of the code, unless another is given.
[[nodiscard]] Answer snsError(const QString &code, const QString &message = {}, std::optional<int> status = {});

} // namespace stepladder::fakes
