// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/enrolment_port.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/theme/appearance.h"

namespace stepladder {

class CountryField;
class FormField;
class Notice;
class Segments;
class TextChoices;
class TextField;
class ThemedLabel;

/// The way to a player's phone, a mobile number or the ntfy app, and what may be told there. Skipping is as easy as going on;
/// without a text channel it is what the page does. Texts that were turned on before are ended here, too.
class NumberPage final : public OnboardingPage
{
    Q_OBJECT

public:
    NumberPage(EnrolmentPort &port, const Appearance &appearance, const QString &league, QWidget *parent = nullptr);

    void start(const Player &player, Occasion occasion);

    [[nodiscard]] Buttons buttons() const override;
    [[nodiscard]] QWidget *startsAt() const override;
    void goForward() override;
    void goAside() override;
    [[nodiscard]] bool isUnsaved() const override;
    void leave() override;

Q_SIGNALS:
    void skipped();
    /// `mayBeLost`: nobody knows whether the code went out.
    void codeSent(const stepladder::CodePlace &place, const stepladder::TextConsent &consent, bool mayBeLost);
    /// The number or topic was confirmed before; no code was needed.
    void confirmed(const stepladder::TextConsent &consent);
    void ended(const stepladder::TextConsent &consent);
    /// To where a text channel is set up.
    void settingsWanted();

private:
    [[nodiscard]] Result<PhoneNumber> typed() const;
    [[nodiscard]] bool canText() const { return !m_ways.empty(); }
    [[nodiscard]] bool isByApp() const;
    /// Whether texts to what is entered are turned on already.
    [[nodiscard]] bool isConfirmed() const;
    void recall();
    void showState();
    void showWay();
    void followTyping();
    /// Names who else gets texts on the number; empty: there is none yet.
    void showSharers(const QString &number);
    void readOthers();
    void entered(int attempt, Result<Texting::Entered> entered);
    void topicEntered(int attempt, Result<EnteredTopic> topic);
    void take(const Result<TextConsent> &chosen, bool mayBeLost);
    void askWhetherToEnd();
    void endTexts();
    void tellTrouble(const Error &error);

    EnrolmentPort &m_port;
    Player m_player;
    Occasion m_occasion = Occasion::Addition;
    std::optional<TextConsent> m_consent; ///< of before
    std::vector<std::pair<QString, QString>> m_others; ///< number and name of all others who get texts
    QString m_keptNumber; ///< as it was typed or recalled
    std::optional<std::pair<bool, bool>> m_keptChoices; ///< result and battery; none: nothing is texted that they are about
    const QString m_league;
    std::vector<ChannelKind> m_ways; ///< that the league has
    CodePlace m_place; ///< of the code on its way
    int m_attempt = 0; ///< counts what is waited for, so that what was given up is not heard
    bool m_isBusy = false;
    ThemedLabel *m_title;
    Notice *m_state; ///< of texts of before
    ThemedLabel *m_words;
    Segments *m_way;
    CountryField *m_country;
    FormField *m_countryField;
    TextField *m_mobile;
    Notice *m_shared; ///< by players
    TextChoices *m_choices;
    Notice *m_outcome;
    QWidget *m_endPart;
    ThemedLabel *m_endWords;
    QPushButton *m_end;
};

} // namespace stepladder
