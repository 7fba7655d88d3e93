// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/enrolment_port.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/theme/appearance.h"

namespace stepladder {

class CountryField;
class FormField;
class Notice;
class TextChoices;
class TextField;
class ThemedLabel;

/// A player's mobile number, and what may be texted to it. Skipping is as easy as going on; without a text channel it is
/// what the page does.
class NumberPage final : public OnboardingPage
{
    Q_OBJECT

public:
    NumberPage(EnrolmentPort &port, const Appearance &appearance, const QString &league, QWidget *parent = nullptr);

    void start(const Player &player);

    [[nodiscard]] Buttons buttons() const override;
    [[nodiscard]] QWidget *startsAt() const override;
    void goForward() override;
    void goAside() override;
    void leave() override;

Q_SIGNALS:
    void skipped();
    /// `mayBeLost`: nobody knows whether the code went out.
    void codeSent(const stepladder::PhoneNumber &number, const stepladder::TextConsent &consent, bool mayBeLost);
    /// The number was confirmed before; no code was needed.
    void confirmed(const stepladder::TextConsent &consent);

private:
    [[nodiscard]] Result<PhoneNumber> typed() const;
    void followTyping();
    void entered(int attempt, Result<Texting::Entered> entered);

    EnrolmentPort &m_port;
    Player m_player;
    std::optional<PhoneNumber> m_number; ///< the one on its way
    int m_attempt = 0; ///< counts what is waited for, so that what was given up is not heard
    bool m_canText = false;
    bool m_isBusy = false;
    ThemedLabel *m_title;
    ThemedLabel *m_words;
    CountryField *m_country;
    FormField *m_countryField;
    TextField *m_mobile;
    TextChoices *m_choices;
    Notice *m_outcome;
};

} // namespace stepladder
