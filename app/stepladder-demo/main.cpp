// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder-demo/play.h"
#include "app/stepladder-demo/stop_signals.h"
#include "core/foundation/clock.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTimer>

namespace {

using namespace Qt::StringLiterals;
using namespace stepladder;

/// `play`: the whole round, told in text and pictures.
QCoro::Task<> play(demo::Play *demonstration, demo::Product *product, QString pictures, QDateTime now, QTextStream *out)
{
    bool good = co_await demonstration->upToYesterday();
    if (good)
        good = co_await demonstration->tell();
    if (good && !pictures.isEmpty()) {
        const demo::Product::Answer rendered = co_await product->pictures(pictures, now);
        good = rendered.exitCode == 0;
        *out << (good ? QByteArray("\nPictures of the windows:\n") : rendered.errors);
        for (const QString &name : QDir(pictures).entryList({u"*.png"_s}))
            *out << "  " << QDir(pictures).filePath(name) << '\n';
        out->flush();
    }
    QCoreApplication::exit(good ? 0 : 1);
}

/// Without a word: the desktop window on the demo league, while the simulated services stay alive.
QCoro::Task<> desktop(demo::Play *demonstration, demo::Product *product, QDateTime now)
{
    const bool good = co_await demonstration->upToYesterday();
    if (!good) {
        QCoreApplication::exit(1);
        co_return;
    }
    demonstration->tellTexts();
    const demo::Product::Answer ended = co_await product->desktop(now);
    QCoreApplication::exit(ended.exitCode);
}

/// The window of a demo that runs already comes forward.
QCoro::Task<> raise(demo::Product *product, QTextStream *out)
{
    const demo::Product::Answer raised = co_await product->desktop();
    if (raised.exitCode == 0)
        *out << "The demo is open already: here is its window.\n" << Qt::flush;
    QCoreApplication::exit(raised.exitCode);
}

int failed(const Error &error, QTextStream &out)
{
    out << sentence(error) << '\n' << Qt::flush;
    return error.kind == ErrorKind::InvalidInput ? 2 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The demo league: eight players, simulated services, nothing leaves this computer."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"play"_s, u"Play a whole round in text; without it, open the desktop window."_s, u"[play]"_s);
    const QCommandLineOption pictures(u"pictures"_s, u"Write pictures of the windows to DIR."_s, u"DIR"_s);
    const QCommandLineOption profile(u"profile"_s, u"Keep the demo's profile in DIR: an empty or new folder, or one of an earlier demo, which is made anew."_s, u"DIR"_s,
                                     QDir(QCoreApplication::applicationDirPath()).filePath(u"../../demo-league"_s));
    const QCommandLineOption instant(u"now"_s, u"Take this instant for the present one."_s, u"ISO8601"_s);
    parser.addOptions({pictures, profile, instant});
    parser.process(app);

    QTextStream out(stdout);
    if (parser.value(profile).isEmpty()) { // would be the working directory, which is emptied
        out << "--profile needs a folder.\n";
        return 2;
    }
    const bool replayed = parser.isSet(instant);
    const QDateTime now = replayed ? QDateTime::fromString(parser.value(instant), Qt::ISODate).toUTC()
                                   : SystemClock().now();
    if (!now.isValid()) {
        out << "--now needs an instant such as 2026-11-20T08:41:00Z\n";
        return 2;
    }
    // Where there is no session its place is taken by the profile, for this program as for those it starts.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(QDir(parser.value(profile)).absolutePath()));
    const bool inText = parser.positionalArguments() == QStringList{u"play"_s};
    demo::Product product(parser.value(profile));
    demo::StopSignals signalled;
    int stoppedBy = 0;
    QObject::connect(&signalled, &demo::StopSignals::stopped, &app, [&](int signal) {
        stoppedBy = signal;
        product.stop();
        if (!product.isRunning()) // or whoever waits for it ends the demo
            QCoreApplication::exit();
    });
    const auto run = [&stoppedBy] {
        const int code = QCoreApplication::exec();
        return stoppedBy == 0 ? code : 128 + stoppedBy; // as shells have it
    };
    if (const Result<void> claimed = product.claim(); !claimed) {
        if (inText || claimed.error().kind != ErrorKind::StoreBusy || !product.hasWindow())
            return failed(claimed.error(), out);
        QTimer::singleShot(0, &app, [&] { raise(&product, &out); });
        return run();
    }
    fakes::OutsideWorld world(replayed ? fakes::World::Now([now] { return now; }) : fakes::World::Now());
    if (!world.start()) {
        out << "The simulated services could not be started.\n";
        return 1;
    }
    if (const Result<void> prepared = product.prepare(world.endpointsJson()); !prepared)
        return failed(prepared.error(), out);
    demo::DemoLeague league(world, now);
    demo::Play demonstration(world, league, product, now, out);
    QTimer::singleShot(0, &app, [&, inText, replayed] {
        if (inText) {
            play(&demonstration, &product, parser.value(pictures), now, &out);
        } else {
            desktop(&demonstration, &product, replayed ? now : QDateTime());
            // The watch that has not synced meets its phone while somebody looks at the window.
            QTimer::singleShot(std::chrono::minutes(2), &app, [&league] { league.lateSync(); });
        }
    });
    return run();
}
