// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sms_page.h"

#include "core/delivery/sns_sms.h"
#include "core/delivery/twilio.h"
#include "ui/onboarding/form_field.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/settings/hours_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

enum Provider { ByTwilio, BySns };

QString amountText(const std::optional<qint64> &amount)
{
    return amount ? plainAmount(*amount) : QString();
}

QString priceText(const std::optional<Price> &price)
{
    return price ? plainAmount(price->millionths) + u' ' + price->currency : QString();
}

/// What was entered, where it makes sense; an empty field is as usual.
template<typename Value>
std::optional<Value> valueOf(const TextField &field, Result<Value> (*parse)(const QString &))
{
    const Result<Value> value = parse(field.text());
    return value ? std::optional(*value) : std::nullopt;
}

template<typename Value>
bool marked(TextField &field, Result<Value> (*parse)(const QString &))
{
    const Result<Value> value = parse(field.text());
    field.setTrouble(field.text().isEmpty() || value ? QString() : sentence(value.error()));
    return field.hasTrouble();
}

} // namespace

SmsPage::SmsPage(const Appearance &appearance, QWidget *parent)
    : ChannelPage(ChannelKind::Sms, appearance,
                  {tr("Text messages"),
                   tr("A provider charges for every text. Only phones whose owner has confirmed the number by a code get any, and none after a "
                      "STOP."),
                   tr("&Text results to players' phones"), tr("T&est, texting nobody"), {}},
                  parent),
      m_provider(new QComboBox)
{
    m_provider->setObjectName(u"provider"_s);
    m_provider->addItem(u"Twilio"_s, ByTwilio);
    m_provider->addItem(u"Amazon SNS"_s, BySns);
    addField(new FormField(appearance, tr("Pr&ovider"), m_provider, this));
    m_accountSid = line(tr("&Account SID"), u"accountSid"_s);
    m_keySid = line(tr("API &key's SID"), u"apiKeySid"_s);
    m_keySid->setHint(tr("Empty: the secret is the account's auth token."));
    m_twilioSecret = secretLine(tr("Auth token or key's se&cret"), u"twilioSecret"_s);
    m_from = line(tr("Sen&der"), u"smsSender"_s);
    m_from->setHint(tr("A number of the account, a messaging service (MG…) or a name."));
    m_region = line(tr("&Region"), u"region"_s);
    m_region->setHint(tr("Like eu-central-1."));
    m_keyId = line(tr("Access &key's ID"), u"accessKeyId"_s);
    m_snsSecret = secretLine(tr("Access key's se&cret"), u"snsSecret"_s);
    m_senderId = line(tr("Sen&der's name"), u"senderId"_s);
    m_senderId->setHint(tr("May be empty; some countries show it."));
    auto *limits = wrappedLabel(appearance, Type::Title2, &Theme::text, this);
    limits->setText(tr("Limits"));
    addField(limits);
    m_hours = new HoursField(appearance, u"sms"_s, this);
    addField(m_hours);
    m_countries = line(tr("Co&untries"), u"countries"_s);
    m_countries->setHint(tr("Codes of two letters such as DE, AT. Empty: all."));
    m_price = line(tr("Pr&ice of a text"), u"price"_s);
    m_price->setHint(tr("As the provider lists it, like 0.0079 USD. Empty: texts are counted instead of money."));
    m_perDay = line(tr("At most a da&y"), u"perDay"_s);
    m_perMonth = line(tr("At most a mont&h"), u"perMonth"_s);
    m_perDay->setHint(tr("In the price's currency; without a price in texts. Empty: as much as %n text(s) cost.", nullptr, TextPolicy::usualPerDay));
    m_perMonth->setHint(tr("Empty: as much as %n text(s) cost.", nullptr, TextPolicy::usualPerMonth));
    connect(m_hours, &HoursField::edited, this, &SmsPage::edited);
    connect(m_provider, &QComboBox::activated, this, [this] {
        showProvider();
        Q_EMIT edited();
    });
    finish();
}

bool SmsPage::isSns() const
{
    return m_provider->currentData().toInt() == BySns;
}

void SmsPage::showProvider()
{
    for (QWidget *each : {m_accountSid, m_keySid, m_twilioSecret, m_from})
        each->setVisible(!isSns());
    for (QWidget *each : {m_region, m_keyId, m_snsSecret, m_senderId})
        each->setVisible(isSns());
}

void SmsPage::fill(const MessageSettings &settings)
{
    const SmsEntry &sms = settings.sms;
    setOn(sms.isOn);
    m_provider->setCurrentIndex(m_provider->findData(sms.provider == SmsEntry::Provider::Sns ? BySns : ByTwilio));
    m_accountSid->edit()->setText(sms.twilio.accountSid);
    m_keySid->edit()->setText(sms.twilio.apiKeySid);
    m_from->edit()->setText(sms.twilio.from);
    m_region->edit()->setText(sms.sns.region);
    m_keyId->edit()->setText(sms.sns.keys.accessKeyId);
    m_senderId->edit()->setText(sms.sns.senderId);
    m_countries->edit()->setText(sms.policy.countries.join(u", "_s));
    m_price->edit()->setText(priceText(sms.policy.price));
    m_perDay->edit()->setText(amountText(sms.policy.maxPerDay));
    m_perMonth->edit()->setText(amountText(sms.policy.maxPerMonth));
    m_hours->fill(sms.policy);
    showProvider();
}

TextPolicy SmsPage::policy() const
{
    TextPolicy policy;
    m_hours->addTo(policy);
    policy.countries = valueOf(*m_countries, &countriesFrom).value_or(QStringList());
    policy.price = valueOf(*m_price, &priceFrom);
    policy.maxPerDay = valueOf(*m_perDay, &amountFrom);
    policy.maxPerMonth = valueOf(*m_perMonth, &amountFrom);
    return policy;
}

void SmsPage::addTo(MessageSettings &settings) const
{
    SmsEntry &sms = settings.sms;
    sms.isOn = isOn();
    sms.provider = isSns() ? SmsEntry::Provider::Sns : SmsEntry::Provider::Twilio;
    sms.twilio = {m_accountSid->text(), m_keySid->text(), m_from->text(), secretIn(*m_twilioSecret)};
    sms.sns = {m_region->text(), {m_keyId->text(), secretIn(*m_snsSecret), {}}, m_senderId->text()};
    sms.policy = policy();
}

QString SmsPage::trouble() const
{
    return isOn() ? m_hours->trouble() : QString();
}

QWidget *SmsPage::mark()
{
    if (!isOn())
        return nullptr; // what is off need not be right
    QWidget *wrong = markMissing();
    const auto take = [&wrong](TextField &field, bool isMarked) {
        if (isMarked && !wrong)
            wrong = &field;
    };
    take(*m_countries, marked(*m_countries, &countriesFrom));
    take(*m_price, marked(*m_price, &priceFrom));
    take(*m_perDay, marked(*m_perDay, &amountFrom));
    take(*m_perMonth, marked(*m_perMonth, &amountFrom));
    QWidget *hours = m_hours->mark();
    return wrong ? wrong : hours;
}

void SmsPage::setHasSecret(bool isKept)
{
    m_isKept = isKept;
    showKept(isSns() ? *m_snsSecret : *m_twilioSecret, isKept);
}

/// Each is tried in an account that is right but for it.
TextField *SmsPage::wrongField() const
{
    const Secret some(QByteArray("s"));
    if (isSns()) {
        const auto isWrong = [](const SnsAccount &account) { return !SnsAccount::checked(account); };
        const QString region = u"eu-central-1"_s;
        const QString key(16, u'A');
        if (isWrong({m_region->text(), {key, some, {}}, {}}))
            return m_region;
        if (isWrong({region, {m_keyId->text(), some, {}}, {}}))
            return m_keyId;
        return isWrong({region, {key, some, {}}, m_senderId->text()}) ? m_senderId : nullptr;
    }
    const auto isWrong = [](const TwilioAccount &account) { return !TwilioAccount::checked(account); };
    const QString account = u"AC"_s + QString(32, u'0');
    const QString sender = u"Stepladder"_s;
    if (isWrong({m_accountSid->text(), {}, sender, some}))
        return m_accountSid;
    if (isWrong({account, m_keySid->text(), sender, some}))
        return m_keySid;
    return isWrong({account, {}, m_from->text(), some}) ? m_from : nullptr;
}

std::vector<TextField *> SmsPage::missingFields() const
{
    std::vector<TextField *> missing;
    for (TextField *each : isSns() ? std::array{m_region, m_keyId, m_snsSecret} : std::array{m_accountSid, m_twilioSecret, m_from}) {
        const bool isKept = m_isKept && (each == m_snsSecret || each == m_twilioSecret);
        if (each->text().isEmpty() && !isKept)
            missing.push_back(each);
    }
    return missing;
}

} // namespace stepladder
