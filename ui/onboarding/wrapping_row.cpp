// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/wrapping_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace stepladder {

void WrappingRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int WrappingRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<WrappingRow::Place> WrappingRow::places(int width) const
{
    std::vector<Place> places;
    QPoint next;
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (next.x() > 0 && next.x() + size.width() > width) {
            next = {0, next.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        places.push_back({item.get(), {next, size}});
        next.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return places;
}

int WrappingRow::heightForWidth(int width) const
{
    int height = 0;
    for (const Place &place : places(width))
        height = std::max(height, place.rect.bottom() + 1);
    return height;
}

QSize WrappingRow::sizeHint() const
{
    int width = 0;
    for (const Place &place : places(QLAYOUTSIZE_MAX))
        width = place.rect.right() + 1;
    return {width, heightForWidth(width)};
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const Place &place : places(0))
        size = size.expandedTo(place.rect.size());
    return size;
}

void WrappingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place &place : places(rect.width()))
        place.item->setGeometry(QStyle::visualRect(direction, rect, place.rect.translated(rect.topLeft())));
}

} // namespace stepladder
