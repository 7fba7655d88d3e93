// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "app/stepladderctl/session.h"
#include "core/delivery/notifications.h"
#include "core/foundation/file_lock.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>
#include <cstdio>

namespace stepladder {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(main)
};

/// Everything a call needs, in the order of what needs what.
struct Call {
    std::unique_ptr<Clock> clock;
    std::unique_ptr<Notifications> notifications; ///< once somebody shows one
    std::unique_ptr<Engine> engine;
    std::optional<FileLock> lock;
    std::unique_ptr<Session> session;
};

Result<std::unique_ptr<Clock>> clockFor(const Arguments &arguments)
{
    if (!arguments.has(u"now"_s))
        return std::make_unique<SystemClock>();
    const QDateTime now = QDateTime::fromString(arguments.value(u"now"_s), Qt::ISODate);
    if (!now.isValid() || !isInReach(now.toUTC().date()))
        return failure(ErrorKind::InvalidInput, {}, Words::tr("--now needs an instant of the years 2000 to 2099, such as 2026-11-20T00:10:00Z"));
    return std::make_unique<SetClock>(now);
}

Result<void> prepare(Call &call, const Arguments &arguments)
{
    const ProfilePaths paths = ProfilePaths::from(arguments.value(u"profile"_s));
    Result<std::unique_ptr<Clock>> clock = clockFor(arguments);
    call.clock = clock ? std::move(*clock) : std::make_unique<SystemClock>();
    call.session = std::make_unique<Session>(arguments, paths, *call.clock, nullptr);
    if (!clock)
        return tl::unexpected(clock.error());
    if (arguments.command->takesRoundLock) {
        if (const Result<void> prepared = paths.prepare(); !prepared)
            return prepared;
        Result<FileLock> lock = FileLock::take(paths.roundLock(), std::chrono::seconds(30));
        if (!lock)
            return tl::unexpected(lock.error());
        call.lock = std::move(*lock);
    }
    if (arguments.command->opensStore) {
        const Engine::Options options{paths, QProcessEnvironment::systemEnvironment(), QLocale()};
        Result<std::unique_ptr<Engine>> engine = Engine::open(options, *call.clock);
        if (!engine)
            return tl::unexpected(engine.error());
        call.engine = std::move(*engine);
        call.engine->channels().setDesktop([shown = &call.notifications]() -> Notifications & {
            if (!*shown)
                *shown = std::make_unique<Notifications>(QDBusConnection::sessionBus());
            return **shown;
        });
        call.session = std::make_unique<Session>(arguments, paths, *call.clock, call.engine.get());
    }
    return {};
}

/// An answer that could not be written is a failure: a full disk, for one.
int written(int code)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    Session::warn(Words::tr("The answer could not be written. Check that there is room where the output goes, and try again."));
    return code == 0 ? static_cast<int>(ExitCode::Failed) : code;
}

Task<void> perform(const Command *command, Session *session)
{
    const ExitCode code = co_await command->run(session);
    QCoreApplication::exit(static_cast<int>(code));
}

} // namespace

} // namespace stepladder

int main(int argc, char *argv[])
{
    using namespace stepladder;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"stepladder"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STEPLADDER_VERSION));

    speak(app, QLocale());

    const Result<Arguments> arguments = parsed(QCoreApplication::arguments());
    if (!arguments) {
        const Error &error = arguments.error();
        Session::warn(error.detail);
        const QStringList words = QCoreApplication::arguments();
        if (words.mid(0, words.indexOf(u"--"_s)).contains(u"--json"_s)) // what is behind -- is no option
            Session::print(error.kind, error.detail);
        return static_cast<int>(ExitCode::Usage);
    }
    if (!arguments->command) {
        std::fputs(arguments->text.toUtf8().constData(), stdout);
        return written(0);
    }
    if (arguments->has(u"verbose"_s))
        QLoggingCategory::setFilterRules(u"stepladder.*=true"_s);

    Call call;
    if (const Result<void> ready = prepare(call, *arguments); !ready)
        return static_cast<int>(call.session->failed(ready.error()));
    const Command *command = arguments->command;
    Session *session = call.session.get();
    QTimer::singleShot(0, &app, [command, session] { perform(command, session); });
    return written(QCoreApplication::exec());
}
