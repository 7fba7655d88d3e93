// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preview_pane.h"

#include "core/delivery/gsm_text.h"
#include "ui/onboarding/form_field.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/exact_text.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

QComboBox *who()
{
    auto *field = new QComboBox;
    field->setObjectName(u"previewWho"_s);
    return field;
}

} // namespace

PreviewPane::PreviewPane(const Appearance &appearance, QWidget *parent)
    : Ground(appearance, &Theme::win, Qt::LeftEdge, parent), m_title(wrappedLabel(appearance, Type::Title2, &Theme::text, this)),
      m_about(wrappedLabel(appearance, Type::Body, &Theme::text2, this)), m_who(who()),
      m_whoField(new FormField(appearance, tr("&Who reads it"), m_who, this)), m_text(new ExactText(appearance, u"previewText"_s, this)),
      m_size(wrappedLabel(appearance, Type::Caption, &Theme::text3, this)), m_cost(wrappedLabel(appearance, Type::Body, &Theme::text, this)),
      m_trouble(new Notice(appearance, this))
{
    m_title->setObjectName(u"previewTitle"_s);
    m_about->setObjectName(u"previewAbout"_s);
    m_size->setObjectName(u"previewSize"_s);
    m_cost->setObjectName(u"previewCost"_s);
    m_trouble->setWordsName(u"previewTrouble"_s);
    const Theme &theme = appearance.theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(20));
    column->setSpacing(theme.px(6));
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addSpacing(theme.px(8));
    column->addWidget(m_whoField);
    column->addWidget(m_text, 1);
    column->addWidget(m_size);
    column->addWidget(m_cost);
    column->addWidget(m_trouble);
    column->addStretch(0); // while there is no text
    connect(m_who, &QComboBox::currentIndexChanged, this, &PreviewPane::showChosen);
}

void PreviewPane::expect(ChannelKind channel)
{
    if (m_told == channel)
        return;
    m_told.reset();
    nameChannel(channel);
    m_about->clear();
    m_trouble->clear();
    for (QWidget *each : std::initializer_list<QWidget *>{m_whoField, m_text, m_size, m_cost})
        each->hide();
}

void PreviewPane::nameChannel(ChannelKind channel)
{
    switch (channel) {
    case ChannelKind::Slack: m_title->setText(tr("What Slack will have")); break;
    case ChannelKind::Desktop: m_title->setText(tr("What this computer will show")); break;
    case ChannelKind::Sms:
    case ChannelKind::Ntfy: m_title->setText(tr("What each player will read")); break;
    }
}

void PreviewPane::tell(ChannelKind channel, const Result<MessagePreview> &preview)
{
    m_trouble->tell(Notice::Tone::Trouble, preview ? QString() : sentence(preview.error()));
    const MessagePreview shown = preview.value_or(MessagePreview());
    const bool isToPhones = channel == ChannelKind::Sms || channel == ChannelKind::Ntfy;
    m_told = channel;
    nameChannel(channel);
    m_about->setText(shown.isSample ? tr("There is no result yet: this is a sample of invented players.")
                     : shown.messages.empty() && preview
                         ? tr("Nobody would get one yet. Players confirm their phone when they are added, or later by Texts… under Players… "
                              "in the menu. Results begin with the first ranking.")
                         : tr("The newest result. Nothing is saved or sent yet."));
    const QString before = m_who->currentText();
    const QSignalBlocker quiet(m_who);
    m_messages = shown.messages;
    m_who->clear();
    for (const OutboxEntry &each : m_messages)
        m_who->addItem(each.recipient);
    m_who->setCurrentIndex(std::max(0, m_who->findText(before)));
    m_whoField->setVisible(isToPhones && !m_messages.empty());
    m_text->setVisible(!m_messages.empty());
    tellCost(channel, shown);
    showChosen();
}

void PreviewPane::tellCost(ChannelKind channel, const MessagePreview &preview)
{
    m_cost->setText(channel == ChannelKind::Sms && preview.cost.texts > 0
                        ? tr("A message to everybody takes %1.", "texts, segments and cost").arg(preview.cost.words(locale()))
                        : QString());
    m_cost->setVisible(!m_cost->text().isEmpty());
}

void PreviewPane::showChosen()
{
    const int chosen = std::max(0, m_who->currentIndex());
    const bool isThere = chosen < static_cast<int>(m_messages.size());
    const OutboxEntry message = isThere ? m_messages[static_cast<size_t>(chosen)] : OutboxEntry();
    m_text->tell(message.text);
    const bool isText = isThere && message.channel == ChannelKind::Sms;
    m_size->setText(isText ? tr("%n character(s)", nullptr, static_cast<int>(message.text.size())) + u", "_s
                                 + tr("%n text(s) to pay for", nullptr, segments(message.text))
                           : QString());
    m_size->setVisible(isText);
}

} // namespace stepladder
