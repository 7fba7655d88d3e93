// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/reading_order.h"

#include <QStyle>

#include <algorithm>

namespace stepladder {

namespace {

constexpr QChar isolate{u'\u2066'};
constexpr QChar endOfIsolate{u'\u2069'};

bool isFromRight(QChar c)
{
    switch (c.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
        return true;
    default:
        return false;
    }
}

} // namespace

Qt::LayoutDirection readingOrder(QStringView words, Qt::LayoutDirection window)
{
    return window == Qt::RightToLeft && std::ranges::any_of(words, isFromRight) ? Qt::RightToLeft : Qt::LeftToRight;
}

int readingFlags(QStringView words, Qt::Alignment alignment, Qt::LayoutDirection window)
{
    const Qt::Alignment placed = QStyle::visualAlignment(window, alignment) | Qt::AlignAbsolute;
    return static_cast<int>(placed) | (readingOrder(words, window) == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

QString isolated(const QString &words)
{
    return isolate + words + endOfIsolate;
}

QString withoutIsolates(QString text)
{
    return text.removeIf([](QChar c) { return c >= isolate && c <= endOfIsolate; });
}

} // namespace stepladder
