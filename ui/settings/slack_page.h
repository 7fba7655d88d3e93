// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/channel_page.h"

class QRadioButton;

namespace stepladder {

/// Slack, by a webhook or by a bot.
class SlackPage final : public ChannelPage
{
    Q_OBJECT

public:
    explicit SlackPage(const Appearance &appearance, QWidget *parent = nullptr);

    void fill(const MessageSettings &settings) override;
    void addTo(MessageSettings &settings) const override;
    [[nodiscard]] QWidget *mark() override { return nullptr; }
    void setHasSecret(bool isKept) override;

protected:
    [[nodiscard]] TextField *wrongField() const override;

private:
    void showWay();

    QRadioButton *m_byWebhook;
    QRadioButton *m_byBot;
    TextField *m_webhook;
    TextField *m_token;
    TextField *m_channel;
    bool m_isKept = false; ///< what the chosen way needs, in the vault
};

} // namespace stepladder
