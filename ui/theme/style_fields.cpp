// SPDX-License-Identifier: GPL-3.0-or-later
// The style's fields, choices and scroll bars.
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QStyleOption>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace style_parts;

namespace {

/// A bar lies in a container beside its view's own part.
bool isSeenThrough(const QWidget *bar)
{
    const QWidget *container = bar ? bar->parentWidget() : nullptr;
    const auto *view = qobject_cast<const QAbstractScrollArea *>(container ? container->parentWidget() : nullptr);
    return view && !view->viewport()->autoFillBackground();
}

} // namespace

void Style::drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth == 0 && !qobject_cast<const QLineEdit *>(widget))
        return;
    const bool inCombo = widget && qobject_cast<const QComboBox *>(widget->parentWidget());
    if (inCombo || (widget && frame && frame->lineWidth == 0))
        return;
    const Theme &theme = m_appearance.theme();
    QColor border = theme.ctl;
    if (!option.state.testFlag(State_Enabled))
        border = offBorder(theme);
    else if (flag(widget, "error"))
        border = theme.bad;
    panel(painter, option.rect, theme.surface, QPen(border, 1), radius);
}

// A disc or a box in the accent when chosen, empty with a border when not; the mark repeats the colour.
void Style::drawIndicator(const QStyleOption &option, QPainter &painter, bool isRound) const
{
    const Theme &theme = m_appearance.theme();
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool half = option.state.testFlag(State_NoChange);
    const bool on = option.state.testFlag(State_On) || half;
    const bool under = enabled && option.state & (State_MouseOver | State_Sunken);
    const QRectF area(option.rect);
    const qreal side = std::min(area.width(), area.height());
    const QRectF place(area.center() - QPointF(side, side) / 2, QSizeF(side, side));
    const qreal corner = isRound ? side / 2 : theme.px(4);
    if (!on) {
        const QColor border = !enabled ? offBorder(theme) : under ? theme.text2 : theme.ctl;
        panel(painter, place, under ? theme.hover : theme.surface, QPen(border, theme.px(1.5)), corner);
        return;
    }
    const QColor ink = enabled ? theme.onAccent : theme.off;
    panel(painter, place, !enabled ? theme.track : under ? theme.accentHover : theme.accent, Qt::NoPen, corner);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(place.center(), side / 4.5, side / 4.5);
    } else {
        painter.translate(place.topLeft());
        painter.scale(side / 18, side / 18);
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (half)
            painter.drawLine(QPointF(5, 9), QPointF(13, 9));
        else
            painter.drawPolyline(QPolygonF({{4.5, 9.5}, {7.5, 12.5}, {13.5, 5.5}}));
    }
    painter.restore();
}

// The knob's place tells as well as the colour.
void Style::drawSwitch(const QStyleOption &option, QPainter &painter) const
{
    const Theme &theme = m_appearance.theme();
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool on = option.state.testFlag(State_On);
    const bool under = enabled && option.state & (State_MouseOver | State_Sunken);
    const QRectF area(option.rect);
    const QColor fill = !enabled ? theme.track : !on ? theme.ctl : under ? theme.accentHover : theme.accent;
    panel(painter, area, fill, Qt::NoPen, area.height() / 2);
    const qreal gap = theme.px(2);
    const qreal side = area.height() - 2 * gap;
    const bool atRight = on == (option.direction == Qt::LeftToRight);
    const QRectF knob(atRight ? area.right() - gap - side : area.left() + gap, area.top() + gap, side, side);
    panel(painter, knob, !enabled ? theme.off : on ? theme.onAccent : theme.surface, Qt::NoPen, side / 2);
}

void Style::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &theme = m_appearance.theme();
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool under = enabled && option.state.testFlag(State_MouseOver);
    if (option.frame)
        panel(painter, option.rect, under ? theme.hover : theme.surface, QPen(!enabled ? offBorder(theme) : flag(widget, "error") ? theme.bad : theme.ctl, 1), radius);
    const int size = theme.px(18);
    QRect chevron(0, 0, size, size);
    chevron.moveCenter(comboBoxRect(option, SC_ComboBoxArrow).center());
    paintIcon(painter, chevron, "down"_L1, enabled ? theme.text2 : theme.off);
}

QRect Style::comboBoxRect(const QStyleOptionComboBox &option, SubControl part) const
{
    const QRect &all = option.rect;
    const int end = std::min(m_appearance.theme().px(chevronRoom), all.width());
    // A field inside adds two pixels of its own.
    const int margin = m_appearance.theme().px(fieldMargin) - (option.editable ? 2 : 0);
    switch (part) {
    case SC_ComboBoxFrame:
        return all;
    case SC_ComboBoxArrow:
        return visualRect(option.direction, all, QRect(all.right() + 1 - end, all.y(), end, all.height()));
    case SC_ComboBoxEditField:
        return visualRect(option.direction, all, all.adjusted(margin, 1, -end, -1));
    default:
        return {};
    }
}

// As a field, with two small arrows at its end.
void Style::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &theme = m_appearance.theme();
    const bool enabled = option.state.testFlag(State_Enabled);
    if (option.frame)
        panel(painter, option.rect, theme.surface, QPen(!enabled ? offBorder(theme) : flag(widget, "error") ? theme.bad : theme.ctl, 1), radius);
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool isUp = part == SC_SpinBoxUp;
        const bool canStep = enabled && option.stepEnabled.testFlag(isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const bool under = option.activeSubControls == part && option.state.testFlag(State_MouseOver);
        const int size = theme.px(14);
        painter.save();
        painter.translate(QRectF(spinBoxRect(option, part)).center());
        if (isUp)
            painter.rotate(180);
        paintIcon(painter, QRectF(-size / 2.0, -size / 2.0, size, size), "down"_L1, !canStep ? theme.offMark : under ? theme.text : theme.text2);
        painter.restore();
    }
}

QRect Style::spinBoxRect(const QStyleOptionSpinBox &option, SubControl part) const
{
    const QRect &all = option.rect;
    const int end = std::min(m_appearance.theme().px(chevronRoom), all.width());
    const int half = all.height() / 2;
    switch (part) {
    case SC_SpinBoxFrame:
        return all;
    case SC_SpinBoxUp:
        return visualRect(option.direction, all, QRect(all.right() + 1 - end, all.y() + 3, end, half - 3));
    case SC_SpinBoxDown:
        return visualRect(option.direction, all, QRect(all.right() + 1 - end, all.y() + half, end, half - 3));
    case SC_SpinBoxEditField:
        return visualRect(option.direction, all, all.adjusted(m_appearance.theme().px(fieldMargin) - 2, 1, -end, -1));
    default:
        return {};
    }
}

// A rounded handle on the view's own ground, or on what shows through the view; no arrows, no frame.
void Style::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &theme = m_appearance.theme();
    if (!isSeenThrough(widget))
        painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    const QRect handle = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool under = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    panel(painter, handle.adjusted(2, 2, -2, -2), under ? theme.text3 : theme.ctl, Qt::NoPen, 3);
}

QRect Style::scrollBarRect(const QStyleOptionSlider &option, SubControl part) const
{
    const bool lying = option.orientation == Qt::Horizontal;
    const int whole = lying ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    const int handle = range <= 0 ? whole : std::clamp(whole * option.pageStep / (range + option.pageStep), 28, whole);
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, whole - handle,
                                              option.upsideDown);
    const auto along = [&](int from, int length) {
        const QRect place = lying ? QRect(from, 0, length, option.rect.height()) : QRect(0, from, option.rect.width(), length);
        return visualRect(option.direction, option.rect, place.translated(option.rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, handle);
    case SC_ScrollBarGroove:
        return along(0, whole);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, whole - start - handle);
    default:
        return {};
    }
}

} // namespace stepladder
