// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messages_dialog.h"

#include "ui/messages/message_list.h"
#include "ui/messages/message_page.h"
#include "ui/onboarding/deliver.h"
#include "ui/onboarding/scrolled_page.h"
#include "ui/onboarding/wrapped_label.h"
#include "ui/theme/announce.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/fitted.h"
#include "ui/theme/segments.h"
#include "ui/theme/tab_order.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

/// The choices above the list.
enum Shown { All, Slack, Texts, ThisComputer };

std::vector<ChannelKind> channelsOf(int shown)
{
    switch (shown) {
    case Slack: return {ChannelKind::Slack};
    case Texts: return {ChannelKind::Sms, ChannelKind::Ntfy};
    case ThisComputer: return {ChannelKind::Desktop};
    default: return {};
    }
}

} // namespace

MessagesDialog::MessagesDialog(MessagesPort &port, const Surroundings &surroundings, QWidget *parent)
    : QDialog(parent), m_port(port), m_surroundings(surroundings), m_model(port),
      m_count(new ThemedLabel(surroundings.appearance, Type::Body, &Theme::text2, this)), m_filter(new Segments(surroundings.appearance, this)),
      m_list(new MessageList(m_model, surroundings.appearance, this)), m_pages(new QStackedWidget(this)),
      m_page(new MessagePage(surroundings.appearance)), m_nothing(new EmptyState(surroundings.appearance, "send"_L1, u"nothing"_s)), m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"messagesDialog"_s);
    setWindowTitle(tr("Messages"));
    build();
    const Theme &theme = surroundings.appearance.theme();
    resize(fitted({theme.px(1160), theme.px(660)}, *this));
    connect(&surroundings.appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    connect(m_filter, &Segments::chosenChanged, this, &MessagesDialog::filter);
    connect(m_list, &MessageList::chosenChanged, this, &MessagesDialog::showChosen);
    connect(&m_model, &MessagesModel::failed, this, [this](const Error &error) { m_page->tellTrouble(error); });
    connect(m_page, &MessagePage::sendRequested, this, &MessagesDialog::sendAgain);
    connect(m_page, &MessagePage::cancelRequested, this, &MessagesDialog::cancel);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    tabAlongLayouts(*this);
    filter(All);
    m_list->setFocus();
}

QWidget *MessagesDialog::head()
{
    const Theme &theme = m_surroundings.appearance.theme();
    auto *ground = new Ground(m_surroundings.appearance, &Theme::surface, Qt::BottomEdge, this);
    auto *title = new ThemedLabel(m_surroundings.appearance, Type::Title2, &Theme::text, ground);
    title->setText(tr("Messages"));
    m_count->setObjectName(u"troubled"_s);
    m_filter->add(tr("All"), All);
    m_filter->add(tr("Slack"), Slack);
    m_filter->add(tr("Texts"), Texts);
    m_filter->add(tr("This computer"), ThisComputer);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(12));
    row->setSpacing(theme.px(16));
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_filter);
    return ground;
}

void MessagesDialog::build()
{
    const Theme &theme = m_surroundings.appearance.theme();
    m_close->setObjectName(u"close"_s);
    m_close->setAutoDefault(false);
    m_nothing->tell(tr("Nothing was sent yet, and nothing waits. Once a way to tell results is set up, every message stands here with "
                        "its exact text."));
    connect(m_nothing->offer(tr("&Settings…"), u"settings"_s), &QPushButton::clicked, this, &MessagesDialog::settingsRequested);
    m_pages->addWidget(new ScrolledPage(m_page));
    m_pages->addWidget(m_nothing);
    auto *side = new Ground(m_surroundings.appearance, &Theme::win, Qt::LeftEdge, this);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16));
    sideColumn->setSpacing(theme.px(16));
    sideColumn->addWidget(m_pages, 1);
    sideColumn->addWidget(m_close, 0, Qt::AlignRight);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(m_list, 11);
    halves->addWidget(side, 10);
    m_list->setMinimumWidth(theme.px(390));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addLayout(halves, 1);
}

void MessagesDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_surroundings.appearance.theme().surface);
}

Reader MessagesDialog::reader() const
{
    return {locale(), QTimeZone::systemTimeZone(), m_surroundings.clock.now()};
}

void MessagesDialog::filter(int chosen)
{
    m_model.setReader(m_surroundings.league, reader());
    m_model.showOnly(channelsOf(chosen));
    m_list->choose({});
    showChosen();
    countTroubled();
}

void MessagesDialog::refresh()
{
    const std::optional<OutboxEntry> before = m_list->chosen();
    m_model.setReader(m_surroundings.league, reader());
    m_model.refresh();
    m_list->choose(before ? before->id : MessageId());
    showChosen();
    countTroubled();
}

void MessagesDialog::showChosen()
{
    const std::optional<OutboxEntry> message = m_list->chosen();
    if (message)
        m_page->setMessage(*message, m_model.words(m_list->currentIndex()));
    m_list->setVisible(message || m_model.rowCount() > 0);
    m_pages->setCurrentIndex(message ? 0 : 1);
}

void MessagesDialog::countTroubled()
{
    const int count = m_port.countOfTroubled().value_or(0);
    m_count->setText(count > 0 ? tr("%n message(s) to look at", nullptr, count) : QString());
}

void MessagesDialog::sendAgain()
{
    const std::optional<OutboxEntry> message = m_list->chosen();
    if (!message || m_sending.isValid())
        return;
    m_sending = message->id;
    m_list->setEnabled(false); // the answer is about this one
    m_page->setBusy(true);
    deliver(m_port.sendAgain(message->id), QPointer(this), &MessagesDialog::sent, 0);
}

void MessagesDialog::sent(int, Result<OutboxEntry> message)
{
    m_sending = {};
    m_list->setEnabled(true);
    m_page->setBusy(false);
    refresh();
    m_list->setFocus();
    if (!message) {
        m_page->tellTrouble(message.error());
        return;
    }
    const MessageWords words = messageWords(*message, m_surroundings.league, reader());
    announce(m_page, words.why.isEmpty() ? words.state : words.why);
    Q_EMIT messagesChanged();
}

void MessagesDialog::cancel()
{
    const std::optional<OutboxEntry> message = m_list->chosen();
    if (!message)
        return;
    const Result<OutboxEntry> cancelled = m_port.cancel(message->id);
    refresh();
    m_list->setFocus();
    if (!cancelled) {
        m_page->tellTrouble(cancelled.error());
        return;
    }
    Q_EMIT messagesChanged();
}

} // namespace stepladder
