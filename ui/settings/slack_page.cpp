// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/slack_page.h"

#include "core/delivery/slack_bot.h"
#include "ui/onboarding/form_field.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

SlackPage::SlackPage(const Appearance &appearance, QWidget *parent)
    : ChannelPage(ChannelKind::Slack, appearance,
                  {tr("Slack"),
                   tr("Make an app at api.slack.com/apps. A webhook is the quickest way; a bot can also correct what it posted and shows the "
                      "ranking as a picture."),
                   tr("&Post results to Slack"), tr("&Test, posting nothing"), tr("Post a sa&mple")},
                  parent),
      m_byWebhook(new QRadioButton(tr("By a &webhook"), this)), m_byBot(new QRadioButton(tr("By a &bot"), this))
{
    m_byWebhook->setObjectName(u"byWebhook"_s);
    m_byBot->setObjectName(u"byBot"_s);
    addField(m_byWebhook);
    addField(m_byBot);
    m_webhook = secretLine(tr("Webhook's a&ddress"), u"webhook"_s);
    m_token = secretLine(tr("Bot's to&ken"), u"botToken"_s);
    m_channel = line(tr("C&hannel's ID"), u"slackChannel"_s);
    m_channel->setHint(tr("Like C0123456789; Slack shows it at the end of the channel's details."));
    for (QRadioButton *each : {m_byWebhook, m_byBot}) {
        connect(each, &QRadioButton::clicked, this, [this] {
            showWay();
            Q_EMIT edited();
        });
    }
    finish();
}

void SlackPage::showWay()
{
    const bool byBot = m_byBot->isChecked();
    for (QRadioButton *each : {m_byWebhook, m_byBot}) // Tab goes to the chosen one, the arrows to the other
        each->setFocusPolicy(each->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    m_webhook->setVisible(!byBot);
    m_token->setVisible(byBot);
    m_channel->setVisible(byBot);
}

void SlackPage::fill(const MessageSettings &settings)
{
    setOn(settings.slack.isOn);
    m_byBot->setChecked(settings.slack.way == SlackEntry::Way::Bot);
    m_byWebhook->setChecked(settings.slack.way == SlackEntry::Way::Webhook);
    m_channel->edit()->setText(settings.slack.channelId);
    showWay();
}

void SlackPage::addTo(MessageSettings &settings) const
{
    const bool byBot = m_byBot->isChecked();
    settings.slack = {isOn(), byBot ? SlackEntry::Way::Bot : SlackEntry::Way::Webhook, secretIn(byBot ? *m_token : *m_webhook), m_channel->text()};
}

void SlackPage::setHasSecret(bool isKept)
{
    m_isKept = isKept;
    showKept(m_byBot->isChecked() ? *m_token : *m_webhook, isKept);
}

TextField *SlackPage::wrongField() const
{
    if (m_byWebhook->isChecked())
        return m_webhook;
    const Secret token = secretIn(*m_token);
    const bool isTokenRight = token.isEmpty() ? m_isKept : SlackBot::checkedToken(token.reveal()).has_value();
    return isTokenRight ? m_channel : m_token;
}

} // namespace stepladder
