// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/field_side.h"
#include "ui/theme/reading_order.h"
#include "ui/theme/style_parts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace style_parts;

namespace {

constexpr int ringGap = 2; ///< between a control and its focus ring

bool isFlat(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::Flat);
}

bool isPrimary(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::DefaultButton);
}

} // namespace

Style::Style(const Appearance &appearance)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_appearance(appearance)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *field = qobject_cast<QLineEdit *>(widget))
        keepToSide(*field);
    // A question stands above what comes of its answers.
    if (const auto *box = qobject_cast<QMessageBox *>(widget); box && !box->informativeText().isEmpty()) {
        if (auto *question = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_label")))
            question->setFont(m_appearance.theme().font(Type::BodyStrong));
    }
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // what is behind its view may be its ground
}

void Style::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    Q_EMIT systemPaletteSeen(palette);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &theme = m_appearance.theme();
    switch (element) {
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractButton *>(widget)) // buttons have the ring outside
            panel(*painter, option->rect, Qt::NoBrush, QPen(theme.focus, theme.focusWidth()), 4);
        return;
    case PE_PanelLineEdit:
        drawField(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase: // tabs stand on nothing, and neither does what is in their corner
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            drawField(*option, *painter, widget);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        if (flag(widget, "switch")) {
            drawSwitch(*option, *painter);
            return;
        }
        [[fallthrough]];
    case PE_IndicatorRadioButton:
        drawIndicator(*option, *painter, element == PE_IndicatorRadioButton);
        return;
    case PE_PanelButtonTool:
        drawToolPanel(*option, *painter, widget);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.tip);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, theme.raised);
        return;
    case PE_FrameMenu:
        panel(*painter, option->rect, Qt::NoBrush, QPen(theme.ctl, 1), 0);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    switch (element) {
    case CE_PushButtonBevel:
        if (button)
            drawButton(*button, *painter, widget);
        return;
    case CE_PushButtonLabel:
        if (button)
            drawButtonLabel(*button, *painter, widget);
        return;
    case CE_FocusFrame: {
        const Theme &theme = m_appearance.theme();
        panel(*painter, option->rect, Qt::NoBrush, QPen(theme.focus, theme.focusWidth()), radius + ringGap);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

// The words of buttons, tabs and choices: in a window from right to left too, "28 days" are not "days 28".
void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled, const QString &text,
                         QPalette::ColorRole role) const
{
    constexpr int decided = Qt::TextForceLeftToRight | Qt::TextForceRightToLeft;
    constexpr int places = Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask;
    if (!(flags & decided))
        flags = (flags & ~places) | readingFlags(text, static_cast<Qt::Alignment>(flags & places), painter->layoutDirection());
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

void Style::drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &theme = m_appearance.theme();
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool under = enabled && option.state.testFlag(State_MouseOver);
    const bool down = enabled && option.state & (State_Sunken | State_On);
    if (isFlat(option)) {
        if ((under || down) && !flag(widget, "inline"))
            panel(painter, option.rect, down ? theme.track : theme.hover, Qt::NoPen, radius);
        return;
    }
    if (isPrimary(option) && enabled && !flag(widget, "destructive")) {
        QColor fill = under || down ? theme.accentHover : theme.accent;
        if (down)
            fill = theme.isDark() ? fill.lighter(108) : fill.darker(112);
        panel(painter, option.rect, fill, Qt::NoPen, radius);
        return;
    }
    const QColor fill = down ? theme.track : under ? theme.hover : theme.surface;
    // In high contrast inks are close to each other: what cannot be pressed has a broken border as well.
    const bool isBroken = !enabled && theme.kind == Theme::Kind::HighContrast;
    panel(painter, option.rect, fill, QPen(enabled ? theme.ctl : offBorder(theme), 1, isBroken ? Qt::DotLine : Qt::SolidLine), radius);
}

void Style::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &theme = m_appearance.theme();
    const bool enabled = option.state.testFlag(State_Enabled);
    QColor ink = theme.text;
    if (!enabled)
        ink = theme.off;
    else if (flag(widget, "destructive"))
        ink = theme.bad;
    else if (isFlat(option))
        ink = flag(widget, "quiet") ? theme.text : theme.accent;
    else if (isPrimary(option))
        ink = theme.onAccent;

    QRect rect = option.rect;
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : 8;
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int used = iconWidth + gap + textWidth;
    QRect content(rect.x() + (rect.width() - used) / 2, rect.y(), used, rect.height());
    if (iconWidth > 0) {
        const QRect place(content.x(), content.center().y() - option.iconSize.height() / 2 + 1, iconWidth,
                          option.iconSize.height());
        option.icon.paint(&painter, visualRect(option.direction, content, place), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    if (enabled && flag(widget, "inline") && option.state.testFlag(State_MouseOver)) {
        QFont underlined = painter.font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    painter.setPen(ink);
    const QRect words = content.adjusted(iconWidth + gap, 0, 0, 0);
    painter.drawText(visualRect(option.direction, content, words),
                     readingFlags(option.text, Qt::AlignCenter, option.direction) | Qt::TextDontClip
                         | (proxy()->styleHint(SH_UnderlineShortcut, &option) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     option.text);
}

void Style::drawToolPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &theme = m_appearance.theme();
    const bool enabled = option.state.testFlag(State_Enabled);
    if (flag(widget, "segment")) {
        if (option.state.testFlag(State_On))
            panel(painter, option.rect, theme.kind == Theme::Kind::Light ? theme.surface : theme.win,
                  theme.kind == Theme::Kind::HighContrast ? QPen(enabled ? theme.accent : theme.offMark, 1) : QPen(Qt::NoPen), 6);
        return;
    }
    const bool under = enabled && option.state.testFlag(State_MouseOver);
    const bool down = enabled && option.state & (State_Sunken | State_On);
    if (flag(widget, "outlined")) {
        panel(painter, option.rect, down ? theme.track : under ? theme.hover : theme.surface,
              QPen(enabled ? theme.ctl : offBorder(theme), 1), radius);
        return;
    }
    if (under || down)
        panel(painter, option.rect, down ? theme.track : theme.hover, Qt::NoPen, radius);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(*option, *painter, widget);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); control == CC_ComboBox && box) {
        drawComboBox(*box, *painter, widget);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin) {
        drawSpinBox(*spin, *painter, widget);
        return;
    }
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && tool) {
        // A button that only opens a menu needs no second arrow.
        QStyleOptionToolButton plain = *tool;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_ScrollBar && bar)
        return scrollBarRect(*bar, part);
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && box && part != SC_ComboBoxListBoxPopup)
        return comboBoxRect(*box, part);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin)
        return spinBoxRect(*spin, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0) {
        // The field itself adds two pixels.
        const int margin = m_appearance.theme().px(fieldMargin) - 2;
        return frame->rect.adjusted(margin, frame->lineWidth, -margin, -frame->lineWidth);
    }
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *tabs = qstyleoption_cast<const QStyleOptionTabWidgetFrame *>(option);
    if (tabs && (element == SE_TabWidgetLeftCorner || element == SE_TabWidgetRightCorner) && tabs->tabBarSize.height() > rect.height())
        rect.translate(0, -(tabs->tabBarSize.height() - rect.height()) / 2); // from the tabs' foot to their middle
    return rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringGap + m_appearance.theme().focusWidth();
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return qobject_cast<const QMessageBox *>(widget) ? m_appearance.theme().px(16) : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return m_appearance.theme().px(QProxyStyle::pixelMetric(metric, option, widget));
    case PM_ScrollBarExtent:
        return 12;
    case PM_MenuPanelWidth:
        return 1;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
        return m_appearance.theme().px(flag(widget, "switch") ? switchWidth : indicatorSize);
    case PM_IndicatorHeight:
        return m_appearance.theme().px(flag(widget, "switch") ? switchHeight : indicatorSize);
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_appearance.theme().px(indicatorSize);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_appearance.theme().px(flag(widget, "switch") ? 12 : 8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const Theme &theme = m_appearance.theme();
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (flag(widget, "inline"))
            return {contents.width(), theme.px(28)};
        return {std::max(contents.width() + theme.px(28), theme.px(64)), theme.px(34)};
    case CT_LineEdit:
        return size.expandedTo({0, theme.px(36)}) + QSize(theme.px(2 * fieldMargin), 0);
    case CT_ComboBox:
        return {contents.width() + theme.px(fieldMargin + chevronRoom), std::max(size.height(), theme.px(36))};
    case CT_SpinBox:
        // As much as spinBoxRect() takes away, and the two pixels on both sides that the field inside keeps.
        return {contents.width() + theme.px(fieldMargin + chevronRoom) + 2, std::max(size.height(), theme.px(36))};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return size.expandedTo({0, theme.px(34)});
        return size;
    default:
        return size;
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_MessageBox_CenterButtons: // they stand where those of the dialogs do
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_FocusFrame_Mask:
    case SH_ComboBox_Popup: // a list below the field, which scrolls
        return 0;
    case SH_UnderlineShortcut: // a line below one letter would tear joined ones apart; the keys work without
        return QLocale().script() == QLocale::ArabicScript ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget *focused)
{
    const bool ringed = qobject_cast<QAbstractButton *>(focused) || qobject_cast<QLineEdit *>(focused)
        || qobject_cast<QComboBox *>(focused) || qobject_cast<QPlainTextEdit *>(focused);
    if (!ringed || flag(focused, "ownRing")) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame; // reparents itself beside the widget, and may die with its window
    m_frame->setWidget(focused);
}

} // namespace stepladder
