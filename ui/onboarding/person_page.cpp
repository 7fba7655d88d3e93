// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/person_page.h"

#include "ui/onboarding/person_form.h"
#include "ui/onboarding/person_head.h"
#include "ui/theme/unsaved.h"

#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

PersonPage::PersonPage(EnrolmentPort &port, const Appearance &appearance, const League &league, const Clock &clock, QWidget *parent)
    : OnboardingPage(parent), m_port(port), m_head(new PersonHead(appearance, u"personTitle"_s, {}, this)),
      m_form(new PersonForm(appearance, league, clock, this))
{
    const Theme &theme = appearance.theme();
    m_head->setLine(tr("Change what you like, now or later."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_head);
    column->addSpacing(theme.px(10));
    column->addWidget(m_form);
    column->addStretch(1);
    connect(m_form, &PersonForm::looksChanged, m_head, &PersonHead::setPlayer);
}

void PersonPage::start(const Player &player)
{
    m_head->setTitle(tr("%1 is in").arg(player.name));
    m_form->fill(player, m_port.players().value_or(std::vector<Player>()));
    m_filled = contentsOf(*m_form);
}

void PersonPage::goForward()
{
    const std::optional<Player> typed = m_form->read();
    if (!typed) {
        Q_EMIT stayed();
        return;
    }
    const Result<Player> kept = m_port.save(*typed);
    if (!kept) {
        m_form->refuse(kept.error());
        Q_EMIT stayed();
        return;
    }
    m_filled = contentsOf(*m_form);
    Q_EMIT saved(*kept);
}

bool PersonPage::isUnsaved() const
{
    return contentsOf(*m_form) != m_filled;
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
