// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/code_page.h"

#include "ui/onboarding/code_field.h"
#include "ui/onboarding/countdown_ring.h"
#include "ui/onboarding/deliver.h"
#include "ui/onboarding/inline_link.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/text_choices.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/announce.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CodePage)
};

QString triesWords(int left)
{
    return left == 1 ? Words::tr("One try left.") : Words::tr("%n tries left.", nullptr, left);
}

} // namespace

CodePage::CodePage(EnrolmentPort &port, const Appearance &appearance, const Clock &clock, QWidget *parent)
    : OnboardingPage(parent), m_port(port), m_appearance(appearance), m_clock(clock), m_field(new CodeField(appearance, this)),
      m_life(new Notice(appearance, this)), m_trouble(new Notice(appearance, this)), m_again(new QPushButton(this)),
      m_choices(new TextChoices(appearance, u"Later"_s, this))
{
    const Theme &theme = appearance.theme();
    m_life->setWordsName(u"codeLife"_s);
    m_trouble->setWordsName(u"codeTrouble"_s);
    m_again->setObjectName(u"sendAgain"_s);
    m_again->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    buildHead(column);
    column->addSpacing(theme.px(12));
    auto *code = new QHBoxLayout; // the field itself runs from left to right in every language
    code->addWidget(m_field);
    code->addStretch(1);
    column->addLayout(code);
    column->addSpacing(theme.px(4));
    column->addWidget(m_life);
    column->addWidget(m_trouble);
    column->addSpacing(theme.px(10));
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addSpacing(theme.px(18));
    column->addWidget(m_choices);
    column->addStretch(1);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &CodePage::tick);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            tellTrouble({});
        tellLife();
    });
    connect(m_again, &QPushButton::clicked, this, &CodePage::resend);
    connect(m_choices, &TextChoices::changed, this, &CodePage::choose);
}

void CodePage::buildHead(QVBoxLayout *column)
{
    m_title = wrappedLabel(m_appearance, Type::Title1, &Theme::text, this);
    m_title->setObjectName(u"codeTitle"_s);
    m_sentTo = wrappedLabel(m_appearance, Type::Body, &Theme::text2, this);
    m_sentTo->setObjectName(u"sentTo"_s);
    m_change = inlineLink({}, u"changeNumber"_s, this);
    m_placeRow = new QHBoxLayout;
    m_placeRow->addWidget(m_sentTo);
    m_placeRow->addWidget(m_change);
    m_placeRow->addStretch(1);
    column->addWidget(m_title);
    column->addLayout(m_placeRow);
    buildAddress(column);
    connect(m_change, &QPushButton::clicked, this, &CodePage::otherPlaceWanted);
}

/// Of a topic: for the phone's owner alone, and shown nowhere else.
void CodePage::buildAddress(QVBoxLayout *column)
{
    m_addressPart = new QWidget(this);
    m_address = new QLineEdit(m_addressPart);
    m_address->setObjectName(u"topicAddress"_s);
    m_address->setAccessibleName(tr("The address to subscribe to"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setReadOnly(true);
    auto *copy = new QPushButton(tr("Cop&y"), m_addressPart);
    copy->setObjectName(u"copyAddress"_s);
    copy->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_addressPart);
    row->setContentsMargins(0, m_appearance.theme().px(8), 0, 0);
    row->addWidget(m_address, 1);
    row->addWidget(copy);
    column->addWidget(m_addressPart);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        announce(m_addressPart, tr("Copied"));
    });
}

void CodePage::showPlace()
{
    m_title->setText(isByApp() ? tr("Type the code from the ntfy app") : tr("Type the code from the text message"));
    const bool hasAddress = !m_place.address.isEmpty();
    m_sentTo->setText(m_place.number ? tr("Sent to %1.", "phone number").arg(m_place.number->international())
                      : !hasAddress  ? tr("It is in the ntfy app on the phone of %1.").arg(m_player.name)
                                     : tr("On the phone of %1, subscribe to this address in the ntfy app. The code is there.").arg(m_player.name));
    m_sentTo->setWordWrap(isByApp());
    m_placeRow->setStretchFactor(m_sentTo, isByApp() ? 100 : 0); // beside the empty end of the row
    m_change->setText(isByApp() ? tr("Anot&her way") : tr("C&hange number"));
    m_addressPart->setVisible(isByApp() && hasAddress);
    m_address->setText(QString::fromLatin1(m_place.address.reveal()));
    m_address->setCursorPosition(0);
}

void CodePage::start(const Player &player, const CodePlace &place, const TextConsent &consent, bool mayBeLost)
{
    leave();
    m_player = player;
    m_place = place;
    showPlace();
    m_field->clear();
    tellTrouble({});
    readCode();
    m_choices->set(consent.wantsResult, consent.wantsBattery);
    if (mayBeLost)
        tellLoss();
    m_saidMinutes = 0;
    tick();
    m_tick.start();
}

void CodePage::readCode()
{
    const Result<std::optional<WaitingCode>> code = m_port.waitingCode(m_player.id);
    if (!code) {
        tellTrouble(sentence(code.error()));
        return;
    }
    m_code = *code;
    if (m_code)
        m_nextAt = m_code->nextAt;
}

bool CodePage::isOver() const
{
    return !m_code || m_code->triesLeft <= 0 || m_clock.now() >= m_code->endsAt;
}

void CodePage::tick()
{
    tellLife();
    tellResend();
}

void CodePage::tellLife()
{
    const bool over = isOver();
    m_field->setReadOnly(m_isBusy || over);
    m_field->setProperty("over", over);
    if (!m_code || over) {
        m_life->tell(Notice::Tone::Care, tr("This code has run out. Send a new one?"));
    } else {
        const qint64 left = m_clock.now().secsTo(m_code->endsAt);
        const QString valid = tr("Valid for %1 more.", "minutes:seconds").arg(countdownFigures(std::chrono::seconds(left), locale()));
        m_life->tell(Notice::Tone::Waiting, m_saidTries ? valid : valid + u' ' + triesWords(m_code->triesLeft));
        const auto minutes = static_cast<int>((left + 59) / 60);
        if (m_saidMinutes != 0 && m_saidMinutes != minutes)
            announce(m_life, tr("%n minute(s) left", nullptr, minutes));
        m_saidMinutes = minutes;
    }
    Q_EMIT buttonsChanged();
}

void CodePage::tellResend()
{
    const qint64 wait = m_nextAt.isValid() ? std::max<qint64>(0, m_clock.now().secsTo(m_nextAt)) : 0;
    m_again->setEnabled(wait == 0 && !m_isBusy);
    m_again->setText(wait == 0 ? tr("Send &again") : tr("Send again in %1", "minutes:seconds").arg(countdownFigures(std::chrono::seconds(wait), locale())));
}

void CodePage::tellTrouble(const QString &words)
{
    m_saidTries = false;
    m_trouble->tell(Notice::Tone::Trouble, words);
    m_field->setProperty("error", !words.isEmpty());
    m_field->setAccessibleDescription(words);
    m_field->update();
    if (!words.isEmpty())
        announce(m_trouble, words);
}

void CodePage::tellLoss()
{
    m_trouble->tell(Notice::Tone::Care, tr("We do not know whether the text went out. Wait a minute before you ask for another one."));
}

void CodePage::goForward()
{
    if (m_isBusy || !m_field->isComplete() || isOver())
        return;
    m_isBusy = true;
    tick();
    deliver(m_port.confirm(m_player.id, m_field->text()), QPointer(this), &CodePage::tried, ++m_attempt);
}

void CodePage::tried(int attempt, Result<TextConsent> consent)
{
    if (attempt != m_attempt)
        return;
    m_isBusy = false;
    if (consent) {
        m_tick.stop();
        Q_EMIT confirmed(*consent);
        return;
    }
    readCode();
    tick();
    const ErrorKind kind = consent.error().kind;
    if (kind == ErrorKind::WrongCode && m_code) {
        m_field->clear();
        tellTrouble(tr("That is not the code. %1", "how many tries are left").arg(triesWords(m_code->triesLeft)));
        m_saidTries = true;
        tellLife();
    } else if (kind == ErrorKind::NoCode) {
        m_code.reset();
        m_field->clear();
        tick();
        announce(m_life, m_life->words());
    } else {
        tellTrouble(sentence(consent.error()));
    }
    m_field->setFocus();
}

void CodePage::resend()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    tellTrouble({});
    tick();
    if (const std::optional<PhoneNumber> &number = m_place.number)
        deliver(m_port.enterNumber(m_player.id, *number), QPointer(this), &CodePage::resent, ++m_attempt);
    else
        deliver(m_port.enterTopic(m_player.id), QPointer(this), &CodePage::topicResent, ++m_attempt);
}

void CodePage::topicResent(int attempt, Result<EnteredTopic> topic)
{
    if (attempt == m_attempt && topic) {
        m_place.address = topic->address;
        showPlace();
    }
    resent(attempt, std::move(topic).map([](EnteredTopic &&made) { return made.entered; }));
}

void CodePage::resent(int attempt, Result<Texting::Entered> entered)
{
    if (attempt != m_attempt)
        return;
    m_isBusy = false;
    m_field->setFocus();
    if (!entered) {
        if (const auto pause = entered.error().retryAfter)
            m_nextAt = m_clock.now().addDuration(*pause);
        tellTrouble(sentence(entered.error()));
        tick();
        return;
    }
    if (entered->consent.confirmedAt.isValid()) {
        Q_EMIT confirmed(entered->consent);
        return;
    }
    m_field->clear();
    readCode();
    tick();
    if (entered->mayBeLost)
        tellLoss();
    else
        m_trouble->tell(Notice::Tone::Done, tr("A new code is on its way. The former one is no longer good."));
}

void CodePage::choose()
{
    if (const auto chosen = m_port.chooseTexts(m_player.id, m_choices->result(), m_choices->battery()); !chosen)
        tellTrouble(sentence(chosen.error()));
}

QPushButton *CodePage::defaultButton() const
{
    return isOver() ? m_again : nullptr;
}

void CodePage::goAside()
{
    Q_EMIT skipped();
}

QWidget *CodePage::startsAt() const
{
    return m_field;
}

OnboardingPage::Buttons CodePage::buttons() const
{
    return {tr("&Confirm"), m_field->isComplete() && !m_isBusy && !isOver(), isByApp() ? tr("Skip notifications") : tr("Skip text messages")};
}

void CodePage::leave()
{
    ++m_attempt;
    m_tick.stop();
    m_isBusy = false;
    m_address->clear();
}

} // namespace stepladder
