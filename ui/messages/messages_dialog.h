// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/clock.h"
#include "ui/messages/messages_model.h"
#include "ui/theme/appearance.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace stepladder {

class EmptyState;
class MessageList;
class MessagePage;
class Segments;
class ThemedLabel;

/// The outbox: what was sent, to whom, when, with the exact text; what waits, and what needs an answer.
class MessagesDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Surroundings {
        const Appearance &appearance;
        const Clock &clock;
        League league;
    };
    /// The port and what the surroundings refer to outlive the dialog.
    MessagesDialog(MessagesPort &port, const Surroundings &surroundings, QWidget *parent = nullptr);

    /// Reads the outbox again; whatever is chosen stays it.
    void refresh();

Q_SIGNALS:
    /// Something was sent or cancelled.
    void messagesChanged();
    /// Where ways to tell results are set up.
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *head();
    [[nodiscard]] Reader reader() const;
    void filter(int chosen);
    void showChosen();
    void countTroubled();
    void sendAgain();
    void sent(int attempt, Result<OutboxEntry> message);
    void cancel();

    MessagesPort &m_port;
    Surroundings m_surroundings;
    MessagesModel m_model;
    ThemedLabel *m_count;
    Segments *m_filter;
    MessageList *m_list;
    QStackedWidget *m_pages;
    MessagePage *m_page;
    EmptyState *m_nothing;
    QPushButton *m_close;
    MessageId m_sending; ///< not valid: nothing is being sent
};

} // namespace stepladder
