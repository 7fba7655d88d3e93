// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/row_list.h"

#include <QPainter>
#include <QScrollArea>

namespace stepladder {

RowList::RowList(const Appearance &appearance, Ground::Colour ground, QWidget *parent) : QListView(parent)
{
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    const auto restyle = [this, &appearance, ground] {
        QPalette colours = appearance.theme().palette();
        colours.setColor(QPalette::Base, appearance.theme().*ground);
        setPalette(colours);
        scheduleDelayedItemsLayout();
    };
    connect(&appearance, &Appearance::changed, this, restyle);
    restyle();
}

void RowList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QListView::scrollTo(index, hint);
    for (QWidget *around = hasFocus() ? parentWidget() : nullptr; around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (!area)
            continue;
        const QRect row(viewport()->mapTo(area->widget(), visualRect(index).topLeft()), visualRect(index).size());
        area->ensureVisible(row.center().x(), row.center().y(), 0, row.height());
    }
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

RowDelegate::RowDelegate(const Appearance &appearance, Ground::Colour ground, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance), m_ground(ground)
{
}

QRect RowDelegate::place(const QStyleOptionViewItem &option, const QRect &inRow)
{
    return QStyle::visualRect(option.direction, option.rect, inRow.translated(option.rect.topLeft()));
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isUnder = option.state.testFlag(QStyle::State_MouseOver) && index.flags().testFlag(Qt::ItemIsEnabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, isSelected ? theme().soft : isUnder ? theme().hover : theme().*m_ground);
    if (isSelected)
        painter->fillRect(place(option, QRect(0, 0, theme().px(3), option.rect.height())), theme().accent);
    paintRow(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme().focus, theme().focusWidth()));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(5, 3, -3, -3), 6, 6);
    }
    painter->restore();
}

} // namespace stepladder
