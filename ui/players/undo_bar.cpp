// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/players/undo_bar.h"

#include "ui/theme/announce.h"
#include "ui/theme/themed_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace stepladder {

using namespace Qt::StringLiterals;

UndoBar::UndoBar(const Appearance &appearance, QWidget *parent)
    : Ground(appearance, &Theme::raised, Qt::TopEdge, parent),
      m_words(new ThemedLabel(appearance, Type::Body, &Theme::text, this)), m_undo(new QPushButton(tr("&Undo"), this))
{
    setObjectName(u"undoBar"_s);
    m_words->setObjectName(u"undoWords"_s);
    m_words->setElided(true);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme().px(30), theme().px(9), theme().px(22), theme().px(9));
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &UndoBar::close);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT undoRequested();
    });
    hide();
}

void UndoBar::open(const QString &words, std::chrono::milliseconds time)
{
    m_words->setText(words);
    show();
    m_time.start(time);
    m_undo->setFocus();
    announce(m_undo, words);
}

void UndoBar::close()
{
    m_time.stop();
    hide();
}

} // namespace stepladder
