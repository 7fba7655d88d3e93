// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/invitation_page.h"

#include "ui/onboarding/consent_ending.h"
#include "ui/onboarding/deliver.h"
#include "ui/onboarding/inline_link.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/numbered_step.h"
#include "ui/onboarding/paste_field.h"
#include "ui/onboarding/until_words.h"
#include "ui/onboarding/withdraw_question.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/announce.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

InvitationPage::InvitationPage(EnrolmentPort &port, const Appearance &appearance, const Clock &clock, QWidget *parent)
    : OnboardingPage(parent), m_port(port), m_appearance(appearance), m_clock(clock),
      m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)), m_send(new NumberedStep(appearance, 1, this)),
      m_ends(new NumberedStep(appearance, 2, this)), m_answer(new NumberedStep(appearance, 3, this))
{
    const Theme &theme = appearance.theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(14));
    auto *head = new QVBoxLayout;
    head->setSpacing(theme.px(4));
    auto *words = wrappedLabel(appearance, Type::Body, &Theme::text2, this);
    words->setText(tr("Send a link, and get back one address."));
    m_title->setObjectName(u"invitationTitle"_s);
    head->addWidget(m_title);
    head->addWidget(words);
    column->addLayout(head);
    buildLink(m_send->content());
    m_ends->setTitle(tr("The browser ends on a page that cannot be reached"));
    m_ends->setWords(tr("That is right. Its address begins with http://127.0.0.1. All of it is copied and sent to you."));
    buildPaste(m_answer->content());
    for (NumberedStep *step : {m_send, m_ends, m_answer})
        column->addWidget(step);
    column->addStretch(1);
    connect(&appearance, &Appearance::changed, this, &InvitationPage::colourIcons);
    colourIcons();
}

void InvitationPage::buildLink(QVBoxLayout *column)
{
    m_link = new QLineEdit(this);
    m_link->setObjectName(u"invitationLink"_s);
    m_link->setAccessibleName(tr("The link to send"));
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_link->setReadOnly(true);
    m_copy = new QPushButton(this);
    m_copy->setObjectName(u"copyInvitation"_s);
    m_copy->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_appearance.theme().px(8));
    row->addWidget(m_link, 1);
    row->addWidget(m_copy);
    m_life = wrappedLabel(m_appearance, Type::Caption, &Theme::text3, this);
    m_life->setObjectName(u"invitationLife"_s);
    m_withdraw = inlineLink(tr("&Withdraw it"), u"withdraw"_s, this);
    auto *below = new QHBoxLayout;
    below->addWidget(m_life, 1);
    below->addWidget(m_withdraw);
    column->addLayout(row);
    column->addLayout(below);
    connect(m_copy, &QPushButton::clicked, this, &InvitationPage::copyLink);
    connect(m_withdraw, &QPushButton::clicked, this, &InvitationPage::askWhetherToWithdraw);
}

void InvitationPage::buildPaste(QVBoxLayout *column)
{
    m_paste = new PasteField(2, this);
    m_paste->setObjectName(u"answer"_s);
    m_paste->setPlaceholderText(u"http://127.0.0.1…"_s);
    m_trouble = new Notice(m_appearance, this);
    m_trouble->setWordsName(u"answerTrouble"_s);
    m_newLink = new QPushButton(tr("Make a &new link"), this);
    m_newLink->setObjectName(u"newLink"_s);
    m_newLink->setAutoDefault(false);
    column->addWidget(m_paste);
    column->addWidget(m_trouble);
    m_anotherClient = new QPushButton(tr("&Enter another client"), this);
    m_anotherClient->setObjectName(u"invitationClient"_s);
    m_anotherClient->setAutoDefault(false);
    auto *remedies = new QHBoxLayout;
    remedies->addWidget(m_newLink);
    remedies->addWidget(m_anotherClient);
    remedies->addStretch(1);
    column->addLayout(remedies);
    connect(m_paste, &QPlainTextEdit::textChanged, this, [this] {
        m_trouble->clear();
        m_paste->setProperty("error", false);
        m_paste->setAccessibleDescription({});
        Q_EMIT buttonsChanged();
    });
    connect(m_paste, &PasteField::entered, this, &InvitationPage::goForward);
    connect(m_newLink, &QPushButton::clicked, this, [this] { invite(m_applicant); });
    connect(m_anotherClient, &QPushButton::clicked, this, &InvitationPage::anotherClientWanted);
}

void InvitationPage::colourIcons()
{
    const Theme &theme = m_appearance.theme();
    m_copy->setIcon(lineIcon("copy"_L1, theme.text, theme.off));
}

void InvitationPage::prepare()
{
    leave();
    const QString &name = m_applicant.name;
    m_title->setText(tr("%1 sits somewhere else").arg(name));
    m_send->setTitle(tr("Send this link to %1").arg(name));
    m_answer->setTitle(tr("Paste what %1 sent").arg(name));
    m_paste->setAccessibleName(tr("What %1 sent").arg(name));
    m_copy->setText(tr("Co&py"));
    m_link->clear();
    m_paste->clear();
    m_trouble->clear();
    m_newLink->hide();
    m_anotherClient->hide();
    m_endsAt = {};
    m_life->setText(tr("The link is being made."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_copy, m_withdraw, m_paste})
        part->setEnabled(false);
}

void InvitationPage::invite(const Applicant &applicant)
{
    m_applicant = applicant;
    m_isResumed = false;
    prepare();
    deliver(m_port.invite(applicant), QPointer(this), &InvitationPage::linked, m_attempt);
}

void InvitationPage::resume(const Invitation &invitation)
{
    m_applicant = {invitation.player, invitation.tracker, std::nullopt, invitation.returning};
    m_isResumed = true;
    prepare();
    deliver(m_port.link(invitation), QPointer(this), &InvitationPage::linked, m_attempt);
}

void InvitationPage::linked(int attempt, Result<InvitationLink> link)
{
    if (attempt != m_attempt)
        return;
    if (!link) {
        m_life->setText(tr("There is no link yet."));
        tellTrouble(link.error());
        m_newLink->show();
        m_newLink->setFocus();
        return;
    }
    m_endsAt = link->endsAt;
    m_link->setText(link->page.toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    tellLife();
    for (QWidget *part : std::initializer_list<QWidget *>{m_copy, m_withdraw, m_paste})
        part->setEnabled(true);
    m_copy->setFocus();
}

void InvitationPage::tellLife()
{
    if (!m_endsAt.isValid())
        return;
    const Reader reader{locale(), QTimeZone::systemTimeZone(), m_clock.now()};
    m_life->setText(tr("Valid until %1. You may close this window.").arg(untilWords(m_endsAt, reader)));
}

void InvitationPage::copyLink()
{
    QGuiApplication::clipboard()->setText(m_link->text());
    m_copy->setText(tr("Co&pied"));
}

void InvitationPage::goForward()
{
    const QString text = m_paste->toPlainText();
    if (m_isAsking || text.trimmed().isEmpty())
        return;
    m_isAsking = true;
    ++m_attempt;
    m_trouble->tell(Notice::Tone::Waiting, tr("One moment: %1 is asked.").arg(serviceName(m_applicant.tracker)));
    Q_EMIT buttonsChanged();
    deliver(m_port.accept(text), QPointer(this), &InvitationPage::accepted, m_attempt);
}

void InvitationPage::accepted(int attempt, Result<Player> player)
{
    if (attempt != m_attempt)
        return;
    m_isAsking = false;
    if (player) {
        Q_EMIT admitted(*player);
        return;
    }
    tellTrouble(player.error());
    m_newLink->setVisible(player.error().kind == ErrorKind::Refused || player.error().kind == ErrorKind::DeadlinePassed
                          || m_clock.now() >= m_endsAt);
    m_paste->setFocus();
}

void InvitationPage::tellTrouble(const Error &error)
{
    const bool isTold = error.kind == ErrorKind::InvalidInput || !error.words.isEmpty();
    const QString words = isTold ? sentence(error) : endingOf(error, m_applicant, false).words;
    m_trouble->tell(Notice::Tone::Trouble, words);
    m_paste->setProperty("error", true);
    m_paste->setAccessibleDescription(words);
    m_paste->update();
    announce(m_trouble, words);
    m_anotherClient->setVisible(error.kind == ErrorKind::ClientRejected || (error.kind == ErrorKind::NotFound && !m_isResumed));
    Q_EMIT buttonsChanged();
}

/// The link may be in somebody's mail.
void InvitationPage::askWhetherToWithdraw()
{
    auto *question = new WithdrawQuestion(m_applicant.name, m_clock.now() >= m_endsAt, this);
    connect(question, &WithdrawQuestion::withdrawWanted, this, [this, asked = m_attempt] {
        if (m_attempt == asked) // else it was answered meanwhile
            withdraw();
    });
    question->open();
}

void InvitationPage::withdraw()
{
    leave();
    deliver(m_port.withdraw(m_applicant.name), QPointer(this), &InvitationPage::takenBack, m_attempt);
}

void InvitationPage::takenBack(int attempt, Result<void> done)
{
    if (attempt != m_attempt)
        return;
    if (done)
        Q_EMIT withdrawn();
    else
        tellTrouble(done.error());
}

QWidget *InvitationPage::startsAt() const
{
    return m_copy;
}

OnboardingPage::Buttons InvitationPage::buttons() const
{
    const bool hasAnswer = m_paste->isEnabled() && !m_paste->toPlainText().trimmed().isEmpty();
    return {tr("&Continue"), hasAnswer && !m_isAsking, tr("Close")};
}

void InvitationPage::leave()
{
    ++m_attempt;
    if (m_isAsking)
        m_port.cancel();
    m_isAsking = false;
}

void InvitationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        tellLife();
    OnboardingPage::changeEvent(event);
}

} // namespace stepladder
