// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/person_page.h"

#include "ui/onboarding/avatar_view.h"
#include "ui/onboarding/person_form.h"
#include "ui/onboarding/wrapped_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

PersonPage::PersonPage(EnrolmentPort &port, const Appearance &appearance, const League &league, const Clock &clock, QWidget *parent)
    : OnboardingPage(parent), m_port(port), m_avatar(new AvatarView(appearance, this)),
      m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)),
      m_form(new PersonForm(appearance, league, clock, this))
{
    const Theme &theme = appearance.theme();
    m_title->setObjectName(u"personTitle"_s);
    auto *words = wrappedLabel(appearance, Type::Body, &Theme::text2, this);
    words->setText(tr("Change what you like, now or later."));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(18));
    head->addWidget(m_avatar);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(theme.px(2));
    beside->addStretch(1);
    beside->addWidget(m_title);
    beside->addWidget(words);
    beside->addStretch(1);
    head->addLayout(beside, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addLayout(head);
    column->addSpacing(theme.px(10));
    column->addWidget(m_form);
    column->addStretch(1);
    connect(m_form, &PersonForm::looksChanged, m_avatar, &AvatarView::setPlayer);
}

void PersonPage::start(const Player &player)
{
    m_title->setText(tr("%1 is in").arg(player.name));
    m_form->fill(player, m_port.players().value_or(std::vector<Player>()));
}

void PersonPage::goForward()
{
    const std::optional<Player> typed = m_form->read();
    if (!typed)
        return;
    const Result<Player> kept = m_port.save(*typed);
    if (kept)
        Q_EMIT saved(*kept);
    else
        m_form->refuse(kept.error());
}

QWidget *PersonPage::startsAt() const
{
    return m_form;
}

OnboardingPage::Buttons PersonPage::buttons() const
{
    return {tr("&Continue"), true, tr("Close")};
}

} // namespace stepladder
