// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/message_preview.h"
#include "ui/theme/ground.h"

class QComboBox;

namespace stepladder {

class ExactText;
class FormField;
class Notice;
class ThemedLabel;

/// The exact text that each of an audience would get, and what it costs.
class PreviewPane final : public Ground
{
    Q_OBJECT

public:
    explicit PreviewPane(const Appearance &appearance, QWidget *parent = nullptr);

    /// What is told of another channel goes; what is told of this one stays until there is something newer.
    void expect(ChannelKind channel);
    void tell(ChannelKind channel, const Result<MessagePreview> &preview);

private:
    void nameChannel(ChannelKind channel);
    void showChosen();
    void tellCost(ChannelKind channel, const MessagePreview &preview);

    std::optional<ChannelKind> m_told;
    std::vector<OutboxEntry> m_messages;
    ThemedLabel *m_title;
    ThemedLabel *m_about;
    QComboBox *m_who;
    FormField *m_whoField;
    ExactText *m_text;
    ThemedLabel *m_size;
    ThemedLabel *m_cost;
    Notice *m_trouble;
};

} // namespace stepladder
