// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/messages_model.h"
#include "ui/theme/row_list.h"

#include <optional>

namespace stepladder {

/// What was sent, to whom, how it stands and when.
class MessageList final : public RowList
{
    Q_OBJECT

public:
    MessageList(MessagesModel &model, const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<OutboxEntry> chosen() const;
    /// The first one where it is not there.
    void choose(MessageId message);

private:
    MessagesModel &m_model;
};

} // namespace stepladder
