// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_repository.h"

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

OutboxEntry readEntry(const Row &row)
{
    OutboxEntry entry;
    entry.id = row.id<MessageId>(0);
    entry.league = row.id<LeagueId>(1);
    entry.day = row.day(2);
    entry.kind = messageKindFrom(row.text(3)).value_or(MessageKind::Result);
    entry.channel = channelKindFrom(row.text(4)).value_or(ChannelKind::Desktop);
    entry.recipient = row.text(5);
    entry.text = row.text(6);
    entry.payload = row.text(7);
    entry.state = messageStateFrom(row.text(8)).value_or(MessageState::Unknown);
    entry.attempts = row.integer(9);
    entry.queuedAt = row.instant(10);
    entry.notBefore = row.instant(11);
    entry.sentAt = row.instant(12);
    entry.reference = row.text(13);
    entry.reason = row.text(14);
    entry.part = row.integer(15);
    entry.player = row.id<PlayerId>(16);
    entry.attemptedAt = row.instant(17);
    if (!row.isNull(18))
        entry.coveredFrom = row.day(18);
    entry.told = row.text(19);
    entry.replaces = row.id<MessageId>(20);
    entry.why = row.text(21);
    return entry;
}

QString selectEntries()
{
    return u"SELECT id, league, day, kind, channel, recipient, text, payload, state, attempts,"
           " queued_at, not_before, sent_at, reference, reason, part, player, attempted_at, covered_from, told, replaces, why"
           " FROM outbox WHERE "_s;
}

template<typename Id>
QVariant idOrNull(Id id)
{
    return id.isValid() ? cell(id) : QVariant();
}

QVariant dayOrNull(QDate day)
{
    return day.isValid() ? cell(day) : QVariant();
}

/// The newest entries of a league that are read at once when no day is asked for.
constexpr int mostEntries = 1000;

} // namespace

Result<OutboxEntry> SqlRepository::enqueue(const OutboxEntry &entry)
{
    const QVariantList key{cell(entry.league), cell(entry.day), cell(word(entry.kind)), cell(word(entry.channel)),
                           cell(entry.recipient), cell(entry.part)};
    std::vector<OutboxEntry> found;
    const auto added = m_database->transaction([&]() -> Result<void> {
        const auto written = m_database->execute(
            u"INSERT INTO outbox (league, day, kind, channel, recipient, part, text, payload, state, attempts, queued_at,"
            " not_before, attempted_at, sent_at, reference, reason, player, covered_from, told, replaces, why)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (league, day, kind, channel, recipient, part)"
            " DO UPDATE SET text = excluded.text, payload = excluded.payload, covered_from = excluded.covered_from,"
            " told = excluded.told, replaces = excluded.replaces WHERE outbox.state = 'queued'"_s,
            key
                + QVariantList{cell(entry.text), cell(entry.payload), cell(word(entry.state)), cell(entry.attempts),
                               cell(entry.queuedAt), cell(entry.notBefore), cell(entry.attemptedAt), cell(entry.sentAt),
                               cell(entry.reference), cell(entry.reason), idOrNull(entry.player),
                               dayOrNull(entry.coveredFrom), cell(entry.told), idOrNull(entry.replaces), cell(entry.why)});
        if (!written)
            return tl::unexpected(written.error());
        auto read = m_database->list<OutboxEntry>(
            selectEntries() + u"league = ? AND day = ? AND kind = ? AND channel = ? AND recipient = ? AND part = ?"_s,
            key,
            readEntry);
        return std::move(read).map([&](std::vector<OutboxEntry> &&entries) { found = std::move(entries); });
    });
    if (!added)
        return tl::unexpected(added.error());
    return found.empty() ? Result<OutboxEntry>(failure(ErrorKind::Internal)) : found.front();
}

Result<void> SqlRepository::updateEntry(const OutboxEntry &entry)
{
    const auto changed = m_database->execute(
        u"UPDATE outbox SET text = ?, payload = ?, told = ?, state = ?, attempts = ?, queued_at = ?, not_before = ?,"
        " attempted_at = ?, sent_at = ?, reference = ?, reason = ?, why = ? WHERE id = ?"_s,
        {cell(entry.text), cell(entry.payload), cell(entry.told), cell(word(entry.state)), cell(entry.attempts), cell(entry.queuedAt),
         cell(entry.notBefore), cell(entry.attemptedAt), cell(entry.sentAt), cell(entry.reference), cell(entry.reason),
         cell(entry.why), cell(entry.id)});
    if (!changed)
        return tl::unexpected(changed.error());
    return *changed > 0 ? Result<void>() : failure(ErrorKind::NotFound);
}

Result<void> SqlRepository::holdEntries(LeagueId league, ChannelKind channel, const QString &reason)
{
    return m_database
        ->execute(u"UPDATE outbox SET reason = ?, why = ? WHERE league = ? AND channel = ? AND state = ? AND reason <> ?"_s,
                  {cell(reason), cell(QString()), cell(league), cell(word(channel)), cell(word(MessageState::Queued)), cell(reason)})
        .map([](qint64) {});
}

Result<bool> SqlRepository::claimEntry(MessageId id, MessageState from, MessageState to, const QDateTime &at)
{
    return m_database
        ->execute(u"UPDATE outbox SET state = ?, attempted_at = COALESCE(?, attempted_at) WHERE id = ? AND state = ?"_s,
                  {cell(word(to)), cell(at), cell(id), cell(word(from))})
        .map([](qint64 changed) { return changed == 1; });
}

Result<std::vector<OutboxEntry>> SqlRepository::entries(LeagueId league, QDate day)
{
    if (day.isValid()) {
        return m_database->list<OutboxEntry>(selectEntries() + u"league = ? AND day = ? ORDER BY id DESC"_s,
                                             {cell(league), cell(day)}, readEntry);
    }
    return m_database->list<OutboxEntry>(selectEntries() + u"league = ? ORDER BY id DESC LIMIT ?"_s,
                                         {cell(league), cell(mostEntries)}, readEntry);
}

Result<std::vector<OutboxEntry>> SqlRepository::entriesBefore(LeagueId league, MessageId before, int most,
                                                              const std::vector<ChannelKind> &channels)
{
    QString where = u"+league = ?"_s; // back from the newest id, instead of sorting all there are of the league
    QVariantList values{cell(league)};
    if (before.isValid()) {
        where += u" AND id < ?"_s;
        values += cell(before);
    }
    if (!channels.empty()) {
        QStringList places;
        for (const ChannelKind channel : channels) {
            places += u"?"_s;
            values += cell(word(channel));
        }
        where += u" AND channel IN (%1)"_s.arg(places.join(u", "_s));
    }
    values += cell(most);
    return m_database->list<OutboxEntry>(selectEntries() + where + u" ORDER BY id DESC LIMIT ?"_s, values, readEntry);
}

Result<int> SqlRepository::countEntries(LeagueId league, MessageState state)
{
    return m_database->number(u"SELECT COUNT(*) FROM outbox WHERE league = ? AND state = ?"_s, {cell(league), cell(word(state))})
        .map([](qint64 count) { return static_cast<int>(count); });
}

Result<OutboxEntry> SqlRepository::entry(MessageId id)
{
    auto found = m_database->list<OutboxEntry>(selectEntries() + u"id = ?"_s, {cell(id)}, readEntry);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? Result<OutboxEntry>(failure(ErrorKind::NotFound)) : found->front();
}

Result<std::vector<OutboxEntry>> SqlRepository::entriesFrom(LeagueId league, QDate first)
{
    return m_database->list<OutboxEntry>(selectEntries() + u"league = ? AND day >= ? ORDER BY day, id"_s,
                                         {cell(league), cell(first)}, readEntry);
}

Result<std::map<QString, QDate>> SqlRepository::lastResults(LeagueId league, ChannelKind channel, QDate before)
{
    std::map<QString, QDate> days;
    return m_database
        ->each(u"SELECT recipient, MAX(day) FROM outbox WHERE league = ? AND channel = ? AND kind = 'result' AND day < ?"
               " AND state IN ('sending', 'sent', 'unknown') GROUP BY recipient"_s,
               {cell(league), cell(word(channel)), cell(before)},
               [&](const Row &row) { days.emplace(row.text(0), row.day(1)); })
        .map([&] { return std::move(days); });
}

Result<std::vector<OutboxEntry>> SqlRepository::entriesIn(LeagueId league, MessageState state)
{
    return m_database->list<OutboxEntry>(selectEntries() + u"league = ? AND state = ? ORDER BY id"_s,
                                         {cell(league), cell(word(state))}, readEntry);
}

Result<std::vector<OutboxEntry>> SqlRepository::entriesToFollow(LeagueId league, const QDateTime &now)
{
    return m_database->list<OutboxEntry>(
        selectEntries()
            + u"id > (SELECT COALESCE(MAX(id), 0) FROM outbox) - ? AND league = ? AND state = 'sent' AND not_before > sent_at"
              " AND not_before <= ? ORDER BY id"_s,
        {cell(mostEntries), cell(league), cell(now)}, readEntry);
}

Result<std::vector<OutboxEntry>> SqlRepository::entriesTo(PlayerId player)
{
    return m_database->list<OutboxEntry>(
        selectEntries()
            + u"player = ? OR (league = (SELECT league FROM players WHERE id = ?) AND recipient IN"
              " (SELECT name FROM players WHERE id = ? UNION SELECT name FROM former_names WHERE player = ?)) ORDER BY id"_s,
        {cell(player), cell(player), cell(player), cell(player)}, readEntry);
}

} // namespace stepladder
