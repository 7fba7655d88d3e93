// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/players/invited_page.h"

#include "ui/onboarding/deliver.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/person_head.h"
#include "ui/onboarding/withdraw_question.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/onboarding/wrapping_row.h"
#include "ui/players/invitation_words.h"
#include "ui/theme/announce.h"
#include "ui/theme/marks.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

InvitedPage::InvitedPage(PlayersPort &port, const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_port(port), m_head(new PersonHead(appearance, u"invitedName"_s, u"invitedAbout"_s, this)),
      m_state(new Notice(appearance, this, Type::BodyStrong)), m_more(wrappedLabel(appearance, Type::Body, &Theme::text2, this)),
      m_resume(new QPushButton(this)), m_withdraw(new QPushButton(tr("&Withdraw"), this)), m_outcome(new Notice(appearance, this))
{
    const Theme &theme = appearance.theme();
    m_state->setWordsName(u"invitedState"_s);
    m_more->setObjectName(u"invitedMore"_s);
    m_outcome->setWordsName(u"invitedOutcome"_s);
    m_resume->setObjectName(u"resumeInvitation"_s);
    m_withdraw->setObjectName(u"withdrawInvitation"_s);
    m_withdraw->setAutoDefault(false);
    m_withdraw->setProperty("destructive", true);
    auto *more = new QHBoxLayout;
    more->setSpacing(0);
    more->addSpacing(theme.px(24)); // below the words of the state
    more->addWidget(m_more);
    auto *actions = new WrappingRow;
    actions->setSpacing(theme.px(10));
    actions->addWidget(m_resume);
    actions->addWidget(m_withdraw);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_head);
    column->addSpacing(theme.px(16));
    column->addWidget(m_state);
    column->addLayout(more);
    column->addSpacing(theme.px(12));
    column->addLayout(actions);
    column->addSpacing(theme.px(6));
    column->addWidget(m_outcome);
    column->addStretch(1);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumed(m_invitation); });
    connect(m_withdraw, &QPushButton::clicked, this, &InvitedPage::askWhetherToWithdraw);
}

void InvitedPage::setInvitation(const Invitation &invitation, const Reader &reader)
{
    m_isOver = hasRunOut(invitation, reader);
    if (invitation.id != m_invitation.id) {
        ++m_attempt;
        m_withdraw->setEnabled(true);
        m_outcome->clear();
    }
    m_invitation = invitation;
    m_head->setPlayer(invitation.player, noColour);
    m_head->setTitle(invitation.player);
    m_head->setLine(tr("Invited on %1", "weekday or date, time").arg(reader.longWhen(invitation.madeAt)));
    m_state->tell(m_isOver ? Notice::Tone::Care : Notice::Tone::Waiting, invitationWords(invitation, reader));
    m_more->setText(m_isOver ? tr("No answer was taken in. A new link is good for another day.")
                           : tr("What %1 sends back is pasted beside the link, which can be copied there again.").arg(invitation.player));
    m_resume->setText(m_isOver ? tr("Make a &new link") : tr("&Link and answer…"));
    m_resume->setDefault(true);
    m_resume->setAccessibleDescription(m_more->text());
}

/// What cannot be taken back is asked about.
void InvitedPage::askWhetherToWithdraw()
{
    auto *question = new WithdrawQuestion(m_invitation.player, m_isOver, this);
    connect(question, &WithdrawQuestion::withdrawWanted, this, [this, asked = m_invitation.id] {
        if (m_invitation.id == asked) // else it was answered meanwhile
            withdraw();
    });
    question->open();
}

void InvitedPage::withdraw()
{
    m_withdraw->setEnabled(false);
    deliver(m_port.withdraw(m_invitation.player), QPointer(this), &InvitedPage::takenBack, ++m_attempt);
}

void InvitedPage::takenBack(int attempt, Result<void> done)
{
    if (attempt != m_attempt)
        return;
    m_withdraw->setEnabled(true);
    if (done) {
        Q_EMIT withdrawn();
        return;
    }
    m_outcome->tell(Notice::Tone::Trouble, sentence(done.error()));
    announce(m_outcome, m_outcome->words());
    m_withdraw->setFocus(); // which it lost while it was waited for
}

} // namespace stepladder
