// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/code_field.h"

#include "ui/theme/style_parts.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double cellWidth = 48;
constexpr double cellHeight = 60;
constexpr double gap = 8;
constexpr double middleGap = 20; ///< between the third and the fourth
constexpr double margin = 5;     ///< for the focus ring

} // namespace

CodeField::CodeField(const Appearance &appearance, QWidget *parent) : QLineEdit(parent), m_appearance(appearance)
{
    setObjectName(u"code"_s);
    setAccessibleName(tr("The code of six digits"));
    setInputMethodHints(Qt::ImhDigitsOnly);
    setProperty("ownRing", true);
    setFrame(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // digits run so in every language
    setContextMenuPolicy(Qt::NoContextMenu);
    connect(this, &QLineEdit::textEdited, this, &CodeField::takeDigits);
    connect(this, &QLineEdit::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QLineEdit::cursorPositionChanged, this, qOverload<>(&QWidget::update));
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

// "482 913" and "code 482913" paste as well; digits of other scripts are digits.
void CodeField::takeDigits(const QString &typed)
{
    QString kept;
    qsizetype cursor = cursorPosition();
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const int digit = typed.at(i).digitValue();
        if (digit >= 0)
            kept += QChar(u'0' + digit);
        else if (i < cursorPosition())
            --cursor;
    }
    kept.truncate(digits);
    if (kept == typed)
        return;
    {
        const QSignalBlocker quiet(this);
        setText(kept);
        setCursorPosition(static_cast<int>(std::clamp<qsizetype>(cursor, 0, kept.size())));
    }
    Q_EMIT textChanged(kept);
    update();
}

QSize CodeField::sizeHint() const
{
    const Theme &theme = m_appearance.theme();
    return {theme.px(2 * margin + digits * cellWidth + 4 * gap + middleGap), theme.px(2 * margin + cellHeight)};
}

QRectF CodeField::cell(int index) const
{
    const Theme &theme = m_appearance.theme();
    const double x = margin + index * (cellWidth + gap) + (index >= digits / 2 ? middleGap - gap : 0);
    return {theme.px(x) * 1.0, theme.px(margin) * 1.0, theme.px(cellWidth) * 1.0, theme.px(cellHeight) * 1.0};
}

void CodeField::mousePressEvent(QMouseEvent *event)
{
    const QString typed = text();
    for (int index = 0; index < digits; ++index) {
        if (event->position().x() < cell(index).right()) {
            setCursorPosition(std::min<int>(index, static_cast<int>(typed.size())));
            return;
        }
    }
    end(false);
}

void CodeField::paintEvent(QPaintEvent *)
{
    using style_parts::panel;
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString typed = text();
    const bool isWrong = style_parts::flag(this, "error");
    const bool isOver = style_parts::flag(this, "over");
    const int current = std::min(cursorPosition(), digits - 1);
    const bool isAll = hasSelectedText();
    for (int index = 0; index < digits; ++index) {
        const QRectF place = cell(index);
        const bool isFocused = hasFocus() && (isAll || index == current);
        QColor border = theme.ctl;
        if (isOver)
            border = theme.line;
        else if (isWrong)
            border = theme.bad;
        else if (isFocused)
            border = theme.focus;
        panel(painter, place, isAll && index < typed.size() ? theme.soft : theme.surface, QPen(border, 1), 7);
        if (isFocused && !isAll) {
            const double out = 1.0 + theme.focusWidth();
            panel(painter, place.adjusted(-out, -out, out, out), Qt::NoBrush, QPen(theme.focus, theme.focusWidth()), 9);
        }
        if (index < typed.size()) {
            painter.setPen(isOver ? theme.text3 : theme.text);
            painter.setFont(theme.font(Type::Display));
            painter.drawText(place, Qt::AlignCenter, typed.at(index));
        } else if (isFocused && index == typed.size() && !isAll) {
            painter.setPen(QPen(theme.focus, 2)); // where the next digit goes; it does not blink
            painter.drawLine(QPointF(place.center().x(), place.top() + theme.px(16)),
                             QPointF(place.center().x(), place.bottom() - theme.px(16)));
        }
    }
}

} // namespace stepladder
