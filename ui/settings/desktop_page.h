// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/channel_page.h"

namespace stepladder {

/// Notifications on this computer.
class DesktopPage final : public ChannelPage
{
    Q_OBJECT

public:
    explicit DesktopPage(const Appearance &appearance, QWidget *parent = nullptr);

    void fill(const MessageSettings &settings) override { setOn(settings.desktop); }
    void addTo(MessageSettings &settings) const override { settings.desktop = isOn(); }
    [[nodiscard]] QWidget *mark() override { return nullptr; }
};

} // namespace stepladder
