// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/first_league.h"
#include "app/stepladder/options.h"
#include "app/stepladder/pictures.h"
#include "app/stepladder/single_instance.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QMessageBox>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace stepladder {

namespace {

using namespace Qt::StringLiterals;

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fputc('\n', stream);
}

/// Before there is a window: in the terminal, and in a box for those who started from a menu.
int fail(const Error &error, bool hasReader)
{
    print(stderr, sentence(error));
    if (hasReader)
        QMessageBox::critical(nullptr, QCoreApplication::translate("main", "Stepladder"), sentence(error));
    return EXIT_FAILURE;
}

int render(Desktop &desktop, Look &look, const QString &folder)
{
    if (const Result<void> opened = desktop.open(); !opened)
        return fail(opened.error(), false);
    const Result<void> drawn = drawPictures(desktop, look, folder);
    return drawn ? EXIT_SUCCESS : fail(drawn.error(), false);
}

int runDesktop(Desktop &desktop, SingleInstance &instance, bool inTray)
{
    if (const Result<void> opened = desktop.open(); !opened)
        return fail(opened.error(), true);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &desktop, &Desktop::raise);
    desktop.showInTray();
    if (!inTray || !desktop.hasTray())
        desktop.window().show();
    QTimer::singleShot(0, &desktop, &Desktop::startRounds); // the window first
    return QApplication::exec();
}

int run(QApplication &app, const Options &options)
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
    Look look(app, settings);
    const SystemClock systemClock;
    const SetClock setClock(options.now.value_or(QDateTime()));
    const Clock &clock = options.now ? static_cast<const Clock &>(setClock) : systemClock;
    const Engine::Options engineOptions{paths, QProcessEnvironment::systemEnvironment(), QLocale()};
    const Result<std::unique_ptr<Engine>> engine = Engine::open(engineOptions, clock);
    if (!engine)
        return fail(engine.error(), !isRendering);
    if (!isRendering) {
        if (const Result<void> made = makeFirstLeague((*engine)->store(), clock); !made)
            return fail(made.error(), true);
    }
    Desktop desktop(**engine, paths, look, settings);
    return isRendering ? render(desktop, look, options.renderFolder) : runDesktop(desktop, instance, options.inTray);
}

} // namespace

} // namespace stepladder

int main(int argc, char *argv[])
{
    using namespace stepladder;
    // Pictures need no screen, and the platform is chosen before there is an application.
    const auto asksForPictures = [](const char *argument) { return QByteArrayView(argument).startsWith("--render"); };
    if (std::any_of(argv, argv + argc, asksForPictures))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"stepladder"_s);
    QApplication::setApplicationDisplayName(u"Stepladder"_s);
    QApplication::setApplicationVersion(QStringLiteral(STEPLADDER_VERSION));
    QApplication::setDesktopFileName(u"stepladder"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    const Result<Options> options = Options::parse(QApplication::arguments());
    if (!options) {
        print(stderr, options.error().detail);
        return 2;
    }
    if (!options->text.isEmpty()) {
        print(stdout, options->text.trimmed());
        return EXIT_SUCCESS;
    }
    return run(app, *options);
}
