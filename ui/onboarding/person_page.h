// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/onboarding/enrolment_port.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/theme/appearance.h"

class QDateEdit;

namespace stepladder {

class AvatarView;
class ColourPicker;
class FormField;
class Notice;
class TextField;
class ThemedLabel;
class ZoneField;

/// Name, colour, time zone and joining day of a player who is in already: closing here loses nothing.
class PersonPage final : public OnboardingPage
{
    Q_OBJECT

public:
    PersonPage(EnrolmentPort &port, const Appearance &appearance, const League &league, const Clock &clock, QWidget *parent = nullptr);

    void start(const Player &player);

    [[nodiscard]] Buttons buttons() const override;
    [[nodiscard]] QWidget *startsAt() const override;
    void goForward() override;

Q_SIGNALS:
    void saved(const stepladder::Player &player);

private:
    void explainJoining();
    [[nodiscard]] bool readInto(Player &player);

    EnrolmentPort &m_port;
    const League m_league;
    const Clock &m_clock;
    Player m_player;
    AvatarView *m_avatar;
    ThemedLabel *m_title;
    TextField *m_name;
    ColourPicker *m_colours;
    FormField *m_colourField;
    ZoneField *m_zone;
    FormField *m_zoneField;
    QDateEdit *m_joined;
    FormField *m_joinedField;
    Notice *m_trouble;
};

} // namespace stepladder
