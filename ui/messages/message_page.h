// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "ui/messages/message_words.h"
#include "ui/theme/ground.h"

class QPushButton;

namespace stepladder {

class ExactText;
class FateChip;
class Notice;
class ThemedLabel;

/// One message: its exact text, what is the matter with it, and what can be done.
class MessagePage final : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePage(const Appearance &appearance, QWidget *parent = nullptr);

    void setMessage(const OutboxEntry &message, const MessageWords &words);
    /// While it is being sent nothing else can be asked for.
    void setBusy(bool busy);
    void tellTrouble(const Error &error);

Q_SIGNALS:
    void sendRequested();
    void cancelRequested();

private:
    void build(const Appearance &appearance);
    void offer(const OutboxEntry &message, Fate fate);

    OutboxEntry m_message;
    bool m_isBusy = false;
    ThemedLabel *m_title;
    FateChip *m_chip;
    ThemedLabel *m_about;
    ExactText *m_text;
    Notice *m_why;
    Notice *m_outcome;
    QPushButton *m_send;
    QPushButton *m_cancel;
    QPushButton *m_copy;
};

} // namespace stepladder
