// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/texting.h"

// What comes back: the answers of phones, and what became of texts that went out.

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

const QString heardUntil = u"texts heard until"_s; ///< a note of the league
constexpr int firstLookBack = 30;                  ///< days

} // namespace

Task<Result<int>> Texting::hearReplies(LeagueId league)
{
    const Result<std::unique_ptr<TextSender>> sender = co_await m_senders.textSender(league, ChannelKind::Sms, TextSenders::For::Texts);
    if (!sender && sender.error().kind == ErrorKind::NoTextChannel)
        co_return 0;
    if (!sender)
        co_return tl::unexpected(sender.error());
    const Result<QString> note = m_store.note(league, heardUntil);
    if (!note)
        co_return tl::unexpected(note.error());
    // The newest answer is heard again each time, by the provider's clock alone; that changes nothing.
    const QDateTime until = QDateTime::fromString(*note, Qt::ISODate);
    const QDateTime since = until.isValid() ? until : m_clock.now().addDays(-firstLookBack);
    const Result<std::vector<TextReply>> replies = co_await (*sender)->replies(since);
    if (!replies)
        co_return tl::unexpected(replies.error());
    int heard = 0;
    for (const TextReply &reply : *replies) {
        const ReplyWord word = replyWord(reply.body);
        if (word == ReplyWord::Other)
            continue;
        ++heard;
        const PhoneNumber from = reply.from;
        const OptOut stop{reply.at, OptOutReason::RepliedStop};
        Result<void> kept = word == ReplyWord::Stop ? co_await endTextsTo(from, stop) : co_await optIn(from, reply.at);
        if (!kept)
            co_return tl::unexpected(kept.error());
    }
    if (!replies->empty()) {
        const QString newest = replies->back().at.toUTC().toString(Qt::ISODate);
        if (const Result<void> kept = m_store.setNote(league, heardUntil, newest); !kept)
            co_return tl::unexpected(kept.error());
    }
    co_return heard;
}

Task<Delivery> Texting::lookUp(PlayerId player, QString body, QDateTime since)
{
    const auto unknown = [](const Error &error) { return Delivery{Outcome::Unknown, {}, error}; };
    const Result<Player> found = present(player);
    const Result<TextConsent> consent = consentOf(player);
    if (!found || !consent)
        co_return unknown(found ? consent.error() : found.error());
    if (consent->enteredAt > since) // It may have gone to another number.
        co_return unknown(Error{ErrorKind::NoTextConsent, found->name, {}, std::nullopt});
    const LeagueId league = found->league;
    const TextConsent &given = *consent;
    const Result<TextAddress> to = co_await addressOf(given);
    const Result<std::unique_ptr<TextSender>> sender = co_await m_senders.textSender(league, channelOf(given), TextSenders::For::Texts);
    if (!to || !sender)
        co_return unknown(to ? sender.error() : to.error());
    co_return co_await (*sender)->lookUp(*to, body, since);
}

Task<Result<void>> Texting::checkProvider(LeagueId league, ChannelKind channel)
{
    const Result<std::unique_ptr<TextSender>> sender = co_await m_senders.textSender(league, channel, TextSenders::For::Texts);
    co_return sender ? Result<void>() : tl::unexpected(sender.error());
}

Task<Result<QString>> Texting::probe(LeagueId league, ChannelKind channel)
{
    const Result<std::unique_ptr<TextSender>> sender = co_await m_senders.textSender(league, channel, TextSenders::For::Trial);
    if (!sender)
        co_return tl::unexpected(sender.error());
    co_return co_await (*sender)->probe();
}

Task<Delivery> Texting::arrival(LeagueId league, ChannelKind channel, QString reference)
{
    const Result<std::unique_ptr<TextSender>> sender = co_await m_senders.textSender(league, channel, TextSenders::For::Texts);
    if (!sender)
        co_return Delivery{Outcome::Unknown, reference, sender.error()};
    co_return co_await (*sender)->arrival(reference);
}

} // namespace stepladder
