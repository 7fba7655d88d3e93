// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/http_types.h"
#include "tests/fakes/world.h"

#include <QElapsedTimer>
#include <QStringList>
#include <map>
#include <vector>

namespace stepladder::fakes {

/// A message as it stands in the channel.
struct SlackMessage {
    QString channel;
    QString ts;          ///< grows from message to message
    QString text;
    QJsonArray blocks;
    QJsonObject payload; ///< as it was sent last
    QString threadTs;
    bool webhook = false; ///< came through the incoming webhook
    int edits = 0;
    QDateTime at;         ///< UTC, by the world's clock
};

/// A workspace with one incoming webhook and one bot.
class SlackFake {
public:
    explicit SlackFake(World &world);

    [[nodiscard]] QString webhookPath() const { return m_webhookPath; } ///< "/services/T…/B…/…"
    [[nodiscard]] QString botToken() const { return m_botToken; }
    [[nodiscard]] QString channel() const { return m_channel; }

    /// In the order of posting.
    [[nodiscard]] const std::vector<SlackMessage> &messages() const { return m_messages; }
    /// Bytes of the files uploaded and completed, by file id.
    [[nodiscard]] const std::map<QString, QByteArray> &files() const { return m_files; }
    void clearMessages() { m_messages.clear(); }
    /// On: one message in a real second for each webhook or channel, then 429. Off by default.
    void setPace(bool on) { m_pace = on; }
    /// Off: a workspace where `data_table` and `data_visualization` are not rolled out yet. On by default.
    void setModernBlocks(bool on) { m_modernBlocks = on; }
    /// What the app was installed with. By default all it needs.
    void setScopes(const QStringList &scopes) { m_scopes = scopes; }
    /// Off: nobody invited the bot to the channel. On by default.
    void setMember(bool on) { m_member = on; }
    void setArchived(bool on) { m_archived = on; }
    /// So many messages with a picture are refused because Slack is not done with the picture yet.
    void setProcessing(int messages) { m_processing = messages; }
    /// Somebody deletes a message in Slack.
    void removeMessage(const QString &ts);
    void setOrigin(const QByteArray &origin) { m_origin = origin; } ///< for upload addresses, without a slash

    [[nodiscard]] Answer handle(const Request &request);

private:
    [[nodiscard]] Answer webhook(const Request &request);
    [[nodiscard]] Answer method(const QString &name, const Request &request);
    [[nodiscard]] Answer call(const QString &name, const QJsonObject &arguments);
    [[nodiscard]] QJsonObject postMessage(const QJsonObject &arguments);
    [[nodiscard]] QJsonObject update(const QJsonObject &arguments);
    [[nodiscard]] QJsonObject remove(const QJsonObject &arguments);
    /// Of the channel, or of the thread that `ts` names.
    [[nodiscard]] QJsonObject history(const QJsonObject &arguments) const;
    /// Why the bot may not call the method there; empty when it may.
    [[nodiscard]] QJsonObject refusal(const QString &name, const QJsonObject &arguments) const;
    /// Why Slack does not take a message; empty when it does.
    [[nodiscard]] QString messageRefusal(const QJsonObject &payload);
    [[nodiscard]] QJsonObject uploadUrl(const QJsonObject &arguments);
    [[nodiscard]] QJsonObject completeUpload(const QJsonObject &arguments);
    [[nodiscard]] Answer upload(const QString &id, const Request &request);
    [[nodiscard]] SlackMessage *find(const QString &ts);
    QString store(const QJsonObject &payload, bool webhook);
    /// Seconds to wait, or 0 when a message may be posted now, which is then counted.
    [[nodiscard]] int wait(const QString &where);

    struct PendingFile {
        qint64 length = 0;
        std::optional<QByteArray> bytes;
    };

    World &m_world;
    QString m_webhookPath, m_botToken, m_channel;
    QByteArray m_origin;
    std::vector<SlackMessage> m_messages;
    std::map<QString, QByteArray> m_files;
    std::map<QString, PendingFile> m_pending;
    std::map<QString, QElapsedTimer> m_lastPost;
    qint64 m_lastTs = 0; ///< microseconds
    int m_nextFile = 1;
    bool m_pace = false;
    bool m_modernBlocks = true;
    bool m_member = true;
    bool m_archived = false;
    int m_processing = 0;
    QStringList m_scopes{QStringLiteral("chat:write"), QStringLiteral("channels:history"), QStringLiteral("files:write")};
};

} // namespace stepladder::fakes
