// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"
#include "app/stepladderctl/json.h"
#include "core/foundation/csv.h"
#include "core/routine/player_export.h"
#include "core/routine/restored_words.h"
#include "core/routine/trouble.h"

#include <QCoreApplication>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CareCommands)
};

struct Check {
    QString name;
    Result<void> result;
    QString detail; ///< what was looked at

    [[nodiscard]] QString text() const
    {
        return result ? detail : Words::tr("%1: %2", "what was looked at, what is the matter").arg(detail, sentence(result.error()));
    }
};

QString detailOf(const Player &player, const TokenKeeper &tokens)
{
    if (player.tracker == TrackerKind::Manual)
        return word(player.state);
    QString detail = u"%1, %2"_s.arg(tokens.entryName(player.id), healthText(player));
    if (player.state == ConnectionState::Connected && player.grantEndsAt.isValid())
        detail += u". "_s
            + Words::tr("This permission ends on %1 because the Google project is in Testing. Set it to In production and it stays.")
                  .arg(player.grantEndsAt.toUTC().toString(Qt::ISODate));
    return detail;
}

/// How many players have allowed access, whatever became of it.
Result<int> consented(Repository &store, const std::vector<League> &leagues)
{
    int count = 0;
    for (const League &league : leagues) {
        const Result<std::vector<Player>> players = store.players(league.id);
        if (!players)
            return tl::unexpected(players.error());
        count += static_cast<int>(std::count_if(players->begin(), players->end(), [](const Player &player) {
            return player.tracker != TrackerKind::Manual && player.consentedAt.isValid();
        }));
    }
    return count;
}

/// Whether the vault takes and gives back. One that is lost is not made anew.
Task<Result<void>> checkVault(Vault *vault, int connections)
{
    if (connections > 0 && vault->isBlank()) {
        co_return failureInWords(ErrorKind::VaultEmpty,
                                 Words::tr("It is missing or empty, and it held the connections of %n player(s). Put it back, or name the right one (STEPLADDER_VAULT_FILE); else everybody has to reconnect.",
                                           nullptr, connections));
    }
    co_return co_await vault->probe();
}

/// A player's connection; its entry in the vault is looked at only when the vault opens.
Task<Check> checkOf(Player player, TokenKeeper *tokens, bool vaultOpens)
{
    Result<void> connection;
    if (const std::optional<Error> trouble = troubleOf(player)) {
        connection = tl::unexpected(*trouble);
    } else if (player.state == ConnectionState::Connected && vaultOpens) {
        const Result<Credentials> entry = co_await tokens->credentials(player.id);
        if (!entry)
            connection = failure(entry.error().kind, player.name);
    }
    const QString detail = detailOf(player, *tokens);
    Check check{u"player "_s + player.name, connection, detail};
    co_return check;
}

/// A channel, opened as a round would; with a vault that does not open, that is what is wrong with it.
Task<Check> checkOf(ChannelSetting setting, Channels *channels, Result<void> vault)
{
    Result<void> usable = vault;
    if (!setting.enabled) {
        usable = failure(ErrorKind::ChannelRefused, word(setting.kind));
    } else if (vault) {
        const Result<std::unique_ptr<Channel>> channel = co_await channels->open(setting);
        if (!channel && !waitsForReader(channel.error().kind))
            usable = tl::unexpected(channel.error());
    }
    Check check{u"channel "_s + word(setting.kind), usable, setting.recipient};
    co_return check;
}

/// One player's data, to a file of their own.
ExitCode exportTo(Session *session, const League &league)
{
    const Arguments &arguments = session->arguments();
    if (!arguments.has(u"player"_s) || arguments.has(u"format"_s))
        return session->failed(Error{ErrorKind::InvalidInput, {}, Words::tr("--file goes with --player, and without --format"), std::nullopt});
    const QString name = arguments.value(u"player"_s).simplified();
    Repository &store = session->engine().store();
    Result<Player> player = store.playerNamed(league.id, name);
    if (!player && player.error().kind == ErrorKind::NotFound) { // the newest who left under that name
        player = store.person(league.id, name).map([&](const std::vector<Player> &person) {
            const auto isNamed = [&](const Player &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; };
            const auto found = std::find_if(person.begin(), person.end(), isNamed);
            return found == person.end() ? person.front() : *found;
        });
    }
    const QString file = arguments.value(u"file"_s);
    const Result<void> written =
        player.and_then([&](const Player &found) { return exportPlayer(store, found.id, file, session->clock().now()); });
    if (!written)
        return session->failed(written.error());
    session->answer(QJsonObject{{u"name"_s, player->name}, {u"file"_s, file}});
    session->say(Words::tr("What is known of %1 was written to %2.").arg(player->name, file));
    return ExitCode::Done;
}

} // namespace

Task<ExitCode> exportDays(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Arguments &arguments = session->arguments();
    if (arguments.has(u"file"_s))
        co_return exportTo(session, *league);
    const QString format = arguments.has(u"format"_s) ? arguments.value(u"format"_s) : u"json"_s;
    if (format != u"json"_s && (format != u"csv"_s || session->json()))
        co_return session->failed(
            Error{ErrorKind::InvalidInput, {}, Words::tr("--format needs json or csv (csv not with --json)"), std::nullopt});
    Repository &store = session->engine().store();
    const Result<std::vector<Player>> players = store.players(league->id, true);
    if (!players)
        co_return session->failed(players.error());
    const QDateTime now = session->clock().now();
    QJsonArray array;
    QString csv = u"player,date,steps,points,status\r\n"_s;
    bool found = !arguments.has(u"player"_s);
    for (const Player &player : *players) {
        if (arguments.has(u"player"_s)
            && player.name.compare(arguments.value(u"player"_s).simplified(), Qt::CaseInsensitive) != 0)
            continue;
        found = true;
        const Settling settling{.zone = player.zone, .hours = league->rules.settlingHours, .lastSync = player.lastSync,
                                .now = now};
        const Result<std::vector<DayRecord>> days = store.days(player.id, QDate(1970, 1, 1), QDate(9999, 12, 31));
        if (!days)
            co_return session->failed(days.error());
        for (const DayRecord &record : *days) {
            const QString status = word(stateOf(record, record.day, settling));
            const QString day = record.day.toString(Qt::ISODate);
            const int points = record.steps ? pointsFor(*record.steps, league->rules) : 0;
            array.append(QJsonObject{{u"player"_s, player.name},
                                     {u"date"_s, day},
                                     {u"steps"_s, record.steps ? QJsonValue(record.steps->value) : QJsonValue()},
                                     {u"points"_s, points},
                                     {u"status"_s, status}});
            csv += csvField(player.name) + u',' + day + u','
                + (record.steps ? QString::number(record.steps->value) : QString()) + u',' + QString::number(points)
                + u',' + status + u"\r\n"_s;
        }
    }
    if (!found)
        co_return session->failed(Session::noPlayer(arguments.value(u"player"_s)).value());
    if (format == u"csv"_s)
        session->say(csv.chopped(2));
    else
        Session::print(array);
    co_return ExitCode::Done;
}

Task<ExitCode> backUp(Session *session)
{
    const QString file = session->arguments().positional.first();
    if (const Result<void> done = session->engine().store().backup(file, session->clock().now()); !done)
        co_return session->failed(done.error());
    session->answer(QJsonObject{{u"file"_s, file}});
    session->say(Words::tr("The database was copied to %1. Tokens stay in the keychain and are not in it.").arg(file));
    co_return ExitCode::Done;
}

Task<ExitCode> restore(Session *session)
{
    const QString file = session->arguments().positional.first();
    if (const Result<void> prepared = session->paths().prepare(); !prepared)
        co_return session->failed(prepared.error());
    const Result<Restored> restored = restoreDatabase(file, session->paths().database());
    if (!restored) {
        Error error = restored.error();
        if (error.kind == ErrorKind::StoreBusy) // this command holds the lock, so that it is no round
            error.words = Words::tr("The window, or another command, has the database open. Nothing was changed; quit Stepladder and restore again.");
        co_return session->failed(error);
    }
    session->answer(QJsonObject{{u"file"_s, file},
                                {u"kept"_s, restored->kept.isEmpty() ? QJsonValue() : QJsonValue(restored->kept)},
                                {u"forgotten"_s, restored->forgotten},
                                {u"knowsErasures"_s, restored->learned.knowsErasures}});
    const RestoredWords words = restoredWords(file, *restored);
    session->say(words.done.join(u'\n'));
    for (const QString &warning : words.warnings)
        Session::warn(warning);
    co_return ExitCode::Done;
}

Task<ExitCode> examine(Session *session)
{
    Engine &engine = session->engine();
    std::vector<Check> checks;
    checks.push_back({u"database"_s, engine.store().checkIntegrity(), session->paths().database()});
    const Result<std::vector<League>> leagues = engine.store().leagues();
    if (!leagues)
        co_return session->failed(leagues.error());
    const Result<int> connections = consented(engine.store(), *leagues);
    if (!connections)
        co_return session->failed(connections.error());
    const Result<void> vault = co_await checkVault(&engine.vault(), *connections);
    checks.push_back({u"vault"_s, vault, engine.vault().description()});
    for (const League &league : *leagues) {
        const Result<std::vector<Player>> players = engine.store().players(league.id);
        if (!players)
            co_return session->failed(players.error());
        for (const Player &player : *players) {
            Check check = co_await checkOf(player, &engine.tokens(), vault.has_value());
            checks.push_back(std::move(check));
        }
        const Result<std::vector<ChannelSetting>> channels = engine.store().channels(league.id);
        if (!channels)
            co_return session->failed(channels.error());
        for (const ChannelSetting &channel : *channels) {
            Check check = co_await checkOf(channel, &engine.channels(), vault);
            checks.push_back(std::move(check));
        }
    }
    bool healthy = true;
    QJsonArray array;
    for (const Check &check : checks) {
        healthy = healthy && check.result;
        const QString text = check.text();
        array.append(QJsonObject{{u"name"_s, check.name}, {u"ok"_s, check.result.has_value()}, {u"detail"_s, text}});
        session->say((check.result ? Words::tr("good") : Words::tr("bad ")) + u"  "_s + check.name.leftJustified(24) + u"  "_s + text);
    }
    session->answer(QJsonObject{{u"checks"_s, array}});
    co_return healthy ? ExitCode::Done : ExitCode::Failed;
}

} // namespace stepladder
