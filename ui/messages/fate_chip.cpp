// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/fate_chip.h"

#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyle>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double height = 22;
constexpr double glyph = 14;
constexpr double margin = 8;
constexpr double gap = 6;
constexpr double radius = 6;

} // namespace

FateLook lookOf(Fate fate)
{
    switch (fate) {
    case Fate::Sent: return {&Theme::soft, &Theme::accent, "check"_L1};
    case Fate::Corrected: return {&Theme::soft, &Theme::accent, "undo"_L1};
    case Fate::Waiting: return {&Theme::track, &Theme::text2, "clock"_L1};
    case Fate::Held: return {&Theme::track, &Theme::text2, "moon"_L1};
    case Fate::Cancelled: return {&Theme::track, &Theme::text2, "x"_L1};
    case Fate::Unclear: return {&Theme::attnFill, &Theme::attn, "info"_L1};
    case Fate::NotSent: return {&Theme::badFill, &Theme::bad, "warn"_L1};
    }
    Q_UNREACHABLE();
}

QSize chipSize(const QString &words, const Theme &theme)
{
    const int text = QFontMetrics(theme.font(Type::Control)).horizontalAdvance(words);
    return {theme.px(margin) * 2 + theme.px(glyph) + theme.px(gap) + text, theme.px(height)};
}

void paintChip(QPainter &painter, const QRect &place, Fate fate, const QString &words, const Theme &theme, Qt::LayoutDirection direction,
               bool onSoft)
{
    const FateLook look = lookOf(fate);
    const QSize size = chipSize(words, theme);
    const QRect whole(place.x(), place.y() + (place.height() - size.height()) / 2, size.width(), size.height());
    const QRect chip = QStyle::visualRect(direction, place, whole);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Without colours an outline tells where the chip ends.
    painter.setPen(theme.kind == Theme::Kind::HighContrast ? QPen(theme.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(onSoft && look.ground == &Theme::soft ? theme.surface : theme.*look.ground);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int side = theme.px(glyph);
    const QRect mark(chip.x() + theme.px(margin), chip.y() + (chip.height() - side) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(direction, chip, mark), look.icon, theme.*look.ink);
    painter.setFont(theme.font(Type::Control));
    painter.setPen(theme.*look.ink);
    const int start = theme.px(margin) + side + theme.px(gap);
    const QRect text = QStyle::visualRect(direction, chip, chip.adjusted(start, 0, -theme.px(margin) + 1, 0));
    painter.drawText(text, static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, words);
    painter.restore();
}

FateChip::FateChip(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FateChip::tell(Fate fate, const QString &words)
{
    m_fate = fate;
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize FateChip::sizeHint() const
{
    return chipSize(m_words, m_appearance.theme());
}

void FateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_fate, m_words, m_appearance.theme(), layoutDirection());
}

} // namespace stepladder
