// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_title.h"

#include "ui/leaderboard/headline.h"
#include "ui/theme/marks.h"
#include "ui/theme/segments.h"
#include "ui/theme/themed_label.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastHeadline = 0.75; ///< of its size, in languages that need more room; the line's height stays

/// Since when a day is final is no sentence.
QString settledAndWaiting(const Board &board, const Reader &reader)
{
    QStringList lines{settlingLine(board, reader), waitingLine(board, reader)};
    lines.removeAll(QString());
    return lines.join(board.final ? u" · "_s : u" "_s);
}

} // namespace

BoardTitle::BoardTitle(const Appearance &appearance, QWidget *parent)
    : Ground(appearance, &Theme::surface, {}, parent),
      m_headline(new ThemedLabel(appearance, Type::Headline, &Theme::text, this)),
      m_settling(new ThemedLabel(appearance, Type::Body, &Theme::text2, this)), m_versions(new Segments(appearance, this)), m_lines(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(m_lines, 1);
    row->addWidget(m_versions, 0, Qt::AlignVCenter);
    m_versions->setObjectName(u"versions"_s);
    m_versions->setAccessibleName(tr("Which board"));
    m_versions->add(tr("Now"), 0);
    m_versions->add(tr("As posted"), 1);
    m_versions->hide();
    connect(m_versions, &Segments::chosenChanged, this, [this](int id) { Q_EMIT postedRequested(id == 1); });
    m_headline->setObjectName(u"headline"_s);
    m_headline->setElided(true);
    m_headline->setLeastType(leastHeadline);
    m_settling->setElided(true);
    m_lines->addWidget(m_headline);
    m_lines->addWidget(m_settling);
    connect(&appearance, &Appearance::changed, this, &BoardTitle::restyle);
    restyle();
}

void BoardTitle::restyle()
{
    const Theme &t = theme();
    m_headline->setType(m_narrow ? Type::HeadlineSmall : Type::Headline);
    m_headline->setFixedHeight(t.px(m_narrow ? 26 : 34));
    m_settling->setFixedHeight(t.px(22));
    m_settling->setIndent(0);
    m_settling->setContentsMargins(layoutDirection() == Qt::RightToLeft ? 0 : t.px(21), 0,
                                   layoutDirection() == Qt::RightToLeft ? t.px(21) : 0, 0);
    layout()->setContentsMargins(t.px(20), 0, t.px(20), 0);
    m_lines->setContentsMargins(0, t.px(m_narrow ? 12 : 19), 0, t.px(m_narrow ? 6 : 12));
    m_lines->setSpacing(t.px(m_narrow ? 2 : 3));
    update();
}

void BoardTitle::setBoard(const Board &board, const Reader &reader)
{
    m_headline->setText(headline(board, reader));
    m_settling->setText(board.postedAt.isValid() ? tr("As it was posted %1. What is otherwise now is outlined.", "an instant").arg(reader.longWhen(board.postedAt))
                                                 : settledAndWaiting(board, reader));
    m_state = board.final ? DayState::Final : DayState::Provisional;
    update();
}

void BoardTitle::offerPosted(bool offered, bool isShown)
{
    const QSignalBlocker quiet(m_versions);
    m_versions->choose(isShown ? 1 : 0);
    m_versions->setVisible(offered);
}

void BoardTitle::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    restyle();
}

QString BoardTitle::sentence() const
{
    return m_headline->text();
}

void BoardTitle::paintEvent(QPaintEvent *event)
{
    Ground::paintEvent(event);
    if (m_settling->text().isEmpty())
        return;
    QPainter painter(this);
    const int size = theme().px(14);
    const QRect line = m_settling->geometry();
    const QRect place(line.left(), line.center().y() - size / 2 + 1, size, size);
    paintDayGlyph(painter, QStyle::visualRect(layoutDirection(), line, place), m_state, theme());
}

} // namespace stepladder
