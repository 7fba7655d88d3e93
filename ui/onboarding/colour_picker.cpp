// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/colour_picker.h"

#include "ui/onboarding/wrapping_row.h"
#include "ui/theme/marks.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <array>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double swatchSize = 34;
constexpr double discSize = 26;
constexpr double gap = 5;

/// One colour. A radio button in all but looks.
class Swatch final : public QAbstractButton
{
public:
    Swatch(const Appearance &appearance, int colour, QWidget *parent)
        : QAbstractButton(parent), m_appearance(appearance), m_colour(colour)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setObjectName(u"colour%1"_s.arg(colour));
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        QObject::connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    }

    /// Who has it already; empty: nobody.
    void setOwner(const QString &owner)
    {
        m_owner = owner;
        const QString name = owner.isEmpty() ? colourName(m_colour)
                                             : QCoreApplication::translate("ColourPicker", "%1, used by %2", "colour, player")
                                                   .arg(colourName(m_colour), owner);
        setAccessibleName(name);
        setToolTip(name);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = m_appearance.theme().px(swatchSize);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_appearance.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF centre = QRectF(rect()).center();
        const double radius = theme.px(isChecked() || m_owner.isEmpty() ? discSize : discSize - 2) / 2.0;
        const QRectF disc(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.player(m_colour));
        painter.drawEllipse(disc);
        if (Theme::repeats(m_colour)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.playerInk(m_colour), 1.5));
            painter.drawEllipse(disc.adjusted(3, 3, -3, -3));
        }
        if (isChecked()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.text, theme.focusWidth()));
            const double ring = theme.px(swatchSize) / 2.0 - theme.focusWidth() / 2.0;
            painter.drawEllipse(centre, ring, ring);
        }
        if (isChecked()) {
            painter.setPen(QPen(theme.playerInk(m_colour), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.translate(centre);
            painter.scale(theme.scale, theme.scale);
            painter.drawPolyline(QPolygonF({{-5, 0.5}, {-1.5, 4}, {5, -4}}));
        } else if (!m_owner.isEmpty()) {
            QFont font = theme.font(Type::CaptionStrong);
            font.setPixelSize(theme.px(10));
            painter.setFont(font);
            painter.setPen(theme.playerInk(m_colour));
            painter.drawText(disc, Qt::AlignCenter, initials(m_owner));
        }
    }

private:
    const Appearance &m_appearance;
    int m_colour;
    QString m_owner;
};

} // namespace

ColourPicker::ColourPicker(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(u"colours"_s);
    const Theme &theme = appearance.theme();
    auto *dozens = new QWidget(this); // a line each, where there is room
    auto *swatches = new WrappingRow;
    swatches->setContentsMargins(0, 0, 0, 0);
    swatches->setSpacing(theme.px(gap));
    dozens->setLayout(swatches);
    dozens->setMaximumWidth(Theme::playerColours * (theme.px(swatchSize) + theme.px(gap)) - theme.px(gap));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(dozens, 1);
    row->addStretch(0);
    for (int colour = 0; colour < 2 * Theme::playerColours; ++colour) {
        auto *swatch = new Swatch(appearance, colour, dozens);
        m_group->addButton(swatch, colour);
        swatches->addWidget(swatch);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int colour, bool on) {
        if (!on)
            return;
        setFocusProxy(m_group->button(colour));
        Q_EMIT colourChanged(colour);
    });
}

void ColourPicker::offer(int chosen, const std::vector<Player> &others)
{
    const auto owner = [&others](int colour) {
        const auto found = std::ranges::find(others, colour, &Player::colour);
        return found == others.end() ? QString() : found->name;
    };
    int free = 0;
    for (int colour = 0; colour < Theme::playerColours; ++colour)
        free += owner(colour).isEmpty() ? 1 : 0;
    const bool needsBoth = free == 0 || Theme::repeats(chosen);
    for (int colour = 0; colour < 2 * Theme::playerColours; ++colour) {
        static_cast<Swatch *>(m_group->button(colour))->setOwner(owner(colour));
        m_group->button(colour)->setVisible(needsBoth || !Theme::repeats(colour));
    }
    if (QAbstractButton *button = m_group->button(chosen))
        button->setChecked(true);
}

int ColourPicker::colour() const
{
    return m_group->checkedId();
}

QString colourName(int colour)
{
    static constexpr std::array<const char *, Theme::playerColours> names{
        QT_TRANSLATE_NOOP("ColourPicker", "Lagoon"),   QT_TRANSLATE_NOOP("ColourPicker", "Ember"),
        QT_TRANSLATE_NOOP("ColourPicker", "Pine"),     QT_TRANSLATE_NOOP("ColourPicker", "Plum"),
        QT_TRANSLATE_NOOP("ColourPicker", "Marigold"), QT_TRANSLATE_NOOP("ColourPicker", "Iris"),
        QT_TRANSLATE_NOOP("ColourPicker", "Teal"),     QT_TRANSLATE_NOOP("ColourPicker", "Rose"),
        QT_TRANSLATE_NOOP("ColourPicker", "Moss"),     QT_TRANSLATE_NOOP("ColourPicker", "Cocoa"),
        QT_TRANSLATE_NOOP("ColourPicker", "Harbour"),  QT_TRANSLATE_NOOP("ColourPicker", "Slate")};
    const QString name = QCoreApplication::translate("ColourPicker", names.at(static_cast<size_t>(colour % Theme::playerColours)));
    return Theme::repeats(colour) ? QCoreApplication::translate("ColourPicker", "%1, ringed", "colour").arg(name) : name;
}

} // namespace stepladder
