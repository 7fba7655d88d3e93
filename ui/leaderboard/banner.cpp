// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

Banner::Banner(const Appearance &appearance, QWidget *parent)
    : Ground(appearance, &Theme::attnFill, Qt::BottomEdge, parent),
      m_what(new ThemedLabel(appearance, Type::BodyStrong, &Theme::attn, this)),
      m_meaning(new ThemedLabel(appearance, Type::Body, &Theme::attn, this)),
      m_words(new QBoxLayout(QBoxLayout::LeftToRight)), m_later(new QPushButton(tr("Later"), this)),
      m_action(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(52, 0, 20, 0);
    row->setSpacing(6);
    m_words->setSpacing(6);
    m_words->addWidget(m_what);
    m_words->addWidget(m_meaning, 1);
    row->addLayout(m_words, 1);
    row->addSpacing(16);
    row->addWidget(m_later);
    row->addSpacing(6);
    row->addWidget(m_action);
    m_what->setElided(true);
    m_what->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_action->setDefault(true);
    m_later->setAutoDefault(false);
    m_slide.setDuration(160);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &height) { setFixedHeight(height.toInt()); });
    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    connect(m_later, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT laterRequested();
    });
    connect(&appearance, &Appearance::changed, this, &Banner::restyle);
    hide();
    restyle();
}

void Banner::restyle()
{
    for (QPushButton *button : {m_later, m_action}) {
        button->setFont(theme().font(Type::Control));
        button->setFixedHeight(theme().px(28));
    }
    layout()->setContentsMargins(theme().px(52), 0, theme().px(20), 0);
    arrange();
}

void Banner::arrange()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - 28 - m_later->sizeHint().width();
    if (!m_action->isHidden())
        room -= 6 + m_action->sizeHint().width();
    const QFontMetrics strong(m_what->font());
    const QFontMetrics plain(m_meaning->font());
    const bool fits = strong.horizontalAdvance(m_what->text()) + 6 + plain.horizontalAdvance(m_meaning->text()) <= room;
    m_words->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setSpacing(fits ? 6 : 0);
    m_words->setContentsMargins(0, fits ? 0 : theme().px(6), 0, fits ? 0 : theme().px(6));
    m_meaning->setWordWrap(!fits);
    m_height = theme().px(52);
    if (!fits)
        m_height = std::max(m_height, strong.height() + m_meaning->heightForWidth(room) + theme().px(16));
    if (m_open && m_slide.state() != QAbstractAnimation::Running)
        setFixedHeight(m_height);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void Banner::open(const BannerWords &words)
{
    m_what->setText(words.what);
    m_meaning->setText(words.meaning);
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
    setAccessibleName(words.what);
    setAccessibleDescription(words.meaning);
    setToolTip(words.what + u' ' + words.meaning);
    arrange();
    if (m_open)
        return;
    m_open = true;
    if (appearance().reducedMotion() || !window()->isVisible()) {
        setFixedHeight(m_height);
        show();
        return;
    }
    setFixedHeight(1);
    show();
    m_slide.setStartValue(1);
    m_slide.setEndValue(m_height);
    m_slide.start();
}

void Banner::close()
{
    m_open = false;
    m_slide.stop();
    hide();
}

void Banner::paintEvent(QPaintEvent *event)
{
    Ground::paintEvent(event);
    QPainter painter(this);
    const int size = theme().px(20);
    const QRect place(theme().px(20), (height() - size) / 2, size, size);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), "key"_L1, theme().attnMark);
}

} // namespace stepladder
