// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/messages_model.h"
#include "ui/theme/appearance.h"

#include <QListView>

#include <optional>

namespace stepladder {

/// What was sent, to whom, how it stands and when.
class MessageList final : public QListView
{
    Q_OBJECT

public:
    MessageList(MessagesModel &model, const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<OutboxEntry> chosen() const;
    /// The first one where it is not there.
    void choose(MessageId message);

Q_SIGNALS:
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    MessagesModel &m_model;
};

} // namespace stepladder
