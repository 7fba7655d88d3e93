// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/sync_button.h"

#include "ui/theme/icons.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionToolButton>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

SyncButton::SyncButton(const Appearance &appearance, QWidget *parent) : QToolButton(parent), m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("outlined", true);
    m_turn.setStartValue(0.0);
    m_turn.setEndValue(360.0);
    m_turn.setDuration(1000);
    m_turn.setLoopCount(-1);
    connect(this, &QToolButton::clicked, this, &SyncButton::press);
    connect(&m_turn, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&appearance, &Appearance::changed, this, &SyncButton::restyle);
    restyle();
}

void SyncButton::press()
{
    if (!m_syncing) {
        Q_EMIT syncRequested();
        return;
    }
    if (m_stopping)
        return;
    m_stopping = true;
    restyle();
    Q_EMIT stopRequested();
}

void SyncButton::setSyncing(bool syncing)
{
    m_syncing = syncing; // and it stays enabled, so that it keeps the keyboard
    m_stopping = m_stopping && syncing;
    restyle();
    turn();
}

void SyncButton::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    setProperty("outlined", !narrow);
    updateGeometry();
    update();
}

void SyncButton::restyle()
{
    setFont(m_appearance.theme().font(Type::BodyStrong));
    setText(m_stopping ? tr("Stopping", "the round") : m_syncing ? tr("Stop", "the round") : tr("Sync now"));
    setAccessibleName(m_syncing && !m_stopping ? tr("Stop syncing") : text());
    setToolTip(m_syncing ? tr("A round is under way. Stop it: what has been read is kept") : tr("Read every player's tracker now"));
    turn();
    updateGeometry();
    update();
}

void SyncButton::turn()
{
    const bool moves = m_syncing && isVisible() && !m_appearance.reducedMotion();
    if (moves && m_turn.state() != QAbstractAnimation::Running)
        m_turn.start();
    else if (!moves)
        m_turn.stop();
}

QSize SyncButton::sizeHint() const
{
    const Theme &theme = m_appearance.theme();
    const int height = theme.px(34);
    if (m_narrow)
        return {height, height};
    const QFontMetrics metrics(font());
    const int words = std::max({metrics.horizontalAdvance(tr("Sync now")), metrics.horizontalAdvance(tr("Stop", "the round")),
                                metrics.horizontalAdvance(tr("Stopping", "the round"))});
    return {words + theme.px(20) + theme.px(8) + theme.px(30), height};
}

void SyncButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void SyncButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QColor &ink = m_stopping ? theme.off : theme.text; // as if disabled
    const int icon = theme.px(20);
    const int gap = theme.px(8);
    const int words = m_narrow ? 0 : fontMetrics().horizontalAdvance(text());
    const int used = icon + (m_narrow ? 0 : gap + words);
    const QRect content((width() - used) / 2, 0, used, height());
    const QRectF glyph = QStyle::visualRect(layoutDirection(), content,
                                            QRect(content.left(), (height() - icon) / 2, icon, icon));
    painter.save();
    painter.translate(glyph.center());
    if (m_turn.state() == QAbstractAnimation::Running)
        painter.rotate(m_turn.currentValue().toDouble());
    paintIcon(painter, glyph.translated(-glyph.center()), "sync"_L1, ink);
    painter.restore();
    if (m_narrow)
        return;
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), content, content.adjusted(icon + gap, 0, 0, 0)),
                     Qt::AlignCenter | Qt::TextDontClip, text());
}

void SyncButton::showEvent(QShowEvent *event)
{
    QToolButton::showEvent(event);
    turn();
}

void SyncButton::hideEvent(QHideEvent *event)
{
    QToolButton::hideEvent(event);
    turn();
}

} // namespace stepladder
