// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "app/stepladderctl/arguments.h"

#include <QJsonArray>
#include <QJsonObject>

namespace stepladder {

/// One call of the program: its arguments, the profile's engine and where answers go.
class Session
{
public:
    Session(Arguments arguments, ProfilePaths paths, const Clock &clock, Engine *engine);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const ProfilePaths &paths() const { return m_paths; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] bool json() const { return m_arguments.has(QStringLiteral("json")); }

    /// The league named by --league, or the only one. Errors: NotFound, InvalidInput.
    [[nodiscard]] Result<League> league();
    /// Errors: of league(), NotFound.
    [[nodiscard]] Result<Player> player(const QString &name);
    /// The player of the league whom the first argument names. Errors: of league(), NotFound.
    [[nodiscard]] Result<Player> player() { return player(m_arguments.positional.first()); }
    [[nodiscard]] static tl::unexpected<Error> noPlayer(const QString &name);
    /// An option's date, or `fallback`. Errors: InvalidInput.
    [[nodiscard]] Result<QDate> date(const QString &option, QDate fallback) const;
    /// A secret from a file, without the white space around it. Errors: FileFailed, InvalidInput (empty, too large).
    [[nodiscard]] static Result<Secret> secretFrom(const QString &fileName);

    /// One line or text for people; nothing with --json.
    void say(const QString &text) const;
    /// What is said on the error output whatever the form of the answer.
    static void warn(const QString &text);
    /// The JSON answer; nothing without --json.
    void answer(const QJsonObject &object) const;
    void answer(const QJsonArray &array) const;
    /// A JSON answer in either form.
    static void print(const QJsonArray &array);
    /// A line of JSON at once, with and without --json.
    static void line(const QJsonObject &object);
    /// What went wrong, as JSON.
    static void print(ErrorKind kind, const QString &message);
    /// Says what went wrong, and returns the exit code that goes with it.
    [[nodiscard]] ExitCode failed(const Error &error) const;

private:
    Arguments m_arguments;
    ProfilePaths m_paths;
    const Clock &m_clock;
    Engine *m_engine;
};

} // namespace stepladder
