// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "app/stepladder/autostart.h"
#include "app/stepladder/backup_choice.h"
#include "app/stepladder/first_league.h"
#include "app/stepladder/options.h"
#include "app/stepladder/pictures.h"
#include "app/stepladder/restoration.h"
#include "app/stepladder/single_instance.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QMessageBox>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <span>

namespace stepladder {

namespace {

using namespace Qt::StringLiterals;

constexpr auto patienceForTray = std::chrono::seconds(10); ///< a session that is busy starting

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fputc('\n', stream);
}

/// Pictures, help and the version need no screen. The platform is chosen before there is an application to parse with.
bool needsNoScreen(QByteArrayView argument)
{
    return argument.startsWith("--render") || argument == "--help" || argument == "-h" || argument == "--version"
        || argument == "-v";
}

/// Qt ends a program that finds no screen with an abort, before the program has a say.
bool hasScreen(std::span<char *> arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const auto isSet = [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); };
    const auto choosesPlatform = [](QByteArrayView argument) { return argument == "-platform" || argument == "--platform"; };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM")
        || std::ranges::any_of(arguments, choosesPlatform);
#else
    Q_UNUSED(arguments)
    return true;
#endif
}

/// How the program ended.
struct Ending {
    int code = EXIT_SUCCESS;
    QString backup; ///< to be restored, and the program started anew; empty: it has ended
};

/// Before there is a window: in the terminal, and in a box for those who started from a menu.
int fail(const Error &error, bool hasReader)
{
    print(stderr, sentence(error));
    if (hasReader)
        QMessageBox::critical(nullptr, QCoreApplication::translate("main", "Stepladder"), sentence(error));
    return EXIT_FAILURE;
}

/// The same for what the database says, which may be damaged.
Ending failToOpen(const Error &error, bool hasReader)
{
    if (!hasReader || error.kind != ErrorKind::StoreCorrupt)
        return {fail(error, hasReader), {}};
    print(stderr, sentence(error));
    return {EXIT_FAILURE, askForBackup(error)};
}

Task<void> draw(Desktop *desktop, Look *look, QString folder)
{
    const Result<void> drawn = co_await drawPictures(*desktop, *look, folder);
    QCoreApplication::exit(drawn ? EXIT_SUCCESS : fail(drawn.error(), false));
}

int render(Desktop &desktop, Look &look, const QString &folder)
{
    if (const Result<void> opened = desktop.open(); !opened)
        return fail(opened.error(), false);
    QTimer::singleShot(0, &desktop, [&] { draw(&desktop, &look, folder); });
    return QApplication::exec();
}

Ending runDesktop(Desktop &desktop, SingleInstance &instance, const Options &options)
{
    if (const Result<void> opened = desktop.open(); !opened)
        return failToOpen(opened.error(), true);
    Ending ending;
    QObject::connect(&desktop, &Desktop::restoreRequested, &desktop, [&ending](const QString &backup) { ending.backup = backup; });
    QObject::connect(&instance, &SingleInstance::raiseRequested, &desktop, &Desktop::raise);
    desktop.restoreLayout();
    desktop.showInTray();
    if (options.onWall)
        desktop.showWall();
    else if (!options.inTray)
        desktop.window().show();
    else
        QTimer::singleShot(patienceForTray, &desktop, [&desktop] { // at sign-in the panel starts at the same time
            if (!desktop.hasTray())
                desktop.window().show(); // it could not be reached otherwise
        });
    QTimer::singleShot(0, &desktop, &Desktop::startRounds); // the window first
    ending.code = QApplication::exec();
    return ending;
}

/// This program, for this profile, in the tray.
Autostart sessionsStart(const QString &profile)
{
    QStringList arguments{u"--tray"_s};
    if (!profile.isEmpty())
        arguments << u"--profile"_s << QDir(profile).absolutePath();
    return {QCoreApplication::applicationFilePath(), arguments};
}

/// From the opening of the database to its closing. Whatever is outside outlives it.
Ending runOnce(const Options &options, const ProfilePaths &paths, SingleInstance &instance, Look &look, QSettings &settings)
{
    const bool isRendering = !options.renderFolder.isEmpty();
    const SystemClock systemClock;
    const SetClock setClock(options.now.value_or(QDateTime()));
    const Clock &clock = options.now ? static_cast<const Clock &>(setClock) : systemClock;
    Notifications notifications(QDBusConnection::sessionBus());
    Engine::Options engineOptions{paths, QProcessEnvironment::systemEnvironment(), QLocale()};
    engineOptions.consentDeadline = options.consentDeadline.value_or(engineOptions.consentDeadline);
    const Result<std::unique_ptr<Engine>> engine = Engine::open(engineOptions, clock);
    if (!engine)
        return failToOpen(engine.error(), !isRendering);
    if (!isRendering) {
        if (const Result<void> made = makeFirstLeague((*engine)->store(), (*engine)->channels(), clock); !made)
            return failToOpen(made.error(), true);
    }
    Desktop desktop(**engine, paths, look, settings);
    const Autostart autostart = sessionsStart(options.profile);
    if (isRendering)
        return {render(desktop, look, options.renderFolder), {}};
    desktop.setNotifications(notifications);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    desktop.offerAutostart(autostart);
#endif
    return runDesktop(desktop, instance, options);
}

/// Whatever comes of it, the next start shows what there is then.
void restore(const QString &backup, const ProfilePaths &paths)
{
    if (const QString objection = objectionTo(backup, paths); !objection.isEmpty()) {
        QMessageBox::warning(nullptr, QCoreApplication::translate("main", "Stepladder"), objection);
        return;
    }
    const Result<QString> restored = restoreBackup(backup, paths);
    if (restored)
        QMessageBox::information(nullptr, QCoreApplication::translate("main", "Stepladder"), *restored);
    else
        fail(restored.error(), true);
}

int run(const Options &options)
{
    const ProfilePaths paths = ProfilePaths::from(options.profile);
    const bool isRendering = !options.renderFolder.isEmpty();
    if (const Result<void> prepared = paths.prepare(); !prepared)
        return fail(prepared.error(), !isRendering);
    SingleInstance instance(paths);
    if (!isRendering) {
        const Result<SingleInstance::Role> role = instance.claim();
        if (!role)
            return fail(role.error(), true);
        if (*role == SingleInstance::Role::Second)
            return EXIT_SUCCESS;
    }
    QSettings settings(paths.settingsFile(), QSettings::IniFormat);
    Look look(settings);
    Ending ending = runOnce(options, paths, instance, look, settings);
    while (!ending.backup.isEmpty()) {
        restore(ending.backup, paths);
        ending = runOnce(options, paths, instance, look, settings);
    }
    return ending.code;
}

} // namespace

} // namespace stepladder

int main(int argc, char *argv[])
{
    using namespace stepladder;
    const std::span arguments(argv, static_cast<size_t>(argc));
    if (std::ranges::any_of(arguments, needsNoScreen))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasScreen(arguments)) {
        QCoreApplication app(argc, argv);
        speak(app, QLocale());
        print(stderr, QCoreApplication::translate("main", "There is no display to open the window on. Start Stepladder in a"
                                                          " desktop session, or use stepladderctl in a terminal."));
        return EXIT_FAILURE;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"stepladder"_s);
    QApplication::setApplicationDisplayName(u"Stepladder"_s);
    QApplication::setApplicationVersion(QStringLiteral(STEPLADDER_VERSION));
    QApplication::setDesktopFileName(u"org.stepladder.Stepladder"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    speak(app, QLocale());
    const Result<Options> options = Options::parse(QApplication::arguments());
    if (!options) {
        print(stderr, options.error().detail);
        return 2;
    }
    if (!options->text.isEmpty()) {
        print(stdout, options->text.trimmed());
        return EXIT_SUCCESS;
    }
    return run(*options);
}
