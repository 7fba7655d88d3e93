// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/countdown_ring.h"

#include "ui/theme/announce.h"
#include "ui/theme/figures.h"

#include <QPainter>

namespace stepladder {

using namespace Qt::StringLiterals;

QString countdownFigures(std::chrono::seconds left, const QLocale &locale)
{
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    return number(left.count() / 60) + u':' + number(left.count() % 60).rightJustified(2, locale.zeroDigit().front());
}

CountdownRing::CountdownRing(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(u"countdown"_s);
    setAccessibleName(tr("Time left"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void CountdownRing::setTime(std::chrono::seconds left, std::chrono::seconds whole)
{
    m_left = std::max(left, std::chrono::seconds(0));
    m_whole = std::max(whole, std::chrono::seconds(1));
    const auto minutes = static_cast<int>((m_left.count() + 59) / 60);
    const QString words = tr("%n minute(s) left", nullptr, minutes);
    if (words != accessibleDescription()) {
        setAccessibleDescription(words);
        if (isVisible())
            announce(this, words);
    }
    update();
}

QSize CountdownRing::sizeHint() const
{
    const int side = m_appearance.theme().px(132);
    return {side, side};
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = theme.px(7);
    const QRectF ring = QRectF(rect()).adjusted(width, width, -width, -width);
    painter.setPen(QPen(theme.track, width));
    painter.drawEllipse(ring);
    const double share = std::clamp(static_cast<double>(m_left.count()) / static_cast<double>(m_whole.count()), 0.0, 1.0);
    painter.setPen(QPen(theme.accent, width, Qt::SolidLine, Qt::RoundCap));
    constexpr int sixteenths = 16; // of a degree, as QPainter counts
    painter.drawArc(ring, 90 * sixteenths, -qRound(360 * share * sixteenths));
    painter.setPen(theme.text);
    painter.setFont(theme.font(Type::Display));
    const double middle = ring.center().y();
    drawFigures(painter, QRectF(ring.left(), middle - theme.px(26), ring.width(), theme.px(34)), Qt::AlignCenter, figures());
    painter.setPen(theme.text2);
    painter.setFont(theme.font(Type::Caption));
    painter.drawText(QRectF(ring.left(), middle + theme.px(8), ring.width(), theme.px(18)), Qt::AlignCenter, tr("left", "of the time"));
}

} // namespace stepladder
