// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/desktop_page.h"

namespace stepladder {

DesktopPage::DesktopPage(const Appearance &appearance, QWidget *parent)
    : ChannelPage(ChannelKind::Desktop, appearance,
                  {tr("This computer"), tr("The desktop's notifications. They keep to its do-not-disturb, and a click opens the window."),
                   tr("S&how results as notifications"), tr("&Test, showing nothing"), tr("Show a sa&mple")},
                  parent)
{
    finish();
}

} // namespace stepladder
