// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/person_head.h"

#include "ui/onboarding/avatar_view.h"
#include "ui/onboarding/wrapped_label.h"

#include <QHBoxLayout>

namespace stepladder {

PersonHead::PersonHead(const Appearance &appearance, const QString &titleName, const QString &lineName, QWidget *parent)
    : QWidget(parent), m_avatar(new AvatarView(appearance, this)), m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)),
      m_line(wrappedLabel(appearance, Type::Body, &Theme::text2, this))
{
    const Theme &theme = appearance.theme();
    m_title->setObjectName(titleName);
    m_line->setObjectName(lineName);
    m_line->hide();
    auto *beside = new QVBoxLayout;
    beside->setSpacing(theme.px(2));
    beside->addStretch(1);
    beside->addWidget(m_title);
    beside->addWidget(m_line);
    beside->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(18));
    row->addWidget(m_avatar);
    row->addLayout(beside, 1);
}

void PersonHead::setPlayer(const QString &name, int colour)
{
    m_avatar->setPlayer(name, colour);
}

void PersonHead::setTitle(const QString &words)
{
    m_title->setText(words);
}

void PersonHead::setLine(const QString &words)
{
    m_line->setText(words);
    m_line->setHidden(words.isEmpty());
}

} // namespace stepladder
