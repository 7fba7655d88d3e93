// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/appearance.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace stepladder {

class DateField;
class FormField;
class Segments;
class TextField;
class ZoneField;

/// The league's name, how it scores, and its season.
class RulesPage final : public SettingsPage
{
    Q_OBJECT

public:
    RulesPage(const Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    void fill(const MessageSettings &settings) override;
    void addTo(MessageSettings &settings) const override;
    [[nodiscard]] QWidget *mark() override;
    [[nodiscard]] QString trouble() const override;
    /// The league as it would be. Errors: InvalidInput, of the first field that makes no sense.
    [[nodiscard]] Result<League> draft() const;

private:
    struct Wrong {
        FormField *field = nullptr;
        Error error;
    };
    void build(const Appearance &appearance);
    /// Takes over what makes sense, and returns what does not.
    [[nodiscard]] Result<Season> season() const;
    [[nodiscard]] std::vector<Wrong> take(League &league) const;
    void follow();
    void tellHints();

    const Clock &m_clock;
    League m_league; ///< as it is kept
    TextField *m_name;
    QSpinBox *m_goal;
    FormField *m_goalField;
    QSpinBox *m_bonus;
    FormField *m_bonusField;
    Segments *m_ranking;
    FormField *m_rankingField;
    DateField *m_first;
    FormField *m_firstField;
    QCheckBox *m_ends;
    DateField *m_last;
    FormField *m_lastField;
    QComboBox *m_settling;
    FormField *m_settlingField;
    ZoneField *m_zone;
    FormField *m_zoneField;
};

} // namespace stepladder
