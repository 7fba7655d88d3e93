// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/onboarding/enrolment_port.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/theme/appearance.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stepladder {

class FormField;
class Notice;
class NumberedStep;
class PasteField;
class ThemedLabel;

/// Takes a player in whose browser is elsewhere: a link goes out, an address comes back. The answer may come another day.
class InvitationPage final : public OnboardingPage
{
    Q_OBJECT

public:
    InvitationPage(EnrolmentPort &port, const Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    /// Makes a link.
    void invite(const Applicant &applicant);
    /// Goes on with one that was sent before.
    void resume(const Invitation &invitation);

    [[nodiscard]] Buttons buttons() const override;
    [[nodiscard]] QWidget *startsAt() const override;
    void goForward() override;
    void leave() override;

Q_SIGNALS:
    void admitted(const stepladder::Player &player);
    void anotherClientWanted();
    void withdrawn();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLink(QVBoxLayout *column);
    void buildPaste(QVBoxLayout *column);
    void prepare();
    void linked(int attempt, Result<InvitationLink> link);
    void accepted(int attempt, Result<Player> player);
    void takenBack(int attempt, Result<void> done);
    void copyLink();
    void askWhetherToWithdraw();
    void withdraw();
    void tellTrouble(const Error &error);
    void tellLife();
    void colourIcons();

    EnrolmentPort &m_port;
    const Appearance &m_appearance;
    const Clock &m_clock;
    Applicant m_applicant;
    QDateTime m_endsAt;
    int m_attempt = 0; ///< counts what is waited for, so that what was given up is not heard
    bool m_isResumed = false; ///< the link was made before
    bool m_isAsking = false;
    ThemedLabel *m_title;
    NumberedStep *m_send;
    NumberedStep *m_ends;
    NumberedStep *m_answer;
    QLineEdit *m_link = nullptr;
    QPushButton *m_copy = nullptr;
    ThemedLabel *m_life = nullptr;
    PasteField *m_paste = nullptr;
    Notice *m_trouble = nullptr;
    QPushButton *m_newLink = nullptr;
    QPushButton *m_anotherClient = nullptr;
    QPushButton *m_withdraw = nullptr;
};

} // namespace stepladder
