// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/field_side.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace stepladder {

namespace {

bool isLatin(QStringView words)
{
    const auto decides = [](QChar c) {
        return c.direction() == QChar::DirL || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    };
    const auto first = std::ranges::find_if(words, decides);
    return first != words.end() && first->direction() == QChar::DirL;
}

void follow(QLineEdit &field)
{
    const bool isChoice = qobject_cast<const QComboBox *>(field.parentWidget());
    const bool isAtRight = field.isRightToLeft() && (isChoice || !isLatin(field.text()));
    const Qt::Alignment place = isAtRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft);
    if (const Qt::Alignment now = place | Qt::AlignVCenter; now != field.alignment())
        field.setAlignment(now);
}

} // namespace

void keepToSide(QLineEdit &field)
{
    if (field.alignment().testFlag(Qt::AlignHCenter))
        return;
    QObject::connect(&field, &QLineEdit::textChanged, &field, [&field] { follow(field); });
    follow(field);
}

} // namespace stepladder
