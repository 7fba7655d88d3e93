// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/consent_page.h"

#include "core/accounts/pasted_address.h"
#include "ui/onboarding/deliver.h"
#include "ui/onboarding/ending_view.h"
#include "ui/onboarding/google_console.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/reading_order.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ConsentPage::ConsentPage(EnrolmentPort &port, const Appearance &appearance, const Clock &clock, const OpenUrl &openUrl,
                         std::chrono::seconds deadline, QWidget *parent)
    : OnboardingPage(parent), m_port(port), m_openUrl(openUrl), m_deadline(deadline),
      m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)), m_views(new QStackedWidget(this)),
      m_waiting(new WaitingView(appearance, clock, openUrl)), m_ending(new EndingView(appearance))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(appearance.theme().px(4));
    column->addWidget(m_title);
    column->addWidget(m_views, 1);
    m_views->addWidget(m_waiting);
    m_views->addWidget(m_ending);
    m_vaultWatch.setInterval(1s);
    connect(&m_vaultWatch, &QTimer::timeout, this, &ConsentPage::askWhetherShut);
    connect(m_waiting, &WaitingView::addressPasted, this, &ConsentPage::usePasted);
    connect(m_waiting, &WaitingView::elsewhereWanted, this, &ConsentPage::elsewhereWanted);
    connect(m_waiting, &WaitingView::primaryButtonChanged, this, &ConsentPage::buttonsChanged);
    connect(m_ending, &EndingView::chosen, this, &ConsentPage::remedy);
}

void ConsentPage::start(const Applicant &applicant)
{
    m_applicant = applicant;
    m_title->setText(applicant.returning.isValid() ? tr("Allow Stepladder to read %1's steps again").arg(applicant.name)
                                                   : tr("Allow Stepladder to read your steps"));
    ask();
}

void ConsentPage::ask()
{
    leave();
    m_isWaiting = true;
    m_title->show();
    m_views->setCurrentWidget(m_waiting);
    m_waiting->prepare(m_applicant.tracker, m_deadline);
    Q_EMIT buttonsChanged();
    deliver(m_port.begin(m_applicant), QPointer(this), &ConsentPage::begun, m_attempt);
}

void ConsentPage::begun(int attempt, Result<QUrl> page)
{
    if (attempt != m_attempt)
        return;
    if (!page) {
        end(page.error());
        return;
    }
    m_waiting->start(*page);
    m_waiting->firstButton()->setFocus();
    deliver(m_port.finish(), QPointer(this), &ConsentPage::finished, m_attempt);
}

void ConsentPage::finished(int attempt, Result<Player> player)
{
    if (attempt != m_attempt)
        return;
    m_isWaiting = false;
    m_waiting->stop();
    if (player)
        Q_EMIT admitted(*player);
    else
        end(player.error());
}

void ConsentPage::usePasted(const QString &text)
{
    const Result<QUrl> address = pastedAddress(text);
    const Result<void> taken = address ? m_port.redirected(*address) : tl::unexpected(address.error());
    if (!taken)
        m_waiting->setPasteTrouble(sentence(taken.error()));
}

void ConsentPage::end(const Error &error)
{
    m_isWaiting = false;
    m_waiting->stop();
    const ConsentEnding ending = endingOf(error, m_applicant, m_port.isAnswered());
    m_title->hide(); // the ending has one of its own
    m_ending->tell(ending);
    m_views->setCurrentWidget(m_ending);
    Q_EMIT buttonsChanged();
    m_ending->firstButton()->setFocus();
    if (ending.waitsForVault) {
        m_wasShut = false;
        askWhetherShut();
        m_vaultWatch.start();
    }
}

void ConsentPage::remedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::TryAgain:
        tryAgain();
        return;
    case Remedy::SignUp:
        openPage(signUpPage());
        return;
    case Remedy::EnableApi:
        openPage(google_console::apiPage());
        return;
    case Remedy::AnotherClient:
        Q_EMIT anotherClientWanted();
        return;
    case Remedy::AnotherName:
        Q_EMIT anotherNameWanted(tr("%1 plays already. Choose another name.").arg(m_applicant.name));
        return;
    case Remedy::ByHand:
        addByHand();
        return;
    }
}

void ConsentPage::openPage(const QUrl &page)
{
    m_remedyPage = page;
    m_ending->note({});
    deliver(m_openUrl(page), QPointer(this), &ConsentPage::pageOpened, m_attempt);
}

void ConsentPage::pageOpened(int attempt, bool worked)
{
    if (attempt != m_attempt)
        return;
    m_ending->note(worked ? tr("The page is open in your browser. Come back here when you are done.")
                          : tr("The browser did not open. The page is %1").arg(isolated(m_remedyPage.toString())));
}

void ConsentPage::tryAgain()
{
    if (!m_port.isAnswered()) {
        ask();
        return;
    }
    m_vaultWatch.stop();
    ++m_attempt;
    m_isWaiting = true;
    m_title->show();
    m_waiting->keep();
    m_views->setCurrentWidget(m_waiting);
    Q_EMIT buttonsChanged();
    deliver(m_port.finish(), QPointer(this), &ConsentPage::finished, m_attempt);
}

void ConsentPage::addByHand()
{
    if (const Result<Player> player = m_port.addByHand(m_applicant.name))
        Q_EMIT admitted(*player);
    else
        end(player.error());
}

// Nobody is asked for a password here; only a vault that was seen shut and then open lets the page go on by itself.
void ConsentPage::askWhetherShut()
{
    deliver(m_port.isVaultShut(), QPointer(this), &ConsentPage::vaultAnswered, m_attempt);
}

void ConsentPage::vaultAnswered(int attempt, bool isShut)
{
    if (attempt != m_attempt || m_isWaiting)
        return;
    if (m_wasShut && !isShut)
        tryAgain();
    else
        m_wasShut = isShut;
}

QWidget *ConsentPage::startsAt() const
{
    return m_isWaiting ? m_waiting->firstButton() : m_ending->firstButton();
}

OnboardingPage::Buttons ConsentPage::buttons() const
{
    return {m_isWaiting ? tr("&Continue") : QString(), false, tr("Cancel")};
}

QPushButton *ConsentPage::defaultButton() const
{
    return m_isWaiting ? m_waiting->primaryButton() : m_ending->firstButton();
}

void ConsentPage::leave()
{
    ++m_attempt;
    m_vaultWatch.stop();
    m_waiting->stop();
    // Also what was answered and could not be kept is given up.
    if (m_isWaiting || m_port.isAnswered())
        m_port.cancel();
    m_isWaiting = false;
}

} // namespace stepladder
