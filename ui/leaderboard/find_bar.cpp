// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/find_bar.h"

#include "ui/theme/announce.h"
#include "ui/theme/icons.h"
#include "ui/theme/themed_label.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

FindBar::FindBar(const Appearance &appearance, QWidget *parent)
    : Ground(appearance, &Theme::surface, {}, parent), m_field(new QLineEdit(this)), m_glass(m_field->addAction(QIcon(), QLineEdit::LeadingPosition)),
      m_count(new ThemedLabel(appearance, Type::Control, &Theme::text2, this)), m_close(new QToolButton(this)), m_line(new QHBoxLayout), m_nobody(new QWidget(this)),
      m_sentence(new ThemedLabel(appearance, Type::Body, &Theme::text2, m_nobody)), m_clear(new QPushButton(tr("Show everybody"), m_nobody))
{
    m_field->setObjectName(u"find"_s);
    m_field->setAccessibleName(tr("Find player"));
    m_glass->setText(tr("Find player")); // Qt tells of it as of a button
    m_field->setPlaceholderText(tr("Part of a name"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setToolTip(tr("Stop looking"));
    m_close->setAccessibleName(tr("Stop looking"));
    m_clear->setAutoDefault(false);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);

    m_line->addWidget(m_field, 1);
    m_line->addWidget(m_count);
    m_line->addStretch(1);
    m_line->addWidget(m_close);
    auto *nobody = new QVBoxLayout(m_nobody);
    nobody->addStretch(1);
    nobody->addWidget(m_sentence);
    nobody->addWidget(m_clear, 0, Qt::AlignHCenter);
    nobody->addStretch(2);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_line);
    column->addWidget(m_nobody, 1);

    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_field, &QLineEdit::returnPressed, this, &FindBar::left);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_field->clear();
        m_field->setFocus();
    });
    connect(&appearance, &Appearance::changed, this, &FindBar::restyle);
    m_nobody->hide();
    hide();
    restyle();
}

void FindBar::restyle()
{
    const Theme &t = theme();
    layout()->setContentsMargins(t.px(20), t.px(2), t.px(14), t.px(10));
    m_line->setSpacing(t.px(12));
    m_glass->setIcon(lineIcon("search"_L1, t.text2, t.offMark));
    m_field->setMaximumWidth(t.px(320));
    m_close->setIcon(lineIcon("x"_L1, t.text2, t.offMark));
    m_close->setFixedSize(t.px(28), t.px(28));
    update();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::close()
{
    if (isHidden())
        return;
    m_field->clear();
    hide();
    Q_EMIT closed();
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::setFound(int found, int all)
{
    const bool isNobody = found == 0 && all > 0 && !words().trimmed().isEmpty();
    const QString count = tr("%1 of %n player(s)", "found", all).arg(locale().toString(found));
    m_sentence->setText(tr("Nobody here is called “%1”.").arg(words().trimmed()));
    m_nobody->setVisible(isNobody);
    setSizePolicy(QSizePolicy::Preferred, isNobody ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    if (count == m_count->text())
        return;
    m_count->setText(count);
    if (isVisible())
        announce(m_count, count);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        Q_EMIT left();
        return;
    }
    Ground::keyPressEvent(event);
}

} // namespace stepladder
