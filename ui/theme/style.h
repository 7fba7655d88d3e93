// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QFocusFrame>
#include <QPointer>
#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace stepladder {

/// Fusion with the theme's radii, buttons, choices, fields, segments and focus ring.
/// A default push button is the primary one; a flat one is a link, with the property `inline` one among words, with
/// `quiet` in the colour of the text; `destructive` gives red text. Tool buttons with the property `segment` are parts of
/// a `Segments` row. A check box with the property `switch` is drawn as one.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    /// `appearance` outlives the style.
    explicit Style(const Appearance &appearance);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled, const QString &text,
                      QPalette::ColorRole role) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *result) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    /// Qt shows the style every palette that the system gives.
    void polish(QPalette &palette) override;

Q_SIGNALS:
    void systemPaletteSeen(const QPalette &palette);

private:
    void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawToolPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawIndicator(const QStyleOption &option, QPainter &painter, bool isRound) const;
    void drawSwitch(const QStyleOption &option, QPainter &painter) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    [[nodiscard]] QRect comboBoxRect(const QStyleOptionComboBox &option, SubControl part) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    [[nodiscard]] QRect spinBoxRect(const QStyleOptionSpinBox &option, SubControl part) const;
    [[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider &option, SubControl part) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;

    const Appearance &m_appearance;
};

/// The ring round the focused button or field, two pixels outside it; those with the property `ownRing` draw their own.
/// One for the application, owned by the caller.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

private:
    void follow(QWidget *focused);
    QPointer<QFocusFrame> m_frame;
};

} // namespace stepladder
