// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/channel_page.h"

namespace stepladder {

class HoursField;

/// Notifications on phones through an ntfy server.
class NtfyPage final : public ChannelPage
{
    Q_OBJECT

public:
    explicit NtfyPage(const Appearance &appearance, QWidget *parent = nullptr);

    void fill(const MessageSettings &settings) override;
    void addTo(MessageSettings &settings) const override;
    [[nodiscard]] QWidget *mark() override;
    [[nodiscard]] QString trouble() const override;
    void setHasSecret(bool isKept) override;

protected:
    [[nodiscard]] TextField *wrongField() const override;

private:
    TextField *m_server;
    QCheckBox *m_withToken;
    TextField *m_token;
    HoursField *m_hours;
    bool m_isKept = false; ///< a token, in the vault
};

} // namespace stepladder
