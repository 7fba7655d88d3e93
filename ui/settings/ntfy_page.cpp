// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ntfy_page.h"

#include "core/delivery/ntfy.h"
#include "ui/onboarding/form_field.h"
#include "ui/settings/hours_field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

NtfyPage::NtfyPage(const Appearance &appearance, QWidget *parent)
    : ChannelPage(ChannelKind::Ntfy, appearance,
                  {tr("ntfy"),
                   tr("A free app that shows notifications on phones, through ntfy.sh or a server of your own. Every player gets a private "
                      "topic, confirmed by a code."),
                   tr("&Notify players' phones"), tr("&Test, notifying nobody"), {}},
                  parent),
      m_withToken(new QCheckBox(tr("The server wants an access to&ken"), this))
{
    m_withToken->setObjectName(u"withToken"_s);
    m_server = line(tr("Ser&ver"), u"ntfyServer"_s);
    addField(m_withToken);
    m_token = secretLine(tr("Access t&oken"), u"ntfyToken"_s);
    m_hours = new HoursField(appearance, u"ntfy"_s, this);
    addField(m_hours);
    connect(m_hours, &HoursField::edited, this, &NtfyPage::edited);
    connect(m_withToken, &QCheckBox::toggled, m_token, &QWidget::setVisible);
    connect(m_withToken, &QCheckBox::clicked, this, &NtfyPage::edited);
    finish();
}

void NtfyPage::fill(const MessageSettings &settings)
{
    setOn(settings.ntfy.isOn);
    m_server->edit()->setText(settings.ntfy.server);
    m_withToken->setChecked(settings.ntfy.withToken);
    m_token->setVisible(settings.ntfy.withToken);
    m_hours->fill(settings.ntfy.policy);
}

void NtfyPage::addTo(MessageSettings &settings) const
{
    NtfyEntry &ntfy = settings.ntfy;
    ntfy.isOn = isOn();
    ntfy.server = m_server->text();
    ntfy.withToken = m_withToken->isChecked();
    ntfy.token = ntfy.withToken ? secretIn(*m_token) : Secret();
    m_hours->addTo(ntfy.policy);
}

QString NtfyPage::trouble() const
{
    return isOn() ? m_hours->trouble() : QString();
}

QWidget *NtfyPage::mark()
{
    return isOn() ? m_hours->mark() : nullptr; // what is off need not be right
}

void NtfyPage::setHasSecret(bool isKept)
{
    m_isKept = isKept;
    showKept(*m_token, isKept);
}

TextField *NtfyPage::wrongField() const
{
    if (!Ntfy::checkedServer(m_server->text()))
        return m_server;
    return m_withToken->isChecked() && m_token->text().isEmpty() && !m_isKept ? m_token : nullptr;
}

} // namespace stepladder
