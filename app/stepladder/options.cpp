// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

} // namespace

Result<Options> Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("The step league on your desktop."));
    const QCommandLineOption profile(u"profile"_s, Words::tr("Keep settings, database and lock under DIR."), u"DIR"_s);
    const QCommandLineOption now(u"now"_s, Words::tr("Take this instant for the present one, for replay."), u"ISO8601"_s);
    const QCommandLineOption render(u"render"_s, Words::tr("Draw the windows of the profile into DIR as PNG files, and end."), u"DIR"_s);
    const QCommandLineOption tray(u"tray"_s, Words::tr("Start in the tray where there is one, for the session's start."));
    const QCommandLineOption wall(u"wall"_s, Words::tr("Start with the wall view: the ladder and its charts in turn, on the whole screen."));
    QCommandLineOption consent(u"consent-seconds"_s, {}, u"N"_s);
    consent.setFlags(QCommandLineOption::HiddenFromHelp); // for tests
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s}, Words::tr("Print the version."));
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s}, Words::tr("Print this help."));
    parser.addOptions({profile, now, render, tray, wall, consent, version, help});
    if (!parser.parse(arguments))
        return failure(ErrorKind::InvalidInput, {}, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorKind::InvalidInput, {}, Words::tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst()));

    Options options;
    if (parser.isSet(help))
        options.text = parser.helpText();
    else if (parser.isSet(version))
        options.text = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
    options.profile = parser.value(profile);
    options.renderFolder = parser.value(render);
    options.inTray = parser.isSet(tray);
    options.onWall = parser.isSet(wall);
    if (parser.isSet(now)) {
        const QDateTime instant = QDateTime::fromString(parser.value(now), Qt::ISODate).toUTC();
        if (!instant.isValid())
            return failure(ErrorKind::InvalidInput, {}, Words::tr("--now needs an instant such as 2026-11-20T00:10:00Z."));
        options.now = instant;
    }
    if (parser.isSet(consent)) {
        options.consentDeadline = std::chrono::seconds(parser.value(consent).toUInt());
        if (options.consentDeadline->count() == 0)
            return failure(ErrorKind::InvalidInput, {}, u"--consent-seconds needs a whole number."_s);
    }
    for (const QCommandLineOption &folder : {profile, render}) {
        if (parser.isSet(folder) && parser.value(folder).isEmpty())
            return failure(ErrorKind::InvalidInput, {}, Words::tr("--%1 needs a folder.").arg(folder.names().constFirst()));
    }
    return options;
}

} // namespace stepladder
