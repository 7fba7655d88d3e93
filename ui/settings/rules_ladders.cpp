// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rules_ladders.h"

#include "ui/theme/figures.h"
#include "ui/theme/marks.h"
#include "ui/theme/reader.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double row = 44;
constexpr double head = 28;
constexpr double avatarSize = 26;
constexpr double gap = 8;
constexpr double lines = 52; ///< between the ladders
constexpr double triangle = 8;
constexpr double leastName = 56;
constexpr double usualName = 96; ///< longer ones are cut rather than that changes of points go

/// Without this it would be one more pane.
QAccessibleInterface *accessibleLadders(const QString &, QObject *object)
{
    auto *ladders = qobject_cast<RulesLadders *>(object);
    return ladders ? new QAccessibleWidget(ladders, QAccessible::Chart) : nullptr;
}

/// As QPainter takes them.
int flags(Qt::Alignment alignment)
{
    return static_cast<int>(alignment.toInt());
}

} // namespace

RulesLadders::RulesLadders(const Appearance &appearance, QWidget *parent) : QAbstractScrollArea(parent), m_appearance(appearance)
{
    QAccessible::installFactory(accessibleLadders); // once, however often
    setObjectName(u"rulesLadders"_s);
    setAccessibleName(tr("Ranks now and with these rules"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    connect(&appearance, &Appearance::changed, this, [this] {
        followSize();
        viewport()->update();
    });
}

QSize RulesLadders::sizeHint() const
{
    return {m_appearance.theme().px(450), headHeight() + rowHeight() * 8};
}

Reader RulesLadders::reader() const
{
    return {locale(), QTimeZone::utc(), {}};
}

int RulesLadders::rowHeight() const
{
    return m_appearance.theme().px(row);
}

int RulesLadders::headHeight() const
{
    return m_appearance.theme().px(head);
}

void RulesLadders::show(const RulesPreview &preview)
{
    m_preview = preview;
    followSize();
    viewport()->update();
}

void RulesLadders::followSize()
{
    const auto rungs = static_cast<int>(std::max(m_preview.now.rungs.size(), m_preview.then.rungs.size()));
    const int page = viewport()->height() - headHeight();
    verticalScrollBar()->setRange(0, std::max(0, rungs * rowHeight() - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(rowHeight());
}

void RulesLadders::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    followSize();
}

void RulesLadders::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void RulesLadders::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

RulesLadders::Columns RulesLadders::columns() const
{
    const Theme &theme = m_appearance.theme();
    const Reader reader = this->reader();
    // Figures are as wide as each other: the numbers at the ends are the widest.
    int rank = 0;
    int movement = 0;
    int name = 0;
    bool isAnyNew = false;
    qint64 points = 0;
    qint64 most = 0;
    qint64 least = 0;
    const QFontMetrics names(theme.font(Type::Body));
    for (const auto *ladder : {&m_preview.now, &m_preview.then}) {
        for (const RulesPreview::Rung &rung : ladder->rungs) {
            rank = std::max(rank, rung.rank);
            points = std::max(points, rung.total.points);
            name = std::max(name, names.horizontalAdvance(rung.name));
        }
    }
    for (const RulesPreview::Rung &rung : m_preview.then.rungs) {
        isAnyNew = isAnyNew || !rung.other;
        movement = std::max(movement, std::abs(m_preview.movement(rung).value_or(0)));
        most = std::max(most, m_preview.pointsWon(rung));
        least = std::min(least, m_preview.pointsWon(rung));
    }
    const auto widthOf = [](const QFont &font, const QString &number) { return static_cast<int>(std::ceil(figuresWidth(font, number))); };
    const QFont strong = theme.font(Type::BodyStrong);
    const QFont plain = theme.font(Type::Control);
    Columns columns;
    columns.avatar = theme.px(avatarSize);
    columns.rank = std::max(theme.px(18), widthOf(strong, reader.number(rank)));
    columns.points = widthOf(strong, reader.number(points));
    columns.change = std::max(widthOf(plain, reader.signedNumber(most)), widthOf(plain, reader.signedNumber(least)));
    columns.movement = theme.px(triangle + 4) + widthOf(plain, reader.number(movement));
    if (isAnyNew)
        columns.movement = std::max(columns.movement, QFontMetrics(plain).horizontalAdvance(tr("new")));
    const int space = theme.px(gap);
    const int left = space + columns.rank + columns.avatar + columns.points + 3 * space;
    const int right = columns.rank + columns.avatar + columns.movement + columns.points + 6 * space;
    const int room = viewport()->width() - left - right - theme.px(lines);
    if (room - columns.change - space < 2 * std::clamp(name, theme.px(leastName), theme.px(usualName)))
        columns.change = 0; // names come first
    columns.name = std::max(0, (room - (columns.change > 0 ? columns.change + space : 0)) / 2);
    columns.then = left + columns.name + theme.px(lines);
    return columns;
}

int RulesLadders::top(size_t place) const
{
    return headHeight() + static_cast<int>(place) * rowHeight() - verticalScrollBar()->value();
}

QRect RulesLadders::mirrored(const QRect &leftToRight) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), leftToRight);
}

/// The rungs that are in sight, the last one excluded.
std::pair<size_t, size_t> RulesLadders::visible(size_t count) const
{
    const int above = verticalScrollBar()->value() / rowHeight();
    const int below = (verticalScrollBar()->value() + viewport()->height()) / rowHeight() + 1;
    return {std::min(count, static_cast<size_t>(above)), std::min(count, static_cast<size_t>(below))};
}

void RulesLadders::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(viewport());
    const Columns columns = this->columns();
    const Reader reader = this->reader();
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(0, headHeight(), 0, 0));
    for (const auto *ladder : {&m_preview.now, &m_preview.then}) {
        const auto [from, to] = visible(ladder->rungs.size());
        for (size_t place = from; place < to; ++place)
            paintRung(painter, columns, *ladder, place, reader);
    }
    paintLines(painter, columns);
    painter.restore();
    paintHeads(painter, columns);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, theme.focusWidth()));
        painter.setBrush(Qt::NoBrush);
        const int half = theme.focusWidth();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(half / 2.0, half / 2.0, -half / 2.0, -half / 2.0), 6, 6);
    }
}

void RulesLadders::paintHeads(QPainter &painter, const Columns &columns) const
{
    const Theme &theme = m_appearance.theme();
    const int space = theme.px(gap);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.text3);
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const auto tell = [&](int x, int width, const QString &words) {
        painter.drawText(mirrored({x, 0, width, headHeight()}), flags(leading), painter.fontMetrics().elidedText(words, Qt::ElideRight, width));
    };
    tell(space, columns.then - theme.px(lines) / 2 - space, tr("Now"));
    const int then = columns.then + space;
    tell(then, viewport()->width() - then, tr("With these rules"));
}

void RulesLadders::paintRung(QPainter &painter, const Columns &columns, const RulesPreview::Ladder &ladder, size_t place,
                             const Reader &reader) const
{
    const Theme &theme = m_appearance.theme();
    const int space = theme.px(gap);
    const bool isThen = &ladder == &m_preview.then;
    const RulesPreview::Rung &rung = ladder.rungs[place];
    const QRect line(isThen ? columns.then : 0, top(place), isThen ? viewport()->width() - columns.then : columns.then - theme.px(lines), rowHeight());
    if (isThen && m_preview.isMoved(rung)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.soft);
        painter.drawRoundedRect(mirrored(line.adjusted(0, 1, 0, -1)), 6, 6);
    }
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    int x = line.left() + space;
    const auto next = [&](int width) {
        const QRect cell = mirrored({x, line.top(), width, line.height()});
        x += width + space;
        return cell;
    };
    const bool isRepeated = place > 0 && ladder.rungs[place - 1].rank == rung.rank;
    painter.setFont(theme.font(Type::BodyStrong));
    painter.setPen(isRepeated ? theme.text3 : theme.text);
    drawFigures(painter, next(columns.rank), Qt::AlignCenter, reader.number(rung.rank));
    const QRect disc = next(columns.avatar);
    paintAvatar(painter, QRectF(disc.left(), disc.center().y() - columns.avatar / 2.0 + 0.5, columns.avatar, columns.avatar), rung.name, rung.colour, theme);
    painter.setFont(theme.font(Type::Body));
    painter.setPen(rung.other ? theme.text : theme.text2);
    const QRect name = next(columns.name);
    painter.drawText(name, flags(leading), painter.fontMetrics().elidedText(rung.name, Qt::ElideRight, name.width()));
    if (isThen)
        paintChange(painter, columns, rung, {x, line.top(), columns.movement, line.height()}, reader);
    if (isThen)
        x += columns.movement + space;
    painter.setFont(theme.font(Type::BodyStrong));
    painter.setPen(theme.text);
    drawFigures(painter, next(columns.points), trailing, reader.number(rung.total.points));
    if (isThen && columns.change > 0) {
        painter.setFont(theme.font(Type::Control));
        painter.setPen(theme.text3);
        if (const qint64 won = m_preview.pointsWon(rung); won != 0)
            drawFigures(painter, next(columns.change), trailing, reader.signedNumber(won));
    }
}

/// The triangle and how many ranks, a dash, or "new".
void RulesLadders::paintChange(QPainter &painter, const Columns &columns, const RulesPreview::Rung &rung, const QRect &cell,
                               const Reader &reader) const
{
    const Theme &theme = m_appearance.theme();
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const std::optional<int> movement = m_preview.movement(rung);
    painter.setFont(theme.font(Type::Control));
    if (!movement || *movement == 0) {
        painter.setPen(theme.text3);
        painter.drawText(mirrored(cell), flags(leading), movement ? u"\u2013"_s : tr("new"));
        return;
    }
    const bool isUp = *movement > 0;
    const int size = theme.px(triangle);
    paintMovement(painter, mirrored({cell.left(), cell.center().y() - size / 2 + 1, size, size}), isUp, theme);
    painter.setPen(isUp ? theme.accent : theme.text2);
    const int from = theme.px(triangle + 4);
    drawFigures(painter, mirrored({cell.left() + from, cell.top(), columns.movement - from, cell.height()}), leading, reader.number(std::abs(*movement)));
}

void RulesLadders::paintLines(QPainter &painter, const Columns &columns) const
{
    const Theme &theme = m_appearance.theme();
    const int space = theme.px(gap);
    const int from = columns.then - theme.px(lines) + space;
    const int to = columns.then - 1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto x = [&](int place) { return isMirrored ? viewport()->width() - place : place; };
    const auto [first, last] = visible(std::max(m_preview.now.rungs.size(), m_preview.then.rungs.size()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (size_t place = 0; place < m_preview.then.rungs.size(); ++place) {
        const RulesPreview::Rung &rung = m_preview.then.rungs[place];
        if (!rung.other || std::max(place, *rung.other) < first || std::min(place, *rung.other) >= last)
            continue;
        const double start = top(*rung.other) + rowHeight() / 2.0;
        const double end = top(place) + rowHeight() / 2.0;
        const double middle = (x(from) + x(to)) / 2.0;
        QPainterPath path(QPointF(x(from), start));
        path.cubicTo({middle, start}, {middle, end}, {static_cast<double>(x(to)), end});
        const bool isMoved = *rung.other != place;
        QColor colour = theme.player(rung.colour);
        if (!isMoved && theme.kind != Theme::Kind::HighContrast)
            colour.setAlphaF(0.5F);
        QPen pen(colour, isMoved ? 2.4 : 1.7);
        if (Theme::repeats(rung.colour))
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawPath(path);
    }
}

/// A name that is cut is told whole.
bool RulesLadders::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const QPoint at = static_cast<QHelpEvent *>(event)->pos();
    const int x = layoutDirection() == Qt::RightToLeft ? viewport()->width() - at.x() : at.x();
    const RulesPreview::Ladder &ladder = x < columns().then ? m_preview.now : m_preview.then;
    const int place = (at.y() - headHeight() + verticalScrollBar()->value()) / rowHeight();
    const bool isRung = at.y() >= headHeight() && place < static_cast<int>(ladder.rungs.size());
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), isRung ? ladder.rungs[static_cast<size_t>(place)].name : QString(), this);
    return true;
}

} // namespace stepladder
