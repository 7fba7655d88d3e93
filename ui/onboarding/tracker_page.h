// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/onboarding/enrolment_port.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/theme/appearance.h"

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace stepladder {

class Notice;
class TextField;
class ThemedLabel;

/// Who it is, what counts the steps, and where the player sits.
class TrackerPage final : public OnboardingPage
{
    Q_OBJECT

public:
    struct Choice {
        Applicant applicant;
        bool isElsewhere = false;
        bool needsClient = false; ///< the league has none, or another one is wanted
    };

    TrackerPage(EnrolmentPort &port, const Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    /// Reads again what the league knows: whether it is empty, its clients, and whose answers are awaited.
    void refresh();
    /// Clears the name; the rest holds for most players of a league.
    void nextPlayer();
    void suggest(const QString &name, TrackerKind tracker);
    /// What is typed and chosen, whole or not.
    [[nodiscard]] Unfinished unfinished() const;
    void restore(const Unfinished &typed);
    /// Marks the name.
    void setNameTrouble(const QString &sentence);

    [[nodiscard]] Buttons buttons() const override;
    [[nodiscard]] QWidget *startsAt() const override;
    void goForward() override;

Q_SIGNALS:
    void chosen(const stepladder::TrackerPage::Choice &choice);
    void addedByHand(const stepladder::Player &player);
    void invitationChosen(const stepladder::Invitation &invitation);
    /// The player comes over from an older program.
    void tokenFileChosen(const stepladder::Applicant &applicant);

private:
    void addTrackers(QVBoxLayout *column);
    void addPlaces(QVBoxLayout *column);
    void addClient(QVBoxLayout *column);
    void showInvitations();
    void showClient();
    [[nodiscard]] TrackerKind tracker() const;
    /// Hands on what was typed, unless something is missing: that is marked then, and has the focus.
    void choose(bool anotherClient);
    /// Marks the name where it is no player's to be.
    void judgeName();
    /// Who was named; nobody: the name is marked.
    [[nodiscard]] std::optional<Applicant> named();

    EnrolmentPort &m_port;
    const Appearance &m_appearance;
    const Clock &m_clock;
    ThemedLabel *m_title;
    ThemedLabel *m_words;
    QVBoxLayout *m_invitations;
    TextField *m_name;
    Notice *m_trouble;
    QButtonGroup *m_trackers;
    QButtonGroup *m_places;
    QWidget *m_placePart = nullptr;
    QWidget *m_clientPart = nullptr;
    ThemedLabel *m_client = nullptr;
    QPushButton *m_tokenFile = nullptr;
    bool m_hasClient = false;
};

} // namespace stepladder
