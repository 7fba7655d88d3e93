// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/care.h"

#include <QCoreApplication>

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t namedAtMost = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Care)
};

std::optional<ErrorKind> vaultTrouble(const Player &player)
{
    for (const ErrorKind kind : {ErrorKind::VaultLocked, ErrorKind::VaultMissing, ErrorKind::VaultDenied,
                                 ErrorKind::VaultPassphrase, ErrorKind::VaultTooLarge, ErrorKind::VaultFailed}) {
        if (player.stateReason == word(kind))
            return kind;
    }
    return std::nullopt;
}

/// What happened is strong, the rest explains it.
BannerWords split(const QString &sentences)
{
    const qsizetype end = sentences.indexOf(u". "_s);
    return end < 0 ? BannerWords{sentences, {}, {}} : BannerWords{sentences.left(end + 1), sentences.mid(end + 2), {}};
}

Care vaultCare(ErrorKind kind, const Player &player)
{
    Care care{split(sentence(Error{kind, player.name, {}, std::nullopt})), std::nullopt};
    care.words.action = Words::tr("&Try again");
    return care;
}

Care consentCare(const std::vector<Player> &waiting, const Reader &reader)
{
    const Player &first = waiting.front();
    Care care{{{}, Words::tr("The days so far are safe."), {}}, first};
    // A service that has closed is left for the one that took over.
    if (first.state == ConnectionState::Retired)
        care.reconnect->tracker = TrackerKind::GoogleHealth;
    if (waiting.size() == 1) {
        care.words.action = Words::tr("&Reconnect");
        if (first.state == ConnectionState::Retired) {
            care.words.what = Words::tr("The service behind %1 has closed.").arg(first.name);
            care.words.meaning = Words::tr("Reconnect through Google Health, the history stays.");
            return care;
        }
        care.words.what = Words::tr("%1 needs to allow access again.").arg(first.name);
        if (first.stateSince.isValid())
            care.words.meaning = Words::tr("The permission ended %1. The days so far are safe.", "weekday or date, and time")
                                     .arg(reader.longWhen(first.stateSince));
        return care;
    }
    QStringList names;
    for (const Player &player : waiting)
        names.append(player.name);
    care.words.action = Words::tr("&Reconnect %1").arg(first.name);
    if (waiting.size() <= namedAtMost) {
        care.words.what = Words::tr("%1 need to allow access again.", "several names").arg(reader.list(names));
        return care;
    }
    care.words.what = Words::tr("%n player(s) need to allow access again.", nullptr, static_cast<int>(waiting.size()));
    care.words.meaning = Words::tr("%1. The days so far are safe.", "several names").arg(reader.list(names));
    return care;
}

} // namespace

std::optional<Care> careFor(const Board &board, const Reader &reader)
{
    std::vector<Player> waiting;
    for (const Player &player : playersOf(board)) {
        if (const std::optional<ErrorKind> trouble = vaultTrouble(player))
            return vaultCare(*trouble, player);
        if (player.state == ConnectionState::NeedsConsent || player.state == ConnectionState::Retired)
            waiting.push_back(player);
    }
    return waiting.empty() ? std::nullopt : std::optional(consentCare(waiting, reader));
}

} // namespace stepladder
