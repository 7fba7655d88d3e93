// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/step_list.h"

#include "ui/theme/icons.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace stepladder {

using namespace Qt::StringLiterals;

StepList::StepList(const Appearance &appearance, QStringList steps, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_steps(std::move(steps)), m_shown(static_cast<size_t>(m_steps.size()))
{
    std::iota(m_shown.begin(), m_shown.end(), 0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    setAccessibleName(tr("Steps"));
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    setCurrent(0);
}

void StepList::setShown(std::vector<int> steps)
{
    m_shown = std::move(steps);
    describe();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    describe();
}

void StepList::setDone(int step)
{
    m_done.insert(step);
    describe();
}

void StepList::describe()
{
    update();
    if (m_current < m_steps.size()) {
        const auto passed = std::ranges::count_if(m_shown, [this](int step) { return step < m_current; });
        setAccessibleDescription(tr("Step %1 of %2: %3").arg(locale().toString(passed + 1), locale().toString(m_shown.size()), m_steps.at(m_current)));
        return;
    }
    QStringList leftOut;
    for (const int step : m_shown) {
        if (isLeftOut(step))
            leftOut.append(m_steps.at(step));
    }
    setAccessibleDescription(leftOut.isEmpty() ? tr("All steps are done") : tr("Every step is done except: %1").arg(locale().createSeparatedList(leftOut)));
}

void StepList::startOver()
{
    m_done.clear();
    setCurrent(0);
}

QSize StepList::sizeHint() const
{
    return {m_appearance.theme().px(188), m_appearance.theme().px(320)};
}

QSize StepList::minimumSizeHint() const
{
    return {m_appearance.theme().px(66), 0};
}

void StepList::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.win);
    const bool mirrored = isRightToLeft();
    painter.fillRect(mirrored ? QRect(0, 0, 1, height()) : QRect(width() - 1, 0, 1, height()), theme.line);
    const auto placed = [&](const QRectF &box) {
        return mirrored ? QRectF(width() - box.right(), box.top(), box.width(), box.height()) : box;
    };

    const double icon = theme.px(38);
    painter.drawPixmap(placed({theme.px(23) * 1.0, theme.px(27) * 1.0, icon, icon}).topLeft(),
                       applicationIcon().pixmap(QSize(qRound(icon), qRound(icon)), devicePixelRatio()));
    const double radius = theme.px(11);
    double y = theme.px(107);
    int number = 0;
    for (const int step : m_shown) {
        ++number;
        const QRectF disc = placed({theme.px(33) - radius, y - radius, 2 * radius, 2 * radius});
        const bool current = step == m_current;
        if (isLeftOut(step)) {
            painter.setPen(QPen(theme.ctl, 2, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(disc.center() - QPointF(theme.px(4), 0), disc.center() + QPointF(theme.px(4), 0));
        } else if (step < m_current) {
            paintIcon(painter, disc.adjusted(2, 2, -2, -2), "check"_L1, theme.accent);
        } else {
            painter.setPen(current ? QPen(Qt::NoPen) : QPen(theme.ctl, 1));
            painter.setBrush(current ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
            painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
            painter.setPen(current ? theme.onAccent : theme.text2);
            painter.setFont(theme.font(Type::CaptionStrong));
            painter.drawText(disc, Qt::AlignCenter, locale().toString(number));
        }
        painter.setPen(current ? theme.text : theme.text2);
        painter.setFont(theme.font(current ? Type::BodyStrong : Type::Body));
        const double room = width() - theme.px(64);
        painter.drawText(placed({theme.px(56) * 1.0, y - theme.px(12), room, theme.px(24) * 1.0}), Qt::AlignLeading | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_steps.at(step), Qt::ElideRight, static_cast<int>(room)));
        if (step != m_shown.back()) {
            painter.setPen(QPen(step < m_current ? theme.accent : theme.rail, 2));
            painter.drawLine(QPointF(disc.center().x(), y + theme.px(17)), QPointF(disc.center().x(), y + theme.px(31)));
        }
        y += theme.px(48);
    }
}

} // namespace stepladder
