// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladderctl/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void printDocument(const QJsonDocument &document)
{
    write(stdout, document.toJson(QJsonDocument::Indented));
}

} // namespace

Session::Session(Arguments arguments, ProfilePaths paths, const Clock &clock, Engine *engine)
    : m_arguments(std::move(arguments)), m_paths(std::move(paths)), m_clock(clock), m_engine(engine)
{
}

Result<League> Session::league()
{
    if (m_arguments.has(u"league"_s)) {
        const QString name = m_arguments.value(u"league"_s);
        Result<League> named = m_engine->store().leagueNamed(name);
        if (!named && named.error().kind == ErrorKind::NotFound)
            return failureInWords(ErrorKind::NotFound,
                                  Words::tr("There is no league called %1. See which there are: stepladderctl league list").arg(name));
        return named;
    }
    const Result<std::vector<League>> leagues = m_engine->store().leagues();
    if (!leagues)
        return tl::unexpected(leagues.error());
    if (leagues->empty())
        return failureInWords(ErrorKind::NotFound, Words::tr("There is no league yet. Make one with: stepladderctl league create NAME"));
    if (leagues->size() > 1)
        return failure(ErrorKind::InvalidInput, {}, Words::tr("there are several leagues, so --league must name one"));
    return leagues->front();
}

Result<Player> Session::player(const QString &name)
{
    const Result<League> found = league();
    if (!found)
        return tl::unexpected(found.error());
    Result<Player> named = m_engine->store().playerNamed(found->id, name);
    if (!named && named.error().kind == ErrorKind::NotFound)
        return noPlayer(name);
    return named;
}

tl::unexpected<Error> Session::noPlayer(const QString &name)
{
    return failureInWords(ErrorKind::NotFound,
                          Words::tr("There is no player called %1. See who plays: stepladderctl player list").arg(name));
}

Result<QDate> Session::date(const QString &option, QDate fallback) const
{
    if (!m_arguments.has(option))
        return fallback;
    return checkedDate(u"--"_s + option, m_arguments.value(option));
}

Result<Secret> Session::secretFrom(const QString &fileName)
{
    constexpr qint64 maxSecret = 16 * 1024;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, fileName);
    Secret secret(file.read(maxSecret + 1).trimmed());
    if (secret.isEmpty() || secret.reveal().size() > maxSecret)
        return failure(ErrorKind::InvalidInput, {}, Words::tr("the file %1 is empty or too large for a secret").arg(fileName));
    return secret;
}

void Session::say(const QString &text) const
{
    if (!json())
        write(stdout, text.toUtf8() + '\n');
}

void Session::warn(const QString &text)
{
    write(stderr, text.toUtf8() + '\n');
}

void Session::answer(const QJsonObject &object) const
{
    if (json())
        printDocument(QJsonDocument(object));
}

void Session::answer(const QJsonArray &array) const
{
    if (json())
        printDocument(QJsonDocument(array));
}

void Session::print(const QJsonArray &array)
{
    printDocument(QJsonDocument(array));
}

void Session::line(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Session::print(ErrorKind kind, const QString &message)
{
    const QJsonObject error{{u"kind"_s, word(kind)}, {u"message"_s, message}};
    printDocument(QJsonDocument(QJsonObject{{u"error"_s, error}}));
}

ExitCode Session::failed(const Error &error) const
{
    warn(sentence(error));
    if (m_arguments.has(u"verbose"_s) && !error.detail.isEmpty() && error.kind != ErrorKind::InvalidInput)
        warn(word(error.kind) + u": "_s + error.detail);
    if (json())
        print(error.kind, sentence(error));
    switch (error.kind) {
    case ErrorKind::InvalidInput: return ExitCode::Usage;
    case ErrorKind::NeedsConsent: return ExitCode::NeedsConsent;
    default: return ExitCode::Failed;
    }
}

} // namespace stepladder
