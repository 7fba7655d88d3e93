// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/first_run.h"

#include "ui/theme/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

FirstRun::FirstRun(const Appearance &appearance, QWidget *parent)
    : Ground(appearance, &Theme::surface, {}, parent), m_ladder(new QWidget(this)),
      m_title(new ThemedLabel(appearance, Type::Headline, &Theme::text, this)),
      m_words(new ThemedLabel(appearance, Type::Body, &Theme::text2, this)),
      m_add(new QPushButton(tr("Add yourself"), this)), m_import(new QPushButton(tr("Import a file"), this))
{
    m_title->setText(tr("Every ladder starts with one rung"));
    m_words->setText(tr("Add yourself first. It takes about a minute, and you can see the last 30 days at once."));
    m_words->setWordWrap(true);
    for (ThemedLabel *label : {m_title, m_words})
        label->setAlignment(Qt::AlignCenter);
    m_add->setDefault(true);
    m_import->setAutoDefault(false);
    m_import->hide();
    setFocusProxy(m_add);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(m_import);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(3);
    column->addWidget(m_ladder, 0, Qt::AlignHCenter);
    column->addSpacing(24);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(m_words, 0, Qt::AlignHCenter);
    column->addSpacing(24);
    column->addLayout(buttons);
    column->addStretch(4);

    connect(m_add, &QPushButton::clicked, this, &FirstRun::addPlayerRequested);
    connect(m_import, &QPushButton::clicked, this, &FirstRun::importRequested);
    connect(&appearance, &Appearance::changed, this, &FirstRun::restyle);
    restyle();
}

void FirstRun::offerImport(bool offered)
{
    m_import->setVisible(offered);
}

void FirstRun::restyle()
{
    m_ladder->setFixedSize(theme().px(104), theme().px(174));
    m_words->setFixedWidth(theme().px(440));
    m_words->setFixedHeight(m_words->heightForWidth(theme().px(440)));
    for (QPushButton *button : {m_add, m_import}) {
        button->setFont(theme().font(Type::BodyStrong));
        button->setMinimumHeight(theme().px(38));
    }
}

void FirstRun::paintEvent(QPaintEvent *event)
{
    Ground::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_ladder->geometry().topLeft());
    painter.scale(theme().scale, theme().scale);
    const auto leg = [](double y) { return 40.0 - (y - 4) * 35 / 166; }; // the left leg's x at a height
    painter.setPen(QPen(theme().rail, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(leg(4), 4), QPointF(leg(170), 170));
    painter.drawLine(QPointF(104 - leg(4), 4), QPointF(104 - leg(170), 170));
    int dots = 2;
    for (const double y : {20.0, 50.0, 82.0, 114.0}) { // rungs to come
        const double width = 104 - 2 * leg(y);
        for (int i = 1; i <= dots; ++i)
            painter.drawPoint(QPointF(leg(y) + width * i / (dots + 1), y));
        ++dots;
    }
    painter.setPen(QPen(theme().accent, 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(leg(146), 146), QPointF(104 - leg(146), 146));
}

} // namespace stepladder
