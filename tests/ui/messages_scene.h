// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/error.h"
#include "tests/ui/english_plurals.h"
#include "tests/ui/scripted_enrolment.h"
#include "ui/messages/fate_chip.h"
#include "ui/messages/message_list.h"
#include "ui/messages/messages_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>
#include <memory>

namespace stepladder::tests {

/// An outbox as the test wrote it down, oldest first.
class ScriptedMessages final : public MessagesPort
{
public:
    std::vector<OutboxEntry> known;
    std::optional<Error> refusal; ///< of what is answered at once
    Script<Result<OutboxEntry>> sending;
    std::vector<MessageId> sent, cancelled;
    std::vector<int> pages; ///< how many were read each time

    ~ScriptedMessages() override { sending.end(failure(ErrorKind::Cancelled)); }

    Result<std::vector<OutboxEntry>> messages(MessageId before, int most, const std::vector<ChannelKind> &channels) override
    {
        if (refusal)
            return tl::unexpected(*refusal);
        std::vector<OutboxEntry> page;
        for (auto each = known.rbegin(); each != known.rend() && static_cast<int>(page.size()) < most; ++each) {
            const bool isOfChannel = channels.empty() || std::ranges::find(channels, each->channel) != channels.end();
            if (isOfChannel && (!before.isValid() || each->id < before))
                page.push_back(*each);
        }
        pages.push_back(static_cast<int>(page.size()));
        return page;
    }
    Result<int> countOfTroubled() override
    {
        return static_cast<int>(std::ranges::count_if(known, [](const OutboxEntry &each) {
            return each.state == MessageState::Unknown || each.state == MessageState::Failed;
        }));
    }
    Task<Result<OutboxEntry>> sendAgain(MessageId message) override
    {
        sent.push_back(message);
        return sending.ask();
    }
    Result<OutboxEntry> cancel(MessageId message) override
    {
        if (refusal)
            return tl::unexpected(*refusal);
        cancelled.push_back(message);
        OutboxEntry &entry = find(message);
        entry.state = MessageState::Cancelled;
        entry.reason = word(ErrorKind::Cancelled);
        return entry;
    }
    OutboxEntry &find(MessageId id) { return *std::ranges::find(known, id, &OutboxEntry::id); }
};

/// The window over an outbox in which every message stands differently.
struct MessagesScene {
    EnglishPlurals plurals;
    ScriptedMessages port;
    League league;
    Appearance appearance{Theme::light()};
    SetClock clock{at(20, 8, 45)};
    std::unique_ptr<MessagesDialog> dialog;
    int changes = 0;

    MessagesScene()
    {
        league.name = QStringLiteral("Third floor");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::installTranslator(&plurals);
        const QString table = QStringLiteral("Tiger Lily takes the lead, 3 points ahead of Tootles\n"
                                             "Thursday, 19 November, day 19 of 30\n\n"
                                             "1.  Tiger Lily   13,482 steps  +4   43 points\n"
                                             "2.  Tootles       7,938 steps   0   40 points\n"
                                             "3.  Molly        11,302 steps  +2   34 points\n\n"
                                             "Slightly and Wendy can still change until Saturday 00:00.");
        const QString text = QStringLiteral("Thu 19 Nov: Peter 7th (up 1), 14907 steps, +5, 19 points. Tiger Lily leads with 43. Reply STOP to end.");
        add(ChannelKind::Slack, QStringLiteral("webhook"), MessageState::Cancelled, {}, QStringLiteral("Wednesday's result"));
        OutboxEntry &byHand = add(ChannelKind::Sms, QStringLiteral("Nibs"), MessageState::Cancelled, QStringLiteral("cancelled"), text);
        byHand.kind = MessageKind::Battery;
        add(ChannelKind::Desktop, QStringLiteral("desktop"), MessageState::Sent, {}, QStringLiteral("Tiger Lily takes the lead"));
        add(ChannelKind::Sms, QStringLiteral("Curly"), MessageState::Failed, QStringLiteral("message-rejected"), text).why =
            QStringLiteral("Twilio cannot text +49 … 12: no mobile phone can be reached there. Ask its owner for another number.");
        add(ChannelKind::Sms, QStringLiteral("Peter"), MessageState::Unknown, QStringLiteral("connection-lost"), text);
        OutboxEntry &night = add(ChannelKind::Ntfy, QStringLiteral("John Napoleon Darling"), MessageState::Queued, {}, text);
        night.attempts = 0;
        night.attemptedAt = {};
        night.notBefore = at(20, 9, 0);
        OutboxEntry &retry = add(ChannelKind::Slack, QStringLiteral("C0123456789"), MessageState::Queued, QStringLiteral("offline"), table);
        retry.notBefore = at(20, 9, 7);
        retry.why = QStringLiteral("Slack cannot be reached. Check the network; Stepladder tries again by itself.");
        add(ChannelKind::Slack, QStringLiteral("webhook"), MessageState::Sent, {}, table).sentAt = at(20, 8, 30);
        OutboxEntry &correction = add(ChannelKind::Slack, QStringLiteral("webhook"), MessageState::Sent, {}, QStringLiteral("Corrected 08:41: Molly 11,302 steps, was 8,412."));
        correction.kind = MessageKind::Correction;
        correction.sentAt = at(20, 8, 41);
    }
    ~MessagesScene()
    {
        dialog.reset();
        QCoreApplication::processEvents();
    }

    static QDateTime at(int day, int hour, int minute) { return {QDate(2026, 11, day), QTime(hour, minute), Qt::UTC}; }

    OutboxEntry &add(ChannelKind channel, const QString &recipient, MessageState state, const QString &reason, const QString &text)
    {
        OutboxEntry entry;
        entry.id = {static_cast<qint64>(port.known.size()) + 1};
        entry.day = QDate(2026, 11, 19);
        entry.channel = channel;
        entry.recipient = recipient;
        entry.state = state;
        entry.reason = reason;
        entry.text = text;
        entry.attempts = 1;
        entry.queuedAt = entry.attemptedAt = at(20, 8, 30);
        port.known.push_back(entry);
        return port.known.back();
    }
    MessagesScene &open(std::optional<MessageState> chosen = {}, const QString &recipient = {})
    {
        dialog = std::make_unique<MessagesDialog>(port, MessagesDialog::Surroundings{appearance, clock, league});
        QObject::connect(dialog.get(), &MessagesDialog::messagesChanged, dialog.get(), [this] { ++changes; });
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        if (chosen)
            choose(*chosen, recipient);
        settle();
        return *this;
    }
    MessageId idOf(MessageState state, const QString &recipient = {}) const
    {
        return std::ranges::find_if(port.known, [&](const OutboxEntry &each) {
                   return each.state == state && (recipient.isEmpty() || each.recipient == recipient);
               })->id;
    }
    MessageList *list() const { return dialog->findChild<MessageList *>(); }
    void choose(MessageState state, const QString &recipient = {}) const { list()->choose(idOf(state, recipient)); }
    QString row(int row) const { return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }

    template<typename Widget>
    Widget *part(const QString &name) const { return dialog->findChild<Widget *>(name); }
    QAbstractButton *button(const QString &name) const { return part<QAbstractButton>(name); }
    QString words(const QString &name) const { return part<QLabel>(name)->text(); }
    QString state() const { return part<FateChip>(QStringLiteral("messageState"))->accessibleName(); }
    bool shows(const QString &name) const { return part<QWidget>(name) && part<QWidget>(name)->isVisible(); }
    void press(const QString &name) const
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }
};

} // namespace stepladder::tests
