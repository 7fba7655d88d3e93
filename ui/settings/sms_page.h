// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/channel_page.h"

class QComboBox;

namespace stepladder {

class HoursField;

/// Text messages through Twilio or Amazon SNS, with what they may cost.
class SmsPage final : public ChannelPage
{
    Q_OBJECT

public:
    explicit SmsPage(const Appearance &appearance, QWidget *parent = nullptr);

    void fill(const MessageSettings &settings) override;
    void addTo(MessageSettings &settings) const override;
    [[nodiscard]] QWidget *mark() override;
    [[nodiscard]] QString trouble() const override;
    void setHasSecret(bool isKept) override;

protected:
    [[nodiscard]] TextField *wrongField() const override;
    [[nodiscard]] std::vector<TextField *> missingFields() const override;

private:
    [[nodiscard]] bool isSns() const;
    void showProvider();
    [[nodiscard]] TextPolicy policy() const;

    QComboBox *m_provider;
    TextField *m_accountSid;
    TextField *m_keySid;
    TextField *m_twilioSecret;
    TextField *m_from;
    TextField *m_region;
    TextField *m_keyId;
    TextField *m_snsSecret;
    TextField *m_senderId;
    TextField *m_countries;
    TextField *m_price;
    TextField *m_perDay;
    TextField *m_perMonth;
    HoursField *m_hours;
    bool m_isKept = false; ///< the provider's secret, in the vault
};

} // namespace stepladder
