// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/date_stepper.h"

#include "ui/leaderboard/headline.h"
#include "ui/theme/calendar_look.h"
#include "ui/theme/icons.h"
#include "ui/theme/themed_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

QKeySequence withAlt(Qt::Key key)
{
    return QKeySequence(QKeyCombination(Qt::AltModifier, key));
}

} // namespace

DateStepper::DateStepper(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_back(new QToolButton(this)), m_day(new QToolButton(this)),
      m_on(new QToolButton(this)), m_dateLabel(new ThemedLabel(appearance, Type::BodyStrong, &Theme::text, m_day)),
      m_relative(new ThemedLabel(appearance, Type::Caption, &Theme::text2, m_day)), m_popup(new QMenu(this)),
      m_calendar(new Calendar(appearance, m_popup))
{
    auto *words = new QVBoxLayout(m_day);
    words->setContentsMargins(6, 2, 6, 2);
    words->setSpacing(0);
    for (ThemedLabel *label : {m_dateLabel, m_relative}) {
        label->setAlignment(Qt::AlignCenter);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        words->addWidget(label);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QToolButton *button : {m_back, m_day, m_on}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        button->installEventFilter(this); // the arrow keys step, whichever part has the focus
        row->addWidget(button);
    }

    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right}) {
        auto *anywhere = new QShortcut(withAlt(key), this);
        connect(anywhere, &QShortcut::activated, this, [this, key] { takeKey(key); });
    }

    auto *action = new QWidgetAction(m_popup);
    action->setDefaultWidget(m_calendar);
    m_popup->addAction(action);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_day, &QToolButton::clicked, this, &DateStepper::openCalendar);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DateStepper::request);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateStepper::request);
    connect(&appearance, &Appearance::changed, this, &DateStepper::restyle);
    restyle();
}

void DateStepper::restyle()
{
    const Theme &theme = m_appearance.theme();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setIcon(lineIcon(mirrored ? "right"_L1 : "left"_L1, theme.text, theme.offMark));
    m_on->setIcon(lineIcon(mirrored ? "left"_L1 : "right"_L1, theme.text, theme.offMark));
    for (QToolButton *button : {m_back, m_on}) {
        button->setIconSize({theme.px(20), theme.px(20)});
        button->setFixedSize(theme.px(34), theme.px(34));
    }
    dressCalendar(*m_calendar, theme);
    m_dateLabel->adjustSize();
    m_day->setFixedHeight(theme.px(44));
    m_day->setMinimumWidth(m_day->layout()->sizeHint().width());
}

void DateStepper::setRange(Span span, const DateRange &range, const Bounds &bounds, const Reader &reader)
{
    m_span = span;
    m_range = range;
    m_bounds = bounds;
    m_yesterday = reader.today().addDays(-1);
    showWords(reader);
    const bool steps = span == Span::Day || span == Span::Week;
    m_back->setEnabled(steps && range.first > bounds.first);
    m_on->setEnabled(steps && range.last < bounds.last);
    m_calendar->setLocale(reader.locale);
    m_calendar->setFirstDayOfWeek(reader.locale.firstDayOfWeek());
    m_calendar->setDateRange(bounds.first, std::max(bounds.first, bounds.last));
    m_calendar->setSelectedDate(range.last);
}

void DateStepper::showWords(const Reader &reader)
{
    const bool isWeek = m_span == Span::Week;
    m_dateLabel->setText(rangeWords(m_range, reader));
    const bool isOver = m_bounds.last < m_yesterday;
    m_relative->setText(m_span == Span::Season ? isOver ? tr("The whole season") : tr("Season so far")
                        : m_range.days() > 1   ? tr("%n day(s)", nullptr, m_range.days())
                                               : relativeDay(m_range.last, reader));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto name = [](QToolButton *button, const QString &words, Qt::Key key) {
        button->setAccessibleName(words);
        button->setToolTip(tr("%1 (%2)", "what a button does, its keys").arg(words, withAlt(key).toString(QKeySequence::NativeText)));
    };
    name(m_back, isWeek ? tr("Previous week") : tr("Previous day"), mirrored ? Qt::Key_Right : Qt::Key_Left);
    name(m_on, isWeek ? tr("Next week") : tr("Next day"), mirrored ? Qt::Key_Left : Qt::Key_Right);
    m_day->setAccessibleName(m_range.days() > 1 ? tr("Days on show: %1, %2").arg(m_dateLabel->text(), m_relative->text())
                                                : tr("Day on show: %1, %2").arg(m_dateLabel->text(), m_relative->text()));
    m_day->setToolTip(tr("Choose a day"));
    // Wide enough for any day, so that the arrows stay under the pointer.
    const QFontMetrics metrics(m_dateLabel->font());
    int widest = metrics.horizontalAdvance(m_dateLabel->text());
    for (int i = 0; i < 31; ++i)
        widest = std::max(widest, metrics.horizontalAdvance(reader.longDate(m_range.last.addDays(i))));
    m_day->setMinimumWidth(widest + m_appearance.theme().px(14));
}

void DateStepper::request(QDate date)
{
    m_popup->hide();
    const bool isShown = m_span == Span::Day ? date == m_range.last : date >= m_range.first && date <= m_range.last;
    if (!isShown && date >= m_bounds.first && date <= m_bounds.last)
        Q_EMIT dateRequested(date);
}

void DateStepper::step(int by)
{
    QToolButton *button = by < 0 ? m_back : m_on;
    if (button->isEnabled())
        request(by < 0 ? m_range.first.addDays(-1) : m_range.last.addDays(1));
}

void DateStepper::openCalendar()
{
    m_popup->popup(m_day->mapToGlobal(QPoint(0, m_day->height() + 4)));
    m_calendar->setFocus();
}

bool DateStepper::takeKey(int key)
{
    const int on = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        step(-on);
        return true;
    case Qt::Key_Right:
        step(on);
        return true;
    case Qt::Key_Home:
        request(std::min(m_yesterday, m_bounds.last));
        return true;
    default:
        return false;
    }
}

void DateStepper::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(event->key()))
        QWidget::keyPressEvent(event);
}

bool DateStepper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace stepladder
