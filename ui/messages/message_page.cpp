// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/message_page.h"

#include "ui/messages/fate_chip.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/onboarding/wrapping_row.h"
#include "ui/theme/announce.h"
#include "ui/theme/exact_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

Notice::Tone toneOf(Fate fate)
{
    switch (fate) {
    case Fate::Unclear: return Notice::Tone::Care;
    case Fate::NotSent: return Notice::Tone::Trouble;
    case Fate::Waiting:
    case Fate::Held: return Notice::Tone::Waiting;
    case Fate::Sent:
    case Fate::Corrected:
    case Fate::Cancelled: return Notice::Tone::Plain;
    }
    Q_UNREACHABLE();
}

} // namespace

MessagePage::MessagePage(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_title(wrappedLabel(appearance, Type::Title2, &Theme::text, this)), m_chip(new FateChip(appearance, this)),
      m_about(wrappedLabel(appearance, Type::Caption, &Theme::text2, this)), m_text(new ExactText(appearance, u"messageText"_s, this)),
      m_why(new Notice(appearance, this)), m_outcome(new Notice(appearance, this)), m_send(new QPushButton(tr("&Send again"), this)),
      m_cancel(new QPushButton(this)), m_copy(new QPushButton(tr("Copy &text"), this))
{
    m_title->setObjectName(u"messageTitle"_s);
    m_about->setObjectName(u"messageAbout"_s);
    m_chip->setObjectName(u"messageState"_s);
    m_why->setWordsName(u"messageWhy"_s);
    m_outcome->setWordsName(u"messageOutcome"_s);
    m_send->setObjectName(u"sendAgain"_s);
    m_cancel->setObjectName(u"cancelMessage"_s);
    m_copy->setObjectName(u"copyText"_s);
    for (QPushButton *each : {m_send, m_cancel, m_copy})
        each->setAutoDefault(false);
    build(appearance);
    connect(m_send, &QPushButton::clicked, this, &MessagePage::sendRequested);
    connect(m_cancel, &QPushButton::clicked, this, &MessagePage::cancelRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_message.text); });
}

void MessagePage::build(const Appearance &appearance)
{
    const Theme &theme = appearance.theme();
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    head->addWidget(m_title, 1);
    head->addWidget(m_chip, 0, Qt::AlignVCenter);
    auto *buttons = new WrappingRow;
    buttons->setSpacing(theme.px(10));
    for (QPushButton *each : {m_send, m_cancel, m_copy})
        buttons->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addLayout(head);
    column->addWidget(m_about);
    column->addSpacing(theme.px(8));
    column->addWidget(m_text, 1);
    column->addSpacing(theme.px(8));
    column->addWidget(m_why);
    column->addWidget(m_outcome);
    column->addSpacing(theme.px(8));
    column->addLayout(buttons);
}

void MessagePage::setMessage(const OutboxEntry &message, const MessageWords &words)
{
    if (message.id != m_message.id)
        m_outcome->clear();
    m_message = message;
    m_title->setText(tr("%1, %2", "recipient, subject").arg(words.recipient, words.subject));
    m_about->setText(words.about);
    m_chip->tell(words.fate, words.state);
    m_text->tell(message.text, tr("The text was forgotten together with a player it named."));
    m_why->tell(toneOf(words.fate), words.why);
    offer(message, words.fate);
}

void MessagePage::offer(const OutboxEntry &message, Fate fate)
{
    const bool waits = fate == Fate::Waiting || fate == Fate::Held;
    const bool isCancelledByHand = fate == Fate::Cancelled && message.reason == word(ErrorKind::Cancelled);
    m_send->setVisible(fate == Fate::Unclear || fate == Fate::NotSent || isCancelledByHand);
    m_send->setText(isCancelledByHand ? tr("&Send after all") : tr("&Send again"));
    m_cancel->setVisible(fate == Fate::Unclear || waits);
    m_cancel->setText(fate == Fate::Unclear ? tr("&Leave it") : tr("&Do not send"));
    m_cancel->setProperty("destructive", waits);
    m_copy->setVisible(!message.text.isEmpty());
    for (QPushButton *each : {m_send, m_cancel}) {
        each->setEnabled(!m_isBusy && message.state != MessageState::Sending);
        each->setAccessibleDescription(m_why->words());
    }
}

void MessagePage::setBusy(bool busy)
{
    m_isBusy = busy;
    m_outcome->tell(Notice::Tone::Waiting, busy ? tr("It is being sent.") : QString());
    m_send->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

void MessagePage::tellTrouble(const Error &error)
{
    m_outcome->tell(Notice::Tone::Trouble, sentence(error));
    announce(m_outcome, m_outcome->words());
}

} // namespace stepladder
