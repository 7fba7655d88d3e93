// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/players/edit_page.h"

#include "ui/onboarding/person_form.h"
#include "ui/onboarding/person_head.h"
#include "ui/theme/unsaved.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

EditPage::EditPage(PlayersPort &port, const Appearance &appearance, const League &league, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_port(port), m_head(new PersonHead(appearance, u"editTitle"_s, {}, this)),
      m_form(new PersonForm(appearance, league, clock, this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)), m_save(new QPushButton(tr("&Save"), this))
{
    const Theme &theme = appearance.theme();
    m_save->setObjectName(u"save"_s);
    m_cancel->setObjectName(u"cancelEdit"_s);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(10));
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_head);
    column->addSpacing(theme.px(10));
    column->addWidget(m_form);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_form, &PersonForm::looksChanged, m_head, &PersonHead::setPlayer);
    connect(m_cancel, &QPushButton::clicked, this, &EditPage::cancelled);
    connect(m_save, &QPushButton::clicked, this, &EditPage::save);
}

void EditPage::start(const Player &player, const std::vector<Player> &everybody)
{
    m_head->setTitle(tr("Edit %1").arg(player.name));
    m_form->fill(player, everybody);
    m_filled = contentsOf(*m_form);
    m_save->setDefault(true);
    m_form->setFocus();
}

bool EditPage::isUnsaved() const
{
    return contentsOf(*m_form) != m_filled;
}

void EditPage::save()
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

} // namespace stepladder
