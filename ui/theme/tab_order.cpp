// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tab_order.h"

#include <QLayout>
#include <QScrollArea>

#include <utility>

namespace stepladder {

namespace {

void collect(QWidget *part, QList<QWidget *> &stops);

void collect(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QLayoutItem *item = layout->itemAt(i); item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(item->layout(), stops);
    }
}

void collect(QWidget *part, QList<QWidget *> &stops)
{
    if ((part->focusPolicy() & Qt::TabFocus) || part->focusProxy())
        stops += part;
    if (auto *scrolled = qobject_cast<QScrollArea *>(part))
        collect(scrolled->widget(), stops);
    else if (part->layout())
        collect(part->layout(), stops);
}

/// Who has the focus in the end where `part` is given it.
QWidget *takerOf(QWidget *part)
{
    while (part->focusProxy())
        part = part->focusProxy();
    return part;
}

} // namespace

void tabAlongLayouts(QWidget &part)
{
    QList<QWidget *> stops;
    collect(&part, stops);
    // Qt orders nothing that takes no focus, yet Tab stops at what hands it on to a part of its own.
    QList<QWidget *> givers;
    for (QWidget *stop : std::as_const(stops)) {
        if (stop->focusPolicy() != Qt::NoFocus)
            continue;
        givers += stop;
        stop->setFocusPolicy(takerOf(stop)->focusPolicy());
    }
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    for (QWidget *giver : std::as_const(givers)) {
        QWidget *taker = takerOf(giver);
        const Qt::FocusPolicy policy = taker->focusPolicy();
        giver->setFocusPolicy(Qt::NoFocus); // of all to whom it hands on
        taker->setFocusPolicy(policy);
    }
}

} // namespace stepladder
