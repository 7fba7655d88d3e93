// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/number_page.h"

#include "core/delivery/phone_regions.h"
#include "ui/onboarding/country_field.h"
#include "ui/onboarding/deliver.h"
#include "ui/onboarding/form_field.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/phone_words.h"
#include "ui/onboarding/text_choices.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/announce.h"
#include "ui/theme/segments.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

NumberPage::NumberPage(EnrolmentPort &port, const Appearance &appearance, const QString &league, QWidget *parent)
    : OnboardingPage(parent), m_port(port), m_league(league), m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)),
      m_state(new Notice(appearance, this, Type::BodyStrong)), m_words(wrappedLabel(appearance, Type::Body, &Theme::text2, this)), m_way(new Segments(appearance, this)),
      m_country(new CountryField),
      m_countryField(new FormField(appearance, tr("Coun&try"), m_country, this)),
      m_mobile(new TextField(appearance, tr("&Mobile number"), u"mobile"_s, this)),
      m_shared(new Notice(appearance, this)), m_choices(new TextChoices(appearance, {}, this)), m_outcome(new Notice(appearance, this)), m_endPart(new QWidget(this)),
      m_endWords(wrappedLabel(appearance, Type::Caption, &Theme::text2, m_endPart)), m_end(new QPushButton(m_endPart))
{
    const Theme &theme = appearance.theme();
    m_title->setObjectName(u"numberTitle"_s);
    m_state->setWordsName(u"textState"_s);
    m_words->setObjectName(u"numberWords"_s);
    m_shared->setWordsName(u"numberShared"_s);
    m_outcome->setWordsName(u"numberOutcome"_s);
    m_mobile->keepLeftToRight();
    m_mobile->edit()->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_way->setObjectName(u"textWay"_s);
    m_way->setAccessibleName(tr("The way to the phone"));
    m_way->add(tr("Te&xt message"), static_cast<int>(ChannelKind::Sms));
    m_way->add(tr("&ntfy app"), static_cast<int>(ChannelKind::Ntfy));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(theme.px(12));
    fields->addWidget(m_countryField, 2, Qt::AlignTop);
    fields->addWidget(m_mobile, 3, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_words);
    column->addSpacing(theme.px(10));
    column->addWidget(m_way, 0, Qt::AlignLeading);
    column->addLayout(fields);
    column->addWidget(m_shared);
    column->addWidget(m_outcome);
    column->addSpacing(theme.px(12));
    column->addWidget(m_choices);
    column->addSpacing(theme.px(12));
    column->addWidget(m_endPart);
    column->addStretch(1);
    m_end->setObjectName(u"endTexts"_s);
    m_end->setAutoDefault(false);
    m_end->setProperty("destructive", true);
    auto *end = new QHBoxLayout(m_endPart);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(theme.px(12));
    end->addWidget(m_end);
    end->addWidget(m_endWords, 1);
    connect(m_end, &QPushButton::clicked, this, &NumberPage::askWhetherToEnd);
    connect(m_mobile->edit(), &QLineEdit::textChanged, this, &NumberPage::followTyping);
    connect(m_country, &QComboBox::currentIndexChanged, this, &NumberPage::followTyping);
    connect(m_choices, &TextChoices::changed, this, &NumberPage::buttonsChanged);
    connect(m_way, &Segments::chosenChanged, this, &NumberPage::showWay);
}

bool NumberPage::isByApp() const
{
    const bool isOne = m_ways.size() == 1;
    return canText() && (isOne ? m_ways.front() : static_cast<ChannelKind>(m_way->chosen())) == ChannelKind::Ntfy;
}

bool NumberPage::isConfirmed() const
{
    if (!m_consent || stateOf(*m_consent) != ConsentState::Confirmed)
        return false;
    if (isByApp() || channelOf(*m_consent) == ChannelKind::Ntfy)
        return isByApp() && channelOf(*m_consent) == ChannelKind::Ntfy;
    const Result<PhoneNumber> number = typed();
    return number && number->e164() == m_consent->number;
}

void NumberPage::start(const Player &player, Occasion occasion)
{
    leave();
    const bool isOther = player.id != m_player.id || occasion != m_occasion;
    m_player = player;
    m_occasion = occasion;
    m_ways = m_port.textChannels();
    m_way->setVisible(m_ways.size() > 1);
    const Result<std::optional<TextConsent>> consent = m_port.textConsent(player.id);
    m_consent = consent.value_or(std::nullopt);
    readOthers();
    if (isOther)
        recall();
    showState();
    showWay();
    if (!consent)
        tellTrouble(consent.error());
}

/// Begins with what was entered before.
void NumberPage::recall()
{
    const TextConsent before = m_consent.value_or(TextConsent());
    const bool isByNumber = m_consent && channelOf(before) == ChannelKind::Sms;
    m_way->choose(static_cast<int>(m_consent ? channelOf(before) : ChannelKind::Sms));
    m_country->suggest(m_player.zone);
    // A number that opted out is refused until its owner opts in.
    const bool isRefused = m_consent && before.optOut;
    const Result<PhoneNumber> number = isByNumber && !isRefused ? PhoneNumber::parse(before.number) : failure(ErrorKind::NotFound);
    m_mobile->edit()->setText(number ? number->international() : QString());
    m_choices->set(before.wantsResult, before.wantsBattery);
    m_keptNumber = m_mobile->text();
    m_keptChoices.reset();
    if (m_consent && !isRefused)
        m_keptChoices = {before.wantsResult, before.wantsBattery};
}

/// Only for a remark: what cannot be read is not told here.
void NumberPage::readOthers()
{
    m_others.clear();
    const std::vector<Player> players = m_port.players().value_or(std::vector<Player>());
    const std::vector<TextConsent> consents = m_port.textConsents().value_or(std::vector<TextConsent>());
    for (const Player &player : players) {
        const auto given = std::ranges::find(consents, player.id, &TextConsent::player);
        const bool getsAny = given != consents.end() && stateOf(*given) == ConsentState::Confirmed && (given->wantsResult || given->wantsBattery);
        if (getsAny && channelOf(*given) == ChannelKind::Sms && player.id != m_player.id)
            m_others.emplace_back(given->number, player.name);
    }
}

void NumberPage::showState()
{
    m_state->clear();
    m_endPart->hide();
    if (!m_consent)
        return;
    const bool byApp = channelOf(*m_consent) == ChannelKind::Ntfy;
    const QString phone = phoneWords(*m_consent, locale());
    switch (stateOf(*m_consent)) {
    case ConsentState::Confirmed:
        m_state->tell(Notice::Tone::Done, tr("%1 is confirmed.", "phone number or app").arg(phone));
        break;
    case ConsentState::CodeSent:
        m_state->tell(Notice::Tone::Plain, tr("%1 is not confirmed: its owner has not entered a code.", "phone number or app").arg(phone));
        return;
    case ConsentState::OptedOut:
        m_state->tell(Notice::Tone::Plain, (byApp ? tr("Notifications have ended.") : tr("Texts to %1 have ended.").arg(phone)) + u' '
                                               + resumeWords(*m_consent));
        return;
    }
    m_end->setText(byApp ? tr("&End notifications") : tr("&End texts"));
    m_endWords->setText(resumeWords(*m_consent));
    m_end->setAccessibleDescription(m_endWords->text());
    m_endPart->show();
}

void NumberPage::showWay()
{
    const bool byApp = isByApp();
    if (!canText()) {
        const bool isLost = m_consent && stateOf(*m_consent) == ConsentState::Confirmed;
        m_title->setText(isLost ? tr("No texts at the moment") : tr("No texts yet"));
        m_words->setText(isLost ? tr("This league has no text channel any more. The settings have two: text messages, and the ntfy app. "
                                     "Nothing is sent until one is set up.")
                         : m_occasion == Occasion::Texts
                             ? tr("This league has no text channel. The settings have two: text messages, and the ntfy app. Once one is set "
                                  "up, a number can be added here.")
                             : tr("This league has no text channel. Once one is set up in the settings, Texts… under Players… in the menu "
                                  "adds a number for every player."));
    } else if (byApp) {
        m_title->setText(tr("Notifications on %1's phone").arg(m_player.name));
        m_words->setText(tr("The free ntfy app tells the daily result, or that the watch wants to be charged, without a number. The "
                            "phone's owner subscribes to a private address and confirms it by a code."));
    } else {
        m_title->setText(tr("Texts to %1's phone").arg(m_player.name));
        m_words->setText(tr("A text message tells the daily result, or that the watch wants to be charged. The phone's "
                            "owner confirms the number by a code."));
    }
    m_countryField->setVisible(canText() && !byApp);
    m_mobile->setVisible(canText() && !byApp);
    m_choices->setVisible(canText());
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
    const bool isKnown = isConfirmed();
    m_choices->setTerms(isKnown ? QString() : consentWords(m_league, isByApp() ? ChannelKind::Ntfy : ChannelKind::Sms));
    const Result<PhoneNumber> number = typed();
    showSharers(number && canText() && !isByApp() ? number->e164() : QString());
    if (!number) {
        m_mobile->setHint(m_mobile->text().isEmpty() ? tr("With or without the country code") : QString());
    } else {
        m_mobile->setHint(number->international());
        if (const QString region = regionOf(*number); !region.isEmpty() && m_mobile->text().startsWith(u'+'))
            m_country->setRegion(region);
        if (number->isDoubtful() && !isKnown)
            m_mobile->setDoubt(tr("This range of numbers is not known to be in use. Look at it once more; it can be used all the same."));
    }
    Q_EMIT buttonsChanged();
}

void NumberPage::showSharers(const QString &number)
{
    QStringList names;
    for (const auto &[taken, name] : m_others) {
        if (taken == number)
            names.append(name);
    }
    const QString words = names.isEmpty()       ? QString()
                          : names.size() == 1 ? tr("%1 gets texts on this number, too.", "name").arg(names.front())
                                                : tr("%1 get texts on this number, too.", "several names").arg(locale().createSeparatedList(names));
    const bool isNew = words != m_shared->words();
    m_shared->tell(Notice::Tone::Plain, words);
    if (isNew && !words.isEmpty())
        announce(m_shared, words);
}

void NumberPage::goForward()
{
    if (!canText()) {
        m_occasion == Occasion::Texts ? Q_EMIT settingsWanted() : Q_EMIT skipped();
        return;
    }
    if (m_isBusy || !(m_choices->result() || m_choices->battery()))
        return;
    if (isConfirmed()) {
        take(m_port.chooseTexts(m_player.id, m_choices->result(), m_choices->battery()), false);
        return;
    }
    if (isByApp()) {
        m_isBusy = true;
        m_place = {};
        m_outcome->tell(Notice::Tone::Waiting, tr("The address is being made."));
        Q_EMIT buttonsChanged();
        deliver(m_port.enterTopic(m_player.id), QPointer(this), &NumberPage::topicEntered, ++m_attempt);
        return;
    }
    const Result<PhoneNumber> number = typed();
    if (!number) {
        m_mobile->setTrouble(sentence(number.error()));
        m_mobile->setFocus();
        Q_EMIT stayed();
        return;
    }
    m_isBusy = true;
    m_place = {*number, {}};
    m_outcome->tell(Notice::Tone::Waiting, tr("The code is being sent."));
    Q_EMIT buttonsChanged();
    deliver(m_port.enterNumber(m_player.id, *number), QPointer(this), &NumberPage::entered, ++m_attempt);
}

void NumberPage::topicEntered(int attempt, Result<EnteredTopic> topic)
{
    if (attempt == m_attempt && topic)
        m_place.address = topic->address;
    entered(attempt, std::move(topic).map([](EnteredTopic &&made) { return made.entered; }));
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
    take(chosen, entered && entered->mayBeLost);
}

void NumberPage::take(const Result<TextConsent> &chosen, bool mayBeLost)
{
    if (!chosen) {
        tellTrouble(chosen.error());
        if (!isByApp())
            m_mobile->setFocus();
        Q_EMIT stayed();
        return;
    }
    m_keptNumber = m_mobile->text();
    m_keptChoices = {m_choices->result(), m_choices->battery()};
    if (chosen->confirmedAt.isValid()) {
        Q_EMIT confirmed(*chosen);
    } else {
        Q_EMIT codeSent(m_place, *chosen, mayBeLost);
    }
}

/// What cannot be taken back here is asked about.
void NumberPage::askWhetherToEnd()
{
    if (!m_consent || channelOf(*m_consent) == ChannelKind::Ntfy) {
        endTexts();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::NoIcon, window()->windowTitle(), tr("End the texts to %1?").arg(phoneWords(*m_consent, locale())),
                                     QMessageBox::NoButton, this);
    question->setObjectName(u"endQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(resumeWords(*m_consent) + u' ' + tr("It holds for everybody who is texted on that number."));
    QPushButton *yes = question->addButton(m_end->text(), QMessageBox::DestructiveRole);
    QPushButton *no = question->addButton(tr("&Go on texting"), QMessageBox::RejectRole);
    yes->setObjectName(u"endAnyway"_s);
    yes->setProperty("destructive", true);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, &NumberPage::endTexts);
    connect(question, &QDialog::finished, window(), &QWidget::activateWindow, Qt::QueuedConnection); // window managers lose track of the keyboard
    question->open();
}

void NumberPage::endTexts()
{
    leave(); // what is on its way is not waited for
    const Result<TextConsent> left = m_port.endTexts(m_player.id);
    if (left)
        Q_EMIT ended(*left);
    else
        tellTrouble(left.error());
}

void NumberPage::tellTrouble(const Error &error)
{
    m_mobile->setDoubt({}); // one thing at a time
    m_shared->clear();
    m_outcome->tell(Notice::Tone::Trouble, sentence(error));
    announce(m_outcome, m_outcome->words());
}

void NumberPage::goAside()
{
    Q_EMIT skipped();
}

/// What waits for its answer has been sent.
bool NumberPage::isUnsaved() const
{
    if (!canText() || m_isBusy)
        return false;
    const bool isTyped = !isByApp() && m_mobile->text() != m_keptNumber;
    return isTyped || (m_keptChoices && *m_keptChoices != std::pair(m_choices->result(), m_choices->battery()));
}

QWidget *NumberPage::startsAt() const
{
    return canText() && !isByApp() ? m_mobile : nullptr;
}

OnboardingPage::Buttons NumberPage::buttons() const
{
    if (!canText())
        return m_occasion == Occasion::Texts ? Buttons{tr("&Open the settings"), true, tr("Close")} : Buttons{tr("&Continue"), true, {}};
    const bool wantsAny = m_choices->result() || m_choices->battery();
    if (isConfirmed())
        return {tr("&Save"), wantsAny && !m_isBusy, isByApp() ? tr("Skip notifications") : tr("Skip text messages")};
    if (isByApp())
        return {tr("Make the &address"), wantsAny && !m_isBusy, tr("Skip notifications")};
    return {tr("Send &code"), wantsAny && !m_isBusy && !m_mobile->text().isEmpty(), tr("Skip text messages")};
}

void NumberPage::leave()
{
    ++m_attempt;
    m_isBusy = false;
}

} // namespace stepladder
