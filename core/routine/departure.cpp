// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/departure.h"

#include "core/routine/shared_access.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Departure)
};

/// Players who are off the league and whose access has not ended, and until when they may come back.
using Leaving = std::map<PlayerId, QDateTime>;

const QString leavingNote = u"leaving"_s; ///< of no league

Result<Leaving> leaving(Repository &store)
{
    return store.note({}, leavingNote).map([](const QString &text) {
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        Leaving found;
        for (auto each = object.begin(); each != object.end(); ++each)
            found.emplace(PlayerId{each.key().toLongLong()}, QDateTime::fromString(each->toString(), Qt::ISODateWithMs));
        return found;
    });
}

Result<void> keepLeaving(Repository &store, const Leaving &leaving)
{
    QJsonObject object;
    for (const auto &[player, until] : leaving)
        object.insert(QString::number(player.value), until.toUTC().toString(Qt::ISODateWithMs));
    return store.setNote({}, leavingNote, object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

/// Whether the vault ought to hold a secret of somebody who plays.
bool isConnected(const Player &player)
{
    return player.consentedAt.isValid()
        && (player.state == ConnectionState::Connected || player.stateReason == word(ErrorKind::VaultEmpty));
}

/// Where a player ends the access when the tracker could not be told.
QString whereToEndAccess(TrackerKind tracker)
{
    return tracker == TrackerKind::GoogleHealth
        ? Words::tr("in the Google account, under \"Third-party apps and services\"")
        : Words::tr("in the settings of the tracker's account, under \"Applications\"");
}

} // namespace

QStringList leftToDo(const Farewell &farewell)
{
    QStringList sentences;
    for (const EndedAccess &access : farewell.accesses) {
        if (access.untold) {
            sentences += Words::tr("The tracker of %1 could not be told that the access ends (%2). Stepladder has forgotten "
                                   "it; to end it there too, remove it %3.")
                             .arg(access.player, word(access.untold->kind), whereToEndAccess(access.tracker));
        }
    }
    if (farewell.invited)
        sentences += sentence(*farewell.invited);
    return sentences;
}

QString summary(const Forgotten &forgotten)
{
    QStringList parts{Words::tr("%n day(s)", nullptr, forgotten.days), Words::tr("%n device(s)", nullptr, forgotten.devices),
                      Words::tr("%n message(s)", nullptr, forgotten.messages)};
    if (forgotten.textConsents > 0)
        parts += Words::tr("the consent to be texted");
    if (forgotten.invitations > 0)
        parts += Words::tr("%n invitation(s)", nullptr, forgotten.invitations);
    return parts.join(Words::tr(", ", "between parts of a list"));
}

Departure::Departure(Repository &store, TokenKeeper &tokens, Invitations &invitations, Transfer &transfer, Texting &texting,
                     const Clock &clock)
    : m_store(store), m_tokens(tokens), m_invitations(invitations), m_transfer(transfer), m_texting(texting), m_clock(clock)
{
}

/// What the tracker says to it is told, and holds nobody up. Errors: of Vault, with the secrets still there.
Task<Result<void>> Departure::disconnect(Player player, Farewell *farewell)
{
    const Result<void> silenced = co_await m_texting.forget(player.id);
    if (!silenced)
        co_return silenced;
    const Result<void> dropped = co_await m_transfer.forget(player.league, namesOf(player));
    if (!dropped)
        co_return dropped;
    if (player.tracker == TrackerKind::Manual)
        co_return Result<void>();
    const bool hasLeft = player.removed && !leaving(m_store).value_or(Leaving()).contains(player.id);
    const Result<Credentials> own = co_await m_tokens.credentials(player.id);
    bool isShared = false;
    if (own)
        isShared = co_await isAccessShared(&m_store, &m_tokens, player, own->client.id);
    Result<void> done;
    if (isShared)
        done = co_await m_tokens.forget(player.id, player.tracker);
    else
        done = co_await m_tokens.disconnect(player.id);
    if (!done && isOfVault(done.error().kind))
        co_return done;
    if (done && !own && isConnected(player) && !hasLeft)
        done = tl::unexpected(own.error()); // the permission lives on, and nothing here can end it
    farewell->accesses.push_back({player.name, player.tracker, done ? std::nullopt : std::optional(done.error())});
    co_return Result<void>();
}

/// By which the player is or was known.
QStringList Departure::namesOf(const Player &player)
{
    return QStringList(player.name) + m_store.formerNames(player.id).value_or(QStringList());
}

/// What was sent to a player who goes must not bring them back.
Task<void> Departure::withdrawInvitations(Player player, Farewell *farewell)
{
    const QStringList names = namesOf(player);
    for (const QString &name : names) {
        const Result<void> withdrawn = co_await m_invitations.withdraw(player.league, name);
        if (!withdrawn)
            farewell->invited = withdrawn.error();
    }
}

Result<Player> Departure::takeOff(PlayerId id, const QDateTime &undoUntil)
{
    Player player;
    return m_store
        .transaction([&]() -> Result<void> {
            const Result<Player> found = m_store.player(id);
            Result<Leaving> all = leaving(m_store);
            if (!found || !all)
                return tl::unexpected(found ? all.error() : found.error());
            player = *found;
            player.removed = true;
            (*all)[id] = undoUntil;
            return m_store.updatePlayer(player).and_then([&] { return keepLeaving(m_store, *all); });
        })
        .map([&] { return player; });
}

Result<Player> Departure::takeBack(PlayerId id)
{
    return putBack(id, m_clock.now());
}

Result<std::map<PlayerId, QDateTime>> Departure::takenOff()
{
    return leaving(m_store);
}

/// An invalid instant is never too late.
Result<Player> Departure::putBack(PlayerId id, const QDateTime &now)
{
    Player player;
    return m_store
        .transaction([&]() -> Result<void> {
            const Result<Player> found = m_store.player(id);
            Result<Leaving> all = leaving(m_store);
            if (!found || !all)
                return tl::unexpected(found ? all.error() : found.error());
            player = *found;
            const auto entry = all->find(id);
            if (entry == all->end() || (now.isValid() && entry->second <= now))
                return failureInWords(ErrorKind::NotFound, Words::tr("%1 has left for good. Add them again to have them back.").arg(player.name));
            all->erase(entry);
            player.removed = false;
            return m_store.updatePlayer(player).and_then([&] { return keepLeaving(m_store, *all); });
        })
        .map([&] { return player; });
}

Result<void> Departure::settle(PlayerId id)
{
    return m_store.transaction([&]() -> Result<void> {
        Result<Leaving> all = leaving(m_store);
        if (!all)
            return tl::unexpected(all.error());
        return all->erase(id) == 0 ? Result<void>() : keepLeaving(m_store, *all);
    });
}

Task<Result<Farewell>> Departure::endAccess(PlayerId id)
{
    const Result<Player> player = m_store.player(id);
    if (!player)
        co_return tl::unexpected(player.error());
    Farewell farewell;
    farewell.player = *player;
    const Result<void> ended = co_await disconnect(*player, &farewell);
    if (!ended)
        co_return tl::unexpected(ended.error());
    co_await withdrawInvitations(*player, &farewell);
    if (const Result<void> settled = settle(id); !settled)
        co_return tl::unexpected(settled.error());
    co_return farewell;
}

Task<std::vector<Farewell>> Departure::endDue()
{
    std::vector<Farewell> ended;
    const Result<Leaving> all = leaving(m_store);
    if (!all)
        co_return ended;
    for (const auto &[id, until] : *all) {
        if (until > m_clock.now())
            continue;
        const Result<Farewell> farewell = co_await endAccess(id);
        if (farewell)
            ended.push_back(*farewell);
        else if (farewell.error().kind == ErrorKind::NotFound) // erased meanwhile
            [[maybe_unused]] const Result<void> settled = settle(id);
    }
    co_return ended;
}

QDateTime Departure::nextDue()
{
    const Leaving all = leaving(m_store).value_or(Leaving());
    const auto first = std::min_element(all.begin(), all.end(), [](const auto &one, const auto &other) { return one.second < other.second; });
    return first == all.end() ? QDateTime() : first->second;
}

Task<Result<Farewell>> Departure::remove(PlayerId id)
{
    const Result<Player> off = takeOff(id, m_clock.now());
    if (!off)
        co_return tl::unexpected(off.error());
    Result<Farewell> farewell = co_await endAccess(id);
    if (!farewell) {
        if (const Result<Player> back = putBack(id, {}); !back)
            co_return tl::unexpected(back.error());
    }
    co_return farewell;
}

Result<Farewell> Departure::preview(const std::vector<PlayerId> &person)
{
    Farewell farewell;
    const Leaving pending = leaving(m_store).value_or(Leaving());
    for (const PlayerId id : person) {
        const Result<Player> player = m_store.player(id);
        if (!player)
            return tl::unexpected(player.error());
        if (!farewell.player.id.isValid())
            farewell.player = *player;
        const bool hasLeft = player->removed && !pending.contains(id);
        if (player->tracker != TrackerKind::Manual && !hasLeft)
            farewell.accesses.push_back({player->name, player->tracker, std::nullopt});
    }
    const Result<Forgotten> holdings = m_store.holdings(person);
    const Result<std::vector<DatabaseCopy>> copies = m_store.copiesWith(person);
    if (!holdings || !copies)
        return tl::unexpected(holdings ? copies.error() : holdings.error());
    farewell.forgotten = *holdings;
    farewell.copies = *copies;
    return farewell;
}

Task<Result<Farewell>> Departure::erase(std::vector<PlayerId> person)
{
    const Result<Farewell> before = preview(person);
    if (!before)
        co_return before;
    Farewell farewell = *before;
    farewell.accesses.clear();
    // Off the league first: whoever just reconnects is turned away from here on, and leaves nothing in the vault.
    std::vector<PlayerId> off;
    Result<void> ended;
    for (const PlayerId id : person) {
        const Result<Player> player = m_store.player(id);
        ended = player.map([](const Player &) {});
        if (player && !player->removed) {
            ended = takeOff(id, m_clock.now()).map([](const Player &) {});
            off.push_back(id);
        }
        if (ended) {
            Result<void> done = co_await disconnect(*player, &farewell);
            ended = std::move(done);
        }
        if (!ended)
            break;
        co_await withdrawInvitations(*player, &farewell);
    }
    if (!ended) {
        for (const PlayerId id : off) {
            if (const Result<Player> back = putBack(id, {}); !back)
                co_return tl::unexpected(back.error());
        }
        co_return tl::unexpected(ended.error());
    }
    const Result<Forgotten> forgotten = m_store.erasePlayers(person);
    if (!forgotten)
        co_return tl::unexpected(forgotten.error());
    farewell.forgotten = *forgotten;
    farewell.forgotten.invitations = before->forgotten.invitations; // withdrawn one by one, for their secrets
    for (const PlayerId id : person) {
        if (const Result<void> settled = settle(id); !settled)
            co_return tl::unexpected(settled.error());
    }
    co_return farewell;
}

} // namespace stepladder
