// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fitted.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace stepladder {

QSize fitted(QSize size, const QWidget &window)
{
    const QWidget *parent = window.parentWidget();
    const QSize room = (parent ? parent : &window)->screen()->availableSize();
    return size.boundedTo(room - QSize(0, window.style()->pixelMetric(QStyle::PM_TitleBarHeight)));
}

} // namespace stepladder
