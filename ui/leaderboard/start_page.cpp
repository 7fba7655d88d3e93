// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/start_page.h"

#include "ui/leaderboard/headline.h"
#include "ui/leaderboard/start_ladder.h"
#include "ui/leaderboard/sync_button.h"
#include "ui/theme/themed_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace stepladder {

StartPage::StartPage(const Appearance &appearance, QWidget *parent)
    : Ground(appearance, &Theme::surface, {}, parent), m_ladder(new StartLadder(appearance, this)),
      m_title(new ThemedLabel(appearance, Type::Headline, &Theme::text, this)),
      m_words(new ThemedLabel(appearance, Type::Body, &Theme::text2, this)), m_add(new QPushButton(this)),
      m_sync(new SyncButton(appearance, this)), m_import(new QPushButton(tr("Import a file"), this))
{
    for (ThemedLabel *label : {m_title, m_words}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_add->setDefault(true);
    m_import->setAutoDefault(false);
    m_import->hide();
    setFocusProxy(m_add);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(m_sync);
    buttons->addWidget(m_import);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(3);
    column->addWidget(m_ladder);
    column->addSpacing(24);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(m_words, 0, Qt::AlignHCenter);
    column->addSpacing(24);
    column->addLayout(buttons);
    column->addStretch(4);

    connect(m_add, &QPushButton::clicked, this, &StartPage::addPlayerRequested);
    connect(m_sync, &SyncButton::syncRequested, this, &StartPage::syncRequested);
    connect(m_sync, &SyncButton::stopRequested, this, &StartPage::stopRequested);
    connect(m_import, &QPushButton::clicked, this, &StartPage::importRequested);
    connect(&appearance, &Appearance::changed, this, &StartPage::restyle);
    setBoard({}, {});
}

void StartPage::setBoard(const Board &board, const Reader &reader)
{
    const bool waits = !board.waiting.empty();
    m_ladder->setPlayers(board.waiting);
    m_title->setText(waits ? headline(board, reader) : tr("Every ladder starts with one rung"));
    m_words->setText(waits ? waitingLine(board, reader)
                           : tr("Add yourself first. You can see the last %n day(s) at once.", nullptr, 30));
    m_add->setText(waits ? tr("Add another player") : tr("Add yourself"));
    m_sync->setVisible(waits);
    restyle();
    layout()->activate(); // for who draws the window at once, without a turn of the event loop
}

void StartPage::setSyncing(bool syncing)
{
    m_sync->setSyncing(syncing);
}

void StartPage::offerImport(bool offered)
{
    m_import->setVisible(offered);
}

void StartPage::restyle()
{
    m_words->setFixedWidth(theme().px(440));
    m_words->setMinimumHeight(0); // a label never asks for less than its minimum
    m_words->setFixedHeight(m_words->heightForWidth(theme().px(440)));
    for (QPushButton *button : {m_add, m_import})
        button->setFont(theme().font(Type::BodyStrong));
    for (QWidget *button : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_sync), static_cast<QWidget *>(m_import)})
        button->setMinimumHeight(theme().px(38));
}

} // namespace stepladder
