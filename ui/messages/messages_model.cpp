// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messages_model.h"

#include <algorithm>

namespace stepladder {

MessagesModel::MessagesModel(MessagesPort &port, QObject *parent) : QAbstractListModel(parent), m_port(port) {}

void MessagesModel::setReader(const League &league, const Reader &reader)
{
    m_league = league;
    m_reader = reader;
}

void MessagesModel::showOnly(const std::vector<ChannelKind> &channels)
{
    beginResetModel();
    m_channels = channels;
    m_messages.clear();
    m_isWhole = false;
    endResetModel();
    fetchMore({});
}

void MessagesModel::refresh()
{
    const int most = std::max(pageSize, static_cast<int>(m_messages.size()));
    Result<std::vector<OutboxEntry>> read = m_port.messages({}, most, m_channels);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    const bool isSame = std::ranges::equal(*read, m_messages, {}, &OutboxEntry::id, &OutboxEntry::id);
    m_isWhole = static_cast<int>(read->size()) < most;
    if (isSame) {
        m_messages = std::move(*read);
        if (!m_messages.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_messages = std::move(*read);
    endResetModel();
}

MessageWords MessagesModel::words(const QModelIndex &index) const
{
    return messageWords(m_messages.at(static_cast<size_t>(index.row())), m_league, m_reader);
}

QModelIndex MessagesModel::indexOf(MessageId message) const
{
    const auto found = std::ranges::find(m_messages, message, &OutboxEntry::id);
    return found == m_messages.end() ? QModelIndex() : index(static_cast<int>(found - m_messages.begin()));
}

int MessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant MessagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == MessageRole)
        return QVariant::fromValue(m_messages.at(static_cast<size_t>(index.row())));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const MessageWords each = words(index);
        return tr("%1: %2, %3, %4", "recipient, subject, state, time").arg(each.recipient, each.subject, each.state, each.when);
    }
    if (role == Qt::ToolTipRole)
        return words(index).subject; // which may be cut
    return {};
}

bool MessagesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isWhole;
}

void MessagesModel::fetchMore(const QModelIndex &)
{
    const MessageId before = m_messages.empty() ? MessageId() : m_messages.back().id;
    const Result<std::vector<OutboxEntry>> more = m_port.messages(before, pageSize, m_channels);
    if (!more) {
        m_isWhole = true; // until it is read again
        Q_EMIT failed(more.error());
        return;
    }
    m_isWhole = static_cast<int>(more->size()) < pageSize;
    if (more->empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
    m_messages.insert(m_messages.end(), more->begin(), more->end());
    endInsertRows();
}

} // namespace stepladder
