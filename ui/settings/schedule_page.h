// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/appearance.h"

class QCheckBox;

namespace stepladder {

class DateField;
class FormField;
class Notice;
class ThemedLabel;
class TimeField;

/// When the trackers are read and the results told.
class SchedulePage final : public SettingsPage
{
    Q_OBJECT

public:
    SchedulePage(const Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    void fill(const MessageSettings &settings) override;
    void addTo(MessageSettings &settings) const override;
    [[nodiscard]] QWidget *mark() override;
    [[nodiscard]] QString trouble() const override;

private:
    void build(const Appearance &appearance);
    void follow();
    [[nodiscard]] int dayAt(size_t place) const; ///< of m_days, 1 is Monday
    [[nodiscard]] int chosenDays() const; ///< as Weekdays' bits

    const Clock &m_clock;
    League m_league;
    TimeField *m_round;
    FormField *m_roundField;
    QCheckBox *m_later;
    TimeField *m_publish;
    FormField *m_publishField;
    const int m_firstDay; ///< of the reader's week, 1 is Monday
    std::vector<QCheckBox *> m_days; ///< in the order of that week
    Notice *m_daysTrouble;
    QCheckBox *m_pause;
    DateField *m_until;
    FormField *m_untilField;
    ThemedLabel *m_next;
};

} // namespace stepladder
