// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rules_page.h"

#include "core/routine/input.h"
#include "ui/onboarding/form_field.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/onboarding/zone_field.h"
#include "ui/theme/date_field.h"
#include "ui/theme/reader.h"
#include "ui/theme/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualSeason = 29; ///< days after the first, of a season that is given an end

template<typename Field>
Field *named(const QString &objectName)
{
    auto *field = new Field;
    field->setObjectName(objectName);
    return field;
}

/// Isolated left to right: numbers would change places in Arabic.
QString example(std::initializer_list<int> ranks)
{
    QStringList words;
    for (const int rank : ranks)
        words += QLocale().toString(rank);
    return u"\u2066%1\u2069"_s.arg(words.join(u"  "_s));
}

QString textOf(const QSpinBox &box)
{
    return QString::number(box.value());
}

} // namespace

RulesPage::RulesPage(const Appearance &appearance, const Clock &clock, QWidget *parent)
    : SettingsPage(parent), m_clock(clock), m_name(new TextField(appearance, tr("League's &name"), u"leagueName"_s, this)),
      m_goal(named<QSpinBox>(u"goal"_s)), m_goalField(new FormField(appearance, tr("&Goal"), m_goal, this)),
      m_bonus(named<QSpinBox>(u"bonusStep"_s)), m_bonusField(new FormField(appearance, tr("&Bonus step"), m_bonus, this)),
      m_ranking(new Segments(appearance)), m_rankingField(new FormField(appearance, tr("Equal points"), m_ranking, this)),
      m_first(new DateField(appearance, u"seasonFirst"_s)), m_firstField(new FormField(appearance, tr("Season's &first day"), m_first, this)),
      m_ends(new QCheckBox(tr("The season &ends"), this)), m_last(new DateField(appearance, u"seasonLast"_s)),
      m_lastField(new FormField(appearance, tr("Season's &last day"), m_last, this)), m_settling(named<QComboBox>(u"settling"_s)),
      m_settlingField(new FormField(appearance, tr("Days se&ttle"), m_settling, this)), m_zone(new ZoneField),
      m_zoneField(new FormField(appearance, tr("League's time &zone"), m_zone, this))
{
    m_name->edit()->setMaxLength(maxNameLength);
    m_ranking->setObjectName(u"ranking"_s);
    m_ends->setObjectName(u"seasonEnds"_s);
    for (QSpinBox *each : {m_goal, m_bonus}) {
        each->setRange(0, maxStepsPerDay); // nought is told what is wrong with it
        each->setSingleStep(500);
        each->setGroupSeparatorShown(true);
        each->setSuffix(tr(" steps", "after a number"));
        connect(each, &QSpinBox::valueChanged, this, &RulesPage::follow);
    }
    m_ranking->add(example({1, 2, 2, 3}), static_cast<int>(Ranking::Dense));
    m_ranking->add(example({1, 2, 2, 4}), static_cast<int>(Ranking::Competition));
    for (const int hours : settlingChoices)
        m_settling->addItem(hours == 0 ? tr("at the day's end") : tr("%n hour(s) after the day's end", nullptr, hours), hours);
    for (const DateField *each : {m_first, m_last})
        connect(each, &DateField::valueChanged, this, &RulesPage::follow);
    m_firstField->keepHintRoom(); // and for the last day's beside it
    build(appearance);
    connect(m_name->edit(), &QLineEdit::textChanged, this, &RulesPage::follow);
    connect(m_ranking, &Segments::chosenChanged, this, &RulesPage::follow);
    connect(m_ends, &QCheckBox::clicked, this, &RulesPage::follow);
    connect(m_settling, &QComboBox::currentIndexChanged, this, &RulesPage::follow);
    connect(m_zone, &QComboBox::editTextChanged, this, &RulesPage::follow);
}

void RulesPage::build(const Appearance &appearance)
{
    const Theme &theme = appearance.theme();
    auto *title = wrappedLabel(appearance, Type::Title1, &Theme::text, this);
    title->setText(tr("Rules"));
    const auto sideBySide = [&theme](QWidget *one, QWidget *other) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.px(16));
        row->addWidget(one, 1, Qt::AlignTop);
        row->addWidget(other, 1, Qt::AlignTop);
        return row;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(title);
    column->addSpacing(theme.px(8));
    column->addWidget(m_name);
    column->addSpacing(theme.px(8));
    column->addLayout(sideBySide(m_goalField, m_bonusField));
    column->addSpacing(theme.px(8));
    column->addWidget(m_rankingField);
    column->addSpacing(theme.px(8));
    column->addWidget(m_ends); // before the field that it shows
    column->addLayout(sideBySide(m_firstField, m_lastField));
    column->addSpacing(theme.px(8));
    column->addWidget(m_settlingField);
    column->addSpacing(theme.px(8));
    column->addWidget(m_zoneField);
    column->addStretch(1);
}

void RulesPage::fill(const MessageSettings &settings)
{
    m_league = settings.league;
    m_name->edit()->setText(m_league.name);
    m_goal->setValue(m_league.rules.goal);
    m_bonus->setValue(m_league.rules.bonusStep);
    m_ranking->choose(static_cast<int>(m_league.rules.ranking));
    m_first->setDate(m_league.season.first);
    m_ends->setChecked(m_league.season.last.has_value());
    const QDate today = m_clock.now().toTimeZone(m_league.zone).date();
    m_last->setDate(m_league.season.last.value_or(std::max(m_league.season.first.addDays(usualSeason), today)));
    m_settling->setCurrentIndex(std::max(0, m_settling->findData(m_league.rules.settlingHours)));
    m_zone->setZone(m_league.zone);
    follow();
}

std::vector<RulesPage::Wrong> RulesPage::take(League &league) const
{
    std::vector<Wrong> wrong;
    const auto use = [&wrong](auto &place, const auto &entered, FormField *field) {
        if (entered)
            place = *entered;
        else
            wrong.push_back({field, entered.error()});
    };
    use(league.name, checkedName(m_name->text()), m_name);
    use(league.rules.goal, checkedStepRule(tr("the goal"), textOf(*m_goal)), m_goalField);
    use(league.rules.bonusStep, checkedStepRule(tr("the bonus step"), textOf(*m_bonus)), m_bonusField);
    league.rules.ranking = static_cast<Ranking>(m_ranking->chosen());
    league.rules.settlingHours = m_settling->currentData().toInt();
    Season entered = league.season;
    use(entered, season(), m_first->date() ? m_lastField : m_firstField);
    league.season.first = entered.first;
    league.endSeason(entered.last, m_clock.now());
    const std::optional<QTimeZone> zone = m_zone->zone();
    use(league.zone, zone ? Result<QTimeZone>(*zone) : failureInWords(ErrorKind::InvalidInput, ZoneField::refusal()), m_zoneField);
    return wrong;
}

Result<Season> RulesPage::season() const
{
    return m_first->date().and_then([this](QDate first) -> Result<Season> {
        Season season{first, std::nullopt};
        if (m_ends->isChecked()) {
            const Result<QDate> last = m_last->date();
            if (!last)
                return tl::unexpected(last.error());
            season.last = *last;
        }
        return checkedSeason(season).map([&season] { return season; });
    });
}

void RulesPage::addTo(MessageSettings &settings) const
{
    (void)take(settings.league);
}

Result<League> RulesPage::draft() const
{
    League league = m_league;
    const std::vector<Wrong> wrong = take(league);
    return wrong.empty() ? Result<League>(league) : tl::unexpected(wrong.front().error);
}

QString RulesPage::trouble() const
{
    const Result<League> league = draft();
    return league ? QString() : sentence(league.error());
}

QWidget *RulesPage::mark()
{
    League league = m_league;
    const std::vector<Wrong> wrong = take(league);
    for (FormField *each : std::initializer_list<FormField *>{m_name, m_goalField, m_bonusField, m_firstField, m_lastField, m_zoneField}) {
        const auto found = std::ranges::find(wrong, each, &Wrong::field);
        each->setTrouble(found == wrong.end() ? QString() : sentence(found->error));
    }
    return wrong.empty() ? nullptr : wrong.front().field;
}

void RulesPage::follow()
{
    m_lastField->setVisible(m_ends->isChecked());
    tellHints();
    (void)mark();
    Q_EMIT edited();
}

/// What each field means, or what it was where that is another.
void RulesPage::tellHints()
{
    const Reader reader{locale(), m_league.zone, m_clock.now()};
    const auto was = [](bool isAnother, const QString &before, const QString &meaning) {
        return isAnother ? tr("was %1", "what is kept").arg(before) : meaning;
    };
    const Rules &rules = m_league.rules;
    m_goalField->setHint(was(m_goal->value() != rules.goal, reader.number(rules.goal), tr("Steps for a day's first point")));
    m_bonusField->setHint(was(m_bonus->value() != rules.bonusStep, reader.number(rules.bonusStep), tr("For each point more")));
    m_rankingField->setHint(m_ranking->chosen() == static_cast<int>(Ranking::Dense)
                                ? tr("Equal players share a rung; the next rank follows.")
                                : tr("Equal players share a rung; ranks behind them are left out."));
    m_firstField->setHint(was(m_first->date().value_or(m_league.season.first) != m_league.season.first, reader.longDate(m_league.season.first), {}));
    const std::optional<QDate> &last = m_league.season.last;
    m_lastField->setHint(was(last && m_last->date().value_or(*last) != *last, last ? reader.longDate(*last) : QString(), {}));
    m_settlingField->setHint(tr("What a late sync changes after that is told as a correction."));
    const bool isElsewhere = m_zone->zone() && m_zone->zone() != m_league.zone;
    m_zoneField->setHint(was(isElsewhere, QString::fromUtf8(m_league.zone.id()).replace(u'_', u' '), {}));
}

} // namespace stepladder
