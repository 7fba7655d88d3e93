// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/person_page.h"

#include "ui/onboarding/avatar_view.h"
#include "ui/onboarding/colour_picker.h"
#include "ui/onboarding/consent_ending.h"
#include "ui/onboarding/form_field.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/onboarding/zone_field.h"
#include "ui/theme/calendar_look.h"
#include "ui/theme/reader.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

QDateEdit *dateField()
{
    auto *field = new QDateEdit;
    field->setObjectName(u"joined"_s);
    field->setCalendarPopup(true);
    return field;
}

} // namespace

PersonPage::PersonPage(EnrolmentPort &port, const Appearance &appearance, const League &league, const Clock &clock, QWidget *parent)
    : OnboardingPage(parent), m_port(port), m_league(league), m_clock(clock), m_avatar(new AvatarView(appearance, this)),
      m_title(wrappedLabel(appearance, Type::Title1, &Theme::text, this)),
      m_name(new TextField(appearance, tr("&Name"), u"personName"_s, this)), m_colours(new ColourPicker(appearance)),
      m_colourField(new FormField(appearance, tr("Co&lour"), m_colours, this)), m_zone(new ZoneField),
      m_zoneField(new FormField(appearance, tr("&Time zone"), m_zone, this)), m_joined(dateField()),
      m_joinedField(new FormField(appearance, tr("&Joins on"), m_joined, this)), m_trouble(new Notice(appearance, this))
{
    const Theme &theme = appearance.theme();
    m_title->setObjectName(u"personTitle"_s);
    m_trouble->setWordsName(u"personTrouble"_s);
    m_name->edit()->setMaxLength(maxNameLength);
    auto *words = wrappedLabel(appearance, Type::Body, &Theme::text2, this);
    words->setText(tr("Change what you like, now or later."));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(18));
    head->addWidget(m_avatar);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(theme.px(2));
    beside->addStretch(1);
    beside->addWidget(m_title);
    beside->addWidget(words);
    beside->addStretch(1);
    head->addLayout(beside, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addLayout(head);
    column->addSpacing(theme.px(10));
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_colourField, m_zoneField, m_joinedField}) {
        column->addWidget(part);
        column->addSpacing(theme.px(8));
    }
    column->addWidget(m_trouble);
    column->addStretch(1);
    connect(m_name->edit(), &QLineEdit::textChanged, this,
            [this](const QString &name) { m_avatar->setPlayer(name, m_colours->colour()); });
    connect(m_colours, &ColourPicker::colourChanged, this, [this](int colour) { m_avatar->setPlayer(m_name->text(), colour); });
    connect(m_zone, &QComboBox::editTextChanged, this, [this] { m_zoneField->setTrouble({}); });
    connect(m_joined, &QDateEdit::dateChanged, this, &PersonPage::explainJoining);
    const auto dress = [this, &appearance] { dressCalendar(*m_joined->calendarWidget(), appearance.theme()); };
    connect(&appearance, &Appearance::changed, this, dress);
    dress();
}

void PersonPage::start(const Player &player)
{
    m_player = player;
    m_trouble->clear();
    m_title->setText(tr("%1 is in").arg(player.name));
    m_name->edit()->setText(player.name);
    m_name->setTrouble({});
    std::vector<Player> others = m_port.players().value_or(std::vector<Player>());
    std::erase_if(others, [&player](const Player &other) { return other.id == player.id; });
    m_colours->offer(player.colour, others);
    m_zone->setZone(player.zone);
    m_zoneField->setTrouble({});
    // A season that may last for ever has no last day.
    m_joined->setDateRange(m_league.season.first, m_league.season.last.value_or(m_league.season.first.addYears(100)));
    m_joined->setDate(player.joined);
    explainJoining();
    m_avatar->setPlayer(player.name, player.colour);
}

void PersonPage::explainJoining()
{
    const Reader reader{locale(), m_player.zone, m_clock.now()};
    const QDate day = m_joined->date();
    if (day == m_league.season.first)
        m_joinedField->setHint(tr("The first day of the season: every day counts."));
    else if (day == reader.today())
        m_joinedField->setHint(tr("Counts from today. The days since %1 do not.", "the season's first day").arg(reader.shortDate(m_league.season.first)));
    else
        m_joinedField->setHint(tr("Days before do not count. The season began on %1.").arg(reader.shortDate(m_league.season.first)));
}

bool PersonPage::readInto(Player &player)
{
    player.name = m_name->text();
    player.colour = m_colours->colour();
    player.joined = m_joined->date();
    const auto zone = m_zone->zone();
    m_name->setTrouble(player.name.isEmpty() ? tr("Give the player a name.") : QString());
    m_zoneField->setTrouble(zone ? QString() : tr("There is no such time zone. Type a city, such as Berlin or New York."));
    if (m_name->hasTrouble() || !zone) {
        (m_name->hasTrouble() ? static_cast<QWidget *>(m_name) : m_zoneField)->setFocus();
        return false;
    }
    player.zone = *zone;
    return true;
}

void PersonPage::goForward()
{
    m_trouble->clear();
    Player player = m_player;
    if (!readInto(player))
        return;
    const Result<Player> kept = m_port.save(player);
    if (kept) {
        m_player = *kept;
        Q_EMIT saved(*kept);
    } else if (kept.error().kind == ErrorKind::AlreadyExists || kept.error().kind == ErrorKind::InvalidInput) {
        m_name->setTrouble(sentence(kept.error()));
        m_name->setFocus();
    } else {
        m_trouble->tell(Notice::Tone::Trouble, sentence(kept.error()));
    }
}

QWidget *PersonPage::startsAt() const
{
    return m_name;
}

OnboardingPage::Buttons PersonPage::buttons() const
{
    return {tr("&Continue"), true, tr("Close")};
}

} // namespace stepladder
