// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/number_page.h"

#include "core/delivery/phone_regions.h"
#include "ui/onboarding/country_field.h"
#include "ui/onboarding/deliver.h"
#include "ui/onboarding/form_field.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/text_choices.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/announce.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

NumberPage::NumberPage(EnrolmentPort &port, const Appearance &appearance, const QString &league, QWidget *parent)
    : OnboardingPage(parent), m_port(port), m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)),
      m_words(wrappedLabel(appearance, Type::Body, &Theme::text2, this)), m_country(new CountryField),
      m_countryField(new FormField(appearance, tr("Coun&try"), m_country, this)),
      m_mobile(new TextField(appearance, tr("&Mobile number"), u"mobile"_s, this)),
      m_choices(new TextChoices(appearance, {}, this)), m_outcome(new Notice(appearance, this))
{
    const Theme &theme = appearance.theme();
    m_title->setObjectName(u"numberTitle"_s);
    m_words->setObjectName(u"numberWords"_s);
    m_outcome->setWordsName(u"numberOutcome"_s);
    m_mobile->edit()->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_choices->setTerms(consentWords(league));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(theme.px(12));
    fields->addWidget(m_countryField, 2, Qt::AlignTop);
    fields->addWidget(m_mobile, 3, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(theme.px(10));
    column->addLayout(fields);
    column->addWidget(m_outcome);
    column->addSpacing(theme.px(12));
    column->addWidget(m_choices);
    column->addStretch(1);
    connect(m_mobile->edit(), &QLineEdit::textChanged, this, &NumberPage::followTyping);
    connect(m_country, &QComboBox::currentIndexChanged, this, &NumberPage::followTyping);
    connect(m_choices, &TextChoices::changed, this, &NumberPage::buttonsChanged);
}

void NumberPage::start(const Player &player)
{
    leave();
    const bool isOther = player.id != m_player.id;
    m_player = player;
    m_canText = m_port.canText();
    m_title->setText(m_canText ? tr("Texts to %1's phone").arg(player.name) : tr("No texts yet"));
    m_words->setText(m_canText ? tr("A text message tells the daily result, or that the watch wants to be charged. The phone's "
                                    "owner confirms the number by a code.")
                               : tr("This league has no text channel. Once one is set up, a number can be added for every player."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_countryField, m_mobile, m_choices})
        part->setVisible(m_canText);
    if (isOther) {
        m_mobile->edit()->clear();
        m_choices->set(true, true);
        m_country->suggest(player.zone);
    }
    m_outcome->clear();
    followTyping();
}

Result<PhoneNumber> NumberPage::typed() const
{
    return PhoneNumber::parse(m_mobile->text(), m_country->region());
}

// Shown as it is dialled from anywhere as soon as it can be one; what is wrong is told when the typing is done.
void NumberPage::followTyping()
{
    m_mobile->setDoubt({});
    m_outcome->clear();
    const Result<PhoneNumber> number = typed();
    if (!number) {
        m_mobile->setHint(m_mobile->text().isEmpty() ? tr("With or without the country code") : QString());
    } else {
        m_mobile->setHint(number->international());
        if (const QString region = regionOf(*number); !region.isEmpty() && m_mobile->text().startsWith(u'+'))
            m_country->setRegion(region);
        if (number->isDoubtful())
            m_mobile->setDoubt(tr("This range of numbers is not known to be in use. Look at it once more; it can be used all the same."));
    }
    Q_EMIT buttonsChanged();
}

void NumberPage::goForward()
{
    if (!m_canText) {
        Q_EMIT skipped();
        return;
    }
    if (m_isBusy || !(m_choices->result() || m_choices->battery()))
        return;
    const Result<PhoneNumber> number = typed();
    if (!number) {
        m_mobile->setTrouble(sentence(number.error()));
        m_mobile->setFocus();
        return;
    }
    m_isBusy = true;
    m_number = *number;
    m_outcome->tell(Notice::Tone::Waiting, tr("The code is being sent."));
    Q_EMIT buttonsChanged();
    deliver(m_port.enterNumber(m_player.id, *number), QPointer(this), &NumberPage::entered, ++m_attempt);
}

void NumberPage::entered(int attempt, Result<Texting::Entered> entered)
{
    if (attempt != m_attempt)
        return;
    m_isBusy = false;
    m_outcome->clear();
    Q_EMIT buttonsChanged();
    const Result<TextConsent> chosen = entered.and_then([this](const Texting::Entered &) {
        return m_port.chooseTexts(m_player.id, m_choices->result(), m_choices->battery());
    });
    if (!chosen) {
        m_outcome->tell(Notice::Tone::Trouble, sentence(chosen.error()));
        announce(m_outcome, m_outcome->words());
        m_mobile->setFocus();
    } else if (chosen->confirmedAt.isValid()) {
        Q_EMIT confirmed(*chosen);
    } else if (m_number) {
        Q_EMIT codeSent(*m_number, *chosen, entered->mayBeLost);
    }
}

void NumberPage::goAside()
{
    Q_EMIT skipped();
}

QWidget *NumberPage::startsAt() const
{
    return m_canText ? m_mobile : nullptr;
}

OnboardingPage::Buttons NumberPage::buttons() const
{
    if (!m_canText)
        return {tr("&Continue"), true, {}};
    const bool wantsAny = m_choices->result() || m_choices->battery();
    return {tr("Send &code"), wantsAny && !m_isBusy && !m_mobile->text().isEmpty(), tr("Skip text messages")};
}

void NumberPage::leave()
{
    ++m_attempt;
    m_isBusy = false;
}

} // namespace stepladder
