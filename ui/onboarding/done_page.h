// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/onboarding/enrolment_port.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/theme/appearance.h"

class QVBoxLayout;

namespace stepladder {

class DoneRow;
class PersonHead;
class StepsLine;

/// Says who is in, or what else came of it, and fills in as the first reading arrives.
class DonePage final : public OnboardingPage
{
    Q_OBJECT

public:
    DonePage(EnrolmentPort &port, const Appearance &appearance, const League &league, const Clock &clock, QWidget *parent = nullptr);

    void start(const Player &player, Occasion occasion);
    /// A reading ended: what the store knows is shown, and what went wrong.
    void readingEnded(const std::optional<Error> &trouble);

    [[nodiscard]] Buttons buttons() const override;
    void goForward() override;
    void goAside() override;

Q_SIGNALS:
    void leaderboardWanted();
    void nextPlayerWanted();

private:
    void showReading();
    void showConnection();
    [[nodiscard]] static QString wishes(const TextConsent &consent);
    [[nodiscard]] QString title(const std::optional<TextConsent> &consent) const;
    void showDevice(const BoardRow *row);
    void showDays(const BoardRow *row);
    void showNumber(const Result<std::optional<TextConsent>> &read);

    EnrolmentPort &m_port;
    const League m_league;
    const Clock &m_clock;
    Player m_player;
    Occasion m_occasion = Occasion::Addition;
    bool m_isRead = false; ///< a reading ended
    std::optional<Error> m_trouble;
    PersonHead *m_head;
    DoneRow *m_connection;
    DoneRow *m_device;
    DoneRow *m_days;
    DoneRow *m_number;
    QWidget *m_linePart;
    StepsLine *m_line;
};

} // namespace stepladder
