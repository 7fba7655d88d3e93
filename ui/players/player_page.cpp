// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/players/player_page.h"

#include "ui/onboarding/notice.h"
#include "ui/onboarding/person_head.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/onboarding/wrapping_row.h"
#include "ui/players/connection_words.h"
#include "ui/theme/announce.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

PlayerPage::PlayerPage(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_head(new PersonHead(appearance, u"playerName"_s, u"playerAbout"_s, this)),
      m_state(new Notice(appearance, this, Type::BodyStrong)),
      m_why(wrappedLabel(appearance, Type::Body, &Theme::text2, this)),
      m_reconnect(button(u"reconnect"_s, tr("&Reconnect"), &PlayerPage::reconnectRequested)),
      m_steps(button(u"enterSteps"_s, tr("Enter &steps…"), &PlayerPage::stepsRequested)),
      m_profile(button(u"profile"_s, tr("Days and re&cords…"), &PlayerPage::profileRequested)),
      m_texts(button(u"textsOf"_s, tr("&Texts…"), &PlayerPage::textsRequested)),
      m_edit(button(u"edit"_s, tr("E&dit…"), &PlayerPage::editRequested)),
      m_export(button(u"export"_s, tr("E&xport…"), &PlayerPage::exportRequested)), m_outcome(new Notice(appearance, this)),
      m_leaving(wrappedLabel(appearance, Type::Control, &Theme::text2, this)),
      m_remove(button(u"remove"_s, tr("Re&move"), &PlayerPage::removeRequested)),
      m_erase(button(u"erase"_s, tr("&Erase…"), &PlayerPage::eraseRequested))
{
    m_state->setWordsName(u"connection"_s);
    m_why->setObjectName(u"connectionWhy"_s);
    m_outcome->setWordsName(u"outcome"_s);
    m_leaving->setObjectName(u"leaving"_s);
    for (QPushButton *each : {m_remove, m_erase})
        each->setProperty("destructive", true);
    build();
}

QPushButton *PlayerPage::button(const QString &objectName, const QString &text, void (PlayerPage::*signal)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, signal);
    return made;
}

void PlayerPage::build()
{
    const Theme &theme = m_appearance.theme();
    auto *why = new QHBoxLayout;
    why->setSpacing(0);
    why->addSpacing(theme.px(24)); // below the words of the state
    why->addWidget(m_why);
    auto *actions = new WrappingRow;
    actions->setSpacing(theme.px(10));
    for (QPushButton *each : {m_reconnect, m_steps, m_profile, m_texts, m_edit, m_export})
        actions->addWidget(each);
    auto *hairline = new QFrame(this);
    hairline->setFixedHeight(1);
    hairline->setAutoFillBackground(true);
    hairline->setBackgroundRole(QPalette::Midlight);
    auto *ways = new WrappingRow;
    ways->setSpacing(theme.px(10));
    ways->addWidget(m_remove);
    ways->addWidget(m_erase);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_head);
    column->addSpacing(theme.px(16));
    column->addWidget(m_state);
    column->addLayout(why);
    column->addSpacing(theme.px(12));
    column->addLayout(actions);
    column->addSpacing(theme.px(6));
    column->addWidget(m_outcome);
    column->addStretch(1);
    column->addSpacing(theme.px(16));
    column->addWidget(hairline);
    column->addSpacing(theme.px(8));
    column->addWidget(m_leaving);
    column->addSpacing(theme.px(6));
    column->addLayout(ways);
}

/// Since when, or from when on, and where.
QString PlayerPage::about(const Player &player, const Reader &reader)
{
    const QString zone = QString::fromUtf8(player.zone.id()).replace(u'_', u' ');
    if (!player.joined.isValid())
        return zone;
    const QString day = reader.longDate(player.joined);
    return player.joined > reader.now.toTimeZone(player.zone).date() ? tr("Plays from %1, %2", "date yet to come, time zone").arg(day, zone)
                                                                    : tr("Plays since %1, %2", "date, time zone").arg(day, zone);
}

QString PlayerPage::leavingWords(const Player &player)
{
    if (player.removed)
        return tr("Erase forgets everything about %1.");
    return player.tracker == TrackerKind::Manual ? tr("Remove keeps the days. Erase forgets everything about %1.")
                                                 : tr("Remove ends the access and keeps the days. Erase forgets everything about %1.");
}

void PlayerPage::setPlayer(const Player &player, const Reader &reader)
{
    if (player.id != m_player.id)
        m_outcome->clear();
    m_player = player;
    m_head->setPlayer(player.name, player.colour);
    m_head->setTitle(player.name);
    const ConnectionWords words = connectionWords(player, reader);
    m_head->setLine(about(player, reader));
    m_state->tell(connectionTone(player, words), player.removed ? tr("Left the league. The days stay under the name.") : words.since);
    m_why->setText(player.removed ? QString() : words.why);
    m_why->setVisible(!m_why->text().isEmpty());
    m_reconnect->setVisible(!player.removed && player.tracker != TrackerKind::Manual);
    m_steps->setVisible(!player.removed && player.tracker == TrackerKind::Manual);
    m_steps->setDefault(m_steps->isVisibleTo(this));
    m_reconnect->setDefault(needsPlayer(words.health));
    m_reconnect->setAccessibleDescription(m_why->text());
    m_texts->setVisible(!player.removed);
    m_edit->setVisible(!player.removed);
    m_remove->setVisible(!player.removed);
    m_leaving->setText(leavingWords(player).arg(player.name));
    m_remove->setAccessibleDescription(m_leaving->text());
    m_erase->setAccessibleDescription(m_leaving->text());
}

void PlayerPage::tell(bool isTrouble, const QString &words)
{
    m_outcome->tell(isTrouble ? Notice::Tone::Trouble : Notice::Tone::Done, words);
    announce(m_outcome, words);
}

} // namespace stepladder
