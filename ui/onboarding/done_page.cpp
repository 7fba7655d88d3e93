// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/done_page.h"

#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/marks.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace stepladder {

namespace {
constexpr double avatar = 64;
}

DonePage::DonePage(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    const Theme &theme = appearance.theme();
    m_title = wrappedLabel(appearance, Type::Title1, &Theme::text, this);
    m_title->setObjectName(QStringLiteral("doneTitle"));
    m_place = wrappedLabel(appearance, Type::Body, &Theme::text2, this);
    m_connection = wrappedLabel(appearance, Type::BodyStrong, &Theme::text, this);
    m_next = wrappedLabel(appearance, Type::Body, &Theme::text2, this);
    auto *beside = new QVBoxLayout;
    beside->setContentsMargins(theme.px(avatar + 18), theme.px(6), 0, 0);
    beside->setSpacing(theme.px(2));
    beside->addWidget(m_title);
    beside->addWidget(m_place);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addLayout(beside);
    column->addSpacing(theme.px(32));
    column->addWidget(m_connection);
    column->addWidget(m_next);
    column->addStretch(1);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void DonePage::setPlayer(const Player &player, const QString &league)
{
    m_player = player;
    m_title->setText(tr("%1 is in").arg(player.name));
    const QString zone = QString::fromLatin1(player.zone.id());
    m_place->setText(tr("%1, from %2, %3", "league, date, time zone")
                         .arg(league, QLocale().toString(player.joined, tr("d MMMM", "a day with its month")), zone));
    switch (player.tracker) {
    case TrackerKind::GoogleHealth:
        m_connection->setText(tr("Google Health is connected"));
        break;
    case TrackerKind::Fitbit:
        m_connection->setText(tr("The Fitbit server is connected"));
        break;
    case TrackerKind::Manual:
        m_connection->setText(tr("Steps are entered by hand, or come from a file"));
        break;
    }
    m_next->setText(player.tracker == TrackerKind::Manual
                        ? tr("Days without an entry count as missing, not as zero.")
                        : tr("The next round reads the first days. Sync now does it at once."));
    update();
}

void DonePage::paintEvent(QPaintEvent *)
{
    if (m_player.name.isEmpty())
        return;
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme.px(avatar);
    paintAvatar(painter, QRectF(isRightToLeft() ? width() - side : 0, 0, side, side), m_player.name, m_player.colour, theme);
    painter.fillRect(QRect(0, side + theme.px(16), width(), 1), theme.line);
}

} // namespace stepladder
