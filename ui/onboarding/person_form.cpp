// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/person_form.h"

#include "core/routine/input.h"
#include "ui/onboarding/colour_picker.h"
#include "ui/onboarding/form_field.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/zone_field.h"
#include "ui/theme/date_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

PersonForm::PersonForm(const Appearance &appearance, const League &league, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_league(league), m_clock(clock),
      m_name(new TextField(appearance, tr("&Name"), u"personName"_s, this)), m_colours(new ColourPicker(appearance)),
      m_colourField(new FormField(appearance, tr("Co&lour"), m_colours, this)), m_zone(new ZoneField),
      m_zoneField(new FormField(appearance, tr("&Time zone"), m_zone, this)), m_joined(new DateField(appearance, u"joined"_s)),
      m_joinedField(new FormField(appearance, tr("&Joins on"), m_joined, this)), m_trouble(new Notice(appearance, this))
{
    const Theme &theme = appearance.theme();
    setFocusProxy(m_name);
    m_trouble->setWordsName(u"personTrouble"_s);
    m_name->edit()->setMaxLength(maxNameLength);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_colourField, m_zoneField, m_joinedField}) {
        column->addWidget(part);
        column->addSpacing(theme.px(8));
    }
    column->addWidget(m_trouble);
    connect(m_name->edit(), &QLineEdit::textChanged, this,
            [this](const QString &name) { Q_EMIT looksChanged(name, m_colours->colour()); });
    connect(m_colours, &ColourPicker::colourChanged, this, [this](int colour) { Q_EMIT looksChanged(m_name->text(), colour); });
    connect(m_zone, &QComboBox::editTextChanged, this, [this] { m_zoneField->setTrouble({}); });
    connect(m_joined, &DateField::valueChanged, this, &PersonForm::explainJoining);
}

void PersonForm::fill(const Player &player, const std::vector<Player> &everybody)
{
    m_player = player;
    m_trouble->clear();
    m_name->edit()->setText(player.name);
    m_name->edit()->selectAll();
    m_name->setTrouble({});
    std::vector<Player> others = everybody;
    std::erase_if(others, [&player](const Player &other) { return other.id == player.id; });
    m_colours->offer(player.colour, others);
    m_zone->setZone(player.zone);
    m_zoneField->setTrouble({});
    setJoiningDays();
    m_joined->setDate(player.joined);
    explainJoining();
    Q_EMIT looksChanged(player.name, player.colour);
}

Reader PersonForm::reader() const
{
    return {locale(), m_player.zone, m_clock.now()};
}

/// Those of the season, of one that may last for ever those of a year, and the day that is kept whenever it is.
void PersonForm::setJoiningDays()
{
    QDate first = m_league.season.first;
    QDate last = std::max(first, m_league.season.last.value_or(reader().today().addYears(1)));
    if (m_player.joined.isValid()) {
        first = std::min(first, m_player.joined);
        last = std::max(last, m_player.joined);
    }
    m_joined->setRange(first, last);
}

void PersonForm::explainJoining()
{
    const Reader reader = this->reader();
    const Result<QDate> day = m_joined->date();
    m_joinedField->judge(day);
    if (!day || *day < m_league.season.first)
        m_joinedField->setHint({});
    else if (*day == m_league.season.first)
        m_joinedField->setHint(tr("The first day of the season: every day counts."));
    else if (*day == reader.today())
        m_joinedField->setHint(tr("Counts from today. The days since %1 do not.", "the season's first day").arg(reader.shortDate(m_league.season.first)));
    else
        m_joinedField->setHint(tr("Days before do not count. The season began on %1.").arg(reader.shortDate(m_league.season.first)));
}

std::optional<Player> PersonForm::read()
{
    m_trouble->clear();
    Player player = m_player;
    player.name = m_name->text();
    player.colour = m_colours->colour();
    const auto zone = m_zone->zone();
    const Result<QDate> joined = m_joined->date();
    m_name->setTrouble(player.name.isEmpty() ? tr("Give the player a name.") : QString());
    m_zoneField->setTrouble(zone ? QString() : ZoneField::refusal());
    m_joinedField->judge(joined);
    for (FormField *each : std::initializer_list<FormField *>{m_name, m_zoneField, m_joinedField}) {
        if (each->hasTrouble()) {
            each->setFocus();
            return std::nullopt;
        }
    }
    player.zone = *zone;
    player.joined = *joined;
    return player;
}

void PersonForm::refuse(const Error &error)
{
    if (error.kind == ErrorKind::AlreadyExists || error.kind == ErrorKind::InvalidInput) {
        m_name->setTrouble(sentence(error));
        m_name->setFocus();
    } else {
        m_trouble->tell(Notice::Tone::Trouble, sentence(error));
    }
}

} // namespace stepladder
