// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/message_words.h"
#include "ui/messages/messages_port.h"

#include <QAbstractListModel>

namespace stepladder {

/// The outbox, newest first. It reads a page at a time, as far as somebody scrolls.
class MessagesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { MessageRole = Qt::UserRole + 1 };
    static constexpr int pageSize = 100;

    explicit MessagesModel(MessagesPort &port, QObject *parent = nullptr);

    /// Of these channels, or of all, from the newest on.
    void showOnly(const std::vector<ChannelKind> &channels);
    /// Reads again what was read so far. Rows that are still the same ones keep their place.
    void refresh();
    void setReader(const League &league, const Reader &reader);

    [[nodiscard]] MessageWords words(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(MessageId message) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const stepladder::Error &error);

private:
    MessagesPort &m_port;
    std::vector<OutboxEntry> m_messages;
    std::vector<ChannelKind> m_channels;
    League m_league;
    Reader m_reader;
    bool m_isWhole = false; ///< there are no older ones
};

} // namespace stepladder
