// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/onboarding_dialog.h"

#include "ui/onboarding/client_guide.h"
#include "ui/onboarding/client_page.h"
#include "ui/onboarding/code_page.h"
#include "ui/onboarding/consent_page.h"
#include "ui/onboarding/done_page.h"
#include "ui/onboarding/invitation_page.h"
#include "ui/onboarding/number_page.h"
#include "ui/onboarding/person_page.h"
#include "ui/onboarding/scrolled_page.h"
#include "ui/onboarding/step_list.h"
#include "ui/onboarding/token_file_page.h"
#include "ui/theme/announce.h"
#include "ui/theme/fitted.h"
#include "ui/theme/tab_order.h"
#include "ui/theme/unsaved.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {
constexpr double usualWidth = 760;
}

OnboardingDialog::OnboardingDialog(EnrolmentPort &port, const Surroundings &surroundings, QWidget *parent)
    : QDialog(parent), m_port(port), m_surroundings(surroundings),
      m_steps(new StepList(surroundings.appearance, {tr("Tracker"), tr("Consent"), tr("Person"), tr("Texts"), tr("Done")}, this)),
      m_pages(new QStackedWidget(this)), m_aside(new QPushButton(this)), m_back(new QPushButton(tr("&Back"), this)),
      m_forward(new QPushButton(this))
{
    setObjectName(u"onboardingDialog"_s);
    setWindowTitle(tr("Add a player"));
    makePages();
    build();
    const Theme &theme = surroundings.appearance.theme();
    resize(fitted({theme.px(usualWidth), theme.px(560)}, *this));
    connect(&surroundings.appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    connect(m_aside, &QPushButton::clicked, this, [this] { m_occasion == Occasion::Texts ? reject() : current()->goAside(); });
    connect(m_back, &QPushButton::clicked, this, &OnboardingDialog::goBack);
    connect(m_forward, &QPushButton::clicked, this, [this] { current()->goForward(); });
    connectWaysIn();
    connectAfterwards();
    tabAlongLayouts(*this);
    restore();
    turnTo(m_tracker);
}

void OnboardingDialog::makePages()
{
    const auto &[appearance, clock, openUrl, league, deadline] = m_surroundings;
    m_tracker = new TrackerPage(m_port, appearance, clock);
    m_client = new ClientPage(m_port, appearance);
    m_guide = new ClientGuide(appearance, openUrl, m_port.scopes(TrackerKind::GoogleHealth));
    m_tokenFile = new TokenFilePage(m_port, appearance);
    m_consent = new ConsentPage(m_port, appearance, clock, openUrl, deadline);
    m_invitation = new InvitationPage(m_port, appearance, clock);
    m_person = new PersonPage(m_port, appearance, league, clock);
    m_number = new NumberPage(m_port, appearance, league.name);
    m_code = new CodePage(m_port, appearance, clock);
    m_done = new DonePage(m_port, appearance, league, clock);
    const Theme &theme = appearance.theme();
    for (OnboardingPage *page : std::initializer_list<OnboardingPage *>{m_tracker, m_client, m_guide, m_tokenFile, m_consent,
                                                                         m_invitation, m_person, m_number, m_code, m_done}) {
        // Focus rings reach beyond the fields.
        page->setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6));
        m_pages->addWidget(new ScrolledPage(page));
        connect(page, &OnboardingPage::closeRequested, this, &QDialog::reject);
        connect(page, &OnboardingPage::stayed, this, &OnboardingDialog::stayOpen);
        connect(page, &OnboardingPage::buttonsChanged, this, [this, page] {
            if (!m_trail.empty() && page == current())
                updateButtons();
        });
        for (QRadioButton *choice : page->findChildren<QRadioButton *>())
            choice->installEventFilter(this);
    }
}

/// Enter goes on from a choice, too: desktops of the GNOME kind would press the choice once more.
bool OnboardingDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QDialog::eventFilter(watched, event);
    keyPressEvent(static_cast<QKeyEvent *>(event));
    return true;
}

void OnboardingDialog::build()
{
    const Theme &theme = m_surroundings.appearance.theme();
    m_aside->setObjectName(u"cancel"_s);
    m_aside->setFlat(true);
    m_aside->setProperty("quiet", true);
    m_back->setObjectName(u"back"_s);
    m_forward->setObjectName(u"continue"_s);
    for (QPushButton *button : {m_aside, m_back})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme.px(22), theme.px(15), theme.px(22), theme.px(15));
    buttons->setSpacing(theme.px(10));
    buttons->addWidget(m_aside);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);

    auto *hairline = new QFrame(this);
    hairline->setFixedHeight(1);
    hairline->setAutoFillBackground(true);
    hairline->setBackgroundRole(QPalette::Midlight);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *padded = new QHBoxLayout; // whose spaces change sides with the language, as margins do not
    padded->setContentsMargins(0, theme.px(28), 0, theme.px(4));
    padded->setSpacing(0);
    padded->addSpacing(theme.px(28));
    padded->addWidget(m_pages, 1);
    padded->addSpacing(theme.px(16));
    column->addLayout(padded, 1);
    column->addWidget(hairline);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_steps, m_steps->sizeHint().width());
    row->addLayout(column, theme.px(usualWidth) - m_steps->sizeHint().width());
}

void OnboardingDialog::connectWaysIn()
{
    connect(m_tracker, &TrackerPage::chosen, this, [this](const TrackerPage::Choice &choice) {
        m_applicant = choice.applicant;
        m_isElsewhere = choice.isElsewhere;
        if (choice.needsClient)
            askForClient(false);
        else
            ask();
    });
    connect(m_tracker, &TrackerPage::addedByHand, this, &OnboardingDialog::admit);
    connect(m_tracker, &TrackerPage::tokenFileChosen, this, [this](const Applicant &applicant) {
        m_tokenFile->start(applicant);
        turnTo(m_tokenFile);
    });
    connect(m_tracker, &TrackerPage::invitationChosen, this, [this](const Invitation &invitation) {
        turnTo(m_invitation);
        m_invitation->resume(invitation);
    });
    connect(m_client, &ClientPage::ready, this, [this](const OAuthClient &client) {
        m_applicant.client = client;
        ask();
    });
    connect(m_client, &ClientPage::guideWanted, this, [this] {
        m_guide->start(std::exchange(m_guideStep, 0));
        turnTo(m_guide);
    });
    connect(m_guide, &ClientGuide::finished, this, [this] {
        m_trail.pop_back();
        display(current());
    });
    connect(m_tokenFile, &TokenFilePage::admitted, this, &OnboardingDialog::admit);
    connect(m_consent, &ConsentPage::admitted, this, &OnboardingDialog::admitWithConsent);
    connect(m_consent, &ConsentPage::anotherClientWanted, this, [this] { askForClient(true); });
    connect(m_consent, &ConsentPage::anotherNameWanted, this, [this](const QString &why) {
        startOver();
        m_tracker->setNameTrouble(why);
    });
    connect(m_consent, &ConsentPage::elsewhereWanted, this, [this] {
        m_isElsewhere = true;
        goBack();
        ask();
    });
    connect(m_invitation, &InvitationPage::admitted, this, &OnboardingDialog::admitWithConsent);
    connect(m_invitation, &InvitationPage::anotherClientWanted, this, [this] { askForClient(true); });
    connect(m_invitation, &InvitationPage::withdrawn, this, [this] { m_isForInvitation ? reject() : startOver(); });
}

void OnboardingDialog::connectAfterwards()
{
    connect(m_person, &PersonPage::saved, this, [this](const Player &player) {
        m_player = player;
        m_steps->setDone(Person);
        Q_EMIT playerChanged(player);
        m_number->start(player, m_occasion);
        turnTo(m_number);
    });
    connect(m_number, &NumberPage::skipped, this, &OnboardingDialog::finish);
    for (const auto settled : {&NumberPage::confirmed, &NumberPage::ended})
        connect(m_number, settled, this, &OnboardingDialog::finishWithTexts);
    connect(m_number, &NumberPage::settingsWanted, this, &OnboardingDialog::settingsWanted);
    connect(m_number, &NumberPage::codeSent, this, [this](const CodePlace &place, const TextConsent &consent, bool mayBeLost) {
        if (!place.address.isEmpty())
            stayOpen(); // it is shown this once
        m_code->start(m_player, place, consent, mayBeLost);
        turnTo(m_code);
    });
    connect(m_code, &CodePage::skipped, this, &OnboardingDialog::finish);
    connect(m_code, &CodePage::otherPlaceWanted, this, &OnboardingDialog::goBack);
    connect(m_code, &CodePage::confirmed, this, &OnboardingDialog::finishWithTexts);
    connect(m_done, &DonePage::leaderboardWanted, this, &QDialog::accept);
    connect(m_done, &DonePage::nextPlayerWanted, this, [this] {
        m_tracker->nextPlayer();
        startOver();
    });
}

void OnboardingDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_surroundings.appearance.theme().surface);
}

OnboardingPage *OnboardingDialog::current() const
{
    return m_trail.back();
}

OnboardingDialog::Step OnboardingDialog::stepOf(const OnboardingPage *page) const
{
    if (page == m_consent || page == m_invitation)
        return Consent;
    if (page == m_person)
        return Person;
    if (page == m_number || page == m_code)
        return Texts;
    return page == m_done ? Done : Tracker;
}

void OnboardingDialog::turnTo(OnboardingPage *page)
{
    if (!m_trail.empty())
        current()->leave();
    std::erase(m_trail, page); // a page stands on the way back once
    m_trail.push_back(page);
    display(page);
}

void OnboardingDialog::settleOn(OnboardingPage *page)
{
    current()->leave();
    m_trail.assign({page});
    display(page);
}

void OnboardingDialog::display(OnboardingPage *page)
{
    if (std::exchange(m_isLeaving, false)) {
        QDialog::reject();
        return;
    }
    if (page == m_tracker)
        m_tracker->refresh();
    for (int i = 0; i < m_pages->count(); ++i) {
        if (qobject_cast<ScrolledPage *>(m_pages->widget(i))->widget() == page)
            m_pages->setCurrentIndex(i);
    }
    m_steps->setDone(Tracker); // which every other step comes from
    m_steps->setCurrent(page == m_done ? Done + 1 : stepOf(page));
    announce(m_steps, m_steps->accessibleDescription());
    updateButtons();
    QWidget *start = page->startsAt();
    (start ? start : m_forward)->setFocus();
}

void OnboardingDialog::goBack()
{
    if (current()->goBack() || m_trail.size() < 2)
        return;
    stayOpen();
    current()->leave();
    m_trail.pop_back();
    display(current());
}

void OnboardingDialog::updateButtons()
{
    const OnboardingPage::Buttons buttons = current()->buttons();
    // Nothing comes after texts that somebody came for.
    m_aside->setText(m_occasion == Occasion::Texts && !buttons.aside.isEmpty() ? tr("Close") : buttons.aside);
    m_aside->setVisible(!buttons.aside.isEmpty());
    m_back->setVisible(buttons.canGoBack && m_trail.size() > 1);
    m_forward->setText(buttons.forward);
    m_forward->setVisible(!buttons.forward.isEmpty());
    m_forward->setEnabled(buttons.canGoForward);
    QPushButton *chosen = current()->defaultButton();
    (chosen ? chosen : m_forward)->setDefault(true);
}

void OnboardingDialog::setOccasion(Occasion occasion)
{
    m_occasion = occasion;
    switch (occasion) {
    case Occasion::Addition: m_steps->setShown({Tracker, Consent, Person, Texts, Done}); break;
    case Occasion::Return: m_steps->setShown({Tracker, Consent, Done}); break;
    case Occasion::Texts: m_steps->setShown({Texts, Done}); break;
    }
}

void OnboardingDialog::ask()
{
    if (m_isElsewhere) {
        turnTo(m_invitation);
        m_invitation->invite(m_applicant);
    } else {
        turnTo(m_consent);
        m_consent->start(m_applicant);
    }
}

void OnboardingDialog::askForClient(bool replaces)
{
    m_client->start(m_applicant.tracker, replaces);
    turnTo(m_client);
}

void OnboardingDialog::reconnect(const Player &player)
{
    m_tracker->suggest(player.name, player.tracker);
    m_applicant = {player.name, player.tracker, std::nullopt, player.id};
    m_isElsewhere = false;
    m_isForSomebody = true;
    setWindowTitle(tr("Reconnect %1").arg(player.name));
    setOccasion(Occasion::Return);
    ask();
}

void OnboardingDialog::goOnWith(const Invitation &invitation)
{
    m_tracker->suggest(invitation.player, invitation.tracker);
    m_applicant = {invitation.player, invitation.tracker, std::nullopt, invitation.returning};
    m_isElsewhere = true;
    m_isForInvitation = true;
    m_isForSomebody = true;
    setWindowTitle(tr("Invitation to %1").arg(invitation.player));
    setOccasion(invitation.returning.isValid() ? Occasion::Return : Occasion::Addition);
    if (m_surroundings.clock.now() >= invitation.endsAt) {
        ask();
        return;
    }
    turnTo(m_invitation);
    m_invitation->resume(invitation);
}

void OnboardingDialog::enterTexts(const Player &player)
{
    m_player = player;
    m_isForSomebody = true;
    setWindowTitle(tr("Texts to %1").arg(player.name));
    setOccasion(Occasion::Texts);
    m_number->start(player, m_occasion);
    settleOn(m_number);
    const std::optional<TextConsent> consent = m_port.textConsent(player.id).value_or(std::nullopt);
    const bool isWaited = m_port.waitingCode(player.id).value_or(std::nullopt).has_value();
    if (!consent || stateOf(*consent) != ConsentState::CodeSent || !isWaited)
        return;
    CodePlace place;
    if (const Result<PhoneNumber> number = PhoneNumber::parse(consent->number))
        place.number = *number;
    m_code->start(player, place, *consent, false);
    turnTo(m_code);
}

void OnboardingDialog::admit(const Player &player)
{
    const bool isBack = m_applicant.returning.isValid() && m_applicant.returning == player.id;
    m_player = player;
    setOccasion(isBack ? Occasion::Return : Occasion::Addition);
    m_done->start(player, m_occasion);
    Q_EMIT playerAdded(player);
    if (isBack) {
        finish();
        return;
    }
    m_person->start(player);
    settleOn(m_person);
}

void OnboardingDialog::admitWithConsent(const Player &player)
{
    m_steps->setDone(Consent);
    admit(player);
}

void OnboardingDialog::finishWithTexts()
{
    m_steps->setDone(Texts);
    finish();
}

void OnboardingDialog::finish()
{
    m_done->start(m_player, m_occasion);
    m_steps->setDone(Done);
    settleOn(m_done);
}

void OnboardingDialog::startOver()
{
    m_applicant = {};
    m_isForInvitation = false;
    setOccasion(Occasion::Addition);
    m_steps->startOver();
    setWindowTitle(tr("Add a player"));
    settleOn(m_tracker);
}

void OnboardingDialog::readingEnded(const std::optional<Error> &trouble)
{
    m_done->readingEnded(trouble);
}

bool OnboardingDialog::isOnTrail(const OnboardingPage *page) const
{
    return std::ranges::find(m_trail, page) != m_trail.end();
}

Unfinished OnboardingDialog::unfinished() const
{
    if (!isOnTrail(m_tracker) || isOnTrail(m_invitation))
        return {};
    Unfinished typed = m_tracker->unfinished();
    if (isOnTrail(m_client))
        typed.applicant.client = m_client->unfinished();
    if (isOnTrail(m_guide))
        typed.guideStep = m_guide->step();
    return typed;
}

void OnboardingDialog::restore()
{
    const Unfinished typed = m_port.unfinished();
    m_guideStep = typed.guideStep;
    m_tracker->restore(typed);
    if (typed.applicant.client)
        m_client->restore(typed.applicant.tracker, *typed.applicant.client);
}

bool OnboardingDialog::hasUnsaved() const
{
    return m_isLeaving || current()->isUnsaved();
}

void OnboardingDialog::askWhetherToSave()
{
    auto *question = new UnsavedQuestion(this, m_forward->isEnabled());
    connect(question, &UnsavedQuestion::saveWanted, this, &OnboardingDialog::saveAndClose);
    connect(question, &UnsavedQuestion::discardWanted, this, [this] { QDialog::reject(); });
    connect(question, &UnsavedQuestion::editingWanted, this, &OnboardingDialog::stayedOpen);
    m_question = question;
    m_question->open();
}

void OnboardingDialog::saveAndClose()
{
    m_isLeaving = true;
    current()->goForward();
}

void OnboardingDialog::stayOpen()
{
    if (std::exchange(m_isLeaving, false))
        Q_EMIT stayedOpen();
}

void OnboardingDialog::reject()
{
    if (m_isLeaving)
        return; // it is about to close, or to say why not
    if (!hasUnsaved())
        QDialog::reject();
    else if (!m_question)
        askWhetherToSave();
}

void OnboardingDialog::done(int result)
{
    if (!m_isForSomebody)
        m_port.keepUnfinished(unfinished());
    current()->leave();
    QDialog::done(result);
}

} // namespace stepladder
