// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"
#include "core/routine/vault_move.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VaultCommands)
};

/// Where the entries go: the settings that name it, empty for the keychain. Errors: InvalidInput.
Result<VaultSettings> targetOf(const Arguments &arguments)
{
    const bool toFile = arguments.has(u"to-file"_s);
    const bool hasPassphrase = arguments.has(u"passphrase-file"_s);
    if (toFile == arguments.has(u"to-keychain"_s) || toFile != hasPassphrase)
        return failure(ErrorKind::InvalidInput, {},
                       Words::tr("either --to-file with --passphrase-file, or --to-keychain, says where the entries go"));
    if (!toFile)
        return VaultSettings();
    return VaultSettings{QFileInfo(arguments.value(u"to-file"_s)).absoluteFilePath(),
                         QFileInfo(arguments.value(u"passphrase-file"_s)).absoluteFilePath()};
}

QString advice(const VaultSettings &target)
{
    return target.file.isEmpty()
        ? Words::tr("Remove STEPLADDER_VAULT_FILE and STEPLADDER_VAULT_PASSPHRASE_FILE from the environment of everything that "
                    "runs Stepladder on this profile, and restart it if it is open.")
        : Words::tr("Set this in the environment of everything that runs Stepladder on this profile, and restart it if it is open:")
            + u"\nSTEPLADDER_VAULT_FILE="_s + target.file + u"\nSTEPLADDER_VAULT_PASSPHRASE_FILE="_s + target.passphraseFile;
}

QJsonValue valueOf(const QString &setting)
{
    return setting.isEmpty() ? QJsonValue() : QJsonValue(setting);
}

/// How many connections of the profile have the new secret now. Errors: of Repository and Vault.
Task<Result<int>> replaceSecret(Engine *engine, OAuthClient client)
{
    const Result<std::vector<League>> leagues = engine->store().leagues();
    if (!leagues)
        co_return tl::unexpected(leagues.error());
    int count = 0;
    for (const League &league : *leagues) {
        const Result<std::vector<Player>> players = engine->store().players(league.id);
        if (!players)
            co_return tl::unexpected(players.error());
        for (const Player &player : *players) {
            const Result<bool> replaced = co_await engine->tokens().replaceSecret(player.id, client);
            if (!replaced)
                co_return tl::unexpected(replaced.error());
            count += *replaced ? 1 : 0;
        }
        for (const TrackerKind tracker : {TrackerKind::GoogleHealth, TrackerKind::Fitbit}) {
            const Result<QString> id = engine->leagueClients().id(league.id, tracker);
            if (!id)
                co_return tl::unexpected(id.error());
            if (*id != client.id)
                continue;
            const Result<void> kept = co_await engine->leagueClients().keep(league.id, tracker, client);
            if (!kept)
                co_return tl::unexpected(kept.error());
        }
    }
    co_return Result<int>(count);
}

} // namespace

Task<ExitCode> setClient(Session *session)
{
    const Arguments &arguments = session->arguments();
    if (!arguments.has(u"client-secret-file"_s))
        co_return session->failed(
            Error{ErrorKind::InvalidInput, {}, Words::tr("client set needs --client-secret-file"), std::nullopt});
    const Result<Secret> secret = Session::secretFrom(arguments.value(u"client-secret-file"_s));
    if (!secret)
        co_return session->failed(secret.error());
    const OAuthClient client{arguments.positional.first(), *secret};
    const Result<int> count = co_await replaceSecret(&session->engine(), client);
    if (!count)
        co_return session->failed(count.error());
    if (*count == 0)
        co_return session->failed(Error{ErrorKind::NotFound, Words::tr("connection of the client %1").arg(client.id), {}, std::nullopt});
    session->answer(QJsonObject{{u"client"_s, client.id}, {u"players"_s, *count}});
    session->say(Words::tr("%n player(s) have the new secret. Nobody has to allow access again.", nullptr, *count));
    co_return ExitCode::Done;
}

Task<ExitCode> moveVault(Session *session)
{
    const Result<VaultSettings> target = targetOf(session->arguments());
    if (!target)
        co_return session->failed(target.error());
    const Result<std::unique_ptr<Vault>> vault = openVault(*target);
    if (!vault)
        co_return session->failed(vault.error());
    Engine &engine = session->engine();
    const Result<QStringList> names = vaultEntries(engine.store(), VaultNames(session->paths().name()));
    if (!names)
        co_return session->failed(names.error());
    const Result<int> moved = co_await moveEntries(&engine.vault(), vault->get(), *names);
    if (!moved)
        co_return session->failed(moved.error());
    session->answer(QJsonObject{{u"moved"_s, *moved},
                                {u"vault"_s, vault->get()->description()},
                                {u"environment"_s,
                                 QJsonObject{{u"STEPLADDER_VAULT_FILE"_s, valueOf(target->file)},
                                             {u"STEPLADDER_VAULT_PASSPHRASE_FILE"_s, valueOf(target->passphraseFile)}}}});
    session->say(Words::tr("%n secret(s) moved to: %1", nullptr, *moved).arg(vault->get()->description()) + u'\n' + advice(*target));
    co_return ExitCode::Done;
}

} // namespace stepladder
