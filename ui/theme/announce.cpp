// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/announce.h"

#include <QAccessible>
#include <QWidget>

namespace stepladder {

void announce(QWidget *widget, const QString &words)
{
    widget->setAccessibleDescription(words); // also for those who come to the widget later
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, words);
#else
    // There is no event that carries words: an alert is told by what it is about.
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace stepladder
