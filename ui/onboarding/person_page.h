// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/onboarding/enrolment_port.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/theme/appearance.h"

namespace stepladder {

class PersonForm;
class PersonHead;

/// Name, colour, time zone and joining day of a player who is in already: closing here loses nothing but edits.
class PersonPage final : public OnboardingPage
{
    Q_OBJECT

public:
    PersonPage(EnrolmentPort &port, const Appearance &appearance, const League &league, const Clock &clock, QWidget *parent = nullptr);

    void start(const Player &player);

    [[nodiscard]] Buttons buttons() const override;
    [[nodiscard]] QWidget *startsAt() const override;
    void goForward() override;
    [[nodiscard]] bool isUnsaved() const override;

Q_SIGNALS:
    void saved(const stepladder::Player &player);

private:
    EnrolmentPort &m_port;
    PersonHead *m_head;
    PersonForm *m_form;
    QStringList m_filled; ///< what the fields held when they were filled or saved
};

} // namespace stepladder
