// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/commands.h"
#include "app/stepladderctl/player_request.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAnswer = 256 * 1024; // bytes

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InvitationCommands)
};

QString shown(const QDateTime &instant)
{
    return QLocale().toString(instant.toLocalTime(), QLocale::ShortFormat);
}

/// The pasted text, from the file that was named or from standard input.
Result<QString> pastedText(const Session &session)
{
    const QString name = session.arguments().value(u"address-file"_s);
    QFile file(name);
    if (name.isEmpty())
        Session::warn(Words::tr("Paste the address that the player's browser ended on, then press Enter and Ctrl+D."));
    if (!(name.isEmpty() ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return failure(ErrorKind::FileFailed, name.isEmpty() ? Words::tr("standard input") : name);
    QByteArray bytes;
    for (QByteArray more = file.read(longestAnswer); !more.isEmpty(); more = file.read(longestAnswer)) {
        bytes += more;
        if (bytes.size() > longestAnswer)
            break;
    }
    return QString::fromUtf8(bytes);
}

} // namespace

Task<ExitCode> invitePlayer(Session *session)
{
    const Result<EnrolmentRequest> request = co_await playerRequest(session);
    if (!request)
        co_return session->failed(request.error());
    if (request->tracker != TrackerKind::Manual) {
        // The player could do nothing about either. Whatever else may be wrong now can be right when they open the link.
        const Result<void> known = co_await session->engine().leagueClients().check(request->tracker, request->client);
        if (!known && (known.error().kind == ErrorKind::ClientRejected || known.error().kind == ErrorKind::Retired))
            co_return session->failed(known.error());
    }
    const Result<InvitationLink> link = co_await session->engine().invitations().invite(*request);
    if (!link)
        co_return session->failed(link.error());
    Session::line({{u"authorizationUrl"_s, link->page.toString(QUrl::FullyEncoded)},
                   {u"endsAt"_s, link->endsAt.toString(Qt::ISODate)}});
    Session::warn(Words::tr("Send this address to %1. It is good until %2. The browser will end on a page that cannot be reached: its address is the answer, for \"stepladderctl player accept\".")
                      .arg(request->name.simplified(), shown(link->endsAt)));
    co_return ExitCode::Done;
}

Task<ExitCode> acceptAnswer(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    const Result<QString> text = pastedText(*session);
    if (!text)
        co_return session->failed(text.error());
    const Result<Player> player = co_await session->engine().invitations().accept(league->id, *text);
    co_return player ? welcome(session, *player) : session->failed(player.error());
}

Task<ExitCode> listInvitations(Session *session)
{
    const Result<League> league = session->league();
    if (!league)
        co_return session->failed(league.error());
    Invitations &invitations = session->engine().invitations();
    co_await invitations.sweep(league->id);
    const Result<std::vector<Invitation>> pending = invitations.pending(league->id);
    if (!pending)
        co_return session->failed(pending.error());
    QJsonArray array;
    QStringList lines;
    for (const Invitation &invitation : *pending) {
        array.append(QJsonObject{{u"id"_s, invitation.id.value},
                                 {u"name"_s, invitation.player},
                                 {u"tracker"_s, word(invitation.tracker)},
                                 {u"madeAt"_s, invitation.madeAt.toString(Qt::ISODate)},
                                 {u"endsAt"_s, invitation.endsAt.toString(Qt::ISODate)}});
        lines += invitation.player.leftJustified(24) + u' ' + word(invitation.tracker).leftJustified(14) + u' '
            + Words::tr("until %1").arg(shown(invitation.endsAt));
    }
    session->answer(array);
    session->say(lines.isEmpty() ? Words::tr("Nobody is invited. Invite a player elsewhere with: stepladderctl player invite NAME")
                                 : lines.join(u'\n'));
    co_return ExitCode::Done;
}

} // namespace stepladder
