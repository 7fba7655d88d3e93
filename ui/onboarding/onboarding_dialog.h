// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/onboarding_page.h"
#include "ui/onboarding/tracker_page.h"
#include "ui/onboarding/waiting_view.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace stepladder {

class ClientGuide;
class ClientPage;
class CodePage;
class ConsentPage;
class DonePage;
class InvitationPage;
class NumberPage;
class PersonPage;
class StepList;
class TokenFilePage;

/// Takes players in: tracker, consent, person, texts, done; each of the players can come back to allow access again, or for
/// texts alone. A player is kept as soon as access is allowed, so that closing later loses nothing; what is typed before that
/// is there again at the next opening.
class OnboardingDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Surroundings {
        const Appearance &appearance;
        const Clock &clock;
        OpenUrl openUrl;
        League league;
        std::chrono::seconds deadline = std::chrono::minutes(5); ///< of a consent
    };
    /// The port and what the surroundings refer to outlive the dialog.
    OnboardingDialog(EnrolmentPort &port, const Surroundings &surroundings, QWidget *parent = nullptr);

    /// Straight to the consent of a player who has to allow access again.
    void reconnect(const Player &player);
    /// Straight to the texts of a player, where a code is waiting to that.
    void enterTexts(const Player &player);
    /// Straight to an invitation that waits for its answer, or to a new one where it has run out.
    void goOnWith(const Invitation &invitation);
    /// A reading of the league ended, well or not.
    void readingEnded(const std::optional<Error> &trouble);

    /// Asks first where something would be lost that was entered.
    void reject() override;
    [[nodiscard]] bool hasUnsaved() const;

Q_SIGNALS:
    /// A player was taken in, or is connected again, and is stored.
    void playerAdded(const stepladder::Player &player);
    /// The player who was added was edited.
    void playerChanged(const stepladder::Player &player);
    /// A text channel is to be set up.
    void settingsWanted();
    /// It was to close, and did not.
    void stayedOpen();

protected:
    void done(int result) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Step { Tracker, Consent, Person, Texts, Done };

    void makePages();
    void build();
    void connectWaysIn();
    void connectAfterwards();
    [[nodiscard]] OnboardingPage *current() const;
    [[nodiscard]] Step stepOf(const OnboardingPage *page) const;
    /// Goes to a page; the way back leads here.
    void turnTo(OnboardingPage *page);
    /// Goes to a page that nothing leads back from.
    void settleOn(OnboardingPage *page);
    void display(OnboardingPage *page);
    void goBack();
    void updateButtons();
    void setOccasion(Occasion occasion);
    [[nodiscard]] bool isOnTrail(const OnboardingPage *page) const;
    /// Nothing, where somebody has come in or is invited.
    [[nodiscard]] Unfinished unfinished() const;
    void restore();
    void ask();
    void askForClient(bool replaces);
    void admit(const Player &player);
    void admitWithConsent(const Player &player);
    void finish();
    void finishWithTexts();
    void startOver();
    void askWhetherToSave();
    void saveAndClose();
    /// What was to close it after all goes on.
    void stayOpen();

    EnrolmentPort &m_port;
    Surroundings m_surroundings;
    Occasion m_occasion = Occasion::Addition;
    Applicant m_applicant;
    bool m_isElsewhere = false;
    bool m_isForInvitation = false; ///< the dialog: it closes with it
    bool m_isForSomebody = false; ///< opened for who is in already, or invited
    bool m_isLeaving = false; ///< it closes once the page has gone on
    int m_guideStep = 0; ///< where the guide starts
    Player m_player; ///< who was added last
    std::vector<OnboardingPage *> m_trail; ///< the pages that led here; the last one is shown
    StepList *m_steps;
    QStackedWidget *m_pages;
    TrackerPage *m_tracker = nullptr;
    ClientPage *m_client = nullptr;
    ClientGuide *m_guide = nullptr;
    TokenFilePage *m_tokenFile = nullptr;
    ConsentPage *m_consent = nullptr;
    InvitationPage *m_invitation = nullptr;
    PersonPage *m_person = nullptr;
    NumberPage *m_number = nullptr;
    CodePage *m_code = nullptr;
    DonePage *m_done = nullptr;
    QPushButton *m_aside;
    QPushButton *m_back;
    QPushButton *m_forward;
    QPointer<QDialog> m_question; ///< whether to save
};

} // namespace stepladder
