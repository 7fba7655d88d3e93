// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/players/steps_page.h"

#include "core/routine/board.h"
#include "core/routine/input.h"
#include "ui/onboarding/form_field.h"
#include "ui/onboarding/notice.h"
#include "ui/onboarding/person_head.h"
#include "ui/theme/announce.h"
#include "ui/theme/date_field.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

StepsPage::StepsPage(PlayersPort &port, const Appearance &appearance, const League &league, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_port(port), m_league(league), m_clock(clock), m_head(new PersonHead(appearance, u"stepsTitle"_s, {}, this)),
      m_day(new DateField(appearance, u"stepsDay"_s)),
      m_dayField(new FormField(appearance, tr("&Day"), m_day, this)),
      m_steps(new TextField(appearance, tr("&Steps"), u"daySteps"_s, this)), m_outcome(new Notice(appearance, this)),
      m_close(new QPushButton(tr("&Back"), this)), m_save(new QPushButton(tr("Sa&ve"), this))
{
    const Theme &theme = appearance.theme();
    m_outcome->setWordsName(u"stepsOutcome"_s);
    m_save->setObjectName(u"saveSteps"_s);
    auto *import = new QPushButton(tr("&From a file…"), this);
    import->setObjectName(u"importSteps"_s);
    import->setToolTip(tr("A table with the columns date and steps, or an export of Stepladder"));
    import->setAccessibleDescription(import->toolTip());
    m_close->setObjectName(u"closeSteps"_s);
    for (QPushButton *each : {import, m_close})
        each->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(10));
    buttons->addWidget(import);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_head);
    column->addSpacing(theme.px(10));
    column->addWidget(m_dayField);
    column->addSpacing(theme.px(8));
    column->addWidget(m_steps);
    column->addSpacing(theme.px(8));
    column->addWidget(m_outcome);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_day, &DateField::valueChanged, this, &StepsPage::showDay);
    connect(m_steps->edit(), &QLineEdit::textEdited, this, [this] { m_steps->setTrouble({}); });
    connect(import, &QPushButton::clicked, this, &StepsPage::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &StepsPage::closed);
    connect(m_save, &QPushButton::clicked, this, &StepsPage::save);
}

Reader StepsPage::reader() const
{
    return {locale(), m_player.zone, m_clock.now()};
}

void StepsPage::start(const Player &player)
{
    m_player = player;
    m_head->setPlayer(player.name, player.colour);
    m_head->setTitle(tr("The steps of %1").arg(player.name));
    m_outcome->clear();
    const QDate today = reader().today();
    const QDate first = firstDay(player, m_league);
    m_day->setRange(first, std::max(first, std::min(today, m_league.season.last.value_or(today))));
    m_day->setDate(today.addDays(-1)); // or the nearest that counts
    showDay();
    m_save->setDefault(true);
    m_steps->setFocus();
}

void StepsPage::showDay()
{
    const Result<QDate> day = m_day->date();
    m_dayField->judge(day);
    m_dayField->setHint(day ? reader().longDate(*day) : QString());
    m_steps->setEnabled(day.has_value());
    if (!day)
        return;
    const Result<std::optional<StepCount>> known = m_port.stepsOn(m_player.id, *day);
    m_steps->judge(known);
    const std::optional<StepCount> steps = known.value_or(std::nullopt);
    m_steps->edit()->setText(steps ? locale().toString(steps->value) : QString());
    m_steps->edit()->selectAll();
}

bool StepsPage::isUnsaved() const
{
    return m_steps->edit()->isModified();
}

void StepsPage::save()
{
    m_outcome->clear();
    const Result<QDate> day = m_day->date();
    if (!day) {
        m_dayField->judge(day);
        m_dayField->setFocus();
        return;
    }
    bool isNumber = false;
    const int typed = locale().toInt(m_steps->text(), &isNumber); // with the reader's separators
    const Result<StepCount> steps = checkedSteps(isNumber ? QString::number(typed) : m_steps->text());
    const Result<EnteredDay> kept = steps.and_then([this, &day](StepCount count) { return m_port.enterDay(m_player.id, *day, count); });
    m_steps->setTrouble(kept ? QString() : sentence(kept.error()));
    m_steps->setFocus();
    m_steps->edit()->selectAll();
    if (!kept)
        return;
    m_steps->edit()->setModified(false);
    const QString late = kept->counts ? QString() : u' ' + tr("The season had closed by then, so they do not count.");
    tell(tr("%1 has %2 steps on %3.", "player, number, date").arg(m_player.name, locale().toString(steps->value), reader().longDate(*day)) + late);
    Q_EMIT entered();
}

void StepsPage::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Steps of %1 from a file").arg(m_player.name), QDir::homePath(),
                                  tr("Tables and exports (*.csv *.json)") + u";;"_s + tr("All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &StepsPage::importFrom);
    files->open();
}

void StepsPage::importFrom(const QString &file)
{
    const Result<ImportedDays> imported = m_port.importDays(m_player.id, file);
    if (!imported) {
        m_outcome->tell(Notice::Tone::Trouble, sentence(imported.error()));
        announce(m_outcome, m_outcome->words());
        return;
    }
    showDay();
    const QString left = imported->leftOut > 0 ? u' ' + tr("%n day(s) left out: outside the season, before the player joined, or still to come.", nullptr, imported->leftOut) : QString();
    const QString late = imported->tooLate > 0 ? u' ' + tr("%n day(s) came after the season had closed, too late to count.", nullptr, imported->tooLate) : QString();
    tell(tr("%n day(s) came from the file.", nullptr, imported->taken) + left + late);
    Q_EMIT entered();
}

void StepsPage::tell(const QString &words)
{
    m_outcome->tell(Notice::Tone::Done, words);
    announce(m_outcome, words);
}

} // namespace stepladder
