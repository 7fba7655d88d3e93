// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/onboarding/enrolment_port.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/theme/appearance.h"

#include <QTimer>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stepladder {

class CodeField;
class Notice;
class TextChoices;
class ThemedLabel;

/// Takes the code that was texted, or waits in the ntfy app. What it says of time and tries is what the store knows, not what it counted itself.
class CodePage final : public OnboardingPage
{
    Q_OBJECT

public:
    CodePage(EnrolmentPort &port, const Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    /// `mayBeLost`: nobody knows whether the code went out.
    void start(const Player &player, const CodePlace &place, const TextConsent &consent, bool mayBeLost);

    [[nodiscard]] Buttons buttons() const override;
    [[nodiscard]] QWidget *startsAt() const override;
    void goForward() override;
    void goAside() override;
    [[nodiscard]] QPushButton *defaultButton() const override;
    void leave() override;

Q_SIGNALS:
    void skipped();
    void confirmed(const stepladder::TextConsent &consent);
    void otherPlaceWanted();

private:
    void buildHead(QVBoxLayout *column);
    void buildAddress(QVBoxLayout *column);
    void showPlace();
    [[nodiscard]] bool isByApp() const { return !m_place.number; }
    void readCode();
    void tick();
    void tellLife();
    void tellResend();
    void tellTrouble(const QString &words);
    void tellLoss();
    void tried(int attempt, Result<TextConsent> consent);
    void resend();
    void resent(int attempt, Result<Texting::Entered> entered);
    void topicResent(int attempt, Result<EnteredTopic> topic);
    void choose();
    [[nodiscard]] bool isOver() const;

    EnrolmentPort &m_port;
    const Appearance &m_appearance;
    const Clock &m_clock;
    Player m_player;
    CodePlace m_place;
    std::optional<WaitingCode> m_code; ///< empty: it has run out
    QDateTime m_nextAt;                ///< UTC; when a code may be sent again
    int m_attempt = 0; ///< counts what is waited for, so that what was given up is not heard
    int m_saidMinutes = 0; ///< to screen readers
    bool m_saidTries = false; ///< by what is wrong
    bool m_isBusy = false;
    QTimer m_tick;
    ThemedLabel *m_title = nullptr;
    ThemedLabel *m_sentTo = nullptr;
    QPushButton *m_change = nullptr;
    QHBoxLayout *m_placeRow = nullptr;
    QWidget *m_addressPart = nullptr;
    QLineEdit *m_address = nullptr;
    CodeField *m_field;
    Notice *m_life;
    Notice *m_trouble;
    QPushButton *m_again;
    TextChoices *m_choices;
};

} // namespace stepladder
