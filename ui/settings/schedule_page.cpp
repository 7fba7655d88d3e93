// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/schedule_page.h"

#include "core/league/schedule.h"
#include "ui/onboarding/form_field.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/onboarding/wrapping_row.h"
#include "ui/theme/date_field.h"
#include "ui/theme/reader.h"
#include "ui/theme/time_field.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double fieldWidth = 170;

QCheckBox *box(const QString &words, const QString &objectName, QWidget *parent)
{
    auto *made = new QCheckBox(words, parent);
    made->setObjectName(objectName);
    return made;
}

} // namespace

SchedulePage::SchedulePage(const Appearance &appearance, const Clock &clock, QWidget *parent)
    : SettingsPage(parent), m_clock(clock), m_round(new TimeField(u"roundTime"_s)),
      m_roundField(new FormField(appearance, tr("Read the trackers &at"), m_round, this)), m_later(box(tr("Tell the result &later, at"), u"tellLater"_s, this)),
      m_publish(new TimeField(u"publishTime"_s)), m_publishField(new FormField(appearance, {}, m_publish, this)), m_firstDay(QLocale().firstDayOfWeek()), m_daysTrouble(new Notice(appearance, this)),
      m_pause(box(tr("&Pause: tell nothing before"), u"pause"_s, this)), m_until(new DateField(appearance, u"pausedUntil"_s)),
      m_untilField(new FormField(appearance, {}, m_until, this)),
      m_next(wrappedLabel(appearance, Type::Caption, &Theme::text3, this))
{
    m_publish->setAccessibleName(tr("Time of telling"));
    m_until->setAccessibleName(tr("First day after the pause"));
    m_next->setObjectName(u"nextRound"_s);
    m_daysTrouble->setWordsName(u"daysTrouble"_s);
    for (size_t place = 0; place < 7; ++place) {
        const int day = dayAt(place);
        auto *each = box(QLocale().standaloneDayName(day, QLocale::ShortFormat), u"day%1"_s.arg(day), this);
        each->setAccessibleName(QLocale().standaloneDayName(day));
        m_days.push_back(each);
    }
    for (QWidget *each : std::initializer_list<QWidget *>{m_round, m_publish, m_until})
        each->setFixedWidth(appearance.theme().px(fieldWidth));
    build(appearance);
    for (const TypedField *each : std::initializer_list<TypedField *>{m_round, m_publish, m_until})
        connect(each, &TypedField::valueChanged, this, &SchedulePage::follow);
    std::vector<QCheckBox *> boxes = m_days;
    boxes.insert(boxes.end(), {m_later, m_pause});
    for (QCheckBox *each : boxes)
        connect(each, &QCheckBox::clicked, this, &SchedulePage::follow);
}

void SchedulePage::build(const Appearance &appearance)
{
    const Theme &theme = appearance.theme();
    auto *title = wrappedLabel(appearance, Type::Title1, &Theme::text, this);
    title->setText(tr("Schedule"));
    auto *days = wrappedLabel(appearance, Type::Control, &Theme::text2, this);
    days->setText(tr("Tell results on"));
    auto *row = new WrappingRow;
    row->setSpacing(theme.px(14));
    for (QCheckBox *each : m_days)
        row->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(title);
    column->addSpacing(theme.px(10));
    for (FormField *each : {m_roundField, m_publishField, m_untilField})
        each->layout()->setAlignment(each->field(), Qt::AlignLeft);
    column->addWidget(m_roundField);
    column->addWidget(m_next);
    column->addSpacing(theme.px(12));
    column->addWidget(m_later);
    column->addWidget(m_publishField);
    column->addSpacing(theme.px(12));
    column->addWidget(days);
    column->addLayout(row);
    column->addWidget(m_daysTrouble);
    column->addSpacing(theme.px(12));
    column->addWidget(m_pause);
    column->addWidget(m_untilField);
    column->addStretch(1);
}

void SchedulePage::fill(const MessageSettings &settings)
{
    m_league = settings.league;
    m_round->setTime(m_league.roundTime);
    m_later->setChecked(m_league.publishTime.isValid());
    m_publish->setTime(m_league.publishTime.isValid() ? m_league.publishTime : QTime(8, 30));
    for (size_t place = 0; place < m_days.size(); ++place)
        m_days[place]->setChecked((m_league.publishDays.bits() >> (dayAt(place) - 1) & 1) != 0);
    const QDate today = m_clock.now().toTimeZone(m_league.zone).date();
    const bool isPaused = m_league.pausedUntil.isValid() && m_league.pausedUntil > today;
    m_pause->setChecked(isPaused);
    m_until->setRange(today.addDays(1), today.addYears(10));
    m_until->setDate(isPaused ? m_league.pausedUntil : today.addDays(7));
    follow();
}

int SchedulePage::dayAt(size_t place) const
{
    return (m_firstDay - 1 + static_cast<int>(place)) % 7 + 1;
}

int SchedulePage::chosenDays() const
{
    int bits = 0;
    for (size_t place = 0; place < m_days.size(); ++place)
        bits |= m_days[place]->isChecked() ? 1 << (dayAt(place) - 1) : 0;
    return bits;
}

void SchedulePage::addTo(MessageSettings &settings) const
{
    League &league = settings.league;
    league.roundTime = m_round->time().value_or(league.roundTime);
    league.publishTime = m_later->isChecked() ? m_publish->time().value_or(league.publishTime) : QTime();
    if (chosenDays() != 0)
        league.publishDays = Weekdays::fromBits(chosenDays());
    league.pausedUntil = m_pause->isChecked() ? m_until->date().value_or(league.pausedUntil) : QDate();
}

QWidget *SchedulePage::mark()
{
    QWidget *wrong = nullptr;
    const auto judge = [&wrong](FormField &field, bool isUsed, const auto &typed) {
        field.setTrouble({});
        if (isUsed)
            field.judge(typed);
        if (field.hasTrouble() && !wrong)
            wrong = &field;
    };
    judge(*m_roundField, true, m_round->time());
    judge(*m_publishField, m_later->isChecked(), m_publish->time());
    const bool isNone = chosenDays() == 0;
    m_daysTrouble->tell(Notice::Tone::Trouble, isNone ? tr("Choose at least one day. To tell nothing for a while, pause instead.") : QString());
    if (isNone && !wrong)
        wrong = m_days.front();
    judge(*m_untilField, m_pause->isChecked(), m_until->date());
    return wrong;
}

QString SchedulePage::trouble() const
{
    for (const FormField *each : {m_roundField, m_publishField})
        if (each->hasTrouble())
            return each->trouble();
    return m_daysTrouble->words().isEmpty() ? m_untilField->trouble() : m_daysTrouble->words();
}

void SchedulePage::follow()
{
    m_publishField->setVisible(m_later->isChecked());
    m_untilField->setVisible(m_pause->isChecked());
    (void)mark();
    MessageSettings settings;
    settings.league = m_league;
    addTo(settings);
    const Reader reader{locale(), QTimeZone::systemTimeZone(), m_clock.now()};
    const QString zone = QString::fromUtf8(m_league.zone.id()).replace(u'_', u' ');
    m_next->setText(tr("On the clock of %1. The next round is on %2.", "time zone, weekday or date, time")
                        .arg(zone, reader.longWhen(nextRoundTime(settings.league, reader.now))));
    Q_EMIT edited();
}

} // namespace stepladder
